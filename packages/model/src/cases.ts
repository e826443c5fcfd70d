import { CASE_TRANSITIONS, type CaseState, stepRefusal } from './state-machines.ts'

/** What a difficulty is about (R97, R101). */
export const SERVICE_CATEGORIES = ['PRODUCTION', 'LIVING', 'EMPLOYMENT', 'RIGHTS', 'FAMILY', 'OTHER'] as const
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number]

/** The four purposes of the centre. */
export const SERVICE_PURPOSES = [
  'INFORMATION',
  'SOLVE_DIFFICULTIES',
  'COORDINATE_RELATIONS',
  'PROMOTE_EXCHANGE',
] as const
export type ServicePurpose = (typeof SERVICE_PURPOSES)[number]

export const CASE_SOURCES = ['RECEPTION', 'VISIT', 'BRANCH', 'ONLINE', 'COUNTER'] as const
export const WAITING_FOR = ['MEMBER', 'OTHER_BODY'] as const

/** How somebody tried to reach the person who raised a case; the notice board is the only way to somebody anonymous. */
export const CONTACT_CHANNELS = ['PHONE', 'VISIT', 'MESSAGE', 'NOTICE_BOARD'] as const
export type ContactChannel = (typeof CONTACT_CHANNELS)[number]

/** Offices that a case may be assigned or referred to, beside the centre itself. */
export const CASE_OFFICES = [
  'CENTER_DIRECTOR',
  'CENTER_STAFF',
  'LABOUR_CENTER',
  'ASSISTANCE_CENTER',
  'DEPARTMENT',
] as const

/** Where a case is handled (R73): at the member's branch, within its power, or at the centre. */
export const CASE_LEVELS = ['BRANCH', 'CENTER'] as const
export type CaseLevel = (typeof CASE_LEVELS)[number]

/** What the history of a case is made of. PASSED_ON: from the branch to the centre; NOTE: what was done, without a new state. */
export const CASE_STEP_KINDS = ['STEP', 'PLAN', 'ESCALATED', 'CONTACT', 'NOTE', 'PASSED_ON'] as const
export type CaseStepKind = (typeof CASE_STEP_KINDS)[number]

/** What a member is told of a case, beside its result. */
export const CASE_NEWS = ['TAKEN_ON', 'PASSED_ON'] as const
export type CaseNews = (typeof CASE_NEWS)[number]

/** What may be done with a case, and the state that each act leads to. */
export const CASE_ACTS = {
  ASSIGN: 'ASSIGNED',
  TAKE_ON: 'ASSIGNED',
  PASS_ON: 'OPEN',
  START: 'IN_WORK',
  PAUSE: 'WAITING',
  RESUME: 'IN_WORK',
  REFER: 'REFERRED',
  RETURN_REFERRAL: 'RETURNED',
  REPORT_RESULT: 'RESULT_REPORTED',
  CONFIRM: 'CONFIRMED',
  REOPEN: 'REOPENED',
  CLOSE_WITHOUT_CONFIRMATION: 'CLOSED_WITHOUT_CONFIRMATION',
} as const satisfies Record<string, CaseState>
export type CaseAct = keyof typeof CASE_ACTS

/** What the acts are decided by. */
export interface CaseStanding {
  level: CaseLevel
  state: CaseState
  ownerSubject: string | null
  /** The day after which silence counts; null while no result is reported. */
  silenceEndsOn: string | null
  /** Attempts to reach the person since the result was reported. */
  contactAttempts: number
}

/** States in which the centre or an office is at work, so that the deadline runs. */
export const RUNNING_CASE_STATES = [
  'OPEN',
  'ASSIGNED',
  'IN_WORK',
  'REFERRED',
  'RETURNED',
  'REOPENED',
] as const satisfies readonly CaseState[]
export const CLOSED_CASE_STATES = ['CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION'] as const satisfies readonly CaseState[]

/**
 * Why this act is not possible on a case, if there is a reason (R97, R98, N17).
 * Only whoever raised a case closes it; after long silence and an attempt to reach them the centre may,
 * which is counted apart. Who may act at all is the policy table's matter.
 */
export function caseActRefusal(act: CaseAct, standing: CaseStanding, today: string) {
  if ((act === 'TAKE_ON' || act === 'PASS_ON') && standing.level === 'CENTER') return 'AT_THE_CENTER'
  if ((act === 'ASSIGN' || act === 'REFER') && standing.level === 'BRANCH') return 'AT_THE_BRANCH'
  if (act === 'PASS_ON') return passOnRefusal(standing.state)
  if (act === 'TAKE_ON' && !['OPEN', 'REOPENED'].includes(standing.state)) return 'ILLEGAL_STEP'
  // A case may pass to another owner while it is being worked on.
  const passesOn = act === 'ASSIGN' && (standing.state === 'ASSIGNED' || standing.state === 'IN_WORK')
  if (!passesOn && stepRefusal(CASE_TRANSITIONS, standing.state, CASE_ACTS[act])) return 'ILLEGAL_STEP'
  if (act === 'START' && standing.state === 'WAITING') return 'ILLEGAL_STEP'
  if (act === 'RESUME' && standing.state !== 'WAITING') return 'ILLEGAL_STEP'
  if (act === 'CLOSE_WITHOUT_CONFIRMATION') {
    if (standing.silenceEndsOn === null || today <= standing.silenceEndsOn) return 'CONFIRMATION_TIME_RUNS'
    if (standing.contactAttempts === 0) return 'CONTACT_ATTEMPT_MISSING'
  }
  return undefined
}

/** What has a result, or is closed, does not go on to the centre; the member reopens it, and then it may (R73). */
function passOnRefusal(state: CaseState) {
  return ['RESULT_REPORTED', 'CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION'].includes(state) ? 'ILLEGAL_STEP' : undefined
}

/** Whether a case is past its deadline: waiting cases and those whose result is reported are not. */
export function isOverdue(state: CaseState, dueOn: string, today: string): boolean {
  return (RUNNING_CASE_STATES as readonly CaseState[]).includes(state) && dueOn < today
}
