import type { GuidanceAnswer } from '@mobile-members/model/guidance.ts'
import type {
  ActivityKind,
  ActivityState,
  AffiliationKind,
  AttendanceMark,
  HostBranchKind,
  ManualReason,
  NoticeChannel,
  PartyOrganization,
  PlacementFact,
  PlacementRule,
  ResidenceAreaKind,
  WorkUnitKind,
} from '@mobile-members/model/branches.ts'
import type { ServiceCategory, ServicePurpose } from '@mobile-members/model/cases.ts'
import type { AssessmentKind } from '@mobile-members/model/assessments.ts'
import type { OriginScope, PlacementFacts } from '@mobile-members/model/events.ts'
import type {
  DepartmentKind,
  OrganizationKind,
  RetentionReason,
  SpellEndReason,
} from '@mobile-members/model/registry.ts'
import type { Office } from '@mobile-members/model/roles.ts'
import type {
  AffiliationState,
  AssessmentState,
  CaseState,
  LetterState,
  SpellState,
  TransferState,
} from '@mobile-members/model/state-machines.ts'
import type { TransferTarget } from '@mobile-members/model/transfers.ts'

/** A day without time, YYYY-MM-DD, in the county's time zone. */
export type Day = string
/** An instant, ISO 8601 with the county's offset, such as `2026-03-04T09:20:00+08:00`. */
export type Instant = string
/** A uuid, derived from the seed. */
export type Id = string

/**
 * The invented county 云溪县: everybody, every organisation and eighteen months of life.
 *
 * One part for each service, holding what that service stores. Names of people, identity numbers, phones and
 * addresses of people are in `registry` only; the other parts refer to them by id (promise 1).
 * Every list is in the order in which its rows came into being, so that a seed may insert it as it is.
 */
export interface County {
  seed: number
  /** The day that the world is told on; nothing in it has happened later, plans excepted. */
  today: Day
  /** The first day of the eighteen months. */
  since: Day
  name: string
  /** GB/T 2260; unassigned in reality. */
  divisionCode: string
  registry: RegistryPart
  branches: BranchesPart
  services: ServicesPart
  evaluations: EvaluationsPart
  identity: IdentityPart
  cast: Cast
}

// ---------------------------------------------------------------- registry

export interface RegistryPart {
  /** Parents before children. */
  organizations: Organization[]
  /** Communities and villages of the host town. */
  areas: Area[]
  /** People who hold an office and are no mobile members: secretaries, officers, staff. */
  officeHolders: OfficeHolder[]
  /**
   * Offices in force. `holderId` is an office-holder's id, for MEMBER the member's. Offices held ex officio are not repeated: the director of the
   * centre is whoever is DEPUTY_SECRETARY, the temporary branch's secretary whoever is COMMUNITY_OFFICE_HEAD.
   */
  offices: OfficeHeld[]
  members: Member[]
  /** Wishes of people from outside the county (R2, R3). */
  consents: Consent[]
  campaigns: SurveyCampaign[]
  /** One for each origin branch (township survey) and each village, community and enterprise (host sweep). */
  surveyReturns: SurveyReturn[]
  surveyLines: SurveyLine[]
  /** Ordered by day of issue; numbers are gapless for each township and year. */
  letters: Letter[]
  checkIns: CheckIn[]
  spells: Spell[]
  /** Ordered by day of sending; numbers are gapless for each township and year. */
  transfers: Transfer[]
  guidanceTalks: GuidanceTalk[]
  publicityItems: PublicityItem[]
  openLetters: OpenLetter[]
  departmentLists: DepartmentList[]
}

export interface Organization {
  id: Id
  kind: OrganizationKind
  name: string
  shortName: string
  parentId: Id | null
  /** The township or the host town that it belongs to; null for the county and its departments. */
  townshipId: Id | null
  /** Of a township or town: 01–13, the host town is 01. */
  code: string | null
  /** Of a department. */
  departmentKind: DepartmentKind | null
  address: string
  /** An office's landline or mobile, prefix 154; no person's. */
  phone: string
  location: Location | null
  foundedOn: Day
}

