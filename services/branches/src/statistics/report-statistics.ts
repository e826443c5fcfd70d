import type { Events } from '@mobile-members/model/events.ts'
import type { ReportedCell } from '@mobile-members/model/statistics.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * T10 of the yearly statistics (R124): what each branch's activities of the year were, of those held by the reference date, as
 * known at the moment. Marks and entries are dated when they were written; a mark that was corrected later counts as it was
 * first known through its history. Activities that were closed later than the moment are not known yet. Member-months are counted
 * from the days of affiliations, which carry no moment of recording: one that is dated back later counts here at once.
 */
export async function countBranchLife(
  db: Db,
  { year, referenceDate, knownAt }: Omit<Events['statistics.requested'], 'runId'>,
): Promise<ReportedCell[]> {
  const first = sql`make_date(${year}, 1, 1)`
  const last = sql`${referenceDate}::date`
  const { rows } = await sql<ReportedCell>`
    with held as (
      select id, branch_id from activities
      where closed_at <= ${knownAt} and (starts_at at time zone 'Asia/Shanghai')::date between ${first} and ${last}
    ), invited as (
      select held.branch_id, invitations.activity_id, invitations.member_id from invitations join held on held.id = invitations.activity_id
      where left_out_reason is null and sent_at <= ${knownAt} and (withdrawn_at is null or withdrawn_at > ${knownAt})
    ), mark as (
      select distinct on (activity_id, member_id) activity_id, member_id, mark from attendance_history
      where said_by = 'BRANCH' and at <= ${knownAt} and activity_id in (select id from held) order by activity_id, member_id, id desc
    ), known_mark as (
      select attendances.activity_id, attendances.member_id, coalesce(mark.mark, attendances.mark) as mark
      from attendances left join mark using (activity_id, member_id)
      where activity_id in (select id from held) and (mark.mark is not null or attendances.marked_at <= ${knownAt})
    ), months as (
      select day::date as first, least((day + interval '1 month' - interval '1 day')::date, ${last}) as last
      from generate_series(${first}, ${last}, interval '1 month') day
    ), figure as (
      select branch_id, 'ACTIVITIES' as "column", count(*) as value from held group by branch_id
      union all select branch_id, 'INVITATIONS', count(*) from invited group by branch_id
      union all select held.branch_id, 'ATTENDANCES', count(*) from known_mark join held on held.id = known_mark.activity_id
        where mark in ('PRESENT', 'LATE') group by held.branch_id
      union all select branch_id, 'NOTEBOOK_ENTRIES', count(*) from notebook_entries
        where written_at <= ${knownAt} and happened_on between ${first} and ${last} group by branch_id
      union all select branch_id, 'MEMBER_MONTHS', count(*) from affiliations join months
        on placed_on <= months.last and (ended_on is null or ended_on > months.first)
        where branch_id is not null group by branch_id
    )
    select 'BRANCH_LIFE' as part, branch_id::text as "row", "column", value::int as value from figure where value > 0 order by 2, 3`.execute(
    db,
  )
  return rows
}
