import { addDays, weekdayOf } from '@mobile-members/model/dates.ts'
import type { Random } from './random.ts'
import type { Day, Instant } from './world.ts'

/** The same day of the month n months later or earlier; the last day where the month is shorter. */
export function addMonths(day: Day, n: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return dayOf(year, month, Math.min(Number(day.slice(8)), last))
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** A minute of office hours, or of the hours given. */
export function instantOn(day: Day, random: Random, fromHour = 8, toHour = 16): Instant {
  const minute = random.int(0, 59)
  return `${day}T${String(random.int(fromHour, toHour)).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`
}

// Days off that no reception can be held on, first and last day. Years beyond the table have the fixed ones only.
const HOLIDAYS: readonly (readonly [Day, Day, string])[] = [
  ['2025-01-28', '2025-02-04', '春节'],
  ['2025-04-04', '2025-04-06', '清明节'],
  ['2025-05-31', '2025-06-02', '端午节'],
  ['2025-10-01', '2025-10-08', '国庆节、中秋节'],
  ['2026-02-15', '2026-02-23', '春节'],
  ['2026-04-04', '2026-04-06', '清明节'],
  ['2026-06-19', '2026-06-21', '端午节'],
  ['2026-09-25', '2026-09-27', '中秋节'],
]

const FIXED_HOLIDAYS: readonly (readonly [string, string, string])[] = [
  ['01-01', '01-03', '元旦'],
  ['05-01', '05-05', '劳动节'],
  ['10-01', '10-07', '国庆节'],
]

/** The name of the holiday that this day belongs to, if it belongs to one. */
export function holidayOn(day: Day): string | undefined {
  return (
    HOLIDAYS.find(([from, to]) => from <= day && day <= to)?.[2] ??
    FIXED_HOLIDAYS.find(([from, to]) => from <= day.slice(5) && day.slice(5) <= to)?.[2]
  )
}

/** The day itself, or the Friday before where it is a Saturday or Sunday. Keeps the order of days. */
export function officeDay(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day
}

/** Orders rows by a day or an instant of theirs; rows of the same time keep their order. */
export function inOrderOf<K extends string>(
  key: K,
): (a: { [k in K]: string | null }, b: { [k in K]: string | null }) => number {
  return (a, b) => {
    const [first, second] = [a[key] ?? '', b[key] ?? '']
    return first < second ? -1 : first > second ? 1 : 0
  }
}
