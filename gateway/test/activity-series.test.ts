import { generateCounty } from '@mobile-members/county/county.ts'
import { weekdayOf } from '@mobile-members/model/dates.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Arrived, arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
let graph: Graph
let secretary: Asker
let stranger: Asker
let staff: Asker
let director: Asker
let arrive: (name: string) => Promise<Arrived>

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  secretary = await account('secretary')
  stranger = await account('community-secretary')
  staff = await account('staff')
  director = await account('director')
  const arrival = arrivals(graph, cast.t1, { staff, township: await account('township') })
  arrive = async (name) => {
    const arrived = await arrival.arrive(name, {
      employmentKind: 'UNIT',
      employmentStable: true,
      workUnitId: cast.e1Unit,
      residenceStable: true,
      residenceAreaId: cast.c1Area,
    })
    const variables = { id: arrived.affiliationId }
    await staff.run(`mutation ($id: ID!) { proposePlacement(affiliationId: $id) { id } }`, variables)
    await director.run(`mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { id } }`, variables)
    await graph.settle()
    return arrived
  }
})
afterAll(() => graph.stop())
beforeEach(() => {
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

const plan = (more: Record<string, unknown> = {}) => ({
  branchId: cast.e1,
  kind: 'THEME_DAY',
  title: '主题党日',
  place: '会议室',
  startsAt: '2027-01-15T07:00:00Z',
  minutes: 90,
  ...more,
})
const SERIES = `mutation ($input: PlanActivityInput!, $rhythm: SeriesRhythm!, $untilOn: LocalDate!) {
  planActivitySeries(input: $input, rhythm: $rhythm, untilOn: $untilOn) {
    id rhythm fromOn untilOn activities { id title startsAt state place warnings figures { invited } } } }`
const monthly = { rhythm: 'MONTHLY_BY_WEEKDAY', untilOn: '2027-12-31' }
const ONE = `mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id warnings } }`
const seriesOf = async (id: string): Promise<any[]> =>
  (
    await secretary.run(
      `query ($id: ID!) { activity(id: $id) { series { activities { id title startsAt state place cancelReason } } } }`,
      { id },
    )
  ).data['activity'].series.activities

test('R68 a monthly theme day on the third Friday is planned until December in one act; each is its own and invites everybody', async () => {
  const { data, errors } = await secretary.run(SERIES, { input: plan(), ...monthly })
  expect(errors).toEqual([])
  const { activities } = data['planActivitySeries']
  expect(activities).toHaveLength(12)
  for (const { startsAt, figures } of activities) {
    expect(startsAt.slice(11)).toBe('07:00:00.000Z')
    expect(weekdayOf(startsAt.slice(0, 10))).toBe(5)
    expect(figures.invited).toBe(activities[0].figures.invited)
    expect(figures.invited).toBeGreaterThan(0)
  }
  expect((await stranger.run(SERIES, { input: plan(), ...monthly })).code).toBe('FORBIDDEN')
  expect((await secretary.run(SERIES, { input: plan(), ...monthly, untilOn: '2027-02-01' })).reason).toBe(
    'SERIES_TOO_SHORT',
  )
})

test('R68 one activity of a series is changed alone, or with all that come after it; cancelling likewise', async () => {
  const { activities } = (await secretary.run(SERIES, { input: plan(), ...monthly })).data['planActivitySeries']
  const CHANGE = `mutation ($id: ID!, $input: ChangeActivityInput!, $all: Boolean) {
    changeActivity(id: $id, input: $input, wholeSeries: $all) { title startsAt } }`
  await secretary.run(CHANGE, { id: activities[1].id, input: { title: '主题党日：植树' } })
  const moved = await secretary.run(CHANGE, {
    id: activities[2].id,
    input: { place: '二楼', startsAt: '2027-03-19T11:00:00Z' },
    all: true,
  })
  expect(moved.errors).toEqual([])
  const after = await seriesOf(activities[0].id)
  expect(after.map(({ title }) => title)).toEqual(['主题党日', '主题党日：植树', ...Array(10).fill('主题党日')])
  expect(after.map(({ place }) => place)).toEqual(['会议室', '会议室', ...Array(10).fill('二楼')])
  expect(after.map(({ startsAt }) => startsAt.slice(11, 13))).toEqual(['07', '07', ...Array(10).fill('11')])

  const CANCEL = `mutation ($id: ID!, $all: Boolean) { cancelActivity(id: $id, reason: "改为线上", wholeSeries: $all) { state } }`
  await secretary.run(CANCEL, { id: activities[0].id })
  await secretary.run(CANCEL, { id: activities[10].id, all: true })
  const left = await seriesOf(activities[1].id)
  expect(left.map(({ state }) => state)).toEqual(['CANCELLED', ...Array(9).fill('PLANNED'), 'CANCELLED', 'CANCELLED'])
})

test('R68 who is placed after the planning is invited to everything that is still to come', async () => {
  const { activities } = (await secretary.run(SERIES, { input: plan(), ...monthly })).data['planActivitySeries']
  const notice = await secretary.run(`mutation ($input: SendNoticeInput!) { sendNotice(input: $input) { id } }`, {
    input: { branchId: cast.e1, title: '带身份证', text: '请带身份证。', activityId: activities[0].id },
  })
  const late = await arrive('李后到')
  const member = await graph.as({ role: 'MEMBER', organizationId: late.memberId })
  const { data } = await member.run(
    `{ myActivities(coming: true, first: 200) { nodes { id } } myNotices { nodes { id } } }`,
  )
  expect(data['myActivities'].nodes.map(({ id }: any) => id)).toEqual(
    expect.arrayContaining(activities.map(({ id }: any) => id)),
  )
  expect(data['myNotices'].nodes).toContainEqual({ id: notice.data['sendNotice'].id })
})

test('R68 two activities that overlap at one place of the branch are warned of, before and after; another branch’s place is refused', async () => {
  const ADD = `mutation ($b: ID!, $input: BranchVenueInput!) { addBranchVenue(branchId: $b, input: $input) { id name seats stepFree } }`
  const hall = { name: '三楼会议室', address: '绿木路1号', seats: 40, stepFree: false }
  const added = await secretary.run(ADD, { b: cast.e1, input: hall })
  expect(added.data['addBranchVenue']).toMatchObject({ name: '三楼会议室', seats: 40, stepFree: false })
  expect((await secretary.run(ADD, { b: cast.e1, input: hall })).reason).toBe('NAME_IN_USE')
  expect((await stranger.run(ADD, { b: cast.e1, input: hall })).code).toBe('FORBIDDEN')
  const venueId = added.data['addBranchVenue'].id
  const first = await secretary.run(ONE, { input: plan({ venueId, startsAt: '2026-12-04T06:00:00Z' }) })
  expect(first.data['planActivity'].warnings).toEqual([])
  const CLASHES = `query ($v: ID!, $at: [DateTimeISO!]!) { venueClashes(venueId: $v, startsAt: $at, minutes: 60) { id } }`
  const clash = await secretary.run(CLASHES, { v: venueId, at: ['2026-12-03T06:00:00Z', '2026-12-04T07:00:00Z'] })
  expect(clash.data['venueClashes']).toEqual([{ id: first.data['planActivity'].id }])
  const touching = await secretary.run(CLASHES, { v: venueId, at: ['2026-12-04T07:30:00Z', '2026-12-04T05:00:00Z'] })
  expect(touching.data['venueClashes']).toEqual([])
  const second = await secretary.run(ONE, { input: plan({ venueId, startsAt: '2026-12-04T07:00:00Z' }) })
  expect(second.data['planActivity'].warnings).toEqual(['VENUE_TAKEN'])
  const other = await stranger.run(ADD, { b: cast.c1, input: hall })
  const foreign = plan({ venueId: other.data['addBranchVenue'].id })
  expect((await secretary.run(ONE, { input: foreign })).reason).toBe('VENUE_NOT_FITTING')
})

test('R68 the secretary sees how far the year is by kind: held, and whether one is due in the period', async () => {
  graph.clock.now = new Date('2027-05-20T02:00:00Z')
  for (const startsAt of ['2027-01-10T02:00:00Z', '2027-04-10T02:00:00Z'])
    await secretary.run(ONE, { input: plan({ kind: 'PARTY_LECTURE', startsAt }) })
  const RHYTHM = `query ($b: ID!) { activityRhythm(branchId: $b) { kind period periodUntil held periodsBegun heldInPeriod plannedInPeriod } }`
  const lectures = async () =>
    (await secretary.run(RHYTHM, { b: cast.e1 })).data['activityRhythm'].find(
      (one: any) => one.kind === 'PARTY_LECTURE',
    )
  expect(await lectures()).toMatchObject({ period: 'QUARTER', held: 2, periodsBegun: 2, heldInPeriod: 1 })
  graph.clock.now = new Date('2027-07-02T02:00:00Z')
  expect(await lectures()).toMatchObject({
    periodUntil: '2027-09-30',
    held: 2,
    periodsBegun: 3,
    heldInPeriod: 0,
    plannedInPeriod: 0,
  })
  await secretary.run(ONE, { input: plan({ kind: 'PARTY_LECTURE', startsAt: '2027-08-10T02:00:00Z' }) })
  expect(await lectures()).toMatchObject({ heldInPeriod: 0, plannedInPeriod: 1 })
})

test('R74 the record has chair, recorder, own members due and present, content and decisions; more present than due is refused', async () => {
  const planned = await secretary.run(ONE, {
    input: plan({ kind: 'BRANCH_ASSEMBLY', startsAt: '2026-12-01T02:00:00Z', chair: '支部书记' }),
  })
  const { id } = planned.data['planActivity']
  graph.clock.now = new Date('2026-12-01T06:00:00Z')
  const { data } = await secretary.run(`query ($id: ID!) { activity(id: $id) { invitations { memberId } } }`, { id })
  await secretary.run(
    `mutation ($id: ID!, $marks: [AttendanceMarkInput!]!) { markAttendance(activityId: $id, marks: $marks) { id } }`,
    { id, marks: data['activity'].invitations.map(({ memberId }: any) => ({ memberId, mark: 'PRESENT' })) },
  )
  const CLOSE = `mutation ($id: ID!, $present: Int, $more: ActivityRecordInput) {
    closeActivity(id: $id, record: "通报工作", ownPresent: $present, more: $more) { state chair recorder ownDue ownPresent decisions } }`
  const more = { recorder: '组织委员', ownDue: 12, decisions: '通过下季度计划' }
  expect((await secretary.run(CLOSE, { id, present: 13, more })).reason).toBe('PRESENT_MORE_THAN_DUE')
  expect((await secretary.run(CLOSE, { id, present: 11, more })).data['closeActivity']).toEqual({
    state: 'CLOSED',
    chair: '支部书记',
    recorder: '组织委员',
    ownDue: 12,
    ownPresent: 11,
    decisions: '通过下季度计划',
  })
})
