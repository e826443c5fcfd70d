import { type WorkState, WORK_TRANSITIONS, stepRefusal } from '@mobile-members/model/state-machines.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Updateable } from 'kysely'
import { actingRole } from '../affiliations/take-step.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db.ts'
import { type WorkRow, insertWorkStep, lockWork, updateWork } from './work.store.ts'

/** The work, locked, for somebody who may do this with it. */
export async function lockWorkFor(ctx: Context, operation: string, id: string): Promise<WorkRow> {
  const work = found(await lockWork(ctx.db, id))
  ctx.permit(operation, workTies(work))
  ctx.touch(work.memberId)
  return work
}

/** Brings work to its next state, with its step on record; refuses a jump that the states do not allow (ILLEGAL_STEP). */
export async function takeWorkStep(
  ctx: Context,
  operation: string,
  work: WorkRow,
  to: WorkState,
  changes: Updateable<Database['workAssignments']>,
  reason: string | null = null,
): Promise<WorkRow> {
  refuse(stepRefusal(WORK_TRANSITIONS, work.state, to))
  await putStepDown(ctx, operation, work, work.state, to, reason)
  return updateWork(ctx.db, work.id, { ...changes, state: to })
}

export function putStepDown(
  ctx: Context,
  operation: string,
  work: WorkRow,
  fromState: WorkState | null,
  toState: WorkState,
  reason: string | null = null,
): Promise<void> {
  return insertWorkStep(ctx.db, {
    assignmentId: work.id,
    fromState,
    toState,
    at: ctx.now(),
    subject: ctx.subject,
    role: actingRole(ctx.actor, operation, workTies(work)),
    reason,
  })
}

export function workTies({ memberId, branchId }: { memberId: string; branchId: string }) {
  return { memberId, branchId }
}
