import type { BranchTaskAct } from '@mobile-members/model/branches.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { welcomeLate } from '../intake/welcome.store.ts'

export interface BranchTask {
  act: BranchTaskAct
  branchId: string | null
  count: number
  oldestAt: Date | null
  /** The earliest day until which one of them is to be done; left out where none runs. */
  dueOn?: string | null
}

/** Members who wait for a branch, by what the centre has to do about them. */
export async function listPlacementTasks(db: Db): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select case state when 'CHECKED_IN' then 'PROPOSE_PLACEMENT' when 'PROPOSED' then 'CONFIRM_PLACEMENT'
                      else 'ANSWER_OBJECTION' end as act,
           null as branch_id, count(*)::int as count, min(checked_in_on)::timestamptz as oldest_at,
           coalesce(min(decision.objection_due_on) filter (where state = 'OBJECTED'), min(placement_due_on)) as due_on
    from affiliations left join placement_decisions decision on decision.id = affiliations.decision_id
    where state in ('CHECKED_IN', 'PROPOSED', 'OBJECTED') group by state
    union all
    select 'REVIEW_PLACEMENT', null, count(*)::int, min(opened_at), min(due_on)
    from placement_reviews where state = 'OPEN' having count(*) > 0`.execute(db)
  return rows
}

/** Members whom their branch has not welcomed within the days for it, for the centre (R62). */
export async function listLateWelcomes(db: Db, today: string): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'WELCOME_OVERDUE' as act, null as branch_id, count(*)::int as count, min(placed_on)::timestamptz as oldest_at
    from affiliations where ${welcomeLate(today)}`.execute(db)
  return rows.filter(({ count }) => count > 0)
}

/** Branches without a secretary, for the committee that has to see to it (R59). */
export async function listVacancyTasks(db: Db): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'APPOINT_SECRETARY' as act, branch.id as branch_id, 1 as count, null::timestamptz as oldest_at
    from host_branches branch
    where dissolved_on is null and not exists (
      select 1 from bus.offices_in_force office where office.role = 'BRANCH_SECRETARY' and office.organization_id = branch.id)
    order by branch.name, branch.id`.execute(db)
  return rows
}

/** Branches that are to be dissolved and have no members left, for the committee that dissolves them (R61). */
export async function listDissolvingTasks(db: Db): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'DISSOLVE_BRANCH' as act, branch.id as branch_id, 1 as count, dissolving_since::timestamptz as oldest_at
    from host_branches branch
    where dissolving_since is not null and dissolved_on is null and not exists (
      select 1 from affiliations where branch_id = branch.id and state in ('PLACED', 'ACTIVE', 'PAUSED'))
    order by branch.name, branch.id`.execute(db)
  return rows
}

/** What waits for the secretaries of these branches. */
export async function listSecretaryTasks(db: Db, branchIds: readonly string[], now: Date): Promise<BranchTask[]> {
  const ids = [...branchIds]
  const { rows } = await sql<BranchTask>`
    select 'WELCOME_MEMBER' as act, branch_id, count(*)::int as count, min(placed_on)::timestamptz as oldest_at
    from affiliations where state = 'PLACED' and branch_id = any(${ids}::uuid[]) group by branch_id
    union all
    select 'DECIDE_LEAVE', activities.branch_id, count(*)::int, min(invitations.answered_at)
    from invitations join activities on activities.id = invitations.activity_id
    where activities.branch_id = any(${ids}::uuid[]) and activities.state = 'PLANNED' and leave_state = 'REQUESTED'
      and withdrawn_at is null group by activities.branch_id
    union all
    select 'CLOSE_ACTIVITY', branch_id, count(*)::int, min(starts_at)
    from activities where branch_id = any(${ids}::uuid[]) and state = 'PLANNED' and starts_at <= ${now} group by branch_id
    union all
    select 'SETTLE_ATTENDANCE', activities.branch_id, count(*)::int, min(attendances.member_said_at)
    from attendances join activities on activities.id = attendances.activity_id
    where activities.branch_id = any(${ids}::uuid[]) and member_mark <> mark and member_said_at > marked_at
    group by activities.branch_id
    union all
    select 'CONFIRM_NOTEBOOK', branch_id, count(*)::int, min(written_at)
    from notebook_entries where branch_id = any(${ids}::uuid[]) and confirmed_at is null group by branch_id
    union all
    select 'READ_NOTICE', branch_id, count(*)::int, min(noted_on)::timestamptz
    from branch_notices where branch_id = any(${ids}::uuid[]) and read_at is null group by branch_id
    union all
    select 'READ_GUIDANCE', branch_id, count(*)::int, min(written_at)
    from guidance_notes where branch_id = any(${ids}::uuid[]) and acknowledged_at is null group by branch_id`.execute(
    db,
  )
  return rows
}

/** What waits for a member: invitations to answer, and the notebook after what he took part in lately. */
export async function listMembersTasks(db: Db, memberId: string, now: Date): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'ANSWER_INVITATION' as act, null as branch_id, count(*)::int as count, min(invitations.sent_at) as oldest_at
    from invitations join activities on activities.id = invitations.activity_id
    where member_id = ${memberId} and activities.state = 'PLANNED' and starts_at > ${now}
      and starts_at < ${now}::timestamptz + interval '30 days'
      and answer is null and left_out_reason is null and withdrawn_at is null
    union all
    select 'WRITE_NOTEBOOK', null, count(*)::int, min(activities.starts_at)
    from attendances join activities on activities.id = attendances.activity_id
    where attendances.member_id = ${memberId} and mark in ('PRESENT', 'LATE')
      and starts_at > ${now}::timestamptz - interval '90 days'
      and not exists (select 1 from notebook_entries entry
                      where entry.member_id = ${memberId} and entry.activity_id = activities.id)`.execute(db)
  return rows.filter(({ count }) => count > 0)
}
