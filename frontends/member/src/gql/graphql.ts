/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'BRANCH_ASSEMBLY'
  | 'COMMITTEE_MEETING'
  | 'GROUP_MEETING'
  | 'ORG_LIFE_MEETING'
  | 'OTHER'
  | 'PARTY_LECTURE'
  | 'STUDY'
  | 'TALK'
  | 'THEME_DAY'
  | 'VISIT'
  | 'VOLUNTEER';

export type ActivityState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'HELD'
  | 'PLANNED';

export type AffiliationKind =
  | 'ATTACHED'
  | 'OWN'
  | 'RESIDENCE'
  | 'TEMPORARY';

export type AffiliationState =
  | 'ACTIVE'
  | 'CHECKED_IN'
  | 'ENDED'
  | 'INTRODUCED'
  | 'OBJECTED'
  | 'PAUSED'
  | 'PLACED'
  | 'PROPOSED'
  | 'RETURNED';

export type AgendaKind =
  | 'DISCUSSION'
  | 'ELECTION'
  | 'REPORT'
  | 'RESOLUTION';

export type AgendaOutcome =
  | 'CARRIED'
  | 'NOT_CARRIED'
  | 'NO_QUORUM';

export type AmendmentState =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REJECTED';

export type AssessmentAct =
  | 'ACKNOWLEDGE'
  | 'ANSWER'
  | 'ASK_BACK'
  | 'COMMENT'
  | 'DISPATCH'
  | 'REVISE'
  | 'SHOW'
  | 'SIGN';

export type AssessmentKind =
  | 'HALF_YEAR'
  | 'LEAVING';

export type AssessmentState =
  | 'ACKNOWLEDGED'
  | 'ASKED_BACK'
  | 'COMMENTED'
  | 'DISPATCHED'
  | 'DRAFT'
  | 'SHOWN_TO_MEMBER'
  | 'SIGNED';

export type AttendanceMark =
  | 'ABSENT'
  | 'LATE'
  | 'LEAVE'
  | 'PRESENT';

export type BranchTaskAct =
  | 'ANSWER_INVITATION'
  | 'ANSWER_OBJECTION'
  | 'ANSWER_WORK'
  | 'APPOINT_SECRETARY'
  | 'CLOSE_ACTIVITY'
  | 'COMPLETE_WORK'
  | 'CONFIRM_NOTEBOOK'
  | 'CONFIRM_PLACEMENT'
  | 'CONTACT_SILENT'
  | 'DECIDE_LEAVE'
  | 'DECIDE_LONG_LEAVE'
  | 'DISSOLVE_BRANCH'
  | 'HEAR_OF_LONG_LEAVE'
  | 'NOTE_DECLINED_WORK'
  | 'NOTE_LEAVE'
  | 'PROPOSE_PLACEMENT'
  | 'READ_GUIDANCE'
  | 'READ_NOTICE'
  | 'READ_NOTICES'
  | 'REVIEW_PLACEMENT'
  | 'SETTLE_ATTENDANCE'
  | 'TELL_MEMBERS'
  | 'WELCOME_MEMBER'
  | 'WELCOME_OVERDUE'
  | 'WRITE_NOTEBOOK';

export type CaseAct =
  | 'ASSIGN'
  | 'CLOSE_WITHOUT_CONFIRMATION'
  | 'CONFIRM'
  | 'PASS_ON'
  | 'PAUSE'
  | 'REFER'
  | 'REOPEN'
  | 'REPORT_RESULT'
  | 'RESUME'
  | 'RETURN_REFERRAL'
  | 'START'
  | 'TAKE_ON';

export type CaseLevel =
  | 'BRANCH'
  | 'CENTER';

export type CaseNews =
  | 'PASSED_ON'
  | 'TAKEN_ON';

export type CaseState =
  | 'ASSIGNED'
  | 'CLOSED_WITHOUT_CONFIRMATION'
  | 'CONFIRMED'
  | 'IN_WORK'
  | 'OPEN'
  | 'REFERRED'
  | 'REOPENED'
  | 'RESULT_REPORTED'
  | 'RETURNED'
  | 'WAITING';

export type CaseStepKind =
  | 'CONTACT'
  | 'ESCALATED'
  | 'NOTE'
  | 'PASSED_ON'
  | 'PLAN'
  | 'STEP';

export type CheckInState =
  | 'ANNOUNCED'
  | 'CONFIRMED'
  | 'DROPPED';

export type ConsentChannel =
  | 'ONLINE'
  | 'PAPER';

export type DeliveryKind =
  | 'DOWNLOADED'
  | 'HANDED_OUT'
  | 'OPENED';

export type EducationForm =
  | 'LECTURE'
  | 'ONLINE'
  | 'STUDY'
  | 'VIDEO'
  | 'VISIT';

export type EducationState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type EmploymentKind =
  | 'FLEXIBLE'
  | 'NONE'
  | 'SELF_EMPLOYED'
  | 'SOLE_TRADER_EMPLOYEE'
  | 'UNIT';

export type FeedbackState =
  | 'ACKNOWLEDGED'
  | 'ASKED_BACK'
  | 'SENT'
  | 'SUPERSEDED';

export type FeedbackWorkKind =
  | 'ASSESSMENTS_TO_COMMENT'
  | 'ASSESSMENTS_TO_DISPATCH'
  | 'ASSESSMENTS_TO_SHOW'
  | 'ASSESSMENTS_TO_SIGN'
  | 'ASSESSMENTS_TO_WRITE'
  | 'FEEDBACK_ESCALATED'
  | 'FEEDBACK_OUTSIDE'
  | 'FEEDBACK_OVERDUE'
  | 'FEEDBACK_TO_ACKNOWLEDGE'
  | 'QUESTIONS_TO_ANSWER';

export type InvitationAnswer =
  | 'COMING'
  | 'NOT_COMING';

export type LeaveState =
  | 'APPROVED'
  | 'REFUSED'
  | 'REQUESTED';

export type LetterState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'ISSUED'
  | 'LOST'
  | 'PRESENTED'
  | 'RECEIPTED'
  | 'REISSUED'
  | 'RETURNED'
  | 'VOID';

export type ManualPlacementReason =
  | 'BY_RESIDENCE'
  | 'FACTS_MISSING'
  | 'ONE_INSTABILITY'
  | 'OTHER_COMMITTEE';

export type MaterialKind =
  | 'FILE'
  | 'LINK'
  | 'PAPER';

/** facts of a member; what is left out stays */
export type MemberFactsInput = {
  becameFull?: string | null | undefined;
  born?: string | null | undefined;
  destination?: string | null | undefined;
  duesPaidUpTo?: string | null | undefined;
  education?: string | null | undefined;
  employer?: string | null | undefined;
  employmentKind?: EmploymentKind | null | undefined;
  employmentStable?: boolean | null | undefined;
  ethnicGroup?: string | null | undefined;
  homeAddress?: string | null | undefined;
  homeContactName?: string | null | undefined;
  homeContactPhone?: string | null | undefined;
  idNumber?: string | null | undefined;
  industry?: string | null | undefined;
  industryText?: string | null | undefined;
  joined?: string | null | undefined;
  membership?: Membership | null | undefined;
  name?: string | null | undefined;
  nativePlace?: string | null | undefined;
  needs?: string | null | undefined;
  occupation?: Occupation | null | undefined;
  occupationText?: string | null | undefined;
  originBranchId?: string | number | null | undefined;
  phones?: Array<string> | null | undefined;
  residence?: string | null | undefined;
  residenceAreaId?: string | number | null | undefined;
  residenceKind?: ResidenceKind | null | undefined;
  residenceStable?: boolean | null | undefined;
  sex?: Sex | null | undefined;
  skills?: string | null | undefined;
  workUnitId?: string | number | null | undefined;
};

