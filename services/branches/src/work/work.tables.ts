import type { Role } from '@mobile-members/model/roles.ts'
import type { WorkState } from '@mobile-members/model/state-machines.ts'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>

/** Work that branches give to their mobile members (R72). */
export interface WorkTables {
  workAssignments: WorkAssignmentsTable
  workSteps: WorkStepsTable
}

interface WorkAssignmentsTable {
  id: Generated<string>
  branchId: string
  memberId: string
  content: string
  place: string
  fromOn: string
  untilOn: string
  whySuitable: string
  /** Of the member's recorded skills, those that fit. */
  skills: string[]
  state: Generated<WorkState>
  proposedAt: Instant
  answeredAt: Instant | null
  /** Why the member declines. */
  answerReason: string | null
  declineNotedAt: Instant | null
  /** The member's own word that it is done. */
  report: string | null
  reportedAt: Instant | null
  result: string | null
  doneOn: string | null
  /** Why it ended undone, or was withdrawn. */
  endReason: string | null
  closedAt: Instant | null
}

interface WorkStepsTable {
  id: GeneratedAlways<number>
  assignmentId: string
  fromState: WorkState | null
  toState: WorkState
  at: Instant
  subject: string
  role: Role | null
  reason: string | null
}
