import { DUTY_READERS } from './network.policies.ts'
import { CENTER, FIGURES, READERS, TOWNSHIP, type Policy } from './policy.ts'

const ORIGIN = { ...TOWNSHIP, ORIGIN_SECRETARY: 'BRANCH' } as const satisfies Policy
const WRITER = { BRANCH_SECRETARY: 'HOST' } as const satisfies Policy

export const EVALUATIONS_POLICIES = {
  Member: READERS,
  HostBranch: 'SIGNED_IN',

  /** A dispatched assessment; earlier states have their own rows. */
  PerformanceAssessment: { ...CENTER, ...ORIGIN, ...WRITER, MEMBER: 'SELF' },
  /** From the moment it is shown to the member. */
  'PerformanceAssessment.shown': { ...CENTER, ...WRITER, MEMBER: 'SELF' },
  'PerformanceAssessment.draft': WRITER,
  FeedbackDispatch: { ...CENTER, ...ORIGIN, ...WRITER, MEMBER: 'SELF' },
  'HostBranch.feedbackRate': { ...FIGURES, BRANCH_SECRETARY: 'HOST' },

  performanceAssessment: { ...CENTER, ...ORIGIN, ...WRITER, MEMBER: 'SELF' },
  performanceAssessments: { ...CENTER, ...ORIGIN, ...WRITER, MEMBER: 'SELF' },
  assessmentFacts: { ...CENTER, ...WRITER, MEMBER: 'SELF' },
  membersToAssess: { ...CENTER, ...WRITER },
  draftAssessment: WRITER,
  reviseAssessment: WRITER,
  showAssessment: WRITER,
  commentAssessment: { MEMBER: 'SELF' },
  signAssessment: WRITER,
  correctAssessment: WRITER,

  feedbackDispatch: { ...CENTER, ...ORIGIN, ...WRITER, MEMBER: 'SELF' },
  feedbackDispatches: { ...CENTER, ...ORIGIN, ...WRITER, MEMBER: 'SELF' },
  dispatchAssessment: WRITER,
  acknowledgeFeedback: ORIGIN,
  recordOutsideAcknowledgement: CENTER,
  askBackFeedback: ORIGIN,
  answerFeedbackQuestion: WRITER,
  feedbackRates: FIGURES,

  feedbackTerms: CENTER,
  setFeedbackTerm: { CENTER_DIRECTOR: 'ANY' },

  feedbackWork: 'SIGNED_IN',
  feedbackDuties: DUTY_READERS,
  feedbackFigures: { ...FIGURES, ...TOWNSHIP, BRANCH_SECRETARY: 'HOST' },
} as const satisfies Record<string, Policy>
