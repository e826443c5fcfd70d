import { CENTER, type Policy } from './policy.ts'

const SECRETARY = { BRANCH_SECRETARY: 'HOST' } as const satisfies Policy
const MYSELF = { MEMBER: 'SELF' } as const satisfies Policy
const PUBLISHERS = { ...CENTER, ...SECRETARY } as const satisfies Policy
const LOOKERS = { ...PUBLISHERS, HOST_COMMITTEE: 'ANY', COMMITTEE_MEMBER: 'ANY' } as const satisfies Policy
const TOWN = { ...CENTER, HOST_COMMITTEE: 'ANY', COMMITTEE_MEMBER: 'ANY' } as const satisfies Policy

/** Study materials, education and work of a branch's mobile members (R70–R72). */
export const STUDY_POLICIES = {
  studyMaterials: LOOKERS,
  studyMaterial: { ...LOOKERS, ...MYSELF },
  myStudyMaterials: MYSELF,
  materialDeliveries: LOOKERS,
  'StudyMaterial.upload': PUBLISHERS,
  'StudyMaterial.file': { ...LOOKERS, ...MYSELF },
  publishMaterial: PUBLISHERS,
  renewMaterial: PUBLISHERS,
  withdrawMaterial: PUBLISHERS,
  openMaterial: MYSELF,
  handOutMaterial: SECRETARY,
  undoHandOut: SECRETARY,

  educationSessions: LOOKERS,
  educationSession: LOOKERS,
  educationFigures: LOOKERS,
  membersWithoutEducation: LOOKERS,
  educationOverview: TOWN,
  myEducation: MYSELF,
  planEducation: SECRETARY,
  changeEducation: SECRETARY,
  cancelEducation: SECRETARY,
  copyEducationPlan: SECRETARY,
  recordEducation: SECRETARY,

  workAssignments: LOOKERS,
  workAssignment: { ...LOOKERS, ...MYSELF },
  myWork: MYSELF,
  assignWork: SECRETARY,
  withdrawWork: SECRETARY,
  answerWork: MYSELF,
  reportWork: MYSELF,
  completeWork: SECRETARY,
  endWork: SECRETARY,
  noteDeclinedWork: SECRETARY,
} as const satisfies Record<string, Policy>
