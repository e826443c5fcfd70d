import type { PartyOrganization } from '@mobile-members/model/branches.ts'
import { industryGroupOf } from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AreaGround,
  type PlacementGround,
  type RuleSettings,
  type UnitGround,
  evaluatePlacement,
  nearestFirst,
} from './placement.rules.ts'
import {
  affiliationKindAt,
  confirmationRefusal,
  overrideRefusal,
  placementWarnings,
} from './placement-decision.rules.ts'
import { whatWouldChange } from './what-would-change.rules.ts'

const SETTINGS: RuleSettings = {
  unstable: 'BOTH',
  tradeBeforeUnit: false,
  soleTraderEmployeesInCommunity: true,
  branchLimit: 50,
  branchMinimum: 3,
}

const XINHUA: AreaGround = { kind: 'COMMUNITY', fringe: false, branchId: 'C1' }
const FRINGE: AreaGround = { kind: 'VILLAGE', fringe: true, branchId: 'V1' }
const VILLAGE: AreaGround = { kind: 'VILLAGE', fringe: false, branchId: 'V2' }
const UNITS: Record<string, UnitGround> = {
  E1: aUnit('HOST', 'E1'),
  E3: { ...aUnit('HOST', 'E3'), parent: { partyOrganization: 'HOST', branchId: 'E1' } },
  E4: aUnit('HOST', 'E4'),
  E5: aUnit('HOST', 'E5'),
  site: { ...aUnit('NONE'), parent: { partyOrganization: 'HOST', branchId: 'E1' } },
  none: aUnit('NONE'),
  hospital: aUnit('OUTSIDE'),
  unknown: aUnit('UNKNOWN'),
}
const NEAR_E2 = [
  { branchId: 'E1', meters: 1900, members: 20 },
  { branchId: 'E2', meters: 600, members: 30 },
]
const EQUAL = [
  { branchId: 'E1', meters: 1000, members: 20 },
  { branchId: 'E2', meters: 1000, members: 12 },
]

function aUnit(partyOrganization: PartyOrganization, branchId: string | null = null): UnitGround {
  return { partyOrganization, branchId, located: true, industry: null, parent: undefined }
}

interface Vector {
  kind: PlacementFacts['employmentKind']
  stable?: boolean | null
  unit?: keyof typeof UNITS
  enterprises?: PlacementGround['enterprises']
  industry?: string
  area?: AreaGround
  /** Without it: fixed where an area is given. */
  home?: boolean | null
}

function evaluate(vector: Vector, settings = SETTINGS) {
  const { facts, ground } = caseOf(vector)
  return evaluatePlacement(facts, ground, settings)
}

function caseOf(vector: Vector): { facts: PlacementFacts; ground: PlacementGround } {
  const enterprises = vector.enterprises ?? NEAR_E2
  const facts: PlacementFacts = {
    employmentKind: vector.kind,
    employmentStable: vector.stable === undefined ? (vector.kind === 'NONE' ? null : true) : vector.stable,
    workUnitId: vector.unit ? String(vector.unit) : null,
    industry: vector.industry ?? null,
    residenceStable: vector.home === undefined ? true : vector.home,
    residenceAreaId: vector.area ? (vector.area.branchId ?? 'area') : null,
  }
  const ground: PlacementGround = {
    unit: vector.unit ? UNITS[vector.unit] : undefined,
    area: vector.area,
    temporaryBranchId: 'TB',
    enterprises,
    enterpriseExists: enterprises.length > 0,
  }
  return { facts, ground }
}

const [R1A, R1B, R2A, R2B, R3] = [
  'RULE_1A_OWN_ENTERPRISE_BRANCH',
  'RULE_1B_NEAREST_ENTERPRISE',
  'RULE_2A_COMMUNITY',
  'RULE_2B_VILLAGE',
  'RULE_3_TEMPORARY',
]

