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

/** What may be done with a case, and the state that each act leads to. */
export const CASE_ACTS = {
  ASSIGN: 'ASSIGNED',
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

/** Whether a case is past its deadline: waiting cases and those whose result is reported are not. */
export function isOverdue(state: CaseState, dueOn: string, today: string): boolean {
  return (RUNNING_CASE_STATES as readonly CaseState[]).includes(state) && dueOn < today
}
