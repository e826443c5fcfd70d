import type { AffiliationKind, HostBranchKind, PlacementWarning } from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import type { Evaluation, RuleSettings } from './placement.rules.ts'

/** How a member belongs to a branch that a person has chosen otherwise than proposed. */
export function affiliationKindAt(
  branch: { id: string; kind: HostBranchKind },
  proposed: Pick<Evaluation, 'branchId' | 'kind'>,
): AffiliationKind {
  if (branch.id === proposed.branchId && proposed.kind) return proposed.kind
  if (branch.kind === 'TEMPORARY') return 'TEMPORARY'
  return branch.kind === 'ENTERPRISE' ? 'ATTACHED' : 'RESIDENCE'
}

/** What is worth knowing before this member is placed in this branch; nothing of it forbids (§7.1). */
export function placementWarnings(
  target: { kind: HostBranchKind; ownFullMembers: number; members: number; hasSecretary: boolean } | undefined,
  affiliationKind: AffiliationKind | null,
  settings: RuleSettings,
): PlacementWarning[] {
  if (!target) return ['TARGET_BRANCH_MISSING']
  return [
    ...(target.members + 1 > settings.branchLimit ? (['TARGET_OVER_LIMIT'] as const) : []),
    ...(target.kind === 'TEMPORARY' && !target.hasSecretary ? (['TEMPORARY_BRANCH_WITHOUT_SECRETARY'] as const) : []),
    ...(affiliationKind === 'ATTACHED' && target.ownFullMembers < settings.branchMinimum
      ? (['ATTACHED_BRANCH_TOO_SMALL'] as const)
      : []),
  ]
}

/** Why an override may not be stored, if there is a reason: a person who places otherwise than proposed says why (R60). */
export function overrideRefusal(reason: string): 'REASON_MISSING' | undefined {
  return reason.trim() === '' ? 'REASON_MISSING' : undefined
}

/**
 * Why this proposal cannot be confirmed as it is, if there is a reason: the member's facts have changed since, or what is known
 * of units, areas and branches has, so that another branch comes out.
 */
export function confirmationRefusal(
  proposed: { proposedBranchId: string | null; facts: PlacementFacts },
  now: { facts: PlacementFacts; branchId: string | null },
): 'NO_BRANCH_PROPOSED' | 'FACTS_CHANGED' | undefined {
  if (!sameFacts(proposed.facts, now.facts) || proposed.proposedBranchId !== now.branchId) return 'FACTS_CHANGED'
  return proposed.proposedBranchId === null ? 'NO_BRANCH_PROPOSED' : undefined
}

function sameFacts(a: PlacementFacts, b: PlacementFacts): boolean {
  return (
    a.employmentKind === b.employmentKind &&
    a.employmentStable === b.employmentStable &&
    a.workUnitId === b.workUnitId &&
    a.industry === b.industry &&
    a.residenceStable === b.residenceStable &&
    a.residenceAreaId === b.residenceAreaId
  )
}
