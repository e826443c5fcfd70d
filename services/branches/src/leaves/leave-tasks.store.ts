import { addDays } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import type { BranchTask } from '../tasks/task.store.ts'
import { countSilent } from './silent.store.ts'

/** What long leaves ask of the secretaries of these branches: reports to note, and members of whom nobody has heard. */
export async function listLeaveTasks(db: Db, branchIds: readonly string[], today: string): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'NOTE_LEAVE' as act, branch_id, count(*)::int as count, min(reported_at) as oldest_at
    from long_leaves where state = 'REPORTED' and branch_id = any(${[...branchIds]}::uuid[]) group by branch_id`.execute(
    db,
  )
  const contactDays = await settingOn(db, 'LONG_LEAVE_CONTACT_DAYS', today)
  const silent = await countSilent(db, branchIds, addDays(today, -contactDays))
  return [...rows, ...silent.map((one) => ({ act: 'CONTACT_SILENT' as const, ...one }))]
}

/** Leaves that wait for the centre's decision (R81). */
export async function listLeaveDecisionTasks(db: Db): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'DECIDE_LONG_LEAVE' as act, null as branch_id, count(*)::int as count, min(noted_at) as oldest_at,
           min(decision_due_on)::text as due_on
    from long_leaves where state = 'NOTED_BY_BRANCH' having count(*) > 0`.execute(db)
  return rows
}

/** Decisions that home townships have not taken note of yet. */
export async function listLeaveTasksOfOrigin(db: Db, townshipIds: readonly string[]): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'HEAR_OF_LONG_LEAVE' as act, null as branch_id, count(*)::int as count, min(decided_at) as oldest_at
    from long_leaves join member_standings standing on standing.member_id = long_leaves.member_id
    where state = 'CENTER_DECIDED' and standing.origin_township_id = any(${[...townshipIds]}::uuid[])
    having count(*) > 0`.execute(db)
  return rows
}
