import { halfYearBefore, halfYearDays } from '@mobile-members/model/assessments.ts'

interface Planned {
  period: string
  month: number
  topic: string
}

/** Why education cannot be planned like this (R71), if it cannot: it has a topic, and its month lies in its half-year. */
export function planningRefusal({ period, month, topic }: Planned): string | undefined {
  const days = halfYearDays(period)
  if (!days) return 'PERIOD_NOT_FITTING'
  if (topic.trim() === '') return 'TITLE_MISSING'
  const first = Number(days.from.slice(5, 7))
  return month >= first && month <= first + 5 ? undefined : 'MONTH_NOT_FITTING'
}

interface Recorded {
  record: string
  heldOn: string | null
  /** How many were there by the list; undefined where an activity's attendance says it. */
  participants: number | undefined
}

/** Why what was held cannot be put on record like this, if it cannot: what was done, on a day of its half-year, and who was there. */
export function recordingRefusal(period: string, { record, heldOn, participants }: Recorded, today: string) {
  const days = halfYearDays(period)
  if (record.trim() === '') return 'RECORD_MISSING'
  if (heldOn === null) return 'DAY_MISSING'
  if (heldOn > today) return 'IN_THE_FUTURE'
  if (!days || heldOn < days.from || heldOn > days.until) return 'PERIOD_NOT_FITTING'
  return participants === 0 ? 'NOBODY_CHOSEN' : undefined
}

/** The half-year before a half-year; undefined when the text names none. */
export function periodBefore(period: string): string | undefined {
  const days = halfYearDays(period)
  return days && halfYearBefore(days.from)
}

/** The same month of the plan, six months on: January and July stand for each other. */
export function monthInNextPeriod(month: number): number {
  return month <= 6 ? month + 6 : month - 6
}
