import { memberIdOf } from '@mobile-members/model/roles.ts'
import type { Context } from '../context.ts'
import { tiesOf } from './member.rules.ts'
import { type MemberRow, findMembers } from './member.store.ts'

/** The members of one request, each asked for once, whether the asker may see them or not. */
export function membersOf(ctx: Context) {
  return ctx.loader<string, MemberRow>('members', (ids) => findMembers(ctx.db, ids))
}

/** The member, when the asker may see it; its reading is on record. */
export async function visibleMember(ctx: Context, id: string): Promise<MemberRow | null> {
  const member = await membersOf(ctx).load(id)
  if (!member || !ctx.may('Member', tiesOf(member))) return null
  recordRead(ctx, member.id, 'name')
  return member
}

/** Puts a reading on record, unless it is the member's own. */
export function recordRead(ctx: Context, memberId: string, fields: string): void {
  if (memberIdOf(ctx.actor) !== memberId) ctx.read(memberId, fields)
}
