import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtE1, startAtE1 } from './at-e1.ts'
import type { Asker } from './graph.ts'

let world: AtE1
const PERIOD = '2026-H2'

beforeAll(async () => {
  world = await startAtE1()
  // The demo county has educated its members already; these tests begin with nobody educated.
  await world.graph.dbs.branches.deleteFrom('educationSessions').execute()
})
afterAll(() => world.graph.stop())

const plan = (more: Record<string, unknown> = {}, period = PERIOD, asker: Asker = world.people.secretary) =>
  asker.run(
    `mutation ($b: ID!, $p: String!, $input: EducationPlanInput!) { planEducation(branchId: $b, period: $p, input: $input) {
       id period month topic form state leftOut { member { id } reason } } }`,
    {
      b: world.cast.e1,
      p: period,
      input: { month: 11, topic: '纪律教育', form: 'LECTURE', speaker: '周德昌', ...more },
    },
  )

async function planned(more: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await plan(more)
  expect(errors).toEqual([])
  return data['planEducation'].id
}

const record = (id: string, input: Record<string, unknown>) =>
  world.people.secretary.run(
    `mutation ($id: ID!, $input: EducationRecordInput!) { recordEducation(id: $id, input: $input) {
       state heldOn activity { id } participants { id name } } }`,
    { id, input: { record: '学习了纪律处分条例', ...input } },
  )

async function without(branchId = world.cast.e1, asker = world.people.secretary): Promise<string[]> {
  const { data, errors } = await asker.run(
    `query ($b: ID!) { membersWithoutEducation(branchId: $b, first: 200) { nodes { member { id name } } } }`,
    { b: branchId },
  )
  expect(errors).toEqual([])
  return data['membersWithoutEducation'].nodes.map((one: any) => one.member.id)
}

async function figures(): Promise<Record<string, number>> {
  const { data } = await world.people.secretary.run(
    `query ($b: ID!) { educationFigures(branchId: $b) { planned held members without } }`,
    { b: world.cast.e1 },
  )
  return data['educationFigures']
}

test('R71 a session is planned for a month of its half-year, for all mobile members but those left out with a reason', async () => {
  const { data, errors } = await plan({ leaveOut: [{ memberId: world.li.memberId, reason: '已在县党校学过' }] })
  expect(errors).toEqual([])
  expect(data['planEducation']).toMatchObject({
    period: PERIOD,
    month: 11,
    state: 'PLANNED',
    leftOut: [{ member: { id: world.li.memberId }, reason: '已在县党校学过' }],
  })
  expect((await plan({ month: 5 })).reason).toBe('MONTH_NOT_FITTING')
  expect((await plan({ topic: ' ' })).reason).toBe('TITLE_MISSING')
  expect((await plan({}, '2026-H3')).reason).toBe('PERIOD_NOT_FITTING')
  expect((await plan({ leaveOut: [{ memberId: world.li.memberId, reason: '' }] })).reason).toBe('REASON_MISSING')
  expect((await plan({}, PERIOD, world.people.communitySecretary)).code).toBe('FORBIDDEN')
  const mine = await world.li.asker.run(`{ myEducation { id } }`)
  expect(mine.data['myEducation'].map(({ id }: any) => id)).not.toContain(data['planEducation'].id)
})

test('R71 what was held has its record and its own list; who was there is no longer among those without education', async () => {
  const { li } = world
  const before = await without()
  expect(before).toContain(li.memberId)
  const counted = await figures()
  expect(counted['without']).toBe(before.length)
  const id = await planned()
  expect((await record(id, { heldOn: '2026-11-20', participantIds: [] })).reason).toBe('NOBODY_CHOSEN')
  expect((await record(id, { heldOn: '2026-11-24', participantIds: [li.memberId] })).reason).toBe('IN_THE_FUTURE')
  expect((await record(id, { heldOn: '2026-06-20', participantIds: [li.memberId] })).reason).toBe('PERIOD_NOT_FITTING')
  const foreign = (await world.other(world.cast.c1)).memberId
  expect((await record(id, { heldOn: '2026-11-20', participantIds: [foreign] })).reason).toBe('NOT_OF_THIS_BRANCH')
  const held = await record(id, { heldOn: '2026-11-20', participantIds: [li.memberId] })
  expect(held.errors).toEqual([])
  expect(held.data['recordEducation']).toEqual({
    state: 'HELD',
    heldOn: '2026-11-20',
    activity: null,
    participants: [{ id: li.memberId, name: '李新来' }],
  })
  expect(await without()).toEqual(before.filter((memberId) => memberId !== li.memberId))
  expect(await figures()).toEqual({
    planned: counted['planned']! + 1,
    held: counted['held']! + 1,
    members: counted['members'],
    without: counted['without']! - 1,
  })
  expect((await record(id, { heldOn: '2026-11-20', participantIds: [li.memberId] })).reason).toBe(
    'EDUCATION_NOT_PLANNED',
  )
  const mine = await li.asker.run(`{ myEducation { id tookPart } }`)
  expect(mine.data['myEducation']).toContainEqual({ id, tookPart: true })
})