export type Membership =
  | 'FULL'
  | 'PROBATIONARY';

export type MembershipClaim =
  | 'FULL'
  | 'NOT_A_MEMBER'
  | 'PROBATIONARY';

export type NotebookEntryInput = {
  /** Day, place and kind are then the activity’s. */
  activityId?: string | number | null | undefined;
  happenedOn?: string | null | undefined;
  informationLearned?: string;
  kind?: ActivityKind | null | undefined;
  mainContent?: string;
  place?: string | null | undefined;
  workDone?: string;
  /** When it was written, told by a phone that kept it until there was a network (X12). */
  writtenAt?: string | null | undefined;
};

export type NotebookTextsInput = {
  informationLearned: string;
  mainContent: string;
  workDone: string;
};

export type Occupation =
  | 'BUSINESS'
  | 'OTHER'
  | 'WAGE_WORK';

export type OriginScope =
  | 'IN_COUNTY'
  | 'OTHER_CITY'
  | 'OTHER_COUNTY'
  | 'OTHER_PROVINCE';

export type PlacementResult =
  | 'MANUAL'
  | 'NEED_FACTS'
  | 'RULE';

export type PlacementReviewCause =
  | 'AREA_CHANGED'
  | 'ASKED_BY_BRANCH'
  | 'ASKED_BY_CENTER'
  | 'ASKED_BY_MEMBER'
  | 'BRANCH_DISSOLVING'
  | 'BRANCH_FOUNDED'
  | 'BRANCH_MOVED'
  | 'FACTS_CHANGED'
  | 'UNIT_CHANGED';

export type PlacementReviewState =
  | 'CHANGED'
  | 'FALLEN_AWAY'
  | 'KEPT'
  | 'OPEN';

export type PlacementRule =
  | 'RULE_1A_OWN_ENTERPRISE_BRANCH'
  | 'RULE_1B_NEAREST_ENTERPRISE'
  | 'RULE_2A_COMMUNITY'
  | 'RULE_2B_VILLAGE'
  | 'RULE_3_TEMPORARY';

export type RaiseCaseInput = {
  category: ServiceCategory;
  description: string;
  /** at the branch of the member, or at the centre; left out, at the centre */
  level?: CaseLevel | null | undefined;
  /** whom it is about; left out, the member who asks */
  memberId?: string | number | null | undefined;
  purposes?: Array<ServicePurpose> | null | undefined;
  title: string;
};

export type ResidenceKind =
  | 'DORMITORY'
  | 'OTHER'
  | 'OWN'
  | 'RENTED';

export type RetentionReason =
  | 'HOUSE_AT_HOME'
  | 'JOB_UNSTABLE'
  | 'OFFICE_AT_HOME'
  | 'OTHER'
  | 'OWN_WISH'
  | 'RETURNS_SOON';

export type Role =
  | 'ADMINISTRATOR'
  | 'ASSISTANCE_CENTER'
  | 'AUDITOR'
  | 'BRANCH_SECRETARY'
  | 'CENTER_DIRECTOR'
  | 'CENTER_STAFF'
  | 'COMMITTEE_MEMBER'
  | 'COMMUNITY_OFFICE_HEAD'
  | 'COUNTY_VIEWER'
  | 'DEPARTMENT'
  | 'DEPUTY_SECRETARY'
  | 'HOST_COMMITTEE'
  | 'LABOUR_CENTER'
  | 'MEMBER'
  | 'ORIGIN_SECRETARY'
  | 'OUTFLOW_OFFICER'
  | 'SURVEY_UNIT'
  | 'TOWNSHIP_COMMITTEE';

/** what a member fills in who registers by themselves (R30) */
export type SelfRegisterInput = {
  employer?: string | null | undefined;
  idNumber?: string | null | undefined;
  industry: string;
  membership: MembershipClaim;
  name: string;
  originBranch?: string | null | undefined;
  /** from outside the county: province, city, county */
  originPlace?: string | null | undefined;
  /** the township of the county where the formal membership is */
  originTownshipId?: string | number | null | undefined;
  phone: string;
  residence: string;
  /** the identity number tells it too */
  sex?: Sex | null | undefined;
  /** from outside the county: I wish to be included (R2) */
  wish?: boolean;
};

export type SelfRegistrationAnswer =
  | 'ALREADY_REGISTERED'
  | 'PENDING';

export type ServiceCategory =
  | 'EMPLOYMENT'
  | 'FAMILY'
  | 'LIVING'
  | 'OTHER'
  | 'PRODUCTION'
  | 'RIGHTS';

export type ServicePurpose =
  | 'COORDINATE_RELATIONS'
  | 'INFORMATION'
  | 'PROMOTE_EXCHANGE'
  | 'SOLVE_DIFFICULTIES';

export type ServiceWorkKind =
  | 'CASES_ESCALATED'
  | 'CASES_MINE'
  | 'CASES_OF_OUR_BRANCH'
  | 'CASES_OVERDUE'
  | 'CASES_REFERRED_TO_US'
  | 'CASES_SILENT'
  | 'CASES_TO_ASSIGN'
  | 'CASES_TO_CONFIRM'
  | 'CASES_TO_HANDLE'
  | 'CASE_NEWS'
  | 'DUTY_SWAPS_TO_ANSWER'
  | 'RECEPTION_DUTIES_OF_MINE'
  | 'RECEPTION_TODAY'
  | 'RECEPTION_WITHOUT_DUTY';

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type Stage =
  | 'CHECKED_IN'
  | 'ENDED'
  | 'FOUND'
  | 'INTRODUCED'
  | 'PLACED';

export type WaitingFor =
  | 'MEMBER'
  | 'OTHER_BODY';

