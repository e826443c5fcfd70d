import type { ActivityKind } from './branches.ts'
import { addDays, weekdayOf } from './dates.ts'

/** How often the activities of a series come; the first one says on which day of the month, or on which weekday of it. */
export const SERIES_RHYTHMS = [
  'WEEKLY',
  'MONTHLY_BY_DATE',
  'MONTHLY_BY_WEEKDAY',
  'QUARTERLY_BY_DATE',
  'QUARTERLY_BY_WEEKDAY',
] as const
export type SeriesRhythm = (typeof SERIES_RHYTHMS)[number]

/** The most activities that one act plans. */
export const SERIES_MOST = 60

/**
 * The days of a series from its first day to its last, both counted. A fifth weekday is taken for the last one of its
 * month, and a day that a month does not have for its last day.
 */
export function seriesDays(rhythm: SeriesRhythm, from: string, until: string): string[] {
  const days: string[] = []
  for (let step = 0; days.length <= SERIES_MOST; step += 1) {
    const day = rhythm === 'WEEKLY' ? addDays(from, 7 * step) : dayOfStep(rhythm, from, step)
    if (day > until) break
    days.push(day)
  }
  return days
}

/** Why these days make no series, if they do not. */
export function seriesRefusal(days: readonly string[]): 'SERIES_TOO_SHORT' | 'SERIES_TOO_LONG' | undefined {
  if (days.length < 2) return 'SERIES_TOO_SHORT'
  return days.length > SERIES_MOST ? 'SERIES_TOO_LONG' : undefined
}

function dayOfStep(rhythm: Exclude<SeriesRhythm, 'WEEKLY'>, from: string, step: number): string {
  const months = Number(from.slice(5, 7)) - 1 + step * (rhythm.startsWith('QUARTERLY') ? 3 : 1)
  const month = `${Number(from.slice(0, 4)) + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  const length = daysIn(month)
  const date = Number(from.slice(8))
  if (rhythm.endsWith('BY_DATE')) return dateOf(month, Math.min(date, length))
  const first = 1 + ((weekdayOf(from) - weekdayOf(`${month}-01`) + 7) % 7)
  const wanted = first + 7 * Math.floor((date - 1) / 7)
  return dateOf(month, wanted > length ? wanted - 7 : wanted)
}

function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
}

function dateOf(month: string, date: number): string {
  return `${month}-${String(date).padStart(2, '0')}`
}

/** How often the organisational life wants each kind (background §3.5); other kinds come as they come. */
export const KIND_RHYTHMS = {
  BRANCH_ASSEMBLY: 'QUARTER',
  COMMITTEE_MEETING: 'MONTH',
  GROUP_MEETING: 'MONTH',
  PARTY_LECTURE: 'QUARTER',
  THEME_DAY: 'MONTH',
  ORG_LIFE_MEETING: 'YEAR',
} as const satisfies Partial<Record<ActivityKind, 'MONTH' | 'QUARTER' | 'YEAR'>>
export type PeriodKind = (typeof KIND_RHYTHMS)[keyof typeof KIND_RHYTHMS]
export type RhythmicKind = keyof typeof KIND_RHYTHMS

/** The month, quarter or year of a day: its first and its last day. */
export function periodOf(kind: PeriodKind, day: string): { from: string; until: string } {
  const year = day.slice(0, 4)
  if (kind === 'YEAR') return { from: `${year}-01-01`, until: `${year}-12-31` }
  const month = Number(day.slice(5, 7))
  const first = kind === 'MONTH' ? month : month - ((month - 1) % 3)
  const last = kind === 'MONTH' ? month : first + 2
  const lastMonth = `${year}-${String(last).padStart(2, '0')}`
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, until: dateOf(lastMonth, daysIn(lastMonth)) }
}
