import { generateCounty } from '@mobile-members/county/county.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrivals } from './arrive.ts'
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

const PROPOSE = `mutation ($id: ID!) { proposePlacement(affiliationId: $id) { state decision { rule proposedBranch { id } ruleSetVersion } } }`
const MINE = `{ myAffiliation { id state branch { id }
  decision { rule overrideReason proposedBranch { id } branch { id } distances { meters } }
  decisions { objection objectionDueOn objectionAnswer proposedBranch { id } } reviews { cause state answer dueOn } } }`

test('R60 Li sees why E2, objects, is answered within the limit, and reads the answer, the decision and its reason', async () => {
  const li = await arrival.arrive('李异议', { ...worker, workUnitId: cast.unitNearE2 })
  const id = li.affiliationId
  expect((await people.staff.run(PROPOSE, { id })).data['proposePlacement'].decision).toMatchObject({
    rule: 'RULE_1B_NEAREST_ENTERPRISE',
    proposedBranch: { id: cast.e2 },
  })
  const asLi = await graph.as({ role: 'MEMBER', organizationId: li.memberId })
  const mine = async () => (await asLi.run(MINE)).data['myAffiliation']
  const why = await mine()
  expect(why.decision).toMatchObject({ rule: 'RULE_1B_NEAREST_ENTERPRISE', proposedBranch: { id: cast.e2 } })
  expect(why.decision.distances[0].meters).toBeLessThan(700)

  const OBJECT = `mutation ($id: ID!, $text: String!) { objectToPlacement(affiliationId: $id, text: $text) { state } }`
  expect((await people.secretary.run(OBJECT, { id, text: '不合适' })).code).toBe('FORBIDDEN')
  expect((await asLi.run(OBJECT, { id, text: ' ' })).reason).toBe('REASON_MISSING')
  expect((await asLi.run(OBJECT, { id, text: '离我住的地方太远' })).data['objectToPlacement']).toEqual({
    state: 'OBJECTED',
  })
  const tasks = (await people.staff.run(`{ branchTasks { act dueOn } }`)).data['branchTasks']
  expect(tasks.find(({ act }: { act: string }) => act === 'ANSWER_OBJECTION').dueOn <= '2026-11-30').toBe(true)
  expect((await mine()).decisions[0]).toMatchObject({ objection: '离我住的地方太远', objectionDueOn: '2026-11-30' })

  const ANSWER = `mutation ($id: ID!, $answer: String!) { answerObjection(affiliationId: $id, answer: $answer) { state decision { proposedBranch { id } } } }`
  expect((await people.staff.run(PROPOSE, { id })).reason).toBe('OBJECTION_UNANSWERED')
  expect((await asLi.run(ANSWER, { id, answer: '好' })).code).toBe('FORBIDDEN')
  expect((await people.staff.run(ANSWER, { id, answer: '单位就近的只有这个支部' })).data['answerObjection']).toEqual({
    state: 'PROPOSED',
    decision: { proposedBranch: { id: cast.e2 } },
  })
  const OVERRIDE = `mutation ($id: ID!, $branchId: ID!, $reason: String!) { overridePlacement(affiliationId: $id, branchId: $branchId, reason: $reason) { state } }`
  expect((await people.director.run(OVERRIDE, { id, branchId: cast.c1, reason: '' })).reason).toBe('REASON_MISSING')
  expect((await people.director.run(OVERRIDE, { id, branchId: cast.c1, reason: '照顾家中老人' })).errors).toEqual([])
  const told = await mine()
  expect(told).toMatchObject({
    state: 'PLACED',
    branch: { id: cast.c1 },
    decision: { overrideReason: '照顾家中老人', proposedBranch: { id: cast.e2 }, branch: { id: cast.c1 } },
  })
  expect(told.decisions).toContainEqual(
    expect.objectContaining({ objection: '离我住的地方太远', objectionAnswer: '单位就近的只有这个支部' }),
  )

  // Once placed, the member asks for a review, and reads the director's answer.
  const asked = await asLi.run(
    `mutation ($id: ID!) { askForPlacementReview(affiliationId: $id, reason: "已经搬家") { id cause dueOn } }`,
    { id },
  )
  expect(asked.data['askForPlacementReview']).toMatchObject({ cause: 'ASKED_BY_MEMBER', dueOn: '2026-11-30' })
  await people.director.run(`mutation ($id: ID!) { keepPlacement(reviewId: $id, reason: "新居仍在本社区") { id } }`, {
    id: asked.data['askForPlacementReview'].id,
  })
  expect((await mine()).reviews).toEqual([
    { cause: 'ASKED_BY_MEMBER', state: 'KEPT', answer: '新居仍在本社区', dueOn: '2026-11-30' },
  ])
})

