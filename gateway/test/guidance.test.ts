import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let t1: Asker
let t2: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  t1 = await graph.as({ role: 'OUTFLOW_OFFICER', organizationId: ids.t1Center, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'OUTFLOW_OFFICER', organizationId: ids.t2, townshipId: ids.t2 })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
})
afterAll(() => graph.stop())

const RECORD = `mutation ($input: GuidanceTalkInput!) { recordGuidanceTalk(input: $input) { id answer reason } }`
const DUE = `query ($t: ID) { guidanceDue(townshipId: $t, first: 200) { total nodes { since member { id } lastTalk { answer } } } registryWork { kind count } }`
const HISTORY = `query ($id: ID!) { member(id: $id) { guidanceTalks { heldOn talkedBy answer reason note } timeline { kind } } }`

const member = (values: Parameters<typeof aMember>[1] = {}) => aMember({ db: graph.dbs.registry, ids }, values)
const talk = (memberId: string, input: object = {}) => ({
  input: { memberId, heldOn: '2026-11-20', talkedBy: '周德昌', answer: 'STAYS', reason: 'HOUSE_AT_HOME', ...input },
})
async function due(asker: Asker) {
  const { data } = await asker.run(DUE, {})
  return data['guidanceDue'] as {
    total: number
    nodes: { since: string; member: { id: string }; lastTalk: object | null }[]
  }
}
const has = (list: { nodes: { member: { id: string } }[] }, id: string) =>
  list.nodes.some((row) => row.member.id === id)

test('R39 T1 records the talk with Li, who sees it; without one in 30 days Li is listed and counted, with it not', async () => {
  const li = await member({ name: '李建国', foundOn: '2026-10-23' })
  const fresh = await member({ name: '王小明', foundOn: '2026-10-24' })
  const before = await due(t1)
  expect([has(before, li), has(before, fresh)]).toEqual([true, false])
  expect(before.nodes.find((row) => row.member.id === li)).toMatchObject({ since: '2026-10-23', lastTalk: null })
  expect(has(await due(t2), li)).toBe(false)
  expect(has(await due(staff), li)).toBe(true)
  const { data } = await t1.run(DUE, {})
  expect(data['registryWork']).toContainEqual({ kind: 'GUIDANCE_DUE', count: before.total })

  expect((await t2.run(RECORD, talk(li))).code).toBe('FORBIDDEN')
  expect((await staff.run(RECORD, talk(li))).code).toBe('FORBIDDEN')
  expect((await t1.run(RECORD, talk(li, { heldOn: '2026-11-24' }))).code).toBe('BAD_USER_INPUT')
  expect((await t1.run(RECORD, talk(li, { reason: null }))).code).toBe('BAD_USER_INPUT')
  expect((await t1.run(RECORD, talk(li, { reason: 'OTHER' }))).code).toBe('BAD_USER_INPUT')
  expect((await t1.run(RECORD, talk(li))).data['recordGuidanceTalk']).toMatchObject({
    answer: 'STAYS',
    reason: 'HOUSE_AT_HOME',
  })
  expect(has(await due(t1), li)).toBe(false)
  const own = await graph.as({ role: 'MEMBER', organizationId: li })
  for (const asker of [t1, staff, own]) {
    const { data: seen } = await asker.run(HISTORY, { id: li })
    expect(seen['member'].guidanceTalks).toEqual([
      { heldOn: '2026-11-20', talkedBy: '周德昌', answer: 'STAYS', reason: 'HOUSE_AT_HOME', note: null },
    ])
    expect(seen['member'].timeline).toContainEqual({ kind: 'GUIDANCE_TALK' })
  }
})

test('R39 who was undecided, or said yes and did not transfer, is listed again after the days of the setting', async () => {
  const [wang, zhao] = [await member({ foundOn: '2026-01-05' }), await member({ foundOn: '2026-01-05' })]
  await t1.run(RECORD, talk(wang, { answer: 'UNDECIDED', reason: null, heldOn: '2026-11-01' }))
  await t1.run(RECORD, talk(zhao, { answer: 'WILL_TRANSFER', reason: null, heldOn: '2026-11-01' }))
  expect(has(await due(t1), wang)).toBe(false)
  graph.clock.now = new Date('2026-12-02T02:00:00Z')
  try {
    const list = await due(t1)
    expect(list.nodes.find((row) => row.member.id === wang)).toMatchObject({
      since: '2026-11-01',
      lastTalk: { answer: 'UNDECIDED' },
    })
    expect(has(list, zhao)).toBe(true)
    // A setting holds from its day on.
    await graph.dbs.registry
      .insertInto('settings')
      .values({ name: 'GUIDANCE_DAYS', effectiveFrom: '2026-12-02', value: 60, setBy: 'test' })
      .execute()
    expect(has(await due(t1), wang)).toBe(false)
  } finally {
    graph.clock.now = new Date('2026-11-23T02:00:00Z')
  }
})
