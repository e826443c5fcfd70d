import type { Events } from '@mobile-members/model/events.ts'
import type { ReportedCell } from '@mobile-members/model/statistics.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * T13 of the yearly statistics (R124): assessments signed in the year by the reference date and what became of them, as known
 * at the moment; and how many people were placed at some time of the year, which assessments cannot exceed. Signatures,
 * dispatches and acknowledgements are written once, with their moment.
 */
export async function countEvaluations(
  db: Db,
  { year, referenceDate, knownAt }: Omit<Events['statistics.requested'], 'runId'>,
): Promise<ReportedCell[]> {
  const first = sql`make_date(${year}, 1, 1)`
  const last = sql`${referenceDate}::date`
  const within = (at: string) =>
    sql`${sql.ref(at)} <= ${knownAt} and (${sql.ref(at)} at time zone 'Asia/Shanghai')::date between ${first} and ${last}`
  const { rows } = await sql<ReportedCell>`
    with signed as (
      select id, member_id from performance_assessments where ${within('signed_at')}
    ), stay as (
      select member_id, branch_id, happened_on, lead(happened_on) over (partition by member_id order by seq) as until_day
      from placement_facts where happened_on <= ${last}
    ), figure as (
      select 'EVALUATION' as part, 'ASSESSMENTS' as "row", 'TIMES' as "column", count(*) as value from signed
      union all select 'EVALUATION', 'ASSESSED_PEOPLE', 'TIMES', count(distinct member_id) from signed
      union all select 'EVALUATION', 'DISPATCHED', 'TIMES', count(*) from feedback_dispatches where ${within('dispatched_at')}
      union all select 'EVALUATION', 'ACKNOWLEDGED', 'TIMES', count(*) from feedback_dispatches where ${within('acknowledged_at')}
      union all select 'PLACED', 'PLACED_IN_YEAR', 'PEOPLE', count(distinct member_id) from stay
        where branch_id is not null and (until_day is null or until_day >= ${first})
    )
    select part, "row", "column", value::int as value from figure where value > 0 order by 1, 2, 3`.execute(db)
  return rows
}
