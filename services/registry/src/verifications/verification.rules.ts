import type { VerificationAnswer, VerificationSide } from '@mobile-members/model/verifications.ts'

/** Why a verification cannot be prepared for this year and reference date, if so. */
export function prepareRefusal(of: { year: number; referenceDate: string; dueOn: string }): string | undefined {
  if (of.referenceDate.slice(0, 4) !== String(of.year)) return 'REFERENCE_DATE_NOT_IN_THE_YEAR'
  return of.dueOn < of.referenceDate ? 'DUE_BEFORE_THE_REFERENCE_DATE' : undefined
}

/** Why a verification cannot be closed, if so: the reference date is ahead, or entries are open, which are counted by what they wait for. */
export function closeRefusal(of: {
  state: string
  referenceDate: string
  today: string
  open: number
}): string | undefined {
  if (of.state !== 'OPEN') return 'ILLEGAL_STEP'
  if (of.referenceDate > of.today) return 'REFERENCE_DATE_AHEAD'
  return of.open > 0 ? 'VERIFICATION_ENTRIES_OPEN' : undefined
}

/** Why this answer cannot be given, if so. Members answer for themselves and so were found; a change says what has changed. */
export function answerRefusal(of: {
  campaign: string
  settledAsLeft: boolean
  side: VerificationSide
  outcome: VerificationAnswer
  facts: Record<string, unknown>
}): string | undefined {
  if (of.campaign !== 'OPEN') return 'VERIFICATION_NOT_OPEN'
  if (of.settledAsLeft) return 'MEMBER_HAS_LEFT'
  if (of.side === 'MEMBER' && of.outcome === 'NOT_FOUND') return 'MEMBER_CANNOT_BE_NOT_FOUND'
  const changes = Object.keys(of.facts).length > 0
  if (of.outcome === 'CHANGED' && !changes) return 'NOTHING_TO_CHANGE'
  if (of.outcome !== 'CHANGED' && changes) return 'CHANGES_WITHOUT_CHANGED'
  return of.facts['idNumber'] === undefined ? undefined : 'AT_THE_COUNTER_ONLY'
}
