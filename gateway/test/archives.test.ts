import { createHash } from 'node:crypto'
import { generateCounty } from '@mobile-members/county/county.ts'
import { REQUIRED_PAPERS } from '@mobile-members/model/archives.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
let graph: Graph
let staff: Asker
let director: Asker
let township: Asker
let township2: Asker
let secretary: Asker
let arrival: ReturnType<typeof arrivals>

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  staff = await account('staff')
  director = await account('director')
  township = await account('township')
  township2 = await account('township2')
  secretary = await account('secretary')
  arrival = arrivals(graph, cast.t1, { staff, township })
})
afterAll(() => graph.stop())

const worker = {
  employmentKind: 'UNIT',
  employmentStable: true,
  workUnitId: cast.e1Unit,
  industry: 'C',
  residenceStable: true,
  residenceAreaId: cast.c1Area,
} as const

async function placed(name: string) {
  const one = await arrival.arrive(name, worker)
  const id = one.affiliationId
  await staff.run('mutation ($id: ID!) { proposePlacement(affiliationId: $id) { state } }', { id })
  const { errors } = await director.run('mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { state } }', {
    id,
  })
  expect(errors).toEqual([])
  await graph.settle()
  return one
}

const ARCHIVE = `query ($id: ID!) { member(id: $id) { archive { required missing completeness uploadable restricted
  documents { id kind version source fileName mediaType contentHash fileHash fileSize filedOn filedByName path } } } }`

async function archiveOf(asker: Asker, id: string): Promise<any> {
  return (await asker.run(ARCHIVE, { id })).data['member']?.archive
}

const fetched = (asker: Asker, path: string) =>
  fetch(graph.url + path, { headers: { authorization: `Bearer ${asker.token}` } })

async function bring(asker: Asker, memberId: string, kind: string, content: Buffer, name = '材料.pdf') {
  const answer = await fetch(`${graph.url}/files/archives/${memberId}/${kind}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${asker.token}`, 'x-file-name': encodeURIComponent(name) },
    body: new Uint8Array(content),
  })
  const body = (await answer.json()) as any
  return { status: answer.status, reason: body.errors?.[0]?.extensions?.reason as string | undefined, ...body }
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

test('R51 from letter to receipt each step files its own paper: letter, stub, reception, decision, receipt, without an upload', async () => {
  const { memberId, letterId } = await placed('李归档')
  const archive = await archiveOf(staff, memberId)
  const kinds = archive.documents.map(({ kind, source, version }: any) => `${kind} ${source} ${version}`)
  expect(kinds.toSorted()).toEqual([
    'LETTER STEP 1',
    'NOTICE STEP 1',
    'PLACEMENT_DECISION STEP 1',
    'RECEIPT STEP 1',
    'RECEPTION STEP 1',
    'REGISTRATION_FORM STEP 1',
    'STUB STEP 1',
  ])
  expect(archive).toMatchObject({ missing: [], completeness: 100 })
  const { printWaiting } = await import('@mobile-members/registry/documents/print-papers.ts')
  const ids = archive.documents.map(({ id }: any) => id)
  expect(await printWaiting(graph.dbs.registry, ids)).toBe(7)
  expect(await printWaiting(graph.dbs.registry, ids)).toBe(0)
  for (const { kind, path, fileHash, fileSize, mediaType } of (await archiveOf(staff, memberId)).documents) {
    const answer = await fetched(staff, path)
    const file = Buffer.from(await answer.arrayBuffer())
    expect([kind, answer.status, answer.headers.get('content-type'), file.subarray(0, 5).toString()]).toEqual([
      kind,
      200,
      mediaType,
      '%PDF-',
    ])
    expect([kind, fileHash, fileSize]).toEqual([kind, sha256(file), file.length])
  }
  const stub = await graph.dbs.registry
    .selectFrom('archiveDocuments')
    .select(['subjectId', 'filedBy', 'contentSealed'])
    .where('memberId', '=', memberId)
    .where('kind', '=', 'STUB')
    .executeTakeFirstOrThrow()
  expect(stub).toMatchObject({ subjectId: letterId, filedBy: township.subject })
  expect(stub.contentSealed.toString('utf8')).not.toContain('李归档')
})

test('R51 a print that was lost is printed again with the same bytes; a content that was touched is not given out', async () => {
  const memberId = await arrival.found('李重印')
  await arrival.issued(memberId)
  await graph.settle()
  const [letter] = (await archiveOf(staff, memberId)).documents.filter(({ kind }: any) => kind === 'LETTER')
  const print = Buffer.from(await (await fetched(staff, letter.path)).arrayBuffer())
  const { printKept } = await import('@mobile-members/registry/papers/kept-paper.ts')
  const { findPaper } = await import('@mobile-members/registry/documents/document.store.ts')
  const paper = await findPaper(graph.dbs.registry, letter.id)
  expect(sha256(await printKept(paper!, letter.contentHash, 'http://127.0.0.1:4000'))).toBe(sha256(print))
  const touched = graph.dbs.registry
    .updateTable('archiveDocuments')
    .set({ contentSealed: Buffer.from('00', 'hex') })
    .where('id', '=', letter.id)
  await expect(touched.execute()).rejects.toThrow('not changed')
  await expect(graph.dbs.registry.deleteFrom('archiveDocuments').where('id', '=', letter.id).execute()).rejects.toThrow(
    'not deleted',
  )
})

