import type { WorkingCalendar } from '@mobile-members/model/dates.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import type { Db } from '../db.ts'

/** The working calendar as services, which keeps it, has told (N15). */
export async function findCalendar(db: Db): Promise<WorkingCalendar> {
  const days = await db.selectFrom('calendarDays').select(['day', 'kind']).execute()
  const years = await db.selectFrom('calendarYears').select('year').execute()
  return workingCalendar(
    days,
    years.map(({ year }) => year),
  )
}

/** Replaces the county's own days by newer news of them; older news changes nothing. */
export async function replaceCalendar(
  db: Db,
  news: {
    version: number
    days: readonly { day: string; kind: 'DAY_OFF' | 'WORKING_DAY' }[]
    years: readonly number[]
  },
): Promise<void> {
  const newer = await db
    .insertInto('calendarVersion')
    .values({ version: news.version })
    .onConflict((conflict) =>
      conflict
        .column('only')
        .doUpdateSet({ version: news.version })
        .where('calendarVersion.version', '<', news.version),
    )
    .returning('version')
    .executeTakeFirst()
  if (!newer) return
  await db.deleteFrom('calendarDays').execute()
  await db.deleteFrom('calendarYears').execute()
  if (news.days.length > 0)
    await db
      .insertInto('calendarDays')
      .values(news.days.map(({ day, kind }) => ({ day, kind })))
      .execute()
  if (news.years.length > 0)
    await db
      .insertInto('calendarYears')
      .values(news.years.map((year) => ({ year })))
      .execute()
}