export interface Location {
  latitude: number
  longitude: number
}

/** A community or a village of the host town: where people live. */
export interface Area {
  id: Id
  kind: ResidenceAreaKind
  name: string
  /** Day since which the village counts as urban fringe (城乡结合区域); null for other villages and for communities. */
  fringeSince: Day | null
  location: Location
  /** Its organisation, of kind COMMUNITY or VILLAGE, which sweeps it. */
  surveyUnitId: Id
  /** Its host branch. */
  branchId: Id
}

export interface OfficeHolder {
  id: Id
  name: string
  sex: Sex
  phone: string
  /** Whether the holder is a Party member: a head of the community office who is not cannot be secretary (R59). */
  partyMember: boolean
}

export interface OfficeHeld extends Office {
  id: Id
  holderId: Id
  townshipId: Id | null
  since: Day
  /** Of CENTER_STAFF (R13). */
  homeOffice: 'PARTY_OFFICE' | 'INDUSTRY_OFFICE' | 'COMMUNITY_OFFICE' | null
}

export type Sex = 'MALE' | 'FEMALE'

/**
 * How far the chain has come for a member. FOUND: known, no letter in force. PRESENTED: the letter lies at the host
 * committee, accepted or not yet; once accepted there is an affiliation INTRODUCED. PROPOSED: objected included.
 * PLACED: placed, active or paused.
 */
export type Stage = 'FOUND' | 'LETTER_ISSUED' | 'PRESENTED' | 'CHECKED_IN' | 'PROPOSED' | 'PLACED' | 'ENDED'

export interface Member {
  id: Id
  /** Number in the unified register, `YX-000001`; null as long as the centre has not entered the member. */
  registerNo: string | null
  registeredOn: Day | null
  person: Person
  membership: Membership
  origin: Origin
  occupation: 'WAGE_WORK' | 'BUSINESS' | 'OTHER'
  employment: Employment
  residence: Residence
  stage: Stage
  foundOn: Day
  foundBy: 'TOWNSHIP_SURVEY' | 'HOST_SWEEP' | 'BOTH' | 'SELF_REGISTRATION'
}

/** Personal data. */
export interface Person {
  name: string
  /** Pinyin without tones, `zhang wei`. */
  pinyin: string
  sex: Sex
  bornOn: Day
  /** GB 11643, area 331199; null where nobody has told it yet. */
  idNumber: string | null
  /** Mobile, prefix 154; null where unknown. */
  phone: string | null
  /** GB/T 3304, two digits. */
  ethnicGroup: string
  /** GB/T 4658, two digits. */
  education: string
  nativePlace: string
  /** Address in town. */
  address: string | null
  /** Address of the home in the township of origin. */
  homeAddress: string | null
  homeContact: { name: string; phone: string } | null
}

export interface Membership {
  status: 'FULL' | 'PROBATIONARY'
  joinedOn: Day
  becameFullOn: Day | null
  /** YYYY-MM; null where unknown. */
  duesPaidUpTo: string | null
}

export interface Origin {
  scope: OriginScope
  /** Of members from this county. */
  townshipId: Id | null
  /** The branch of the formal relation; null where the survey did not tell it (R20), and outside the county. */
  branchId: Id | null
  /** Of members from outside: division code and name of the place, and their committee. */
  outside: { divisionCode: string; place: string; committee: string } | null
}

export interface Employment {
  /** Null: nobody has asked yet. */
  kind: 'UNIT' | 'SOLE_TRADER_EMPLOYEE' | 'SELF_EMPLOYED' | 'FLEXIBLE' | 'NONE' | null
  stable: boolean | null
  workUnitId: Id | null
  industry: Industry | null
}

/** GB/T 4754-2017. */
export interface Industry {
  /** A–T. */
  section: string
  /** Two digits, where it matters (primary sector). */
  division: string | null
  /** The trade as people write it, `木制玩具加工`. */
  text: string
}

