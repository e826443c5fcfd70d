import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { markRefusal } from './activity.rules.ts'
import { listAttendances, storeMarks } from './attendance.store.ts'
import type { AttendanceMarkInput } from './attendance.type.ts'
import { listInvitations } from './invitation.store.ts'

/** Enters the branch's marks; refuses who is not invited, and leave without its reason (R74, R84). */
export async function enterMarks(ctx: Context, activityId: string, marks: AttendanceMarkInput[]): Promise<void> {
  const invited = new Map((await listInvitations(ctx.db, [activityId])).map((one) => [one.memberId, one]))
  for (const { memberId, mark, leaveReason } of marks) {
    const invitation = invited.get(memberId)
    refuse(invitation ? markRefusal(mark, leaveReason, invitation.leaveState) : 'NOT_OF_THIS_BRANCH', {
      memberId,
    })
  }
  if (marks.length === 0) return
  ctx.touch(...marks.map(({ memberId }) => memberId))
  const rows = marks.map(({ memberId, mark, leaveReason }) => ({
    memberId,
    mark,
    leaveReason: leaveReason?.trim() || (mark === 'LEAVE' ? invited.get(memberId)!.leaveReason : null),
  }))
  await storeMarks(
    ctx.db,
    activityId,
    [...new Map(rows.map((row) => [row.memberId, row])).values()],
    ctx.subject,
    ctx.now(),
  )
}

/** Invited members whom nobody has marked yet. */
export async function blanksOf(ctx: Context, activityId: string): Promise<string[]> {
  const marked = new Set((await listAttendances(ctx.db, [activityId])).map(({ memberId }) => memberId))
  const invited = await listInvitations(ctx.db, [activityId])
  return invited
    .filter(({ memberId, leftOutReason }) => leftOutReason === null && !marked.has(memberId))
    .map(({ memberId }) => memberId)
}
