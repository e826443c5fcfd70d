import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, startWorld } from '../world.testing.ts'
import { escalateOverdueCases } from './case.store.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const RAISE = `mutation($input: RaiseCaseInput!) { raiseCase(input: $input) { id number state source dueOn dueEstimated member { id } } }`
const ASSIGN = `mutation($id: ID!, $owner: ID!, $office: ID) { assignCase(id: $id, ownerSubject: $owner, officeId: $office) { id state ownerSubject } }`
const step = (verb: string) => `mutation($id: ID!, $text: String!) { ${verb} }`
const REPORT = step('reportCaseResult(id: $id, result: $text) { id state result }')
const CONFIRM = `mutation($id: ID!) { confirmCase(id: $id) { id state closedAt } }`
const REOPEN = step('reopenCase(id: $id, reason: $text) { id state dueOn reopened escalatedAt }')
const START = `mutation($id: ID!) { startCase(id: $id) { id state } }`
const ACTS = `query($id: ID!) { issueCase(id: $id) { state acts { act refusal } workingDaysLeft overdue } }`
const input = { category: 'LIVING', title: '租房漏水', description: '房东不修。' }

async function reported(): Promise<string> {
  const { data } = await world.as(world.member).run<{ raiseCase: { id: string } }>(RAISE, { input })
  const { id } = data.raiseCase
  await world.as(world.staff).run(ASSIGN, { id, owner: world.staff.subject })
  await world.as(world.staff).run(START, { id })
  await world.as(world.staff).run(REPORT, { id, text: '已修好' })
  return id
}

test('a member raises a difficulty, numbered without a gap, due in fifteen working days', async () => {
  const first = await world.as(world.member).run<{ raiseCase: Record<string, unknown> }>(RAISE, { input })
  expect(first.data.raiseCase).toMatchObject({
    state: 'OPEN',
    source: 'ONLINE',
    dueOn: '2026-12-14',
    dueEstimated: false,
    member: { id: world.memberId },
  })
  const second = await world
    .as(world.staff)
    .run<{ raiseCase: { number: string } }>(RAISE, { input: { ...input, memberId: world.memberId } })
  const serial = (number: unknown) => Number(String(number).slice(5))
  expect(serial(second.data.raiseCase.number)).toBe(serial(first.data.raiseCase['number']) + 1)
})

test('N15 a deadline in a year without a published calendar is marked as an estimate', async () => {
  const { data } = await world
    .as(world.member)
    .run<{ raiseCase: object }>(RAISE, { input }, { now: new Date('2026-12-20T02:00:00Z') })
  expect(data.raiseCase).toMatchObject({ dueEstimated: true })
})

test('a branch raises one for a member who is placed in it, and for no other', async () => {
  const forOwn = await world
    .as(world.secretary)
    .run<{ raiseCase: object }>(RAISE, { input: { ...input, memberId: world.memberId } })
  expect(forOwn.data.raiseCase).toMatchObject({ source: 'BRANCH' })
  const forOther = await world.as(world.secretary).run(RAISE, { input: { ...input, memberId: world.otherMemberId } })
  expect(forOther.code).toBe('FORBIDDEN')
  const forNobody = await world.as(world.staff).run(RAISE, { input: { ...input, memberId: randomUUID() } })
  expect(forNobody.code).toBe('NOT_FOUND')
  const wordless = await world.as(world.member).run(RAISE, { input: { ...input, title: ' ' } })
  expect(wordless.code).toBe('BAD_USER_INPUT')
})

test('only case staff, the member and the branch that raised it read a case', async () => {
  const { data } = await world.as(world.member).run<{ raiseCase: { id: string } }>(RAISE, { input })
  const read = `query($id: ID!) { issueCase(id: $id) { id description } }`
  for (const [actor, code] of [
    [world.staff, undefined],
    [world.member, undefined],
    [world.otherMember, 'FORBIDDEN'],
    [world.secretary, 'FORBIDDEN'],
    [world.committeeMember, 'FORBIDDEN'],
    [world.township, 'FORBIDDEN'],
  ] as const)
    expect((await world.as(actor).run(read, { id: data.raiseCase.id })).code).toBe(code)
  const list = await world
    .as(world.otherMember)
    .run<{ issueCases: { nodes: unknown[] } }>(`{ issueCases { nodes { id } } }`)
  expect(list.data.issueCases.nodes).toEqual([])
})

test('a case goes only to somebody who holds an office', async () => {
  const { data } = await world.as(world.member).run<{ raiseCase: { id: string } }>(RAISE, { input })
  const { id } = data.raiseCase
  expect((await world.as(world.staff).run(ASSIGN, { id, owner: randomUUID() })).reason).toBe('NOT_AN_OFFICE_HOLDER')
  expect((await world.as(world.member).run(ASSIGN, { id, owner: world.staff.subject })).code).toBe('FORBIDDEN')
  expect((await world.as(world.staff).run(ASSIGN, { id, owner: world.staff.subject })).data).toMatchObject({
    assignCase: { state: 'ASSIGNED' },
  })
})