export interface Residence {
  stable: boolean | null
  kind: 'OWN' | 'RENTED' | 'DORMITORY' | 'OTHER' | null
  /** The community or village, where known. */
  areaId: Id | null
}

export interface Consent {
  id: Id
  memberId: Id
  givenOn: Day
  channel: 'PAPER' | 'ONLINE'
  textVersion: number
  withdrawnOn: Day | null
}

export interface SurveyCampaign {
  id: Id
  year: number
  openedOn: Day
  closedOn: Day | null
}

export type SurveyChannel = 'HOST_SWEEP' | 'TOWNSHIP_SURVEY'

/** What one origin branch or one survey unit handed in: lines, or nothing to report. */
export interface SurveyReturn {
  id: Id
  campaignId: Id
  channel: SurveyChannel
  /** An ORIGIN_BRANCH, or a COMMUNITY, VILLAGE or ENTERPRISE. */
  organizationId: Id
  townshipId: Id
  nilReturn: boolean
  /** Null: still missing. */
  submittedOn: Day | null
}

/** One person as one unit wrote him down: the five named facts (R25) and what else was told. */
export interface SurveyLine {
  id: Id
  returnId: Id
  channel: SurveyChannel
  /** Township of origin as far as the line tells it. */
  originTownshipId: Id | null
  originBranchText: string | null
  name: string
  sex: Sex | null
  bornOn: Day | null
  idNumber: string | null
  joinedOn: Day | null
  destination: string | null
  industryText: string | null
  employerText: string | null
  residence: string | null
  contact: string | null
  state: 'DRAFT' | 'SUBMITTED' | 'QUERIED' | 'ACKNOWLEDGED' | 'MATCHED' | 'NEW_PERSON' | 'NOT_MOBILE'
  queryReason: string | null
  /** The member that the line became or was joined to. */
  memberId: Id | null
  collectedOn: Day
}

/** 《流动党员证明信》 */
export interface Letter {
  id: Id
  memberId: Id
  /** The issuing township. */
  townshipId: Id
  year: number
  /** Gapless from 1 for each township and year; a void letter keeps its number. */
  serial: number
  state: LetterState
  retentionReason: RetentionReason
  leftOn: Day
  issuedOn: Day
  issuedBy: Id
  validUntil: Day
  presentedOn: Day | null
  acceptedOn: Day | null
  acceptedBy: Id | null
  returnedOn: Day | null
  returnReason: string | null
  receiptedOn: Day | null
  closedOn: Day | null
  voidedOn: Day | null
  /** Of a void letter. */
  voidReason: string | null
  /** Of a letter that was lost and issued anew. */
  lostOn: Day | null
  expiredOn: Day | null
  /** The letter that this one replaces (R45). */
  replacesId: Id | null
}

export interface CheckIn {
  id: Id
  memberId: Id
  /** Null for members from outside the county, who bring a letter of their own committee. */
  letterId: Id | null
  checkedInOn: Day
  channel: 'COUNTER' | 'ONLINE'
  confirmedBy: Id
  /** As told at the check-in. */
  facts: PlacementFacts
}

export interface Spell {
  id: Id
  memberId: Id
  state: SpellState
  startedOn: Day
  expectedEndOn: Day | null
  reason: 'WAGE_WORK' | 'BUSINESS' | 'OTHER'
  endedOn: Day | null
  endReason: SpellEndReason | null
}

/** A formal relation sent to a branch of the host town (R40). */
export interface Transfer {
  id: Id
  memberId: Id
  townshipId: Id
  branchId: Id
  target: TransferTarget
  state: TransferState
  year: number
  serial: number
  sentOn: Day
  sentBy: Id
  /** YYYY-MM */
  duesPaidUpTo: string
  decidedOn: Day | null
  reason: string | null
}

export interface GuidanceTalk {
  id: Id
  memberId: Id
  townshipId: Id
  heldOn: Day
  talkedBy: string
  answer: GuidanceAnswer
  /** Why the relation stays, as on the letter. */
  reason: Letter['retentionReason'] | null
  note: string | null
  recordedBy: Id
}

