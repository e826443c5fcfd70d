import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { leavingOutRefusal } from './activity.rules.ts'
import { findInvitation, updateInvitation } from './invitation.store.ts'
import type { LeaveOutInput } from './invitation.type.ts'

/** Marks one invited member as left out, with the reason that the page then shows (R63, R68). */
export async function leaveOutOf(
  ctx: Context,
  activityId: string,
  { memberId, reason }: LeaveOutInput,
): Promise<Row<'invitations'>> {
  const invitation = await findInvitation(ctx.db, activityId, memberId)
  refuse(leavingOutRefusal(reason, invitation !== undefined))
  ctx.touch(memberId)
  return updateInvitation(ctx.db, activityId, memberId, {
    leftOutReason: reason.trim(),
    leftOutBy: ctx.subject,
  })
}
