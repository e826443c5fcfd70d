import { daysBetween } from './dates.ts'

/**
 * Whether a stay of this length counts as mobile by a threshold (R4): one whose expected end makes it shorter is a short stay.
 * While nobody knows the end it is not short.
 */
export function isShortStay(startedOn: string, expectedEndOn: string | null, thresholdDays: number): boolean {
  return expectedEndOn !== null && daysBetween(startedOn, expectedEndOn) < thresholdDays
}

/** Who answers for the contact with a member (R52). */
export const RESPONSIBLE_ROLES = ['ORIGIN', 'CENTER', 'HOST_BRANCH', 'FORMAL_BRANCH', 'HOME_COMMITTEE'] as const
export type ResponsibleRole = (typeof RESPONSIBLE_ROLES)[number]

/** Why a member is between two organisations (R52). */
export const TRANSIT_KINDS = ['LETTER_ON_THE_WAY', 'TO_CHECK_IN', 'TO_PLACE', 'TRANSFER_ON_THE_WAY'] as const
export type TransitKind = (typeof TRANSIT_KINDS)[number]
