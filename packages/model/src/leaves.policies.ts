import { CENTER, READERS, TOWNSHIP, type Policy } from './policy.ts'

const SECRETARY = { BRANCH_SECRETARY: 'HOST' } as const satisfies Policy
const MYSELF = { MEMBER: 'SELF' } as const satisfies Policy
const LOOKERS = {
  ...CENTER,
  ...TOWNSHIP,
  ...SECRETARY,
  HOST_COMMITTEE: 'ANY',
  COMMITTEE_MEMBER: 'ANY',
} as const satisfies Policy

/** Who may what about long leaves, and about members of whom nobody has heard (R80, R81). */
export const LEAVES_POLICIES = {
  leaveTerms: 'SIGNED_IN',
  longLeaves: READERS,
  longLeave: READERS,
  reportLongLeave: { ...MYSELF, ...SECRETARY },
  reviseLongLeave: { ...MYSELF, ...SECRETARY },
  endLongLeave: { ...MYSELF, ...SECRETARY, ...CENTER },
  noteLongLeave: SECRETARY,
  decideLongLeave: { CENTER_DIRECTOR: 'ANY' },
  acknowledgeLongLeave: { ...TOWNSHIP, ...CENTER },
  silentMembers: LOOKERS,
  recordMemberContact: { ...SECRETARY, ...CENTER, ...TOWNSHIP },
} as const satisfies Record<string, Policy>

/** Where a member can be reached while away: known to registry alone, until they are back. */
export const AWAY_CONTACT_POLICIES = {
  'Member.awayContact': {
    ...CENTER,
    ...TOWNSHIP,
    ORIGIN_SECRETARY: 'BRANCH',
    ...SECRETARY,
    ...MYSELF,
  },
  keepAwayContact: { ...MYSELF, ...SECRETARY },
} as const satisfies Record<string, Policy>
