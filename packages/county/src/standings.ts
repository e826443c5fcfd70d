import type { Affiliation, County } from './world.ts'

/** Whether a member is in the branch of this affiliation. */
export function isInBranch({ state }: Affiliation): boolean {
  return state === 'PLACED' || state === 'ACTIVE' || state === 'PAUSED'
}

/** The rows of `member_standings` that the events of eighteen months would have left. */
export function standingsOf({ registry, branches }: County) {
  const branchOf = new Map(
    branches.affiliations.filter(isInBranch).map(({ memberId, branchId }) => [memberId, branchId]),
  )
  return registry.members
    .filter(({ id, registerNo }) => registerNo !== null || branchOf.has(id))
    .map(({ id, registerNo, origin }) => ({
      member_id: id,
      origin_township_id: origin.townshipId,
      origin_branch_id: origin.branchId,
      branch_id: branchOf.get(id) ?? null,
      registered: registerNo !== null,
      origin_version: 0,
      branch_version: 0,
    }))
}
