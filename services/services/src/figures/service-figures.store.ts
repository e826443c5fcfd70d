import { RUNNING_CASE_STATES, type ServiceCategory } from '@mobile-members/model/cases.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

export interface CaseFigures {
  casesOpened: number
  casesOpen: number
  casesOverdue: number
  casesEscalated: number
  casesConfirmed: number
  casesClosedWithoutConfirmation: number
  casesReopened: number
  medianDaysToFeedback: number | null
  meanDaysToFeedback: number | null
  reportedInTime: number
  reported: number
}

/** All figures of cases in one pass. */
export async function countCases(db: Db, today: string): Promise<CaseFigures> {
  const running = sql.join([...RUNNING_CASE_STATES])
  const { rows } = await sql<CaseFigures>`
    select count(*) as cases_opened,
           count(*) filter (where closed_at is null) as cases_open,
           count(*) filter (where state in (${running}) and due_on < ${today}::date) as cases_overdue,
           count(*) filter (where state in (${running}) and escalated_at is not null) as cases_escalated,
           count(*) filter (where state = 'CONFIRMED') as cases_confirmed,
           count(*) filter (where state = 'CLOSED_WITHOUT_CONFIRMATION') as cases_closed_without_confirmation,
           count(*) filter (where reopened > 0) as cases_reopened,
           (percentile_cont(0.5) within group (order by result_reported_on - opened_on))::float8 as median_days_to_feedback,
           round(avg(result_reported_on - opened_on), 1)::float8 as mean_days_to_feedback,
           count(*) filter (where result_reported_on <= due_on) as reported_in_time,
           count(result_reported_on) as reported
    from issue_cases`.execute(db)
  return rows[0]!
}

export function countByCategory(db: Db): Promise<{ category: ServiceCategory; opened: number; open: number }[]> {
  return db
    .selectFrom('issueCases')
    .select((eb) => [
      'category',
      eb.fn.countAll<number>().as('opened'),
      eb.fn.countAll<number>().filterWhere('closedAt', 'is', null).as('open'),
    ])
    .groupBy('category')
    .orderBy('category')
    .execute()
}

export async function countReception(
  db: Db,
  today: string,
): Promise<{ receptionDaysDue: number; receptionDaysHeld: number; receptionVisits: number }> {
  const { rows } = await sql<{ receptionDaysDue: number; receptionDaysHeld: number; receptionVisits: number }>`
    select count(*) filter (where state <> 'CANCELLED') as reception_days_due,
           count(*) filter (where state = 'HELD') as reception_days_held,
           (select count(*) from reception_visits where day_id in (
             select id from reception_days where held_on between ${`${today.slice(0, 4)}-01-01`}::date and ${today}::date)) as reception_visits
    from reception_days where held_on between ${`${today.slice(0, 4)}-01-01`}::date and ${today}::date`.execute(db)
  return rows[0]!
}
