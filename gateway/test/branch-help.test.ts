import { generateCounty } from '@mobile-members/county/county.ts'
import { countService } from '@mobile-members/services/statistics/report-statistics.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
const placedIn = (branch: string) =>
  county.branches.affiliations.find(({ branchId, state }) => branchId === branch && state === 'ACTIVE')!
let graph: Graph
let people: Record<'staff' | 'director' | 'secretary' | 'communitySecretary' | 'township' | 'li' | 'other', Asker>
const li = placedIn(cast.e1).memberId

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  people = {
    staff: await account('staff'),
    director: await account('director'),
    secretary: await account('secretary'),
    communitySecretary: await account('community-secretary'),
    township: await account('township'),
    li: await graph.as({ role: 'MEMBER', organizationId: li }),
    other: await graph.as({ role: 'MEMBER', organizationId: placedIn(cast.c1).memberId }),
  }
})
afterAll(() => graph.stop())

const RAISE = 'mutation ($input: RaiseCaseInput!) { raiseCase(input: $input) { id state level branch { id } source } }'
const CASE = `query ($id: ID!) { issueCase(id: $id) { id state level passedOnOn result branch { id } news ownerSubject
  acts { act refusal } steps { kind fromState toState bySubject note } } }`
const TAKE_ON = 'mutation ($id: ID!) { takeOnCase(id: $id, plan: "先找工会谈") { id state ownerSubject plan } }'
const PASS_ON =
  'mutation ($id: ID!, $reason: String!) { passOnCase(id: $id, reason: $reason) { id state level dueOn } }'
const NOTE = 'mutation ($id: ID!, $note: String!) { noteCase(id: $id, note: $note) { id } }'
const START = 'mutation ($id: ID!) { startCase(id: $id) { id state } }'
const REPORT = 'mutation ($id: ID!) { reportCaseResult(id: $id, result: "工会已补助五百元") { id state } }'
const CONFIRM = 'mutation ($id: ID!) { confirmCase(id: $id) { id state } }'
const REOPEN = 'mutation ($id: ID!) { reopenCase(id: $id, reason: "还差房租") { id state } }'
const WORK = '{ serviceWork { kind count } }'

async function raised(asker = people.li, more: object = {}): Promise<string> {
  const input = { level: 'BRANCH', category: 'LIVING', title: '房租接不上', description: '工厂停工一个月。', ...more }
  const { data, errors } = await asker.run(RAISE, { input })
  expect(errors).toEqual([])
  return data['raiseCase'].id
}
const seenBy = async (asker: Asker, id: string) => (await asker.run(CASE, { id })).data?.['issueCase']
const countOf = async (asker: Asker, kind: string) =>
  (await asker.run(WORK)).data['serviceWork'].find((one: any) => one.kind === kind)?.count ?? 0

test('R73 a difficulty raised at the branch is handled by the branch, and settled by the member', async () => {
  const waiting = await countOf(people.secretary, 'CASES_TO_HANDLE')
  const unread = await countOf(people.li, 'CASE_NEWS')
  const id = await raised()
  expect(await seenBy(people.secretary, id)).toMatchObject({ state: 'OPEN', level: 'BRANCH', branch: { id: cast.e1 } })
  expect(await countOf(people.secretary, 'CASES_TO_HANDLE')).toBe(waiting + 1)
  expect((await people.secretary.run(TAKE_ON, { id })).data['takeOnCase']).toMatchObject({
    state: 'ASSIGNED',
    ownerSubject: people.secretary.subject,
    plan: '先找工会谈',
  })
  // The member is told that the branch has taken it on, until they have read it.
  expect((await seenBy(people.li, id)).news).toEqual(['TAKEN_ON'])
  expect(await countOf(people.li, 'CASE_NEWS')).toBe(unread + 1)
  expect(
    (await people.li.run('mutation ($id: ID!) { readCaseNews(id: $id) { news } }', { id })).data['readCaseNews'].news,
  ).toEqual([])
  expect(await countOf(people.li, 'CASE_NEWS')).toBe(unread)
  await people.secretary.run(START, { id })
  await people.secretary.run(NOTE, { id, note: '找厂工会谈过，可以申请临时补助' })
  expect((await people.secretary.run(CONFIRM, { id })).code).toBe('FORBIDDEN')
  await people.secretary.run(REPORT, { id })
  expect((await people.li.run(CONFIRM, { id })).data['confirmCase'].state).toBe('CONFIRMED')
  const { steps } = await seenBy(people.li, id)
  expect(steps.map(({ kind, toState }: any) => [kind, toState])).toEqual([
    ['STEP', 'OPEN'],
    ['STEP', 'ASSIGNED'],
    ['STEP', 'IN_WORK'],
    ['NOTE', 'IN_WORK'],
    ['STEP', 'RESULT_REPORTED'],
    ['STEP', 'CONFIRMED'],
  ])
})

