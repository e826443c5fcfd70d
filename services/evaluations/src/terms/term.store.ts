import type { WorkingCalendar } from '@mobile-members/model/dates.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import type { Insertable } from 'kysely'
import type { Database, Db, TermName } from '../db.ts'

/** How many working days things may take where nobody has set it otherwise (requirements part 8, 1). */
const STANDARD_DAYS: Record<TermName, number> = { COMMENT_TIME: 5, ACKNOWLEDGEMENT: 10 }

export const TERM_NAMES = Object.keys(STANDARD_DAYS) as TermName[]

/** The working calendar with the county's own days, which services keeps and tells (N15). */
export async function loadCalendar(db: Db): Promise<WorkingCalendar> {
  const row = await db.selectFrom('countyCalendar').select(['days', 'years']).executeTakeFirst()
  return workingCalendar(row?.days, row?.years)
}

/** Keeps the newest telling of the county's days. */
export async function replaceCalendar(
  db: Db,
  version: number,
  calendar: { days: { day: string; kind: 'DAY_OFF' | 'WORKING_DAY' }[]; years: number[] },
): Promise<void> {
  const values = { days: JSON.stringify(calendar.days), years: calendar.years, version }
  await db
    .insertInto('countyCalendar')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('onlyOne').doUpdateSet(values).where('countyCalendar.version', '<', version),
    )
    .execute()
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

export async function upsertTerm(db: Db, term: Insertable<Database['terms']>): Promise<void> {
  const { days, setBy } = term
  await db
    .insertInto('terms')
    .values(term)
    .onConflict((conflict) => conflict.columns(['name', 'validFrom']).doUpdateSet({ days, setBy }))
    .execute()
}
