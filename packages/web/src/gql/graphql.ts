/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AmendmentState =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REJECTED';

export type AnswerVerificationInput = {
  channel: VerificationChannel;
  entryId: string | number;
  /** with CHANGED: what has changed */
  facts?: MemberFactsInput | null | undefined;
  /** the member said the same, on the phone or on paper */
  memberSaidSo?: boolean | null | undefined;
  note?: string | null | undefined;
  outcome: VerificationAnswer;
  side: VerificationSide;
};

export type ArchiveGapFilterInput = {
  branchId?: string | number | null | undefined;
  /** members who lack this one */
  kind?: ArchiveKind | null | undefined;
  townshipId?: string | number | null | undefined;
};

export type ArchiveKind =
  | 'ASSESSMENT'
  | 'CONSENT'
  | 'HOME_LETTER'
  | 'LETTER'
  | 'NOTICE'
  | 'OTHER'
  | 'PLACEMENT_DECISION'
  | 'RECEIPT'
  | 'RECEPTION'
  | 'REGISTRATION_FORM'
  | 'STUB';

export type ArchiveSource =
  | 'STEP'
  | 'UPLOAD';

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

export type ContactAttemptInput = {
  memberId: string | number;
  note?: string;
  result: ContactResult;
  triedOn: string;
  way: ContactWay;
};

export type ContactResult =
  | 'MOVED'
  | 'NOT_REACHED'
  | 'REACHED';

export type ContactWay =
  | 'FAMILY'
  | 'HOME_BRANCH'
  | 'PHONE'
  | 'VISIT'
  | 'WORKPLACE';

export type DataIssueFilter = {
  groups?: Array<IssueGroup> | null | undefined;
  kinds?: Array<IssueKind> | null | undefined;
  looks?: IssueLooker | null | undefined;
  memberId?: string | number | null | undefined;
  settled?: boolean;
  townshipId?: string | number | null | undefined;
};

export type DecidedEndReason =
  | 'DECEASED'
  | 'LEFT'
  | 'MEMBERSHIP_ENDED'
  | 'RETURNED';

export type Duty =
  | 'BRIEF'
  | 'COORDINATION'
  | 'INFORM'
  | 'INSPECTION'
  | 'RELATION'
  | 'SERVE'
  | 'SERVICE';

export type DutyWork =
  | 'CASES_WORKED_ON'
  | 'CASE_RESULTS'
  | 'CHECK_INS'
  | 'FEEDBACK_ACKNOWLEDGED'
  | 'GUIDANCE_NOTES'
  | 'HANDOVERS_ANSWERED'
  | 'HANDOVERS_SENT'
  | 'LETTERS_ACCEPTED'
  | 'LETTERS_ISSUED'
  | 'PLACEMENTS'
  | 'RECEIPTS_SENT'
  | 'RECEPTION_DAYS'
  | 'RECEPTION_VISITS';

export type EmploymentKind =
  | 'FLEXIBLE'
  | 'NONE'
  | 'SELF_EMPLOYED'
  | 'SOLE_TRADER_EMPLOYEE'
  | 'UNIT';

export type EndReportState =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REJECTED';

export type EndorsedAssessmentKind =
  | 'HALF_YEAR'
  | 'LEAVING';

export type HostBranchKind =
  | 'COMMUNITY'
  | 'ENTERPRISE'
  | 'TEMPORARY'
  | 'VILLAGE';

export type IssueGroup =
  | 'CONTRADICTORY'
  | 'MISSING'
  | 'OLD';

export type IssueKind =
  | 'FOUND_THOUGH_NIL_RETURN'
  | 'INDUSTRY_DIFFERS'
  | 'JOINED_UNDER_AGE'
  | 'LETTER_WITHOUT_SPELL'
  | 'MISSING_BORN'
  | 'MISSING_INDUSTRY'
  | 'MISSING_JOINED'
  | 'MISSING_MEMBERSHIP'
  | 'MISSING_ORIGIN_BRANCH'
  | 'MISSING_ORIGIN_TOWNSHIP'
  | 'MISSING_PHONE'
  | 'MISSING_RESIDENCE'
  | 'MISSING_SEX'
  | 'OLD_INDUSTRY'
  | 'OLD_PHONE'
  | 'OLD_RESIDENCE'
  | 'ORIGIN_IS_HOST'
  | 'PHONE_IN_ONE_CHANNEL'
  | 'PLACED_WITHOUT_LETTER'
  | 'RESIDENCE_DIFFERS'
  | 'SAME_PHONE'
  | 'TEMPORARY_BRANCH_SHARE'
  | 'UNDER_AGE';

export type IssueLooker =
  | 'CENTER'
  | 'TOWNSHIP';

export type IssueSource =
  | 'HOST_SWEEP'
  | 'LETTER'
  | 'PLACEMENT'
  | 'REGISTER'
  | 'SELF_REGISTRATION'
  | 'TOWNSHIP_RETURN'
  | 'TOWNSHIP_SURVEY';

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

export type LineFact =
  | 'CONTACT'
  | 'DESTINATION'
  | 'INDUSTRY'
  | 'NAME'
  | 'RESIDENCE';

export type LongLeaveChannel =
  | 'IN_PERSON'
  | 'ONLINE'
  | 'PHONE';

export type LongLeaveDecision =
  | 'KEEP'
  | 'PAUSE'
  | 'RETURN_TO_ORIGIN';

export type LongLeaveEnd =
  | 'BACK'
  | 'NOT_LEFT'
  | 'RETURNED_TO_ORIGIN'
  | 'STAY_ENDED';

export type LongLeaveFilter = {
  branchId?: string | number | null | undefined;
  decisions?: Array<LongLeaveDecision> | null | undefined;
  memberId?: string | number | null | undefined;
  mustDecide?: boolean | null | undefined;
  states?: Array<LongLeaveState> | null | undefined;
  townshipId?: string | number | null | undefined;
};

export type LongLeaveInput = {
  destination: string;
  fromOn: string;
  note?: string;
  reason: LongLeaveReason;
  untilOn: string;
};

export type LongLeaveReason =
  | 'FAMILY'
  | 'GOING_HOME'
  | 'MEDICAL'
  | 'OTHER'
  | 'STUDY'
  | 'WORK_ELSEWHERE';

export type LongLeaveState =
  | 'CENTER_DECIDED'
  | 'CLOSED'
  | 'NOTED_BY_BRANCH'
  | 'ORIGIN_INFORMED'
  | 'REPORTED';

export type LongLeaveTeller =
  | 'FAMILY'
  | 'MEMBER'
  | 'OTHER'
  | 'WORKMATE';

export type LongLeaveTold = {
  channel: LongLeaveChannel;
  toldBy: LongLeaveTeller;
  toldOn: string;
};

export type MaterialAudience =
  | 'ALL'
  | 'CHOSEN';

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

export type NetworkRole =
  | 'ASSIST'
  | 'LEAD';

export type Occupation =
  | 'BUSINESS'
  | 'OTHER'
  | 'WAGE_WORK';

export type OrganizationKind =
  | 'ASSISTANCE_CENTER'
  | 'COMMUNITY'
  | 'COUNTY'
  | 'DEPARTMENT'
  | 'ENTERPRISE'
  | 'HOST_BRANCH'
  | 'HOST_TOWN'
  | 'LABOUR_CENTER'
  | 'ORIGIN_BRANCH'
  | 'OUTFLOW_CENTER'
  | 'TEMPORARY_BRANCH'
  | 'TOWNSHIP'
  | 'TOWN_SERVICE_CENTER'
  | 'VILLAGE';

export type OriginScope =
  | 'IN_COUNTY'
  | 'OTHER_CITY'
  | 'OTHER_COUNTY'
  | 'OTHER_PROVINCE';

export type OverdueTone =
  | 'AMBER'
  | 'RED';

export type PublishMaterialInput = {
  about?: string;
  audienceReason?: string | null | undefined;
  /** Null: for all branches, which only the centre may. */
  branchId?: string | number | null | undefined;
  /** Of a PAPER issue. */
  copies?: number | null | undefined;
  /** Of a FILE: what the upload gave. */
  fileId?: string | number | null | undefined;
  kind: MaterialKind;
  /** Left out: all mobile members. Chosen ones need a reason (R63). */
  memberIds?: Array<string | number> | null | undefined;
  title: string;
  /** Of a LINK. */
  url?: string | null | undefined;
};

export type RegisterKind =
  | 'ACTIVITIES'
  | 'AFFILIATIONS'
  | 'CASES'
  | 'CHECK_INS'
  | 'FEEDBACK'
  | 'LETTERS'
  | 'MEMBERS'
  | 'NOTEBOOKS'
  | 'RECEIPTS'
  | 'RECEPTION_DAYS'
  | 'SURVEYS';

export type RegulationKind =
  | 'CHECK_IN'
  | 'INFORMATION_EXCHANGE'
  | 'NOTEBOOK'
  | 'RECEPTION_AND_VISIT'
  | 'SERVICE';

export type RenewMaterialInput = {
  fileId?: string | number | null | undefined;
  /** What is new in it. */
  note: string;
  url?: string | null | undefined;
};

export type ReportSweepLineInput = {
  facts: ToldFactsInput;
  taskId: string | number;
};

export type ResidenceKind =
  | 'DORMITORY'
  | 'OTHER'
  | 'OWN'
  | 'RENTED';

export type ResponsibleRole =
  | 'CENTER'
  | 'FORMAL_BRANCH'
  | 'HOME_COMMITTEE'
  | 'HOST_BRANCH'
  | 'ORIGIN';

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

