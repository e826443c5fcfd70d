import type { Scope } from '@mobile-members/model/policy.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

export interface PlacementFigures {
  byState: { state: AffiliationState; count: number }[]
  byRule: { rule: string; count: number }[]
  byBranchKind: { kind: string; branches: number; members: number }[]
  inBranch: number
  waiting: number
  overdue: number
  activities: number
  invitations: number
  attended: number
  notebookEntries: number
  notebookConfirmed: number
}

/** Counts of all members, or of those who come from the townships in reach, since the first of January. */
export async function readPlacementFigures(db: Db, scope: Scope, today: string): Promise<PlacementFigures> {
  const townships = scope.originTownshipIds
  const reach = (table: string) =>
    scope.all
      ? sql`true`
      : sql`${sql.ref(`${table}.memberId`)} in (
          select member_id from member_standings where origin_township_id = any(${townships}::uuid[]))`
  const year = `${today.slice(0, 4)}-01-01`
  const { rows } = await sql<PlacementFigures>`
    with mine as materialized (
      select affiliations.*, branch.kind as branch_kind,
             case when decision.override_reason is not null then 'OVERRIDE'
                  else coalesce(decision.rule, decision.manual_reason) end as rule,
             case when state = 'OBJECTED' then coalesce(objection_due_on, placement_due_on) else placement_due_on end as due_on
      from affiliations
      left join host_branches branch on branch.id = affiliations.branch_id
      left join placement_decisions decision on decision.id = affiliations.decision_id
      where ${reach('affiliations')}
    ), here as (
      select * from mine where state in ('PLACED', 'ACTIVE', 'PAUSED')
    ), closed as (
      select id from activities where state = 'CLOSED' and starts_at >= (${year}::date)::timestamp at time zone 'Asia/Shanghai'
    ), marks as (
      select activity_id, count(*) as marked, count(*) filter (where mark in ('PRESENT', 'LATE')) as attended
      from attendances where activity_id in (select id from closed) and ${reach('attendances')} group by activity_id
    ), life as (
      select count(*)::int as activities, coalesce(sum(marked), 0)::int as invitations, coalesce(sum(attended), 0)::int as attended from marks
    ), entries as (
      select confirmed_at from notebook_entries where happened_on >= ${year} and ${reach('notebookEntries')}
    )
    select
      (select coalesce(jsonb_agg(one), '[]') from (select state, count(*)::int as count from mine group by state order by state) one) as by_state,
      (select coalesce(jsonb_agg(one), '[]') from (select rule, count(*)::int as count from here where rule is not null group by rule order by rule) one) as by_rule,
      (select coalesce(jsonb_agg(one), '[]') from (
         select branch.kind, count(*)::int as branches,
                (select count(*)::int from here where here.branch_kind = branch.kind) as members
         from host_branches branch where dissolved_on is null group by branch.kind order by branch.kind) one) as by_branch_kind,
      (select count(*)::int from here) as in_branch,
      (select count(*)::int from mine where state in ('CHECKED_IN', 'PROPOSED', 'OBJECTED')) as waiting,
      (select count(*)::int from mine where state in ('CHECKED_IN', 'PROPOSED', 'OBJECTED') and due_on < ${today}) as overdue,
      (select activities from life) as activities,
      (select invitations from life) as invitations,
      (select attended from life) as attended,
      (select count(*)::int from entries) as notebook_entries,
      (select count(confirmed_at)::int from entries) as notebook_confirmed`.execute(db)
  return rows[0]!
}
