import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, registryWorld, type World } from '../testing/registry-world.testing.ts'
import { findPaper, listDocuments } from './document.store.ts'

let world: World
beforeAll(async () => {
  world = await registryWorld()
})
afterAll(() => world.stop())

test('R51 a signed assessment files its paper with the hash of what was signed', async () => {
  const { db, ids } = world
  const memberId = await aMember(world, { stage: 'PLACED', branchId: ids.e1, placedOn: '2025-03-01' })
  const news = {
    assessmentId: '6f1c1a52-3f6e-4f0e-9d50-0d5f5ad0b001',
    memberId,
    branchId: ids.e1,
    contentHash: 'c'.repeat(64),
  }
  const gapsOf = async () =>
    (
      await world.server
        .as(world.actors.staff)
        .run<any>('query ($id: ID!) { member(id: $id) { archive { missing } } }', { id: memberId })
    ).data['member'].archive.missing as string[]
  expect(await gapsOf()).toContain('ASSESSMENT')
  expect(await world.apply('assessment.signed', news, 1)).toBe(true)
  const [papers = []] = await listDocuments(db, [memberId])
  expect(papers).toMatchObject([{ kind: 'ASSESSMENT', version: 1, source: 'STEP', subjectId: news.assessmentId }])
  const paper = await findPaper(db, papers[0]!.id)
  expect(paper).toMatchObject({ facts: expect.arrayContaining([['鉴定内容校验值', news.contentHash]]) })
  expect(await gapsOf()).not.toContain('ASSESSMENT')
})

test('R51 papers of a member who was joined to another stand in the archive of the one who stays', async () => {
  const { db } = world
  const [kept, joined] = [await aMember(world), await aMember(world, { name: '李建囯' })]
  await world.server
    .as(world.actors.staff)
    .run('mutation ($ids: [ID!]!) { enterInRegister(memberIds: $ids) { id } }', { ids: [joined] })
  expect((await listDocuments(db, [kept]))[0]).toEqual([])
  await db.updateTable('members').set({ mergedIntoId: kept }).where('id', '=', joined).execute()
  expect((await listDocuments(db, [kept]))[0]).toMatchObject([{ kind: 'NOTICE', memberId: joined }])
})