export type SendTransferInput = {
  /** the branch of the host town that it goes to */
  branchId: string | number;
  /** YYYY-MM */
  duesPaidUpTo: string;
  memberId: string | number;
  target: TransferTarget;
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SignOfLife =
  | 'ANSWERED'
  | 'ATTENDED'
  | 'ON_LEAVE'
  | 'PLACED'
  | 'REACHED'
  | 'READ'
  | 'REPORTED'
  | 'WROTE';

export type SpellEndReason =
  | 'CONSENT_WITHDRAWN'
  | 'DECEASED'
  | 'FORMALLY_TRANSFERRED'
  | 'LEFT'
  | 'MEMBERSHIP_ENDED'
  | 'RETURNED';

export type SpellReason =
  | 'BUSINESS'
  | 'OTHER'
  | 'WAGE_WORK';

export type SpellState =
  | 'ACTIVE'
  | 'ENDED'
  | 'OUT_OF_CONTACT'
  | 'REPORTED'
  | 'SHORT_STAY'
  | 'VERIFIED';

export type Stage =
  | 'CHECKED_IN'
  | 'ENDED'
  | 'FOUND'
  | 'INTRODUCED'
  | 'PLACED';

export type StatisticsCheckName =
  | 'ASSESSED_WITHIN_PLACED'
  | 'ATTENDANCES_WITHIN_ENROLMENTS'
  | 'ATTENDANCE_WITHIN_INVITATIONS'
  | 'BRANCHES_MAKE_PLACED'
  | 'CASES_OPENED_ARE_CLOSED_OR_OPEN'
  | 'CHANNELS_MAKE_THE_PEOPLE'
  | 'EDUCATION_MAKES_THE_REGISTER'
  | 'ETHNIC_MAKES_THE_REGISTER'
  | 'EXCELLENT_WITHIN_A_THIRD'
  | 'INDUSTRY_GROUPS_MAKE_THE_REGISTER'
  | 'INDUSTRY_SECTIONS_MAKE_THE_REGISTER'
  | 'MANAGED_HERE_IS_THE_REGISTER'
  | 'MEMBERSHIP_MAKES_THE_REGISTER'
  | 'NOBODY_FROM_OUTSIDE_WITHOUT_CONSENT'
  | 'PARTY_YEARS_MAKE_THE_REGISTER'
  | 'RETENTION_REASONS_ARE_ACTIVE_LETTERS'
  | 'SCOPES_MAKE_THE_REGISTER'
  | 'SERIALS_WITHOUT_GAPS'
  | 'SEX_AND_AGE_MAKE_THE_REGISTER'
  | 'TOWNSHIPS_MAKE_THE_REGISTER'
  | 'TOWNSHIP_PARTS_MAKE_THE_WHOLE'
  | 'TRANSFERS_ARE_SPELL_ENDS';

export type StatisticsRelation =
  | 'AT_MOST'
  | 'EQUAL';

export type StatisticsState =
  | 'DRAFT'
  | 'FROZEN'
  | 'NONE';

export type StatisticsTable =
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T4'
  | 'T5'
  | 'T6'
  | 'T7'
  | 'T8'
  | 'T9'
  | 'T10'
  | 'T11'
  | 'T12'
  | 'T13'
  | 'T14';

export type SurveyCampaignState =
  | 'CLOSED'
  | 'OPEN';

export type SurveyImportState =
  | 'DISCARDED'
  | 'DONE'
  | 'DRAFT'
  | 'FAILED'
  | 'RUNNING'
  | 'UNDONE';

export type SweepState =
  | 'IN_WORK'
  | 'NIL'
  | 'OPEN'
  | 'REPORTED';

export type TimelyStep =
  | 'CHECK_IN_TO_PLACEMENT'
  | 'LETTER_TO_CHECK_IN';

/** what is told of one person, as it is told; what is not known is left out */
export type ToldFactsInput = {
  birthDate?: string;
  employer?: string;
  idNumber?: string;
  industry?: string;
  membership?: string;
  name: string;
  originBranch?: string;
  originTownship?: string;
  phone?: string;
  remarks?: string;
  residence?: string;
  sex?: string;
  wish?: string;
};

export type TransferFilterInput = {
  branchId?: string | number | null | undefined;
  memberId?: string | number | null | undefined;
  /** whose answer is late */
  overdue?: boolean | null | undefined;
  states?: Array<TransferState> | null | undefined;
  townshipId?: string | number | null | undefined;
};

export type TransferState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'REJECTED'
  | 'SENT'
  | 'WITHDRAWN';

export type TransferTarget =
  | 'EMPLOYER_ORG'
  | 'RESIDENCE_ORG';

export type TransitKind =
  | 'LETTER_ON_THE_WAY'
  | 'TO_CHECK_IN'
  | 'TO_PLACE'
  | 'TRANSFER_ON_THE_WAY';

export type VerificationAnswer =
  | 'CHANGED'
  | 'CONFIRMED'
  | 'NOT_FOUND';

export type VerificationChannel =
  | 'BULK'
  | 'ONLINE'
  | 'PAPER'
  | 'PHONE';

export type VerificationFilter = {
  branchId?: string | number | null | undefined;
  campaignId: string | number;
  /** only those who are being looked for */
  contact?: boolean | null | undefined;
  open?: VerificationOpen | null | undefined;
  outcome?: VerificationOutcome | null | undefined;
  townshipId?: string | number | null | undefined;
};

export type VerificationOpen =
  | 'ANY'
  | 'DECISION'
  | 'HOST'
  | 'MEMBER'
  | 'TOWNSHIP';

export type VerificationOutcome =
  | 'CHANGED'
  | 'CONFIRMED'
  | 'LEFT'
  | 'NOT_FOUND';

export type VerificationSide =
  | 'HOST'
  | 'MEMBER'
  | 'TOWNSHIP';

export type VerificationState =
  | 'CLOSED'
  | 'FROZEN'
  | 'OPEN'
  | 'PREPARED';

export type MemberArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberArchiveQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, archive: { __typename: 'MemberArchive', required: Array<ArchiveKind>, missing: Array<ArchiveKind>, completeness: number, uploadable: Array<ArchiveKind>, restricted: boolean, documents: Array<{ __typename: 'ArchiveDocument', id: string, kind: ArchiveKind, version: number, source: ArchiveSource, fileName: string, fileSize: number | null, contentHash: string, fileHash: string | null, filedOn: string, filedByName: string | null, destroyedOn: string | null, path: string }> | null } | null } | null };

export type ArchiveGapsQueryVariables = Exact<{
  filter?: ArchiveGapFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArchiveGapsQuery = { __typename: 'Query', archiveGaps: { __typename: 'ArchiveGapPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'ArchiveGap', id: string, missing: Array<ArchiveKind>, completeness: number, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null, stage: Stage | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, placedBranch: { __typename: 'Organization', id: string, name: string } | null } | null }> } | null };

export type ArchiveGapCountsQueryVariables = Exact<{
  filter?: ArchiveGapFilterInput | null | undefined;
}>;


export type ArchiveGapCountsQuery = { __typename: 'Query', archiveGapCounts: { __typename: 'ArchiveGapCounts', members: number, complete: number, byKind: Array<{ __typename: 'ArchiveKindCount', kind: ArchiveKind, count: number }> } | null };

export type ArchivePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchivePlacesQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, kind: OrganizationKind, name: string, shortName: string }> | null };

export type MemberAmendmentsQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberAmendmentsQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, amendments: Array<{ __typename: 'AmendmentRequest', id: string, state: AmendmentState, note: string, requestedAt: string, requestedByName: string | null, rejectReason: string | null }> | null } | null };

export type ProposeAmendmentMutationVariables = Exact<{
  memberId: string | number;
  facts: MemberFactsInput;
  note: string;
}>;


export type ProposeAmendmentMutation = { __typename: 'Mutation', requestAmendment: { __typename: 'AmendmentRequest', id: string, state: AmendmentState } };

export type CalendarFeedQueryVariables = Exact<{
  branchId?: string | number | null | undefined;
}>;


export type CalendarFeedQuery = { __typename: 'Query', calendarFeed: { __typename: 'CalendarFeed', id: string, madeAt: string, lastFetchedAt: string | null } | null };

export type OpenCalendarFeedMutationVariables = Exact<{
  branchId?: string | number | null | undefined;
}>;


export type OpenCalendarFeedMutation = { __typename: 'Mutation', openCalendarFeed: { __typename: 'CalendarFeed', id: string, path: string | null } };

export type WithdrawCalendarFeedMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCalendarFeedMutation = { __typename: 'Mutation', withdrawCalendarFeed: { __typename: 'CalendarFeed', id: string, withdrawnAt: string | null } };

export type DataQualityQueryVariables = Exact<{
  townshipId?: string | number | null | undefined;
}>;


export type DataQualityQuery = { __typename: 'Query', dataQuality: { __typename: 'DataQualityReport', on: string, factAgeMonths: number, townships: Array<{ __typename: 'TownshipQuality', townshipId: string | null, name: string | null, members: number, clear: number, counts: Array<{ __typename: 'QualityCount', kind: IssueKind, group: IssueGroup, open: number, settled: number }> }>, town: Array<{ __typename: 'QualityCount', kind: IssueKind, group: IssueGroup, open: number, settled: number }> } | null };

