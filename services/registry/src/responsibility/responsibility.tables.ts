import type { ResponsibleRole } from '@mobile-members/model/spells.ts'
import type { GeneratedAlways } from 'kysely'

export interface ResponsibilityTables {
  responsibilityIntervals: ResponsibilityIntervalsTable
}

/** Who answered for the contact with a member, from when to when; written by the triggers on members only. */
export interface ResponsibilityIntervalsTable {
  id: GeneratedAlways<number>
  memberId: string
  role: ResponsibleRole
  /** Null for the home committee of a member from outside the county. */
  organizationId: string | null
  /** The stay is over. */
  afterEnd: boolean
  fromAt: Date
  untilAt: Date | null
  /** When the register learned of it. */
  recordedAt: Date
}
