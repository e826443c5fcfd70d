import { dayOf } from '@mobile-members/model/dates.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { listAttendances } from './attendance.store.ts'

/** Tells who was at a closed activity; told again, newer, when a mark is corrected. */
export async function publishClosing(ctx: Context, activity: Row<'activities'>): Promise<void> {
  const marks = await listAttendances(ctx.db, [activity.id])
  const idsWith = (...wanted: string[]) =>
    marks.filter(({ mark }) => wanted.includes(mark)).map(({ memberId }) => memberId)
  ctx.publish('activity.closed', {
    activityId: activity.id,
    branchId: activity.branchId,
    heldOn: dayOf(new Date(activity.startsAt)),
    presentMemberIds: idsWith('PRESENT', 'LATE'),
    absentMemberIds: idsWith('ABSENT'),
    leaveMemberIds: idsWith('LEAVE'),
  })
}
