import { generateCounty } from '@mobile-members/county/county.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
const t1 = county.registry.organizations.find(({ id }) => id === cast.t1)!.shortName
let graph: Graph
let people: Record<
  'staff' | 'director' | 'township' | 'secretary' | 'communitySecretary' | 'hostCommittee' | 'member',
  Asker
>
let arrival: ReturnType<typeof arrivals>

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  people = {
    staff: await account('staff'),
    director: await account('director'),
    township: await account('township'),
    secretary: await account('secretary'),
    communitySecretary: await account('community-secretary'),
    hostCommittee: await account('host-committee'),
    member: await account('member'),
  }
  arrival = arrivals(graph, cast.t1, people)
})
afterAll(() => graph.stop())

const worker: PlacementFacts = {
  employmentKind: 'UNIT',
  employmentStable: true,
  workUnitId: cast.e1Unit,
  industry: 'C',
  residenceStable: true,
  residenceAreaId: cast.c1Area,
}
const REPORT = `mutation ($branch: ID!, $facts: ToldFactsInput!, $wish: String!) {
  reportFoundMember(input: { branchId: $branch, facts: $facts, wish: $wish }) { id } }`
const INTAKES = `query ($branch: ID) { branchIntakes(branchId: $branch) { nodes {
  id reportedOn state wish told { name phones employer } branch { id } member { id name } } } }`
const WELCOME = `mutation ($id: ID!, $contact: WelcomeContactInput!) {
  welcomeMember(affiliationId: $id, contact: $contact) { id state welcomeOverdue welcome { way contactedOn said dueOn } } }`
const PROPOSE = 'mutation ($id: ID!) { proposePlacement(affiliationId: $id) { state } }'
const CONFIRM = 'mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { state branch { id } } }'
const ASKED = `query ($id: ID!) { affiliation(id: $id) { state intakes { wish branch { id } told { name } } decision { rule proposedBranch { id } } } }`

async function reported(name: string, wish = '厂里的班长，想参加支部活动', asker = people.secretary, branch = cast.e1) {
  const facts = { name, phone: '15400007788', employer: '绿木玩具有限公司', originTownship: t1, membership: '是' }
  const { data, errors } = await asker.run(REPORT, { branch, facts, wish })
  expect(errors).toEqual([])
  const id = data['reportFoundMember'].id as string
  // The centre hears of it when it is known who it is: at once, or when what is being linked just now is linked.
  await expect.poll(async () => (await intakeOf(id, asker, branch))?.id, { timeout: 15_000 }).toBe(id)
  return id
}

async function intakeOf(id: string, asker = people.secretary, branch: string | null = cast.e1) {
  const { data, errors } = await asker.run(INTAKES, { branch })
  expect(errors).toEqual([])
  return data['branchIntakes'].nodes.find((one: any) => one.id === id)
}

/** Whom the report was linked to. */
async function memberOf(id: string): Promise<string> {
  return (await intakeOf(id, people.staff)).member.id
}

test('R62 a member whom a branch found becomes a line of the town’s sweep and a wish to the centre', async () => {
  const id = await reported('段主动')
  expect(await intakeOf(id)).toMatchObject({
    state: 'REPORTED',
    reportedOn: '2026-11-23',
    told: { name: '段主动', phones: ['15400007788'], employer: '绿木玩具有限公司' },
    // The branch knows what it told itself, and not whom the register made of it.
    member: null,
  })
  const lines = await people.staff.run('{ surveyCampaigns { id state } }')
  const campaign = lines.data['surveyCampaigns'].find(({ state }: any) => state === 'OPEN')
  const { data } = await people.staff.run(
    `query ($id: ID!) { surveyLines(filter: { campaignId: $id, channel: HOST_SWEEP }, first: 100) { nodes { channel unitName facts { name } } } }`,
    { id: campaign.id },
  )
  const e1 = county.registry.organizations.find((one) => one.id === cast.e1)!
  expect(data['surveyLines'].nodes.filter((line: any) => line.facts.name === '段主动')).toEqual([
    { channel: 'HOST_SWEEP', unitName: e1.shortName, facts: { name: '段主动' } },
  ])
  expect(await intakeOf(id, people.staff, null)).toMatchObject({
    wish: '厂里的班长，想参加支部活动',
    branch: { id: cast.e1 },
  })
})

