import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { metersBetween } from './organizations.ts'
import type { Area, HostBranch, Id, PlacementDecision, PlacementRule, TraceStep, WorkUnit } from './world.ts'

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
  missingFacts: string[]
}

const UNIT_EMPLOYMENT = ['employmentKind', 'workUnit.partyOrganization']

/** The decision table of requirements §7.1: what is proposed for a member with these facts, and why. */
export function propose(facts: PlacementFacts, ground: Ground): Proposal {
  const trace: TraceStep[] = []
  function row(order: number, holds: boolean, ...looked: string[]): boolean {
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
  if (row(1, facts.employmentStable === false && unstableHome, 'employmentStable', 'residenceStable')) {
    return byRule('RULE_3_TEMPORARY', ground.temporaryBranchId)
  }
  const employed = facts.employmentKind === 'UNIT'
  const ownBranch = employed ? branchAt(unit, ground) : undefined
  if (row(2, ownBranch !== undefined, ...UNIT_EMPLOYMENT, 'workUnit.parent')) {
    return byRule('RULE_1A_OWN_ENTERPRISE_BRANCH', ownBranch ?? '')
  }
  if (row(3, employed && unit?.partyOrganization === 'OUTSIDE', ...UNIT_EMPLOYMENT)) {
    return answer('MANUAL', { manualReason: 'OTHER_COMMITTEE' })
  }
  const distances = employed && unit ? enterprisesFrom(unit, ground) : []
  if (row(4, distances.length > 0, ...UNIT_EMPLOYMENT, 'workUnit.location')) {
    return byRule('RULE_1B_NEAREST_ENTERPRISE', distances[0]?.branchId ?? '', distances.slice(0, 3))
  }
  const home = unstableHome ? undefined : area
  const group = industryGroupOf(facts.industry)
  if (row(5, group === 'PRIMARY' && home?.kind === 'VILLAGE' && home.fringeSince !== null, 'industry', 'residence')) {
    return byRule('RULE_2B_VILLAGE', home?.branchId ?? '')
  }
  if (row(6, group === 'TRADE_SERVICES' && home?.kind === 'COMMUNITY', 'industry', 'residence')) {
    return byRule('RULE_2A_COMMUNITY', home?.branchId ?? '')
  }
  if (row(7, home !== undefined, 'residence')) {
    return answer('MANUAL', { manualReason: 'BY_RESIDENCE', proposedBranchId: home?.branchId ?? null })
  }
  row(8, true, 'residenceStable')
  return answer('MANUAL', { manualReason: 'ONE_INSTABILITY', proposedBranchId: ground.temporaryBranchId })
}

/** The seed's groups of trades: primary is A 01–04; trade and services are F–R and A 05. */
export function industryGroupOf(industry: string | null): 'PRIMARY' | 'TRADE_SERVICES' | 'OTHER' {
  if (industry === null) return 'OTHER'
  if (industry === 'A-05' || /^[F-R]/.test(industry)) return 'TRADE_SERVICES'
  return industry.startsWith('A') ? 'PRIMARY' : 'OTHER'
}

function missing(facts: PlacementFacts, unit: WorkUnit | undefined): string[] {
  const employed = facts.employmentKind === 'UNIT'
  return [
    ...(facts.employmentKind === null ? ['employmentKind'] : []),
    ...(facts.employmentStable === null && facts.employmentKind !== 'NONE' ? ['employmentStable'] : []),
    ...(employed && unit === undefined ? ['workUnit'] : []),
    ...(employed && unit?.partyOrganization === 'UNKNOWN' ? ['workUnit.partyOrganization'] : []),
    ...(!employed && facts.employmentKind !== null && facts.employmentKind !== 'NONE' && facts.industry === null
      ? ['industry']
      : []),
    ...(facts.residenceStable === null ? ['residenceStable'] : []),
    ...(facts.residenceStable === true && facts.residenceAreaId === null ? ['residenceArea'] : []),
  ]
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
