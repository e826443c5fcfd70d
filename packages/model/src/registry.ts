/** Words of the register, shared by the server, the screens and the seeds. */

export const ORGANIZATION_KINDS = [
  'COUNTY',
  'HOST_TOWN',
  'TOWNSHIP',
  'TOWN_SERVICE_CENTER',
  'OUTFLOW_CENTER',
  'LABOUR_CENTER',
  'ASSISTANCE_CENTER',
  'ORIGIN_BRANCH',
  'COMMUNITY',
  'VILLAGE',
  'ENTERPRISE',
  'HOST_BRANCH',
  'TEMPORARY_BRANCH',
  'DEPARTMENT',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

export const DEPARTMENT_KINDS = ['PUBLIC_SECURITY', 'INDUSTRY_COMMERCE', 'TAX', 'OTHER'] as const
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number]

/** Offices of the town that the centre's staff come from (R13); the list is open. */
export const HOME_OFFICES = ['PARTY_OFFICE', 'INDUSTRY_OFFICE', 'COMMUNITY_OFFICE'] as const

/** How far the chain has come for a member (§7.4, T1). INTRODUCED: a letter is on its way or at the host committee. */
export const STAGES = ['FOUND', 'INTRODUCED', 'CHECKED_IN', 'PLACED', 'ENDED'] as const
export type Stage = (typeof STAGES)[number]

export const ORIGIN_SCOPES = ['IN_COUNTY', 'OTHER_COUNTY', 'OTHER_CITY', 'OTHER_PROVINCE'] as const

export const FOUND_BY = ['HOST_SWEEP', 'TOWNSHIP_SURVEY', 'BOTH', 'SELF_REGISTRATION', 'BY_HAND'] as const
export type FoundBy = (typeof FOUND_BY)[number]

export const SEXES = ['MALE', 'FEMALE'] as const
export const MEMBERSHIPS = ['FULL', 'PROBATIONARY'] as const
/** What a person may say of their membership when they are registered; the last one is refused (R1). */
export const MEMBERSHIP_CLAIMS = ['FULL', 'PROBATIONARY', 'NOT_A_MEMBER'] as const
export const OCCUPATIONS = ['WAGE_WORK', 'BUSINESS', 'OTHER'] as const
export const EMPLOYMENT_KINDS = ['UNIT', 'SOLE_TRADER_EMPLOYEE', 'SELF_EMPLOYED', 'FLEXIBLE', 'NONE'] as const
export const RESIDENCE_KINDS = ['OWN', 'RENTED', 'DORMITORY', 'OTHER'] as const

/** What becomes of a registration that a member sends in by themselves (R30). */
export const SELF_REGISTRATION_STATES = ['PENDING', 'VERIFIED', 'REJECTED'] as const
export type SelfRegistrationState = (typeof SELF_REGISTRATION_STATES)[number]

export const CONSENT_CHANNELS = ['PAPER', 'ONLINE'] as const
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number]

/** Why the formal relation stays at home (R41). */
export const RETENTION_REASONS = [
  'JOB_UNSTABLE',
  'HOUSE_AT_HOME',
  'OFFICE_AT_HOME',
  'OWN_WISH',
  'RETURNS_SOON',
  'OTHER',
] as const
export type RetentionReason = (typeof RETENTION_REASONS)[number]

export const SPELL_REASONS = ['WAGE_WORK', 'BUSINESS', 'OTHER'] as const
export type SpellReason = (typeof SPELL_REASONS)[number]

export const SPELL_END_REASONS = [
  'RETURNED',
  'FORMALLY_TRANSFERRED',
  'LEFT',
  'DECEASED',
  'MEMBERSHIP_ENDED',
  'CONSENT_WITHDRAWN',
] as const
export type SpellEndReason = (typeof SPELL_END_REASONS)[number]
/** What a person may decide; the others follow from an accepted transfer (R40) and a withdrawn consent (R3). */
export const DECIDED_END_REASONS = [
  'RETURNED',
  'LEFT',
  'DECEASED',
  'MEMBERSHIP_ENDED',
] as const satisfies readonly SpellEndReason[]
export type DecidedEndReason = (typeof DECIDED_END_REASONS)[number]

export const CHECK_IN_STATES = ['ANNOUNCED', 'CONFIRMED', 'DROPPED'] as const
export type CheckInState = (typeof CHECK_IN_STATES)[number]
export const CHECK_IN_CHANNELS = ['COUNTER', 'ONLINE'] as const
export type CheckInChannel = (typeof CHECK_IN_CHANNELS)[number]

export const NOTICE_KINDS = [
  'LETTER_RETURNED',
  'LETTER_EXPIRED',
  'LETTER_REISSUED',
  'LETTER_LOST',
  'LETTER_KEY_CONDEMNED',
  'CONSENT_WITHDRAWN',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What a public verification of a letter answers (R44). */
export const LETTER_VERDICTS = ['VALID', 'REVOKED', 'EXPIRED', 'INVALID'] as const
export type LetterVerdict = (typeof LETTER_VERDICTS)[number]

/** What is printed on a letter (background §3.2): taken from the register at the moment of issue, and kept. */
export interface LetterContent {
  number: string
  addressedTo: string
  name: string
  sex: 'MALE' | 'FEMALE' | null
  born: string | null
  ethnicGroup: string | null
  membership: 'FULL' | 'PROBATIONARY' | null
  phone: string | null
  from: string
  fromBranch: string | null
  duesPaidUpTo: string | null
  validDays: number
  issuedOn: string
  validUntil: string
  retentionReason: RetentionReason
  retentionNote: string | null
  leftOn: string | null
  /** Why the member moved: WAGE_WORK, BUSINESS or in words; letters of earlier days do not say it. */
  movingReason?: string | null
  occupation: string | null
  employer: string | null
  residence: string | null
  contactName: string | null
  contactPhone: string | null
  issuerAddress: string
  issuerPhone: string
  issuerFax?: string
  issuerPostcode?: string
  /** Who handled it at the home committee. */
  handler?: string | null
}

/** The number in the unified register, `YX-000123`. */
export function registerNoOf(prefix: string, serial: number): string {
  return `${prefix}-${String(serial).padStart(6, '0')}`
}

/** A letter's number: township, year, serial, `枫树乡2026-0007`. */
export function letterNumberOf(township: string, year: number, serial: number): string {
  return `${township}${year}-${String(serial).padStart(4, '0')}`
}
