import { generateCounty } from '@mobile-members/county/county.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Arrived, arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
let graph: Graph
let people: Record<'staff' | 'director' | 'township' | 'secretary' | 'hostCommittee', Asker>
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
    hostCommittee: await account('host-committee'),
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

/** Placed as the table proposes, by the director's confirmation. */
async function placed(name: string, facts: Partial<PlacementFacts>): Promise<Arrived> {
  const one = await arrival.arrive(name, facts)
  const { errors } = await people.staff.run(`mutation ($id: ID!) { proposePlacement(affiliationId: $id) { id } }`, {
    id: one.affiliationId,
  })
  expect(errors).toEqual([])
  const confirmed = await people.director.run(
    `mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { state } }`,
    { id: one.affiliationId },
  )
  expect(confirmed.errors).toEqual([])
  return one
}

const REVIEWS = `query ($id: ID!) { affiliation(id: $id) { state branch { id } reviews {
  id cause state reason answer dueOn branch { id } saidRule saidManualReason saidBranch { id } decision { rule } } } }`

async function reviewsOf(affiliationId: string, asker = people.staff) {
  const { data, errors } = await asker.run(REVIEWS, { id: affiliationId })
  expect(errors).toEqual([])
  return data['affiliation'].reviews
}

const currentOf = async (memberId: string) =>
  (
    await people.staff.run(
      `query ($id: ID!) { member(id: $id) { affiliation { id state kind branch { id } decision { rule overrideReason } } } }`,
      { id: memberId },
    )
  ).data['member'].affiliation

const tell = async (memberId: string, facts: Record<string, unknown>) => {
  const { errors } = await people.staff.run(
    `mutation ($id: ID!, $facts: MemberFactsInput!) { correctMember(id: $id, facts: $facts) { id } }`,
    { id: memberId, facts },
  )
  expect(errors).toEqual([])
  await graph.settle()
}

const change = (affiliationId: string, branchId: string) =>
  people.director.run(
    `mutation ($id: ID!, $branchId: ID!) { changePlacement(affiliationId: $id, branchId: $branchId, reason: "复核后变更") { id } }`,
    { id: affiliationId, branchId },
  )

const found = async (input: Record<string, unknown>): Promise<string> => {
  const { data, errors } = await people.hostCommittee.run(
    `mutation ($input: FoundBranchInput!) { foundBranch(input: $input) { id } }`,
    { input: { parentId: cast.hostTown, latitude: 28.45, longitude: 119.91, ...input } },
  )
  expect(errors).toEqual([])
  return data['foundBranch'].id
}

