import type { EducationForm, EducationState } from '@mobile-members/model/study.ts'
import type { ColumnType, Generated } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>

/** What a branch plans and holds to educate its mobile members, by half-year (R71). */
export interface EducationTables {
  educationSessions: EducationSessionsTable
  educationLeftOut: EducationLeftOutTable
  educationParticipants: EducationParticipantsTable
}

interface EducationSessionsTable {
  id: Generated<string>
  branchId: string
  /** The half-year, such as `2026-H2`. */
  period: string
  month: number
  topic: string
  form: EducationForm
  speaker: string
  /** In words: new members, drivers, …; empty means all. */
  forWhom: string
  state: Generated<EducationState>
  plannedAt: Instant
  plannedBy: string
  copiedFromId: string | null
  heldOn: string | null
  /** The activity that it was held at; its attendance then counts. */
  activityId: string | null
  record: string | null
  recordedAt: Instant | null
  recordedBy: string | null
  cancelReason: string | null
}

interface EducationLeftOutTable {
  sessionId: string
  memberId: string
  reason: string
}

interface EducationParticipantsTable {
  sessionId: string
  memberId: string
}