test('R73 beyond the branch’s power it goes on to the centre with its history, and the member is told at both steps', async () => {
  const id = await raised()
  await people.secretary.run(TAKE_ON, { id })
  await people.secretary.run(START, { id })
  await people.secretary.run(NOTE, { id, note: '工会没有这笔钱' })
  const toAssign = await countOf(people.staff, 'CASES_TO_ASSIGN')
  expect((await people.secretary.run(PASS_ON, { id, reason: ' ' })).code).toBe('BAD_USER_INPUT')
  const passed = await people.secretary.run(PASS_ON, { id, reason: '支部没有这笔经费' })
  expect(passed.data['passOnCase']).toMatchObject({ state: 'OPEN', level: 'CENTER' })
  expect(await countOf(people.staff, 'CASES_TO_ASSIGN')).toBe(toAssign + 1)
  const at = await seenBy(people.staff, id)
  expect(at).toMatchObject({ level: 'CENTER', passedOnOn: '2026-11-23', branch: { id: cast.e1 }, ownerSubject: null })
  expect(at.steps.map(({ kind, toState, note }: any) => [kind, toState, note])).toEqual([
    ['STEP', 'OPEN', ''],
    ['STEP', 'ASSIGNED', '先找工会谈'],
    ['STEP', 'IN_WORK', ''],
    ['NOTE', 'IN_WORK', '工会没有这笔钱'],
    ['PASSED_ON', 'OPEN', '支部没有这笔经费'],
  ])
  expect((await seenBy(people.li, id)).news).toEqual(['TAKEN_ON', 'PASSED_ON'])
  // The branch goes on reading what became of it, and works on it no more.
  for (const mutation of [START, REPORT, TAKE_ON])
    expect((await people.secretary.run(mutation, { id })).code).toBe('FORBIDDEN')
  expect((await seenBy(people.secretary, id)).acts).toEqual([])
  const assigned = await people.staff.run(
    'mutation ($id: ID!, $owner: ID!) { assignCase(id: $id, ownerSubject: $owner) { state } }',
    { id, owner: people.staff.subject },
  )
  expect(assigned.data['assignCase'].state).toBe('ASSIGNED')
  expect((await people.director.run(PASS_ON, { id, reason: '再转' })).reason).toBe('AT_THE_CENTER')
  await people.staff.run(START, { id })
  await people.staff.run(REPORT, { id })
  expect((await people.li.run(CONFIRM, { id })).data['confirmCase'].state).toBe('CONFIRMED')
})

test('R73 what a branch has in its hands is worked on by nobody else; the director may take it over, the member may ask for it', async () => {
  const id = await raised()
  const assign = 'mutation ($id: ID!) { assignCase(id: $id, ownerSubject: "x") { id } }'
  expect((await people.staff.run(assign, { id })).reason).toBe('AT_THE_BRANCH')
  expect((await people.staff.run(START, { id })).reason).toBe('AT_THE_BRANCH')
  expect((await people.staff.run(PASS_ON, { id, reason: '我来' })).code).toBe('FORBIDDEN')
  for (const stranger of [people.communitySecretary, people.township, people.other]) {
    expect((await stranger.run(CASE, { id })).code).toBe('FORBIDDEN')
    expect((await stranger.run(TAKE_ON, { id })).code).toBe('FORBIDDEN')
    expect((await stranger.run(PASS_ON, { id, reason: '转' })).code).toBe('FORBIDDEN')
  }
  expect((await people.director.run(PASS_ON, { id, reason: '支部超期' })).data['passOnCase'].level).toBe('CENTER')
  const other = await raised()
  expect((await people.li.run(PASS_ON, { id: other, reason: '想请镇中心办' })).data['passOnCase'].level).toBe('CENTER')
  expect((await seenBy(people.li, other)).news).toEqual([])
})

test('R73 a result stays with the branch until the member says otherwise; reopened, it may go on to the centre', async () => {
  const id = await raised()
  await people.secretary.run(TAKE_ON, { id })
  await people.secretary.run(START, { id })
  await people.secretary.run(REPORT, { id })
  expect((await people.secretary.run(PASS_ON, { id, reason: '转' })).reason).toBe('ILLEGAL_STEP')
  await people.li.run(REOPEN, { id })
  expect((await people.secretary.run(PASS_ON, { id, reason: '超出支部能力' })).data['passOnCase'].level).toBe('CENTER')
})

test('R73 whoever is in no branch raises at the centre; the secretary raises for a member of the branch and handles it', async () => {
  const away = county.branches.affiliations.find(({ state }) => state === 'CHECKED_IN' || state === 'PROPOSED')!
  const lone = await graph.as({ role: 'MEMBER', organizationId: away.memberId })
  const input = { level: 'BRANCH', category: 'LIVING', title: '租房', description: '刚来。' }
  expect((await lone.run(RAISE, { input })).reason).toBe('NOT_IN_A_BRANCH')
  const id = await raised(people.secretary, { memberId: li })
  expect(await seenBy(people.secretary, id)).toMatchObject({ level: 'BRANCH', branch: { id: cast.e1 } })
  const center = await raised(people.li, { level: 'CENTER' })
  expect((await people.secretary.run(CASE, { id: center })).code).toBe('FORBIDDEN')
})

test('R73 T11 counts cases of the branch and those passed on once: opened is closed and open together', async () => {
  const cells = await countService(graph.dbs.services as never, {
    year: 2026,
    referenceDate: '2026-12-31',
    knownAt: new Date('2027-01-01T00:00:00Z').toISOString(),
  })
  const sum = (column: string) =>
    cells.filter((cell) => cell.part === 'CASES' && cell.column === column).reduce((all, { value }) => all + value, 0)
  expect(sum('OPENED')).toBe(sum('CLOSED') + sum('OPEN'))
  const { count } = (await graph.dbs.services
    .selectFrom('issueCases')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('openedOn', '>=', '2026-01-01')
    .executeTakeFirstOrThrow()) as { count: number }
  expect(sum('OPENED')).toBe(Number(count))
})