const VECTORS: [number, Vector, string, string | null][] = [
  [1, { kind: 'UNIT', unit: 'E1', industry: 'C', area: XINHUA }, R1A, 'E1'],
  [2, { kind: 'UNIT', unit: 'site', industry: 'C', area: XINHUA }, R1A, 'E1'],
  [3, { kind: 'UNIT', unit: 'E3', industry: 'C', area: XINHUA }, R1A, 'E3'],
  [4, { kind: 'UNIT', unit: 'none', industry: 'C', area: XINHUA }, R1B, 'E2'],
  [5, { kind: 'UNIT', unit: 'none', enterprises: EQUAL, industry: 'C', area: XINHUA }, R1B, 'E2'],
  [6, { kind: 'UNIT', unit: 'none', enterprises: [], industry: 'C', area: XINHUA }, 'BY_RESIDENCE', 'C1'],
  [7, { kind: 'UNIT', unit: 'hospital', industry: 'Q', area: XINHUA }, 'OTHER_COMMITTEE', null],
  [8, { kind: 'UNIT', unit: 'E4', industry: 'H', area: XINHUA }, R1A, 'E4'],
  [9, { kind: 'UNIT', unit: 'none', industry: 'H', area: XINHUA }, R1B, 'E2'],
  [10, { kind: 'SOLE_TRADER_EMPLOYEE', industry: 'F', area: XINHUA }, R2A, 'C1'],
  [11, { kind: 'SELF_EMPLOYED', industry: 'F', area: XINHUA }, R2A, 'C1'],
  [12, { kind: 'SELF_EMPLOYED', industry: 'F', area: FRINGE }, 'BY_RESIDENCE', 'V1'],
  [13, { kind: 'SELF_EMPLOYED', industry: 'A-01', area: FRINGE }, R2B, 'V1'],
  [14, { kind: 'SELF_EMPLOYED', industry: 'A-05', area: FRINGE }, 'BY_RESIDENCE', 'V1'],
  [15, { kind: 'SELF_EMPLOYED', industry: 'A-01', area: XINHUA }, 'BY_RESIDENCE', 'C1'],
  [16, { kind: 'UNIT', unit: 'E5', industry: 'A-01', area: FRINGE }, R1A, 'E5'],
  [17, { kind: 'FLEXIBLE', stable: false, industry: 'G', home: false }, R3, 'TB'],
  [18, { kind: 'FLEXIBLE', stable: false, industry: 'G', area: XINHUA }, R2A, 'C1'],
  [19, { kind: 'UNIT', unit: 'E1', industry: 'C', home: false }, R1A, 'E1'],
  [20, { kind: 'FLEXIBLE', stable: false, industry: 'E', home: false }, R3, 'TB'],
  [21, { kind: 'NONE', area: XINHUA }, 'BY_RESIDENCE', 'C1'],
  [22, { kind: 'SELF_EMPLOYED', industry: 'F', home: false }, 'ONE_INSTABILITY', 'TB'],
]

describe('R58 the decision table of placement', () => {
  test.each(VECTORS)('R58 vector %i', (_number, vector, outcome, branchId) => {
    const evaluation = evaluate(vector)
    expect(evaluation.rule ?? evaluation.manualReason).toBe(outcome)
    expect(evaluation.branchId).toBe(branchId)
    expect(evaluation.result).toBe(outcome.startsWith('RULE') ? 'RULE' : 'MANUAL')
  })

  test('R58 vector 23', () => {
    const evaluation = evaluate({ kind: 'UNIT', unit: 'unknown', industry: 'C', area: XINHUA })
    expect(evaluation).toMatchObject({ result: 'NEED_FACTS', missingFacts: ['unit.hasPartyOrg'], branchId: null })
  })

  test('R58 vector 24', () => {
    const evaluation = evaluate({ kind: 'SELF_EMPLOYED', industry: 'F', home: null })
    expect(evaluation).toMatchObject({ result: 'NEED_FACTS', missingFacts: ['residence'], branchId: null })
  })

  test('R55 a branch that hangs on an employer without one is attached, and the distances are told nearest first', () => {
    const { kind, distances } = evaluate({ kind: 'UNIT', unit: 'none', industry: 'C', area: XINHUA })
    expect(kind).toBe('ATTACHED')
    expect(distances.map(({ branchId, meters }) => [branchId, meters])).toEqual([
      ['E2', 600],
      ['E1', 1900],
    ])
  })

  test('R56 a home that is not fixed shuts the community out, and the trace says so', () => {
    const { trace } = evaluate({ kind: 'SELF_EMPLOYED', industry: 'F', home: false })
    expect(trace.find(({ order }) => order === 6)).toEqual({
      order: 6,
      holds: false,
      facts: [{ fact: 'residence.stability', value: 'false' }],
    })
  })

  test('a unit whose place is unknown is asked for it', () => {
    const unit = { ...aUnit('NONE'), located: false }
    const facts = aWorker('somewhere')
    const ground = { unit, area: XINHUA, temporaryBranchId: 'TB', enterprises: [], enterpriseExists: true }
    expect(evaluatePlacement(facts, ground, SETTINGS).missingFacts).toEqual(['unit.location'])
  })

  test('a fact that cannot matter is not asked for', () => {
    expect(evaluate({ kind: 'UNIT', unit: 'E1', home: null }).rule).toBe(R1A)
    expect(evaluate({ kind: 'SELF_EMPLOYED', stable: null, industry: 'F', area: XINHUA }).rule).toBe(R2A)
  })

  test('a setting keeps employees of sole traders out of rule 2A', () => {
    const settings = { ...SETTINGS, soleTraderEmployeesInCommunity: false }
    const { manualReason, trace } = evaluate({ kind: 'SOLE_TRADER_EMPLOYEE', industry: 'F', area: XINHUA }, settings)
    expect(manualReason).toBe('BY_RESIDENCE')
    expect(trace.find(({ order }) => order === 6)?.facts.map(({ fact }) => fact)).toContain(
      'setting.soleTraderEmployeesInCommunity',
    )
  })

  test('of equally near and equally large branches the smaller id is taken', () => {
    const twins = ['b', 'a'].map((branchId) => ({ branchId, meters: 5, members: 3 }))
    expect(nearestFirst(twins)[0]?.branchId).toBe('a')
  })
})