test('N17 staff cannot close; the member confirms, and a closed case stays closed', async () => {
  const id = await reported()
  expect((await world.as(world.staff).run(CONFIRM, { id })).code).toBe('FORBIDDEN')
  expect((await world.as(world.otherMember).run(CONFIRM, { id })).code).toBe('FORBIDDEN')
  expect((await world.as(world.member).run<{ confirmCase: object }>(CONFIRM, { id })).data.confirmCase).toMatchObject({
    state: 'CONFIRMED',
  })
  expect((await world.as(world.member).run(REOPEN, { id, text: '又漏了' })).reason).toBe('ILLEGAL_STEP')
})

test('a member reopens what is not settled, with a new deadline', async () => {
  const id = await reported()
  const now = new Date('2026-11-30T02:00:00Z')
  const { data } = await world.as(world.member).run(REOPEN, { id, text: '还在漏' }, { now })
  expect(data).toMatchObject({ reopenCase: { state: 'REOPENED', dueOn: '2026-12-21', reopened: 1 } })
})

test('N17 silence ends a case only after ten working days and an attempt to reach the member', async () => {
  const id = await reported()
  const close = step('closeCaseWithoutConfirmation(id: $id, note: $text) { state }')
  const contact = `mutation($id: ID!) { recordContactAttempt(id: $id, channel: PHONE, note: "无人接听") { state steps { kind channel } } }`
  expect((await world.as(world.staff).run(close, { id, text: '无回复' })).reason).toBe('CONFIRMATION_TIME_RUNS')
  const later = { now: new Date('2026-12-08T02:00:00Z') }
  expect((await world.as(world.staff).run(close, { id, text: '无回复' }, later)).reason).toBe('CONTACT_ATTEMPT_MISSING')
  const waiting = await world
    .as(world.staff)
    .run<{ serviceWork: unknown[] }>(`{ serviceWork { kind count } }`, {}, later)
  expect(waiting.data.serviceWork).toContainEqual({ kind: 'CASES_SILENT', count: 1 })
  await world.as(world.staff).run(contact, { id }, later)
  const { data } = await world.as(world.staff).run(close, { id, text: '无回复' }, later)
  expect(data).toMatchObject({ closeCaseWithoutConfirmation: { state: 'CLOSED_WITHOUT_CONFIRMATION' } })
})

test('while a case waits, its deadline stands still', async () => {
  const { data } = await world.as(world.member).run<{ raiseCase: { id: string } }>(RAISE, { input })
  const { id } = data.raiseCase
  await world.as(world.staff).run(ASSIGN, { id, owner: world.staff.subject })
  await world.as(world.staff).run(START, { id })
  await world
    .as(world.staff)
    .run(`mutation($id: ID!) { pauseCase(id: $id, waitingFor: MEMBER, note: "等合同") { state } }`, { id })
  const resume = `mutation($id: ID!) { resumeCase(id: $id) { state dueOn waitingFor } }`
  const answer = await world.as(world.staff).run(resume, { id }, { now: new Date('2026-11-26T02:00:00Z') })
  expect(answer.data).toMatchObject({ resumeCase: { state: 'IN_WORK', dueOn: '2026-12-17', waitingFor: null } })
})

test('an overdue case goes to the director once, and not while it waits', async () => {
  const { data } = await world
    .as(world.member)
    .run<{ raiseCase: { id: string } }>(RAISE, { input }, { now: new Date('2026-03-02T02:00:00Z') })
  const at = new Date('2026-11-23T02:00:00Z')
  expect(await escalateOverdueCases(world.db, '2026-11-23', at)).toBe(1)
  expect(await escalateOverdueCases(world.db, '2026-11-23', at)).toBe(0)
  const { data: seen } = await world.as(world.director).run(ACTS, { id: data.raiseCase.id })
  expect(seen).toMatchObject({ issueCase: { overdue: true } })
  const work = await world.as(world.director).run<{ serviceWork: unknown[] }>(`{ serviceWork { kind count } }`)
  expect(work.data.serviceWork).toContainEqual({ kind: 'CASES_ESCALATED', count: 1 })
})

test('the screen is told what may be done and why not', async () => {
  const id = await reported()
  const { data } = await world.as(world.staff).run<{ issueCase: { acts: unknown[] } }>(ACTS, { id })
  expect(data.issueCase.acts).toContainEqual({ act: 'CLOSE_WITHOUT_CONFIRMATION', refusal: 'CONFIRMATION_TIME_RUNS' })
  expect(data.issueCase.acts).not.toContainEqual(expect.objectContaining({ act: 'CONFIRM' }))
  const member = await world.as(world.member).run<{ issueCase: { acts: unknown[] } }>(ACTS, { id })
  expect(member.data.issueCase.acts).toEqual([
    { act: 'CONFIRM', refusal: null },
    { act: 'REOPEN', refusal: null },
  ])
})

