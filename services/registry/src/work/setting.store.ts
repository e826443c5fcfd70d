import type { SettingName } from '@mobile-members/model/registry.ts'
import { type WorkingCalendar, addDays, isWorkingDay } from '@mobile-members/model/dates.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { QueueDays } from '../letters/letter.store.ts'

/** The settings that hold on a day. */
export async function findSettings(db: Db, day: string): Promise<Record<SettingName, number>> {
  const { rows } = await sql<{ name: SettingName; value: number }>`
    select distinct on (name) name, value from settings where effective_from <= ${day} order by name, effective_from desc`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, value])) as Record<SettingName, number>
}

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

/** The days that cut the letters' queues today. */
export async function findQueueDays(db: Db, today: string): Promise<QueueDays> {
  const [settings, calendar] = await Promise.all([findSettings(db, today), findCalendar(db)])
  return {
    today,
    checkInBefore: workingDaysBefore(today, settings.CHECK_IN_WORKING_DAYS, calendar),
    receiptBefore: addDays(today, -settings.RECEIPT_DAYS),
  }
}

/** The first day from which no more than n working days have passed until today: what is earlier is overdue. */
function workingDaysBefore(today: string, n: number, calendar: WorkingCalendar): string {
  let current = today
  for (let left = n + 1; left > 0;) {
    if (isWorkingDay(current, calendar)) left -= 1
    current = addDays(current, -1)
  }
  return addDays(current, 1)
}
