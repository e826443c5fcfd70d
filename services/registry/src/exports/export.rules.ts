/** How long an approval holds. */
export const APPROVAL_HOURS = 24

/** Who takes out more rows than the limit needs somebody else's approval; the director answers for their own (X9). */
export function needsApproval(rows: number, limit: number, isDirector: boolean): boolean {
  return rows > limit && !isDirector
}

/** Why a request cannot be decided so, if so: once, by somebody else, and a rejection says why. */
export function exportDecisionRefusal(
  request: { state: string; requestedBy: string },
  by: string,
  decision: { approve: boolean; rejectReason: string | undefined },
): string | undefined {
  if (request.state !== 'OPEN') return 'ALREADY_DECIDED'
  if (request.requestedBy === by) return 'FOUR_EYES'
  return decision.approve || decision.rejectReason?.trim() ? undefined : 'REJECT_REASON_REQUIRED'
}

/** Why an approval does not cover this taking, if so: another list, another person, too late. */
export function takingRefusal(
  request: { state: string; requestedBy: string; list: string; decidedAt: Date | null },
  taking: { by: string; list: string; now: Date },
): string | undefined {
  if (request.requestedBy !== taking.by || request.list !== taking.list) return 'EXPORT_NOT_APPROVED'
  if (request.state !== 'APPROVED' || !request.decidedAt) return 'EXPORT_NOT_APPROVED'
  const hours = (taking.now.getTime() - request.decidedAt.getTime()) / 3_600_000
  return hours <= APPROVAL_HOURS ? undefined : 'EXPORT_APPROVAL_OLD'
}
