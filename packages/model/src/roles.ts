/** The offices a person may hold (requirements §1.1, A1–A18), by the name used in tokens, tables and the graph. */
export const ROLES = [
  'COUNTY_VIEWER',
  'HOST_COMMITTEE',
  'DEPUTY_SECRETARY',
  'CENTER_DIRECTOR',
  'CENTER_STAFF',
  'COMMITTEE_MEMBER',
  'COMMUNITY_OFFICE_HEAD',
  'BRANCH_SECRETARY',
  'TOWNSHIP_COMMITTEE',
  'OUTFLOW_OFFICER',
  'ORIGIN_SECRETARY',
  'LABOUR_CENTER',
  'ASSISTANCE_CENTER',
  'DEPARTMENT',
  'SURVEY_UNIT',
  'MEMBER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const

export type Role = (typeof ROLES)[number]

/**
 * An office held now.
 * `organizationId` is the organisation it is held at; for MEMBER it is the member's own id.
 * `townshipId` is the township or town that the organisation belongs to, where there is one.
 */
export interface Office {
  role: Role
  organizationId: string
  townshipId?: string | null
}

/** Who asks. `subject` is the account's id in the sign-in service; nobody signed in has none. */
export interface Actor {
  subject: string | undefined
  offices: readonly Office[]
}

export const ANONYMOUS: Actor = { subject: undefined, offices: [] }

/** The member that this actor is, if they hold the office MEMBER. */
export function memberIdOf(actor: Actor): string | undefined {
  return actor.offices.find((office) => office.role === 'MEMBER')?.organizationId
}

export function holds(actor: Actor, role: Role): boolean {
  return actor.offices.some((office) => office.role === role)
}

export const OFFICES_AT_THE_CENTER = ['CENTER_DIRECTOR', 'CENTER_STAFF'] as const satisfies readonly Role[]
