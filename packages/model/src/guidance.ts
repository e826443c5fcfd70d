import { isCalendarDate } from './id-number.ts'
import type { RetentionReason } from './registry.ts'

/** What a member answers when the township advises to transfer the formal relation (R39). */
export const GUIDANCE_ANSWERS = ['WILL_TRANSFER', 'STAYS', 'UNDECIDED'] as const
export type GuidanceAnswer = (typeof GUIDANCE_ANSWERS)[number]

export interface GuidanceTold {
  heldOn: string
  talkedBy: string
  answer: GuidanceAnswer
  reason?: RetentionReason | null | undefined
  note?: string | null | undefined
}

/** Why each field of a guidance talk is wrong, if it is: a relation that stays has its reason, and OTHER its words (R39, R41). */
export function guidanceFaults(
  told: GuidanceTold,
  today: string,
): Record<'heldOn' | 'talkedBy' | 'reason' | 'note', string | undefined> {
  return {
    heldOn: !isCalendarDate(told.heldOn) ? 'DATE_IMPOSSIBLE' : told.heldOn > today ? 'IN_THE_FUTURE' : undefined,
    talkedBy: told.talkedBy.trim() === '' ? 'REQUIRED' : undefined,
    reason:
      told.answer === 'STAYS' && !told.reason
        ? 'REQUIRED'
        : told.answer !== 'STAYS' && told.reason
          ? 'NOT_ALLOWED'
          : undefined,
    note: told.reason === 'OTHER' && !told.note?.trim() ? 'REQUIRED' : undefined,
  }
}