export type DataIssuesQueryVariables = Exact<{
  filter: DataIssueFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataIssuesQuery = { __typename: 'Query', dataIssues: { __typename: 'DataIssuePage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'DataIssue', id: string, kind: IssueKind, group: IssueGroup, looks: IssueLooker, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null } | null, other: { __typename: 'Member', id: string, name: string | null } | null, values: Array<{ __typename: 'IssueValue', source: IssueSource, text: string | null, unit: string | null, toldOn: string | null }>, settlement: { __typename: 'IssueSettlement', reason: string, settledOn: string, settledByName: string | null } | null }> } | null };

export type SettleDataIssueMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SettleDataIssueMutation = { __typename: 'Mutation', settleDataIssue: { __typename: 'DataIssue', id: string, settlement: { __typename: 'IssueSettlement', reason: string, settledOn: string, settledByName: string | null } | null } };

export type ReopenDataIssueMutationVariables = Exact<{
  id: string | number;
}>;


export type ReopenDataIssueMutation = { __typename: 'Mutation', reopenDataIssue: { __typename: 'DataIssue', id: string, settlement: { __typename: 'IssueSettlement', reason: string, settledOn: string, settledByName: string | null } | null } };

export type TimelinessQueryVariables = Exact<{
  townshipId?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type TimelinessQuery = { __typename: 'Query', timeliness: { __typename: 'TimelinessReport', checkInWorkingDays: number, placementWorkingDays: number, overdueCount: number, months: Array<{ __typename: 'TimelyMonth', month: string, step: TimelyStep, started: number, inTime: number, late: number, waiting: number, overdue: number }>, overdue: Array<{ __typename: 'OverdueStep', step: TimelyStep, startedOn: string, dueOn: string, estimated: boolean, workingDaysLate: number, tone: OverdueTone, member: { __typename: 'Member', id: string, name: string | null } | null }> } | null };

export type LatestCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestCoverageQuery = { __typename: 'Query', surveyCampaigns: Array<{ __typename: 'SurveyCampaign', id: string, year: number, state: SurveyCampaignState, coverage: { __typename: 'ChannelCoverage', seen: number, estimate: number | null, missed: number | null, low: number | null, high: number | null } | null }> | null };

export type LongLeavesQueryVariables = Exact<{
  filter: LongLeaveFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type LongLeavesQuery = { __typename: 'Query', longLeaves: { __typename: 'LongLeavePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'LongLeave', id: string, state: LongLeaveState, fromOn: string, untilOn: string, days: number, reason: LongLeaveReason, note: string, destination: string, mustDecide: boolean, decision: LongLeaveDecision | null, decisionDueOn: string | null, isDecisionLate: boolean, isOverdue: boolean, endedAs: LongLeaveEnd | null, member: { __typename: 'Member', id: string, name: string | null }, branch: { __typename: 'HostBranch', id: string, name: string } | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null }> } | null };

export type LongLeaveQueryVariables = Exact<{
  id: string | number;
}>;


export type LongLeaveQuery = { __typename: 'Query', longLeave: { __typename: 'LongLeave', id: string, state: LongLeaveState, fromOn: string, untilOn: string, days: number, reason: LongLeaveReason, note: string, destination: string, channel: LongLeaveChannel, toldBy: LongLeaveTeller, toldOn: string, reportedAt: string, notedAt: string | null, remark: string | null, mustDecide: boolean, decision: LongLeaveDecision | null, decisionReason: string | null, decisionDueOn: string | null, dueEstimated: boolean, isDecisionLate: boolean, isOverdue: boolean, decidedAt: string | null, informedAt: string | null, informedNote: string | null, endedOn: string | null, endedAs: LongLeaveEnd | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, originTownship: { __typename: 'Organization', id: string, name: string } | null, steps: Array<{ __typename: 'LongLeaveStep', fromState: LongLeaveState | null, toState: LongLeaveState, fromOn: string, untilOn: string, decision: LongLeaveDecision | null, reason: string | null, role: string | null, at: string }>, member: { __typename: 'Member', id: string, name: string | null } } | null };

export type LeaveMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type LeaveMemberQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, awayContact: string | null, attendance: { __typename: 'AttendanceFigures', invited: number, present: number, late: number, leave: number, absent: number, notebookEntries: number, notebookConfirmed: number } | null, lastAssessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, state: AssessmentState, text: string } | null } | null };

export type ReturnedLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type ReturnedLetterQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, letters: Array<{ __typename: 'CertificateLetter', id: string, number: string, endorsement: { __typename: 'LetterEndorsement', returnedOn: string } | null }> | null } | null };

export type LetterEndorsementQueryVariables = Exact<{
  id: string | number;
}>;


export type LetterEndorsementQuery = { __typename: 'Query', letter: { __typename: 'CertificateLetter', id: string, endorsement: { __typename: 'LetterEndorsement', returnedOn: string, placedOn: string | null, invited: number, present: number, leave: number, absent: number, notebookEntries: number, notebookConfirmed: number, branch: { __typename: 'Organization', id: string, name: string } | null, assessment: { __typename: 'EndorsedAssessment', kind: EndorsedAssessmentKind, period: string, signedOn: string } | null } | null } | null };

export type LeaveTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeaveTermsQuery = { __typename: 'Query', leaveTerms: { __typename: 'LeaveTerms', reportDays: number, contactDays: number, decisionDays: number, decisionWorkingDays: number } | null };

export type SilentMembersQueryVariables = Exact<{
  branchId?: string | number | null | undefined;
  townshipId?: string | number | null | undefined;
  toldUp?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SilentMembersQuery = { __typename: 'Query', silentMembers: { __typename: 'SilentMemberPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SilentMember', memberId: string, lastOn: string, lastSign: SignOfLife, days: number, isToldUp: boolean, member: { __typename: 'Member', id: string, name: string | null }, branch: { __typename: 'HostBranch', id: string, name: string } | null, attempts: Array<{ __typename: 'ContactAttempt', id: string, triedOn: string, way: ContactWay, result: ContactResult, note: string }> }> } | null };

export type ReportLongLeaveMutationVariables = Exact<{
  input: LongLeaveInput;
  memberId?: string | number | null | undefined;
  told?: LongLeaveTold | null | undefined;
}>;


export type ReportLongLeaveMutation = { __typename: 'Mutation', reportLongLeave: { __typename: 'LongLeave', id: string, state: LongLeaveState, member: { __typename: 'Member', id: string } } };

export type ReviseLongLeaveMutationVariables = Exact<{
  id: string | number;
  input: LongLeaveInput;
  told?: LongLeaveTold | null | undefined;
}>;


export type ReviseLongLeaveMutation = { __typename: 'Mutation', reviseLongLeave: { __typename: 'LongLeave', id: string, state: LongLeaveState } };

export type EndLongLeaveMutationVariables = Exact<{
  id: string | number;
  backOn: string;
}>;


export type EndLongLeaveMutation = { __typename: 'Mutation', endLongLeave: { __typename: 'LongLeave', id: string, state: LongLeaveState } };

export type NoteLongLeaveMutationVariables = Exact<{
  id: string | number;
  remark?: string | null | undefined;
}>;


export type NoteLongLeaveMutation = { __typename: 'Mutation', noteLongLeave: { __typename: 'LongLeave', id: string, state: LongLeaveState } };

export type DecideLongLeaveMutationVariables = Exact<{
  id: string | number;
  decision: LongLeaveDecision;
  reason: string;
}>;


export type DecideLongLeaveMutation = { __typename: 'Mutation', decideLongLeave: { __typename: 'LongLeave', id: string, state: LongLeaveState } };

export type AcknowledgeLongLeaveMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
}>;


export type AcknowledgeLongLeaveMutation = { __typename: 'Mutation', acknowledgeLongLeave: { __typename: 'LongLeave', id: string, state: LongLeaveState } };

export type KeepAwayContactMutationVariables = Exact<{
  memberId: string | number;
  contact: string;
}>;


export type KeepAwayContactMutation = { __typename: 'Mutation', keepAwayContact: { __typename: 'Member', id: string, awayContact: string | null } };

export type RecordMemberContactMutationVariables = Exact<{
  input: ContactAttemptInput;
}>;


export type RecordMemberContactMutation = { __typename: 'Mutation', recordMemberContact: { __typename: 'ContactAttempt', id: string, result: ContactResult } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', subject: string, displayName: string, memberId: string | null, offices: Array<{ __typename: 'HeldOffice', role: Role, organizationId: string, organizationName: string | null, townshipId: string | null, townshipName: string | null }> } | null };

export type ManagementNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagementNetworkQuery = { __typename: 'Query', managementNetwork: Array<{ __typename: 'NetworkMember', role: NetworkRole, organization: { __typename: 'Organization', id: string, name: string }, center: { __typename: 'Organization', id: string, name: string, phone: string, address: string } | null }> | null };

export type DutyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyWorkQuery = { __typename: 'Query', registerDuties: { __typename: 'RegisterDuties', silentBefore: string, silenceDays: number, evidence: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> } | null, placementDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null, serviceDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null, feedbackDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null };

export type RegulationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegulationsQuery = { __typename: 'Query', regulations: Array<{ __typename: 'Regulation', kind: RegulationKind, registers: Array<RegisterKind>, inForce: { __typename: 'RegulationVersion', id: string } | null, versions: Array<{ __typename: 'RegulationVersion', id: string, version: number, title: string, content: string, effectiveFrom: string, publishedOn: string | null }> }> | null };

export type VoteInBranchQueryVariables = Exact<{
  branchId: string | number;
}>;


export type VoteInBranchQuery = { __typename: 'Query', voteInBranch: { __typename: 'VoteInBranch', may: boolean, refusal: string | null, electors: number, mobileMembers: number } | null };

export type StatisticsYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsYearsQuery = { __typename: 'Query', statisticsYears: Array<{ __typename: 'StatisticsYear', year: number, state: StatisticsState, referenceDate: string, frozenAt: string | null }> | null };

export type AnnualStatisticsOfYearQueryVariables = Exact<{
  year: number;
  townshipId?: string | number | null | undefined;
}>;


export type AnnualStatisticsOfYearQuery = { __typename: 'Query', annualStatistics: { __typename: 'AnnualStatistics', year: number, state: StatisticsState, referenceDate: string | null, knownAt: string | null, frozenAt: string | null, hash: string | null, managedHere: number, formallyHere: number, cells: Array<{ __typename: 'StatisticsCell', table: StatisticsTable, part: string, row: string, column: string, value: number | null }>, labels: Array<{ __typename: 'StatisticsLabel', key: string, name: string }>, checks: Array<{ __typename: 'StatisticsCheck', name: StatisticsCheckName, tables: Array<StatisticsTable>, relation: StatisticsRelation, left: number, right: number, difference: number, green: boolean, warning: boolean }>, reports: Array<{ __typename: 'StatisticsReport', table: StatisticsTable, reported: boolean, notes: Array<string> }>, replay: { __typename: 'StatisticsComparison', requestedAt: string, missing: Array<StatisticsTable>, hash: string | null, identical: boolean | null } | null, corrected: { __typename: 'StatisticsComparison', requestedAt: string, missing: Array<StatisticsTable>, differences: Array<{ __typename: 'StatisticsDifference', table: StatisticsTable, part: string, row: string, column: string, before: number, after: number }> } | null } | null };

export type PublishedStatisticsOfYearQueryVariables = Exact<{
  year: number;
}>;


export type PublishedStatisticsOfYearQuery = { __typename: 'Query', publishedStatistics: { __typename: 'PublishedStatistics', year: number, referenceDate: string, hash: string, publishedAt: string, suppressed: number, cells: Array<{ __typename: 'StatisticsCell', table: StatisticsTable, part: string, row: string, column: string, value: number | null }>, labels: Array<{ __typename: 'StatisticsLabel', key: string, name: string }> } | null };

export type StatisticsMembersBehindQueryVariables = Exact<{
  year: number;
  part: string;
  row?: string | null | undefined;
  column?: string | null | undefined;
  townshipId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatisticsMembersBehindQuery = { __typename: 'Query', statisticsMembers: { __typename: 'StatisticsMemberPage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'Member', id: string, name: string | null, registerNo: string | null, stage: Stage | null }> } | null };

export type RequestStatisticsMutationVariables = Exact<{
  year: number;
}>;


export type RequestStatisticsMutation = { __typename: 'Mutation', requestStatistics: { __typename: 'AnnualStatistics', year: number, state: StatisticsState } };

export type FreezeStatisticsMutationVariables = Exact<{
  year: number;
}>;


export type FreezeStatisticsMutation = { __typename: 'Mutation', freezeStatistics: { __typename: 'AnnualStatistics', year: number, state: StatisticsState } };

export type ReplayStatisticsMutationVariables = Exact<{
  year: number;
}>;


export type ReplayStatisticsMutation = { __typename: 'Mutation', replayStatistics: { __typename: 'AnnualStatistics', year: number, state: StatisticsState } };

export type CompareStatisticsMutationVariables = Exact<{
  year: number;
}>;


export type CompareStatisticsMutation = { __typename: 'Mutation', compareStatistics: { __typename: 'AnnualStatistics', year: number, state: StatisticsState } };

export type MemberStandingQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberStandingQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, stage: Stage | null, shortStay: boolean | null, formalSince: string | null, originCommittee: string | null, originBranchText: string | null, placedOn: string | null, originTownship: { __typename: 'Organization', id: string, name: string } | null, formalBranch: { __typename: 'Organization', id: string, name: string } | null, placedBranch: { __typename: 'Organization', id: string, name: string } | null, responsible: { __typename: 'Responsibility', role: ResponsibleRole, since: string, afterEnd: boolean, homeCommittee: string | null, contactName: string | null, contactPhone: string | null, organization: { __typename: 'Organization', id: string, name: string } | null } | null } | null };

export type MemberStaysQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberStaysQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, stage: Stage | null, letters: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState }> | null, placedBranch: { __typename: 'Organization', id: string, name: string } | null, spells: Array<{ __typename: 'MobilitySpell', id: string, state: SpellState, startedOn: string, expectedEndOn: string | null, reason: SpellReason, destination: string | null, endedOn: string | null, endReason: SpellEndReason | null, decisions: Array<{ __typename: 'SpellDecision', id: string, state: SpellState, expectedEndOn: string | null, thresholdDays: number, reason: string, decidedOn: string }> | null }> | null, responsibilities: Array<{ __typename: 'Responsibility', role: ResponsibleRole, since: string, until: string | null, afterEnd: boolean, homeCommittee: string | null, organization: { __typename: 'Organization', id: string, name: string } | null }> | null } | null };

