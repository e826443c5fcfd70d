import { CENTER, TOWNSHIP_OWN, type Policy } from './policy.ts'

const BOTH = { ...CENTER, ...TOWNSHIP_OWN } as const satisfies Policy
const READERS = { ...BOTH, HOST_COMMITTEE: 'ANY' } as const satisfies Policy

/** A township's own survey and what it hands over, part of registry (R22, R24–R27, D3). */
export const TOWNSHIP_SURVEY_POLICIES = {
  townshipSurveys: READERS,
  townshipSurvey: READERS,
  recordNilReturns: TOWNSHIP_OWN,
  withdrawNilReturn: TOWNSHIP_OWN,
  correctSurveyLine: BOTH,
  withdrawSurveyLine: TOWNSHIP_OWN,
  submitSurveyLines: TOWNSHIP_OWN,
  answerLineQuery: TOWNSHIP_OWN,
  acknowledgeSurveyLines: CENTER,
  querySurveyLines: CENTER,
  markLineNotMobile: CENTER,
  closeTownshipSurvey: TOWNSHIP_OWN,
  reopenTownshipSurvey: CENTER,
  originArchives: BOTH,
  originArchive: BOTH,
  'OriginArchive.file': BOTH,
  dataNotices: BOTH,
  giveDataNotices: BOTH,
  extraSurveyFields: READERS,
  addExtraSurveyField: { ...CENTER, ADMINISTRATOR: 'ANY' },
  endExtraSurveyField: { ...CENTER, ADMINISTRATOR: 'ANY' },
} as const satisfies Record<string, Policy>
