import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let t1: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  t1 = await graph.as({ role: 'OUTFLOW_OFFICER', organizationId: ids.t1Center, townshipId: ids.t1 })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
})
afterAll(() => graph.stop())

const FORM = `query ($token: String, $memberId: ID) { checkInForm(token: $token, memberId: $memberId) {
  verdict refusal missing member { id name contact { phones } } letter { id number } announced { id state } } }`
const CHECK_IN = `mutation ($input: CheckInInput!) { checkIn(input: $input) {
  refusal checkIn { state channel checkedInOn } letter { state } member { stage registerNo residence: residenceArea { name } } } }`

const member = (values: Parameters<typeof aMember>[1] = {}) => aMember({ db: graph.dbs.registry, ids }, values)

async function issued(memberId: string): Promise<{ id: string; token: string }> {
  const { data } = await t1.run('mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id } }', {
    input: { memberId, retentionReason: 'OWN_WISH' },
  })
  const { id } = data['issueLetter']
  const { token } = await graph.dbs.registry
    .selectFrom('letters')
    .select('token')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, token }
}

test('R78 at the counter the letter’s code fills the form, and one confirmation accepts the letter and checks the member in', async () => {
  const li = await member({ residence: null, phones: [] })
  const letter = await issued(li)
  const form = await staff.run(FORM, { token: `http://127.0.0.1:4000/verify?t=${letter.token}` })
  expect(form.data['checkInForm']).toMatchObject({
    verdict: 'VALID',
    refusal: null,
    missing: ['phones', 'residence'],
    member: { id: li, name: '李建国' },
    letter: { id: letter.id },
  })
  const facts = { phones: ['15400009999'], residence: '新华路12号', residenceAreaId: ids.c1Area, residenceStable: true }
  const input = { memberId: li, letterId: letter.id, facts, contactVerified: true }
  expect((await t1.run(CHECK_IN, { input })).code).toBe('FORBIDDEN')
  const { data } = await staff.run(CHECK_IN, { input })
  expect(data['checkIn']).toMatchObject({
    refusal: null,
    checkIn: { state: 'CONFIRMED', channel: 'COUNTER', checkedInOn: '2026-11-23' },
    letter: { state: 'ACCEPTED' },
    member: { stage: 'CHECKED_IN', residence: { name: '新华社区' } },
  })
  await graph.settle()
  const seen = await staff.run('query ($id: ID!) { member(id: $id) { affiliation { state } } }', { id: li })
  expect(seen.data['member'].affiliation.state).toBe('CHECKED_IN')
  expect((await staff.run(CHECK_IN, { input })).reason).toBe('ALREADY_CHECKED_IN')
})

test('R78 what a member announces online waits until the counter confirms it', async () => {
  const li = await member({ residence: null })
  await issued(li)
  const own = await graph.as({ role: 'MEMBER', organizationId: li })
  const announced = await own.run(
    'mutation ($facts: MemberFactsInput!) { announceCheckIn(facts: $facts) { state channel checkedInOn } }',
    {
      facts: { residence: '江滨社区3号', employmentKind: 'FLEXIBLE', employmentStable: false },
    },
  )
  expect(announced.data['announceCheckIn']).toEqual({ state: 'ANNOUNCED', channel: 'ONLINE', checkedInOn: null })
  expect((await own.run('query ($id: ID!) { member(id: $id) { stage } }', { id: li })).data['member'].stage).toBe(
    'INTRODUCED',
  )
  const waiting = await staff.run('query { announcedCheckIns { nodes { memberId } } }')
  expect(waiting.data['announcedCheckIns'].nodes).toContainEqual({ memberId: li })
  const { data } = await staff.run(CHECK_IN, { input: { memberId: li, facts: {}, contactVerified: true } })
  expect(data['checkIn']).toMatchObject({
    checkIn: { state: 'CONFIRMED', channel: 'ONLINE' },
    member: { stage: 'CHECKED_IN' },
  })
  const event = await graph.dbs.registry
    .selectFrom('publishedEvents')
    .select('payload')
    .where('name', '=', 'member.checked-in')
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  expect(event?.payload).toMatchObject({ memberId: li, facts: { employmentKind: 'FLEXIBLE', employmentStable: false } })
})

test('R78 who was introduced and has not come within five working days is on the reminder list of both sides', async () => {
  const li = await member()
  const { id } = await issued(li)
  await staff.run('mutation ($id: ID!) { acceptLetter(id: $id) { refusal } }', { id })
  const overdue =
    'query { letters(filter: { queue: CHECK_IN_OVERDUE }, first: 200) { total nodes { id } } registryWork { kind count } }'
  const idsOf = async (asker: Asker) =>
    (await asker.run(overdue)).data['letters'].nodes.map(({ id: letterId }: { id: string }) => letterId) as string[]
  // Accepted on Monday 23 November; Monday the 30th is the fifth working day after it, Tuesday the first day too late.
  graph.clock.now = new Date('2026-11-30T02:00:00Z')
  expect(await idsOf(staff)).not.toContain(id)
  graph.clock.now = new Date('2026-12-01T02:00:00Z')
  try {
    expect(await idsOf(staff)).toContain(id)
    expect(await idsOf(t1)).toContain(id)
    const work = (await staff.run(overdue)).data['registryWork'].find(
      ({ kind }: { kind: string }) => kind === 'CHECK_IN_OVERDUE',
    )
    expect(work.count).toBeGreaterThan(0)
  } finally {
    graph.clock.now = new Date('2026-11-23T02:00:00Z')
  }
})

test('R79 the form’s required facts are enforced, known ones are not asked again, and the contact must be verified', async () => {
  const li = await member({ phones: [], residence: null, occupation: null })
  await issued(li)
  const run = (facts: object, contactVerified = true) =>
    staff.run(CHECK_IN, { input: { memberId: li, facts, contactVerified } })
  const refused = await run({ phones: ['15400001111'] })
  expect(refused.reason).toBe('FORM_INCOMPLETE')
  expect(refused.errors[0]?.extensions?.['details']).toEqual({ missing: ['residence', 'occupation'] })
  const facts = { phones: ['15400001111'], residence: '新桥社区5号', occupation: 'WAGE_WORK' }
  expect((await run({ ...facts, phones: ['123'] })).code).toBe('BAD_USER_INPUT')
  expect((await run(facts, false)).reason).toBe('CONTACT_NOT_VERIFIED')
  expect((await run(facts)).data['checkIn'].member.stage).toBe('CHECKED_IN')
  const history = await staff.run('query ($id: ID!) { member(id: $id) { facts { fact value source } } }', { id: li })
  expect(history.data['member'].facts).toContainEqual({ fact: 'OCCUPATION', value: 'WAGE_WORK', source: 'CHECK_IN' })
  expect(history.data['member'].facts).toContainEqual({ fact: 'PHONES', value: null, source: 'CHECK_IN' })
})

test('R78 nobody of the county checks in without a letter', async () => {
  const { reason } = await staff.run(CHECK_IN, {
    input: { memberId: await member(), facts: {}, contactVerified: true },
  })
  expect(reason).toBe('NO_LETTER')
})
