import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type World, startWorld } from '../world.testing.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const PROPOSE = `mutation ($id: ID!) { proposePlacement(affiliationId: $id) { state decision {
  result rule manualReason kind ruleSetVersion warnings proposedBranch { name } confirmedBy
  trace { order holds facts { fact value } } distances { meters branch { name } } wouldChange { fact value rule branch { name } }
  facts { workUnit { name } residenceArea { name isFringe } }
} } }`
const CONFIRM = `mutation ($id: ID!) { confirmPlacement(affiliationId: $id) {
  state kind placedOn branch { name } decision { confirmedBy confirmedAt branch { name } } } }`
const OVERRIDE = `mutation ($id: ID!, $branchId: ID!, $reason: String!) {
  overridePlacement(affiliationId: $id, branchId: $branchId, reason: $reason) {
    state kind branch { name } decision { overrideReason rule proposedBranch { name } branch { name } } } }`

function propose(affiliationId: string, actor = world.staff) {
  return world.as(actor).run<any>(PROPOSE, { id: affiliationId })
}

describe('a proposal', () => {
  test('R53 tells rule, branch, facts and what would change it', async () => {
    const { affiliationId } = await world.checkedIn({})
    const { data, errors } = await propose(affiliationId)
    expect(errors).toEqual([])
    const { state, decision } = data.proposePlacement
    expect(state).toBe('PROPOSED')
    expect(decision).toMatchObject({
      result: 'RULE',
      rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH',
      kind: 'OWN',
      ruleSetVersion: 1,
      proposedBranch: { name: 'E1' },
      facts: { workUnit: { name: 'Greenwood Toys' }, residenceArea: { name: 'Xinhua', isFringe: false } },
      confirmedBy: null,
    })
    expect(decision.trace.at(-1)).toEqual({
      order: 2,
      holds: true,
      facts: [
        { fact: 'employment.kind', value: 'UNIT' },
        { fact: 'setting.tradeBeforeUnit', value: 'false' },
        { fact: 'unit.hasPartyOrg', value: 'HOST' },
      ],
    })
    expect(decision.wouldChange).toContainEqual({
      fact: 'unit.hasPartyOrg',
      value: 'NONE',
      rule: 'RULE_1B_NEAREST_ENTERPRISE',
      branch: { name: 'E2' },
    })
  })

  test('R54 a processing site belongs to its firm', async () => {
    const { affiliationId } = await world.checkedIn({ workUnitId: world.units.site })
    const { data } = await propose(affiliationId)
    expect(data.proposePlacement.decision.proposedBranch.name).toBe('E1')
  })

  test('R55 an employer without a branch: the nearest enterprise by real distance, the community at 0.1 km is not chosen', async () => {
    const { affiliationId } = await world.checkedIn({ workUnitId: world.units.none })
    const { data } = await propose(affiliationId)
    const { decision } = data.proposePlacement
    expect(decision).toMatchObject({
      rule: 'RULE_1B_NEAREST_ENTERPRISE',
      kind: 'ATTACHED',
      proposedBranch: { name: 'E2' },
      warnings: ['ATTACHED_BRANCH_TOO_SMALL'],
    })
    expect(decision.distances).toEqual([
      { meters: 600, branch: { name: 'E2' } },
      { meters: 1900, branch: { name: 'E1' } },
    ])
  })

  test('R56, R57, R58 trade, primary sector and instability', async () => {
    const cases = [
      [{ employmentKind: 'SELF_EMPLOYED', industry: 'F' }, 'RULE_2A_COMMUNITY', 'C1'],
      [
        { employmentKind: 'SELF_EMPLOYED', industry: 'A-01', residenceAreaId: world.areas.fringe },
        'RULE_2B_VILLAGE',
        'V1',
      ],
      [{ employmentKind: 'FLEXIBLE', employmentStable: false, residenceStable: false }, 'RULE_3_TEMPORARY', 'TB'],
    ] as const
    for (const [facts, rule, branch] of cases) {
      const { affiliationId } = await world.checkedIn({ workUnitId: null, ...facts })
      const { data } = await propose(affiliationId)
      expect(data.proposePlacement.decision).toMatchObject({ rule, proposedBranch: { name: branch } })
    }
  })

  test('the temporary branch without a secretary is warned of', async () => {
    const { affiliationId } = await world.checkedIn({
      employmentKind: 'FLEXIBLE',
      employmentStable: false,
      residenceStable: false,
    })
    const { data } = await propose(affiliationId)
    expect(data.proposePlacement.decision.warnings).toEqual(['TEMPORARY_BRANCH_WITHOUT_SECRETARY'])
  })

  test('is not made while a fact is missing; the preview names it', async () => {
    const { affiliationId } = await world.checkedIn({ workUnitId: world.units.unknown })
    const { reason, errors } = await propose(affiliationId)
    expect(reason).toBe('NEED_FACTS')
    expect(errors[0]?.extensions?.['details']).toEqual({ facts: ['unit.hasPartyOrg'] })
    const preview = await world
      .as(world.staff)
      .run<any>(`query ($id: ID!) { affiliation(id: $id) { state evaluation { result missingFacts } } }`, {
        id: affiliationId,
      })
    expect(preview.data.affiliation).toEqual({
      state: 'CHECKED_IN',
      evaluation: { result: 'NEED_FACTS', missingFacts: ['unit.hasPartyOrg'] },
    })
  })

  test('a branch that has been dissolved is proposed to nobody', async () => {
    const founded = await world
      .as(world.hostCommittee)
      .run<any>(`mutation ($input: FoundBranchInput!) { foundBranch(input: $input) { id } }`, {
        input: {
          kind: 'ENTERPRISE',
          name: 'E9',
          parentId: world.hostTown,
          latitude: 28.45,
          longitude: 119.9,
          workUnitId: world.units.none,
        },
      })
    const { affiliationId } = await world.checkedIn({ workUnitId: world.units.none })
    const nameOf = async () => (await propose(affiliationId)).data.proposePlacement.decision.proposedBranch.name
    expect(await nameOf()).toBe('E9')
    await world
      .as(world.hostCommittee)
      .run(`mutation ($id: ID!) { dissolveBranch(id: $id, reason: "closed") { id } }`, {
        id: founded.data.foundBranch.id,
      })
    expect(await nameOf()).toBe('E2')
  })
})

describe('a decision', () => {
  test('R53 is a person’s: the director confirms, staff and an actor without an office do not', async () => {
    const { affiliationId, memberId } = await world.checkedIn({})
    await propose(affiliationId)
    expect((await world.as(world.staff).run(CONFIRM, { id: affiliationId })).code).toBe('FORBIDDEN')
    const system = { subject: undefined, offices: [] }
    expect((await world.as(system).run(CONFIRM, { id: affiliationId })).code).toBe('UNAUTHENTICATED')
    const { data, errors } = await world.as(world.director).run<any>(CONFIRM, { id: affiliationId })
    expect(errors).toEqual([])
    expect(data.confirmPlacement).toMatchObject({
      state: 'PLACED',
      kind: 'OWN',
      placedOn: '2026-11-23',
      branch: { name: 'E1' },
      decision: { confirmedBy: world.director.subject, branch: { name: 'E1' } },
    })
    expect((await world.published()).at(-1)).toMatchObject({
      name: 'member.placed',
      payload: { memberId, branchId: world.branches.E1, rule: 'RULE_1A_OWN_ENTERPRISE_BRANCH', placedOn: '2026-11-23' },
    })
  })

  test('otherwise than proposed needs a reason, and shows it', async () => {
    const { affiliationId } = await world.checkedIn({})
    await propose(affiliationId)
    const override = (reason: string, branchId = world.branches.C1) =>
      world.as(world.director).run<any>(OVERRIDE, { id: affiliationId, branchId, reason })
    expect((await override(' ')).reason).toBe('REASON_MISSING')
    expect((await override('works nights', randomUUID())).code).toBe('NOT_FOUND')
    const { data } = await override('works nights')
    expect(data.overridePlacement).toMatchObject({
      state: 'PLACED',
      kind: 'RESIDENCE',
      branch: { name: 'C1' },
      decision: { overrideReason: 'works nights', proposedBranch: { name: 'E1' }, branch: { name: 'C1' } },
    })
  })

  test('about facts that have changed since is refused until it is proposed anew', async () => {
    const { affiliationId, memberId } = await world.checkedIn({})
    await propose(affiliationId)
    const facts = { ...(await factsOf(memberId)), workUnitId: world.units.none }
    await world.hear('member.facts-changed', { memberId, facts })
    expect((await world.as(world.director).run(CONFIRM, { id: affiliationId })).reason).toBe('FACTS_CHANGED')
    await propose(affiliationId)
    const { data } = await world.as(world.director).run<any>(CONFIRM, { id: affiliationId })
    expect(data.confirmPlacement.branch.name).toBe('E2')
  })

  test('R60 a member may object; the centre answers in words within its days, with a new proposal', async () => {
    const { affiliationId, actor } = await world.checkedIn({})
    await propose(affiliationId)
    const object = `mutation ($id: ID!) { objectToPlacement(affiliationId: $id, text: "too far") {
      state decision { objection objectionDueOn } } }`
    const other = await world.checkedIn({})
    expect((await world.as(other.actor).run(object, { id: affiliationId })).code).toBe('FORBIDDEN')
    const { data } = await world.as(actor).run<any>(object, { id: affiliationId })
    expect(data.objectToPlacement).toEqual({
      state: 'OBJECTED',
      decision: { objection: 'too far', objectionDueOn: '2026-11-30' },
    })
    expect((await world.as(world.director).run(CONFIRM, { id: affiliationId })).reason).toBe('ILLEGAL_STEP')
    expect((await propose(affiliationId)).reason).toBe('OBJECTION_UNANSWERED')
    const answer = (text: string) =>
      world.as(world.staff).run<any>(
        `mutation ($id: ID!, $text: String!) { answerObjection(affiliationId: $id, answer: $text) {
          state decision { proposedBranch { name } objection } decisions { objection objectionAnswer } } }`,
        { id: affiliationId, text },
      )
    expect((await answer('  ')).reason).toBe('REASON_MISSING')
    const answered = await answer('it is your own works')
    expect(answered.data.answerObjection).toEqual({
      state: 'PROPOSED',
      decision: { proposedBranch: { name: 'E1' }, objection: null },
      decisions: expect.arrayContaining([
        { objection: 'too far', objectionAnswer: 'it is your own works' },
        { objection: null, objectionAnswer: null },
      ]),
    })
    expect((await answer('again')).reason).toBe('NOT_OBJECTED')
  })

  test('a rule set counts from its day, and earlier decisions keep theirs', async () => {
    const publish = (effectiveFrom: string) =>
      world
        .as(world.director)
        .run<any>(
          `mutation ($input: PublishPlacementRuleSetInput!) { publishPlacementRuleSet(input: $input) { version } }`,
          { input: { effectiveFrom, soleTraderEmployeesInCommunity: false, branchLimit: 50, branchMinimum: 3 } },
        )
    expect((await publish('2026-11-23')).reason).toBe('NOT_IN_THE_FUTURE')
    expect((await publish('2026-12-01')).data.publishPlacementRuleSet.version).toBe(2)
    expect((await publish('2026-12-01')).reason).toBe('RULE_SET_EXISTS')
    const { affiliationId } = await world.checkedIn({
      employmentKind: 'SOLE_TRADER_EMPLOYEE',
      industry: 'F',
      workUnitId: null,
    })
    const before = await propose(affiliationId)
    expect(before.data.proposePlacement.decision).toMatchObject({ ruleSetVersion: 1, rule: 'RULE_2A_COMMUNITY' })
    const after = await world
      .as(world.staff)
      .run<any>(PROPOSE, { id: affiliationId }, { now: new Date('2026-12-02T02:00:00Z') })
    expect(after.data.proposePlacement.decision).toMatchObject({ ruleSetVersion: 2, manualReason: 'BY_RESIDENCE' })
  })
})

function factsOf(memberId: string) {
  return world.db
    .selectFrom('placementFacts')
    .select(['employmentKind', 'employmentStable', 'workUnitId', 'industry', 'residenceStable', 'residenceAreaId'])
    .where('memberId', '=', memberId)
    .executeTakeFirstOrThrow()
}
