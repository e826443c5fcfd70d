import { CENTER, FIGURES, READERS, TOWNSHIP, TOWNSHIP_OWN, type Policy } from './policy.ts'
import { ARCHIVES_POLICIES } from './archives.policies.ts'
import { EVIDENCE_POLICIES } from './evidence.policies.ts'
import { FOUND_POLICIES } from './intake.policies.ts'
import { AWAY_CONTACT_POLICIES } from './leaves.policies.ts'
import { LETTERS_POLICIES } from './letters.policies.ts'
import { NETWORK_POLICIES } from './network.policies.ts'
import { STATISTICS_POLICIES } from './statistics.policies.ts'
import { RESPONSIBILITY_POLICIES } from './responsibility.policies.ts'
import { SURVEY_POLICIES } from './survey.policies.ts'
import { TOWNSHIP_SURVEY_POLICIES } from './township-survey.policies.ts'
import { SWEEP_POLICIES } from './sweep.policies.ts'

const FILE = {
  ...CENTER,
  ...TOWNSHIP,
  HOST_COMMITTEE: 'ANY',
  ORIGIN_SECRETARY: 'BRANCH',
  BRANCH_SECRETARY: 'HOST',
  MEMBER: 'SELF',
} as const satisfies Policy
const LETTER_READERS = { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY', MEMBER: 'SELF' } as const satisfies Policy

export const REGISTRY_POLICIES = {
  me: 'PUBLIC',

  Organization: 'PUBLIC',
  organization: 'SIGNED_IN',
  organizations: 'SIGNED_IN',
  areas: 'SIGNED_IN',
  managementNetwork: 'SIGNED_IN',
  foundOrganization: { HOST_COMMITTEE: 'OWN', TOWNSHIP_COMMITTEE: 'OWN' },
  appoint: { ADMINISTRATOR: 'ANY', HOST_COMMITTEE: 'OWN', TOWNSHIP_COMMITTEE: 'OWN' },
  'OfficeTerm.subject': { ...CENTER, COMMITTEE_MEMBER: 'ANY', ADMINISTRATOR: 'ANY' },
  endOffice: { ADMINISTRATOR: 'ANY', HOST_COMMITTEE: 'OWN', TOWNSHIP_COMMITTEE: 'OWN' },

  Member: READERS,
  'Member.contact': { ...CENTER, ...TOWNSHIP, ORIGIN_SECRETARY: 'BRANCH', BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' },
  'Member.idNumber': { ...CENTER, ...TOWNSHIP, MEMBER: 'SELF' },
  'Member.file': FILE,
  members: READERS,
  member: READERS,
  revealPersonalFields: {
    ...CENTER,
    ...TOWNSHIP,
    ORIGIN_SECRETARY: 'BRANCH',
    BRANCH_SECRETARY: 'HOST',
    MEMBER: 'SELF',
  },
  eligibility: CENTER,
  registerMember: CENTER,
  enterInRegister: { ...CENTER, HOST_COMMITTEE: 'ANY' },
  correctMember: CENTER,
  'Roster.file': { ...CENTER, ...TOWNSHIP },
  giveConsent: { ...CENTER, MEMBER: 'SELF' },
  withdrawConsent: { ...CENTER, MEMBER: 'SELF' },

  CertificateLetter: LETTER_READERS,
  letters: LETTER_READERS,
  letter: LETTER_READERS,
  'CertificateLetter.file': LETTER_READERS,
  letterStubs: { ...CENTER, ...TOWNSHIP },
  returnReceipts: { ...CENTER, ...TOWNSHIP, MEMBER: 'SELF' },
  letterNotices: { CENTER_DIRECTOR: 'OWN', CENTER_STAFF: 'OWN', ...TOWNSHIP_OWN },
  verifyLetter: 'PUBLIC',
  issueLetter: TOWNSHIP,
  voidLetter: TOWNSHIP,
  reissueLetter: TOWNSHIP,
  acceptLetter: CENTER,
  returnLetter: CENTER,
  readReceipt: TOWNSHIP,
  finishLetterNotice: { CENTER_DIRECTOR: 'OWN', CENTER_STAFF: 'OWN', ...TOWNSHIP_OWN },

  checkInForm: { ...CENTER, MEMBER: 'SELF' },
  announcedCheckIns: CENTER,
  checkIn: CENTER,
  announceCheckIn: { MEMBER: 'SELF' },

  amendmentRequests: CENTER,
  requestAmendment: { ...TOWNSHIP, ...CENTER, BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' },
  decideAmendment: CENTER,

  fileReads: { MEMBER: 'SELF', AUDITOR: 'ANY' },

  registryWork: { ...CENTER, ...TOWNSHIP },
  registerFigures: { ...FIGURES, ...TOWNSHIP },
  ...AWAY_CONTACT_POLICIES,
  ...LETTERS_POLICIES,
  ...ARCHIVES_POLICIES,
  ...STATISTICS_POLICIES,
  ...RESPONSIBILITY_POLICIES,
  ...SURVEY_POLICIES,
  ...TOWNSHIP_SURVEY_POLICIES,
  ...NETWORK_POLICIES,
  ...SWEEP_POLICIES,
  ...FOUND_POLICIES,
  ...EVIDENCE_POLICIES,
} as const satisfies Record<string, Policy>
