import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findFormalBranches } from './formal-member.store.ts'

export function loadFormalMember(ctx: Context, memberId: string): Promise<Row<'formalMembers'> | undefined> {
  return ctx
    .loader<string, Row<'formalMembers'>>('formalMembers', (ids) => findFormalBranches(ctx.db, ids))
    .load(memberId)
}