test('R36 a missing paper is listed; bringing it makes the archive complete; each file has its hash, who and when, and none is replaced', async () => {
  const { memberId } = await placed('李缺件')
  graph.clock.now = new Date('2027-12-01T02:00:00Z')
  expect(await archiveOf(secretary, memberId)).toMatchObject({ missing: ['ASSESSMENT'], completeness: 87 })
  const gaps = async (asker: Asker, filter: object = {}) => {
    const { data } = await asker.run(
      'query ($f: ArchiveGapFilterInput) { archiveGaps(filter: $f, first: 200) { total nodes { id missing completeness member { name } } } archiveGapCounts(filter: $f) { members complete byKind { kind count } } }',
      { f: filter },
    )
    return data as any
  }
  const listed = await gaps(secretary, { kind: 'ASSESSMENT' })
  expect(listed.archiveGaps.nodes).toContainEqual({
    id: memberId,
    missing: ['ASSESSMENT'],
    completeness: 87,
    member: { name: '李缺件' },
  })
  const mine = await gaps(township, { kind: 'ASSESSMENT' })
  expect(mine.archiveGaps.nodes.map(({ id }: any) => id)).toContain(memberId)
  expect((await gaps(township2, { kind: 'ASSESSMENT' })).archiveGaps.nodes.map(({ id }: any) => id)).not.toContain(
    memberId,
  )
  expect(mine.archiveGapCounts.byKind.find(({ kind }: any) => kind === 'ASSESSMENT').count).toBe(mine.archiveGaps.total)

  const first = Buffer.from('%PDF-1.7 assessment of 2027')
  expect((await bring(township2, memberId, 'OTHER', first)).status).toBe(403)
  expect((await bring(township, memberId, 'ASSESSMENT', first)).status).toBe(403)
  expect(await bring(secretary, memberId, 'ASSESSMENT', Buffer.from('<html>'))).toMatchObject({
    status: 409,
    reason: 'FILE_KIND_NOT_TAKEN',
  })
  expect((await bring(secretary, memberId, 'ASSESSMENT', Buffer.alloc(21 * 1024 * 1024, '%PDF-'))).reason).toBe(
    'FILE_TOO_LARGE',
  )
  expect(await bring(secretary, memberId, 'ASSESSMENT', first, '../2027鉴定.exe')).toMatchObject({
    status: 201,
    version: 1,
    hash: sha256(first),
  })
  expect(await archiveOf(secretary, memberId)).toMatchObject({ missing: [], completeness: 100 })
  expect(await bring(secretary, memberId, 'ASSESSMENT', first)).toMatchObject({ status: 200, isNew: false })
  const second = Buffer.from('%PDF-1.7 assessment of 2027, signed')
  expect(await bring(staff, memberId, 'ASSESSMENT', second)).toMatchObject({ status: 201, version: 2 })
  const assessments = (await archiveOf(staff, memberId)).documents.filter(({ kind }: any) => kind === 'ASSESSMENT')
  expect(assessments).toMatchObject([
    { version: 2, fileHash: sha256(second), source: 'UPLOAD' },
    { version: 1, fileHash: sha256(first), fileName: '2027鉴定.pdf', filedOn: '2027-12-01' },
  ])
  expect(assessments[1].filedByName).toBeTruthy()
  for (const [paper, content] of [
    [assessments[0], second],
    [assessments[1], first],
  ])
    expect(Buffer.from(await (await fetched(township, paper.path)).arrayBuffer())).toEqual(content)
  expect((await fetched(township2, assessments[0].path)).status).toBe(403)
  const reads = await graph.dbs.registry
    .selectFrom('auditEntries')
    .select(['subject', 'detail'])
    .where('operation', '=', 'read:ArchiveDocument.file')
    .where('subject', '=', township.subject)
    .execute()
  expect(reads[0]).toMatchObject({ detail: { fields: 'archive:ASSESSMENT' } })
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

test('R36 the required papers grow with the stage, for members of the county and from outside', async () => {
  const of = async (id: string) => (await archiveOf(staff, id)).required.toSorted()
  const found = await arrival.found('李未登')
  expect(await of(found)).toEqual([])
  await arrival.issued(found)
  expect(await of(found)).toEqual(['LETTER', 'STUB'])
  const outside = await graph.dbs.registry
    .selectFrom('members')
    .select('id')
    .where('originScope', '<>', 'IN_COUNTY')
    .where('stage', '=', 'PLACED')
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  if (outside) {
    expect(await of(outside.id)).toEqual(
      expect.arrayContaining(['CONSENT', 'HOME_LETTER', 'PLACEMENT_DECISION', 'REGISTRATION_FORM']),
    )
    expect(await of(outside.id)).not.toContain('LETTER')
  }
  expect(new Set(REQUIRED_PAPERS.map(({ kind }) => kind)).size).toBe(REQUIRED_PAPERS.length)
})
