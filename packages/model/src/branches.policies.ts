import { LEAVES_POLICIES } from './leaves.policies.ts'
import { INTAKE_POLICIES } from './intake.policies.ts'
import { LIFE_POLICIES } from './life.policies.ts'
import { DUTY_READERS } from './network.policies.ts'
import { PLACEMENT_POLICIES } from './placement.policies.ts'
import { STUDY_POLICIES } from './study.policies.ts'
import { CENTER, FIGURES, READERS, TOWNSHIP, type Policy } from './policy.ts'

const DIRECTOR = { CENTER_DIRECTOR: 'ANY' } as const satisfies Policy
const HOST_TOWN = { HOST_COMMITTEE: 'OWN' } as const satisfies Policy
const SECRETARY = { BRANCH_SECRETARY: 'HOST' } as const satisfies Policy
const MYSELF = { MEMBER: 'SELF' } as const satisfies Policy

/** Who looks into a branch: the town's committee and centre, and the branch's own secretary. */
const BRANCH_READERS = {
  ...CENTER,
  ...SECRETARY,
  HOST_COMMITTEE: 'ANY',
  COMMITTEE_MEMBER: 'ANY',
} as const satisfies Policy

export const BRANCHES_POLICIES = {
  ...PLACEMENT_POLICIES,
  ...STUDY_POLICIES,
  hostBranches: 'SIGNED_IN',
  hostBranch: 'SIGNED_IN',
  HostBranch: 'SIGNED_IN',
  'HostBranch.guidanceNotes': BRANCH_READERS,
  publicBranch: 'PUBLIC',
  foundBranch: HOST_TOWN,
  reviseBranch: { ...CENTER, ...SECRETARY, ...HOST_TOWN },
  dissolveBranch: HOST_TOWN,
  sendGuidanceNote: CENTER,
  acknowledgeGuidanceNote: SECRETARY,

  workUnits: 'SIGNED_IN',
  residenceAreas: 'PUBLIC',
  addWorkUnit: CENTER,
  reviseWorkUnit: CENTER,

  affiliation: READERS,
  affiliations: READERS,
  placementQueue: { ...CENTER, ...TOWNSHIP, HOST_COMMITTEE: 'ANY', COMMITTEE_MEMBER: 'ANY' },
  roster: BRANCH_READERS,
  myAffiliation: MYSELF,
  formalMembers: BRANCH_READERS,
  branchNotices: { ...CENTER, ...SECRETARY },
  readBranchNotice: SECRETARY,
  welcomeMember: SECRETARY,
  pauseAffiliation: DIRECTOR,
  resumeAffiliation: { ...DIRECTOR, ...SECRETARY },

  placementRuleSets: 'SIGNED_IN',
  publishPlacementRuleSet: DIRECTOR,
  proposePlacement: CENTER,
  confirmPlacement: DIRECTOR,
  overridePlacement: DIRECTOR,
  changePlacement: DIRECTOR,
  objectToPlacement: MYSELF,

  activities: BRANCH_READERS,
  activity: { ...BRANCH_READERS, ...MYSELF },
  Activity: { ...BRANCH_READERS, ...MYSELF },
  'Activity.invitations': BRANCH_READERS,
  myActivities: MYSELF,
  activityRegister: BRANCH_READERS,
  planActivity: SECRETARY,
  changeActivity: SECRETARY,
  cancelActivity: SECRETARY,
  leaveMemberOut: SECRETARY,
  inviteMember: SECRETARY,
  tellByPhone: SECRETARY,
  readInvitation: MYSELF,
  answerInvitation: MYSELF,
  decideLeave: SECRETARY,
  markAttendance: SECRETARY,
  closeActivity: SECRETARY,
  correctAttendance: SECRETARY,
  stateAttendance: MYSELF,

  voteInBranch: { ...BRANCH_READERS, ...MYSELF },
  addAgendaItem: SECRETARY,
  removeAgendaItem: SECRETARY,
  nominate: SECRETARY,
  castVote: { ...SECRETARY, ...MYSELF },
  countVotes: SECRETARY,

  myNotebook: MYSELF,
  notebook: { ...CENTER, ...SECRETARY, ...MYSELF },
  notebookEntry: { ...CENTER, ...SECRETARY, ...MYSELF },
  branchNotebooks: { ...CENTER, ...SECRETARY },
  unconfirmedEntries: SECRETARY,
  NotebookEntry: { ...CENTER, ...SECRETARY, ...MYSELF },
  writeNotebookEntry: MYSELF,
  reviseNotebookEntry: { ...SECRETARY, ...MYSELF },
  enterPaperEntry: SECRETARY,
  answerPaperEntry: MYSELF,
  addNotebookAddendum: MYSELF,
  confirmNotebookEntry: SECRETARY,

  ...LEAVES_POLICIES,

  ...LIFE_POLICIES,

  Member: READERS,
  placementDuties: DUTY_READERS,
  placementFigures: { ...FIGURES, ...TOWNSHIP },
  branchTasks: 'SIGNED_IN',
  ...INTAKE_POLICIES,
} as const satisfies Record<string, Policy>