export type InTransitQueryVariables = Exact<{
  townshipId?: string | number | null | undefined;
  kinds?: Array<TransitKind> | TransitKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InTransitQuery = { __typename: 'Query', membersInTransit: { __typename: 'TransitPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'MemberInTransit', kind: TransitKind, since: string, days: number, member: { __typename: 'Member', id: string, name: string | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null } | null, to: { __typename: 'Organization', id: string, name: string } | null, responsible: { __typename: 'Responsibility', role: ResponsibleRole, contactName: string | null, contactPhone: string | null, organization: { __typename: 'Organization', id: string, name: string } | null } | null }> } | null };

export type StaysQueryVariables = Exact<{
  states?: Array<SpellState> | SpellState | null | undefined;
  townshipId?: string | number | null | undefined;
  overdue?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaysQuery = { __typename: 'Query', mobilitySpells: { __typename: 'SpellPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'MobilitySpell', id: string, state: SpellState, startedOn: string, expectedEndOn: string | null, reason: SpellReason, destination: string | null, thresholdDays: number | null, member: { __typename: 'Member', id: string, name: string | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null } | null }> } | null };

export type EndReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type EndReportsQuery = { __typename: 'Query', endReports: { __typename: 'EndReportPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'EndReport', id: string, memberId: string, reason: DecidedEndReason, endedOn: string, note: string, reportedOn: string, branch: { __typename: 'Organization', id: string, name: string } | null, member: { __typename: 'Member', id: string, name: string | null } | null }> } | null };

export type OpenStayMutationVariables = Exact<{
  memberId: string | number;
  startedOn: string;
  reason: SpellReason;
  expectedEndOn?: string | null | undefined;
  destination?: string | null | undefined;
}>;


export type OpenStayMutation = { __typename: 'Mutation', openSpell: { __typename: 'MobilitySpell', id: string, state: SpellState, thresholdDays: number | null } };

export type ExtendStayMutationVariables = Exact<{
  memberId: string | number;
  expectedEndOn?: string | null | undefined;
  reason: string;
}>;


export type ExtendStayMutation = { __typename: 'Mutation', extendSpell: { __typename: 'MobilitySpell', id: string, state: SpellState, thresholdDays: number | null } };

export type EndStayMutationVariables = Exact<{
  memberId: string | number;
  reason: SpellEndReason;
  endedOn: string;
}>;


export type EndStayMutation = { __typename: 'Mutation', endSpell: { __typename: 'Member', id: string, stage: Stage | null } };

export type ReportEndMutationVariables = Exact<{
  memberId: string | number;
  reason: DecidedEndReason;
  endedOn: string;
  note?: string | null | undefined;
}>;


export type ReportEndMutation = { __typename: 'Mutation', reportEnd: { __typename: 'EndReport', id: string, state: EndReportState } };

export type DecideEndReportMutationVariables = Exact<{
  id: string | number;
  accept: boolean;
  rejectReason?: string | null | undefined;
}>;


export type DecideEndReportMutation = { __typename: 'Mutation', decideEndReport: { __typename: 'EndReport', id: string, state: EndReportState } };

export type StudyMaterialsQueryVariables = Exact<{
  branchId?: string | number | null | undefined;
  withdrawn: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type StudyMaterialsQuery = { __typename: 'Query', studyMaterials: { __typename: 'StudyMaterialPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'StudyMaterial', id: string, kind: MaterialKind, title: string, audience: MaterialAudience, copies: number | null, publishedAt: string, withdrawnAt: string | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, versions: Array<{ __typename: 'MaterialVersion', version: number, fileKind: string | null }>, figures: { __typename: 'MaterialFigures', addressed: number, delivered: number, handedOut: number } | null }> } | null };

export type StudyMaterialQueryVariables = Exact<{
  id: string | number;
  branchId?: string | number | null | undefined;
}>;


export type StudyMaterialQuery = { __typename: 'Query', studyMaterial: { __typename: 'StudyMaterial', id: string, kind: MaterialKind, title: string, about: string, audience: MaterialAudience, audienceReason: string | null, copies: number | null, publishedAt: string, withdrawnAt: string | null, withdrawReason: string | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, versions: Array<{ __typename: 'MaterialVersion', version: number, fileName: string | null, fileKind: string | null, size: number | null, hash: string | null, url: string | null, note: string, toldAt: string }>, figures: { __typename: 'MaterialFigures', addressed: number, delivered: number, handedOut: number } | null } | null };

export type PublishMaterialMutationVariables = Exact<{
  input: PublishMaterialInput;
}>;


export type PublishMaterialMutation = { __typename: 'Mutation', publishMaterial: { __typename: 'StudyMaterial', id: string } };

export type RenewMaterialMutationVariables = Exact<{
  id: string | number;
  input: RenewMaterialInput;
}>;


export type RenewMaterialMutation = { __typename: 'Mutation', renewMaterial: { __typename: 'StudyMaterial', id: string } };

export type WithdrawMaterialMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawMaterialMutation = { __typename: 'Mutation', withdrawMaterial: { __typename: 'StudyMaterial', id: string, withdrawnAt: string | null, withdrawReason: string | null } };

export type SweepTaskQueryVariables = Exact<{
  id: string | number;
}>;


export type SweepTaskQuery = { __typename: 'Query', sweepTask: { __typename: 'SweepTask', id: string, year: number, campaignState: SurveyCampaignState, state: SweepState, dueOn: string, overdue: boolean, returnedOn: string | null, onBehalf: boolean, lines: number, incomplete: number, remindedOn: string | null, reminder: string | null, unit: { __typename: 'Organization', id: string, kind: OrganizationKind, name: string } | null, uploads: Array<{ __typename: 'SweepUpload', id: string, state: SurveyImportState, fileName: string, createdAt: string, rows: number, kept: number, excluded: number, unchanged: number }> } | null };

export type SweepLinesQueryVariables = Exact<{
  taskId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SweepLinesQuery = { __typename: 'Query', sweepLines: { __typename: 'SurveyLinePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SurveyLine', id: string, toldOn: string, missing: Array<LineFact>, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, originTownship: string, industry: string | null, employer: string | null, residence: string | null, phones: Array<string> } }> } | null };

export type ReportSweepLineMutationVariables = Exact<{
  input: ReportSweepLineInput;
}>;


export type ReportSweepLineMutation = { __typename: 'Mutation', reportSweepLine: { __typename: 'SurveyLine', id: string, missing: Array<LineFact> } };

export type FinishSweepTaskMutationVariables = Exact<{
  id: string | number;
}>;


export type FinishSweepTaskMutation = { __typename: 'Mutation', finishSweepTask: { __typename: 'SweepTask', id: string, state: SweepState, returnedOn: string | null, onBehalf: boolean } };

export type ReturnSweepNilMutationVariables = Exact<{
  id: string | number;
}>;


export type ReturnSweepNilMutation = { __typename: 'Mutation', returnSweepNil: { __typename: 'SweepTask', id: string, state: SweepState, returnedOn: string | null, onBehalf: boolean } };

export type WithdrawSweepReturnMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawSweepReturnMutation = { __typename: 'Mutation', withdrawSweepReturn: { __typename: 'SweepTask', id: string, state: SweepState, returnedOn: string | null, onBehalf: boolean } };

export type WithdrawSweepLineMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawSweepLineMutation = { __typename: 'Mutation', withdrawSweepLine: { __typename: 'SweepTask', id: string, state: SweepState, lines: number } };

export type UndoSweepUploadMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoSweepUploadMutation = { __typename: 'Mutation', undoSweepUpload: { __typename: 'SweepTask', id: string, state: SweepState, lines: number } };

export type FormalTransfersQueryVariables = Exact<{
  filter: TransferFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type FormalTransfersQuery = { __typename: 'Query', transfers: { __typename: 'TransferPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'FormalTransfer', id: string, number: string, state: TransferState, target: TransferTarget, sentOn: string, dueOn: string, overdue: boolean, reason: string | null, content: { __typename: 'TransferContentType', name: string, addressedTo: string, from: string }, branch: { __typename: 'Organization', id: string, name: string } | null, township: { __typename: 'Organization', id: string, shortName: string } | null }> } | null };

export type FormalTransferQueryVariables = Exact<{
  id: string | number;
}>;


export type FormalTransferQuery = { __typename: 'Query', transfer: { __typename: 'FormalTransfer', id: string, number: string, target: TransferTarget, state: TransferState, sentOn: string, dueOn: string, validUntil: string, decidedOn: string | null, reason: string | null, handler: string | null, handlerPhone: string | null, closedOn: string | null, overdue: boolean, idNumber: string | null, content: { __typename: 'TransferContentType', addressedTo: string, name: string, sex: Sex | null, born: string | null, ethnicGroup: string | null, membership: Membership | null, phone: string | null, from: string, fromBranch: string | null, duesPaidUpTo: string, validDays: number, senderAddress: string, senderPhone: string }, branch: { __typename: 'Organization', id: string, name: string } | null, township: { __typename: 'Organization', id: string, name: string } | null, member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null } | null } | null };

export type TransferTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type TransferTargetsQuery = { __typename: 'Query', hostBranches: { __typename: 'HostBranchPage', nodes: Array<{ __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind }> } | null };

export type TransferMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type TransferMemberQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null, originScope: OriginScope | null, membership: Membership | null, duesPaidUpTo: string | null, placedBranch: { __typename: 'Organization', id: string, name: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, transfers: Array<{ __typename: 'FormalTransfer', id: string, number: string, state: TransferState }> | null } | null };

export type SendTransferMutationVariables = Exact<{
  input: SendTransferInput;
}>;


export type SendTransferMutation = { __typename: 'Mutation', sendTransfer: { __typename: 'FormalTransfer', id: string, number: string } };

export type AcceptTransferMutationVariables = Exact<{
  id: string | number;
  handler: string;
  phone: string;
}>;


export type AcceptTransferMutation = { __typename: 'Mutation', acceptTransfer: { __typename: 'FormalTransfer', id: string, state: TransferState } };

export type RejectTransferMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectTransferMutation = { __typename: 'Mutation', rejectTransfer: { __typename: 'FormalTransfer', id: string, state: TransferState } };

export type WithdrawTransferMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawTransferMutation = { __typename: 'Mutation', withdrawTransfer: { __typename: 'FormalTransfer', id: string, state: TransferState } };

export type CloseTransferMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseTransferMutation = { __typename: 'Mutation', closeTransfer: { __typename: 'FormalTransfer', id: string, state: TransferState } };

export type VerificationCampaignsShownQueryVariables = Exact<{ [key: string]: never; }>;


export type VerificationCampaignsShownQuery = { __typename: 'Query', verificationCampaigns: Array<{ __typename: 'VerificationCampaign', id: string, year: number, referenceDate: string, state: VerificationState, dueOn: string, remindedOn: string | null, closedOn: string | null, progress: { __typename: 'VerificationProgress', total: number, settled: number, confirmed: number, changed: number, notFound: number, openMember: number, openHost: number, openTownship: number, openDecision: number } | null }> | null };

export type VerificationBoardsQueryVariables = Exact<{ [key: string]: never; }>;


export type VerificationBoardsQuery = { __typename: 'Query', verificationCampaigns: Array<{ __typename: 'VerificationCampaign', id: string, townships: Array<{ __typename: 'VerificationProgress', organizationId: string | null, name: string | null, total: number, settled: number, notFound: number, openMember: number, openHost: number, openTownship: number, openDecision: number }> | null, branches: Array<{ __typename: 'VerificationProgress', organizationId: string | null, name: string | null, total: number, settled: number, notFound: number, openMember: number, openHost: number, openTownship: number, openDecision: number }> | null }> | null };

export type VerificationEntriesShownQueryVariables = Exact<{
  filter: VerificationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type VerificationEntriesShownQuery = { __typename: 'Query', verificationEntries: { __typename: 'VerificationEntryPage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'VerificationEntry', id: string, memberId: string, townshipName: string | null, branchName: string | null, memberSays: VerificationAnswer | null, hostSays: VerificationAnswer | null, townshipSays: VerificationAnswer | null, outcome: VerificationOutcome | null, openSides: Array<VerificationOpen>, contactSince: string | null, contactDoneOn: string | null, contactNote: string | null, maySay: Array<VerificationSide>, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null } | null }> } | null };

export type VerificationWorkOfMineQueryVariables = Exact<{ [key: string]: never; }>;


export type VerificationWorkOfMineQuery = { __typename: 'Query', verificationWork: { __typename: 'VerificationWork', campaignId: string, year: number, dueOn: string, remindedOn: string | null, toAnswer: number, toContact: number } | null };

export type MyVerificationQueryVariables = Exact<{
  memberId: string | number;
}>;


export type MyVerificationQuery = { __typename: 'Query', verificationWork: { __typename: 'VerificationWork', campaignId: string, year: number, dueOn: string } | null, verificationEntry: { __typename: 'VerificationEntry', id: string, memberSays: VerificationAnswer | null, outcome: VerificationOutcome | null, openSides: Array<VerificationOpen> } | null, member: { __typename: 'Member', id: string, name: string | null, employer: string | null, industryText: string | null, contact: { __typename: 'MemberContact', phones: Array<string>, residence: string | null, homeContactName: string | null, homeContactPhone: string | null } | null } | null };

export type AnswerVerificationMutationVariables = Exact<{
  input: AnswerVerificationInput;
}>;


export type AnswerVerificationMutation = { __typename: 'Mutation', answerVerification: { __typename: 'VerificationEntry', id: string, memberSays: VerificationAnswer | null, hostSays: VerificationAnswer | null, townshipSays: VerificationAnswer | null, outcome: VerificationOutcome | null, openSides: Array<VerificationOpen>, contactSince: string | null } };

export type ConfirmVerificationsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  side: VerificationSide;
  memberSaidSo?: boolean | null | undefined;
}>;


export type ConfirmVerificationsMutation = { __typename: 'Mutation', confirmVerifications: Array<{ __typename: 'VerificationEntry', id: string, outcome: VerificationOutcome | null, openSides: Array<VerificationOpen> }> };

export type FinishVerificationContactMutationVariables = Exact<{
  entryId: string | number;
  found: boolean;
  note: string;
}>;


export type FinishVerificationContactMutation = { __typename: 'Mutation', finishVerificationContact: { __typename: 'VerificationEntry', id: string, contactDoneOn: string | null, contactFound: boolean | null, contactNote: string | null } };

export type PrepareVerificationMutationVariables = Exact<{
  year: number;
}>;


export type PrepareVerificationMutation = { __typename: 'Mutation', prepareVerification: { __typename: 'VerificationCampaign', id: string } };

export type OpenVerificationMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenVerificationMutation = { __typename: 'Mutation', openVerification: { __typename: 'VerificationCampaign', id: string, state: VerificationState } };

export type CloseVerificationMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseVerificationMutation = { __typename: 'Mutation', closeVerification: { __typename: 'VerificationCampaign', id: string, state: VerificationState } };

export type RemindVerificationMutationVariables = Exact<{
  id: string | number;
}>;


export type RemindVerificationMutation = { __typename: 'Mutation', remindVerification: { __typename: 'VerificationCampaign', id: string, remindedOn: string | null } };


export const MemberArchiveDocument = {"__meta__":{"hash":"sha256:30364d74b1af358101503287274a80a243184c6da67cd300477c3f5c6661f18d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"uploadable"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"filedByName"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedOn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberArchiveQuery, MemberArchiveQueryVariables>;
export const ArchiveGapsDocument = {"__meta__":{"hash":"sha256:155626f4c07167932cf13b0f355f0beb3a962f57c9afe2379c31c767e213a4e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveGapFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ArchiveGapsQuery, ArchiveGapsQueryVariables>;
export const ArchiveGapCountsDocument = {"__meta__":{"hash":"sha256:10c5a418acc9bbb22ff86597153f8305759cb75cb57bdcb59db6e45ed3e4544c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveGapCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveGapFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveGapCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveGapCountsQuery, ArchiveGapCountsQueryVariables>;
export const ArchivePlacesDocument = {"__meta__":{"hash":"sha256:c9dcfe95f648cc5353d541ba08c475f4d1aba7beb6858446212fbb40ed004aa8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchivePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP"},{"kind":"EnumValue","value":"HOST_BRANCH"},{"kind":"EnumValue","value":"TEMPORARY_BRANCH"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ArchivePlacesQuery, ArchivePlacesQueryVariables>;
export const MemberAmendmentsDocument = {"__meta__":{"hash":"sha256:8e1edcf70310140189df719ccad645b66aa5b8a4cca83c5579cea3f2ab3fa8f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberAmendments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}}]}}]}}]} as unknown as DocumentNode<MemberAmendmentsQuery, MemberAmendmentsQueryVariables>;
export const ProposeAmendmentDocument = {"__meta__":{"hash":"sha256:d285c8f5cf56445fe8fc7b58434112c89dc3786a4e7f337ec08d1bb2ed4cff1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFactsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const CalendarFeedDocument = {"__meta__":{"hash":"sha256:f8d1ee70fdb465e021d823f2e5d19dac2515b58ad0939032ff0707d74442b698"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastFetchedAt"}}]}}]}}]} as unknown as DocumentNode<CalendarFeedQuery, CalendarFeedQueryVariables>;
export const OpenCalendarFeedDocument = {"__meta__":{"hash":"sha256:346c5b4673dedc9266c8c3b5c0d3d6243c91ecc404648b3910bfa5bb497b5ea6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<OpenCalendarFeedMutation, OpenCalendarFeedMutationVariables>;
export const WithdrawCalendarFeedDocument = {"__meta__":{"hash":"sha256:e68d70761252645e0fdd60d9a3c49d5d9e9a1f6bf58f09ff48b7b23f3d50ab0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawCalendarFeedMutation, WithdrawCalendarFeedMutationVariables>;
export const DataQualityDocument = {"__meta__":{"hash":"sha256:b7656d20b6539a73cc0c351a44ca2cc37c0d7f35f7d30b11e6abd60f50e2920f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataQuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataQuality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"factAgeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"clear"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"town"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}}]}}]}}]} as unknown as DocumentNode<DataQualityQuery, DataQualityQueryVariables>;
export const DataIssuesDocument = {"__meta__":{"hash":"sha256:6232d96412ae4fd8d508ae499c19c8398e66bc86d865272b53d2cc5f80c3175b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataIssueFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataIssues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"looks"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DataIssuesQuery, DataIssuesQueryVariables>;
export const SettleDataIssueDocument = {"__meta__":{"hash":"sha256:0df8ff727910a15a6a4a3960329a088f82dc78d4727bf0f2656de1bf59754185"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleDataIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleDataIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}}]}}]}}]}}]} as unknown as DocumentNode<SettleDataIssueMutation, SettleDataIssueMutationVariables>;
export const ReopenDataIssueDocument = {"__meta__":{"hash":"sha256:a4277f6329daf9a5234a3a52e2548dc5f99cb90ac78215de241742047c4fc194"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenDataIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenDataIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenDataIssueMutation, ReopenDataIssueMutationVariables>;
export const TimelinessDocument = {"__meta__":{"hash":"sha256:8510cc2846a8b6e7df5871d3dd5c5d995f8422b4bc7fabec97b9531724e2c96c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeliness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkInWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"placementWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"estimated"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelinessQuery, TimelinessQueryVariables>;
export const LatestCoverageDocument = {"__meta__":{"hash":"sha256:34db79166353b356e096bfaaee3d1a8f5cebfb8fec040b2c124a7974a5ddc545"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]} as unknown as DocumentNode<LatestCoverageQuery, LatestCoverageQueryVariables>;
export const LongLeavesDocument = {"__meta__":{"hash":"sha256:0b9244e1f7063e8b84b2ac7590105ce99cc864b210d2a964728e9d5d5dcde82a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LongLeaves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LongLeaveFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"longLeaves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"mustDecide"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionLate"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"endedAs"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<LongLeavesQuery, LongLeavesQueryVariables>;
export const LongLeaveDocument = {"__meta__":{"hash":"sha256:434b81d7b56a6ee6c4481906a1215ff44de677e31c305416a2dabaa99f7c223b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LongLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"longLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"mustDecide"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionLate"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"informedAt"}},{"kind":"Field","name":{"kind":"Name","value":"informedNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAs"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LongLeaveQuery, LongLeaveQueryVariables>;
export const LeaveMemberDocument = {"__meta__":{"hash":"sha256:72ebcd3706b468146b21e70e1b4a11bcfda25dba6c8c8f715bfb99e429fccff9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"awayContact"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"notebookConfirmed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveMemberQuery, LeaveMemberQueryVariables>;
export const ReturnedLetterDocument = {"__meta__":{"hash":"sha256:b26fcf49e6eb0050aeab09c5fafe0abb8dd0868d57d634d1fe653fbd9e6244ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnedLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnedLetterQuery, ReturnedLetterQueryVariables>;
export const LetterEndorsementDocument = {"__meta__":{"hash":"sha256:154d1f446f8ce3f4960f10048031be09f6ffd0a4b0809003d7a2b3be0f28f807"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterEndorsement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"notebookConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LetterEndorsementQuery, LetterEndorsementQueryVariables>;
export const LeaveTermsDocument = {"__meta__":{"hash":"sha256:4766471d526c2aaaf41243767a22fcf3830343cba983c9bead74466c9a5b3f34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaveTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leaveTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportDays"}},{"kind":"Field","name":{"kind":"Name","value":"contactDays"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDays"}},{"kind":"Field","name":{"kind":"Name","value":"decisionWorkingDays"}}]}}]}}]} as unknown as DocumentNode<LeaveTermsQuery, LeaveTermsQueryVariables>;
export const SilentMembersDocument = {"__meta__":{"hash":"sha256:e1ccc6bc9025393cc9c947a2e688a50e838ba504fccb88f974c54c0c2aadad6f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SilentMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toldUp"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"silentMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toldUp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toldUp"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSign"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"isToldUp"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"triedOn"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<SilentMembersQuery, SilentMembersQueryVariables>;
export const ReportLongLeaveDocument = {"__meta__":{"hash":"sha256:0c81e8199a57ca5e8eab19cc3d7c7d52f9bee0d5a25d75e165298df77c7ba6ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportLongLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LongLeaveInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"told"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LongLeaveTold"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportLongLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"told"},"value":{"kind":"Variable","name":{"kind":"Name","value":"told"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReportLongLeaveMutation, ReportLongLeaveMutationVariables>;
export const ReviseLongLeaveDocument = {"__meta__":{"hash":"sha256:2977c1066b7284678d6d19e7e5059dd9f076989a4c83a437ef35e95321bc0086"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseLongLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LongLeaveInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"told"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LongLeaveTold"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseLongLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"told"},"value":{"kind":"Variable","name":{"kind":"Name","value":"told"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReviseLongLeaveMutation, ReviseLongLeaveMutationVariables>;
export const EndLongLeaveDocument = {"__meta__":{"hash":"sha256:d43cee58c5a7a69ceccaec2d3c2f3c6e95780ee2d8789059bd65476cca08107a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndLongLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"backOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endLongLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"backOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"backOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<EndLongLeaveMutation, EndLongLeaveMutationVariables>;
export const NoteLongLeaveDocument = {"__meta__":{"hash":"sha256:b0a2bd2363b3e1d2183c4fff754afc7f117f0e929119ad3d1f39a63505c72d60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteLongLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remark"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"noteLongLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"remark"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remark"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<NoteLongLeaveMutation, NoteLongLeaveMutationVariables>;
export const DecideLongLeaveDocument = {"__meta__":{"hash":"sha256:d3a06dae1e4f7723b07ef4975aab59c732584ff51f48f77f055a7fb075844c1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideLongLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LongLeaveDecision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideLongLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DecideLongLeaveMutation, DecideLongLeaveMutationVariables>;
export const AcknowledgeLongLeaveDocument = {"__meta__":{"hash":"sha256:974963f8c2bad62117c87084ef27d80215106e3dc2b998bace9fc79b8ad7b91d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeLongLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeLongLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeLongLeaveMutation, AcknowledgeLongLeaveMutationVariables>;
export const KeepAwayContactDocument = {"__meta__":{"hash":"sha256:2458fc0393ec7e02fac5f06029e307530885684a4c950040487ce48ee26281ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepAwayContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contact"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keepAwayContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"contact"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contact"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"awayContact"}}]}}]}}]} as unknown as DocumentNode<KeepAwayContactMutation, KeepAwayContactMutationVariables>;
export const RecordMemberContactDocument = {"__meta__":{"hash":"sha256:94053a8229b40b146eebb79c857697cad968f2e88ad1add4578368238bcc096f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMemberContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactAttemptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMemberContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]} as unknown as DocumentNode<RecordMemberContactMutation, RecordMemberContactMutationVariables>;
export const MeDocument = {"__meta__":{"hash":"sha256:2d8496ead190fbb69642d74d33c6ea50604962f6b255213bf1e3d355afe3e5df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const ManagementNetworkDocument = {"__meta__":{"hash":"sha256:6691c2e36092c21cf83f53a3dbc7b68be3eca97c12f8a36ab02f6c596dfb24fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"managementNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"center"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<ManagementNetworkQuery, ManagementNetworkQueryVariables>;
export const DutyWorkDocument = {"__meta__":{"hash":"sha256:03270e1378c4a1615beda83944fad663f5ff7032bc232271000f4ecd3788429e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"silentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"silenceDays"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placementDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}}]} as unknown as DocumentNode<DutyWorkQuery, DutyWorkQueryVariables>;
export const RegulationsDocument = {"__meta__":{"hash":"sha256:87a5308665c0c5f7d28f5f5d7e893b85f3d31c6154f4d3509ff072ddc8a91976"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regulations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regulations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"registers"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]} as unknown as DocumentNode<RegulationsQuery, RegulationsQueryVariables>;
export const VoteInBranchDocument = {"__meta__":{"hash":"sha256:69a28fd16231c25bcb303abab4b1f91a449f4c026e755bda203db9002be766bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoteInBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voteInBranch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"may"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"electors"}},{"kind":"Field","name":{"kind":"Name","value":"mobileMembers"}}]}}]}}]} as unknown as DocumentNode<VoteInBranchQuery, VoteInBranchQueryVariables>;
export const StatisticsYearsDocument = {"__meta__":{"hash":"sha256:9f8aee2efac5883165a4b86098d5a26034065121ecf156b97f4ab04d6c0fad19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statisticsYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"referenceDate"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}}]}}]}}]} as unknown as DocumentNode<StatisticsYearsQuery, StatisticsYearsQueryVariables>;
export const AnnualStatisticsOfYearDocument = {"__meta__":{"hash":"sha256:5481395eff6fd05adab3ecc4de83902610c4c1d0347667e031545815075a92d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnualStatisticsOfYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"annualStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"referenceDate"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"managedHere"}},{"kind":"Field","name":{"kind":"Name","value":"formallyHere"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tables"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"green"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"identical"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnnualStatisticsOfYearQuery, AnnualStatisticsOfYearQueryVariables>;
export const PublishedStatisticsOfYearDocument = {"__meta__":{"hash":"sha256:eacf799598ede5439f86a2dcaf1dbadb75419751678669af6beda53ebf00a122"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedStatisticsOfYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishedStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"referenceDate"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PublishedStatisticsOfYearQuery, PublishedStatisticsOfYearQueryVariables>;
export const StatisticsMembersBehindDocument = {"__meta__":{"hash":"sha256:8040288697db901640622d526671ac9b74aa0bc6cda5a98ef283b16e74cd56f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsMembersBehind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"row"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"column"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statisticsMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}},{"kind":"Argument","name":{"kind":"Name","value":"row"},"value":{"kind":"Variable","name":{"kind":"Name","value":"row"}}},{"kind":"Argument","name":{"kind":"Name","value":"column"},"value":{"kind":"Variable","name":{"kind":"Name","value":"column"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsMembersBehindQuery, StatisticsMembersBehindQueryVariables>;
export const RequestStatisticsDocument = {"__meta__":{"hash":"sha256:f932e9054d28a98bdeee69a35a7a28be33ef036e38e4ef25369e2622058930b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RequestStatisticsMutation, RequestStatisticsMutationVariables>;
export const FreezeStatisticsDocument = {"__meta__":{"hash":"sha256:e722f105b219fd870d319dc7fcdaadffac84aead751b966f8a1bb91008015fc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"freezeStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<FreezeStatisticsMutation, FreezeStatisticsMutationVariables>;
export const ReplayStatisticsDocument = {"__meta__":{"hash":"sha256:1b92f07df3038d112824b9a80e72bda468deea410ad9e0761a561e86925d5662"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replayStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReplayStatisticsMutation, ReplayStatisticsMutationVariables>;
export const CompareStatisticsDocument = {"__meta__":{"hash":"sha256:9d93e5c41c2f3b411e8cac814c110982999e3fa11d726667089689d070935b4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompareStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"compareStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CompareStatisticsMutation, CompareStatisticsMutationVariables>;
export const MemberStandingDocument = {"__meta__":{"hash":"sha256:188da1301ac6d9bef2b54b26873800e0c36bc21a7074340d4d9c0dbbc73e808b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"shortStay"}},{"kind":"Field","name":{"kind":"Name","value":"formalSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"originBranchText"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formalBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"afterEnd"}},{"kind":"Field","name":{"kind":"Name","value":"homeCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberStandingQuery, MemberStandingQueryVariables>;
export const MemberStaysDocument = {"__meta__":{"hash":"sha256:c609f0a181780af06fdf7d68f9d65dea527e705b17eb6aaf6c6d665d27a7a709"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberStays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdDays"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"afterEnd"}},{"kind":"Field","name":{"kind":"Name","value":"homeCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberStaysQuery, MemberStaysQueryVariables>;
export const InTransitDocument = {"__meta__":{"hash":"sha256:725b0ef55765c7b634ef74fcf5303fe1e31ae9bb8d7a324752227e2b394e42be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InTransit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransitKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membersInTransit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"contactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<InTransitQuery, InTransitQueryVariables>;
export const StaysDocument = {"__meta__":{"hash":"sha256:642a63f6d91ad28361441bfc1386588fc16911780397db08df2de97c78373da4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpellState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mobilitySpells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdDays"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<StaysQuery, StaysQueryVariables>;
export const EndReportsDocument = {"__meta__":{"hash":"sha256:307436e435a3b29593dfcffdd1735c417b4c6cffe7f688aaf8b54fcd57810959"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<EndReportsQuery, EndReportsQueryVariables>;
export const OpenStayDocument = {"__meta__":{"hash":"sha256:e446ef8ca85bea5272cd4c87aeb145cfe73be441c5b7ed6e73d0379cab923171"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"startedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpellReason"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedEndOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destination"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openSpell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"startedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"startedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedEndOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedEndOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"destination"},"value":{"kind":"Variable","name":{"kind":"Name","value":"destination"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdDays"}}]}}]}}]} as unknown as DocumentNode<OpenStayMutation, OpenStayMutationVariables>;
export const ExtendStayDocument = {"__meta__":{"hash":"sha256:09c8740f5d2ee779ffed2844221bc3c9d524851b71c3958b8ce6d6328b41bc3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedEndOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendSpell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedEndOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedEndOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"thresholdDays"}}]}}]}}]} as unknown as DocumentNode<ExtendStayMutation, ExtendStayMutationVariables>;
export const EndStayDocument = {"__meta__":{"hash":"sha256:53b7f0a1df66e85d5556ac3953ff7483983e28fac26f1f9222d5c95b80a359ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpellEndReason"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endSpell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"endedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endedOn"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]} as unknown as DocumentNode<EndStayMutation, EndStayMutationVariables>;
export const ReportEndDocument = {"__meta__":{"hash":"sha256:d430c2f966fdde4682ae584abbfc76b1df47467bb330623b6389fdc64038e6b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidedEndReason"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"endedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"endedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"endedOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReportEndMutation, ReportEndMutationVariables>;
export const DecideEndReportDocument = {"__meta__":{"hash":"sha256:9dc86892c42361328a2ebf2ae23b57d4fbddc69062b33ac3785bc2202b3d6a01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideEndReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accept"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rejectReason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideEndReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"accept"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accept"}}},{"kind":"Argument","name":{"kind":"Name","value":"rejectReason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rejectReason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DecideEndReportMutation, DecideEndReportMutationVariables>;
export const StudyMaterialsDocument = {"__meta__":{"hash":"sha256:ce1829a4959fa9e9b688be9064eed3145375fcca6ad8b632f3017617fe27fa2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudyMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withdrawn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studyMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"withdrawn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withdrawn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addressed"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"handedOut"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<StudyMaterialsQuery, StudyMaterialsQueryVariables>;
export const StudyMaterialDocument = {"__meta__":{"hash":"sha256:a375e4bd4e74837cc12307667baf9b210c4a77e2b8af4aca68c158f7eda6651a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudyMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studyMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"audienceReason"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileKind"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addressed"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"handedOut"}}]}}]}}]}}]} as unknown as DocumentNode<StudyMaterialQuery, StudyMaterialQueryVariables>;
export const PublishMaterialDocument = {"__meta__":{"hash":"sha256:4a69dde6fc5cd3bbf03cdb9f8d9806def6e9b6e40697649ca62b18d56b5c87e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishMaterialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishMaterialMutation, PublishMaterialMutationVariables>;
export const RenewMaterialDocument = {"__meta__":{"hash":"sha256:915e48c4b3fb7df57da3744137d3596aa30dcde998402a25940cfed988039b0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewMaterialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"renewMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RenewMaterialMutation, RenewMaterialMutationVariables>;
export const WithdrawMaterialDocument = {"__meta__":{"hash":"sha256:d69d26dd98ba0002d062859b52733cd10ff48276af2efd03a22e9fc423a59e1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}}]}}]}}]} as unknown as DocumentNode<WithdrawMaterialMutation, WithdrawMaterialMutationVariables>;
export const SweepTaskDocument = {"__meta__":{"hash":"sha256:aff1f66d2b7d144eaa4f0109c2f18f708afc64199603a6e342c5600157dec603"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SweepTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sweepTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"campaignState"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reminder"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}}]}}]}}]}}]} as unknown as DocumentNode<SweepTaskQuery, SweepTaskQueryVariables>;
export const SweepLinesDocument = {"__meta__":{"hash":"sha256:adaa34d8073697535be05f81e895ed26a1a513d354a5dd9db78644ce90b32209"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SweepLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sweepLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"taskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<SweepLinesQuery, SweepLinesQueryVariables>;
export const ReportSweepLineDocument = {"__meta__":{"hash":"sha256:42a602de0726e0129cedfdfcc032422835d3c578c80922749319a5551b354715"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSweepLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSweepLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportSweepLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ReportSweepLineMutation, ReportSweepLineMutationVariables>;
export const FinishSweepTaskDocument = {"__meta__":{"hash":"sha256:a2c3434ac6d1177fc287601e9254d806f262c9446a4d2ee2cb7cdccff4515286"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishSweepTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishSweepTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}}]}}]}}]} as unknown as DocumentNode<FinishSweepTaskMutation, FinishSweepTaskMutationVariables>;
export const ReturnSweepNilDocument = {"__meta__":{"hash":"sha256:05cf8683336fc135944a86c55b6abe462cdbc6ee44b06b6c1de2155f6f8a3a60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnSweepNil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnSweepNil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}}]}}]}}]} as unknown as DocumentNode<ReturnSweepNilMutation, ReturnSweepNilMutationVariables>;
export const WithdrawSweepReturnDocument = {"__meta__":{"hash":"sha256:6ce9fdcf8cc120feb2746f42073a1a8f9dbc340c3f907df123a2c7b7cf4c5102"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSweepReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSweepReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}}]}}]}}]} as unknown as DocumentNode<WithdrawSweepReturnMutation, WithdrawSweepReturnMutationVariables>;
export const WithdrawSweepLineDocument = {"__meta__":{"hash":"sha256:501f73ed5a62a645ac3366baa5bf8c243b1afbfbdf9d8ba9a9122beb3cf5b54d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSweepLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSweepLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<WithdrawSweepLineMutation, WithdrawSweepLineMutationVariables>;
export const UndoSweepUploadDocument = {"__meta__":{"hash":"sha256:c6dee2490aa01475febeeb8ad4d1b4b4f303c733f2af53e8d916428f945725ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoSweepUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoSweepUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<UndoSweepUploadMutation, UndoSweepUploadMutationVariables>;
export const FormalTransfersDocument = {"__meta__":{"hash":"sha256:caee848598da217985f9cc02dc8bd2a24ca06f0343259ef7151d815e2bfbfe56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormalTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<FormalTransfersQuery, FormalTransfersQueryVariables>;
export const FormalTransferDocument = {"__meta__":{"hash":"sha256:665509344d2564500d22512285e6a5bfcc8cf0b4719f05a15a3164d79b2a1626"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormalTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"handler"}},{"kind":"Field","name":{"kind":"Name","value":"handlerPhone"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicGroup"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"fromBranch"}},{"kind":"Field","name":{"kind":"Name","value":"duesPaidUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"validDays"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"senderPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<FormalTransferQuery, FormalTransferQueryVariables>;
export const TransferTargetsDocument = {"__meta__":{"hash":"sha256:d27be52e408cfad8d65ed0b620808ba657181748ffe190f8ee3186a7619c4396"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hostBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<TransferTargetsQuery, TransferTargetsQueryVariables>;
export const TransferMemberDocument = {"__meta__":{"hash":"sha256:dd94aa1fbd98bae7c871c69c2a8667732a46f4d5ed84c9cbd8fa88895ab38d75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"duesPaidUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<TransferMemberQuery, TransferMemberQueryVariables>;
export const SendTransferDocument = {"__meta__":{"hash":"sha256:0ea37e9266ed5a81425263fba1a5b629e05dce0cb78ddf08a444c9ca155f3f97"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<SendTransferMutation, SendTransferMutationVariables>;
export const AcceptTransferDocument = {"__meta__":{"hash":"sha256:e89a269a65f50259e3269c0958483d73580dc85dbd5ec650ffe284c29687c6c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handler"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"handler"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handler"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AcceptTransferMutation, AcceptTransferMutationVariables>;
export const RejectTransferDocument = {"__meta__":{"hash":"sha256:277738260f07fa686236fabbf3a37ef27843fbe2a3bb1c7ee3789e6003f75826"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RejectTransferMutation, RejectTransferMutationVariables>;
export const WithdrawTransferDocument = {"__meta__":{"hash":"sha256:6f252b7a1b6113ad17e8509ead5bf13d741a61f458aecf571d62ca8a237af35c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<WithdrawTransferMutation, WithdrawTransferMutationVariables>;
export const CloseTransferDocument = {"__meta__":{"hash":"sha256:85dfd2380863dc72381fbe4794f81d863d1ce659f156220f9aab282ecd2c402f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CloseTransferMutation, CloseTransferMutationVariables>;
export const VerificationCampaignsShownDocument = {"__meta__":{"hash":"sha256:a26e2bd6bfd5996b6df18c8dd04ecaa3f53983aeb1a371a82453585984154b66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationCampaignsShown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"referenceDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"notFound"}},{"kind":"Field","name":{"kind":"Name","value":"openMember"}},{"kind":"Field","name":{"kind":"Name","value":"openHost"}},{"kind":"Field","name":{"kind":"Name","value":"openTownship"}},{"kind":"Field","name":{"kind":"Name","value":"openDecision"}}]}}]}}]}}]} as unknown as DocumentNode<VerificationCampaignsShownQuery, VerificationCampaignsShownQueryVariables>;
export const VerificationBoardsDocument = {"__meta__":{"hash":"sha256:1e34334cd871885ee344117049853620bf6b8a29cad3dbf171a2aceafa225a1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationBoards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"notFound"}},{"kind":"Field","name":{"kind":"Name","value":"openMember"}},{"kind":"Field","name":{"kind":"Name","value":"openHost"}},{"kind":"Field","name":{"kind":"Name","value":"openTownship"}},{"kind":"Field","name":{"kind":"Name","value":"openDecision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"notFound"}},{"kind":"Field","name":{"kind":"Name","value":"openMember"}},{"kind":"Field","name":{"kind":"Name","value":"openHost"}},{"kind":"Field","name":{"kind":"Name","value":"openTownship"}},{"kind":"Field","name":{"kind":"Name","value":"openDecision"}}]}}]}}]}}]} as unknown as DocumentNode<VerificationBoardsQuery, VerificationBoardsQueryVariables>;
export const VerificationEntriesShownDocument = {"__meta__":{"hash":"sha256:efb847bf36f80c60a999143d60a131f5f9f116b45bb0d6df5381ef688adfda5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationEntriesShown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificationEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"memberSays"}},{"kind":"Field","name":{"kind":"Name","value":"hostSays"}},{"kind":"Field","name":{"kind":"Name","value":"townshipSays"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"openSides"}},{"kind":"Field","name":{"kind":"Name","value":"contactSince"}},{"kind":"Field","name":{"kind":"Name","value":"contactDoneOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}},{"kind":"Field","name":{"kind":"Name","value":"maySay"}}]}}]}}]}}]} as unknown as DocumentNode<VerificationEntriesShownQuery, VerificationEntriesShownQueryVariables>;
export const VerificationWorkOfMineDocument = {"__meta__":{"hash":"sha256:0a1d09d672465944a7ab1eb32d8ddfb9a20adf8560e995233892c7af01e5ca5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerificationWorkOfMine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificationWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"toAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"toContact"}}]}}]}}]} as unknown as DocumentNode<VerificationWorkOfMineQuery, VerificationWorkOfMineQueryVariables>;
export const MyVerificationDocument = {"__meta__":{"hash":"sha256:db06b2d14795ac17853d6e650e89207de172e4940ff799d731085f544cb392ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verificationWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberSays"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"openSides"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactName"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}}]}}]}}]}}]} as unknown as DocumentNode<MyVerificationQuery, MyVerificationQueryVariables>;
export const AnswerVerificationDocument = {"__meta__":{"hash":"sha256:94414d3a0f4621a8d20e82a4f6ee1f1547037ab47a24b7e0b7721eacee6d670a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerVerificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberSays"}},{"kind":"Field","name":{"kind":"Name","value":"hostSays"}},{"kind":"Field","name":{"kind":"Name","value":"townshipSays"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"openSides"}},{"kind":"Field","name":{"kind":"Name","value":"contactSince"}}]}}]}}]} as unknown as DocumentNode<AnswerVerificationMutation, AnswerVerificationMutationVariables>;
export const ConfirmVerificationsDocument = {"__meta__":{"hash":"sha256:f6a04290909d39d9d2b1db4e5ada59d3d1abd4664827d03a7e8bcb0deda8ca55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmVerifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerificationSide"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberSaidSo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmVerifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberSaidSo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberSaidSo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"openSides"}}]}}]}}]} as unknown as DocumentNode<ConfirmVerificationsMutation, ConfirmVerificationsMutationVariables>;
export const FinishVerificationContactDocument = {"__meta__":{"hash":"sha256:88502f097df409ac9170ada76b13c5fa3d396c9100d3dd251610234a22c72155"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishVerificationContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"found"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishVerificationContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"found"},"value":{"kind":"Variable","name":{"kind":"Name","value":"found"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contactDoneOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactFound"}},{"kind":"Field","name":{"kind":"Name","value":"contactNote"}}]}}]}}]} as unknown as DocumentNode<FinishVerificationContactMutation, FinishVerificationContactMutationVariables>;
export const PrepareVerificationDocument = {"__meta__":{"hash":"sha256:3ae7c5a0b6c490f9626deb81be6e7194b6584b0954cc4f626de788b6c375539e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"prepareVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PrepareVerificationMutation, PrepareVerificationMutationVariables>;
export const OpenVerificationDocument = {"__meta__":{"hash":"sha256:35cad2324cb414f448e71c4d74a0c10d95cc16b81b647497a8eeec531960cbf8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<OpenVerificationMutation, OpenVerificationMutationVariables>;
export const CloseVerificationDocument = {"__meta__":{"hash":"sha256:d3ee54345a478ab65ba39890e5877c8720e19fcbef666e980ed67b07b3e61b23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CloseVerificationMutation, CloseVerificationMutationVariables>;
export const RemindVerificationDocument = {"__meta__":{"hash":"sha256:1f159e331843c0b72185bea72bca87e65f484848dac7d070bc8df977eebc3e04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindVerification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remindVerification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}}]}}]}}]} as unknown as DocumentNode<RemindVerificationMutation, RemindVerificationMutationVariables>;