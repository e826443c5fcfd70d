import { sql } from 'kysely'
import { IN_BRANCH_STATES } from '../affiliations/affiliation.store.ts'
import type { Db } from '../db.ts'
import type { BranchTask } from '../tasks/task.store.ts'

/** What waits for the secretaries of these branches about work (R72): declined and not read, said to be done, or over its time. */
export async function listWorkTasks(db: Db, branchIds: readonly string[], today: string): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'NOTE_DECLINED_WORK' as act, branch_id, count(*)::int as count, min(answered_at) as oldest_at
    from work_assignments
    where branch_id = any(${[...branchIds]}::uuid[]) and state = 'DECLINED' and decline_noted_at is null
    group by branch_id
    union all
    select 'COMPLETE_WORK', branch_id, count(*)::int, min(coalesce(reported_at, until_on::timestamptz))
    from work_assignments
    where branch_id = any(${[...branchIds]}::uuid[]) and state = 'ACCEPTED'
      and (reported_at is not null or until_on < ${today}::date)
    group by branch_id`.execute(db)
  return rows
}

/** Work that waits for a member's yes or no; what a branch asked that they have left waits no longer. */
export async function listMembersWorkTasks(db: Db, memberId: string): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'ANSWER_WORK' as act, null as branch_id, count(*)::int as count, min(proposed_at) as oldest_at
    from work_assignments work where member_id = ${memberId} and state = 'PROPOSED'
      and exists (select from affiliations here where here.member_id = work.member_id and here.branch_id = work.branch_id
                  and here.state in (${sql.join([...IN_BRANCH_STATES])}))`.execute(db)
  return rows.filter(({ count }) => count > 0)
}
