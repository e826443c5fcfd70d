import type { Scope } from '@mobile-members/model/policy.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

export interface FeedbackFigures {
  placed: number
  assessed: number
  inWork: number
  signed: number
  dispatched: number
  acknowledged: number
  askedBack: number
  overdue: number
  escalated: number
  rate: number | null
  medianDaysToAcknowledgement: number | null
}

/** All figures in one statement: of the whole town, of a township's members, or of a branch. */
export async function countFeedback(db: Db, scope: Scope, period: string, today: string): Promise<FeedbackFigures> {
  const inScope = sql`(${scope.all} or origin_township_id = any(${scope.originTownshipIds}::uuid[]) or branch_id = any(${scope.branchIds}::uuid[]))`
  const { rows } = await sql<FeedbackFigures>`
    with standing as (
      select member_id, branch_id from member_standings where branch_id is not null and ${inScope}
    ), a as (
      select count(*) filter (where signed_at is null) as in_work, count(*) filter (where signed_at is not null) as signed
      from performance_assessments where ${inScope}
    ), d as (
      select count(*) as dispatched,
             count(*) filter (where state = 'ACKNOWLEDGED') as acknowledged,
             count(*) filter (where state = 'ASKED_BACK') as asked_back,
             count(*) filter (where state = 'SENT' and due_on < ${today}::date) as overdue,
             count(*) filter (where state = 'SENT' and escalated_at is not null) as escalated,
             round(count(*) filter (where state = 'ACKNOWLEDGED') / nullif(count(*), 0)::numeric, 4)::float8 as rate,
             (percentile_cont(0.5) within group (order by acknowledged_on - dispatched_on))::float8 as median_days_to_acknowledgement
      from feedback_dispatches where state <> 'SUPERSEDED' and ${inScope}
    )
    select (select count(*) from standing) as placed,
           (select count(*) from standing s where exists (
              select 1 from performance_assessments p
              where p.member_id = s.member_id and p.branch_id = s.branch_id and p.period = ${period} and p.signed_at is not null)) as assessed,
           a.*, d.*
    from a, d`.execute(db)
  return rows[0]!
}
