import type { WorkingCalendar } from '@mobile-members/model/dates.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import type { Insertable } from 'kysely'
import type { Database, Db, Row, TermName } from '../db.ts'

/** How long things may take where nobody has set it otherwise (requirements part 8, 1): working days for cases, calendar days for reception. */
const STANDARD_DAYS: Record<TermName, number> = {
  CASE_DUE: 15,
  CONFIRMATION_SILENCE: 10,
  RECEPTION_NOTICE: 2,
  RECEPTION_ALARM: 2,
}

export const TERM_NAMES = Object.keys(STANDARD_DAYS) as TermName[]

/** The working calendar with the county's own days. */
export async function loadCalendar(db: Db): Promise<WorkingCalendar> {
  const [days, years] = await Promise.all([listCalendarDays(db), listCalendarYears(db)])
  return workingCalendar(days, years)
}

export function listCalendarDays(db: Db): Promise<Row<'calendarDays'>[]> {
  return db.selectFrom('calendarDays').selectAll().orderBy('day').execute()
}

export async function deleteCalendarDay(db: Db, day: string): Promise<boolean> {
  const gone = await db.deleteFrom('calendarDays').where('day', '=', day).returning('day').executeTakeFirst()
  return gone !== undefined
}

export async function listCalendarYears(db: Db): Promise<number[]> {
  const rows = await db.selectFrom('calendarYears').select('year').orderBy('year').execute()
  return rows.map((row) => row.year)
}

export function upsertCalendarDay(db: Db, day: Insertable<Database['calendarDays']>): Promise<Row<'calendarDays'>> {
  const { kind, reason, setBy, setAt } = day
  return db
    .insertInto('calendarDays')
    .values(day)
    .onConflict((conflict) => conflict.column('day').doUpdateSet({ kind, reason, setBy, setAt }))
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function insertCalendarYear(db: Db, year: Insertable<Database['calendarYears']>): Promise<void> {
  await db
    .insertInto('calendarYears')
    .values(year)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The terms in force on a day. */
export async function listTerms(
  db: Db,
  today: string,
): Promise<{ name: TermName; days: number; validFrom: string | null }[]> {
  const rows = await db
    .selectFrom('terms')
    .select(['name', 'days', 'validFrom'])
    .distinctOn('name')
    .where('validFrom', '<=', today)
    .orderBy('name')
    .orderBy('validFrom', 'desc')
    .execute()
  const set = new Map(rows.map((row) => [row.name, row]))
  return TERM_NAMES.map((name) => set.get(name) ?? { name, days: STANDARD_DAYS[name], validFrom: null })
}

export async function findTermDays(db: Db, name: TermName, today: string): Promise<number> {
  const row = await db
    .selectFrom('terms')
    .select('days')
    .where('name', '=', name)
    .where('validFrom', '<=', today)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.days ?? STANDARD_DAYS[name]
}

export async function upsertTerm(db: Db, term: Insertable<Database['terms']>): Promise<void> {
  const { days, setBy } = term
  await db
    .insertInto('terms')
    .values(term)
    .onConflict((conflict) => conflict.columns(['name', 'validFrom']).doUpdateSet({ days, setBy }))
    .execute()
}
