import { addDays } from '@mobile-members/model/dates.ts'
import type { Context } from '../context.ts'
import { recordRead } from '../members/member-reading.ts'
import { listHostedNames } from './responsibility.store.ts'

/** How long a branch may still read the name of a member who has withdrawn: to settle what it had planned with them (R3). */
const DAYS_AFTER_CLOSING = 30

/**
 * Names, and nothing else, of members who were in a branch of the asker and are not any more: what the branch's own registers
 * and assessments of that time say must stay readable to it.
 */
export async function hostedNames(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  const branchIds = ctx.actor.offices.flatMap((office) =>
    office.role === 'BRANCH_SECRETARY' ? office.organizationId : [],
  )
  if (ids.length === 0 || branchIds.length === 0) return new Map()
  const rows = await listHostedNames(ctx.db, ids, branchIds, addDays(ctx.today, -DAYS_AFTER_CLOSING))
  const mine = rows.filter(({ id, branchIds: pastBranchIds }) =>
    ctx.may('Member.name', { memberId: id, pastBranchIds }),
  )
  for (const { id } of mine) recordRead(ctx, id, 'name')
  return new Map(mine.map(({ id, name }) => [id, { id, name }]))
}
