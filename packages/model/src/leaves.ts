import { daysBetween } from './dates.ts'
import { isCalendarDate } from './id-number.ts'
import { type LongLeaveState, LONG_LEAVE_TRANSITIONS, stepRefusal } from './state-machines.ts'

/** Why a member leaves the town for long (R80). */
export const LEAVE_REASONS = ['WORK_ELSEWHERE', 'GOING_HOME', 'FAMILY', 'MEDICAL', 'STUDY', 'OTHER'] as const
export type LeaveReason = (typeof LEAVE_REASONS)[number]

/** How it was told: by the member here, or to the branch, which writes down who told it and on which day. */
export const LEAVE_CHANNELS = ['ONLINE', 'PHONE', 'IN_PERSON'] as const
export type LeaveChannel = (typeof LEAVE_CHANNELS)[number]
export const LEAVE_TELLERS = ['MEMBER', 'FAMILY', 'WORKMATE', 'OTHER'] as const
export type LeaveTeller = (typeof LEAVE_TELLERS)[number]

/** What the centre decides (R81): the place in the branch stays, rests until the return, or goes back to the home township. */
export const LEAVE_DECISIONS = ['KEEP', 'PAUSE', 'RETURN_TO_ORIGIN'] as const
export type LeaveDecision = (typeof LEAVE_DECISIONS)[number]

/** How a leave was over: the member is back, the stay ended otherwise, or the certificate has gone back. */
export const LEAVE_ENDS = ['BACK', 'NOT_LEFT', 'STAY_ENDED', 'RETURNED_TO_ORIGIN'] as const
export type LeaveEnd = (typeof LEAVE_ENDS)[number]

/** How a branch tried to reach a member of whom nobody has heard, and what came of it. */
export const CONTACT_WAYS = ['PHONE', 'VISIT', 'FAMILY', 'WORKPLACE', 'HOME_BRANCH'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]
export const CONTACT_RESULTS = ['REACHED', 'NOT_REACHED', 'MOVED'] as const
export type ContactResult = (typeof CONTACT_RESULTS)[number]

/** What was the last that was heard of a member. */
export const SIGNS_OF_LIFE = [
  'PLACED',
  'ATTENDED',
  'ANSWERED',
  'READ',
  'WROTE',
  'REPORTED',
  'ON_LEAVE',
  'REACHED',
] as const
export type SignOfLife = (typeof SIGNS_OF_LIFE)[number]

/** Attempts in vain after which centre and home township are told, as information and nothing more (R81). */
export const ATTEMPTS_BEFORE_TELLING = 3

/** How many days a member is away. */
export function leaveDays({ fromOn, untilOn }: { fromOn: string; untilOn: string }): number {
  return daysBetween(fromOn, untilOn)
}

/** Whether a leave is long enough to be reported (R80): one that is no longer than the setting needs no report. */
export function needsReport(leave: { fromOn: string; untilOn: string }, reportDays: number): boolean {
  return leaveDays(leave) > reportDays
}

/** Whether the centre must decide what becomes of the place in the branch (R81). */
export function needsDecision(leave: { fromOn: string; untilOn: string }, decisionDays: number): boolean {
  return leaveDays(leave) > decisionDays
}

/** What is wrong with the fields of a report, by field. */
export function leaveFaults(
  leave: { fromOn: string; untilOn: string; destination: string; reason: LeaveReason; note: string },
  today: string,
): Record<'fromOn' | 'untilOn' | 'destination' | 'note', string | undefined> {
  const { fromOn, untilOn, destination, reason, note } = leave
  const faultOf = (day: string) => (isCalendarDate(day) ? undefined : 'DATE_IMPOSSIBLE')
  return {
    fromOn: faultOf(fromOn) ?? (Math.abs(daysBetween(fromOn, today)) > 366 ? 'TOO_FAR_AWAY' : undefined),
    untilOn:
      faultOf(untilOn) ??
      (untilOn < fromOn
        ? 'BEFORE_THE_START'
        : untilOn < today
          ? 'IN_THE_PAST'
          : daysBetween(today, untilOn) > 3660
            ? 'TOO_FAR_AWAY'
            : undefined),
    destination: destination.trim() === '' ? 'REQUIRED' : undefined,
    note: reason === 'OTHER' && note.trim() === '' ? 'REQUIRED' : undefined,
  }
}

/** Why a long leave cannot take this step, if so (R80): ILLEGAL_STEP. */
export function leaveStepRefusal(from: LongLeaveState, to: LongLeaveState): 'ILLEGAL_STEP' | undefined {
  return stepRefusal(LONG_LEAVE_TRANSITIONS, from, to)
}

/**
 * Why the centre cannot decide so, if so (R81): a step that the states do not allow; a negative one, or any one on a leave that
 * must be decided, without a reason; sending somebody home who is back within the days of the setting.
 */
export function leaveDecisionRefusal(
  leave: { state: LongLeaveState; mustDecide: boolean },
  decision: LeaveDecision,
  reason: string,
): 'ILLEGAL_STEP' | 'REASON_MISSING' | 'LEAVE_TOO_SHORT_TO_RETURN' | undefined {
  const illegal = leaveStepRefusal(leave.state, 'CENTER_DECIDED')
  if (illegal) return illegal
  if (decision === 'RETURN_TO_ORIGIN' && !leave.mustDecide) return 'LEAVE_TOO_SHORT_TO_RETURN'
  return reason.trim() === '' && (decision !== 'KEEP' || leave.mustDecide) ? 'REASON_MISSING' : undefined
}

/** Whether what was tried in vain goes up to centre and home township (R81). */
export function isToldUp(attempts: readonly { result: ContactResult }[]): boolean {
  const inVain = attempts.filter(({ result }) => result !== 'REACHED')
  return inVain.length >= ATTEMPTS_BEFORE_TELLING || inVain.some(({ result }) => result === 'MOVED')
}
