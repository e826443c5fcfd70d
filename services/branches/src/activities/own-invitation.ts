import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findInvitation } from './invitation.store.ts'

/** The asking member's own invitation; refuses who was left out. */
export async function ownInvitation(ctx: Context, operation: string, activityId: string): Promise<Row<'invitations'>> {
  const memberId = memberIdOf(ctx.actor)!
  const invitation = found(await findInvitation(ctx.db, activityId, memberId))
  ctx.permit(operation, { memberId })
  refuse(invitation.leftOutReason === null ? undefined : 'NOT_INVITED')
  ctx.touch(memberId)
  return invitation
}
