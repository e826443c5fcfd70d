import {
  type AffiliationKind,
  type IndustryGroup,
  type ManualReason,
  type PartyOrganization,
  type PlacementFact,
  type PlacementResult,
  type PlacementRule,
  type ResidenceAreaKind,
  industryGroupOf,
} from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'

/** What a rule set settles beside the table itself. */
export interface RuleSettings {
  /** Whether the temporary branch needs both, an unstable job and an unstable home, or one of them (§8, no 5). */
  unstable: 'BOTH' | 'EITHER'
  /** Whether trade and residence count before the employer (§8, no 8). */
  tradeBeforeUnit: boolean
  /** Whether employees of sole traders go to the community like the traders (§7.1, row 6). */
  soleTraderEmployeesInCommunity: boolean
  /** Members above which a branch is warned of. */
  branchLimit: number
  /** Own full members below which an attached branch is warned of. */
  branchMinimum: number
}

export interface Distance {
  branchId: string
  meters: number
  members: number
}

/** What the table looks at besides the member's facts; undefined where the facts name nothing. */
export interface PlacementGround {
  unit: UnitGround | undefined
  area: AreaGround | undefined
  temporaryBranchId: string | null
  /** Enterprise branches in any order; none when the unit has no place. */
  enterprises: readonly Distance[]
  /** Whether the host town has an enterprise branch at all. */
  enterpriseExists: boolean
}

export interface UnitGround {
  partyOrganization: PartyOrganization
  branchId: string | null
  located: boolean
  industry: string | null
  /** The firm that a processing site works for. */
  parent: { partyOrganization: PartyOrganization; branchId: string | null } | undefined
}

export interface AreaGround {
  kind: ResidenceAreaKind
  fringe: boolean
  branchId: string | null
}

/** One row of the table that was tried: whether it holds, and the facts that settled it. */
export interface TraceStep {
  order: number
  holds: boolean
  facts: FactUsed[]
}

export interface FactUsed {
  fact: PlacementFact
  /** A code, an id, `true` or `false`. */
  value: string
}

export interface Evaluation {
  result: PlacementResult
  rule: PlacementRule | null
  manualReason: ManualReason | null
  /** Null where a person must choose freely, or the branch that the table means does not exist. */
  branchId: string | null
  kind: AffiliationKind | null
  missingFacts: PlacementFact[]
  trace: TraceStep[]
  /** Nearest first, where rule 1B fired. */
  distances: Distance[]
}

/** Holds by these facts; unknown as long as the last of them is. */
interface Condition {
  facts: FactUsed[]
  holds: boolean | undefined
}

type Outcome = Pick<Evaluation, 'rule' | 'manualReason' | 'branchId' | 'kind'>

interface TableRow {
  order: number
  conditions: Condition[]
  outcome: () => Outcome
}

/**
 * The decision table of §7.1 (S34–S39): where a member with these facts belongs, and why.
 * The first row that holds decides. A row that hangs on an unknown fact asks for it, never guesses; a fact that
 * cannot change the result is neither asked for nor named.
 */
export function evaluatePlacement(facts: PlacementFacts, ground: PlacementGround, settings: RuleSettings): Evaluation {
  const trace: TraceStep[] = []
  const missing = new Set<PlacementFact>()
  const nearest = nearestFirst(ground.enterprises)
  for (const { order, conditions, outcome } of tableFor(facts, ground, settings, nearest[0]?.branchId ?? null)) {
    const settled = settledBy(conditions)
    if (settled === undefined) {
      for (const { facts: asked, holds } of conditions) if (holds === undefined) missing.add(asked.at(-1)!.fact)
      continue
    }
    trace.push({ order, holds: settled.holds, facts: uniqueFacts(settled.conditions) })
    if (!settled.holds) continue
    if (missing.size > 0) break
    const decided = outcome()
    const distances = decided.rule === 'RULE_1B_NEAREST_ENTERPRISE' ? nearest.slice(0, 5) : []
    return { ...decided, result: decided.rule ? 'RULE' : 'MANUAL', missingFacts: [], trace, distances }
  }
  return {
    result: 'NEED_FACTS',
    rule: null,
    manualReason: null,
    branchId: null,
    kind: null,
    missingFacts: namesOfMissing(missing),
    trace: [],
    distances: [],
  }
}

