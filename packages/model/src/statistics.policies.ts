import { CENTER, FIGURES, TOWNSHIP, type Policy } from './policy.ts'

const READ = { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY', COMMITTEE_MEMBER: 'ANY' } as const satisfies Policy
const ANSWER = { ...CENTER, ...TOWNSHIP, BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' } as const satisfies Policy

/** Yearly verification and statistics, part of registry (R123, R124). The county sees what is published only (N8, D10). */
export const STATISTICS_POLICIES = {
  statisticsYears: { ...READ, COUNTY_VIEWER: 'ANY' },
  annualStatistics: READ,
  publishedStatistics: { ...FIGURES, ...TOWNSHIP, COUNTY_VIEWER: 'ANY' },
  statisticsMembers: { ...CENTER, ...TOWNSHIP },
  requestStatistics: CENTER,
  freezeStatistics: { CENTER_DIRECTOR: 'ANY', HOST_COMMITTEE: 'ANY' },
  replayStatistics: { ...CENTER, HOST_COMMITTEE: 'ANY' },
  compareStatistics: { ...CENTER, HOST_COMMITTEE: 'ANY' },
  'AnnualStatistics.file': READ,

  verificationCampaigns: { ...READ, BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' },
  verificationEntries: ANSWER,
  verificationEntry: ANSWER,
  verificationWork: ANSWER,
  prepareVerification: CENTER,
  openVerification: CENTER,
  closeVerification: { CENTER_DIRECTOR: 'ANY', HOST_COMMITTEE: 'ANY' },
  remindVerification: CENTER,
  answerVerification: ANSWER,
  // Who may speak for whom: a branch or the centre writes down what a member says on the phone or on paper.
  'VerificationEntry.member': { ...CENTER, BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' },
  'VerificationEntry.host': { ...CENTER, BRANCH_SECRETARY: 'HOST' },
  'VerificationEntry.township': TOWNSHIP,
  confirmVerifications: { ...CENTER, ...TOWNSHIP, BRANCH_SECRETARY: 'HOST' },
  finishVerificationContact: { ...CENTER, ...TOWNSHIP, BRANCH_SECRETARY: 'HOST' },
  'Verification.file': { ...CENTER, ...TOWNSHIP, BRANCH_SECRETARY: 'HOST' },
} as const satisfies Record<string, Policy>
