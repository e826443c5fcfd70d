import type { Actor, Role } from './roles.ts'

/**
 * How a record must be tied to the actor's office.
 *   ANY     every record
 *   ORIGIN  the member comes from the actor's township
 *   BRANCH  the member's formal branch at home is the actor's
 *   HOST    the member is placed in the actor's branch, or has the formal relation there
 *   HOSTED  the same, now or at some time
 *   OWN     the record belongs to the actor's organisation or township
 *   SELF    the record is about the actor
 */
export type Relation = 'ANY' | 'ORIGIN' | 'BRANCH' | 'HOST' | 'HOSTED' | 'OWN' | 'SELF'

/** Who may: a relation for each role, or everybody, signed in or not. */
export type Policy = Partial<Record<Role, Relation>> | 'PUBLIC' | 'SIGNED_IN'

/** What a record is tied to. A tie that a record does not have is left out. */
export interface Ties {
  memberId?: string | null
  originTownshipId?: string | null
  originBranchId?: string | null
  branchId?: string | null
  /** The branch of the host town that the formal relation has come to (R40). */
  formalBranchId?: string | null
  /** Branches that the member has been in; only where HOSTED is asked. */
  pastBranchIds?: readonly string[]
  /** The member comes from outside the county and has not said, or no longer says, that they wish to be included (R2, N20). */
  lacksConsent?: boolean
  organizationId?: string | null
  townshipId?: string | null
}

/** Which records of a list an actor may see: all, or those tied to one of these ids. */
export interface Scope {
  all: boolean
  /** Whether members from outside the county who have not given consent are in reach. */
  withoutConsent: boolean
  originTownshipIds: string[]
  originBranchIds: string[]
  branchIds: string[]
  organizationIds: string[]
  memberIds: string[]
}

export const CENTER = { CENTER_DIRECTOR: 'ANY', CENTER_STAFF: 'ANY' } as const satisfies Policy
export const TOWNSHIP = { TOWNSHIP_COMMITTEE: 'ORIGIN', OUTFLOW_OFFICER: 'ORIGIN' } as const satisfies Policy
export const TOWNSHIP_OWN = { TOWNSHIP_COMMITTEE: 'OWN', OUTFLOW_OFFICER: 'OWN' } as const satisfies Policy
export const READERS = {
  ...CENTER,
  ...TOWNSHIP,
  HOST_COMMITTEE: 'ANY',
  COMMITTEE_MEMBER: 'ANY',
  ORIGIN_SECRETARY: 'BRANCH',
  BRANCH_SECRETARY: 'HOST',
  MEMBER: 'SELF',
} as const satisfies Policy

/** Figures as they stand now: for the town alone, since counts of a few tell of persons (N8); the county reads what is published. */
export const FIGURES = {
  ...CENTER,
  HOST_COMMITTEE: 'ANY',
  COMMITTEE_MEMBER: 'ANY',
} as const satisfies Policy

/** Who may still know of a member who has not given consent: who asks for it, the member, and who watches over both. */
const WITHOUT_CONSENT: readonly Role[] = ['CENTER_DIRECTOR', 'CENTER_STAFF', 'MEMBER', 'AUDITOR']

/** What may be done about such a member: to be looked at, asked, corrected, and to say yes or no. All else includes them. */
const OPEN_WITHOUT_CONSENT: ReadonlySet<string> = new Set([
  'member',
  'checkInForm',
  'revealPersonalFields',
  'giveConsent',
  'withdrawConsent',
  'correctMember',
  'requestAmendment',
  'decideAmendment',
])

/** Why nothing that includes this member may be done, if so: consent is the key (R2, N20). */
export function consentGate(operation: string, ties: Ties): 'CONSENT_REQUIRED' | undefined {
  return ties.lacksConsent && !OPEN_WITHOUT_CONSENT.has(operation) ? 'CONSENT_REQUIRED' : undefined
}

/** Whether some office of the actor could ever be allowed this operation; the record may still be out of reach. */
export function mayEver(actor: Actor, policy: Policy): boolean {
  if (policy === 'PUBLIC') return true
  if (policy === 'SIGNED_IN') return actor.subject !== undefined
  return actor.offices.some((office) => policy[office.role] !== undefined)
}

/** Whether the actor is allowed this operation on this record. */
export function permits(actor: Actor, policy: Policy, ties: Ties): boolean {
  if (policy === 'PUBLIC') return true
  if (policy === 'SIGNED_IN') return actor.subject !== undefined
  return actor.offices.some((office) => {
    if (ties.lacksConsent && !WITHOUT_CONSENT.includes(office.role)) return false
    switch (policy[office.role]) {
      case undefined:
        return false
      case 'ANY':
        return true
      case 'ORIGIN':
        return same(ties.originTownshipId, office.townshipId)
      case 'BRANCH':
        return same(ties.originBranchId, office.organizationId)
      case 'HOST':
        return hosts(ties, office.organizationId)
      case 'HOSTED':
        return hosts(ties, office.organizationId) || (ties.pastBranchIds?.includes(office.organizationId) ?? false)
      case 'OWN':
        return same(ties.organizationId, office.organizationId) || same(ties.townshipId, office.townshipId)
      case 'SELF':
        return same(ties.memberId, office.organizationId)
    }
  })
}

/** Which records of a list the actor may see under this policy. */
export function scopeOf(actor: Actor, policy: Policy): Scope {
  const scope: Scope = {
    all: false,
    withoutConsent: actor.offices.some(({ role }) => WITHOUT_CONSENT.includes(role)),
    originTownshipIds: [],
    originBranchIds: [],
    branchIds: [],
    organizationIds: [],
    memberIds: [],
  }
  if (policy === 'PUBLIC' || policy === 'SIGNED_IN') return { ...scope, all: mayEver(actor, policy) }
  for (const office of actor.offices) {
    switch (policy[office.role]) {
      case undefined:
        break
      case 'ANY':
        scope.all = true
        break
      case 'ORIGIN':
        if (office.townshipId) scope.originTownshipIds.push(office.townshipId)
        break
      case 'BRANCH':
        scope.originBranchIds.push(office.organizationId)
        break
      case 'HOST':
      case 'HOSTED':
        scope.branchIds.push(office.organizationId)
        break
      case 'OWN':
        scope.organizationIds.push(office.organizationId)
        if (office.townshipId) scope.organizationIds.push(office.townshipId)
        break
      case 'SELF':
        scope.memberIds.push(office.organizationId)
        break
    }
  }
  return scope
}

function hosts(ties: Ties, branchId: string): boolean {
  return same(ties.branchId, branchId) || same(ties.formalBranchId, branchId)
}

function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return a !== undefined && a !== null && a === b
}