function tableFor(
  facts: PlacementFacts,
  ground: PlacementGround,
  settings: RuleSettings,
  nearestId: string | null,
): TableRow[] {
  const { unit, area, temporaryBranchId } = ground
  const kind = facts.employmentKind
  const employed = condition(
    known(kind, (k) => k === 'UNIT'),
    ['employment.kind', kind],
  )
  const settledHome = condition(facts.residenceStable ?? undefined, ['residence.stability', facts.residenceStable])
  const host = organizationOf(unit, 'HOST')
  const outside = organizationOf(unit, 'OUTSIDE')
  const order: Condition[] =
    kind === 'UNIT' ? [condition(true, ['setting.tradeBeforeUnit', settings.tradeBeforeUnit])] : []
  const rows: TableRow[] = [
    {
      order: 1,
      conditions: unstablePair(
        unstableJob(facts),
        { ...settledHome, holds: not(settledHome.holds) },
        settings.unstable,
      ),
      outcome: () => byRule('RULE_3_TEMPORARY', temporaryBranchId, 'TEMPORARY'),
    },
    {
      order: 2,
      conditions: [employed, ...order, host.condition],
      outcome: () => byRule('RULE_1A_OWN_ENTERPRISE_BRANCH', host.branchId, 'OWN'),
    },
    {
      order: 3,
      conditions: [employed, ...order, outside.condition],
      outcome: () => byHand('OTHER_COMMITTEE', null, null),
    },
    {
      order: 4,
      conditions: [
        employed,
        ...order,
        withoutOrganization(unit),
        condition(ground.enterpriseExists, ['branches.enterprise', ground.enterpriseExists]),
        condition(unit?.located ? true : undefined, ['unit.location', unit?.located ?? null]),
      ],
      outcome: () => byRule('RULE_1B_NEAREST_ENTERPRISE', nearestId, 'ATTACHED'),
    },
    {
      order: 5,
      conditions: [
        tradeIs('PRIMARY', facts, unit),
        ...order,
        settledHome,
        livesIn(facts, area, ({ kind: areaKind, fringe }) => areaKind === 'VILLAGE' && fringe),
      ],
      outcome: () => byRule('RULE_2B_VILLAGE', area?.branchId ?? null, 'RESIDENCE'),
    },
    {
      order: 6,
      conditions: [
        tradeIs('TRADE_SERVICES', facts, unit),
        ...order,
        ...soleTradersEmployee(facts, settings),
        settledHome,
        livesIn(facts, area, ({ kind: areaKind }) => areaKind === 'COMMUNITY'),
      ],
      outcome: () => byRule('RULE_2A_COMMUNITY', area?.branchId ?? null, 'RESIDENCE'),
    },
    {
      order: 7,
      conditions: [settledHome, livesIn(facts, area, () => true)],
      outcome: () => byHand('BY_RESIDENCE', area?.branchId ?? null, 'RESIDENCE'),
    },
    {
      order: 8,
      conditions: [{ ...settledHome, holds: not(settledHome.holds) }],
      outcome: () => byHand('ONE_INSTABILITY', temporaryBranchId, 'TEMPORARY'),
    },
  ]
  return settings.tradeBeforeUnit ? TRADE_FIRST.map((number) => rows[number - 1]!) : rows
}

const TRADE_FIRST = [1, 5, 6, 2, 3, 4, 7, 8]

/** The seed's pair: both must be unstable, or by setting one of them. */
function unstablePair(job: Condition, home: Condition, unstable: RuleSettings['unstable']): Condition[] {
  const setting: FactUsed = { fact: 'setting.unstable', value: unstable }
  if (unstable === 'BOTH') return [job, home].map((one) => ({ ...one, facts: [setting, ...one.facts] }))
  const decided = [job, home].find(({ holds }) => holds === true)
  if (decided) return [{ holds: true, facts: [setting, ...decided.facts] }]
  return [job, home].every(({ holds }) => holds === false)
    ? [{ holds: false, facts: [setting, ...job.facts, ...home.facts] }]
    : [job, home].filter(({ holds }) => holds === undefined)
}

function byRule(rule: PlacementRule, branchId: string | null, kind: AffiliationKind): Outcome {
  return { rule, manualReason: null, branchId, kind }
}

function byHand(manualReason: ManualReason, branchId: string | null, kind: AffiliationKind | null): Outcome {
  return { rule: null, manualReason, branchId, kind }
}