test('R71 held at an activity of the branch, day and attendance come from there, once that is closed', async () => {
  const { people, cast, graph } = world
  const { memberId: present } = await world.other(cast.e1)
  expect(await without()).toContain(present)
  const { data } = await people.secretary.run(
    `mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id invitations { member { id } } } }`,
    {
      input: {
        branchId: cast.e1,
        kind: 'PARTY_LECTURE',
        title: '党课',
        place: '会议室',
        startsAt: '2026-11-22T02:00:00Z',
      },
    },
  )
  const activityId = data['planActivity'].id
  const id = await planned({ form: 'STUDY' })
  expect((await record(id, { activityId })).reason).toBe('ACTIVITY_NOT_CLOSED')
  await people.secretary.run(
    `mutation ($id: ID!, $marks: [AttendanceMarkInput!]!) { markAttendance(activityId: $id, marks: $marks) { id } }`,
    {
      id: activityId,
      marks: data['planActivity'].invitations.map((one: any) => ({
        memberId: one.member.id,
        mark: one.member.id === present ? 'LATE' : 'ABSENT',
      })),
    },
  )
  await people.secretary.run(`mutation ($id: ID!) { closeActivity(id: $id, record: "党课") { id } }`, {
    id: activityId,
  })
  await graph.settle()
  const held = await record(id, { activityId })
  expect(held.errors).toEqual([])
  expect(held.data['recordEducation']).toMatchObject({
    state: 'HELD',
    heldOn: '2026-11-22',
    activity: { id: activityId },
    participants: [{ id: present }],
  })
  expect(await without()).not.toContain(present)
  expect((await record(await planned(), { activityId })).reason).toBe('ACTIVITY_TAKEN')
  const CORRECT = `mutation ($id: ID!, $mark: AttendanceMarkInput!) { correctAttendance(activityId: $id, mark: $mark, reason: "认错人") { id } }`
  const corrected = await people.secretary.run(CORRECT, { id: activityId, mark: { memberId: present, mark: 'ABSENT' } })
  expect(corrected.errors).toEqual([])
  expect(await without()).toContain(present)
})

test('R71 the plan of the half-year before is taken over six months on, without what was cancelled, and once', async () => {
  const { people, cast } = world
  const COPY = `mutation ($b: ID!, $p: String!) { copyEducationPlan(branchId: $b, period: $p) { month topic speaker state } }`
  const cancelled = await plan({ month: 3, topic: '不再举行' }, '2027-H1')
  await people.secretary.run(`mutation ($id: ID!) { cancelEducation(id: $id, reason: "合并") { id } }`, {
    id: cancelled.data['planEducation'].id,
  })
  await plan({ month: 3, topic: '安全生产' }, '2027-H1')
  const { data, errors } = await people.secretary.run(COPY, { b: cast.e1, p: '2027-H2' })
  expect(errors).toEqual([])
  expect(data['copyEducationPlan']).toEqual([{ month: 9, topic: '安全生产', speaker: '周德昌', state: 'PLANNED' }])
  expect((await people.secretary.run(COPY, { b: cast.e1, p: '2027-H2' })).reason).toBe('NOTHING_TO_COPY')
  expect((await people.communitySecretary.run(COPY, { b: cast.e1, p: '2027-H2' })).code).toBe('FORBIDDEN')
})

test('R71 the centre sees of every branch what is planned, held, and how many members had none; a member and a township do not', async () => {
  const { people, li, cast } = world
  const OVERVIEW = `{ educationOverview { period branches { branch { id name } figures { planned held members without } } } }`
  const { data, errors } = await people.staff.run(OVERVIEW)
  expect(errors).toEqual([])
  expect(data['educationOverview'].period).toBe(PERIOD)
  const e1 = data['educationOverview'].branches.find((one: any) => one.branch.id === cast.e1)
  expect(e1.figures).toEqual(await figures())
  expect(data['educationOverview'].branches.length).toBeGreaterThan(3)
  expect(await without(cast.e1, people.staff)).toHaveLength(e1.figures.without)
  expect((await li.asker.run(OVERVIEW)).code).toBe('FORBIDDEN')
  expect((await people.township.run(OVERVIEW)).code).toBe('FORBIDDEN')
  expect((await people.secretary.run(OVERVIEW)).code).toBe('FORBIDDEN')
  const bad = await people.staff.run(`{ educationOverview(period: "2026") { period } }`)
  expect(bad.code).toBe('BAD_USER_INPUT')
})
