import { generateCounty } from '@mobile-members/county/county.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
let graph: Graph
let staff: Asker
let director: Asker
let township: Asker
let township2: Asker
let secretary: Asker
let li: Asker
let campaignId: string

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  staff = await account('staff')
  director = await account('director')
  township = await account('township')
  township2 = await account('township2')
  secretary = await account('secretary')
  li = await account('member')
  // The demo county's own verification is in nobody's way here.
  await graph.dbs.registry.deleteFrom('verificationAnswers').execute()
  await graph.dbs.registry.deleteFrom('verificationEntries').execute()
  await graph.dbs.registry.deleteFrom('verificationCampaigns').execute()
})
afterAll(() => graph.stop())

interface Entry {
  id: string
  memberId: string
  openSides: string[]
  outcome: string | null
}

const ENTRY = 'id memberId openSides outcome memberSays hostSays townshipSays contactSince maySay'
const ANSWER = `mutation ($input: AnswerVerificationInput!) { answerVerification(input: $input) { ${ENTRY} } }`
const answer = (asker: Asker, entryId: string, side: string, outcome: string, more: object = {}) =>
  asker.run(ANSWER, { input: { entryId, side, outcome, channel: 'ONLINE', ...more } })
const close = () => director.run('mutation ($id: ID!) { closeVerification(id: $id) { state } }', { id: campaignId })

async function entries(asker: Asker, filter: object = {}): Promise<Entry[]> {
  const { data, errors } = await asker.run(
    `query ($filter: VerificationFilter!) { verificationEntries(filter: $filter, first: 200) { total nodes { ${ENTRY} } } }`,
    { filter: { campaignId, ...filter } },
  )
  expect(errors).toEqual([])
  return data['verificationEntries'].nodes
}

const entryOf = async (asker: Asker, memberId: string) =>
  (await entries(asker)).find((entry) => entry.memberId === memberId)!

test('R123 opened with reference date 31 December every entry of the register gets a verification, each side sees its own', async () => {
  const prepared = await staff.run('mutation { prepareVerification(year: 2026) { id state referenceDate dueOn } }')
  expect(prepared.data['prepareVerification']).toMatchObject({ state: 'PREPARED', referenceDate: '2026-12-31' })
  expect((await staff.run('mutation { prepareVerification(year: 2026) { id } }')).reason).toBe('VERIFICATION_EXISTS')
  campaignId = prepared.data['prepareVerification'].id
  const opened = await staff.run(
    'mutation ($id: ID!) { openVerification(id: $id) { state progress { total settled } } }',
    { id: campaignId },
  )
  const { data: register } = await staff.run(
    '{ members(filter: { stages: [FOUND, INTRODUCED, CHECKED_IN, PLACED] }) { total } }',
  )
  expect(opened.data['openVerification']).toEqual({
    state: 'OPEN',
    progress: { total: register['members'].total, settled: 0 },
  })

  const own = await entries(township)
  const { data: theirs } = await township.run(
    '{ members(filter: { stages: [FOUND, INTRODUCED, CHECKED_IN, PLACED] }) { total } }',
  )
  expect(own.length).toBe(theirs['members'].total)
  expect((await entries(li)).map(({ memberId }) => memberId)).toEqual([cast.li])
  const wang = await entryOf(staff, cast.wang)
  expect((await answer(township, wang.id, 'TOWNSHIP', 'CONFIRMED')).code).toBe('FORBIDDEN')
  expect((await answer(li, wang.id, 'MEMBER', 'CONFIRMED')).code).toBe('FORBIDDEN')
  expect((await answer(secretary, wang.id, 'HOST', 'CONFIRMED')).code).toBe('FORBIDDEN')
  expect((await answer(li, (await entryOf(li, cast.li)).id, 'TOWNSHIP', 'CONFIRMED')).code).toBe('FORBIDDEN')
  expect(
    (await township2.run('query ($id: ID!) { verificationEntry(memberId: $id) { id } }', { id: cast.li })).code,
  ).toBe('FORBIDDEN')
})

