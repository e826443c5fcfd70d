import type {
  ContactResult,
  ContactWay,
  LeaveChannel,
  LeaveDecision,
  LeaveEnd,
  LeaveReason,
  LeaveTeller,
} from '@mobile-members/model/leaves.ts'
import type { Role } from '@mobile-members/model/roles.ts'
import type { LongLeaveState } from '@mobile-members/model/state-machines.ts'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>
type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

/** Long leaves with every step of them, and what was tried to reach who is silent (R80, R81). */
export interface LeaveTables {
  longLeaves: LongLeavesTable
  longLeaveSteps: LongLeaveStepsTable
  contactAttempts: ContactAttemptsTable
}

export interface LongLeavesTable {
  id: Generated<string>
  memberId: string
  /** Follows the member's placement by a trigger, while the leave is open. */
  branchId: string
  state: Generated<LongLeaveState>
  fromOn: string
  untilOn: string
  reason: LeaveReason
  note: Generated<string>
  destination: string
  channel: LeaveChannel
  toldBy: LeaveTeller
  toldOn: string
  reportedBy: string
  reportedAt: Instant
  notedBy: string | null
  notedAt: MaybeInstant
  remark: string | null
  /** Whether it is longer than the setting that held when it was told. */
  mustDecide: boolean
  decisionDueOn: string | null
  /** A year on the way to that day is not published yet. */
  dueEstimated: Generated<boolean>
  decision: LeaveDecision | null
  decisionReason: string | null
  decidedBy: string | null
  decidedAt: MaybeInstant
  /** Whether this leave is why the place in the branch rests. */
  paused: Generated<boolean>
  informedBy: string | null
  informedAt: MaybeInstant
  informedNote: string | null
  endedOn: string | null
  endedAs: LeaveEnd | null
}

export interface LongLeaveStepsTable {
  id: GeneratedAlways<number>
  leaveId: string
  fromState: LongLeaveState | null
  toState: LongLeaveState
  /** The days as they were told at this step. */
  fromOn: string
  untilOn: string
  decision: LeaveDecision | null
  reason: string | null
  subject: string | null
  role: Role | null
  at: Instant
}

export interface ContactAttemptsTable {
  id: Generated<string>
  memberId: string
  branchId: string
  triedOn: string
  way: ContactWay
  result: ContactResult
  note: Generated<string>
  recordedBy: string
  recordedAt: Instant
}
