import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let director: Asker
let staff: Asker
let t1: Asker
let t2: Asker

beforeAll(async () => {
  graph = await startGraph({
    now: new Date('2026-02-13T02:00:00Z'),
    seed: ({ registry }) => insertOrganizations(registry, ids),
  })
  director = await graph.as({ role: 'CENTER_DIRECTOR', organizationId: ids.center, townshipId: ids.hostTown })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
})
afterAll(() => graph.stop())

const REPORT = `{ timeliness { checkInWorkingDays placementWorkingDays overdueCount months { month step started inTime late waiting overdue }
  overdue { step startedOn dueOn estimated workingDaysLate tone member { id name } } } }`

/** A member of T1 whose letter the host committee has accepted today. */
async function accepted(): Promise<string> {
  const memberId = await aMember({ db: graph.dbs.registry, ids })
  const ISSUE = 'mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id } }'
  const issued = await t1.run(ISSUE, { input: { memberId, retentionReason: 'HOUSE_AT_HOME' } })
  const done = await staff.run('mutation ($id: ID!) { acceptLetter(id: $id) { __typename } }', {
    id: issued.data['issueLetter'].id,
  })
  expect(done.errors).toEqual([])
  return memberId
}

async function report(asker: Asker): Promise<any> {
  const { data, errors } = await asker.run(REPORT)
  expect(errors).toEqual([])
  return data['timeliness']
}

test('R49 N15 the check-in is due after five working days, over Spring Festival; overdue is amber, then red, for both sides', async () => {
  const memberId = await accepted()
  expect((await report(staff)).months).toEqual([
    { month: '2026-02', step: 'LETTER_TO_CHECK_IN', started: 1, inTime: 0, late: 0, waiting: 1, overdue: 0 },
  ])
  // Saturday 14 is worked, 15 to 23 is Spring Festival: the five days are 14, 24, 25, 26, 27.
  graph.clock.now = new Date('2026-02-27T02:00:00Z')
  expect((await report(staff)).overdueCount).toBe(0)
  // 28 February 2026 is a worked Saturday.
  graph.clock.now = new Date('2026-02-28T02:00:00Z')
  const late = await report(t1)
  expect(late.overdue).toMatchObject([
    {
      step: 'LETTER_TO_CHECK_IN',
      dueOn: '2026-02-27',
      workingDaysLate: 1,
      tone: 'AMBER',
      estimated: false,
      member: { id: memberId },
    },
  ])
  expect((await report(t2)).overdue).toEqual([])
  graph.clock.now = new Date('2026-03-09T02:00:00Z')
  expect((await report(staff)).overdue).toMatchObject([{ tone: 'RED' }])
})

test('R49 what is set later does not measure what began before', async () => {
  const input = { name: 'CHECK_IN_WORKING_DAYS', value: 60, effectiveFrom: '2026-03-09' }
  const set = await director.run('mutation ($input: SetSettingInput!) { setSetting(input: $input) { value } }', {
    input,
  })
  expect(set.errors).toEqual([])
  const now = await report(staff)
  expect([now.checkInWorkingDays, now.overdueCount]).toEqual([60, 1])
})

test('R49 a term of placement that the centre sets holds in branches too', async () => {
  const input = { name: 'PLACEMENT_WORKING_DAYS', value: 7, effectiveFrom: '2026-03-09' }
  await director.run('mutation ($input: SetSettingInput!) { setSetting(input: $input) { value } }', { input })
  await graph.settle()
  const kept = await graph.dbs.branches
    .selectFrom('branchSettings')
    .select('value')
    .where('name', '=', 'PLACEMENT_WORKING_DAYS')
    .where('effectiveFrom', '=', '2026-03-09')
    .executeTakeFirst()
  expect(kept?.value).toBe(7)
})

test('R37 what contradicts is counted on the desks of those who look first', async () => {
  await aMember(
    { db: graph.dbs.registry, ids },
    { phones: ['15466660000'], industry: 'H', stage: 'PLACED', branchId: ids.e1, placedOn: '2026-01-05' },
  )
  await aMember({ db: graph.dbs.registry, ids }, { phones: ['15466660000'], industry: 'H' })
  const countOf = async (asker: Asker) =>
    (await asker.run('{ registryWork { kind count } }')).data['registryWork'].find(
      ({ kind }: any) => kind === 'CONTRADICTIONS',
    ).count
  const [center, township] = [await countOf(staff), await countOf(t1)]
  expect([center >= 2, township >= 1, await countOf(t2)]).toEqual([true, true, 0])
})
