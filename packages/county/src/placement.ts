import { industryGroupOf, type PlacementFact, type PlacementRule } from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { metersBetween } from './organizations.ts'
import type { Area, HostBranch, Id, PlacementDecision, TraceStep, WorkUnit } from './world.ts'

/** What the decision table looks at besides the member's facts. */
export interface Ground {
  areas: ReadonlyMap<Id, Area>
  workUnits: ReadonlyMap<Id, WorkUnit>
  /** Host branches by id. */
  branches: ReadonlyMap<Id, HostBranch>
  temporaryBranchId: Id
}

export type Proposal = Pick<PlacementDecision, 'rule' | 'manualReason' | 'proposedBranchId' | 'trace' | 'distances'> & {
  result: 'RULE' | 'MANUAL' | 'NEED_FACTS'
  missingFacts: PlacementFact[]
}

const UNIT_EMPLOYMENT = ['employment.kind', 'unit.hasPartyOrg'] as const

/** The decision table of requirements §7.1: what is proposed for a member with these facts, and why. */
export function propose(facts: PlacementFacts, ground: Ground): Proposal {
  const trace: TraceStep[] = []
  function row(order: number, holds: boolean, ...looked: PlacementFact[]): boolean {
    trace.push({ order, holds, facts: looked })
    return holds
  }
  function answer(result: Proposal['result'], more: Partial<Proposal>): Proposal {
    return {
      result,
      rule: null,
      manualReason: null,
      proposedBranchId: null,
      missingFacts: [],
      trace,
      distances: [],
      ...more,
    }
  }
  function byRule(rule: PlacementRule, proposedBranchId: Id, distances: Proposal['distances'] = []): Proposal {
    return answer('RULE', { rule, proposedBranchId, distances })
  }

  const unit = facts.workUnitId === null ? undefined : ground.workUnits.get(facts.workUnitId)
  const area = facts.residenceAreaId === null ? undefined : ground.areas.get(facts.residenceAreaId)
  const missingFacts = missing(facts, unit)
  if (row(0, missingFacts.length > 0, ...missingFacts)) return answer('NEED_FACTS', { missingFacts })

  const unstableHome = facts.residenceStable === false
  if (row(1, facts.employmentStable === false && unstableHome, 'employment.stability', 'residence.stability')) {
    return byRule('RULE_3_TEMPORARY', ground.temporaryBranchId)
  }
  const employed = facts.employmentKind === 'UNIT'
  const ownBranch = employed ? branchAt(unit, ground) : undefined
  if (row(2, ownBranch !== undefined, ...UNIT_EMPLOYMENT, 'unit.parent')) {
    return byRule('RULE_1A_OWN_ENTERPRISE_BRANCH', ownBranch ?? '')
  }
  if (row(3, employed && unit?.partyOrganization === 'OUTSIDE', ...UNIT_EMPLOYMENT)) {
    return answer('MANUAL', { manualReason: 'OTHER_COMMITTEE' })
  }
  const distances = employed && unit ? enterprisesFrom(unit, ground) : []
  if (row(4, distances.length > 0, ...UNIT_EMPLOYMENT, 'unit.location')) {
    return byRule('RULE_1B_NEAREST_ENTERPRISE', distances[0]?.branchId ?? '', distances.slice(0, 3))
  }
  const home = unstableHome ? undefined : area
  const group = facts.industry === null ? 'OTHER' : industryGroupOf(facts.industry)
  if (
    row(
      5,
      group === 'PRIMARY' && home?.kind === 'VILLAGE' && home.fringeSince !== null,
      'industry',
      'residence.stability',
      'residence.area',
    )
  ) {
    return byRule('RULE_2B_VILLAGE', home?.branchId ?? '')
  }
  if (
    row(
      6,
      group === 'TRADE_SERVICES' && home?.kind === 'COMMUNITY',
      'industry',
      'residence.stability',
      'residence.area',
    )
  ) {
    return byRule('RULE_2A_COMMUNITY', home?.branchId ?? '')
  }
  if (row(7, home !== undefined, 'residence.stability', 'residence.area')) {
    return answer('MANUAL', { manualReason: 'BY_RESIDENCE', proposedBranchId: home?.branchId ?? null })
  }
  row(8, true, 'residence.stability')
  return answer('MANUAL', { manualReason: 'ONE_INSTABILITY', proposedBranchId: ground.temporaryBranchId })
}

function missing(facts: PlacementFacts, unit: WorkUnit | undefined): PlacementFact[] {
  const { employmentKind: kind, employmentStable, industry, residenceStable, residenceAreaId } = facts
  const atUnit = kind === 'UNIT'
  const onHisOwn = kind !== null && kind !== 'UNIT' && kind !== 'NONE'
  const unknown: readonly (readonly [PlacementFact, boolean])[] = [
    ['employment.kind', kind === null],
    ['employment.stability', employmentStable === null && kind !== 'NONE'],
    ['unit', atUnit && unit === undefined],
    ['unit.hasPartyOrg', atUnit && unit?.partyOrganization === 'UNKNOWN'],
    ['industry', onHisOwn && industry === null],
    ['residence.stability', residenceStable === null],
    ['residence.area', residenceStable === true && residenceAreaId === null],
  ]
  return unknown.filter(([, isUnknown]) => isUnknown).map(([fact]) => fact)
}

/** The unit's own branch, else the branch of the firm that a processing site works for. */
function branchAt(unit: WorkUnit | undefined, ground: Ground): Id | undefined {
  if (unit?.branchId) return unit.branchId
  if (unit?.kind !== 'PROCESSING_SITE' || unit.parentId === null) return undefined
  return ground.workUnits.get(unit.parentId)?.branchId ?? undefined
}

/** Enterprise branches, the nearest first; of two equally near ones the smaller, then by id. */
function enterprisesFrom(unit: WorkUnit, ground: Ground): { branchId: Id; meters: number }[] {
  return [...ground.branches.values()]
    .filter((branch) => branch.kind === 'ENTERPRISE')
    .map((branch) => ({ branch, meters: metersBetween(unit.location, branch.location) }))
    .sort(
      (a, b) =>
        a.meters - b.meters ||
        a.branch.ownFullMembers - b.branch.ownFullMembers ||
        (a.branch.id < b.branch.id ? -1 : 1),
    )
    .map(({ branch, meters }) => ({ branchId: branch.id, meters }))
}