test('R61 a branch founded at the employer opens a review that proposes 1A, and the change answers it', async () => {
  const li = await placed('李复核', { ...worker, workUnitId: cast.unitNearE2 })
  expect(await reviewsOf(li.affiliationId)).toEqual([])
  const branchId = await found({ kind: 'ENTERPRISE', name: '新建企业党支部', workUnitId: cast.unitNearE2 })
  const [review] = await reviewsOf(li.affiliationId)
  expect(review).toMatchObject({
    cause: 'BRANCH_FOUNDED',
    state: 'OPEN',
    branch: { id: cast.e2 },
    saidRule: 'RULE_1A_OWN_ENTERPRISE_BRANCH',
    saidBranch: { id: branchId },
    decision: { rule: 'RULE_1B_NEAREST_ENTERPRISE' },
  })
  const tasks = async (asker: Asker) =>
    (await asker.run(`{ branchTasks { act count } }`)).data['branchTasks'].find(
      ({ act }: { act: string }) => act === 'REVIEW_PLACEMENT',
    )
  expect((await tasks(people.director)).count).toBeGreaterThan(0)
  expect(await tasks(people.staff)).toBeUndefined()
  expect((await change(li.affiliationId, branchId)).errors).toEqual([])
  expect(await reviewsOf(li.affiliationId)).toMatchObject([{ id: review.id, state: 'CHANGED', answer: '复核后变更' }])
  expect(await currentOf(li.memberId)).toMatchObject({
    state: 'PLACED',
    kind: 'OWN',
    branch: { id: branchId },
    decision: { rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH', overrideReason: null },
  })
})

test('R61 a new job or home opens a review; it falls away when the facts are back, and what was kept is not asked again', async () => {
  const one = await placed('李换岗', worker)
  const states = async () =>
    (await reviewsOf(one.affiliationId)).map(({ state, cause }: { state: string; cause: string }) => [cause, state])
  await tell(one.memberId, { employmentKind: 'SELF_EMPLOYED', workUnitId: null, industry: 'F' })
  expect(await states()).toEqual([['FACTS_CHANGED', 'OPEN']])
  expect((await reviewsOf(one.affiliationId))[0]).toMatchObject({
    saidRule: 'RULE_2A_COMMUNITY',
    saidBranch: { id: cast.c1 },
    branch: { id: cast.e1 },
  })
  await tell(one.memberId, { employmentKind: 'UNIT', workUnitId: cast.e1Unit, industry: 'C' })
  expect(await states()).toEqual([['FACTS_CHANGED', 'FALLEN_AWAY']])

  await tell(one.memberId, { employmentKind: 'SELF_EMPLOYED', workUnitId: null, industry: 'F' })
  const [open] = await reviewsOf(one.affiliationId)
  const keep = (asker: Asker, reason: string) =>
    asker.run(
      `mutation ($id: ID!, $reason: String!) { keepPlacement(reviewId: $id, reason: $reason) { state answer } }`,
      {
        id: open.id,
        reason,
      },
    )
  expect((await keep(people.staff, '本人愿意留下')).code).toBe('FORBIDDEN')
  expect((await keep(people.director, ' ')).reason).toBe('REASON_MISSING')
  expect((await keep(people.director, '本人愿意留下')).data['keepPlacement']).toEqual({
    state: 'KEPT',
    answer: '本人愿意留下',
  })
  expect((await keep(people.director, '再一次')).reason).toBe('REVIEW_CLOSED')
  await tell(one.memberId, { industry: 'H' })
  expect((await states()).filter(([, state]: string[]) => state === 'OPEN')).toEqual([])
  await tell(one.memberId, { residenceAreaId: cast.v1Area, industry: 'A-01' })
  expect((await reviewsOf(one.affiliationId))[0]).toMatchObject({ state: 'OPEN', saidRule: 'RULE_2B_VILLAGE' })
})

test('R61 a unit that loses its organisation and an area that becomes urban fringe open reviews', async () => {
  const farmer = await placed('李耕田', { ...trader, industry: 'A-01', residenceAreaId: cast.v1Area })
  const area = county.registry.areas.find(({ id }) => id === cast.v1Area)!
  const revise = (fringeSince: string | null) =>
    people.staff.run(
      `mutation ($id: ID!, $input: ResidenceAreaInput!) { reviseResidenceArea(id: $id, input: $input) { isFringe } }`,
      { id: cast.v1Area, input: { fringeSince, branchId: area.branchId } },
    )
  expect((await revise('2027-01-01')).reason).toBe('IN_THE_FUTURE')
  expect((await revise(null)).data['reviseResidenceArea']).toEqual({ isFringe: false })
  // By residence it is still the village's branch: nobody has to be asked.
  expect(await reviewsOf(farmer.affiliationId)).toEqual([])
  expect((await revise(area.fringeSince)).data['reviseResidenceArea']).toEqual({ isFringe: true })

  const hotel = county.branches.workUnits.find(
    ({ branchId, parentId, id }) => branchId && !parentId && id !== cast.e1Unit,
  )!
  const clerk = await placed('李客房', { ...worker, workUnitId: hotel.id })
  const told = { kind: hotel.kind, name: hotel.name, industry: hotel.industry, ...hotel.location }
  const { errors } = await people.staff.run(
    `mutation ($id: ID!, $input: WorkUnitInput!) { reviseWorkUnit(id: $id, input: $input) { id } }`,
    { id: hotel.id, input: { ...told, partyOrganization: 'OUTSIDE' } },
  )
  expect(errors).toEqual([])
  expect(await reviewsOf(clerk.affiliationId)).toMatchObject([
    { cause: 'UNIT_CHANGED', state: 'OPEN', saidManualReason: 'OTHER_COMMITTEE', saidBranch: null },
  ])
  await people.staff.run(
    `mutation ($id: ID!, $input: WorkUnitInput!) { reviseWorkUnit(id: $id, input: $input) { id } }`,
    { id: hotel.id, input: { ...told, partyOrganization: 'HOST', branchId: hotel.branchId } },
  )
  expect(await reviewsOf(clerk.affiliationId)).toMatchObject([{ state: 'FALLEN_AWAY' }])
})

test('R61 a branch cannot decline, it asks with a reason; another branch cannot, and one question at a time', async () => {
  const one = await placed('李异处', worker)
  const ask = (asker: Asker, reason = '长期在外地分厂工作') =>
    asker.run(
      `mutation ($id: ID!, $reason: String!) { askForPlacementReview(affiliationId: $id, reason: $reason) { id cause dueOn } }`,
      { id: one.affiliationId, reason },
    )
  const other = await graph.account(county.identity.accounts.find(({ login }) => login === 'community-secretary')!.id)
  expect((await ask(other)).code).toBe('FORBIDDEN')
  expect((await ask(people.township)).code).toBe('FORBIDDEN')
  expect((await ask(people.secretary, '')).reason).toBe('REASON_MISSING')
  const { data } = await ask(people.secretary)
  expect(data['askForPlacementReview']).toMatchObject({ cause: 'ASKED_BY_BRANCH', dueOn: '2026-11-30' })
  expect((await ask(people.director)).reason).toBe('REVIEW_OPEN')
  // The table still says the same, so only a person's answer closes it.
  await tell(one.memberId, { industry: 'H' })
  expect((await reviewsOf(one.affiliationId, people.secretary))[0]).toMatchObject({ state: 'OPEN' })
  const listed = async (asker: Asker) =>
    (
      await asker.run(`{ placementReviews(filter: { states: [OPEN] }, first: 200) { nodes { affiliation { id } } } }`)
    ).data['placementReviews'].nodes.map((node: any) => node.affiliation.id)
  expect(await listed(people.secretary)).toContain(one.affiliationId)
  expect(await listed(other)).not.toContain(one.affiliationId)
  await people.staff.run(`mutation ($id: ID!) { endSpell(memberId: $id, reason: RETURNED) { id } }`, {
    id: one.memberId,
  })
  await graph.settle()
  expect(await reviewsOf(one.affiliationId)).toMatchObject([{ state: 'FALLEN_AWAY' }])
})

const BRANCH = `query ($id: ID!) { hostBranch(id: $id) { dissolvingSince dissolvingReason dissolvedOn mobileMembers
  dissolvingWarnings workUnits { id } } }`

test('R61 E2 is announced and dissolved: all its members are listed, each is placed elsewhere, and R52 none is without responsibility', async () => {
  const unitOfE2 = county.branches.workUnits.find(({ branchId }) => branchId === cast.e2)!.id
  await placed('李职工', { ...worker, workUnitId: unitOfE2 })
  const e2 = cast.e2
  const branch = async () => (await people.staff.run(BRANCH, { id: e2 })).data['hostBranch']
  const inE2 = async (): Promise<{ id: string; member: { id: string } }[]> =>
    (
      await people.staff.run(`query ($id: ID!) { roster(branchId: $id, first: 200) { nodes { id member { id } } } }`, {
        id: e2,
      })
    ).data['roster'].nodes
  const members = await inE2()
  expect(members.length).toBeGreaterThan(0)
  const waiting = await arrival.arrive('李待定', { ...worker, workUnitId: unitOfE2 })
  await people.staff.run(`mutation ($id: ID!) { proposePlacement(affiliationId: $id) { id } }`, {
    id: waiting.affiliationId,
  })

  const run = (asker: Asker, operation: string, reason = '企业搬迁') =>
    asker.run(
      operation === 'withdrawDissolution'
        ? `mutation ($id: ID!) { withdrawDissolution(id: $id) { id } }`
        : `mutation ($id: ID!, $reason: String!) { ${operation}(id: $id, reason: $reason) { id } }`,
      { id: e2, reason },
    )
  expect((await run(people.director, 'announceDissolution')).code).toBe('FORBIDDEN')
  expect((await run(people.hostCommittee, 'dissolveBranch')).reason).toBe('BRANCH_HAS_MEMBERS')
  expect((await run(people.hostCommittee, 'announceDissolution', '')).reason).toBe('REASON_MISSING')
  expect((await run(people.hostCommittee, 'announceDissolution')).errors).toEqual([])
  expect((await run(people.hostCommittee, 'announceDissolution')).reason).toBe('BRANCH_DISSOLVING')
  expect(await branch()).toMatchObject({ dissolvingSince: '2026-11-23', dissolvingReason: '企业搬迁' })

  const listed = async () =>
    (
      await people.staff.run(
        `query ($id: ID!) { placementReviews(filter: { states: [OPEN], branchId: $id }, first: 200) {
          nodes { id reason cause affiliation { id } saidBranch { id } } } }`,
        { id: e2 },
      )
    ).data['placementReviews'].nodes
  const open = await listed()
  expect(open.map((review: any) => review.affiliation.id).toSorted()).toEqual(members.map(({ id }) => id).toSorted())
  expect(open.every((review: any) => review.cause === 'BRANCH_DISSOLVING' && review.reason === '企业搬迁')).toBe(true)
  expect(open.some((review: any) => review.saidBranch?.id === e2)).toBe(false)
  // Nobody is sent there any more, and nobody is kept there.
  const CONFIRM = `mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { state } }`
  expect((await people.director.run(CONFIRM, { id: waiting.affiliationId })).reason).toBe('BRANCH_DISSOLVING')
  expect(
    (
      await people.director.run(`mutation ($id: ID!) { keepPlacement(reviewId: $id, reason: "留下") { id } }`, {
        id: open[0].id,
      })
    ).reason,
  ).toBe('BRANCH_DISSOLVING')
  const { data } = await people.staff.run(
    `mutation ($id: ID!) { proposePlacement(affiliationId: $id) { decision { proposedBranch { id } } } }`,
    { id: waiting.affiliationId },
  )
  expect(data['proposePlacement'].decision.proposedBranch.id).not.toBe(e2)

  // It can be taken back, as long as it stands.
  expect((await run(people.hostCommittee, 'withdrawDissolution')).errors).toEqual([])
  expect(await listed()).toEqual([])
  expect((await run(people.hostCommittee, 'withdrawDissolution')).reason).toBe('NOT_DISSOLVING')
  await run(people.hostCommittee, 'announceDissolution')

  for (const review of await listed()) {
    const { errors } = await change(review.affiliation.id, review.saidBranch?.id ?? cast.c1)
    expect(errors).toEqual([])
  }
  expect(await inE2()).toEqual([])
  const task = (await people.hostCommittee.run(`{ branchTasks { act branch { id } } }`)).data['branchTasks']
  expect(task).toContainEqual({ act: 'DISSOLVE_BRANCH', branch: { id: e2 } })
  expect((await run(people.hostCommittee, 'dissolveBranch')).errors).toEqual([])
  expect(await branch()).toMatchObject({ dissolvedOn: '2026-11-23', mobileMembers: 0, workUnits: [] })
  await graph.settle()
  for (const { member } of members) {
    expect(await currentOf(member.id)).toMatchObject({ state: 'PLACED', branch: { id: expect.any(String) } })
    const { data: answer } = await people.staff.run(
      `query ($id: ID!) { member(id: $id) { responsibilities { organization { id } untilAt } } }`,
      { id: member.id },
    )
    const now = answer['member'].responsibilities.filter(({ untilAt }: { untilAt: string | null }) => untilAt === null)
    expect(now).toHaveLength(1)
    expect(now[0].organization.id).not.toBe(e2)
  }
})

test('R61 what goes with a branch is said before: the temporary branch, the last enterprise branch, units and areas', async () => {
  const warningsOf = async (id: string) =>
    (await people.hostCommittee.run(BRANCH, { id })).data['hostBranch'].dissolvingWarnings
  expect(await warningsOf(cast.tb)).toContain('TEMPORARY_BRANCH_GOES')
  expect(await warningsOf(cast.c1)).toContain('AREAS_LOSE_BRANCH')
  expect(await warningsOf(cast.e1)).toContain('UNITS_LOSE_BRANCH')
  expect(await warningsOf(cast.e1)).not.toContain('LAST_ENTERPRISE_BRANCH_GOES')
})
