/** The county's time zone. */
export const TIME_ZONE = 'Asia/Shanghai'

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The county's calendar day of an instant, as YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return dayFormat.format(instant)
}

/** The day n days after (or, negative, before) a day. */
export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + n)
  return date.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Completed years of life on a day. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/**
 * What is known of one year's working days: days off on weekdays, and weekend days worked instead.
 * A year without an entry is not yet published.
 */
export interface WorkingCalendar {
  years: ReadonlySet<number>
  daysOff: ReadonlySet<string>
  makeUpDays: ReadonlySet<string>
}

export function isWorkingDay(day: string, calendar: WorkingCalendar): boolean {
  if (calendar.daysOff.has(day)) return false
  if (calendar.makeUpDays.has(day)) return true
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6
}

/** The day n working days after `day`, and whether a year on the way is not yet published, which makes it an estimate (N15). */
export function addWorkingDays(day: string, n: number, calendar: WorkingCalendar): { day: string; estimated: boolean } {
  let current = day
  let estimated = false
  for (let left = n; left > 0;) {
    current = addDays(current, 1)
    estimated ||= !calendar.years.has(Number(current.slice(0, 4)))
    if (isWorkingDay(current, calendar)) left -= 1
  }
  return { day: current, estimated }
}

/** Working days from `from` (not counted) to `to` (counted); negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}