// Who has no employment has no unstable one either: the seed's pair is not proved.
function unstableJob({ employmentKind, employmentStable }: PlacementFacts): Condition {
  if (employmentKind === 'NONE' && employmentStable === null)
    return condition(false, ['employment.kind', employmentKind], ['employment.stability', null])
  return condition(
    known(employmentStable, (stable) => !stable),
    ['employment.stability', employmentStable],
  )
}

/** Whether the unit, or the firm of a processing site without one, has an organisation of this kind. */
function organizationOf(
  unit: UnitGround | undefined,
  wanted: 'HOST' | 'OUTSIDE',
): { condition: Condition; branchId: string | null } {
  if (!unit) return { condition: condition(undefined, ['unit', null]), branchId: null }
  const { parent, partyOrganization: own } = unit
  if (own !== 'NONE' || !parent)
    return {
      condition: condition(own === 'UNKNOWN' ? undefined : own === wanted, ['unit.hasPartyOrg', own]),
      branchId: unit.branchId,
    }
  const firms = parent.partyOrganization
  return {
    condition: condition(
      firms === 'UNKNOWN' ? undefined : firms === wanted,
      ['unit.hasPartyOrg', own],
      ['unit.parent', firms],
    ),
    branchId: parent.branchId,
  }
}

function withoutOrganization(unit: UnitGround | undefined): Condition {
  if (!unit) return condition(undefined, ['unit', null])
  const { parent, partyOrganization: own } = unit
  if (own !== 'NONE' || !parent)
    return condition(own === 'UNKNOWN' ? undefined : own === 'NONE', ['unit.hasPartyOrg', own])
  const firms = parent.partyOrganization
  return condition(
    firms === 'UNKNOWN' ? undefined : firms === 'NONE',
    ['unit.hasPartyOrg', own],
    ['unit.parent', firms],
  )
}

function tradeIs(group: IndustryGroup, facts: PlacementFacts, unit: UnitGround | undefined): Condition {
  const kind = facts.employmentKind
  if (kind === 'NONE') return condition(false, ['employment.kind', kind])
  const industry = facts.industry ?? unit?.industry ?? null
  const holds = known(industry, (code) => industryGroupOf(code) === group)
  return holds
    ? condition(true, ['employment.kind', kind], ['industry', industry])
    : condition(holds, ['industry', industry])
}

function soleTradersEmployee({ employmentKind }: PlacementFacts, settings: RuleSettings): Condition[] {
  if (employmentKind !== 'SOLE_TRADER_EMPLOYEE') return []
  const allowed = settings.soleTraderEmployeesInCommunity
  return [condition(allowed, ['employment.kind', employmentKind], ['setting.soleTraderEmployeesInCommunity', allowed])]
}

function livesIn(
  { residenceAreaId }: PlacementFacts,
  area: AreaGround | undefined,
  fits: (area: AreaGround) => boolean,
): Condition {
  return condition(area && fits(area), ['residence.area', residenceAreaId])
}

function condition(holds: boolean | undefined, ...facts: [PlacementFact, string | boolean | null][]): Condition {
  return { holds, facts: facts.map(([fact, value]) => ({ fact, value: String(value) })) }
}

function uniqueFacts(conditions: Condition[]): FactUsed[] {
  return [...new Map(conditions.flatMap(({ facts }) => facts).map((used) => [used.fact, used])).values()]
}

/** A conjunction in three values: the first condition that is false settles it, or all that are true. */
function settledBy(conditions: Condition[]): { holds: boolean; conditions: Condition[] } | undefined {
  const failing = conditions.find(({ holds }) => holds === false)
  if (failing) return { holds: false, conditions: [failing] }
  return conditions.every(({ holds }) => holds) ? { holds: true, conditions } : undefined
}

function namesOfMissing(missing: ReadonlySet<PlacementFact>): PlacementFact[] {
  const both = missing.has('residence.stability') && missing.has('residence.area')
  if (!both) return [...missing]
  const others = [...missing].filter((fact) => !fact.startsWith('residence.'))
  return [...others, 'residence']
}

function known<T>(value: T | null, test: (value: T) => boolean): boolean | undefined {
  return value === null ? undefined : test(value)
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

/** The nearest first; of equally near ones the one with fewer members, then by id (§8, row 6). */
export function nearestFirst(enterprises: readonly Distance[]): Distance[] {
  return enterprises.toSorted(
    (a, b) => a.meters - b.meters || a.members - b.members || (a.branchId < b.branchId ? -1 : 1),
  )
}
