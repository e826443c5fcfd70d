import { CENTER, TOWNSHIP_OWN, type Policy } from './policy.ts'

const HANDS_IN = { ...CENTER, ...TOWNSHIP_OWN } as const satisfies Policy

/** Survey import and linking, part of registry. A township hands in and sees its own survey only (R22). */
export const SURVEY_POLICIES = {
  surveyCampaigns: { ...HANDS_IN, HOST_COMMITTEE: 'ANY' },
  surveyCampaign: { ...HANDS_IN, HOST_COMMITTEE: 'ANY' },
  openSurveyCampaign: { ...CENTER, HOST_COMMITTEE: 'ANY' },
  closeSurveyCampaign: { ...CENTER, HOST_COMMITTEE: 'ANY' },
  surveyImports: HANDS_IN,
  surveyImport: HANDS_IN,
  startSurveyImport: HANDS_IN,
  correctSurveyColumn: HANDS_IN,
  correctSurveyUnit: HANDS_IN,
  removeSurveyFile: HANDS_IN,
  confirmSurveyImport: HANDS_IN,
  discardSurveyImport: HANDS_IN,
  undoSurveyImport: HANDS_IN,
  surveyLines: HANDS_IN,
  saveSurveyLine: HANDS_IN,
  reviewQuestions: CENTER,
  reviewQuestion: CENTER,
  answerReviewQuestion: CENTER,
  undoReviewAnswer: CENTER,
  memberLines: CENTER,
  memberMerges: CENTER,
  factConflicts: CENTER,
  decideFact: CENTER,
  selfRegistrationForm: 'PUBLIC',
  selfRegister: 'PUBLIC',
  selfRegistrations: CENTER,
  verifySelfRegistration: CENTER,
  rejectSelfRegistration: CENTER,
  mergeMembers: CENTER,
  unmergeMembers: CENTER,
} as const satisfies Record<string, Policy>
