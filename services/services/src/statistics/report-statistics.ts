import type { Events } from '@mobile-members/model/events.ts'
import type { ReportedCell } from '@mobile-members/model/statistics.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

type Asked = Omit<Events['statistics.requested'], 'runId'>

/**
 * T11 of the yearly statistics (R124): reception days of the year and their visits, and the cases opened in it, as they stood on
 * the reference date and as known at the moment. What a case was then comes from its steps, which are only ever added to.
 * Reception days keep no history of their own: a day marked held or cancelled afterwards counts as it is.
 */
export async function countService(db: Db, { year, referenceDate, knownAt }: Asked): Promise<ReportedCell[]> {
  const first = sql`make_date(${year}, 1, 1)`
  const last = sql`${referenceDate}::date`
  const { rows } = await sql<ReportedCell>`
    with opened as (
      select id, category, opened_on from issue_cases where opened_on between ${first} and ${last} and opened_at <= ${knownAt}
    ), step as (
      select case_steps.case_id, to_state, from_state, (at at time zone 'Asia/Shanghai')::date as on_day, case_steps.seq
      from case_steps join opened on opened.id = case_steps.case_id
      where kind = 'STEP' and at <= ${knownAt} and (at at time zone 'Asia/Shanghai')::date <= ${last}
    ), state as (
      select distinct on (case_id) case_id, to_state as state from step order by case_id, seq desc
    ), result as (
      select case_id, min(on_day) as on_day from step where to_state = 'RESULT_REPORTED' group by case_id
    ), stood as (
      select opened.category, coalesce(state.state, 'OPEN') as state, result.on_day - opened.opened_on as days,
        exists (select from step where step.case_id = opened.id and to_state = 'REOPENED') as reopened
      from opened left join state on state.case_id = opened.id left join result on result.case_id = opened.id
    ), figure as (
      select 'RECEPTION' as part, state as "row", 'TIMES' as "column", count(*) as value from reception_days
        where held_on between ${first} and ${last} and published_on <= (${knownAt}::timestamptz at time zone 'Asia/Shanghai')::date group by state
      union all
      select 'RECEPTION', 'VISITS', 'TIMES', count(*) from reception_visits join reception_days on reception_days.id = day_id
        where held_on between ${first} and ${last} and arrived_at <= ${knownAt}
      union all
      select 'CASES', category, figure."column", figure.value from (
        select category, count(*) as opened,
          count(*) filter (where state in ('CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION')) as closed,
          count(*) filter (where state not in ('CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION')) as open,
          count(*) filter (where state = 'CONFIRMED') as confirmed,
          count(*) filter (where state = 'CLOSED_WITHOUT_CONFIRMATION') as unconfirmed,
          count(*) filter (where reopened) as reopened, count(days) as with_result, coalesce(round(avg(days)), 0) as days
        from stood group by category) category,
      lateral (values ('OPENED', opened), ('CLOSED', closed), ('OPEN', open), ('CONFIRMED', confirmed), ('UNCONFIRMED', unconfirmed),
        ('REOPENED', reopened), ('WITH_RESULT', with_result), ('DAYS_TO_RESULT', days)) as figure ("column", value)
    )
    select part, "row", "column", value::int as value from figure where value > 0 order by 1, 2, 3`.execute(db)
  return rows
}
