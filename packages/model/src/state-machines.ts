/**
 * What may follow what (requirements §7.2). The server's guard and the screen's buttons read the same tables.
 * A state that is missing as a key has no successor.
 */
export const LETTER_TRANSITIONS = {
  DRAFT: ['ISSUED', 'VOID'],
  ISSUED: ['PRESENTED', 'ACCEPTED', 'RETURNED', 'EXPIRED', 'LOST', 'VOID'],
  PRESENTED: ['ACCEPTED', 'RETURNED', 'EXPIRED', 'LOST', 'VOID'],
  ACCEPTED: ['RECEIPTED', 'CLOSED', 'RETURNED'],
  RECEIPTED: ['CLOSED'],
  RETURNED: [],
  EXPIRED: ['REISSUED'],
  LOST: ['REISSUED'],
  REISSUED: [],
  VOID: [],
  CLOSED: [],
} as const

export const AFFILIATION_TRANSITIONS = {
  INTRODUCED: ['CHECKED_IN', 'RETURNED', 'ENDED'],
  CHECKED_IN: ['PROPOSED', 'RETURNED', 'ENDED'],
  PROPOSED: ['OBJECTED', 'PLACED', 'RETURNED', 'ENDED'],
  OBJECTED: ['PROPOSED', 'RETURNED', 'ENDED'],
  PLACED: ['ACTIVE', 'ENDED', 'RETURNED'],
  ACTIVE: ['PAUSED', 'ENDED', 'RETURNED'],
  PAUSED: ['ACTIVE', 'ENDED', 'RETURNED'],
  ENDED: [],
  RETURNED: [],
} as const

export const CASE_TRANSITIONS = {
  OPEN: ['ASSIGNED'],
  ASSIGNED: ['IN_WORK', 'REFERRED'],
  IN_WORK: ['WAITING', 'RESULT_REPORTED', 'REFERRED'],
  WAITING: ['IN_WORK'],
  REFERRED: ['RETURNED', 'RESULT_REPORTED'],
  RETURNED: ['ASSIGNED', 'IN_WORK'],
  RESULT_REPORTED: ['CONFIRMED', 'REOPENED', 'CLOSED_WITHOUT_CONFIRMATION'],
  REOPENED: ['ASSIGNED', 'IN_WORK'],
  CONFIRMED: [],
  CLOSED_WITHOUT_CONFIRMATION: ['REOPENED'],
} as const

export const ASSESSMENT_TRANSITIONS = {
  DRAFT: ['SHOWN_TO_MEMBER'],
  SHOWN_TO_MEMBER: ['COMMENTED', 'SIGNED', 'DRAFT'],
  COMMENTED: ['SIGNED', 'DRAFT'],
  SIGNED: ['DISPATCHED'],
  DISPATCHED: ['ACKNOWLEDGED', 'ASKED_BACK'],
  ASKED_BACK: ['DISPATCHED', 'ACKNOWLEDGED'],
  ACKNOWLEDGED: [],
} as const

export const SPELL_TRANSITIONS = {
  REPORTED: ['VERIFIED', 'ACTIVE', 'SHORT_STAY', 'ENDED'],
  VERIFIED: ['ACTIVE', 'SHORT_STAY', 'ENDED'],
  SHORT_STAY: ['VERIFIED', 'ACTIVE', 'ENDED'],
  ACTIVE: ['SHORT_STAY', 'OUT_OF_CONTACT', 'ENDED'],
  OUT_OF_CONTACT: ['ACTIVE', 'ENDED'],
  ENDED: [],
} as const

/**
 * A long leave (R80, R81). Back from any open state; told otherwise than before, it is reported anew, and everybody behind it
 * looks at it again. A certificate that has gone back is closed by the township's own acknowledgement.
 */
export const LONG_LEAVE_TRANSITIONS = {
  REPORTED: ['REPORTED', 'NOTED_BY_BRANCH', 'CLOSED'],
  NOTED_BY_BRANCH: ['REPORTED', 'CENTER_DECIDED', 'CLOSED'],
  CENTER_DECIDED: ['REPORTED', 'ORIGIN_INFORMED', 'CLOSED'],
  ORIGIN_INFORMED: ['REPORTED', 'CLOSED'],
  CLOSED: [],
} as const

export type LongLeaveState = keyof typeof LONG_LEAVE_TRANSITIONS
/** A survey line (R27). A corrected line is a new version that is SUBMITTED; an acknowledged one may be completed so too. */
export const LINE_TRANSITIONS = {
  DRAFT: ['SUBMITTED', 'PURGED'],
  SUBMITTED: ['QUERIED', 'ACKNOWLEDGED'],
  QUERIED: ['SUBMITTED'],
  ACKNOWLEDGED: ['MATCHED', 'NEW_PERSON', 'NOT_MOBILE'],
  MATCHED: ['NOT_MOBILE'],
  NEW_PERSON: ['NOT_MOBILE'],
  NOT_MOBILE: [],
  PURGED: [],
} as const

/** A formal transfer (R40): what came back is the sender's to close, by a new one or by taking note. */
export const TRANSFER_TRANSITIONS = {
  SENT: ['ACCEPTED', 'REJECTED', 'WITHDRAWN'],
  REJECTED: ['CLOSED'],
  ACCEPTED: [],
  WITHDRAWN: [],
  CLOSED: [],
} as const

export type TransferState = keyof typeof TRANSFER_TRANSITIONS
/** The yearly verification (R123): frozen with the statistics of its year. */
export const VERIFICATION_TRANSITIONS = {
  PREPARED: ['OPEN'],
  OPEN: ['CLOSED'],
  CLOSED: ['FROZEN'],
  FROZEN: [],
} as const

export type VerificationState = keyof typeof VERIFICATION_TRANSITIONS
/** Work that a branch gives to a member (R72): the member says yes or no; it is done, or ends undone with a reason. */
export const WORK_TRANSITIONS = {
  PROPOSED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: ['DONE', 'ENDED'],
  DECLINED: [],
  WITHDRAWN: [],
  DONE: [],
  ENDED: [],
} as const

export type WorkState = keyof typeof WORK_TRANSITIONS
export type LetterState = keyof typeof LETTER_TRANSITIONS
export type AffiliationState = keyof typeof AFFILIATION_TRANSITIONS
export type CaseState = keyof typeof CASE_TRANSITIONS
export type AssessmentState = keyof typeof ASSESSMENT_TRANSITIONS
export type SpellState = keyof typeof SPELL_TRANSITIONS
export type LineState = keyof typeof LINE_TRANSITIONS

/** The names of a machine's states, for enumerations. */
export function statesOf<T extends Record<string, readonly string[]>>(machine: T): (keyof T & string)[] {
  return Object.keys(machine)
}

/** Why this step is not possible, if it is not: `ILLEGAL_STEP`. */
export function stepRefusal<T extends Record<string, readonly string[]>>(
  machine: T,
  from: keyof T,
  to: keyof T,
): 'ILLEGAL_STEP' | undefined {
  return machine[from]?.includes(to as string) ? undefined : 'ILLEGAL_STEP'
}
