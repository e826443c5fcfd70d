import type { DutyEvidence } from '@mobile-members/model/duties.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Services since a day: the centre's own (R14), and the steps that a township's two centres took in cases (R19). */
export async function countDutyWork(db: Db, from: string, today: string): Promise<DutyEvidence[]> {
  const { rows } = await sql<DutyEvidence>`
    select 'SERVICE' as duty, null::uuid as township_id, 'RECEPTION_DAYS' as work, count(*)::int as count, max(held_on) as last_on
      from reception_days where state = 'HELD' and held_on between ${from}::date and ${today}::date
    union all
    select 'SERVICE', null, 'RECEPTION_VISITS', count(*)::int, max(day.held_on)
      from reception_visits visit join reception_days day on day.id = visit.day_id
      where day.held_on between ${from}::date and ${today}::date
    union all
    select 'SERVICE', null, 'CASE_RESULTS', count(*)::int, max(result_reported_on)
      from issue_cases where result_reported_on between ${from}::date and ${today}::date
    union all
    select 'SERVE', office.township_id, 'CASES_WORKED_ON', count(distinct step.case_id)::int,
           max((step.at at time zone 'Asia/Shanghai')::date)
      from case_steps step
      join (select distinct organization_id, township_id from bus.offices_in_force
            where role in ('LABOUR_CENTER', 'ASSISTANCE_CENTER') and township_id is not null) office
        on office.organization_id = step.organization_id
      where (step.at at time zone 'Asia/Shanghai')::date between ${from}::date and ${today}::date
      group by office.township_id`.execute(db)
  return rows
}
