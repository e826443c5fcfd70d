import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileStore, folderStore } from '@mobile-members/subgraph/file-store.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, registryWorld, type World } from '../testing/registry-world.testing.ts'
import { archiveSealing } from './archive-shelf.ts'
import { applyRetention } from './retention.ts'

let world: World
let folder: string
let files: FileStore
beforeAll(async () => {
  world = await registryWorld()
  folder = await mkdtemp(join(tmpdir(), 'retention-'))
  files = folderStore(folder, archiveSealing)
})
afterAll(async () => {
  await world.stop()
  await rm(folder, { recursive: true })
})

const ARCHIVE = 'query ($id: ID!) { member(id: $id) { archive { restricted documents { kind destroyedOn } } } }'

test('D11 three years after the mobility ended the archive is shut to all but director and auditor; ten years on the letter’s papers are gone, and both leave a trace', async () => {
  const { db, server, ids, actors } = world
  const id = await aMember(world)
  const township = server.as(actors.township1)
  const staff = server.as(actors.staff)
  const director = server.as(world.actor('CENTER_DIRECTOR', ids.center, ids.hostTown))
  const issued = await township.run<any>(
    'mutation ($id: ID!) { issueLetter(input: { memberId: $id, retentionReason: OWN_WISH }) { id } }',
    { id },
  )
  expect(issued.errors).toEqual([])
  await staff.run('mutation ($id: ID!) { acceptLetter(id: $id) { refusal } }', { id: issued.data['issueLetter'].id })
  const ended = await staff.run('mutation ($id: ID!) { endSpell(memberId: $id, reason: RETURNED) { stage } }', { id })
  expect(ended.errors).toEqual([])

  expect(await applyRetention(db, files, '2029-11-22')).toEqual({ restricted: 0, destroyed: 0 })
  expect((await staff.run<any>(ARCHIVE, { id })).data['member'].archive.documents.length).toBeGreaterThan(2)
  expect(await applyRetention(db, files, '2029-11-23')).toEqual({ restricted: 1, destroyed: 0 })
  expect(await applyRetention(db, files, '2029-11-23')).toEqual({ restricted: 0, destroyed: 0 })
  expect((await staff.run<any>(ARCHIVE, { id })).data['member'].archive).toEqual({ restricted: true, documents: null })
  expect((await director.run<any>(ARCHIVE, { id })).data['member'].archive.documents).not.toBeNull()

  const printed = await files.put(Buffer.from('%PDF stub'))
  await db
    .updateTable('archiveDocuments')
    .set({ fileHash: printed, fileSize: 9 })
    .where('memberId', '=', id)
    .where('kind', '=', 'STUB')
    .execute()
  expect(await applyRetention(db, files, '2036-11-22')).toMatchObject({ destroyed: 0 })
  expect((await applyRetention(db, files, '2036-11-23')).destroyed).toBe(3)
  expect(await files.stat(printed)).toEqual({ kept: false })
  const { documents } = (await director.run<any>(ARCHIVE, { id })).data['member'].archive
  expect(documents).toContainEqual({ kind: 'STUB', destroyedOn: '2036-11-23' })
  expect(documents).toContainEqual({ kind: 'NOTICE', destroyedOn: null })
  const letter = await db.selectFrom('letters').selectAll().where('memberId', '=', id).executeTakeFirstOrThrow()
  expect(letter).toMatchObject({ serial: 1, idNumberSealed: null, content: { phone: null, residence: null } })
  const traces = await db
    .selectFrom('auditEntries')
    .select(['operation', 'subjectIds'])
    .where('operation', 'like', 'retention:%')
    .execute()
  expect(traces).toEqual([
    { operation: 'retention:restrictArchives', subjectIds: [id] },
    { operation: 'retention:destroyPapers', subjectIds: [id] },
  ])
})