test('a case referred to an office is read and answered there, and nowhere else', async () => {
  const { data } = await world.as(world.member).run<{ raiseCase: { id: string } }>(RAISE, { input })
  const { id } = data.raiseCase
  await world.as(world.staff).run(ASSIGN, { id, owner: world.staff.subject })
  const own = `{ issueCases { nodes { id } } }`
  expect((await world.as(world.labour).run(own)).data).toEqual({ issueCases: { nodes: [] } })
  const refer = `mutation($id: ID!, $office: ID!) { referCase(id: $id, officeId: $office, note: "请协助") { state office { id } } }`
  expect((await world.as(world.staff).run(refer, { id, office: randomUUID() })).reason).toBe('NOT_AN_OFFICE')
  await world.as(world.staff).run(refer, { id, office: world.labourCenterId })
  expect((await world.as(world.otherLabour).run(REPORT, { id, text: '已办' })).code).toBe('FORBIDDEN')
  expect(
    (await world.as(world.labour).run<{ reportCaseResult: object }>(REPORT, { id, text: '已办' })).data
      .reportCaseResult,
  ).toMatchObject({ state: 'RESULT_REPORTED' })
})

test('the list is cut into pages by deadline, and no case is lost between them', async () => {
  const query = `query($after: String) { issueCases(first: 2, after: $after) { nodes { id dueOn } endCursor hasNextPage } }`
  type Answer = {
    issueCases: { nodes: { id: string; dueOn: string }[]; endCursor: string | null; hasNextPage: boolean }
  }
  const seen: { id: string; dueOn: string }[] = []
  for (let after: string | null = null, more = true; more;) {
    const { data }: { data: Answer } = await world.as(world.staff).run<Answer>(query, { after })
    seen.push(...data.issueCases.nodes)
    after = data.issueCases.endCursor
    more = data.issueCases.hasNextPage
  }
  const { count } = await world.db
    .selectFrom('issueCases')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(new Set(seen.map(({ id }) => id)).size).toBe(count)
  expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).toSorted())
})

test('the figures add up: opened is open and closed, and the unconfirmed are counted apart', async () => {
  const query = `{ serviceFigures { casesOpened casesOpen casesConfirmed casesClosedWithoutConfirmation casesReopened medianDaysToFeedback reported byCategory { category opened } } }`
  const { data } = await world.as(world.director).run<{ serviceFigures: Record<string, number> }>(query)
  const figures = data.serviceFigures
  expect(figures['casesOpened']).toBe(
    (figures['casesOpen'] ?? 0) + (figures['casesConfirmed'] ?? 0) + (figures['casesClosedWithoutConfirmation'] ?? 0),
  )
  expect(figures).toMatchObject({ casesClosedWithoutConfirmation: 1, casesConfirmed: 1, casesReopened: 1 })
  expect((await world.as(world.member).run(query)).code).toBe('FORBIDDEN')
})

test('a member’s open cases are told to whoever may read them, for a whole page at once', async () => {
  const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Member { id openCaseCount openCases { id raisedByBranch { id } } } } }`
  const of = [world.memberId, world.otherMemberId].map((id) => ({ __typename: 'Member', id }))
  type Entities = {
    _entities: {
      id: string
      openCaseCount: number | null
      openCases: { raisedByBranch: { id: string } | null }[] | null
    }[]
  }
  const staff = (await world.as(world.staff).run<Entities>(query, { of })).data._entities
  expect(staff.map(({ id }) => id)).toEqual([world.memberId, world.otherMemberId])
  expect(staff[0]?.openCaseCount).toBeGreaterThan(1)
  expect(staff[1]?.openCaseCount).toBe(0)
  const secretary = (await world.as(world.secretary).run<Entities>(query, { of })).data._entities
  expect(secretary[0]?.openCases?.map(({ raisedByBranch }) => raisedByBranch?.id)).toEqual([world.branchId])
  const township = (await world.as(world.township).run<Entities>(query, { of })).data._entities
  expect(township[0]).toMatchObject({ openCaseCount: null, openCases: null })
})

test('an id that is none is bad input, not an accident', async () => {
  expect((await world.as(world.staff).run(ACTS, { id: 'x' })).code).toBe('BAD_USER_INPUT')
  expect((await world.as(world.member).run(CONFIRM, { id: "'; drop table issue_cases" })).code).toBe('BAD_USER_INPUT')
})

test('whoever a case is given to can read it and work on it, at whatever office', async () => {
  const { data } = await world.as(world.member).run<{ raiseCase: { id: string } }>(RAISE, { input })
  const { id } = data.raiseCase
  expect((await world.as(world.labour).run(START, { id })).code).toBe('FORBIDDEN')
  const elsewhere = { id, owner: world.labour.subject, office: world.branchId }
  expect((await world.as(world.staff).run(ASSIGN, elsewhere)).reason).toBe('NOT_AN_OFFICE_HOLDER')
  await world.as(world.staff).run(ASSIGN, { id, owner: world.labour.subject })
  expect((await world.as(world.labour).run(START, { id })).data).toMatchObject({ startCase: { state: 'IN_WORK' } })
})