function aWorker(workUnitId: string): PlacementFacts {
  return {
    employmentKind: 'UNIT',
    employmentStable: true,
    workUnitId,
    industry: 'C',
    residenceStable: true,
    residenceAreaId: 'C1',
  }
}

const ORGANIZATIONS = ['HOST', 'OUTSIDE', 'NONE'] as const
const KINDS = ['UNIT', 'SOLE_TRADER_EMPLOYEE', 'SELF_EMPLOYED', 'FLEXIBLE', 'NONE'] as const
const AREAS: Record<string, AreaGround> = { C1: XINHUA, V1: FRINGE, V2: VILLAGE }

/** One world with every fact settable on its own, so that facts can be changed one at a time. */
const worlds = fc.record({
  'employment.kind': fc.constantFrom(...KINDS),
  'employment.stability': fc.constantFrom(true, false, null),
  'unit.hasPartyOrg': fc.constantFrom(...ORGANIZATIONS),
  'unit.parent': fc.constantFrom(...ORGANIZATIONS, null),
  industry: fc.constantFrom('A-01', 'A-05', 'C', 'F', 'R', 'T'),
  'residence.stability': fc.constantFrom(true, false),
  'residence.area': fc.constantFrom('C1', 'V1', 'V2'),
  'branches.enterprise': fc.boolean(),
  'setting.soleTraderEmployeesInCommunity': fc.boolean(),
  'setting.unstable': fc.constantFrom('BOTH', 'EITHER'),
  'setting.tradeBeforeUnit': fc.boolean(),
})
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never

function decide(world: World) {
  const parent = world['unit.parent']
  const ground: PlacementGround = {
    unit: {
      ...aUnit(world['unit.hasPartyOrg'], world['unit.hasPartyOrg'] === 'HOST' ? 'own' : null),
      parent: parent ? { partyOrganization: parent, branchId: parent === 'HOST' ? 'firm' : null } : undefined,
    },
    area: AREAS[world['residence.area']],
    temporaryBranchId: 'TB',
    enterprises: world['branches.enterprise'] ? NEAR_E2 : [],
    enterpriseExists: world['branches.enterprise'],
  }
  const facts: PlacementFacts = {
    employmentKind: world['employment.kind'],
    employmentStable: world['employment.stability'],
    workUnitId: 'unit',
    industry: world.industry,
    residenceStable: world['residence.stability'],
    residenceAreaId: world['residence.area'],
  }
  const settings = {
    ...SETTINGS,
    soleTraderEmployeesInCommunity: world['setting.soleTraderEmployeesInCommunity'],
    unstable: world['setting.unstable'],
    tradeBeforeUnit: world['setting.tradeBeforeUnit'],
  }
  return { evaluation: evaluatePlacement(facts, ground, settings), changes: whatWouldChange(facts, ground, settings) }
}

type Tried = Parameters<typeof evaluatePlacement>