test('R123 L9 the member proposes a change on the phone, the centre accepts it, and it stands in the archive with its source', async () => {
  const entry = await entryOf(li, cast.li)
  expect((await answer(li, entry.id, 'MEMBER', 'CHANGED')).reason).toBe('NOTHING_TO_CHANGE')
  const { data } = await answer(li, entry.id, 'MEMBER', 'CHANGED', {
    facts: { residence: '新华社区新居9号', employer: '新居装饰公司' },
  })
  expect(data['answerVerification'].openSides).toEqual(['HOST', 'TOWNSHIP', 'DECISION'])
  await answer(secretary, entry.id, 'HOST', 'CONFIRMED')
  await answer(township, entry.id, 'TOWNSHIP', 'CONFIRMED')
  expect((await entryOf(staff, cast.li)).openSides).toEqual(['DECISION'])
  const { data: requests } = await staff.run('{ amendmentRequests(first: 200) { nodes { id memberId } } }')
  const request = requests['amendmentRequests'].nodes.findLast((one: { memberId: string }) => one.memberId === cast.li)
  await staff.run('mutation ($id: ID!) { decideAmendment(id: $id, accept: true) { state } }', { id: request.id })
  expect(await entryOf(staff, cast.li)).toMatchObject({ openSides: [], outcome: 'CHANGED' })
  const { data: member } = await staff.run(
    'query ($id: ID!) { member(id: $id) { employer facts { fact value source } } }',
    { id: cast.li },
  )
  expect(member['member']).toMatchObject({ employer: '新居装饰公司' })
  expect(member['member'].facts).toContainEqual({ fact: 'EMPLOYER', value: '新居装饰公司', source: 'AMENDMENT' })
})

test('R123 nobody found a member: out of contact and a task to look for them, and nothing else happens to them', async () => {
  const wang = await entryOf(staff, cast.wang)
  const said = await answer(staff, wang.id, 'HOST', 'NOT_FOUND', { note: '电话停机' })
  expect(said.data['answerVerification'].openSides).toEqual(['TOWNSHIP'])
  const { data } = await answer(township2, wang.id, 'TOWNSHIP', 'NOT_FOUND')
  expect(data['answerVerification']).toMatchObject({ outcome: 'NOT_FOUND', contactSince: '2026-11-23' })
  const { data: member } = await staff.run('query ($id: ID!) { member(id: $id) { stage spells { state } } }', {
    id: cast.wang,
  })
  expect(member['member']).toMatchObject({ stage: 'PLACED', spells: [{ state: 'OUT_OF_CONTACT' }] })
  const { data: work } = await township2.run('{ verificationWork { toContact } }')
  expect(work['verificationWork'].toContact).toBe(1)
  const finish =
    'mutation ($id: ID!) { finishVerificationContact(entryId: $id, found: true, note: "在老家") { contactFound } }'
  expect((await township2.run(finish, { id: wang.id })).data['finishVerificationContact']).toEqual({
    contactFound: true,
  })
})

test('R123 with open entries it cannot be closed: how many wait for whom; a branch writes down by phone what a member said', async () => {
  expect((await close()).reason).toBe('REFERENCE_DATE_AHEAD')
  graph.clock.now = new Date('2027-01-08T02:00:00Z')
  const refused = await close()
  const open = await entries(staff, { open: 'ANY' })
  expect([refused.reason, refused.errors[0]?.extensions?.['details']]).toMatchObject([
    'VERIFICATION_ENTRIES_OPEN',
    { open: open.length, member: open.filter(({ openSides }) => openSides.includes('MEMBER')).length, decision: 0 },
  ])

  const [paper] = await entries(secretary, { open: 'HOST' })
  const spoken = await answer(secretary, paper!.id, 'HOST', 'CONFIRMED', { channel: 'PHONE', memberSaidSo: true })
  expect(spoken.data['answerVerification']).toMatchObject({ memberSays: 'CONFIRMED', hostSays: 'CONFIRMED' })

  const confirm = `mutation ($ids: [ID!]!, $side: VerificationSide!, $said: Boolean) { confirmVerifications(ids: $ids, side: $side, memberSaidSo: $said) { id } }`
  const rest = (await entries(staff, { open: 'HOST' })).map(({ id }) => id)
  expect((await staff.run(confirm, { ids: rest, side: 'HOST', said: true })).errors).toEqual([])
  const members = (await entries(staff, { open: 'MEMBER' })).map(({ id }) => id)
  if (members.length > 0) await staff.run(confirm, { ids: members, side: 'MEMBER' })
  expect((await close()).reason).toBe('VERIFICATION_ENTRIES_OPEN')
  for (const townshipId of new Set(
    county.registry.organizations.filter(({ kind }) => kind === 'TOWNSHIP').map(({ id }) => id),
  )) {
    const committee = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: townshipId, townshipId })
    const ids = (await entries(committee, { open: 'TOWNSHIP' })).map(({ id }) => id)
    if (ids.length > 0) expect((await committee.run(confirm, { ids, side: 'TOWNSHIP' })).errors).toEqual([])
  }
  const closed = await close()
  expect(closed.errors).toEqual([])
  expect(closed.data['closeVerification'].state).toBe('CLOSED')
  const { data } = await staff.run(
    '{ verificationCampaigns { progress { total settled changed notFound } townships { name total settled } } }',
  )
  const [campaign] = data['verificationCampaigns']
  expect(campaign.progress).toMatchObject({ settled: campaign.progress.total, changed: 1, notFound: 1 })
  expect(campaign.townships.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(
    campaign.progress.total,
  )
})
