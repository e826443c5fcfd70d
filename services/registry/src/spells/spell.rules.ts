import { isCalendarDate } from '@mobile-members/model/id-number.ts'
import type { SpellEndReason } from '@mobile-members/model/registry.ts'

/** Why a person cannot end a stay by this reason, if so: two reasons have acts of their own (R3, R40). */
export function endRefusal(stage: string, reason: SpellEndReason): string | undefined {
  if (reason === 'CONSENT_WITHDRAWN') return 'WITHDRAW_THE_CONSENT'
  if (reason === 'FORMALLY_TRANSFERRED') return 'SEND_A_TRANSFER'
  return stage === 'ENDED' ? 'ALREADY_ENDED' : undefined
}

/** Why no stay can begin for somebody whose last one ended like this, if so (R1, R5). */
export function reopenRefusal(lastReason: SpellEndReason | null | undefined): string | undefined {
  if (lastReason === 'FORMALLY_TRANSFERRED') return 'NOT_MOBILE_SAME_TOWN'
  return lastReason === 'DECEASED' || lastReason === 'MEMBERSHIP_ENDED' ? 'NOT_A_MEMBER' : undefined
}

/** What is wrong with the days of a stay, by field. */
export function stayFaults(
  { startedOn, expectedEndOn }: { startedOn: string; expectedEndOn?: string | null | undefined },
  today: string,
): Record<string, string | undefined> {
  return {
    startedOn: !isCalendarDate(startedOn) ? 'DATE_IMPOSSIBLE' : startedOn > today ? 'IN_THE_FUTURE' : undefined,
    expectedEndOn: expectedEndOn
      ? !isCalendarDate(expectedEndOn)
        ? 'DATE_IMPOSSIBLE'
        : expectedEndOn < startedOn
          ? 'BEFORE_THE_START'
          : undefined
      : undefined,
  }
}

/** What is wrong with the day of an end, if anything is. */
export function endFault(endedOn: string, startedOn: string | undefined, today: string): string | undefined {
  if (!isCalendarDate(endedOn)) return 'DATE_IMPOSSIBLE'
  if (endedOn > today) return 'IN_THE_FUTURE'
  return startedOn !== undefined && endedOn < startedOn ? 'BEFORE_THE_START' : undefined
}
