import { generateCounty } from '@mobile-members/county/county.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Arrived, arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
let graph: Graph
let people: Record<'staff' | 'director' | 'township' | 'township2' | 'secretary' | 'hostCommittee' | 'member', Asker>
let arrival: ReturnType<typeof arrivals>

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  people = {
    staff: await account('staff'),
    director: await account('director'),
    township: await account('township'),
    township2: await account('township2'),
    secretary: await account('secretary'),
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
const trader = { ...worker, employmentKind: 'SELF_EMPLOYED', workUnitId: null, industry: 'F' } as const

const PROPOSE = `mutation ($id: ID!) { proposePlacement(affiliationId: $id) { state member { name } decision {
  rule manualReason kind ruleSetVersion confirmedBy proposedBranch { id } distances { meters branch { id } }
  trace { order holds facts { fact value } } wouldChange { fact value rule } facts { workUnit { name } } } } }`
const CONFIRM = `mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { state decision { confirmedBy } } }`
const STEPS = `query ($id: ID!) { affiliation(id: $id) { state steps { fromState toState subject role at } } }`

async function proposalFor({ affiliationId }: Arrived) {
  const { data, errors } = await people.staff.run(PROPOSE, { id: affiliationId })
  expect(errors).toEqual([])
  return data['proposePlacement']
}

const arriveWith = async (facts: Partial<PlacementFacts>) => proposalFor(await arrival.arrive('李来', facts))

test('R48 introduced, checked in, proposed, placed, active: no jump, and each step with its actor and time', async () => {
  const memberId = await arrival.found('李行远')
  const letterId = await arrival.issued(memberId)
  await people.staff.run(`mutation ($id: ID!) { acceptLetter(id: $id) { refusal } }`, { id: letterId })
  await graph.settle()
  const id = await arrival.affiliationOf(memberId)
  const state = async () => (await people.staff.run(STEPS, { id })).data['affiliation'].state
  expect(await state()).toBe('INTRODUCED')
  expect((await people.staff.run(PROPOSE, { id })).reason).toBe('ILLEGAL_STEP')
  expect((await people.director.run(CONFIRM, { id })).reason).toBe('ILLEGAL_STEP')
  await arrival.checkedIn(memberId, worker)
  await graph.settle()
  expect(await state()).toBe('CHECKED_IN')
  expect((await people.director.run(CONFIRM, { id })).reason).toBe('ILLEGAL_STEP')
  await people.staff.run(PROPOSE, { id })
  expect((await people.director.run(CONFIRM, { id })).errors).toEqual([])
  expect((await people.director.run(CONFIRM, { id })).reason).toBe('ILLEGAL_STEP')
  await people.secretary.run(
    `mutation ($id: ID!) { welcomeMember(affiliationId: $id, contact: { way: PHONE, contactedOn: "2026-11-23", said: "已电话联系" }) { state } }`,
    { id },
  )
  const { data } = await people.township.run(STEPS, { id })
  const { staff, director, secretary } = people
  expect(data['affiliation'].steps.map((step: any) => [step.toState, step.subject])).toEqual([
    ['INTRODUCED', staff.subject],
    ['CHECKED_IN', staff.subject],
    ['PROPOSED', staff.subject],
    ['PLACED', director.subject],
    ['ACTIVE', secretary.subject],
  ])
  expect(data['affiliation'].steps.every((step: any) => step.at.startsWith('2026-11-23'))).toBe(true)
  await people.staff.run(`mutation ($id: ID!) { endSpell(memberId: $id, reason: RETURNED) { id } }`, { id: memberId })
  await graph.settle()
  expect(await state()).toBe('ENDED')
})

test('R47 a confirmed placement sends the counter-signed receipt onto the township’s stub', async () => {
  const { letterId, affiliationId } = await arrival.arrive('李回执', worker)
  await people.staff.run(PROPOSE, { id: affiliationId })
  await people.director.run(CONFIRM, { id: affiliationId })
  await graph.settle()
  const { data } = await people.township.run(
    `query ($id: ID!) { letter(id: $id) { state receipt { branchId branchName secretaryName phone placedOn token } } }`,
    { id: letterId },
  )
  const e1 = county.branches.hostBranches.find(({ id }) => id === cast.e1)
  const secretary = county.registry.officeHolders.find(({ id }) => id === e1?.secretaryId)
  expect(data['letter']).toMatchObject({
    state: 'RECEIPTED',
    receipt: {
      branchId: cast.e1,
      branchName: e1?.name,
      secretaryName: secretary?.name,
      phone: secretary?.phone,
      placedOn: '2026-11-23',
    },
  })
  expect(data['letter'].receipt.token.split('.')).toHaveLength(3)
})

test('R53 the centre proposes with rule and reasons, a person confirms; no system actor, and the rule set has version and day', async () => {
  const li = await arrival.arrive('李落实', worker)
  const { state, decision, member } = await proposalFor(li)
  expect({ state, name: member.name }).toEqual({ state: 'PROPOSED', name: '李落实' })
  expect(decision).toMatchObject({
    rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH',
    proposedBranch: { id: cast.e1 },
    ruleSetVersion: 1,
    confirmedBy: null,
  })
  expect(decision.trace.at(-1)).toMatchObject({ order: 2, holds: true })
  const { affiliationId: id } = li
  for (const actor of [people.staff, people.secretary, people.township, people.hostCommittee, people.member])
    expect((await actor.run(CONFIRM, { id })).code).toBe('FORBIDDEN')
  const system = await graph.account('system')
  expect((await system.run(CONFIRM, { id })).code).toBe('FORBIDDEN')
  expect((await graph.nobody.run(CONFIRM, { id })).code).toBe('UNAUTHENTICATED')
  expect((await system.direct('branches', CONFIRM, { id })).code).toBe('FORBIDDEN')
  const { data } = await people.director.run(CONFIRM, { id })
  expect(data['confirmPlacement']).toEqual({ state: 'PLACED', decision: { confirmedBy: people.director.subject } })
  const rules = await people.staff.run(`{ placementRuleSets { version effectiveFrom } }`)
  expect(rules.data['placementRuleSets']).toEqual([{ version: 1, effectiveFrom: '2020-01-01' }])
})

test('R54 the employer’s own branch, also from its processing site', async () => {
  for (const workUnitId of [cast.e1Unit, cast.e1Site])
    expect((await arriveWith({ ...worker, workUnitId })).decision).toMatchObject({
      rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH',
      kind: 'OWN',
      proposedBranch: { id: cast.e1 },
    })
  const site = county.branches.workUnits.find((unit) => unit.kind === 'PROCESSING_SITE' && unit.branchId !== null)
  expect((await arriveWith({ ...worker, workUnitId: site!.id })).decision.proposedBranch.id).toBe(site!.branchId)
})

test('R55 without one: the nearest enterprise, never a community, with the distances', async () => {
  const { decision } = await arriveWith({ ...worker, workUnitId: cast.unitNearE2 })
  expect(decision).toMatchObject({
    rule: 'RULE_1B_NEAREST_ENTERPRISE',
    kind: 'ATTACHED',
    proposedBranch: { id: cast.e2 },
  })
  const kinds = new Map(county.branches.hostBranches.map(({ id, kind }) => [id, kind]))
  expect(decision.distances[0]).toMatchObject({ branch: { id: cast.e2 } })
  expect(Math.abs(decision.distances[0].meters - 600)).toBeLessThan(20)
  const meters = decision.distances.map((one: any) => one.meters)
  expect(meters).toEqual(meters.toSorted((a: number, b: number) => a - b))
  expect(decision.distances.every((one: any) => kinds.get(one.branch.id) === 'ENTERPRISE')).toBe(true)
})

test('R56 a trader with a fixed home in Xinhua belongs there; with none the trace says why not', async () => {
  expect((await arriveWith(trader)).decision).toMatchObject({
    rule: 'RULE_2A_COMMUNITY',
    proposedBranch: { id: cast.c1 },
  })
  const { decision } = await arriveWith({ ...trader, residenceStable: false })
  expect(decision).toMatchObject({ rule: null, manualReason: 'ONE_INSTABILITY', proposedBranch: { id: cast.tb } })
  expect(decision.trace.find(({ order }: any) => order === 6)).toEqual({
    order: 6,
    holds: false,
    facts: [{ fact: 'residence.stability', value: 'false' }],
  })
})

test('R57 the primary sector in the fringe belongs to the village; in the centre it is no 2B', async () => {
  const farmer = { ...trader, industry: 'A-01' } as const
  expect((await arriveWith({ ...farmer, residenceAreaId: cast.v1Area })).decision).toMatchObject({
    rule: 'RULE_2B_VILLAGE',
    proposedBranch: { id: cast.v1 },
  })
  expect((await arriveWith(farmer)).decision).toMatchObject({ rule: null, manualReason: 'BY_RESIDENCE' })
})

const unitWith = (partyOrganization: string) =>
  county.branches.workUnits.find((unit) => unit.partyOrganization === partyOrganization)!.id
const hotel = county.branches.workUnits.find((unit) => unit.industry === 'H' && unit.branchId !== null)
const farm = county.branches.workUnits.find((unit) => unit.industry.startsWith('A') && unit.branchId !== null)
const ownSite = county.branches.workUnits.find((unit) => unit.kind === 'PROCESSING_SITE' && unit.branchId !== null)!

/** The vectors of §7.1 that a county with enterprise branches can have; 5 and 6 need another one, see the rules' test. */
const VECTORS: [number, Partial<PlacementFacts>, string, string | null][] = [
  [1, worker, 'RULE_1A_OWN_ENTERPRISE_BRANCH', cast.e1],
  [2, { ...worker, workUnitId: cast.e1Site }, 'RULE_1A_OWN_ENTERPRISE_BRANCH', cast.e1],
  [3, { ...worker, workUnitId: ownSite.id }, 'RULE_1A_OWN_ENTERPRISE_BRANCH', ownSite.branchId],
  [4, { ...worker, workUnitId: cast.unitNearE2 }, 'RULE_1B_NEAREST_ENTERPRISE', cast.e2],
  [7, { ...worker, workUnitId: unitWith('OUTSIDE'), industry: 'Q' }, 'OTHER_COMMITTEE', null],
  [8, { ...worker, workUnitId: hotel!.id, industry: 'H' }, 'RULE_1A_OWN_ENTERPRISE_BRANCH', hotel!.branchId],
  [9, { ...worker, workUnitId: cast.unitNearE2, industry: 'H' }, 'RULE_1B_NEAREST_ENTERPRISE', cast.e2],
  [10, { ...trader, employmentKind: 'SOLE_TRADER_EMPLOYEE' }, 'RULE_2A_COMMUNITY', cast.c1],
  [11, trader, 'RULE_2A_COMMUNITY', cast.c1],
  [12, { ...trader, residenceAreaId: cast.v1Area }, 'BY_RESIDENCE', cast.v1],
  [13, { ...trader, industry: 'A-01', residenceAreaId: cast.v1Area }, 'RULE_2B_VILLAGE', cast.v1],
  [14, { ...trader, industry: 'A-05', residenceAreaId: cast.v1Area }, 'BY_RESIDENCE', cast.v1],
  [15, { ...trader, industry: 'A-01' }, 'BY_RESIDENCE', cast.c1],
  [
    16,
    { ...worker, workUnitId: farm!.id, industry: 'A-01', residenceAreaId: cast.v1Area },
    'RULE_1A_OWN_ENTERPRISE_BRANCH',
    farm!.branchId,
  ],
  [
    17,
    { ...trader, employmentKind: 'FLEXIBLE', employmentStable: false, industry: 'G', residenceStable: false },
    'RULE_3_TEMPORARY',
    cast.tb,
  ],
  [18, { ...trader, employmentKind: 'FLEXIBLE', employmentStable: false, industry: 'G' }, 'RULE_2A_COMMUNITY', cast.c1],
  [19, { ...worker, residenceStable: false }, 'RULE_1A_OWN_ENTERPRISE_BRANCH', cast.e1],
  [
    20,
    { ...trader, employmentKind: 'FLEXIBLE', employmentStable: false, industry: 'E', residenceStable: false },
    'RULE_3_TEMPORARY',
    cast.tb,
  ],
  [21, { employmentKind: 'NONE', residenceStable: true, residenceAreaId: cast.c1Area }, 'BY_RESIDENCE', cast.c1],
  [22, { ...trader, residenceStable: false }, 'ONE_INSTABILITY', cast.tb],
]

test('R58 the vectors of the decision table, from the counter to the proposal', async () => {
  const arrived = await arrival.arriveAll(VECTORS.map(([number, facts]) => ({ name: `李向${number}`, facts })))
  const proposals = await Promise.all(arrived.map(proposalFor))
  expect(
    proposals.map(({ decision }, i) => [
      VECTORS[i]![0],
      decision.rule ?? decision.manualReason,
      decision.proposedBranch?.id ?? null,
    ]),
  ).toEqual(VECTORS.map(([number, , outcome, branchId]) => [number, outcome, branchId]))
})

test('R58 vectors 23 and 24: what is not known is asked for', async () => {
  const [unit, home] = await arrival.arriveAll([
    { name: '李未知', facts: { ...worker, workUnitId: unitWith('UNKNOWN') } },
    { name: '李无居', facts: { employmentKind: 'SELF_EMPLOYED', employmentStable: true, industry: 'F' } },
  ])
  const asked = async ({ affiliationId }: Arrived) => {
    const { reason, errors } = await people.staff.run(PROPOSE, { id: affiliationId })
    return [reason, errors[0]?.extensions?.['details']]
  }
  expect(await asked(unit!)).toEqual(['NEED_FACTS', { facts: ['unit.hasPartyOrg'] }])
  expect(await asked(home!)).toEqual(['NEED_FACTS', { facts: ['residence'] }])
})

test('R59 only the host committee founds the temporary branch; a new head of the office is its secretary at once, and one who is no member leaves it vacant', async () => {
  const found = (asker: Asker, parentId = cast.hostTown) =>
    asker.run(`mutation ($input: FoundBranchInput!) { foundBranch(input: $input) { id } }`, {
      input: { kind: 'TEMPORARY', name: '临时党支部', parentId, latitude: 28.45, longitude: 119.91 },
    })
  expect((await found(people.director)).code).toBe('FORBIDDEN')
  expect((await found(people.township)).code).toBe('FORBIDDEN')
  expect((await found(people.hostCommittee, cast.t1)).reason).toBe('PARENT_NOT_HOST_TOWN')
  expect((await found(people.hostCommittee)).reason).toBe('TEMPORARY_BRANCH_EXISTS')

  const office = county.registry.offices.find(({ role }) => role === 'COMMUNITY_OFFICE_HEAD')
  const appoint = (holderName: string, partyMember: boolean) =>
    people.hostCommittee.run(`mutation ($input: AppointInput!) { appoint(input: $input) { id } }`, {
      input: {
        role: 'COMMUNITY_OFFICE_HEAD',
        organizationId: office!.organizationId,
        holderName,
        subject: `account-of-${holderName}`,
        phone: '15400009999',
        partyMember,
      },
    })
  const branch = async () =>
    (
      await people.staff.run(
        `query ($id: ID!) { hostBranch(id: $id) { secretaryVacant warnings organization { vacancy officeHolders { role holderName } } } }`,
        { id: cast.tb },
      )
    ).data['hostBranch']
  expect(await branch()).toMatchObject({ secretaryVacant: false })
  expect((await appoint('周新任', true)).errors).toEqual([])
  expect((await branch()).organization.officeHolders).toContainEqual({ role: 'BRANCH_SECRETARY', holderName: '周新任' })
  const secretary = await graph.account('account-of-周新任')
  const roster = `query ($id: ID!) { roster(branchId: $id) { nodes { state } } }`
  expect((await secretary.run(roster, { id: cast.tb })).errors).toEqual([])
  await appoint('吴群众', false)
  expect(await branch()).toMatchObject({
    secretaryVacant: true,
    warnings: expect.arrayContaining(['WITHOUT_SECRETARY']),
    organization: { vacancy: 'SECRETARY_NOT_ELIGIBLE' },
  })
  expect((await secretary.run(roster, { id: cast.tb })).code).toBe('FORBIDDEN')
})