/** Every fact of a vector as it may be named, its value in words of the trace, and each other value that it may have. */
function factsOfVector({ facts, ground }: ReturnType<typeof caseOf>): Record<string, [unknown, Tried[]]> {
  const withFacts = (changed: Partial<PlacementFacts>) => [{ ...facts, ...changed }, ground, SETTINGS] as Tried
  const withGround = (changed: Partial<PlacementGround>) => [facts, { ...ground, ...changed }, SETTINGS] as Tried
  const withUnit = (changed: Partial<UnitGround>) => withGround({ unit: ground.unit && { ...ground.unit, ...changed } })
  const withSettings = (changed: Partial<RuleSettings>) => [facts, ground, { ...SETTINGS, ...changed }] as Tried
  const organizations = ['HOST', 'OUTSIDE', 'NONE', 'UNKNOWN'] as const
  const trades = [null, 'A-01', 'A-05', 'C', 'F', 'T']
  const homes = [undefined, XINHUA, FRINGE, VILLAGE]
  const parent = ground.unit?.parent
  return {
    'employment.kind': [facts.employmentKind, [null, ...KINDS].map((employmentKind) => withFacts({ employmentKind }))],
    'employment.stability': [
      facts.employmentStable,
      [null, true, false].map((employmentStable) => withFacts({ employmentStable })),
    ],
    'unit.hasPartyOrg': [
      ground.unit?.partyOrganization,
      organizations.map((partyOrganization) => withUnit({ partyOrganization, branchId: 'X' })),
    ],
    'unit.parent': [
      parent?.partyOrganization,
      organizations.map((partyOrganization) =>
        withUnit(parent ? { parent: { partyOrganization, branchId: 'X' } } : {}),
      ),
    ],
    'unit.location': [ground.unit?.located, [true, false].map((located) => withUnit({ located }))],
    industry: [facts.industry, trades.map((industry) => withFacts({ industry }))],
    'residence.stability': [
      facts.residenceStable,
      [null, true, false].map((residenceStable) => withFacts({ residenceStable })),
    ],
    'residence.area': [facts.residenceAreaId, homes.map((area) => withGround({ area }))],
    'branches.enterprise': [
      ground.enterpriseExists,
      [true, false].map((enterpriseExists) => withGround({ enterpriseExists })),
    ],
    'setting.soleTraderEmployeesInCommunity': [
      true,
      [true, false].map((soleTraderEmployeesInCommunity) => withSettings({ soleTraderEmployeesInCommunity })),
    ],
    'setting.unstable': ['BOTH', (['BOTH', 'EITHER'] as const).map((unstable) => withSettings({ unstable }))],
    'setting.tradeBeforeUnit': [false, [true, false].map((tradeBeforeUnit) => withSettings({ tradeBeforeUnit }))],
  }
}

test.each(VECTORS)('N4 vector %i names every fact that it used, with its value, and no other', (_number, vector) => {
  const told = evaluate(vector)
  const named = new Map(told.trace.flatMap(({ facts }) => facts.map(({ fact, value }) => [fact as string, value])))
  const outcome = (one: typeof told) => [one.result, one.rule, one.manualReason, one.branchId]
  for (const [fact, [value, others]] of Object.entries(factsOfVector(caseOf(vector)))) {
    if (named.has(fact)) expect([fact, named.get(fact)]).toEqual([fact, String(value)])
    else
      for (const other of others)
        expect([fact, ...outcome(evaluatePlacement(...other))]).toEqual([fact, ...outcome(told)])
  }
  expect(named.size).toBeGreaterThan(0)
})

test('§8 no 5: by setting one instability is enough for the temporary branch', () => {
  const either = { ...SETTINGS, unstable: 'EITHER' as const }
  expect(evaluate({ kind: 'FLEXIBLE', stable: false, industry: 'G', area: XINHUA }, either).branchId).toBe('TB')
  expect(evaluate({ kind: 'UNIT', unit: 'E1', industry: 'C', home: false }, either).rule).toBe(R3)
  expect(evaluate({ kind: 'UNIT', unit: 'E1', industry: 'C', area: XINHUA }, either).rule).toBe(R1A)
})

test('§8 no 8: by setting trade and residence count before the employer', () => {
  const trade = { ...SETTINGS, tradeBeforeUnit: true }
  expect(evaluate({ kind: 'UNIT', unit: 'E4', industry: 'H', area: XINHUA }, trade).rule).toBe(R2A)
  expect(evaluate({ kind: 'UNIT', unit: 'E5', industry: 'A-01', area: FRINGE }, trade).rule).toBe(R2B)
  expect(evaluate({ kind: 'UNIT', unit: 'E1', industry: 'C', area: XINHUA }, trade).rule).toBe(R1A)
})

function outcomeOf({ evaluation }: ReturnType<typeof decide>) {
  return [evaluation.result, evaluation.rule, evaluation.manualReason, evaluation.branchId]
}