export interface PublicityItem {
  id: Id
  campaignId: Id
  medium: 'TV' | 'BROADCAST' | 'PRESS' | 'OTHER'
  publishedOn: Day
  place: string
  text: string
}

export interface OpenLetter {
  id: Id
  version: number
  publishedOn: Day
  text: string
  copies: { areaId: Id; number: number; handedOutOn: Day }[]
}

/** What a department handed in, and what became of it; `hints` are those that still wait. */
export interface DepartmentList {
  id: Id
  departmentId: Id
  legalBasis: string
  receivedOn: Day
  vanishOn: Day
  rows: number
  known: number
  lines: number
  dismissed: number
  vanished: number
  hints: DepartmentHint[]
}

export interface DepartmentHint {
  id: Id
  name: string
  contact: string
  source: string
  toldOn: Day
  visitOn: Day | null
}

// ---------------------------------------------------------------- branches

export interface BranchesPart {
  /** The id is also the organisation's. */
  hostBranches: HostBranch[]
  workUnits: WorkUnit[]
  ruleSet: { id: Id; version: number; effectiveFrom: Day }
  affiliations: Affiliation[]
  decisions: PlacementDecision[]
  activities: Activity[]
  invitations: Invitation[]
  attendances: Attendance[]
  notebookEntries: NotebookEntry[]
  /** Work given by branches, and what of it is done. */
  work: WorkGiven[]
  longLeaves: LongLeave[]
}

export interface HostBranch {
  id: Id
  kind: HostBranchKind
  name: string
  location: Location
  /** Of a COMMUNITY or VILLAGE branch. */
  areaId: Id | null
  /** Of an ENTERPRISE branch: the firm. */
  workUnitId: Id | null
  /** Members whose formal relation is here; the mobile ones are not among them. */
  ownFullMembers: number
  ownProbationaryMembers: number
  foundedOn: Day
  /** Office-holder in registry; for the temporary branch the head of the community office, ex officio. */
  secretaryId: Id
}

export interface WorkUnit {
  id: Id
  kind: WorkUnitKind
  name: string
  location: Location
  /** GB/T 4754 section, with division for the primary sector. */
  industry: string
  /** The firm that a processing site works for. */
  parentId: Id | null
  /** HOST: a branch of the host town (`branchId`); OUTSIDE: a committee that is not the host town's; UNKNOWN: nobody has asked. */
  partyOrganization: PartyOrganization
  branchId: Id | null
}

export interface Affiliation {
  id: Id
  memberId: Id
  /** Null for members from outside the county. */
  letterId: Id | null
  originTownshipId: Id | null
  originBranchId: Id | null
  state: AffiliationState
  introducedOn: Day
  checkedInOn: Day | null
  /** As checked in; null before. */
  facts: PlacementFacts | null
  /** The newest decision. */
  decisionId: Id | null
  branchId: Id | null
  /** ATTACHED (挂靠) under rule 1B. */
  kind: AffiliationKind | null
  placedOn: Day | null
  activeOn: Day | null
  pausedOn: Day | null
  endedOn: Day | null
  endReason: SpellEndReason | null
}

/** One row of the decision table, tried in order. */
export interface TraceStep {
  /** 0–8, the order of the table in the requirements, §7.1. */
  order: number
  holds: boolean
  /** The facts that were looked at. */
  facts: PlacementFact[]
}

export interface PlacementDecision {
  id: Id
  affiliationId: Id
  memberId: Id
  ruleSetVersion: number
  facts: PlacementFacts
  /** Where facts are missing there is no decision yet: the affiliation stays CHECKED_IN. */
  result: 'RULE' | 'MANUAL'
  /** Where a rule fired. */
  rule: PlacementRule | null
  manualReason: ManualReason | null
  /** What the table proposes; null where a person must choose freely. */
  proposedBranchId: Id | null
  trace: TraceStep[]
  /** Nearest enterprise branches first, where rule 1B fired; metres. */
  distances: { branchId: Id; meters: number }[]
  proposedAt: Instant
  objection: { at: Instant; text: string } | null
  confirmedAt: Instant | null
  /** Office-holder; never the program. */
  confirmedBy: Id | null
  /** Set when a person placed otherwise than proposed, or chose where the table proposes nothing. */
  override: { branchId: Id; reason: string } | null
}