const REPLAY = `query ($input: PlacementReplayInput!, $first: Int, $after: String) { placementReplay(input: $input) {
  decisions changed moved rebuilt sums { before { rule manualReason } after { rule manualReason } count }
  changes(first: $first, after: $after) { nodes { id ruleSetVersion member { id name } before { rule branch { id } } after { rule branch { id } } }
    endCursor hasNextPage } } }`

test('R53 a rule set is published from a day, decisions keep the version they were made by, and N4 old ones are replayed under it', async () => {
  const clerk = await arrival.arrive('李营业', { ...worker, workUnitId: cast.e1Unit, industry: 'F' })
  const { data } = await people.staff.run(PROPOSE, { id: clerk.affiliationId })
  expect(data['proposePlacement'].decision).toEqual({
    rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH',
    proposedBranch: { id: cast.e1 },
    ruleSetVersion: 1,
  })
  const rules = { unstable: 'BOTH', tradeBeforeUnit: true, soleTraderEmployeesInCommunity: true }
  const publish = (asker: Asker, effectiveFrom: string) =>
    asker.run(
      `mutation ($input: PublishPlacementRuleSetInput!) { publishPlacementRuleSet(input: $input) { version settings { tradeBeforeUnit unstable } } }`,
      { input: { effectiveFrom, ...rules, branchLimit: 50, branchMinimum: 3 } },
    )
  expect((await publish(people.staff, '2026-12-01')).code).toBe('FORBIDDEN')
  expect((await publish(people.director, '2026-11-23')).reason).toBe('NOT_IN_THE_FUTURE')
  expect((await publish(people.director, '2026-12-01')).data['publishPlacementRuleSet']).toEqual({
    version: 2,
    settings: { tradeBeforeUnit: true, unstable: 'BOTH' },
  })

  const period = { from: '2020-01-01', to: '2026-11-23' }
  const replay = async (input: Record<string, unknown>, more: Record<string, unknown> = {}) => {
    const { data: answer, errors } = await people.director.run(REPLAY, { input: { ...period, ...input }, ...more })
    expect(errors).toEqual([])
    return answer['placementReplay']
  }
  expect((await people.director.run(REPLAY, { input: period })).reason).toBe('RULES_MISSING')
  expect((await people.township.run(REPLAY, { input: { ...period, ruleSetVersion: 1 } })).code).toBe('FORBIDDEN')
  // Under the rules by which they were made, nothing is different.
  expect(await replay({ ruleSetVersion: 1 })).toMatchObject({ changed: 0, changes: { nodes: [] } })
  const published = await replay({ ruleSetVersion: 2 })
  const tried = await replay({ rules })
  expect(tried).toEqual(published)
  expect(published.changed).toBeGreaterThan(0)
  const nodes = []
  for (let after: string | null = null, more = true; more;) {
    const page: any = (await replay({ ruleSetVersion: 2 }, { first: 2, after })).changes
    nodes.push(...page.nodes)
    after = page.endCursor
    more = page.hasNextPage
  }
  expect(nodes).toHaveLength(published.changed)
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(published.changed)
  expect(nodes.find(({ member }) => member.id === clerk.memberId)).toMatchObject({
    ruleSetVersion: 1,
    member: { name: '李营业' },
    before: { rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH', branch: { id: cast.e1 } },
    after: { rule: 'RULE_2A_COMMUNITY', branch: { id: cast.c1 } },
  })
  expect(published.sums.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(published.decisions)
})

test('R53 what is worth knowing about the target is said before and forbids nothing: too many members, too few of its own (§7.1)', async () => {
  const revise = (own: number) =>
    people.staff.run(
      `mutation ($id: ID!, $own: Int!) { reviseBranch(id: $id, input: { ownFullMembers: $own }) { id warnings } }`,
      {
        id: cast.e2,
        own,
      },
    )
  const one = await arrival.arrive('李提示', { ...worker, workUnitId: cast.unitNearE2 })
  const warnings = async () =>
    (
      await people.staff.run(
        `mutation ($id: ID!) { proposePlacement(affiliationId: $id) { decision { warnings proposedBranch { id } } } }`,
        { id: one.affiliationId },
      )
    ).data['proposePlacement'].decision
  expect((await revise(2)).data['reviseBranch'].warnings).toContain('BELOW_MINIMUM')
  expect(await warnings()).toEqual({ warnings: ['ATTACHED_BRANCH_TOO_SMALL'], proposedBranch: { id: cast.e2 } })
  expect((await revise(60)).data['reviseBranch'].warnings).toContain('OVER_LIMIT')
  expect((await warnings()).warnings).toEqual(['TARGET_OVER_LIMIT'])
  const { errors } = await people.director.run(
    `mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { state } }`,
    { id: one.affiliationId },
  )
  expect(errors).toEqual([])
})

test('R58 vectors 5 and 6: equally near, the one with fewer members; without an enterprise branch, by residence', async () => {
  const at = { latitude: 28.9, longitude: 120.4 }
  const found = async (name: string, ownFullMembers: number) =>
    (
      await people.hostCommittee.run(`mutation ($input: FoundBranchInput!) { foundBranch(input: $input) { id } }`, {
        input: { kind: 'ENTERPRISE', name, parentId: cast.hostTown, ...at, ownFullMembers },
      })
    ).data['foundBranch'].id
  const large = await found('甲企业党支部', 20)
  const small = await found('乙企业党支部', 12)
  const unit = await people.staff.run(`mutation ($input: WorkUnitInput!) { addWorkUnit(input: $input) { id } }`, {
    input: {
      kind: 'COMPANY',
      name: '远处工厂',
      industry: 'C',
      partyOrganization: 'NONE',
      latitude: 28.909,
      longitude: 120.4,
    },
  })
  const one = await arrival.arrive('李五', { ...worker, workUnitId: unit.data['addWorkUnit'].id })
  const proposal = async () =>
    (
      await people.staff.run(
        `mutation ($id: ID!) { proposePlacement(affiliationId: $id) { decision { rule manualReason proposedBranch { id } distances { meters branch { id } } } } }`,
        { id: one.affiliationId },
      )
    ).data['proposePlacement'].decision
  const near = await proposal()
  expect(near).toMatchObject({ rule: 'RULE_1B_NEAREST_ENTERPRISE', proposedBranch: { id: small } })
  expect(near.distances.slice(0, 2).map((d: any) => d.branch.id)).toEqual([small, large])
  expect(near.distances[0].meters).toBe(near.distances[1].meters)

  // All that are there are announced to go: the table looks for no enterprise any more.
  const { data } = await people.staff.run(
    `{ hostBranches(kind: ENTERPRISE, first: 200) { nodes { id dissolvingSince } } }`,
  )
  for (const { id, dissolvingSince } of data['hostBranches'].nodes)
    if (!dissolvingSince)
      await people.hostCommittee.run(`mutation ($id: ID!) { announceDissolution(id: $id, reason: "试验") { id } }`, {
        id,
      })
  expect(await proposal()).toMatchObject({ manualReason: 'BY_RESIDENCE', proposedBranch: { id: cast.c1 } })
  const last = await people.hostCommittee.run(`query ($id: ID!) { hostBranch(id: $id) { dissolvingWarnings } }`, {
    id: small,
  })
  expect(last.data['hostBranch'].dissolvingWarnings).toContain('LAST_ENTERPRISE_BRANCH_GOES')
})
