import { type WorkingCalendar, addDays, daysBetween, isWorkingDay, weekdayOf } from './dates.ts'

/** What becomes of a reception day that falls on a day off (R91). */
export const HOLIDAY_RULES = ['MOVE', 'CANCEL'] as const
export type HolidayRule = (typeof HOLIDAY_RULES)[number]
export const RECEPTION_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const

export interface ReceptionSetting {
  /** 1 is Monday, 5 is Friday. */
  weekday: number
  fromDay: string
  untilDay: string
  onHoliday: HolidayRule
}

export interface PlannedReceptionDay {
  /** The fixed weekday that it stands for. */
  regularOn: string
  heldOn: string
  cancelled: boolean
  /** HOLIDAY where the rule moved or cancelled it, NEXT_DAY_TAKEN where it could not be moved. */
  reason: 'HOLIDAY' | 'NEXT_DAY_TAKEN' | null
  calendarUnknown: boolean
}

/** Why reception days cannot be planned so, if there is a reason. */
export function receptionSettingRefusal({ weekday, fromDay, untilDay }: ReceptionSetting) {
  if (weekday < 1 || weekday > 5) return 'NOT_A_WEEKDAY'
  if (untilDay < fromDay) return 'PERIOD_EMPTY'
  if (daysBetween(fromDay, untilDay) > 366) return 'PERIOD_TOO_LONG'
  return undefined
}

/**
 * One reception day for each week of the period (R91): a day off is moved to the next working day or cancelled.
 * Never two on one day: a day that would be moved onto another's is cancelled.
 */
export function planReceptionDays(setting: ReceptionSetting, calendar: WorkingCalendar): PlannedReceptionDay[] {
  const regular = weekdaysBetween(setting)
  const taken = new Set(regular.filter((day) => isWorkingDay(day, calendar)))
  return regular.map((regularOn) => {
    const calendarUnknown = !calendar.years.has(Number(regularOn.slice(0, 4)))
    if (isWorkingDay(regularOn, calendar))
      return { regularOn, heldOn: regularOn, cancelled: false, reason: null, calendarUnknown }
    if (setting.onHoliday === 'CANCEL')
      return { regularOn, heldOn: regularOn, cancelled: true, reason: 'HOLIDAY', calendarUnknown }
    const heldOn = nextWorkingDay(regularOn, calendar)
    if (taken.has(heldOn))
      return { regularOn, heldOn: regularOn, cancelled: true, reason: 'NEXT_DAY_TAKEN', calendarUnknown }
    taken.add(heldOn)
    return { regularOn, heldOn, cancelled: false, reason: 'HOLIDAY', calendarUnknown }
  })
}

function weekdaysBetween({ weekday, fromDay, untilDay }: ReceptionSetting): string[] {
  const days: string[] = []
  let day = addDays(fromDay, (weekday - weekdayOf(fromDay) + 7) % 7)
  for (; day <= untilDay; day = addDays(day, 7)) days.push(day)
  return days
}

function nextWorkingDay(day: string, calendar: WorkingCalendar): string {
  let next = addDays(day, 1)
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1)
  return next
}

/** Why a reception day cannot be moved there, if there is a reason. It must still be published in time (R91). */
export function movingRefusal(
  state: string,
  toDay: string,
  today: string,
  noticeDays: number,
  calendar: WorkingCalendar,
) {
  if (state !== 'PLANNED') return 'ILLEGAL_STEP'
  if (daysBetween(today, toDay) < noticeDays) return 'PUBLISHED_TOO_LATE'
  if (!isWorkingDay(toDay, calendar)) return 'NOT_A_WORKING_DAY'
  return undefined
}

/**
 * Gives each empty day, in order, to whoever has the fewest duties so far (N16); who stands earlier in the list comes first.
 * `duties` counts what each already has in the same period.
 */
export function rotateDuties(emptyDays: readonly string[], duties: ReadonlyMap<string, number>): Map<string, string> {
  const counts = new Map(duties)
  const given = new Map<string, string>()
  for (const day of emptyDays) {
    const [first] = [...counts].toSorted(([, a], [, b]) => a - b)
    if (!first) break
    given.set(day, first[0])
    counts.set(first[0], first[1] + 1)
  }
  return given
}
