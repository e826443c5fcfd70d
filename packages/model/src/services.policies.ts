import { DUTY_READERS } from './network.policies.ts'
import { CENTER, FIGURES, READERS, type Policy } from './policy.ts'

/** Case staff, the member, the branch for what it raised itself, and the office that it was given to (R97, R101). */
const CASE_READERS = {
  ...CENTER,
  BRANCH_SECRETARY: 'HOST',
  LABOUR_CENTER: 'OWN',
  ASSISTANCE_CENTER: 'OWN',
  DEPARTMENT: 'OWN',
  MEMBER: 'SELF',
} as const satisfies Policy

/** Who works on a case: the centre, and the office that it was given to. */
const CASE_WORKERS = {
  ...CENTER,
  LABOUR_CENTER: 'OWN',
  ASSISTANCE_CENTER: 'OWN',
  DEPARTMENT: 'OWN',
} as const satisfies Policy
/** The branch too, for what is in its hands (R73). */
const CASE_HANDLERS = { ...CASE_WORKERS, BRANCH_SECRETARY: 'HOST' } as const satisfies Policy
const CASE_OFFICE = { LABOUR_CENTER: 'OWN', ASSISTANCE_CENTER: 'OWN', DEPARTMENT: 'OWN' } as const satisfies Policy
const RECEPTION = { ...CENTER, COMMITTEE_MEMBER: 'ANY' } as const satisfies Policy

export const SERVICES_POLICIES = {
  Member: READERS,
  IssueCase: CASE_READERS,

  centerOffice: 'PUBLIC',
  centerOfficeHistory: 'SIGNED_IN',
  changeCenterOffice: CENTER,

  workingDay: 'SIGNED_IN',
  calendarDays: CENTER,
  workingYear: 'SIGNED_IN',
  setCalendarDay: CENTER,
  removeCalendarDay: CENTER,
  declareCalendarYear: { CENTER_DIRECTOR: 'ANY' },
  serviceTerms: CENTER,
  setServiceTerm: { CENTER_DIRECTOR: 'ANY' },

  receptionDays: 'SIGNED_IN',
  receptionDay: 'SIGNED_IN',
  nextReceptionDay: 'PUBLIC',
  planReceptionDays: CENTER,
  moveReceptionDay: CENTER,
  cancelReceptionDay: CENTER,
  holdReceptionDay: RECEPTION,
  dutyCandidates: RECEPTION,
  assignReceptionDuty: CENTER,
  rotateReceptionDuties: CENTER,
  dutySwaps: RECEPTION,
  askDutySwap: { COMMITTEE_MEMBER: 'ANY' },
  answerDutySwap: { COMMITTEE_MEMBER: 'ANY' },
  registerReceptionVisit: RECEPTION,
  receptionVisits: { ...RECEPTION, MEMBER: 'SELF' },

  issueCase: CASE_READERS,
  issueCases: CASE_READERS,
  raiseCase: { ...CENTER, BRANCH_SECRETARY: 'HOST', MEMBER: 'SELF' },
  assignCase: CENTER,
  takeOnCase: { BRANCH_SECRETARY: 'HOST' },
  noteCase: CASE_HANDLERS,
  passOnCase: { BRANCH_SECRETARY: 'HOST', CENTER_DIRECTOR: 'ANY', MEMBER: 'SELF' },
  readCaseNews: { MEMBER: 'SELF' },
  planCase: CASE_HANDLERS,
  startCase: CASE_HANDLERS,
  pauseCase: CASE_HANDLERS,
  resumeCase: CASE_HANDLERS,
  referCase: CENTER,
  returnReferral: CASE_OFFICE,
  reportCaseResult: CASE_HANDLERS,
  recordContactAttempt: { ...CENTER, BRANCH_SECRETARY: 'HOST' },
  confirmCase: { MEMBER: 'SELF' },
  reopenCase: { MEMBER: 'SELF' },
  closeCaseWithoutConfirmation: { ...CENTER, BRANCH_SECRETARY: 'HOST' },

  serviceWork: 'SIGNED_IN',
  serviceDuties: DUTY_READERS,
  serviceFigures: FIGURES,
} as const satisfies Record<string, Policy>
