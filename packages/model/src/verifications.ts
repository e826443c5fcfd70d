/** Words and rules of the yearly verification (R123), shared by the server and the screens. */

/** Who says something of a member: the member, the town (the branch, or the centre where there is none), the home township. */
export const VERIFICATION_SIDES = ['MEMBER', 'HOST', 'TOWNSHIP'] as const
export type VerificationSide = (typeof VERIFICATION_SIDES)[number]

export const VERIFICATION_ANSWERS = ['CONFIRMED', 'CHANGED', 'NOT_FOUND'] as const
export type VerificationAnswer = (typeof VERIFICATION_ANSWERS)[number]

/** LEFT: the stay ended before the reference date, so that there is nothing to verify. */
export const VERIFICATION_OUTCOMES = [...VERIFICATION_ANSWERS, 'LEFT'] as const
export type VerificationOutcome = (typeof VERIFICATION_OUTCOMES)[number]

/** What an entry still waits for. */
export const VERIFICATION_OPEN = [...VERIFICATION_SIDES, 'DECISION'] as const
export type VerificationOpen = (typeof VERIFICATION_OPEN)[number]

/** BULK: confirmed with others in one act, after looking through the list. */
export const VERIFICATION_CHANNELS = ['ONLINE', 'PHONE', 'PAPER', 'BULK'] as const
export type VerificationChannel = (typeof VERIFICATION_CHANNELS)[number]

export interface Verified {
  memberSays: string | null
  hostSays: VerificationAnswer | null
  townshipSays: VerificationAnswer | null
  /** Whether a township of the county answers; for members from outside the county none does. */
  hasTownship: boolean
  /** What became of the change that was asked for. */
  amendment: 'OPEN' | 'ACCEPTED' | 'REJECTED' | null
}

/**
 * What an entry still waits for, and its outcome once nothing is open (R123). A member whom the town or the township could not
 * find is not waited for; when they answer themselves they were found, whatever others said.
 */
export function verificationOf(entry: Verified): { open: VerificationOpen[]; outcome: VerificationOutcome | null } {
  const { memberSays, hostSays, townshipSays, hasTownship, amendment } = entry
  const lost = memberSays === null && (hostSays === 'NOT_FOUND' || townshipSays === 'NOT_FOUND')
  const open: VerificationOpen[] = []
  if (memberSays === null && !lost) open.push('MEMBER')
  if (hostSays === null) open.push('HOST')
  if (hasTownship && townshipSays === null) open.push('TOWNSHIP')
  if (amendment === 'OPEN') open.push('DECISION')
  if (open.length > 0) return { open, outcome: null }
  return { open, outcome: lost ? 'NOT_FOUND' : amendment === 'ACCEPTED' ? 'CHANGED' : 'CONFIRMED' }
}