export type WorkState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DONE'
  | 'ENDED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type MyActivitiesQueryVariables = Exact<{
  coming: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type MyActivitiesQuery = { __typename: 'Query', myActivities: { __typename: 'ActivityPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'Activity', id: string, kind: ActivityKind, title: string, place: string, startsAt: string, state: ActivityState, myInvitation: { __typename: 'Invitation', deliveredAt: string | null, activityId: string, memberId: string, answer: InvitationAnswer | null, leaveState: LeaveState | null, attendance: { __typename: 'Attendance', mark: AttendanceMark, isDisputed: boolean } | null } | null, myNotebookEntry: { __typename: 'NotebookEntry', id: string } | null }> } | null };

export type MyActivityQueryVariables = Exact<{
  id: string | number;
}>;


export type MyActivityQuery = { __typename: 'Query', activity: { __typename: 'Activity', id: string, kind: ActivityKind, title: string, place: string, startsAt: string, minutes: number, state: ActivityState, record: string | null, cancelReason: string | null, agenda: Array<{ __typename: 'AgendaItem', id: string, kind: AgendaKind, title: string, electors: number | null, quorum: number | null, guestsPresent: number | null, present: number | null, votesFor: number | null, votesAgainst: number | null, votesAbstained: number | null, outcome: AgendaOutcome | null, candidates: Array<{ __typename: 'AgendaCandidate', number: number, member: { __typename: 'Member', id: string, name: string | null } | null }> }>, venue: { __typename: 'BranchVenue', id: string, stepFree: boolean } | null, branch: { __typename: 'HostBranch', id: string, name: string }, myInvitation: { __typename: 'Invitation', activityId: string, memberId: string, readAt: string | null, answer: InvitationAnswer | null, leaveReason: string | null, leaveState: LeaveState | null, attendance: { __typename: 'Attendance', mark: AttendanceMark, leaveReason: string | null, memberMark: AttendanceMark | null, memberNote: string | null, isDisputed: boolean } | null } | null, myNotebookEntry: { __typename: 'NotebookEntry', id: string, confirmedAt: string | null } | null } | null };

export type ReadMyInvitationMutationVariables = Exact<{
  activityId: string | number;
}>;


export type ReadMyInvitationMutation = { __typename: 'Mutation', readInvitation: { __typename: 'Invitation', activityId: string, readAt: string | null } };

export type AnswerMyInvitationMutationVariables = Exact<{
  activityId: string | number;
  coming: boolean;
  reason?: string | null | undefined;
}>;


export type AnswerMyInvitationMutation = { __typename: 'Mutation', answerInvitation: { __typename: 'Invitation', activityId: string, answer: InvitationAnswer | null, leaveState: LeaveState | null } };

export type StateMyAttendanceMutationVariables = Exact<{
  activityId: string | number;
  mark: AttendanceMark;
  note?: string | null | undefined;
}>;


export type StateMyAttendanceMutation = { __typename: 'Mutation', stateAttendance: { __typename: 'Attendance', mark: AttendanceMark, memberMark: AttendanceMark | null, isDisputed: boolean } };

export type MyAssessmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyAssessmentsQuery = { __typename: 'Query', performanceAssessments: { __typename: 'PerformanceAssessmentPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, version: number, state: AssessmentState, superseded: boolean, commentUntil: string | null, branch: { __typename: 'HostBranch', id: string, name: string } }> } | null };

export type MyAssessmentQueryVariables = Exact<{
  id: string | number;
}>;


export type MyAssessmentQuery = { __typename: 'Query', performanceAssessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, version: number, correctionReason: string | null, state: AssessmentState, text: string, commentUntil: string | null, memberComment: string | null, commentedAt: string | null, signedAt: string | null, facts: { __typename: 'AssessmentFacts', placedOn: string | null, invited: number, present: number, leave: number, absent: number, notebookEntries: number, workDone: number | null, countedOn: string }, branch: { __typename: 'HostBranch', id: string, name: string }, originTownship: { __typename: 'Organization', id: string, name: string } | null, acts: Array<{ __typename: 'AssessmentActOption', act: AssessmentAct, refusal: string | null }>, dispatch: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedOn: string, acknowledgedAt: string | null } | null } | null };

export type CommentMyAssessmentMutationVariables = Exact<{
  id: string | number;
  comment?: string | null | undefined;
}>;


export type CommentMyAssessmentMutation = { __typename: 'Mutation', commentAssessment: { __typename: 'PerformanceAssessment', id: string, state: AssessmentState } };

export type MyPlacementQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlacementQuery = { __typename: 'Query', myAffiliation: { __typename: 'Affiliation', id: string, state: AffiliationState, kind: AffiliationKind | null, introducedOn: string, checkedInOn: string | null, placedOn: string | null, endedOn: string | null, placementDueOn: string | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, decision: { __typename: 'PlacementDecision', id: string, rule: PlacementRule | null, result: PlacementResult, manualReason: ManualPlacementReason | null, objection: string | null, objectedAt: string | null, overrideReason: string | null, confirmedAt: string | null, proposedAt: string, ruleSetVersion: number, proposedBranch: { __typename: 'HostBranch', id: string, name: string } | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, facts: { __typename: 'PlacementFacts', workUnit: { __typename: 'WorkUnit', id: string, name: string } | null, residenceArea: { __typename: 'ResidenceArea', id: string, name: string } | null }, trace: Array<{ __typename: 'PlacementTraceStep', facts: Array<{ __typename: 'PlacementFactUsed', fact: string, value: string }> }>, wouldChange: Array<{ __typename: 'PlacementChange', fact: string, value: string, rule: PlacementRule | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }>, distances: Array<{ __typename: 'PlacementDistance', branchId: string, meters: number, branch: { __typename: 'HostBranch', id: string, name: string } }> } | null, decisions: Array<{ __typename: 'PlacementDecision', id: string, objection: string | null, objectedAt: string | null, objectionDueOn: string | null, objectionAnswer: string | null, answeredAt: string | null, proposedBranch: { __typename: 'HostBranch', id: string, name: string } | null }>, reviews: Array<{ __typename: 'PlacementReview', id: string, cause: PlacementReviewCause, state: PlacementReviewState, reason: string | null, openedAt: string, dueOn: string | null, answer: string | null, closedAt: string | null }>, steps: Array<{ __typename: 'AffiliationStep', fromState: AffiliationState | null, toState: AffiliationState, at: string, reason: string | null }> } | null };

export type ObjectToMyPlacementMutationVariables = Exact<{
  affiliationId: string | number;
  text: string;
}>;


export type ObjectToMyPlacementMutation = { __typename: 'Mutation', objectToPlacement: { __typename: 'Affiliation', id: string, state: AffiliationState } };

export type AskForMyPlacementReviewMutationVariables = Exact<{
  affiliationId: string | number;
  reason: string;
}>;


export type AskForMyPlacementReviewMutation = { __typename: 'Mutation', askForPlacementReview: { __typename: 'PlacementReview', id: string, state: PlacementReviewState } };

export type MyCasesQueryVariables = Exact<{
  open: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type MyCasesQuery = { __typename: 'Query', issueCases: { __typename: 'IssueCasePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'IssueCase', id: string, number: string, title: string, category: ServiceCategory, state: CaseState, level: CaseLevel, news: Array<CaseNews>, openedOn: string, dueOn: string, dueEstimated: boolean, workingDaysLeft: number, waitingFor: WaitingFor | null }> } | null };

export type MyCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type MyCaseQuery = { __typename: 'Query', issueCase: { __typename: 'IssueCase', id: string, number: string, title: string, description: string, category: ServiceCategory, state: CaseState, level: CaseLevel, passedOnOn: string | null, news: Array<CaseNews>, openedAt: string, dueOn: string, dueEstimated: boolean, workingDaysLeft: number, waitingFor: WaitingFor | null, plan: string | null, result: string | null, resultReportedAt: string | null, silenceEndsOn: string | null, branch: { __typename: 'Organization', id: string, name: string } | null, office: { __typename: 'Organization', id: string, name: string } | null, acts: Array<{ __typename: 'CaseActOption', act: CaseAct, refusal: string | null }>, steps: Array<{ __typename: 'CaseStep', id: string, kind: CaseStepKind, fromState: CaseState | null, toState: CaseState, at: string, note: string }> } | null };

export type RaiseMyCaseMutationVariables = Exact<{
  input: RaiseCaseInput;
}>;


export type RaiseMyCaseMutation = { __typename: 'Mutation', raiseCase: { __typename: 'IssueCase', id: string, number: string } };

export type MyCaseBranchQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCaseBranchQuery = { __typename: 'Query', myAffiliation: { __typename: 'Affiliation', id: string, state: AffiliationState, branch: { __typename: 'HostBranch', id: string, name: string } | null } | null };

export type ReadCaseNewsMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadCaseNewsMutation = { __typename: 'Mutation', readCaseNews: { __typename: 'IssueCase', id: string, news: Array<CaseNews> } };

export type PassOnMyCaseMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type PassOnMyCaseMutation = { __typename: 'Mutation', passOnCase: { __typename: 'IssueCase', id: string, state: CaseState, level: CaseLevel } };

export type ConfirmMyCaseMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
}>;


export type ConfirmMyCaseMutation = { __typename: 'Mutation', confirmCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type ReopenMyCaseMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReopenMyCaseMutation = { __typename: 'Mutation', reopenCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type ServiceCenterQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceCenterQuery = { __typename: 'Query', townServiceCenter: { __typename: 'Organization', id: string, name: string } | null, centerOffice: { __typename: 'CenterOffice', id: string, address: string, hours: string, phone: string } | null, nextReceptionDay: { __typename: 'ReceptionDay', id: string, heldOn: string, startsAt: string, endsAt: string, place: string } | null };

export type MyCheckInQueryVariables = Exact<{
  memberId: string | number;
}>;


export type MyCheckInQuery = { __typename: 'Query', checkInForm: { __typename: 'CheckInForm', refusal: string | null, missing: Array<string>, announced: { __typename: 'CheckIn', id: string, announcedOn: string | null } | null, letter: { __typename: 'CertificateLetter', id: string, number: string, state: LetterState, validUntil: string } | null, member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null, registerNo: string | null, sex: Sex | null, born: string | null, membership: Membership | null, occupation: Occupation | null, occupationText: string | null, industryText: string | null, employer: string | null, originTownship: { __typename: 'Organization', id: string, name: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, contact: { __typename: 'MemberContact', phones: Array<string>, residence: string | null } | null } | null } | null };

export type AnnounceCheckInMutationVariables = Exact<{
  facts: MemberFactsInput;
}>;


export type AnnounceCheckInMutation = { __typename: 'Mutation', announceCheckIn: { __typename: 'CheckIn', id: string, state: CheckInState, announcedOn: string | null } };

export type MyFileQueryVariables = Exact<{
  id: string | number;
}>;


export type MyFileQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, registerNo: string | null, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, originScope: OriginScope | null, originPlace: string | null, originCommittee: string | null, originBranchText: string | null, membership: Membership | null, joined: string | null, ethnicGroup: string | null, education: string | null, destination: string | null, occupation: Occupation | null, industryText: string | null, employer: string | null, skills: string | null, needs: string | null, maskedIdNumber: string | null, contact: { __typename: 'MemberContact', phones: Array<string>, residence: string | null, homeAddress: string | null, homeContactName: string | null, homeContactPhone: string | null } | null, originTownship: { __typename: 'Organization', id: string, name: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: Array<{ __typename: 'MemberFact', id: string, fact: string, source: string, toldOn: string }> | null, consents: Array<{ __typename: 'Consent', id: string, channel: ConsentChannel, givenOn: string, withdrawnOn: string | null }> | null } | null };

export type MyAmendmentsQueryVariables = Exact<{
  id: string | number;
}>;


export type MyAmendmentsQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, amendments: Array<{ __typename: 'AmendmentRequest', id: string, state: AmendmentState, note: string, requestedAt: string, rejectReason: string | null }> | null } | null };

export type MyTimelineQueryVariables = Exact<{
  id: string | number;
}>;


export type MyTimelineQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, timeline: Array<{ __typename: 'TimelineEntry', id: string, kind: string, happenedOn: string, detail: Record<string, unknown>, recordedAt: string }> | null } | null };

export type MyFileReadsQueryVariables = Exact<{
  memberId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MyFileReadsQuery = { __typename: 'Query', fileReads: { __typename: 'FileReadPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'FileRead', id: string, at: string, role: string | null, organizationName: string | null, operation: string, purpose: string | null }> } | null };

export type RequestMyAmendmentMutationVariables = Exact<{
  memberId: string | number;
  facts: MemberFactsInput;
  note: string;
}>;


export type RequestMyAmendmentMutation = { __typename: 'Mutation', requestAmendment: { __typename: 'AmendmentRequest', id: string, state: AmendmentState } };

export type WithdrawMyConsentMutationVariables = Exact<{
  memberId: string | number;
}>;


export type WithdrawMyConsentMutation = { __typename: 'Mutation', withdrawConsent: boolean };

export type MyTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTasksQuery = { __typename: 'Query', branchTasks: Array<{ __typename: 'BranchTask', act: BranchTaskAct, count: number, oldestAt: string | null, branchId: string | null }> | null };

export type MyFeedbackWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFeedbackWorkQuery = { __typename: 'Query', feedbackWork: Array<{ __typename: 'FeedbackWork', kind: FeedbackWorkKind, count: number, dueOn: string | null }> | null };

export type MyServiceWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyServiceWorkQuery = { __typename: 'Query', serviceWork: Array<{ __typename: 'ServiceWork', kind: ServiceWorkKind, count: number, dueOn: string | null }> | null };

export type MyBranchQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBranchQuery = { __typename: 'Query', myAffiliation: { __typename: 'Affiliation', id: string, state: AffiliationState, placedOn: string | null, branch: { __typename: 'HostBranch', id: string, name: string } | null } | null };

export type MyBranchOfficeQueryVariables = Exact<{
  id: string | number;
}>;


export type MyBranchOfficeQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, name: string, address: string, phone: string, officeHolders: Array<{ __typename: 'OfficeTerm', id: string, role: Role, holderName: string, phone: string, untilOn: string | null }> } | null };

export type MyNextActivityQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNextActivityQuery = { __typename: 'Query', myActivities: { __typename: 'ActivityPage', nodes: Array<{ __typename: 'Activity', id: string, kind: ActivityKind, title: string, place: string, startsAt: string, myInvitation: { __typename: 'Invitation', activityId: string, memberId: string, answer: InvitationAnswer | null, leaveState: LeaveState | null } | null }> } | null };

export type MyCenterOfficeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCenterOfficeQuery = { __typename: 'Query', centerOffice: { __typename: 'CenterOffice', id: string, address: string, hours: string, phone: string } | null };

export type MyLettersQueryVariables = Exact<{
  first: number;
}>;


export type MyLettersQuery = { __typename: 'Query', letters: { __typename: 'LetterPage', total: number, nodes: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState, retentionReason: RetentionReason, issuedOn: string, validUntil: string, acceptedOn: string | null, returnReason: string | null, paper: string, steps: Array<{ __typename: 'LetterStep', kind: string, happenedOn: string, recordedAt: string, actorName: string | null, actorRole: string | null, organizationName: string | null, reason: string | null }> | null, township: { __typename: 'Organization', id: string, name: string, phone: string } | null, addressedTo: { __typename: 'Organization', id: string, name: string } | null, receipt: { __typename: 'ReturnReceipt', letterId: string, branchName: string, placedOn: string } | null }> } | null };

export type EntryOnPhoneFragment = { __typename: 'NotebookEntry', id: string, kind: ActivityKind, place: string, happenedOn: string, mainContent: string, workDone: string, informationLearned: string, writtenAt: string, toldWrittenAt: string | null, receivedAt: string, isLate: boolean, confirmedAt: string | null, paperWrittenOn: string | null, memberAgrees: boolean | null, memberSaidAt: string | null, memberNote: string | null, branch: { __typename: 'HostBranch', id: string, name: string }, work: { __typename: 'WorkAssignment', id: string } | null, activity: { __typename: 'Activity', id: string, title: string } | null, addenda: Array<{ __typename: 'NotebookAddendum', text: string, writtenAt: string, toldWrittenAt: string | null }> };

export type MyNotebookQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyNotebookQuery = { __typename: 'Query', myNotebook: { __typename: 'NotebookEntryPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'NotebookEntry', id: string, kind: ActivityKind, place: string, happenedOn: string, mainContent: string, workDone: string, informationLearned: string, writtenAt: string, toldWrittenAt: string | null, receivedAt: string, isLate: boolean, confirmedAt: string | null, paperWrittenOn: string | null, memberAgrees: boolean | null, memberSaidAt: string | null, memberNote: string | null, branch: { __typename: 'HostBranch', id: string, name: string }, work: { __typename: 'WorkAssignment', id: string } | null, activity: { __typename: 'Activity', id: string, title: string } | null, addenda: Array<{ __typename: 'NotebookAddendum', text: string, writtenAt: string, toldWrittenAt: string | null }> }> } | null };

export type MyEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type MyEntryQuery = { __typename: 'Query', notebookEntry: { __typename: 'NotebookEntry', id: string, kind: ActivityKind, place: string, happenedOn: string, mainContent: string, workDone: string, informationLearned: string, writtenAt: string, toldWrittenAt: string | null, receivedAt: string, isLate: boolean, confirmedAt: string | null, paperWrittenOn: string | null, memberAgrees: boolean | null, memberSaidAt: string | null, memberNote: string | null, branch: { __typename: 'HostBranch', id: string, name: string }, work: { __typename: 'WorkAssignment', id: string } | null, activity: { __typename: 'Activity', id: string, title: string } | null, addenda: Array<{ __typename: 'NotebookAddendum', text: string, writtenAt: string, toldWrittenAt: string | null }> } | null };

export type ActivitiesToWriteAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivitiesToWriteAboutQuery = { __typename: 'Query', myActivities: { __typename: 'ActivityPage', nodes: Array<{ __typename: 'Activity', id: string, kind: ActivityKind, title: string, place: string, startsAt: string, state: ActivityState, myInvitation: { __typename: 'Invitation', activityId: string, memberId: string, attendance: { __typename: 'Attendance', mark: AttendanceMark } | null } | null, myNotebookEntry: { __typename: 'NotebookEntry', id: string } | null }> } | null };

export type WriteMyNotebookEntryMutationVariables = Exact<{
  input: NotebookEntryInput;
}>;


export type WriteMyNotebookEntryMutation = { __typename: 'Mutation', writeNotebookEntry: { __typename: 'NotebookEntry', id: string } };

export type ReviseMyNotebookEntryMutationVariables = Exact<{
  id: string | number;
  texts: NotebookTextsInput;
}>;


export type ReviseMyNotebookEntryMutation = { __typename: 'Mutation', reviseNotebookEntry: { __typename: 'NotebookEntry', id: string, mainContent: string, workDone: string, informationLearned: string } };

export type AddMyAddendumMutationVariables = Exact<{
  id: string | number;
  text: string;
  writtenAt?: string | null | undefined;
}>;


export type AddMyAddendumMutation = { __typename: 'Mutation', addNotebookAddendum: { __typename: 'NotebookEntry', id: string, addenda: Array<{ __typename: 'NotebookAddendum', text: string, writtenAt: string, toldWrittenAt: string | null }> } };

export type AnswerPaperEntryMutationVariables = Exact<{
  id: string | number;
  agrees: boolean;
  note: string;
}>;


export type AnswerPaperEntryMutation = { __typename: 'Mutation', answerPaperEntry: { __typename: 'NotebookEntry', id: string, memberAgrees: boolean | null, memberSaidAt: string | null, memberNote: string | null } };

export type BookletEntryFragment = { __typename: 'NotebookEntry', id: string, kind: ActivityKind, place: string, happenedOn: string, mainContent: string, workDone: string, informationLearned: string, writtenAt: string, toldWrittenAt: string | null, isLate: boolean, confirmedAt: string | null, paperWrittenOn: string | null, memberAgrees: boolean | null, memberNote: string | null, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, addenda: Array<{ __typename: 'NotebookAddendum', text: string, writtenAt: string }> };

export type MyBookletQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  from: string;
  until: string;
}>;


export type MyBookletQuery = { __typename: 'Query', myNotebook: { __typename: 'NotebookEntryPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'NotebookEntry', id: string, kind: ActivityKind, place: string, happenedOn: string, mainContent: string, workDone: string, informationLearned: string, writtenAt: string, toldWrittenAt: string | null, isLate: boolean, confirmedAt: string | null, paperWrittenOn: string | null, memberAgrees: boolean | null, memberNote: string | null, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, activity: { __typename: 'Activity', id: string, title: string } | null, addenda: Array<{ __typename: 'NotebookAddendum', text: string, writtenAt: string }> }> } | null };

export type MyNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyNoticesQuery = { __typename: 'Query', myNotices: { __typename: 'NoticeListPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'Notice', id: string, title: string, sentAt: string, withdrawnAt: string | null, branch: { __typename: 'HostBranch', id: string, name: string }, myDelivery: { __typename: 'NoticeDelivery', noticeId: string, memberId: string, deliveredAt: string | null, readAt: string | null } | null }> } | null };

export type MyNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type MyNoticeQuery = { __typename: 'Query', notice: { __typename: 'Notice', id: string, title: string, text: string, sentAt: string, withdrawnAt: string | null, withdrawReason: string | null, branch: { __typename: 'HostBranch', id: string, name: string }, activity: { __typename: 'Activity', id: string, title: string, startsAt: string, place: string } | null, myDelivery: { __typename: 'NoticeDelivery', noticeId: string, memberId: string, readAt: string | null } | null } | null };

export type ReadMyNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadMyNoticeMutation = { __typename: 'Mutation', readNotice: { __typename: 'NoticeDelivery', noticeId: string, memberId: string, readAt: string | null } };

export type ReceiveMyNoticesMutationVariables = Exact<{ [key: string]: never; }>;


export type ReceiveMyNoticesMutation = { __typename: 'Mutation', receiveNotices: number };

export type MemberOpenLetterQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type MemberOpenLetterQuery = { __typename: 'Query', openLetter: { __typename: 'OpenLetter', version: number, title: string, text: string, signedBy: string, publishedOn: string } | null, openLetters: Array<{ __typename: 'OpenLetter', version: number, publishedOn: string }> | null };

export type SelfRegistrationFormQueryVariables = Exact<{ [key: string]: never; }>;


export type SelfRegistrationFormQuery = { __typename: 'Query', selfRegistrationForm: { __typename: 'SelfRegistrationSheet', county: string, hostTown: string, centerName: string, centerAddress: string, centerPhone: string, towns: Array<{ __typename: 'SelfRegistrationTown', id: string, name: string, isHostTown: boolean }> } | null };

export type SelfRegisterMutationVariables = Exact<{
  input: SelfRegisterInput;
}>;


export type SelfRegisterMutation = { __typename: 'Mutation', selfRegister: { __typename: 'SelfRegistrationReceipt', answer: SelfRegistrationAnswer, receiptNo: string | null, registeredOn: string } };

export type MyStudyMaterialsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyStudyMaterialsQuery = { __typename: 'Query', myStudyMaterials: { __typename: 'StudyMaterialPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'StudyMaterial', id: string, kind: MaterialKind, title: string, publishedAt: string, branch: { __typename: 'HostBranch', id: string, name: string } | null, versions: Array<{ __typename: 'MaterialVersion', version: number, fileKind: string | null }>, myDeliveries: Array<{ __typename: 'MaterialDelivery', kind: DeliveryKind, version: number, at: string }> }> } | null };

export type MyStudyMaterialQueryVariables = Exact<{
  id: string | number;
}>;


export type MyStudyMaterialQuery = { __typename: 'Query', studyMaterial: { __typename: 'StudyMaterial', id: string, kind: MaterialKind, title: string, about: string, publishedAt: string, withdrawnAt: string | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, versions: Array<{ __typename: 'MaterialVersion', version: number, fileName: string | null, fileKind: string | null, size: number | null, url: string | null, note: string, toldAt: string }>, myDeliveries: Array<{ __typename: 'MaterialDelivery', kind: DeliveryKind, version: number, at: string }> } | null };

export type OpenMaterialMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenMaterialMutation = { __typename: 'Mutation', openMaterial: { __typename: 'StudyMaterial', id: string, myDeliveries: Array<{ __typename: 'MaterialDelivery', kind: DeliveryKind, version: number, at: string }> } };

export type MyEducationQueryVariables = Exact<{ [key: string]: never; }>;


export type MyEducationQuery = { __typename: 'Query', myEducation: Array<{ __typename: 'MyEducation', id: string, month: number, topic: string, form: EducationForm, speaker: string, state: EducationState, heldOn: string | null, tookPart: boolean }> | null };

export type MyWorkQueryVariables = Exact<{
  states?: Array<WorkState> | WorkState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyWorkQuery = { __typename: 'Query', myWork: { __typename: 'WorkAssignmentPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'WorkAssignment', id: string, state: WorkState, content: string, fromOn: string, untilOn: string, reportedAt: string | null }> } | null };

export type MyWorkPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MyWorkPageQuery = { __typename: 'Query', workAssignment: { __typename: 'WorkAssignment', id: string, state: WorkState, content: string, place: string, fromOn: string, untilOn: string, whySuitable: string, skills: Array<string>, answerReason: string | null, report: string | null, reportedAt: string | null, result: string | null, doneOn: string | null, endReason: string | null, branch: { __typename: 'HostBranch', id: string, name: string }, notebookEntry: { __typename: 'NotebookEntry', id: string } | null } | null };

export type AnswerMyWorkMutationVariables = Exact<{
  id: string | number;
  accepts: boolean;
  reason?: string | null | undefined;
}>;


export type AnswerMyWorkMutation = { __typename: 'Mutation', answerWork: { __typename: 'WorkAssignment', id: string, state: WorkState, answerReason: string | null } };

export type ReportMyWorkMutationVariables = Exact<{
  id: string | number;
  report: string;
}>;


export type ReportMyWorkMutation = { __typename: 'Mutation', reportWork: { __typename: 'WorkAssignment', id: string, report: string | null, reportedAt: string | null } };

export const EntryOnPhoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryOnPhone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotebookEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mainContent"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"informationLearned"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paperWrittenOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"memberSaidAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberNote"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}}]}}]}}]} as unknown as DocumentNode<EntryOnPhoneFragment, unknown>;
export const BookletEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookletEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotebookEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mainContent"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"informationLearned"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paperWrittenOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"memberNote"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]} as unknown as DocumentNode<BookletEntryFragment, unknown>;
export const MyActivitiesDocument = {"__meta__":{"hash":"sha256:bac8c771dfa8e8c10e68c1ea6d517d834fcf3a71404626084861cd3d290c244a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coming"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"coming"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coming"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"myInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"leaveState"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myNotebookEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MyActivitiesQuery, MyActivitiesQueryVariables>;
export const MyActivityDocument = {"__meta__":{"hash":"sha256:8017d63ef6ab6633c274a0553f7264f9e96639edb1b0ee511d5210fb4e47fd8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"electors"}},{"kind":"Field","name":{"kind":"Name","value":"quorum"}},{"kind":"Field","name":{"kind":"Name","value":"guestsPresent"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"votesFor"}},{"kind":"Field","name":{"kind":"Name","value":"votesAgainst"}},{"kind":"Field","name":{"kind":"Name","value":"votesAbstained"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"leaveReason"}},{"kind":"Field","name":{"kind":"Name","value":"leaveState"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"leaveReason"}},{"kind":"Field","name":{"kind":"Name","value":"memberMark"}},{"kind":"Field","name":{"kind":"Name","value":"memberNote"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myNotebookEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyActivityQuery, MyActivityQueryVariables>;
export const ReadMyInvitationDocument = {"__meta__":{"hash":"sha256:ae4916d9020b378c37e782038877ade050289cc9d85386dafa003468057e5862"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadMyInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<ReadMyInvitationMutation, ReadMyInvitationMutationVariables>;
export const AnswerMyInvitationDocument = {"__meta__":{"hash":"sha256:e6e0b718fc0203a3e22a667db9e732474cb8e39b8ba5d039764760ae87f49954"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerMyInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coming"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"coming"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coming"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"leaveState"}}]}}]}}]} as unknown as DocumentNode<AnswerMyInvitationMutation, AnswerMyInvitationMutationVariables>;
export const StateMyAttendanceDocument = {"__meta__":{"hash":"sha256:8cffde6eeb6b7a50bdf09e2e73134a152518ebf354300f0efb708b7ebf7b58df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateMyAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mark"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceMark"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stateAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"mark"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mark"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"memberMark"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}}]}}]}}]} as unknown as DocumentNode<StateMyAttendanceMutation, StateMyAttendanceMutationVariables>;
export const MyAssessmentsDocument = {"__meta__":{"hash":"sha256:de97c40a6a8996936076ea2523476432498b193062d267b3487ad13bc3992766"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"commentUntil"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MyAssessmentsQuery, MyAssessmentsQueryVariables>;
export const MyAssessmentDocument = {"__meta__":{"hash":"sha256:a340128ab0c3b69082ef12a60efa53f2bf6e5c01e5f0a3e2ff634b5016610315"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"commentUntil"}},{"kind":"Field","name":{"kind":"Name","value":"memberComment"}},{"kind":"Field","name":{"kind":"Name","value":"commentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyAssessmentQuery, MyAssessmentQueryVariables>;
export const CommentMyAssessmentDocument = {"__meta__":{"hash":"sha256:67493454b754798abc553e334af8ae43a33e9bfd9a2bcbde84a45ded5a4d9584"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentMyAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"comment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commentAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"comment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"comment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CommentMyAssessmentMutation, CommentMyAssessmentMutationVariables>;
export const MyPlacementDocument = {"__meta__":{"hash":"sha256:39a8aaf5392c7f088dc1633493799440af90ef4a20c01bf56e515685d2d4dfd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPlacement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myAffiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"introducedOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"placementDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residenceArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"meters"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<MyPlacementQuery, MyPlacementQueryVariables>;
export const ObjectToMyPlacementDocument = {"__meta__":{"hash":"sha256:4fc584f399fb92c45166e778548bab2cacc095e8d9fa0182a4f773fbea651f4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToMyPlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objectToPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ObjectToMyPlacementMutation, ObjectToMyPlacementMutationVariables>;
export const AskForMyPlacementReviewDocument = {"__meta__":{"hash":"sha256:74be636bf094d1da6c544b933ea3a221a08abfa923fa35684007220366a50a57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForMyPlacementReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askForPlacementReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"affiliationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskForMyPlacementReviewMutation, AskForMyPlacementReviewMutationVariables>;
export const MyCasesDocument = {"__meta__":{"hash":"sha256:b6c8ad39159d9f1e0c262ba1772ffc6f3f42bc0b4d6baff2438ddd0ba1226c62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"news"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MyCasesQuery, MyCasesQueryVariables>;
export const MyCaseDocument = {"__meta__":{"hash":"sha256:96c46df7da674409d415258bb0683ee2d184ea1e9dd9dceef20358f9b20034df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"passedOnOn"}},{"kind":"Field","name":{"kind":"Name","value":"news"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultReportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"silenceEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<MyCaseQuery, MyCaseQueryVariables>;
export const RaiseMyCaseDocument = {"__meta__":{"hash":"sha256:e44f132eca4f1917d9174cecc045c0a08a5c0262fcae73b8172081f830126dfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseMyCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RaiseMyCaseMutation, RaiseMyCaseMutationVariables>;
export const MyCaseBranchDocument = {"__meta__":{"hash":"sha256:65c569100a671aca4a8c724e1df5e44e65a74612e5bd8415be9f84043334ccc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCaseBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myAffiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MyCaseBranchQuery, MyCaseBranchQueryVariables>;
export const ReadCaseNewsDocument = {"__meta__":{"hash":"sha256:ab16045fe3ecf5a39f142d12a42b59e8a50118834185edd12db5bee55b848e50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadCaseNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readCaseNews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"news"}}]}}]}}]} as unknown as DocumentNode<ReadCaseNewsMutation, ReadCaseNewsMutationVariables>;
export const PassOnMyCaseDocument = {"__meta__":{"hash":"sha256:b0b2ff09950eec38cc27a5e64ee55adcf0370f9312bf18c7c9ab3087c9b672a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassOnMyCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passOnCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<PassOnMyCaseMutation, PassOnMyCaseMutationVariables>;
export const ConfirmMyCaseDocument = {"__meta__":{"hash":"sha256:bb95efc095d3fc45cdba4a2d98dc234f7da91f67849fe152bcb03a8e184063cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMyCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConfirmMyCaseMutation, ConfirmMyCaseMutationVariables>;
export const ReopenMyCaseDocument = {"__meta__":{"hash":"sha256:752a9f2fdad5927f343f0a42bf0943f9b3211f64039ec8c100bbb9c0f47bd0c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenMyCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReopenMyCaseMutation, ReopenMyCaseMutationVariables>;
export const ServiceCenterDocument = {"__meta__":{"hash":"sha256:e28fd5d6805fe33aa1601a4ca6c723d6ae9a05023511a224fd639b358208fbb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townServiceCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centerOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextReceptionDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<ServiceCenterQuery, ServiceCenterQueryVariables>;
export const MyCheckInDocument = {"__meta__":{"hash":"sha256:a9136ae825ec2b5ef70dfc04c3e9752b172e50f8edab1e6fad3ca131528619a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCheckIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkInForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"announced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"occupationText"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyCheckInQuery, MyCheckInQueryVariables>;
export const AnnounceCheckInDocument = {"__meta__":{"hash":"sha256:29ff7d620f14de888980190ef8110f79e09a9e17008dfce77e26157e3867dff0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceCheckIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announceCheckIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}}]}}]}}]} as unknown as DocumentNode<AnnounceCheckInMutation, AnnounceCheckInMutationVariables>;
export const MyFileDocument = {"__meta__":{"hash":"sha256:7201cb86fd21c09d51866d2d90c3fb384b4763c5407d35f27e7f3dc73188f824"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"originPlace"}},{"kind":"Field","name":{"kind":"Name","value":"originCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"originBranchText"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicGroup"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"homeAddress"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactName"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}}]}}]}}]} as unknown as DocumentNode<MyFileQuery, MyFileQueryVariables>;
export const MyAmendmentsDocument = {"__meta__":{"hash":"sha256:8a82caab7784b42098e048d62ff4cec078cae73ce6e4f737d78e20a3eac9df59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAmendments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}}]}}]}}]} as unknown as DocumentNode<MyAmendmentsQuery, MyAmendmentsQueryVariables>;
export const MyTimelineDocument = {"__meta__":{"hash":"sha256:77860586ca61bca842b66d5ff0ce76ace062d3d3201ef4317835dbf184c1e253"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyTimelineQuery, MyTimelineQueryVariables>;
export const MyFileReadsDocument = {"__meta__":{"hash":"sha256:af9154bdfc5ab69714705df4b3b59a9f7e1b8ce06318fafba96767bcc5cdf28a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFileReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileReads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MyFileReadsQuery, MyFileReadsQueryVariables>;
export const RequestMyAmendmentDocument = {"__meta__":{"hash":"sha256:4407dea42501b8e5c8c71c374775de690704697556f255969ae710f7183be105"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestMyAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFactsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RequestMyAmendmentMutation, RequestMyAmendmentMutationVariables>;
export const WithdrawMyConsentDocument = {"__meta__":{"hash":"sha256:e9409df5650f503898860be199aca3535b337a5c13c28b9c4a82beee446e0ef8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMyConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}]}]}}]} as unknown as DocumentNode<WithdrawMyConsentMutation, WithdrawMyConsentMutationVariables>;
export const MyTasksDocument = {"__meta__":{"hash":"sha256:35d900a3ca2a1c801222c858f588cc2d06829ac3dce177fb3bc103f8376f40a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}}]}}]}}]} as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const MyFeedbackWorkDocument = {"__meta__":{"hash":"sha256:8719979444d0fa721ae4b50233f337278aefae15a5d2c0f1e5153157ccd0d4b1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyFeedbackWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<MyFeedbackWorkQuery, MyFeedbackWorkQueryVariables>;
export const MyServiceWorkDocument = {"__meta__":{"hash":"sha256:ddee85561e28a1b438140a25938e82e988fd0ab95111cf391dd2f1ed10cb7698"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyServiceWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<MyServiceWorkQuery, MyServiceWorkQueryVariables>;
export const MyBranchDocument = {"__meta__":{"hash":"sha256:b2c836a799034b869043d09495d6842f75a4bd03d621304fe9445841e6c337be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myAffiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MyBranchQuery, MyBranchQueryVariables>;
export const MyBranchOfficeDocument = {"__meta__":{"hash":"sha256:8c1170c9b9be9ec68558d2eef2bee0abaac89c6bab524aea8e529c4eb90bff63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBranchOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}}]}}]}}]}}]} as unknown as DocumentNode<MyBranchOfficeQuery, MyBranchOfficeQueryVariables>;
export const MyNextActivityDocument = {"__meta__":{"hash":"sha256:1f813b70f60f4d1da78d7c131d5c106ac753913f59b8a12bf8df1ee20d23ef7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNextActivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"coming"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"myInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"leaveState"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyNextActivityQuery, MyNextActivityQueryVariables>;
export const MyCenterOfficeDocument = {"__meta__":{"hash":"sha256:6abcd68a42445d25a9b1df40c01bbd3aba1d77822b10fbb90e2337cebfd50845"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCenterOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"centerOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<MyCenterOfficeQuery, MyCenterOfficeQueryVariables>;
export const MyLettersDocument = {"__meta__":{"hash":"sha256:bfefadefebfd837f270de32637cacd819d16a911d8ac1efd05e199ffc2bacd63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReason"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<MyLettersQuery, MyLettersQueryVariables>;
export const MyNotebookDocument = {"__meta__":{"hash":"sha256:e97e5886d78763ba7ce95747ca75f7765b59384773587bc23221ac7243bc2a66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myNotebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryOnPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryOnPhone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotebookEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mainContent"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"informationLearned"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paperWrittenOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"memberSaidAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberNote"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}}]}}]}}]} as unknown as DocumentNode<MyNotebookQuery, MyNotebookQueryVariables>;
export const MyEntryDocument = {"__meta__":{"hash":"sha256:ae8c2315dcab21b532e3f5f9d46165269517882576085a94a86cb406ccad26db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryOnPhone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryOnPhone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotebookEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mainContent"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"informationLearned"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paperWrittenOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"memberSaidAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberNote"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"work"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}}]}}]}}]} as unknown as DocumentNode<MyEntryQuery, MyEntryQueryVariables>;
export const ActivitiesToWriteAboutDocument = {"__meta__":{"hash":"sha256:c37431659655a37c1ea47d4bef89b8a0af6a5bb34804c6bcc861e16b2be4b5d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivitiesToWriteAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"coming"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"myInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myNotebookEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivitiesToWriteAboutQuery, ActivitiesToWriteAboutQueryVariables>;
export const WriteMyNotebookEntryDocument = {"__meta__":{"hash":"sha256:9f582341fbc8254ae065c02d77f21af255d0ece19c3ffc2ce3e6c9491ca07ff8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteMyNotebookEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotebookEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeNotebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteMyNotebookEntryMutation, WriteMyNotebookEntryMutationVariables>;
export const ReviseMyNotebookEntryDocument = {"__meta__":{"hash":"sha256:0dc1e601dca38dfa4794071ea91d1232f24943051322ed611233afd778153533"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseMyNotebookEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"texts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotebookTextsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseNotebookEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"texts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mainContent"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"informationLearned"}}]}}]}}]} as unknown as DocumentNode<ReviseMyNotebookEntryMutation, ReviseMyNotebookEntryMutationVariables>;
export const AddMyAddendumDocument = {"__meta__":{"hash":"sha256:f029331a3d22f41d5a6bf4e894bce77fa42ed57c676bbedc28d6dcd78e84fa9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMyAddendum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"writtenAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addNotebookAddendum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"writtenAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"writtenAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}}]}}]}}]}}]} as unknown as DocumentNode<AddMyAddendumMutation, AddMyAddendumMutationVariables>;
export const AnswerPaperEntryDocument = {"__meta__":{"hash":"sha256:c9475e3e90555fd7a8afaa716cf57dbcb041f29ad3dba889fe475d12375c8ed0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPaperEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agrees"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerPaperEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"agrees"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agrees"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"memberSaidAt"}},{"kind":"Field","name":{"kind":"Name","value":"memberNote"}}]}}]}}]} as unknown as DocumentNode<AnswerPaperEntryMutation, AnswerPaperEntryMutationVariables>;
export const MyBookletDocument = {"__meta__":{"hash":"sha256:bf6b74bf3f8eb85efbd0114c4b645f14cd9cbacf71f5e07a75377ba0e51877da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBooklet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myNotebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BookletEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookletEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotebookEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"mainContent"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"informationLearned"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"toldWrittenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paperWrittenOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberAgrees"}},{"kind":"Field","name":{"kind":"Name","value":"memberNote"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]} as unknown as DocumentNode<MyBookletQuery, MyBookletQueryVariables>;
export const MyNoticesDocument = {"__meta__":{"hash":"sha256:831a389859bad8f15edb024513965c5b4e4f8ecc3c0d76e5e5a999dbf4ea3f63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MyNoticesQuery, MyNoticesQueryVariables>;
export const MyNoticeDocument = {"__meta__":{"hash":"sha256:f358b1646f324845157ff546a78a5c3bbc99f3f1d4bdbfe956b834a9e7e92812"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyNoticeQuery, MyNoticeQueryVariables>;
export const ReadMyNoticeDocument = {"__meta__":{"hash":"sha256:af37cff413d382613c96b4d8010271a20c2d0c0daf37f53f44fa1202784c4f61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadMyNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noticeId"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<ReadMyNoticeMutation, ReadMyNoticeMutationVariables>;
export const ReceiveMyNoticesDocument = {"__meta__":{"hash":"sha256:a96c1172840b33a8f0de14755e416f2e4a65a20797014cd3a2a0cab4f0f0471b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveMyNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveNotices"}}]}}]} as unknown as DocumentNode<ReceiveMyNoticesMutation, ReceiveMyNoticesMutationVariables>;
export const MemberOpenLetterDocument = {"__meta__":{"hash":"sha256:1e84f3addce2583bf2c1f877631bd88d4c618f664eabb400c97eb8fbc1cc9b41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberOpenLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<MemberOpenLetterQuery, MemberOpenLetterQueryVariables>;
export const SelfRegistrationFormDocument = {"__meta__":{"hash":"sha256:7b808e8e2ac953e4fa6d8fd3b725326e912091212e00b2593734c37a99090ec5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SelfRegistrationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selfRegistrationForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"hostTown"}},{"kind":"Field","name":{"kind":"Name","value":"towns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHostTown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centerName"}},{"kind":"Field","name":{"kind":"Name","value":"centerAddress"}},{"kind":"Field","name":{"kind":"Name","value":"centerPhone"}}]}}]}}]} as unknown as DocumentNode<SelfRegistrationFormQuery, SelfRegistrationFormQueryVariables>;
export const SelfRegisterDocument = {"__meta__":{"hash":"sha256:1d62bcdc918a110532cada2e3ee9d6352d8e93b6cfde8123c2e3162cacf76aa0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SelfRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelfRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selfRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}}]}}]}}]} as unknown as DocumentNode<SelfRegisterMutation, SelfRegisterMutationVariables>;
export const MyStudyMaterialsDocument = {"__meta__":{"hash":"sha256:1a5088bb9f6739c27724bba2827dea87a772d9b464cbe7dd3b734053adf35028"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStudyMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myStudyMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MyStudyMaterialsQuery, MyStudyMaterialsQueryVariables>;
export const MyStudyMaterialDocument = {"__meta__":{"hash":"sha256:769a3a3c911d97af4f80fde59f6aed0d172763e44d60ac62ab187909450d4404"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStudyMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studyMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileKind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<MyStudyMaterialQuery, MyStudyMaterialQueryVariables>;
export const OpenMaterialDocument = {"__meta__":{"hash":"sha256:c57f5ae7f19b8e1c9cc68044fa0abb65f7c9fb812876b75ac3ff7ccc7fe40cc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMaterialMutation, OpenMaterialMutationVariables>;
export const MyEducationDocument = {"__meta__":{"hash":"sha256:95c05f58271a6d88c13ee2ec9aff56c3978a91e13971284adef4580b62c04c34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyEducation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myEducation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"tookPart"}}]}}]}}]} as unknown as DocumentNode<MyEducationQuery, MyEducationQueryVariables>;
export const MyWorkDocument = {"__meta__":{"hash":"sha256:83aeefcd338f0e370cfd8e5b6078fec12a4f57e2124f1e74b877cdc5d3c25ed5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<MyWorkQuery, MyWorkQueryVariables>;
export const MyWorkPageDocument = {"__meta__":{"hash":"sha256:f1a32d3a7e6ef93d8d5b6dfa129aeb8d8b31066766a1f621e49d69913cdf5093"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWorkPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"whySuitable"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MyWorkPageQuery, MyWorkPageQueryVariables>;
export const AnswerMyWorkDocument = {"__meta__":{"hash":"sha256:b54e89feb06cd2c6eaea69a290a6de715a503bc29436258bd0ecf2ea7386faff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerMyWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accepts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"accepts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accepts"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answerReason"}}]}}]}}]} as unknown as DocumentNode<AnswerMyWorkMutation, AnswerMyWorkMutationVariables>;
export const ReportMyWorkDocument = {"__meta__":{"hash":"sha256:8ec8bcb483b0510c918d30ee3a4e663f51a9232ce70e7655263d7a1749605d32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportMyWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"report"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"report"},"value":{"kind":"Variable","name":{"kind":"Name","value":"report"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}}]}}]}}]} as unknown as DocumentNode<ReportMyWorkMutation, ReportMyWorkMutationVariables>;