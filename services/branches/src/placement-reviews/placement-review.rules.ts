import type { ManualReason, PlacementRule } from '@mobile-members/model/branches.ts'
import type { ReviewCause, ReviewState } from '@mobile-members/model/placement-reviews.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'

/** What came out of the table, as far as it settles where a member belongs. */
export interface Outcome {
  rule: PlacementRule | null
  manualReason: ManualReason | null
  branchId: string | null
}

/** The outcome of an evaluation; one that lacks facts counts as a person's to decide. */
export function outcomeOf(evaluation: Outcome & { result: string }): Outcome {
  const { result, rule, manualReason, branchId } = evaluation
  return result === 'NEED_FACTS'
    ? { rule: null, manualReason: 'FACTS_MISSING', branchId: null }
    : { rule, manualReason, branchId }
}

/**
 * Whether the table asks anew where a placed member belongs (R61): it names another branch than the present one, and not
 * what a person has decided about already: the proposal that the placement was made on, or what was kept with a reason.
 */
export function isReviewDue(branchId: string, says: Outcome, settled: readonly Outcome[]): boolean {
  if (says.branchId === branchId) return false
  return !settled.some(
    (one) => one.rule === says.rule && one.manualReason === says.manualReason && one.branchId === says.branchId,
  )
}

/** Questions that do not come from the table, and so do not go away when it agrees. */
export function staysOpen(cause: ReviewCause): boolean {
  return cause === 'BRANCH_DISSOLVING' || cause.startsWith('ASKED_')
}

/** Why nobody can ask for a review of this affiliation, if there is a reason: the member must be in a branch. */
export function askingRefusal(affiliation: { state: AffiliationState }, reason: string): string | undefined {
  if (!['PLACED', 'ACTIVE', 'PAUSED'].includes(affiliation.state)) return 'ILLEGAL_STEP'
  return reason.trim() === '' ? 'REASON_MISSING' : undefined
}

/** Why a member cannot be left where they are as the answer of this review, if there is a reason. */
export function keepingRefusal(
  review: { state: ReviewState },
  branch: { dissolvingSince: string | null },
  reason: string,
): string | undefined {
  if (review.state !== 'OPEN') return 'REVIEW_CLOSED'
  if (branch.dissolvingSince !== null) return 'BRANCH_DISSOLVING'
  return reason.trim() === '' ? 'REASON_MISSING' : undefined
}
