/** Why a request to correct facts cannot be made, if so (R38). The identity number is corrected at the counter, with the card. */
export function amendmentRefusal(facts: Record<string, unknown>): string | undefined {
  if (facts['idNumber'] !== undefined) return 'AT_THE_COUNTER_ONLY'
  return Object.keys(facts).length === 0 ? 'NOTHING_TO_CHANGE' : undefined
}

/** Why it cannot be decided so, if so: it is decided once, and a rejection says why. */
export function amendmentDecisionRefusal(
  request: { state: string },
  decision: { accept: boolean; rejectReason: string | undefined },
): string | undefined {
  if (request.state !== 'OPEN') return 'ALREADY_DECIDED'
  return decision.accept || decision.rejectReason?.trim() ? undefined : 'REJECT_REASON_REQUIRED'
}
