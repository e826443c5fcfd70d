import { CENTER, READERS, TOWNSHIP, type Policy } from './policy.ts'

export const REGISTRY_POLICIES = {
  me: 'PUBLIC',
  issueLetter: TOWNSHIP,
  organization: 'SIGNED_IN',
  organizations: 'SIGNED_IN',
  Organization: 'PUBLIC',
  Member: READERS,
  'Member.contact': { ...CENTER, ...TOWNSHIP, ORIGIN_SECRETARY: 'BRANCH', BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' },
  'Member.idNumber': { ...CENTER, ...TOWNSHIP, MEMBER: 'SELF' },
} as const satisfies Record<string, Policy>
