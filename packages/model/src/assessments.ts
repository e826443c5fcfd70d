import { addDays } from './dates.ts'
import { ASSESSMENT_TRANSITIONS, type AssessmentState, stepRefusal } from './state-machines.ts'

export const ASSESSMENT_KINDS = ['HALF_YEAR', 'LEAVING'] as const
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]

export const DISPATCH_STATES = ['SENT', 'ASKED_BACK', 'ACKNOWLEDGED', 'SUPERSEDED'] as const
export type DispatchState = (typeof DISPATCH_STATES)[number]

/** What may be done with an assessment, and the state that each act leads to. */
export const ASSESSMENT_ACTS = {
  REVISE: 'DRAFT',
  SHOW: 'SHOWN_TO_MEMBER',
  COMMENT: 'COMMENTED',
  SIGN: 'SIGNED',
  DISPATCH: 'DISPATCHED',
  ACKNOWLEDGE: 'ACKNOWLEDGED',
  ASK_BACK: 'ASKED_BACK',
  ANSWER: 'DISPATCHED',
} as const satisfies Record<string, AssessmentState>
export type AssessmentAct = keyof typeof ASSESSMENT_ACTS

/** States after which the content never changes. */
export const SIGNED_STATES = [
  'SIGNED',
  'DISPATCHED',
  'ASKED_BACK',
  'ACKNOWLEDGED',
] as const satisfies readonly AssessmentState[]

export interface AssessmentStanding {
  state: AssessmentState
  text: string
  /** Until this day the member may still comment; null before it is shown. */
  commentUntil: string | null
}

/**
 * Why this act is not possible on an assessment, if there is a reason (R75).
 * The member sees it before it is sent: signing waits for the member's word or for the end of the time given for it.
 */
export function assessmentActRefusal(act: AssessmentAct, standing: AssessmentStanding, today: string) {
  const { state, text, commentUntil } = standing
  if (act === 'REVISE' && state === 'DRAFT') return undefined
  if (act === 'REVISE' && (SIGNED_STATES as readonly AssessmentState[]).includes(state)) return 'SIGNED_IS_FINAL'
  if (act === 'SIGN' && state === 'DRAFT') return 'NOT_SHOWN_TO_MEMBER'
  if (act === 'COMMENT' && (SIGNED_STATES as readonly AssessmentState[]).includes(state)) return 'SIGNED_IS_FINAL'
  if (act === 'ANSWER' && state !== 'ASKED_BACK') return 'ILLEGAL_STEP'
  if (act === 'DISPATCH' && state !== 'SIGNED')
    return state === 'DISPATCHED' || state === 'ACKNOWLEDGED' ? 'ILLEGAL_STEP' : 'NOT_SIGNED'
  if (stepRefusal(ASSESSMENT_TRANSITIONS, state, ASSESSMENT_ACTS[act])) return 'ILLEGAL_STEP'
  if (act === 'SHOW' && text.trim() === '') return 'TEXT_MISSING'
  if (act === 'SIGN' && state === 'SHOWN_TO_MEMBER' && (commentUntil === null || today <= commentUntil))
    return 'COMMENT_TIME_RUNS'
  return undefined
}

/** The half-year that a day lies in, such as `2026-H1`. */
export function halfYearOf(day: string): string {
  return `${day.slice(0, 4)}-H${day.slice(5, 7) <= '06' ? 1 : 2}`
}

/** First and last day of a half-year; undefined when the text names none. */
export function halfYearDays(period: string): { from: string; until: string } | undefined {
  const [, year, half] = /^(20\d{2})-H([12])$/.exec(period) ?? []
  if (!year) return undefined
  return half === '1'
    ? { from: `${year}-01-01`, until: `${year}-06-30` }
    : { from: `${year}-07-01`, until: `${year}-12-31` }
}

/** The half-year before the one that a day lies in. */
export function halfYearBefore(day: string): string {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) <= '06' ? `${year - 1}-H2` : `${year}-H1`
}

/**
 * The half-year whose assessments are due on a day: the running one in its last 45 days, else the one before.
 */
export function assessmentPeriodOn(today: string): string {
  const running = halfYearOf(today)
  const days = halfYearDays(running)
  return days && addDays(today, 45) > days.until ? running : halfYearBefore(today)
}