export interface Activity {
  id: Id
  branchId: Id
  kind: ActivityKind
  title: string
  place: string
  startsAt: Instant
  minutes: number
  noticeAt: Instant
  state: ActivityState
  cancelReason: string | null
  /** What was done; null before it was held. */
  record: string | null
  /** Own members of the branch who came; mobile members are in the attendance. */
  ownPresent: number | null
}

export interface Invitation {
  activityId: Id
  memberId: Id
  /** ONLINE or told by phone (R69). */
  channel: NoticeChannel
  sentAt: Instant
  readAt: Instant | null
}

export interface Attendance {
  activityId: Id
  memberId: Id
  mark: AttendanceMark
  leaveReason: string | null
}

/** Work that a branch gave to a member because of a skill (R72), as far as it has come. */
export interface WorkGiven {
  id: Id
  memberId: Id
  branchId: Id
  content: string
  skill: string
  why: string
  state: 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'DONE'
  proposedOn: Day
  from: Day
  until: Day
  answeredOn: Day | null
  declinedBecause: string | null
  doneOn: Day | null
  result: string | null
  /** What of it stands in the member's notebook. */
  entryId: Id
  entryConfirmedOn: Day | null
}

export interface NotebookEntry {
  id: Id
  memberId: Id
  /** The branch at that time. */
  branchId: Id
  activityId: Id | null
  happenedOn: Day
  writtenAt: Instant
  mainContent: string
  workDone: string
  informationLearned: string
  confirmedAt: Instant | null
}

export interface LongLeave {
  id: Id
  memberId: Id
  branchId: Id
  reportedOn: Day
  reportedBy: 'MEMBER' | 'BRANCH'
  from: Day
  until: Day
  destination: string
  reason: string
  state: 'REPORTED' | 'NOTED_BY_BRANCH' | 'CENTER_DECIDED' | 'ORIGIN_INFORMED' | 'CLOSED'
  decision: 'KEEP' | 'PAUSE' | 'RETURN' | null
}

// ---------------------------------------------------------------- services

export interface ServicesPart {
  /** Wednesdays; moved or cancelled where a holiday falls on one. */
  receptionDays: ReceptionDay[]
  receptionVisits: ReceptionVisit[]
  homeVisits: HomeVisit[]
  opinions: Opinion[]
  cases: Case[]
  caseSteps: CaseStep[]
}

export interface ReceptionDay {
  id: Id
  /** The day it is held, or would have been. */
  heldOn: Day
  state: 'PLANNED' | 'HELD' | 'CANCELLED'
  cancelReason: string | null
  publishedOn: Day
  /** A COMMITTEE_MEMBER's office-holder; null while the slot is empty. */
  dutyHolderId: Id | null
}

export interface ReceptionVisit {
  id: Id
  receptionDayId: Id
  /** Null for an anonymous visitor. */
  memberId: Id | null
  arrivedAt: Instant
  receivedBy: Id
  matter: string
  answer: string | null
  caseId: Id | null
  opinionId: Id | null
}

export interface HomeVisit {
  id: Id
  memberId: Id
  visitedOn: Day
  visitorId: Id
  /** The community or village only (R94). */
  areaId: Id | null
  note: string
  caseId: Id | null
  opinionId: Id | null
}

export interface Opinion {
  id: Id
  source: 'RECEPTION' | 'VISIT' | 'SESSION' | 'GATHERING' | 'ONLINE'
  memberId: Id | null
  /** The township that must answer; null: the centre. */
  townshipId: Id | null
  text: string
  heardOn: Day
  answer: string | null
  answeredOn: Day | null
}

