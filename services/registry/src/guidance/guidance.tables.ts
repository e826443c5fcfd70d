import type { GuidanceAnswer } from '@mobile-members/model/guidance.ts'
import type { RetentionReason } from '@mobile-members/model/registry.ts'
import type { Generated } from 'kysely'

/** The table of guidance talks (R39). */
export interface GuidanceTables {
  guidanceTalks: GuidanceTalksTable
}

export interface GuidanceTalksTable {
  id: Generated<string>
  memberId: string
  townshipId: string
  /** A date without time, `YYYY-MM-DD`. */
  heldOn: string
  talkedBy: string
  answer: GuidanceAnswer
  reason: RetentionReason | null
  note: string | null
  recordedBy: string
  recordedAt: Generated<Date>
}
