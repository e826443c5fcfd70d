import { addWorkingDays } from '@mobile-members/model/dates.ts'
import type { LeaveParticipation } from '@mobile-members/model/events.ts'
import type { LeaveDecision } from '@mobile-members/model/leaves.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { inviteToComing, withdrawFromComing } from '../activities/invitation.store.ts'
import { affiliationStepRefusal } from '../affiliations/affiliation.rules.ts'
import { lockOpenAffiliation } from '../affiliations/affiliation.store.ts'
import { storeBranchOf } from '../affiliations/standing.store.ts'
import { takeStep } from '../affiliations/take-step.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { listAttendanceFigures } from '../members/member.store.ts'
import { insertBranchNotice } from '../notices/branch-notice.store.ts'
import { settingOn } from '../settings/setting.store.ts'
import { takeLeaveStep } from './take-leave-step.ts'

/** Until when the centre has to decide what a branch passes on today. */
export async function dueOf(ctx: Context): Promise<{ decisionDueOn: string; dueEstimated: boolean }> {
  const days = await settingOn(ctx.db, 'LONG_LEAVE_DECISION_WORKING_DAYS', ctx.today)
  const { day, estimated } = addWorkingDays(ctx.today, days, workingCalendar())
  return { decisionDueOn: day, dueEstimated: estimated }
}

/**
 * Carries out what the centre has decided about a long leave (R81). KEEP leaves the member where they are, or back where a
 * rest had been; PAUSE lets the place rest, and the branch answers on (R52); RETURN_TO_ORIGIN ends the placement as RETURNED, and
 * tells the register, which closes the letter and fills in its back.
 */
export async function decideLeave(
  ctx: Context,
  leave: Row<'longLeaves'>,
  decision: LeaveDecision,
  reason: string,
): Promise<Row<'longLeaves'>> {
  const { memberId } = leave
  const place = found(await lockOpenAffiliation(ctx.db, memberId))
  let { paused } = leave
  let participation: LeaveParticipation | null = null
  if (decision === 'KEEP' && paused) {
    await resume(ctx, 'decideLongLeave', memberId)
    paused = false
  }
  if (decision === 'PAUSE' && place.state !== 'PAUSED') {
    refuse(affiliationStepRefusal(place.state, 'PAUSED'))
    await withdrawFromComing(ctx.db, memberId, ctx.now())
    await takeStep(ctx, 'decideLongLeave', place, 'PAUSED', {}, reason)
    paused = true
  }
  if (decision === 'RETURN_TO_ORIGIN') participation = await returnToOrigin(ctx, leave, place, reason)
  const decided = await takeLeaveStep(
    ctx,
    'decideLongLeave',
    leave,
    'CENTER_DECIDED',
    { decision, decisionReason: reason || null, decidedBy: ctx.subject, decidedAt: ctx.now(), paused },
    reason,
  )
  ctx.publish('leave.decided', {
    leaveId: leave.id,
    memberId,
    branchId: leave.branchId,
    letterId: place.letterId,
    decision,
    decidedOn: ctx.today,
    participation,
  })
  return decided
}

/** Takes up a place that a long leave has let rest: ACTIVE again, and invited to what comes. */
export async function resume(ctx: Context, operation: string, memberId: string): Promise<void> {
  const place = await lockOpenAffiliation(ctx.db, memberId)
  if (place?.state !== 'PAUSED') return
  const resumed = await takeStep(ctx, operation, place, 'ACTIVE')
  await inviteToComing(ctx.db, memberId, found(resumed.branchId), ctx.now())
}

async function returnToOrigin(
  ctx: Context,
  leave: Row<'longLeaves'>,
  place: Row<'affiliations'>,
  reason: string,
): Promise<LeaveParticipation> {
  const { memberId } = leave
  const [figures] = await listAttendanceFigures(ctx.db, [memberId])
  const endReason = leave.reason === 'GOING_HOME' ? 'RETURNED' : 'LEFT'
  await takeStep(ctx, 'decideLongLeave', place, 'RETURNED', { endedOn: ctx.today, endReason }, reason)
  await storeBranchOf(ctx.db, memberId, null)
  await withdrawFromComing(ctx.db, memberId, ctx.now())
  await insertBranchNotice(ctx.db, {
    branchId: leave.branchId,
    memberId,
    reason: 'RETURNED_TO_ORIGIN',
    notedOn: ctx.today,
  })
  ctx.publish('affiliation.ended', {
    memberId,
    branchId: place.branchId,
    reason: endReason,
    endedOn: ctx.today,
  })
  return {
    placedOn: place.placedOn,
    countedOn: ctx.today,
    invited: figures?.invited ?? 0,
    present: figures?.present ?? 0,
    late: figures?.late ?? 0,
    leave: figures?.leave ?? 0,
    absent: figures?.absent ?? 0,
    notebookEntries: figures?.notebookEntries ?? 0,
    notebookConfirmed: figures?.notebookConfirmed ?? 0,
  }
}
