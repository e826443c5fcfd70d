import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let director: Asker
let t1: Asker
let t2: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  director = await graph.as({ role: 'CENTER_DIRECTOR', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
})
afterAll(() => graph?.stop())

const member = (values: Parameters<typeof aMember>[1] = {}) => aMember({ db: graph.dbs.registry, ids }, values)
const OPEN = `mutation ($id: ID!, $from: String!, $until: String) {
  openSpell(memberId: $id, startedOn: $from, reason: WAGE_WORK, expectedEndOn: $until, destination: "城关镇") { state thresholdDays destination expectedEndOn } }`
const EXTEND = `mutation ($id: ID!, $until: String, $why: String!) {
  extendSpell(memberId: $id, expectedEndOn: $until, reason: $why) { state thresholdDays decisions { state thresholdDays expectedEndOn reason } } }`
const FIGURES =
  '{ registerFigures { members shortStays byStage { key count } } managementShift { known placed percent byStage { key count } byMonth { month known placed } } }'

test('R4 a stay of 100 days under a threshold of 180 is a short stay and counts nowhere as mobile; another threshold from next month on changes no decision made before', async () => {
  const before = (await staff.run(FIGURES)).data
  const [short, long] = [await member({ name: '林短' }), await member({ name: '林长' })]
  const opened = await t1.run(OPEN, { id: short, from: '2026-11-01', until: '2027-02-09' })
  expect(opened.data['openSpell']).toEqual({
    state: 'SHORT_STAY',
    thresholdDays: 180,
    destination: '城关镇',
    expectedEndOn: '2027-02-09',
  })
  expect((await staff.run(OPEN, { id: long, from: '2026-11-01', until: '2027-04-30' })).data['openSpell'].state).toBe(
    'VERIFIED',
  )
  expect((await staff.run(OPEN, { id: long, from: '2026-11-02' })).reason).toBe('SPELL_OPEN')
  expect((await t2.run(OPEN, { id: short, from: '2026-11-02' })).code).toBe('FORBIDDEN')
  expect((await staff.run(OPEN, { id: await member(), from: '2026-11-02', until: '2026-11-01' })).code).toBe(
    'BAD_USER_INPUT',
  )

  const after = (await staff.run(FIGURES)).data
  expect(after['registerFigures'].shortStays).toBe(before['registerFigures'].shortStays + 1)
  expect(after['registerFigures'].members).toBe(before['registerFigures'].members + 2)
  expect(after['managementShift'].known).toBe(before['managementShift'].known + 2)

  const set = await director.run(
    `mutation { setSetting(input: { name: MOBILE_THRESHOLD_DAYS, value: 90, effectiveFrom: "2026-12-01" }) { value } }`,
  )
  expect(set.errors).toEqual([])
  graph.clock.now = new Date('2026-12-05T02:00:00Z')
  const list = `{ mobilitySpells(states: [SHORT_STAY]) { total nodes { state thresholdDays member { id name } } } }`
  expect((await staff.run(list)).data['mobilitySpells']).toEqual({
    total: 1,
    nodes: [{ state: 'SHORT_STAY', thresholdDays: 180, member: { id: short, name: '林短' } }],
  })
  expect((await t2.run(list)).data['mobilitySpells'].total).toBe(0)
  expect(
    (await staff.run(OPEN, { id: await member(), from: '2026-12-01', until: '2027-03-11' })).data['openSpell'],
  ).toMatchObject({
    state: 'VERIFIED',
    thresholdDays: 90,
  })

  expect((await t1.run(EXTEND, { id: short, until: '2027-02-20', why: ' ' })).reason).toBe('REASON_MISSING')
  expect((await t1.run(EXTEND, { id: short, until: '2027-02-20', why: '工期延长' })).data['extendSpell']).toEqual({
    state: 'VERIFIED',
    thresholdDays: 90,
    decisions: [
      { state: 'VERIFIED', thresholdDays: 90, expectedEndOn: '2027-02-20', reason: '工期延长' },
      { state: 'SHORT_STAY', thresholdDays: 180, expectedEndOn: '2027-02-09', reason: '' },
    ],
  })
  expect((await staff.run(list)).data['mobilitySpells'].total).toBe(0)
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

test('R5 a stay ends by the reason and the day that a person gives, begins anew for who comes back, and never for who is no member any more', async () => {
  const li = await member({ name: '林返' })
  const end = (asker: Asker, reason: string, endedOn?: string) =>
    asker.run(
      `mutation ($id: ID!, $on: String) { endSpell(memberId: $id, reason: ${reason}, endedOn: $on) { stage spells { state endReason endedOn } } }`,
      { id: li, on: endedOn },
    )
  await staff.run(OPEN, { id: li, from: '2026-05-01' })
  expect((await end(staff, 'FORMALLY_TRANSFERRED')).reason).toBe('SEND_A_TRANSFER')
  expect((await end(staff, 'CONSENT_WITHDRAWN')).reason).toBe('WITHDRAW_THE_CONSENT')
  expect((await end(staff, 'RETURNED', '2026-04-01')).code).toBe('BAD_USER_INPUT')
  expect((await end(staff, 'RETURNED', '2026-12-01')).code).toBe('BAD_USER_INPUT')
  expect((await end(t1, 'LEFT', '2026-11-20')).data['endSpell']).toEqual({
    stage: 'ENDED',
    spells: [{ state: 'ENDED', endReason: 'LEFT', endedOn: '2026-11-20' }],
  })
  expect((await end(t1, 'LEFT')).reason).toBe('ALREADY_ENDED')
  expect((await t1.run(OPEN, { id: li, from: '2026-11-22' })).data['openSpell'].state).toBe('REPORTED')
  expect((await t1.run('query ($id: ID!) { member(id: $id) { stage } }', { id: li })).data['member'].stage).toBe(
    'FOUND',
  )
  await end(staff, 'MEMBERSHIP_ENDED')
  expect((await t1.run(OPEN, { id: li, from: '2026-11-23' })).reason).toBe('NOT_A_MEMBER')
})

test('R7 of 100 known members 63 are placed: the indicator is 63 %, the other 37 are listed by stage, and every month has its figures', async () => {
  const before = (await staff.run(FIGURES)).data['managementShift']
  expect(before.placed).toBe(0)
  const left = 100 - before.known
  const stages = [...Array(63).fill('PLACED'), ...Array(9).fill('CHECKED_IN'), ...Array(7).fill('INTRODUCED')]
  await graph.dbs.registry
    .insertInto('members')
    .values(
      Array.from({ length: left }, (_, n) => ({
        name: `林${n}`,
        originScope: 'IN_COUNTY',
        originTownshipId: ids.t1,
        stage: stages[n] ?? 'FOUND',
        branchId: stages[n] === 'PLACED' ? ids.e1 : null,
        placedOn: stages[n] === 'PLACED' ? '2026-10-08' : null,
        foundOn: '2026-08-15',
        foundBy: 'TOWNSHIP_SURVEY',
      })),
    )
    .execute()
  const viewer = await graph.as({ role: 'COUNTY_VIEWER', organizationId: ids.county })
  expect((await viewer.run(FIGURES)).code).toBe('FORBIDDEN')
  const shift = (await director.run(FIGURES)).data['managementShift']
  expect(shift).toMatchObject({ known: 100, placed: 63, percent: 63 })
  expect(shift.byStage).toEqual(
    expect.arrayContaining([
      { key: 'PLACED', count: 63 },
      { key: 'CHECKED_IN', count: 9 },
      { key: 'INTRODUCED', count: 7 },
      { key: 'FOUND', count: 21 },
    ]),
  )
  expect(shift.byMonth).toHaveLength(12)
  expect(shift.byMonth.at(-1)).toEqual({ month: '2026-11', known: 100, placed: 63 })
  expect(shift.byMonth[0]).toEqual({ month: '2025-12', known: 0, placed: 0 })
  const others = async (stage: string) =>
    (await staff.run(`{ members(filter: { stages: [${stage}], mobile: true }) { total } }`)).data['members'].total
  expect((await others('FOUND')) + (await others('INTRODUCED')) + (await others('CHECKED_IN'))).toBe(37)
  expect((await t1.run('{ managementShift { known } }')).code).toBe('FORBIDDEN')
})
