import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { WorkingCalendar } from '@mobile-members/model/dates.ts'

/** A day that the county has set otherwise than the published calendar, or ahead of it. */
export interface CalendarDay {
  day: string
  kind: 'DAY_OFF' | 'WORKING_DAY'
}

const daysOff = new Set(Object.keys(published.holidays))
const makeUpDays = new Set(Object.keys(published.workdays))
const years = new Set([...daysOff].map((day) => Number(day.slice(0, 4))))

/**
 * The working calendar (N15): the published holidays and make-up days, with the county's own days over them.
 * The library silently takes a year without data for one without holidays; here such a year is unknown
 * until somebody has entered its days and declared it complete.
 */
export function workingCalendar(
  overrides: readonly CalendarDay[] = [],
  declaredYears: readonly number[] = [],
): WorkingCalendar {
  if (overrides.length === 0 && declaredYears.length === 0) return { years, daysOff, makeUpDays }
  const off = new Set(daysOff)
  const makeUp = new Set(makeUpDays)
  for (const { day, kind } of overrides) {
    const [to, from] = kind === 'DAY_OFF' ? [off, makeUp] : [makeUp, off]
    to.add(day)
    from.delete(day)
  }
  return { years: new Set([...years, ...declaredYears]), daysOff: off, makeUpDays: makeUp }
}

/** A day of the published calendar that is not as its weekday says, with the festival's name. */
export interface PublishedDay extends CalendarDay {
  zh: string
  en: string
}

/** A year's published days off and make-up days; undefined where the year is not published. */
export function publishedDays(year: number): PublishedDay[] | undefined {
  if (!years.has(year)) return undefined
  const of = (days: Record<string, string>, kind: CalendarDay['kind']) =>
    Object.entries(days)
      .filter(([day]) => day.startsWith(`${year}-`))
      .map(([day, name]) => {
        const [en = '', zh = ''] = name.split(',')
        return { day, kind, zh, en }
      })
  return [...of(published.holidays, 'DAY_OFF'), ...of(published.workdays, 'WORKING_DAY')].toSorted((a, b) =>
    a.day.localeCompare(b.day),
  )
}