test('R62 what is reported while an import links is kept, and the centre hears of it when it is linked', async () => {
  const facts = { name: '段稍候', phone: '15400007799', originTownship: t1, membership: '是' }
  const { id, waiting } = await graph.dbs.registry.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('mobile-members survey linking'))`.execute(tx)
    const { data, errors } = await people.secretary.run(REPORT, { branch: cast.e1, facts, wish: '' })
    expect(errors).toEqual([])
    await graph.settle()
    const kept = data['reportFoundMember'].id as string
    return { id: kept, waiting: await intakeOf(kept) }
  })
  expect(waiting).toBeUndefined()
  await expect.poll(async () => (await intakeOf(id))?.told.name, { timeout: 15_000 }).toBe('段稍候')
  expect(await memberOf(id)).toMatch(/\S/)
})

test('R62 nobody reports for another branch, sees what it found, or is reported without an open survey', async () => {
  const facts = { name: '段外人' }
  expect((await people.communitySecretary.run(REPORT, { branch: cast.e1, facts, wish: '' })).code).toBe('FORBIDDEN')
  expect((await people.staff.run(REPORT, { branch: cast.e1, facts, wish: '' })).code).toBe('FORBIDDEN')
  expect((await people.communitySecretary.run(INTAKES, { branch: cast.e1 })).code).toBe('FORBIDDEN')
  expect((await people.township.run(INTAKES, { branch: cast.e1 })).code).toBe('FORBIDDEN')
  const own = await people.communitySecretary.run(INTAKES, { branch: null })
  expect(own.data['branchIntakes'].nodes.every((one: any) => one.branch.id === cast.c1)).toBe(true)
  expect((await people.secretary.run(REPORT, { branch: cast.e1, facts: { name: '' }, wish: '' })).reason).toBe(
    'NAME_MISSING',
  )
  await reported('段两次')
  const again = {
    name: '段两次',
    phone: '15400007788',
    employer: '绿木玩具有限公司',
    originTownship: t1,
    membership: '是',
  }
  expect((await people.secretary.run(REPORT, { branch: cast.e1, facts: again, wish: '' })).reason).toBe(
    'LINE_ALREADY_TOLD',
  )
})

test('R62 what was reported by mistake is taken back by the branch that told it', async () => {
  const id = await reported('段弄错')
  const WITHDRAW = 'mutation ($id: ID!) { withdrawFoundMember(id: $id) { id } }'
  expect((await people.communitySecretary.run(WITHDRAW, { id })).code).toBe('FORBIDDEN')
  expect((await people.secretary.run(WITHDRAW, { id })).errors).toEqual([])
  await graph.settle()
  expect(await intakeOf(id)).toBeUndefined()
  expect((await people.secretary.run(WITHDRAW, { id })).reason).toBe('ALREADY_DONE')
})

test('R62 the wish stands beside the proposal, the table decides, and the branch sees how far it has come', async () => {
  const here = await reported('段在厂')
  const elsewhere = await reported('段在店')
  const [inFactory, inShop] = [await memberOf(here), await memberOf(elsewhere)]
  await completed(inFactory)
  await completed(inShop)
  const ENTER = 'mutation ($ids: [ID!]!) { enterInRegister(memberIds: $ids) { id } }'
  expect((await people.staff.run(ENTER, { ids: [inFactory, inShop] })).errors).toEqual([])
  await graph.settle()
  expect((await intakeOf(here)).state).toBe('REGISTERED')
  for (const memberId of [inFactory, inShop]) {
    const letterId = await arrival.issued(memberId)
    await people.staff.run('mutation ($id: ID!) { acceptLetter(id: $id) { refusal } }', { id: letterId })
  }
  await graph.settle()
  expect((await intakeOf(here)).state).toBe('INTRODUCED')
  await arrival.checkedIn(inFactory, worker)
  await arrival.checkedIn(inShop, { ...worker, employmentKind: 'SELF_EMPLOYED', workUnitId: null, industry: 'F' })
  await graph.settle()
  expect((await intakeOf(here)).state).toBe('CHECKED_IN')
  for (const [memberId, branch] of [
    [inFactory, cast.e1],
    [inShop, cast.c1],
  ] as const) {
    const id = await arrival.affiliationOf(memberId)
    await people.staff.run(PROPOSE, { id })
    const { data } = await people.director.run(ASKED, { id })
    expect(data['affiliation']).toMatchObject({
      intakes: [{ branch: { id: cast.e1 }, wish: '厂里的班长，想参加支部活动' }],
      decision: { proposedBranch: { id: branch } },
    })
    expect((await intakeOf(memberId === inShop ? elsewhere : here)).state).toBe('PROPOSED')
    await people.director.run(CONFIRM, { id })
  }
  await graph.settle()
  expect(await intakeOf(here)).toMatchObject({ state: 'PLACED_HERE', member: { id: inFactory, name: '段在厂' } })
  expect(await intakeOf(elsewhere)).toMatchObject({ state: 'PLACED_ELSEWHERE', member: null })
})

/** What the branch could not know, as the member tells the centre. */
async function completed(id: string): Promise<void> {
  const facts = {
    sex: 'MALE',
    born: '1985-04-03',
    occupation: 'WAGE_WORK',
    residence: '新华路66号',
    membership: 'FULL',
  }
  const { errors } = await people.staff.run(
    'mutation ($id: ID!, $facts: MemberFactsInput!) { correctMember(id: $id, facts: $facts) { id } }',
    { id, facts },
  )
  expect(errors).toEqual([])
}

async function placed(name: string): Promise<string> {
  const { affiliationId } = await arrival.arrive(name, worker)
  await people.staff.run(PROPOSE, { id: affiliationId })
  expect((await people.director.run(CONFIRM, { id: affiliationId })).errors).toEqual([])
  await graph.settle()
  return affiliationId
}

test('R62 the branch welcomes within its days, and the contact is on record: how, when, what was said', async () => {
  const id = await placed('段欢迎')
  const due = await people.secretary.run('query ($id: ID!) { affiliation(id: $id) { welcomeDueOn welcomeOverdue } }', {
    id,
  })
  expect(due.data['affiliation']).toEqual({ welcomeDueOn: '2026-11-30', welcomeOverdue: false })
  const contact = { way: 'VISIT', contactedOn: '2026-11-23', said: '到车间看望，介绍支部和下次活动' }
  expect((await people.communitySecretary.run(WELCOME, { id, contact })).code).toBe('FORBIDDEN')
  for (const [wrong, fault] of [
    [{ ...contact, said: ' ' }, { said: 'REQUIRED' }],
    [{ ...contact, contactedOn: '2026-11-24' }, { contactedOn: 'IN_THE_FUTURE' }],
    [{ ...contact, contactedOn: '2026-11-22' }, { contactedOn: 'BEFORE_PLACEMENT' }],
  ] as const) {
    const refused = await people.secretary.run(WELCOME, { id, contact: wrong })
    expect(refused.errors[0]?.extensions?.['fields']).toEqual(fault)
  }
  const { data, errors } = await people.secretary.run(WELCOME, { id, contact })
  expect(errors).toEqual([])
  expect(data['welcomeMember']).toEqual({
    id,
    state: 'ACTIVE',
    welcomeOverdue: false,
    welcome: { ...contact, dueOn: '2026-11-30' },
  })
  expect((await people.secretary.run(WELCOME, { id, contact })).reason).toBe('ILLEGAL_STEP')
})

test('R62 a welcome that is late stands before the branch and the centre, by the days that held at the placement', async () => {
  const LATE =
    '{ affiliations(filter: { welcomeOverdue: true }, first: 100) { nodes { id welcomeOverdue } } branchTasks { act count } }'
  const late = async (asker: Asker) => (await asker.run(LATE)).data['affiliations'].nodes.map((one: any) => one.id)
  const id = await placed('段迟迎')
  const before = graph.clock.now
  try {
    graph.clock.now = new Date('2026-11-30T02:00:00Z')
    expect(await late(people.staff)).not.toContain(id)
    const set = await people.director.run(
      'mutation { setSetting(input: { name: WELCOME_DAYS, value: 30, effectiveFrom: "2026-11-30" }) { name } }',
    )
    expect(set.errors).toEqual([])
    await graph.settle()
    graph.clock.now = new Date('2026-12-01T02:00:00Z')
    expect(await late(people.staff)).toContain(id)
    expect(await late(people.secretary)).toContain(id)
    expect(await late(people.communitySecretary)).not.toContain(id)
    const { data } = await people.staff.run(LATE)
    expect(data['branchTasks']).toContainEqual({ act: 'WELCOME_OVERDUE', count: expect.any(Number) })
    await people.secretary.run(WELCOME, { id, contact: { way: 'PHONE', contactedOn: '2026-12-01', said: '电话联系' } })
    expect(await late(people.staff)).not.toContain(id)
  } finally {
    graph.clock.now = before
  }
})

test('R62 a branch cannot decline a confirmed placement: no step of its own leads out of it', async () => {
  const id = await placed('段不拒')
  const outs: [string, string][] = [
    [
      'changePlacement',
      `mutation ($id: ID!) { changePlacement(affiliationId: $id, branchId: "${cast.c1}", reason: "满了") { id } }`,
    ],
    [
      'overridePlacement',
      `mutation ($id: ID!) { overridePlacement(affiliationId: $id, branchId: "${cast.c1}", reason: "满了") { id } }`,
    ],
    ['pauseAffiliation', 'mutation ($id: ID!) { pauseAffiliation(affiliationId: $id, reason: "不要") { id } }'],
    ['objectToPlacement', 'mutation ($id: ID!) { objectToPlacement(affiliationId: $id, text: "不要") { id } }'],
  ]
  for (const [name, mutation] of outs)
    expect([name, (await people.secretary.run(mutation, { id })).code]).toEqual([name, 'FORBIDDEN'])
  for (const name of ['declinePlacement', 'rejectMember', 'endAffiliation'])
    expect(
      (await people.secretary.run(`mutation ($id: ID!) { ${name}(affiliationId: $id) { id } }`, { id })).errors[0]
        ?.message,
    ).toMatch(/Cannot query field|is not|unknown/i)
  const { data } = await people.secretary.run('query ($id: ID!) { affiliation(id: $id) { state } }', { id })
  expect(data['affiliation'].state).toBe('PLACED')
})

test('R62 the branch asks for a review of a confirmed placement, with a reason, and stays responsible until the answer', async () => {
  const id = await placed('段复核')
  const ASK =
    'mutation ($id: ID!, $reason: String!) { askForPlacementReview(affiliationId: $id, reason: $reason) { id state cause } }'
  expect((await people.secretary.run(ASK, { id, reason: ' ' })).reason).toBe('REASON_MISSING')
  expect((await people.communitySecretary.run(ASK, { id, reason: '不在本厂' })).code).toBe('FORBIDDEN')
  const { data } = await people.secretary.run(ASK, { id, reason: '已离厂，在社区开店' })
  expect(data['askForPlacementReview']).toMatchObject({ state: 'OPEN', cause: 'ASKED_BY_BRANCH' })
  const after = await people.secretary.run(
    'query ($id: ID!) { affiliation(id: $id) { state branch { id } reviews { reason state } } }',
    { id },
  )
  expect(after.data['affiliation']).toEqual({
    state: 'PLACED',
    branch: { id: cast.e1 },
    reviews: [{ reason: '已离厂，在社区开店', state: 'OPEN' }],
  })
})
