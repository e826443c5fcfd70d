import { type WorkingCalendar, addDays, addWorkingDays, isWorkingDay } from '@mobile-members/model/dates.ts'

/** What has to be done in time on the way into town (R49). */
export const TIMELY_STEPS = ['LETTER_TO_CHECK_IN', 'CHECK_IN_TO_PLACEMENT'] as const
export type TimelyStep = (typeof TIMELY_STEPS)[number]

/** A step of one member: the day that it began, and the day that it was done. */
export interface StepTaken {
  step: TimelyStep
  memberId: string
  townshipId: string | null
  startedOn: string
  doneOn: string | null
}

export type Timeliness = 'IN_TIME' | 'LATE' | 'WAITING' | 'OVERDUE' | 'LONG_OVERDUE'

export interface MeasuredStep extends StepTaken {
  dueOn: string
  /** A year on the way is not published yet. */
  estimated: boolean
  workingDaysLate: number
  timeliness: Timeliness
}

/**
 * Measures a step by the working days that it may take, as they were set on the day that it began. Overdue by more than the
 * time itself is long overdue (red); overdue by less is amber.
 */
export function measured(step: StepTaken, workingDays: number, calendar: WorkingCalendar, today: string): MeasuredStep {
  const { day: dueOn, estimated } = addWorkingDays(step.startedOn, workingDays, calendar)
  const end = step.doneOn ?? today
  const workingDaysLate = end > dueOn ? workingDaysAfter(dueOn, end, calendar) : 0
  const timeliness = step.doneOn
    ? step.doneOn <= dueOn
      ? 'IN_TIME'
      : 'LATE'
    : today <= dueOn
      ? 'WAITING'
      : workingDaysLate > workingDays
        ? 'LONG_OVERDUE'
        : 'OVERDUE'
  return { ...step, dueOn, estimated, workingDaysLate, timeliness }
}

function workingDaysAfter(from: string, to: string, calendar: WorkingCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

/** The value that held on a day, of changes by the day since which each holds, newest first. */
export function heldOn(
  changes: readonly { effectiveFrom: string; value: number }[],
  day: string,
  standard: number,
): number {
  return changes.find(({ effectiveFrom }) => effectiveFrom <= day)?.value ?? standard
}

export interface TimelyMonth {
  month: string
  step: TimelyStep
  started: number
  inTime: number
  late: number
  waiting: number
  overdue: number
}

/** By the month in which steps began, oldest first: how many were done in time, late, wait, or are overdue. */
export function byMonth(steps: readonly MeasuredStep[]): TimelyMonth[] {
  const groups = Map.groupBy(steps, ({ startedOn, step }) => `${startedOn.slice(0, 7)} ${step}`)
  return [...groups]
    .map(([key, own]): TimelyMonth => {
      const [month = '', step] = key.split(' ')
      const count = (...kinds: Timeliness[]) => own.filter(({ timeliness }) => kinds.includes(timeliness)).length
      return {
        month,
        step: step as TimelyStep,
        started: own.length,
        inTime: count('IN_TIME'),
        late: count('LATE'),
        waiting: count('WAITING'),
        overdue: count('OVERDUE', 'LONG_OVERDUE'),
      }
    })
    .toSorted((a, b) => a.month.localeCompare(b.month) || a.step.localeCompare(b.step))
}
