import { CENTER, type Policy } from './policy.ts'

/** Who sees what a branch has found: the branch itself, and the town that decides. */
const INTAKE_READERS = {
  ...CENTER,
  BRANCH_SECRETARY: 'HOST',
  HOST_COMMITTEE: 'ANY',
  COMMITTEE_MEMBER: 'ANY',
} as const satisfies Policy
const SECRETARY = { BRANCH_SECRETARY: 'HOST' } as const satisfies Policy

/** What registry keeps of a member whom a branch has found (R62): what was told, and why the branch asks for them. */
export const FOUND_POLICIES = {
  BranchIntake: { ...CENTER, BRANCH_SECRETARY: 'HOST', HOST_COMMITTEE: 'ANY' },
  reportFoundMember: SECRETARY,
  withdrawFoundMember: SECRETARY,
} as const satisfies Record<string, Policy>

/** How far each has come (R62), and who is left out of what (R63). */
export const INTAKE_POLICIES = {
  BranchIntake: INTAKE_READERS,
  branchIntakes: INTAKE_READERS,

  rosterScopes: INTAKE_READERS,
  'Affiliation.leftOut': { ...INTAKE_READERS, MEMBER: 'SELF' },
  leaveOutOfScope: SECRETARY,
  takeIntoScope: SECRETARY,
} as const satisfies Record<string, Policy>
