import type { BranchWarning, HostBranchKind } from '@mobile-members/model/branches.ts'
import type { DissolvingWarning } from '@mobile-members/model/placement-reviews.ts'
import type { Actor } from '@mobile-members/model/roles.ts'

interface NewBranch {
  kind: HostBranchKind
  name: string
  parentId: string
  workUnitId?: string | null | undefined
  residenceAreaId?: string | null | undefined
}

/**
 * Why this branch cannot be founded, if there is a reason (R16, R59): branches of the town have the host town for a parent,
 * a community's or village's has its area, an enterprise's its firm, the temporary one neither.
 */
export function foundingRefusal(actor: Actor, { kind, name, parentId, ...place }: NewBranch): string | undefined {
  const hostTown = actor.offices.find(({ role }) => role === 'HOST_COMMITTEE')
  if (!hostTown || ![hostTown.organizationId, hostTown.townshipId].includes(parentId)) return 'PARENT_NOT_HOST_TOWN'
  if (name.trim() === '') return 'NAME_MISSING'
  const byResidence = kind === 'COMMUNITY' || kind === 'VILLAGE'
  if (byResidence !== Boolean(place.residenceAreaId)) return byResidence ? 'AREA_MISSING' : 'AREA_NOT_FITTING'
  if (kind !== 'ENTERPRISE' && place.workUnitId) return 'WORK_UNIT_NOT_FITTING'
  return undefined
}

/** Why nobody can be placed in this branch, if there is a reason. */
export function standingRefusal(branch: { dissolvedOn: string | null; dissolvingSince: string | null }) {
  if (branch.dissolvedOn !== null) return 'BRANCH_DISSOLVED'
  return branch.dissolvingSince === null ? undefined : 'BRANCH_DISSOLVING'
}

/** Why it cannot be announced that this branch is to be dissolved, if there is a reason. */
export function announcingRefusal(
  branch: { dissolvedOn: string | null; dissolvingSince: string | null },
  reason: string,
) {
  return standingRefusal(branch) ?? (reason.trim() === '' ? 'REASON_MISSING' : undefined)
}

/**
 * Why this branch cannot be dissolved, if there is a reason: nobody may be left without a responsible branch (R61).
 * A branch with members is announced first, and its members are placed elsewhere one by one.
 */
export function dissolvingRefusal(branch: { dissolvedOn: string | null }, mobileMembers: number, reason: string) {
  if (branch.dissolvedOn !== null) return 'BRANCH_DISSOLVED'
  if (mobileMembers > 0) return 'BRANCH_HAS_MEMBERS'
  return reason.trim() === '' ? 'REASON_MISSING' : undefined
}

/** What goes with this branch, worth knowing before it is dissolved. */
export function dissolvingWarnings(
  branch: { kind: HostBranchKind },
  left: { enterpriseBranches: number; units: number; areas: number },
): DissolvingWarning[] {
  return [
    ...(branch.kind === 'TEMPORARY' ? (['TEMPORARY_BRANCH_GOES'] as const) : []),
    ...(branch.kind === 'ENTERPRISE' && left.enterpriseBranches === 0
      ? (['LAST_ENTERPRISE_BRANCH_GOES'] as const)
      : []),
    ...(left.units > 0 ? (['UNITS_LOSE_BRANCH'] as const) : []),
    ...(left.areas > 0 ? (['AREAS_LOSE_BRANCH'] as const) : []),
  ]
}

/** What the list of branches warns of (background §3.4). */
export function branchWarnings(
  branch: { kind: HostBranchKind; ownFullMembers: number; ownProbationaryMembers: number },
  mobileMembers: number,
  hasSecretary: boolean,
  settings: { branchLimit: number; branchMinimum: number },
): BranchWarning[] {
  const members = branch.ownFullMembers + branch.ownProbationaryMembers + mobileMembers
  return [
    ...(members > settings.branchLimit ? (['OVER_LIMIT'] as const) : []),
    ...(hasSecretary ? [] : (['WITHOUT_SECRETARY'] as const)),
    ...(branch.kind !== 'TEMPORARY' && branch.ownFullMembers < settings.branchMinimum
      ? (['BELOW_MINIMUM'] as const)
      : []),
  ]
}

/** The office that leads a branch of this kind (R59). */
export function secretaryOfficeOf(kind: HostBranchKind) {
  return kind === 'TEMPORARY' ? 'COMMUNITY_OFFICE_HEAD' : 'BRANCH_SECRETARY'
}
