import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, startWorld } from '../world.testing.ts'
import { receptionFeed } from './reception-feed.rules.ts'
import { listDaysOfFeed } from './reception-day.store.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const PLAN = `mutation($input: PlanReceptionDaysInput!) {
  planReceptionDays(input: $input) { id regularOn heldOn state reason calendarUnknown publishedOn notices { kind fromDay toDay reason } } }`
const MOVE = `mutation($id: ID!, $toDay: LocalDate!) { moveReceptionDay(id: $id, toDay: $toDay, reason: "会场占用") { heldOn notices { kind fromDay toDay } } }`
const CANCEL = `mutation($id: ID!) { cancelReceptionDay(id: $id, reason: "停电") { state reason } }`
const DUTY = `mutation($id: ID!, $subject: ID!) { assignReceptionDuty(id: $id, subject: $subject) { dutySubject alarm } }`
const ROTATE = `mutation { rotateReceptionDuties(until: "2027-10-01") { heldOn dutySubject } }`
const ASK = `mutation($dayId: ID!, $withDayId: ID!) { askDutySwap(dayId: $dayId, withDayId: $withDayId) { id state askedOf } }`
const ANSWER = `mutation($id: ID!) { answerDutySwap(id: $id, consent: true) { state } }`
const VISIT = `mutation($input: RegisterReceptionVisitInput!) {
  registerReceptionVisit(input: $input) { id answer receivedBy member { id } caseId issueCase { id number source member { id } } } }`

interface Day {
  id: string
  regularOn: string
  heldOn: string
  state: string
  reason: string | null
  calendarUnknown: boolean
  notices: { kind: string; fromDay: string; toDay: string | null }[]
}
const wednesdays = { weekday: 3, startsAt: '09:00', endsAt: '11:30', place: '流动党员之家', onHoliday: 'MOVE' }
const AT_THE_BEGINNING = new Date('2025-12-29T02:00:00Z')

async function planned(input: object, now?: Date): Promise<Day[]> {
  const { data } = await world
    .as(world.staff)
    .run<{ planReceptionDays: Day[] }>(PLAN, { input: { ...wednesdays, ...input } }, now ? { now } : {})
  return data.planReceptionDays
}

test('a year of Wednesdays is 52 slots; those on days off are moved to the next working day, with a notice', async () => {
  const days = await planned({ fromDay: '2026-01-01' }, AT_THE_BEGINNING)
  expect(days).toHaveLength(52)
  const spring = days.find(({ regularOn }) => regularOn === '2026-02-18')
  expect(spring).toMatchObject({ heldOn: '2026-02-24', state: 'PLANNED', reason: 'HOLIDAY' })
  expect(spring?.notices).toMatchObject([{ kind: 'MOVED', fromDay: '2026-02-18', toDay: '2026-02-24' }])
  expect(new Set(days.map(({ heldOn }) => heldOn)).size).toBe(52)
})

test('by the other rule days off are cancelled, with a notice; a new plan replaces the old one', async () => {
  const days = await planned({ fromDay: '2026-01-01', untilDay: '2026-12-31', onHoliday: 'CANCEL' }, AT_THE_BEGINNING)
  expect(days.find(({ regularOn }) => regularOn === '2026-02-18')).toMatchObject({
    state: 'CANCELLED',
    notices: [{ kind: 'CANCELLED' }],
  })
  const { data } = await world
    .as(world.member)
    .run<{ receptionDays: { nodes: { state: string }[] } }>(
      `{ receptionDays(from: "2026-02-01", until: "2026-02-28", first: 100) { nodes { heldOn state reason } } }`,
    )
  expect(data.receptionDays.nodes.filter(({ state }) => state === 'PLANNED')).toHaveLength(3)
})

test('N15 in a year whose holidays are not published the days are marked as estimates', async () => {
  const days = await planned({ fromDay: '2027-01-01', untilDay: '2027-01-31' })
  expect(days.every(({ calendarUnknown }) => calendarUnknown)).toBe(true)
})

test('days are published two days ahead: what is nearer is not planned, and nothing is moved there', async () => {
  const days = await planned({ fromDay: '2026-11-23', untilDay: '2026-12-31', weekday: 2 })
  expect(days[0]?.heldOn).toBe('2026-12-01')
  const id = days[0]?.id
  expect((await world.as(world.staff).run(MOVE, { id, toDay: '2026-11-24' })).reason).toBe('PUBLISHED_TOO_LATE')
  expect((await world.as(world.staff).run(MOVE, { id, toDay: '2026-12-05' })).reason).toBe('NOT_A_WORKING_DAY')
  expect((await world.as(world.staff).run(MOVE, { id, toDay: days[1]?.heldOn })).reason).toBe('DAY_TAKEN')
  expect((await world.as(world.member).run(MOVE, { id, toDay: '2026-12-02' })).code).toBe('FORBIDDEN')
  const moved = await world.as(world.staff).run(MOVE, { id, toDay: '2026-12-02' })
  expect(moved.data).toMatchObject({
    moveReceptionDay: { heldOn: '2026-12-02', notices: [{ kind: 'MOVED', fromDay: '2026-12-01' }] },
  })
  const last = days.at(-1)?.id
  expect((await world.as(world.staff).run(CANCEL, { id: last })).data).toMatchObject({
    cancelReceptionDay: { state: 'CANCELLED', reason: '停电' },
  })
  expect((await world.as(world.staff).run(CANCEL, { id: last })).reason).toBe('ILLEGAL_STEP')
})

test('a setting that makes no sense is refused', async () => {
  for (const [input, reason] of [
    [{ weekday: 6 }, 'NOT_A_WEEKDAY'],
    [{ untilDay: '2029-01-01' }, 'PERIOD_TOO_LONG'],
  ] as const)
    expect(
      (await world.as(world.staff).run(PLAN, { input: { ...wednesdays, fromDay: '2027-01-01', ...input } })).reason,
    ).toBe(reason)
  expect(
    (await world.as(world.staff).run(PLAN, { input: { ...wednesdays, fromDay: '2027-01-01', endsAt: '08:00' } })).code,
  ).toBe('BAD_USER_INPUT')
})

test('N16 exactly one committee member is on duty, in fair turns; nobody else may be', async () => {
  await planned({ fromDay: '2026-11-25' })
  const { data } = await world.as(world.staff).run<{ rotateReceptionDuties: { dutySubject: string }[] }>(ROTATE)
  const turns = Map.groupBy(data.rotateReceptionDuties, ({ dutySubject }) => dutySubject)
  const counts = [...turns.values()].map((list) => list.length)
  expect(turns.size).toBe(2)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  const day = (
    await world
      .as(world.staff)
      .run<{ receptionDays: { nodes: Day[] } }>(`{ receptionDays(first: 20) { nodes { id state } } }`)
  ).data.receptionDays.nodes.find(({ state }) => state === 'PLANNED')
  for (const subject of [world.staff.subject, randomUUID()])
    expect((await world.as(world.staff).run(DUTY, { id: day?.id, subject })).reason).toBe('NOT_A_COMMITTEE_MEMBER')
})

test('a swap needs the other’s consent, and changes nothing before it', async () => {
  const query = `{ receptionDays(first: 20) { nodes { id heldOn dutySubject state } } }`
  const { data } = await world
    .as(world.staff)
    .run<{ receptionDays: { nodes: { id: string; dutySubject: string; state: string }[] } }>(query)
  const onDuty = (subject: string) =>
    data.receptionDays.nodes.find((day) => day.dutySubject === subject && day.state === 'PLANNED')?.id
  const dayId = onDuty(world.committeeMember.subject)
  const withDayId = onDuty(world.secondCommitteeMember.subject)
  expect((await world.as(world.secondCommitteeMember).run(ASK, { dayId, withDayId })).code).toBe('FORBIDDEN')
  const asked = await world.as(world.committeeMember).run<{ askDutySwap: { id: string } }>(ASK, { dayId, withDayId })
  const { id } = asked.data.askDutySwap
  expect((await world.as(world.committeeMember).run(ASK, { dayId, withDayId })).reason).toBe('SWAP_OPEN')
  expect((await world.as(world.committeeMember).run(ANSWER, { id })).code).toBe('FORBIDDEN')
  await world.as(world.secondCommitteeMember).run(ANSWER, { id })
  const day = await world
    .as(world.staff)
    .run(`query($id: ID!) { receptionDay(id: $id) { dutySubject notices { reason } } }`, { id: dayId })
  expect(day.data).toMatchObject({
    receptionDay: { dutySubject: world.secondCommitteeMember.subject, notices: [{ reason: 'SWAP' }] },
  })
})

test('a day without anybody on duty two days ahead is an alarm', async () => {
  const now = new Date('2027-10-31T02:00:00Z')
  const [day] = await planned({ fromDay: '2027-11-02', untilDay: '2027-11-06' }, now)
  const near = { now: new Date('2027-11-01T02:00:00Z') }
  const { data } = await world
    .as(world.staff)
    .run(`query($id: ID!) { receptionDay(id: $id) { alarm } }`, { id: day?.id }, near)
  expect(data).toMatchObject({ receptionDay: { alarm: true } })
  const work = await world
    .as(world.staff)
    .run<{ serviceWork: unknown[] }>(`{ serviceWork { kind count dueOn } }`, {}, near)
  expect(work.data.serviceWork).toContainEqual({ kind: 'RECEPTION_WITHOUT_DUTY', count: 1, dueOn: '2027-11-03' })
})

test('a visit is answered at once or becomes a case, and a visitor may stay anonymous', async () => {
  const today = { now: new Date('2027-11-03T02:00:00Z') }
  const list = await world
    .as(world.staff)
    .run<{ receptionDays: { nodes: Day[] } }>(`{ receptionDays(from: "2027-11-03", first: 20) { nodes { id state } } }`)
  const dayId = list.data.receptionDays.nodes.find(({ state }) => state === 'PLANNED')?.id
  await world.as(world.staff).run(DUTY, { id: dayId, subject: world.committeeMember.subject })
  const visit = { dayId, matter: '租房', said: '房东要求搬离。' }
  expect((await world.as(world.committeeMember).run(VISIT, { input: { ...visit, answer: '已介绍房源' } })).reason).toBe(
    'NOT_YET',
  )
  expect(
    (await world.as(world.secondCommitteeMember).run(VISIT, { input: { ...visit, answer: '已介绍房源' } }, today)).code,
  ).toBe('FORBIDDEN')
  expect((await world.as(world.committeeMember).run(VISIT, { input: visit }, today)).reason).toBe('ANSWER_OR_CASE')
  const both = { ...visit, answer: '好', case: { category: 'LIVING' } }
  expect((await world.as(world.committeeMember).run(VISIT, { input: both }, today)).reason).toBe('ANSWER_OR_CASE')
  const unknown = { ...visit, memberId: randomUUID(), answer: '好' }
  expect((await world.as(world.committeeMember).run(VISIT, { input: unknown }, today)).code).toBe('NOT_FOUND')
  const answered = await world
    .as(world.committeeMember)
    .run(VISIT, { input: { ...visit, answer: '已介绍房源' } }, today)
  expect(answered.data).toMatchObject({
    registerReceptionVisit: { member: null, issueCase: null, receivedBy: world.committeeMember.subject },
  })
  const input = { ...visit, memberId: world.memberId, case: { category: 'LIVING' } }
  const became = await world
    .as(world.staff)
    .run<{ registerReceptionVisit: { caseId: string } }>(VISIT, { input }, today)
  expect(became.data).toMatchObject({
    registerReceptionVisit: { issueCase: { source: 'RECEPTION', member: { id: world.memberId } } },
  })
  const own = await world
    .as(world.member)
    .run<{ receptionVisits: { nodes: { issueCase: { id: string } }[] } }>(
      `{ receptionVisits { nodes { issueCase { id } } } }`,
    )
  expect(own.data.receptionVisits.nodes).toEqual([{ issueCase: { id: became.data.registerReceptionVisit.caseId } }])
  const held = await world
    .as(world.staff)
    .run(`query($id: ID!) { receptionDay(id: $id) { state visitCount } }`, { id: dayId })
  expect(held.data).toMatchObject({ receptionDay: { state: 'HELD', visitCount: 2 } })
})

test('the feed is a calendar that any program reads: every day once, cancelled ones as cancelled, no person', async () => {
  const days = await listDaysOfFeed(world.db, '2026-11-01')
  const feed = receptionFeed(days, new Date('2026-11-23T02:00:00Z'))
  expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(days.length)
  expect(feed.match(/STATUS:CANCELLED/g)).toHaveLength(days.filter(({ state }) => state === 'CANCELLED').length)
  expect(feed).toContain('DTSTART;TZID=Asia/Shanghai:20261125T090000')
  expect(feed).not.toContain(world.committeeMember.subject)
  for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('where the centre is has a history, and no day has two', async () => {
  const change = `mutation($input: ChangeCenterOfficeInput!) { changeCenterOffice(input: $input) { validFrom address } }`
  const office = { address: '新华社区一楼', hours: '周一至周五', phone: '0600-5550101' }
  await world.as(world.staff).run(change, { input: { ...office, validFrom: '2026-11-23' } })
  await world.as(world.staff).run(change, { input: { ...office, address: '新华社区二楼', validFrom: '2027-01-04' } })
  expect((await world.as(world.staff).run(change, { input: { ...office, validFrom: '2027-01-04' } })).reason).toBe(
    'DAY_TAKEN',
  )
  expect((await world.as(world.staff).run(change, { input: { ...office, validFrom: '2026-11-01' } })).reason).toBe(
    'IN_THE_PAST',
  )
  const { data } = await world
    .as({ subject: undefined, offices: [] })
    .run(`{ now: centerOffice { address } later: centerOffice(asOf: "2027-02-01") { address } }`)
  expect(data).toMatchObject({ now: { address: '新华社区一楼' }, later: { address: '新华社区二楼' } })
})

test('the county’s own days count in every deadline, once they are entered', async () => {
  const query = `{ workingDay(after: "2027-05-03", days: 1) { day calendarUnknown } }`
  expect((await world.as(world.staff).run(query)).data).toMatchObject({
    workingDay: { day: '2027-05-04', calendarUnknown: true },
  })
  await world
    .as(world.staff)
    .run(`mutation { setCalendarDay(input: { day: "2027-05-04", kind: DAY_OFF, reason: "劳动节" }) { day } }`)
  expect((await world.as(world.staff).run(`mutation { declareCalendarYear(year: 2027) }`)).code).toBe('FORBIDDEN')
  await world.as(world.director).run(`mutation { declareCalendarYear(year: 2027) }`)
  expect((await world.as(world.staff).run(query)).data).toMatchObject({
    workingDay: { day: '2027-05-05', calendarUnknown: false },
  })
})
