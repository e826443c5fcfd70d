import { generateCounty } from '@mobile-members/county/county.ts'
import { escalateOverdueCases } from '@mobile-members/services/cases/case.store.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { li, wang } = county.cast
let graph: Graph
let staff: Asker
let director: Asker
let committeeMember: Asker
let member: Asker
let member2: Asker
let secretary: Asker
let township: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  ;[staff, director, committeeMember, member, member2, secretary, township] = (await Promise.all(
    ['staff', 'director', 'committee-member', 'member', 'member2', 'secretary', 'township'].map(account),
  )) as [Asker, Asker, Asker, Asker, Asker, Asker, Asker]
})
afterAll(() => graph.stop())

interface Day {
  id: string
  regularOn: string
  heldOn: string
  state: string
  publishedOn: string
  calendarUnknown: boolean
  notices: { kind: string; toDay: string | null }[]
}

const PLAN = `mutation($input: PlanReceptionDaysInput!) { planReceptionDays(input: $input) {
  id regularOn heldOn state publishedOn calendarUnknown notices { kind toDay } } }`
const plan = { weekday: 3, startsAt: '09:00', endsAt: '11:30', place: '流动党员之家', onHoliday: 'MOVE' }
const DUTY = 'mutation($id: ID!, $subject: ID!) { assignReceptionDuty(id: $id, subject: $subject) { dutySubject } }'
const VISIT = `mutation($input: RegisterReceptionVisitInput!) { registerReceptionVisit(input: $input) {
  id answer caseId member { id name } issueCase { id number state dueOn } } }`
const ASSIGN = `mutation($id: ID!, $owner: ID!) { assignCase(id: $id, ownerSubject: $owner, plan: "联系房东协商") { state plan } }`
const START = 'mutation($id: ID!) { startCase(id: $id) { state } }'
const REPORT = 'mutation($id: ID!) { reportCaseResult(id: $id, result: "房东已修好。") { state } }'
const CONFIRM = 'mutation($id: ID!) { confirmCase(id: $id) { state } }'
const REOPEN = 'mutation($id: ID!) { reopenCase(id: $id, reason: "还在漏水") { state dueOn reopened } }'
const CLOSE = 'mutation($id: ID!) { closeCaseWithoutConfirmation(id: $id, note: "无回复") { state } }'
const CONTACT = 'mutation($id: ID!) { recordContactAttempt(id: $id, channel: PHONE, note: "无人接听") { state } }'
const RAISE =
  'mutation($input: RaiseCaseInput!) { raiseCase(input: $input) { id state source dueOn member { id name } } }'
const input = { category: 'LIVING', title: '租房漏水', description: '房东不修。' }

test('R91 a weekly day gives 52 slots, moved off holidays with a notice, published two days ahead, and a feed', async () => {
  const off = 'mutation($input: CalendarDayInput!) { setCalendarDay(input: $input) { day } }'
  for (const day of ['2027-02-10', '2027-02-11'])
    expect((await staff.run(off, { input: { day, kind: 'DAY_OFF', reason: '春节' } })).errors).toEqual([])
  const { data, errors } = await staff.run<{ planReceptionDays: Day[] }>(PLAN, {
    input: { ...plan, fromDay: '2026-11-25' },
  })
  expect(errors).toEqual([])
  const days = data.planReceptionDays
  expect(days).toHaveLength(52)
  for (const { publishedOn, heldOn } of days)
    expect(Date.parse(heldOn) - Date.parse(publishedOn)).toBeGreaterThanOrEqual(2 * 86_400_000)
  expect(days.filter(({ heldOn, regularOn }) => heldOn !== regularOn)).toMatchObject([
    { regularOn: '2027-02-10', heldOn: '2027-02-12', notices: [{ kind: 'MOVED', toDay: '2027-02-12' }] },
  ])
  expect(days.find(({ heldOn }) => heldOn > '2027')?.calendarUnknown).toBe(true)
  const again = await staff.run<{ planReceptionDays: Day[] }>(PLAN, {
    input: { ...plan, fromDay: '2026-11-25', onHoliday: 'CANCEL' },
  })
  expect(again.data.planReceptionDays.filter(({ state }) => state === 'CANCELLED')).toMatchObject([
    { regularOn: '2027-02-10', notices: [{ kind: 'CANCELLED' }] },
  ])
  const move =
    'mutation($id: ID!, $toDay: LocalDate!) { moveReceptionDay(id: $id, toDay: $toDay, reason: "会场占用") { heldOn } }'
  const next = again.data.planReceptionDays.find(({ heldOn }) => heldOn === '2026-12-02')
  expect((await staff.run(move, { id: next?.id, toDay: '2026-11-24' })).reason).toBe('PUBLISHED_TOO_LATE')
  expect((await member.run(move, { id: next?.id, toDay: '2026-12-03' })).code).toBe('FORBIDDEN')
  const feed = await fetch(`${graph.url}/files/reception.ics`)
  expect(feed.headers.get('content-type')).toContain('text/calendar')
  const text = await feed.text()
  expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261202T090000')
  expect(text).toContain('STATUS:CANCELLED')
})