export interface Case {
  id: Id
  /** 1… in each year. */
  year: number
  serial: number
  category: ServiceCategory
  purpose: ServicePurpose
  memberId: Id
  source: 'RECEPTION' | 'VISIT' | 'BRANCH' | 'ONLINE'
  title: string
  text: string
  openedAt: Instant
  state: CaseState
  /** Who works on it: an office-holder of the centre. */
  ownerId: Id | null
  dueOn: Day
  /** Of a case that waits. */
  waitingFor: 'MEMBER' | 'OTHER_BODY' | null
  result: string | null
  resultReportedAt: Instant | null
  closedAt: Instant | null
}

/** One step of a case; the last one leads to its state. */
export interface CaseStep {
  id: Id
  caseId: Id
  from: CaseState | null
  to: CaseState
  at: Instant
  /** Office-holder or, for CONFIRMED and REOPENED, the member. */
  by: Id
  /** The organisation that a case is referred to. */
  organizationId: Id | null
  note: string
}

// ------------------------------------------------------------- evaluations

export interface EvaluationsPart {
  assessments: Assessment[]
  dispatches: FeedbackDispatch[]
  inspections: Inspection[]
}

export interface Assessment {
  id: Id
  memberId: Id
  branchId: Id
  originTownshipId: Id | null
  originBranchId: Id | null
  /** `2026-H1`; a leaving assessment covers the time up to the leaving. */
  period: string
  kind: AssessmentKind
  version: number
  state: AssessmentState
  /** Counted from the registers of the period. */
  facts: {
    invited: number
    present: number
    leave: number
    absent: number
    notebookEntries: number
  }
  text: string
  memberComment: string | null
  draftedOn: Day
  draftedBy: Id
  shownOn: Day | null
  commentedOn: Day | null
  signedOn: Day | null
}

export interface FeedbackDispatch {
  id: Id
  assessmentId: Id
  memberId: Id
  /** Null: to the committee of a member from outside the county. */
  originTownshipId: Id | null
  dispatchedOn: Day
  acknowledgedOn: Day | null
  askedBack: { on: Day; question: string; answer: string | null } | null
}

export interface Inspection {
  id: Id
  branchId: Id
  period: string
  heldOn: Day
  inspectorId: Id
  state: 'PLANNED' | 'HELD' | 'VERIFIED'
  findings: { text: string; improvement: string | null; verifiedOn: Day | null }[]
}

// ---------------------------------------------------------------- identity

export interface IdentityPart {
  /** The demo accounts; passwords are made at the first start. */
  accounts: Account[]
}

export interface Account {
  /** The subject of its tokens. Of an office-holder it is `holderId`; a member's account has an id of its own. */
  id: Id
  /** Login name. */
  login: string
  /** Office-holder, or the member for MEMBER. */
  holderId: Id
  offices: Office[]
}

// -------------------------------------------------------------------- cast

/** Those who play in the acceptance checks (requirements, part 6). */
export interface Cast {
  /** County, host town, the centre. */
  county: Id
  hostTown: Id
  center: Id
  /** Origin townships 枫树乡 and 云岩乡. */
  t1: Id
  t2: Id
  /** Their outflow centres, labour and assistance centres. */
  t1OutflowCenter: Id
  t2OutflowCenter: Id
  t1LabourCenter: Id
  t1AssistanceCenter: Id
  /** The formal branches of Li and Wang. */
  liBranch: Id
  wangBranch: Id
  /** Enterprise branches 绿木玩具 (Greenwood Toys) and 宏远机械, community 新华社区, fringe village 河上村, the temporary branch. */
  e1: Id
  e2: Id
  c1: Id
  v1: Id
  tb: Id
  /** 绿木玩具, a processing site of it, and a firm without a branch that is nearest to E2. */
  e1Unit: Id
  e1Site: Id
  unitNearE2: Id
  /** Areas 新华社区 and 河上村. */
  c1Area: Id
  v1Area: Id
  /** Li of T1, placed in E1 by rule 1A; Wang of T2, a shop owner placed in C1 by rule 2A; Zhao of another province, with consent. */
  li: Id
  wang: Id
  zhao: Id
}
