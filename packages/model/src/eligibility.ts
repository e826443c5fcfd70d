import type { OriginScope } from './events.ts'

/**
 * Why a person is not a mobile member that the host town manages, if so (R1).
 * Members of another township of the county are, whatever they do in town; the host town's own are not.
 */
export function eligibilityRefusal(person: {
  membership: 'FULL' | 'PROBATIONARY' | 'NOT_A_MEMBER' | null
  originTownshipId: string | null
  hostTownId: string
}): 'NOT_A_MEMBER' | 'NOT_MOBILE_SAME_TOWN' | undefined {
  if (person.membership === 'NOT_A_MEMBER') return 'NOT_A_MEMBER'
  if (person.originTownshipId === person.hostTownId) return 'NOT_MOBILE_SAME_TOWN'
  return undefined
}

/** Why a member from outside the county cannot be included: only by their own wish, on record and not withdrawn (R2). */
export function consentRefusal(member: {
  originScope: OriginScope
  hasConsent: boolean
}): 'CONSENT_REQUIRED' | undefined {
  return member.originScope !== 'IN_COUNTY' && !member.hasConsent ? 'CONSENT_REQUIRED' : undefined
}

/** How far away an origin is, by its division code (GB/T 2260) against the county's: province, city, county take two digits each. */
export function originScopeOf(divisionCode: string, countyCode: string): OriginScope {
  if (divisionCode.slice(0, 6) === countyCode.slice(0, 6)) return 'IN_COUNTY'
  if (divisionCode.slice(0, 4) === countyCode.slice(0, 4)) return 'OTHER_COUNTY'
  if (divisionCode.slice(0, 2) === countyCode.slice(0, 2)) return 'OTHER_CITY'
  return 'OTHER_PROVINCE'
}