test('R92 one committee member is on duty; another rank is refused, and an empty slot within two days is an alarm', async () => {
  const { data } = await staff.run<{ receptionDays: { nodes: { id: string; heldOn: string; alarm: boolean }[] } }>(
    '{ receptionDays(from: "2026-11-25", until: "2026-12-31") { nodes { id heldOn state alarm } } }',
  )
  const near = data.receptionDays.nodes.filter(({ heldOn }) => heldOn === '2026-11-25')
  expect(near.some(({ alarm }) => alarm)).toBe(true)
  const id = near.find(({ alarm }) => alarm)?.id
  expect((await staff.run(DUTY, { id, subject: director.subject })).reason).toBe('NOT_A_COMMITTEE_MEMBER')
  expect((await staff.run(DUTY, { id, subject: committeeMember.subject })).data).toMatchObject({
    assignReceptionDuty: { dutySubject: committeeMember.subject },
  })
  const candidates = await staff.run<{ dutyCandidates: { subject: string }[] }>('{ dutyCandidates { subject duties } }')
  const committee = county.registry.offices.filter(({ role }) => role === 'COMMITTEE_MEMBER')
  expect(candidates.data.dutyCandidates).toHaveLength(new Set(committee.map(({ holderId }) => holderId)).size)
  const rotated = await staff.run<{ rotateReceptionDuties: { dutySubject: string }[] }>(
    'mutation { rotateReceptionDuties(until: "2026-12-31") { dutySubject } }',
  )
  const turns = [...Map.groupBy(rotated.data.rotateReceptionDuties, ({ dutySubject }) => dutySubject).values()].map(
    (list) => list.length,
  )
  expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1)
})

test('R93 three visits, one of them anonymous: each is answered at once or becomes a case with a link', async () => {
  graph.clock.now = new Date('2026-11-25T02:00:00Z')
  const days = await staff.run<{ receptionDays: { nodes: Day[] } }>(
    '{ receptionDays(from: "2026-11-25", until: "2026-11-25") { nodes { id state } } }',
  )
  const dayId = days.data.receptionDays.nodes.find(({ state }) => state !== 'CANCELLED')?.id
  const visit = { dayId, matter: '租房', said: '房东要求搬离。' }
  const anonymous = await committeeMember.run(VISIT, {
    input: { ...visit, matter: '意见', said: '通知早些发。', answer: '已转达各支部' },
  })
  expect(anonymous.data).toMatchObject({
    registerReceptionVisit: { member: null, caseId: null, answer: '已转达各支部' },
  })
  const answered = await staff.run(VISIT, { input: { ...visit, memberId: wang, answer: '已介绍房源' } })
  expect(answered.data).toMatchObject({
    registerReceptionVisit: { member: { id: wang, name: expect.any(String) }, caseId: null },
  })
  const became = await staff.run(VISIT, { input: { ...visit, memberId: li, case: { category: 'LIVING' } } })
  expect(became.data).toMatchObject({
    registerReceptionVisit: { answer: null, issueCase: { state: 'OPEN', dueOn: '2026-12-16' } },
  })
  expect((await staff.run(VISIT, { input: visit })).reason).toBe('ANSWER_OR_CASE')
  expect((await member.run(VISIT, { input: { ...visit, answer: '好' } })).code).toBe('FORBIDDEN')
  const own = await member.run<{ receptionVisits: { nodes: { caseId: string }[] } }>(
    '{ receptionVisits(first: 1) { nodes { matter caseId } } }',
  )
  expect(own.data.receptionVisits.nodes).toMatchObject([{ caseId: became.data['registerReceptionVisit'].caseId }])
})

