import { CENTER, FIGURES, READERS, TOWNSHIP, type Policy } from './policy.ts'

const SECRETARY_OWN = { BRANCH_SECRETARY: 'OWN' } as const satisfies Policy
const OVERSEERS = { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY', COMMITTEE_MEMBER: 'ANY' } as const satisfies Policy

/** Who may what about stays, formal transfers, and who answers for whom. */
export const RESPONSIBILITY_POLICIES = {
  /** A branch's own registers name who was in it then; contact data end with the stay. */
  'Member.name': { ...READERS, BRANCH_SECRETARY: 'HOSTED' },
  membersInTransit: OVERSEERS,
  managementShift: FIGURES,

  mobilitySpells: OVERSEERS,
  openSpell: { ...CENTER, ...TOWNSHIP },
  extendSpell: { ...CENTER, ...TOWNSHIP },
  endSpell: { ...CENTER, ...TOWNSHIP },
  endReports: { ...CENTER, ...TOWNSHIP, ...SECRETARY_OWN },
  reportEnd: { BRANCH_SECRETARY: 'HOST' },
  decideEndReport: { ...CENTER, ...TOWNSHIP },

  transfers: { ...CENTER, ...TOWNSHIP, ...SECRETARY_OWN, HOST_COMMITTEE: 'ANY', MEMBER: 'SELF' },
  transfer: { ...CENTER, ...TOWNSHIP, ...SECRETARY_OWN, HOST_COMMITTEE: 'ANY', MEMBER: 'SELF' },
  'FormalTransfer.idNumber': { ...TOWNSHIP, ...SECRETARY_OWN, MEMBER: 'SELF' },
  sendTransfer: TOWNSHIP,
  withdrawTransfer: TOWNSHIP,
  closeTransfer: TOWNSHIP,
  acceptTransfer: SECRETARY_OWN,
  rejectTransfer: SECRETARY_OWN,

  closedFiles: { AUDITOR: 'ANY' },
  closedFile: { AUDITOR: 'ANY' },
  'ClosedFile.file': { AUDITOR: 'ANY' },
} as const satisfies Record<string, Policy>
