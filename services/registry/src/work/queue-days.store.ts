import { type WorkingCalendar, addDays, isWorkingDay } from '@mobile-members/model/dates.ts'
import type { Db } from '../db.ts'
import type { QueueDays } from '../letters/letter.store.ts'
import { findCalendar } from '../settings/calendar.store.ts'
import { findSettings } from '../settings/setting.store.ts'

/** The days that cut the letters' queues today. */
export async function findQueueDays(db: Db, today: string): Promise<QueueDays> {
  const [settings, calendar] = await Promise.all([findSettings(db, today), findCalendar(db)])
  return {
    today,
    checkInBefore: workingDaysBefore(today, settings.CHECK_IN_WORKING_DAYS, calendar),
    receiptBefore: addDays(today, -settings.RECEIPT_DAYS),
    guidanceBefore: addDays(today, -settings.GUIDANCE_DAYS),
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