test('R97 a case has an owner, a plan, a working-day deadline that pauses, and goes to the director when it is overdue', async () => {
  graph.clock.now = new Date('2026-11-26T02:00:00Z')
  const raised = await member.run<{ raiseCase: { id: string } }>(RAISE, { input })
  expect(raised.data.raiseCase).toMatchObject({
    source: 'ONLINE',
    dueOn: '2026-12-17',
    member: { id: li, name: expect.any(String) },
  })
  const { id } = raised.data.raiseCase
  const forLi = await secretary.run<{ raiseCase: { id: string } }>(RAISE, { input: { ...input, memberId: li } })
  expect(forLi.data.raiseCase).toMatchObject({ source: 'BRANCH' })
  expect((await secretary.run(RAISE, { input: { ...input, memberId: wang } })).code).toBe('FORBIDDEN')
  const read = 'query($id: ID!) { issueCase(id: $id) { description escalatedAt overdue workingDaysLeft } }'
  for (const asker of [member2, secretary, township]) {
    expect((await asker.run(read, { id })).code).toBe('FORBIDDEN')
    expect((await asker.direct('services', read, { id })).code).toBe('FORBIDDEN')
  }
  expect((await secretary.run(read, { id: forLi.data.raiseCase.id })).code).toBeUndefined()
  expect((await staff.run(ASSIGN, { id, owner: member.subject })).reason).toBe('NOT_AN_OFFICE_HOLDER')
  expect((await staff.run(ASSIGN, { id, owner: staff.subject })).data).toMatchObject({
    assignCase: { state: 'ASSIGNED', plan: '联系房东协商' },
  })
  await staff.run(START, { id })
  await staff.run('mutation($id: ID!) { pauseCase(id: $id, waitingFor: MEMBER, note: "等租房合同") { state } }', { id })
  graph.clock.now = new Date('2026-11-30T02:00:00Z')
  const resumed = await staff.run('mutation($id: ID!) { resumeCase(id: $id) { state dueOn } }', { id })
  expect(resumed.data).toMatchObject({ resumeCase: { state: 'IN_WORK', dueOn: '2026-12-21' } })
  graph.clock.now = new Date('2026-12-22T02:00:00Z')
  await escalateOverdueCases(graph.dbs.services, '2026-12-22', graph.clock.now)
  expect((await director.run(read, { id })).data).toMatchObject({
    issueCase: { overdue: true, escalatedAt: expect.any(String), workingDaysLeft: -1 },
  })
  const work = await director.run<{ serviceWork: { kind: string; count: number }[] }>('{ serviceWork { kind count } }')
  expect(work.data.serviceWork.find(({ kind }) => kind === 'CASES_ESCALATED')?.count).toBeGreaterThan(0)
  graph.clock.now = new Date('2026-11-26T02:00:00Z')
})

test('R98 the result goes back to the member, who alone confirms or reopens; silence is counted apart', async () => {
  const figures = `{ serviceFigures { casesOpened casesOpen casesConfirmed casesReopened casesClosedWithoutConfirmation medianDaysToFeedback } }`
  type Figures = { serviceFigures: Record<string, number> }
  const before = (await director.run<Figures>(figures)).data.serviceFigures
  const reported = async () => {
    const { data } = await member.run<{ raiseCase: { id: string } }>(RAISE, { input })
    const { id } = data.raiseCase
    await staff.run(ASSIGN, { id, owner: staff.subject })
    await staff.run(START, { id })
    await staff.run(REPORT, { id })
    return id
  }
  const id = await reported()
  for (const asker of [staff, director, secretary, member2])
    expect((await asker.run(CONFIRM, { id })).code).toBe('FORBIDDEN')
  expect((await staff.run(CLOSE, { id })).reason).toBe('CONFIRMATION_TIME_RUNS')
  expect((await member.run(REOPEN, { id })).data).toMatchObject({ reopenCase: { state: 'REOPENED', reopened: 1 } })
  await staff.run(START, { id })
  await staff.run(REPORT, { id })
  expect((await member.run(CONFIRM, { id })).data).toMatchObject({ confirmCase: { state: 'CONFIRMED' } })
  const silent = await reported()
  graph.clock.now = new Date('2026-12-14T02:00:00Z')
  expect((await staff.run(CLOSE, { id: silent })).reason).toBe('CONTACT_ATTEMPT_MISSING')
  await staff.run(CONTACT, { id: silent })
  expect((await staff.run(CLOSE, { id: silent })).data).toMatchObject({
    closeCaseWithoutConfirmation: { state: 'CLOSED_WITHOUT_CONFIRMATION' },
  })
  const after = (await director.run<Figures>(figures)).data.serviceFigures
  expect(after).toMatchObject({
    casesOpened: (before['casesOpened'] ?? 0) + 2,
    casesOpen: before['casesOpen'],
    casesConfirmed: (before['casesConfirmed'] ?? 0) + 1,
    casesReopened: (before['casesReopened'] ?? 0) + 1,
    casesClosedWithoutConfirmation: (before['casesClosedWithoutConfirmation'] ?? 0) + 1,
    medianDaysToFeedback: expect.any(Number),
  })
})

test('R97 the case list leaves as a file only for the centre, without formulas, and on record', async () => {
  await member.run(RAISE, { input: { ...input, title: '=HYPERLINK("http://x")' } })
  const get = (asker: Asker) =>
    fetch(`${graph.url}/files/services/cases.csv`, {
      headers: asker.token ? { authorization: `Bearer ${asker.token}` } : {},
    })
  expect((await get(graph.nobody)).status).toBe(401)
  expect((await get(secretary)).status).toBe(403)
  const answer = await get(staff)
  const text = await answer.text()
  const { casesOpened } = (
    await director.run<{ serviceFigures: { casesOpened: number } }>('{ serviceFigures { casesOpened } }')
  ).data.serviceFigures
  expect(text.trimEnd().split('\r\n')).toHaveLength(casesOpened + 1)
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  const audit = await graph.dbs.services
    .selectFrom('auditEntries')
    .select('subject')
    .where('operation', '=', 'export:issueCases')
    .execute()
  expect(audit).toEqual([{ subject: staff.subject }])
})
