import type { OrganizationKind } from '@mobile-members/model/registry.ts'
import type { Role } from '@mobile-members/model/roles.ts'

/** Where each office is held. */
export const SEATS: Partial<Record<Role, readonly OrganizationKind[]>> = {
  COUNTY_VIEWER: ['COUNTY'],
  HOST_COMMITTEE: ['HOST_TOWN'],
  DEPUTY_SECRETARY: ['HOST_TOWN'],
  COMMITTEE_MEMBER: ['HOST_TOWN'],
  COMMUNITY_OFFICE_HEAD: ['HOST_TOWN'],
  CENTER_STAFF: ['TOWN_SERVICE_CENTER'],
  CENTER_DIRECTOR: ['TOWN_SERVICE_CENTER'],
  BRANCH_SECRETARY: ['HOST_BRANCH', 'TEMPORARY_BRANCH'],
  TOWNSHIP_COMMITTEE: ['TOWNSHIP'],
  OUTFLOW_OFFICER: ['OUTFLOW_CENTER'],
  ORIGIN_SECRETARY: ['ORIGIN_BRANCH'],
  LABOUR_CENTER: ['LABOUR_CENTER'],
  ASSISTANCE_CENTER: ['ASSISTANCE_CENTER'],
  DEPARTMENT: ['DEPARTMENT'],
  SURVEY_UNIT: ['COMMUNITY', 'VILLAGE', 'ENTERPRISE'],
  AUDITOR: ['HOST_TOWN', 'COUNTY'],
  ADMINISTRATOR: ['HOST_TOWN', 'TOWN_SERVICE_CENTER', 'COUNTY'],
}

/** Posts that one person holds at a time: a new holder ends the former one's term. */
export const SINGLE_POSTS: readonly Role[] = [
  'DEPUTY_SECRETARY',
  'CENTER_DIRECTOR',
  'COMMUNITY_OFFICE_HEAD',
  'BRANCH_SECRETARY',
]

/**
 * Why nobody can be appointed to this by hand, if so: the director is whoever is deputy secretary (R12), the temporary
 * branch's secretary whoever heads the community office (R59), a member's office follows from the register.
 */
export function appointmentRefusal(role: Role, seat: OrganizationKind): string | undefined {
  if (role === 'CENTER_DIRECTOR') return 'DIRECTOR_EX_OFFICIO'
  if (role === 'BRANCH_SECRETARY' && seat === 'TEMPORARY_BRANCH') return 'SECRETARY_EX_OFFICIO'
  if (!SEATS[role]?.includes(seat)) return 'NOT_HELD_THERE'
  return undefined
}

/** Which office follows from this one, and where it is held. */
export function exOfficioOf(role: Role): { role: Role; seat: OrganizationKind } | undefined {
  if (role === 'DEPUTY_SECRETARY') return { role: 'CENTER_DIRECTOR', seat: 'TOWN_SERVICE_CENTER' }
  if (role === 'COMMUNITY_OFFICE_HEAD') return { role: 'BRANCH_SECRETARY', seat: 'TEMPORARY_BRANCH' }
  return undefined
}

/** Why the holder of one office cannot hold the one that follows from it (R59), if so. */
export function exOfficioRefusal(role: Role, holder: { partyMember: boolean }): string | undefined {
  return role === 'BRANCH_SECRETARY' && !holder.partyMember ? 'SECRETARY_NOT_ELIGIBLE' : undefined
}

/** Why the temporary branch has no secretary (R59), if it has none. */
export function officeVacancy(
  ownTerms: readonly { role: Role }[],
  head: { partyMember: boolean } | undefined,
): string | undefined {
  if (ownTerms.some((term) => term.role === 'BRANCH_SECRETARY')) return undefined
  return head ? (exOfficioRefusal('BRANCH_SECRETARY', head) ?? 'NOBODY_IN_OFFICE') : 'NOBODY_IN_OFFICE'
}
