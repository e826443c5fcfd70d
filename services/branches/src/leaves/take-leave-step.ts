import { type LeaveEnd, leaveStepRefusal } from '@mobile-members/model/leaves.ts'
import type { LongLeaveState } from '@mobile-members/model/state-machines.ts'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Publish } from '@mobile-members/subgraph/events.ts'
import type { Updateable } from 'kysely'
import { actingRole } from '../affiliations/take-step.ts'
import { memberTies } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import type { Database, Db, Row } from '../db.ts'
import { insertLeaveStep, lockOpenLeave, updateLeave } from './leave.store.ts'

/** What a leave is tied to, for the policy table: the member, and the branch that it is reported to. */
export async function leaveTies(ctx: Context, leave: { memberId: string; branchId: string }) {
  return { ...(await memberTies(ctx, leave.memberId)), branchId: leave.branchId }
}

/**
 * Brings a leave to its next state as a person's act, with the step on record (R80). The caller has asked for the permission.
 * Refuses a jump that the states do not allow (ILLEGAL_STEP).
 */
export async function takeLeaveStep(
  ctx: Context,
  operation: string,
  leave: Row<'longLeaves'>,
  to: LongLeaveState,
  changes: Updateable<Database['longLeaves']> = {},
  reason: string | null = null,
): Promise<Row<'longLeaves'>> {
  refuse(leaveStepRefusal(leave.state, to))
  const role = actingRole(ctx.actor, operation, await leaveTies(ctx, leave))
  const next = await updateLeave(ctx.db, leave.id, { ...changes, state: to })
  await insertLeaveStep(ctx.db, {
    leaveId: leave.id,
    fromState: leave.state,
    toState: to,
    fromOn: next.fromOn,
    untilOn: next.untilOn,
    decision: to === 'CENTER_DECIDED' ? next.decision : null,
    reason: reason?.trim() || null,
    subject: ctx.subject,
    role,
    at: ctx.now(),
  })
  ctx.touch(leave.memberId)
  return next
}

/** A stay that has ended otherwise ends the leave that was open in it; one whose certificate has gone back waits for the township. */
export async function closeLeaveOf(
  db: Db,
  { memberId, on, at, end }: { memberId: string; on: string; at: Date; end: LeaveEnd },
  publish: Publish,
): Promise<void> {
  const open = await lockOpenLeave(db, memberId)
  if (!open) return
  await updateLeave(db, open.id, { state: 'CLOSED', endedOn: on, endedAs: end })
  await insertLeaveStep(db, {
    leaveId: open.id,
    fromState: open.state,
    toState: 'CLOSED',
    fromOn: open.fromOn,
    untilOn: open.untilOn,
    decision: null,
    reason: null,
    subject: null,
    role: null,
    at,
  })
  publish('leave.ended', { leaveId: open.id, memberId, branchId: open.branchId, end, endedOn: on })
}