test('N4 a fact that the trace does not name cannot change the outcome, and the last step is the one that holds', () => {
  fc.assert(
    fc.property(worlds, worlds, (world, other) => {
      const decided = decide(world)
      fc.pre(decided.evaluation.result !== 'NEED_FACTS')
      const named = new Set(decided.evaluation.trace.flatMap(({ facts }) => facts.map(({ fact }) => fact as string)))
      expect(decided.evaluation.trace.filter(({ holds }) => holds)).toEqual([decided.evaluation.trace.at(-1)])
      const changed = Object.fromEntries(
        Object.entries(world).map(([fact, value]) => [fact, named.has(fact) ? value : other[fact as keyof World]]),
      ) as World
      // A unit without a firm of its own has no parent to change.
      if ((changed['unit.parent'] === null) !== (world['unit.parent'] === null)) return
      expect(outcomeOf(decide(changed))).toEqual(outcomeOf(decided))
    }),
    { numRuns: 2000 },
  )
})

test('N4 what would change it leads elsewhere, and only facts that were used are varied', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { evaluation, changes } = decide(world)
      const named = new Set(evaluation.trace.flatMap(({ facts }) => facts.map(({ fact }) => fact)))
      for (const change of changes) {
        expect(named).toContain(change.fact)
        expect([change.rule, change.manualReason, change.branchId]).not.toEqual([
          evaluation.rule,
          evaluation.manualReason,
          evaluation.branchId,
        ])
      }
    }),
  )
  expect(decide(aWorld({})).changes).toContainEqual(
    expect.objectContaining({ fact: 'residence.stability', value: 'true', rule: R2A, branchId: 'C1' }),
  )
})

function aWorld(changed: Partial<World>): World {
  return {
    'employment.kind': 'FLEXIBLE',
    'employment.stability': false,
    'unit.hasPartyOrg': 'NONE',
    'unit.parent': null,
    industry: 'F',
    'residence.stability': false,
    'residence.area': 'C1',
    'branches.enterprise': true,
    'setting.soleTraderEmployeesInCommunity': true,
    'setting.unstable': 'BOTH',
    'setting.tradeBeforeUnit': false,
    ...changed,
  }
}

test('warnings are told and forbid nothing', () => {
  const branch = { kind: 'ENTERPRISE' as const, ownFullMembers: 2, members: 50, hasSecretary: false }
  expect(placementWarnings(branch, 'ATTACHED', SETTINGS)).toEqual(['TARGET_OVER_LIMIT', 'ATTACHED_BRANCH_TOO_SMALL'])
  expect(placementWarnings({ ...branch, members: 49 }, 'OWN', SETTINGS)).toEqual([])
  expect(placementWarnings({ ...branch, kind: 'TEMPORARY', members: 3 }, 'TEMPORARY', SETTINGS)).toEqual([
    'TEMPORARY_BRANCH_WITHOUT_SECRETARY',
  ])
  expect(placementWarnings(undefined, null, SETTINGS)).toEqual(['TARGET_BRANCH_MISSING'])
})

test('R53 a proposal without a branch, or made from facts that have changed, is not confirmed as it is', () => {
  const facts = aWorker('u')
  const now = { facts, branchId: 'E1' }
  expect(confirmationRefusal({ proposedBranchId: 'E1', facts }, now)).toBeUndefined()
  expect(confirmationRefusal({ proposedBranchId: null, facts }, { facts, branchId: null })).toBe('NO_BRANCH_PROPOSED')
  expect(confirmationRefusal({ proposedBranchId: 'E1', facts: aWorker('v') }, now)).toBe('FACTS_CHANGED')
  expect(confirmationRefusal({ proposedBranchId: 'E2', facts }, now)).toBe('FACTS_CHANGED')
})

test('an override needs a reason, and says how the member belongs to the branch chosen', () => {
  expect(overrideRefusal('  ')).toBe('REASON_MISSING')
  expect(overrideRefusal('works nights')).toBeUndefined()
  const proposed = evaluate({ kind: 'UNIT', unit: 'E1', industry: 'C', area: XINHUA })
  expect(affiliationKindAt({ id: 'E1', kind: 'ENTERPRISE' }, proposed)).toBe('OWN')
  expect(affiliationKindAt({ id: 'C1', kind: 'COMMUNITY' }, proposed)).toBe('RESIDENCE')
  expect(affiliationKindAt({ id: 'TB', kind: 'TEMPORARY' }, proposed)).toBe('TEMPORARY')
})

test('trades fall into the groups of the seed', () => {
  expect(['A', 'A-01', 'A-04', 'A-05', 'C', 'E', 'F', 'Q', 'R', 'S'].map(industryGroupOf)).toEqual([
    'PRIMARY',
    'PRIMARY',
    'PRIMARY',
    'TRADE_SERVICES',
    'OTHER',
    'OTHER',
    'TRADE_SERVICES',
    'TRADE_SERVICES',
    'TRADE_SERVICES',
    'OTHER',
  ])
})
