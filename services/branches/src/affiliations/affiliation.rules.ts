import { AFFILIATION_TRANSITIONS, type AffiliationState, stepRefusal } from '@mobile-members/model/state-machines.ts'

/** Why an affiliation cannot take this step, if it cannot (R48): ILLEGAL_STEP. */
export function affiliationStepRefusal(from: AffiliationState, to: AffiliationState): string | undefined {
  return stepRefusal(AFFILIATION_TRANSITIONS, from, to)
}

/** A negative step says why (§7.2). */
export function reasonRefusal(reason: string): 'REASON_MISSING' | undefined {
  return reason.trim() === '' ? 'REASON_MISSING' : undefined
}

/** Why a member cannot be moved to this branch, if there is a reason. */
export function changeRefusal(
  affiliation: { state: AffiliationState; branchId: string | null },
  branchId: string,
): string | undefined {
  if (!['PLACED', 'ACTIVE', 'PAUSED'].includes(affiliation.state)) return 'ILLEGAL_STEP'
  return affiliation.branchId === branchId ? 'SAME_BRANCH' : undefined
}

/** Whether the centre is late: in placing this member (R49), or in answering what the member objects (R60). */
export function isOverdue(
  affiliation: { state: AffiliationState; placementDueOn: string | null },
  answerDueOn: string | null,
  today: string,
): boolean {
  const { state, placementDueOn } = affiliation
  if (!['CHECKED_IN', 'PROPOSED', 'OBJECTED'].includes(state)) return false
  const dueOn = state === 'OBJECTED' ? (answerDueOn ?? placementDueOn) : placementDueOn
  return dueOn !== null && dueOn < today
}
