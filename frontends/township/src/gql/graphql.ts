/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ArchiveCategory =
  | 'BRANCH'
  | 'INDUSTRY'
  | 'ORIGIN'
  | 'PLACEMENT'
  | 'SCOPE'
  | 'STATUS';

/** a past day: as it was known by its end, or as it stands after later corrections */
export type AsOfInput = {
  /** YYYY-MM-DD */
  day: string;
  view?: AsOfView;
};

export type AsOfView =
  | 'CORRECTED_SINCE'
  | 'KNOWN_THEN';

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

export type BranchReturnState =
  | 'DRAFT'
  | 'LINES'
  | 'MISSING'
  | 'NIL';

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

/** what is left out stays as it was told; an empty text takes it away */
export type CorrectSurveyLineInput = {
  birthDate?: string | null | undefined;
  branchId?: string | number | null | undefined;
  destination?: string | null | undefined;
  employer?: string | null | undefined;
  extra?: Array<ExtraFactInput> | null | undefined;
  idNumber?: string | null | undefined;
  industry?: string | null | undefined;
  joinedDate?: string | null | undefined;
  lineId: string | number;
  name?: string | null | undefined;
  /** what was corrected and why, for the centre */
  note?: string;
  originBranch?: string | null | undefined;
  originTownship?: string | null | undefined;
  phone?: string | null | undefined;
  remarks?: string | null | undefined;
  residence?: string | null | undefined;
  sex?: string | null | undefined;
};

export type DataNoticeFilter = {
  /** true: given; false: still owed */
  given?: boolean | null | undefined;
  memberId?: string | number | null | undefined;
  townshipId?: string | number | null | undefined;
};

export type DataNoticeWay =
  | 'IN_PERSON'
  | 'LETTER'
  | 'ONLINE'
  | 'PHONE';

export type ExtraFactInput = {
  heading: string;
  value: string;
};

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

/** one folder of the register */
export type FolderInput = {
  category: ArchiveCategory;
  /** a code, or the id of an organisation */
  value: string;
};

export type GiveDataNoticesInput = {
  givenOn: string;
  ids: Array<string | number>;
  way: DataNoticeWay;
};

export type GuidanceAnswer =
  | 'STAYS'
  | 'UNDECIDED'
  | 'WILL_TRANSFER';

export type GuidanceTalkInput = {
  answer: GuidanceAnswer;
  heldOn: string;
  memberId: string | number;
  /** needed with the reason OTHER */
  note?: string | null | undefined;
  /** needed with STAYS */
  reason?: RetentionReason | null | undefined;
  talkedBy: string;
};

export type IssueLetterInput = {
  contactName?: string | null | undefined;
  contactPhone?: string | null | undefined;
  /** YYYY-MM */
  duesPaidUpTo?: string | null | undefined;
  leftOn?: string | null | undefined;
  memberId: string | number;
  /** needed with the reason OTHER */
  retentionNote?: string | null | undefined;
  /** why the formal relation stays; without it the letter is refused */
  retentionReason?: RetentionReason | null | undefined;
};

export type LetterFilterInput = {
  memberId?: string | number | null | undefined;
  /** what waits for somebody */
  queue?: LetterQueue | null | undefined;
  /** why the relation stays */
  retentionReason?: RetentionReason | null | undefined;
  states?: Array<LetterState> | null | undefined;
  townshipId?: string | number | null | undefined;
  /** letters that never left the printer */
  unprinted?: boolean | null | undefined;
  year?: number | null | undefined;
};

export type LetterQueue =
  | 'CHECK_IN_OVERDUE'
  | 'RECEIPT_OVERDUE'
  | 'TO_ACCEPT'
  | 'TO_CHECK_IN';

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

export type LetterheadInput = {
  address: string;
  fax: string;
  phone: string;
  postcode: string;
  townshipId: string | number;
};

export type LineFact =
  | 'CONTACT'
  | 'DESTINATION'
  | 'INDUSTRY'
  | 'NAME'
  | 'RESIDENCE';

export type MemberFilterInput = {
  /** the list of a past day */
  asOf?: AsOfInput | null | undefined;
  branchId?: string | number | null | undefined;
  folder?: FolderInput | null | undefined;
  /** who count as mobile: no short stay, from outside only by their wish */
  mobile?: boolean | null | undefined;
  originBranchId?: string | number | null | undefined;
  originScope?: OriginScope | null | undefined;
  /** whether entered in the unified register */
  registered?: boolean | null | undefined;
  /** a part of the name, pinyin or its initials, a part of a phone, a register number */
  search?: string | null | undefined;
  stages?: Array<Stage> | null | undefined;
  townshipId?: string | number | null | undefined;
  /** members of the county for whom no letter is in force */
  withoutLetter?: boolean | null | undefined;
};

export type Membership =
  | 'FULL'
  | 'PROBATIONARY';

export type NoticeKind =
  | 'CONSENT_WITHDRAWN'
  | 'LETTER_EXPIRED'
  | 'LETTER_KEY_CONDEMNED'
  | 'LETTER_LOST'
  | 'LETTER_REISSUED'
  | 'LETTER_RETURNED';

export type Occupation =
  | 'BUSINESS'
  | 'OTHER'
  | 'WAGE_WORK';

export type OriginArchiveFilter = {
  branchId?: string | number | null | undefined;
  campaignId?: string | number | null | undefined;
  /** part of the name or of a phone */
  search?: string | null | undefined;
  townshipId?: string | number | null | undefined;
};

export type OriginScope =
  | 'IN_COUNTY'
  | 'OTHER_CITY'
  | 'OTHER_COUNTY'
  | 'OTHER_PROVINCE';

export type PrintJobState =
  | 'DONE'
  | 'EMPTIED'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type RecordNilReturnsInput = {
  branchIds: Array<string | number>;
  /** who said so */
  toldBy: string;
  toldOn: string;
  townshipSurveyId: string | number;
};

export type RegistryWorkKind =
  | 'AMENDMENTS_TO_DECIDE'
  | 'BRANCHES_TO_SURVEY'
  | 'CHECK_INS_TO_CONFIRM'
  | 'CHECK_IN_OVERDUE'
  | 'CONTRADICTIONS'
  | 'END_REPORTS_TO_DECIDE'
  | 'EXPORTS_TO_APPROVE'
  | 'GUIDANCE_DUE'
  | 'HANDOVER_OVERDUE'
  | 'HINTS_TO_LOOK_AT'
  | 'LETTERS_TO_ACCEPT'
  | 'LETTERS_TO_ISSUE'
  | 'LINES_TO_ACKNOWLEDGE'
  | 'LINES_TO_COMPLETE'
  | 'LINES_TO_HAND_OVER'
  | 'LINE_QUERIES_TO_ANSWER'
  | 'MEMBERS_EXPECTED'
  | 'MEMBERS_TO_REGISTER'
  | 'NOTICES'
  | 'QUESTIONS_TO_ANSWER'
  | 'RECEIPTS_TO_READ'
  | 'RECEIPT_OVERDUE'
  | 'SELF_REGISTRATIONS_TO_VERIFY'
  | 'SWEEP_UNITS_OVERDUE'
  | 'TRANSFERS_TO_SETTLE'
  | 'TRANSFER_OVERDUE';

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

/** a line told at the counter or by phone; people write dates, phones and numbers as they are used to */
export type SaveSurveyLineInput = {
  birthDate?: string;
  /** the branch of the township, in place of its name */
  branchId?: string | number | null | undefined;
  campaignId: string | number;
  channel: SurveyChannel;
  destination?: string;
  employer?: string;
  extra?: Array<ExtraFactInput>;
  idNumber?: string;
  industry?: string;
  joinedDate?: string;
  membership?: string;
  name: string;
  originBranch?: string;
  originTownship?: string;
  phone?: string;
  remarks?: string;
  residence?: string;
  sex?: string;
  unitKind: SurveyUnitKind;
  unitName: string;
  wish?: string;
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type Stage =
  | 'CHECKED_IN'
  | 'ENDED'
  | 'FOUND'
  | 'INTRODUCED'
  | 'PLACED';

/** all drafts of the survey, or those of some branches, or some lines */
export type SubmitSurveyLinesInput = {
  branchIds?: Array<string | number> | null | undefined;
  lineIds?: Array<string | number> | null | undefined;
  townshipSurveyId: string | number;
};

export type SurveyCampaignState =
  | 'CLOSED'
  | 'OPEN';

export type SurveyChannel =
  | 'HOST_SWEEP'
  | 'SELF_REGISTRATION'
  | 'TOWNSHIP_SURVEY';

export type SurveyLineFilter = {
  branchId?: string | number | null | undefined;
  campaignId?: string | number | null | undefined;
  channel?: SurveyChannel | null | undefined;
  handoverId?: string | number | null | undefined;
  importId?: string | number | null | undefined;
  /** true: only lines without one of the five facts */
  incomplete?: boolean | null | undefined;
  /** ACKNOWLEDGED holds those that are linked too */
  states?: Array<SurveyLineState> | null | undefined;
  /** true: only lines without one of the five facts or a branch (R20) */
  toComplete?: boolean | null | undefined;
  townshipId?: string | number | null | undefined;
  unitName?: string | null | undefined;
};

export type SurveyLineState =
  | 'ACKNOWLEDGED'
  | 'DRAFT'
  | 'MATCHED'
  | 'NEW_PERSON'
  | 'NOT_MOBILE'
  | 'PURGED'
  | 'QUERIED'
  | 'SUBMITTED';

export type SurveyLineStep =
  | 'ACKNOWLEDGED'
  | 'ANSWERED'
  | 'CORRECTED'
  | 'NOT_MOBILE'
  | 'PURGED'
  | 'QUERIED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type SurveyUnitKind =
  | 'COMMUNITY'
  | 'ENTERPRISE'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type OriginArchivesQueryVariables = Exact<{
  filter: OriginArchiveFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OriginArchivesQuery = { __typename: 'Query', originArchives: { __typename: 'OriginArchivePage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'OriginArchive', id: string, number: string, year: number, archivedOn: string, line: { __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, withdrawnAt: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> } }, member: { __typename: 'Member', id: string, stage: Stage | null } | null }> } | null };

export type OriginArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type OriginArchiveQuery = { __typename: 'Query', originArchive: { __typename: 'OriginArchive', id: string, number: string, year: number, archivedOn: string, line: { __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, withdrawnAt: string | null, history: Array<{ __typename: 'SurveyLineEvent', id: string, step: SurveyLineStep, reason: string, takenByName: string | null, takenAt: string }>, earlierVersions: Array<{ __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, withdrawnAt: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> } }>, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> } }, notice: { __typename: 'DataNotice', id: string, obtainedOn: string, givenOn: string | null, givenWay: DataNoticeWay | null }, member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null, registerNo: string | null } | null, events: Array<{ __typename: 'TimelineEntry', id: string, kind: string, happenedOn: string }> } | null };

export type TownshipFeedbackQueryVariables = Exact<{
  states?: Array<FeedbackState> | FeedbackState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TownshipFeedbackQuery = { __typename: 'Query', feedbackDispatches: { __typename: 'FeedbackDispatchPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedOn: string, dueOn: string, dueEstimated: boolean, overdue: boolean, escalatedAt: string | null, acknowledgedAt: string | null, member: { __typename: 'Member', id: string, name: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, originTownship: { __typename: 'Organization', id: string } | null, assessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, version: number } | null }> } | null };

export type TownshipDispatchQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipDispatchQuery = { __typename: 'Query', feedbackDispatch: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedAt: string, dueOn: string, dueEstimated: boolean, overdue: boolean, escalatedAt: string | null, acknowledgedAt: string | null, note: string | null, member: { __typename: 'Member', id: string, name: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, originTownship: { __typename: 'Organization', id: string, name: string } | null, questions: Array<{ __typename: 'FeedbackQuestion', id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null }>, assessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, fromDay: string, untilDay: string, version: number, correctionReason: string | null, state: AssessmentState, text: string, memberComment: string | null, commentedAt: string | null, signedAt: string | null, contentHash: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'AssessmentFacts', placedOn: string | null, invited: number, present: number, leave: number, absent: number, notebookEntries: number, workDone: number | null, countedOn: string }, acts: Array<{ __typename: 'AssessmentActOption', act: AssessmentAct, refusal: string | null }> } | null } | null };

export type AcknowledgeFeedbackMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
}>;


export type AcknowledgeFeedbackMutation = { __typename: 'Mutation', acknowledgeFeedback: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState } };

export type AskBackFeedbackMutationVariables = Exact<{
  id: string | number;
  question: string;
}>;


export type AskBackFeedbackMutation = { __typename: 'Mutation', askBackFeedback: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState } };

export type GuidanceDueQueryVariables = Exact<{
  townshipId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GuidanceDueQuery = { __typename: 'Query', guidanceDue: { __typename: 'GuidanceDuePage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'GuidanceDue', memberId: string, since: string, lastTalk: { __typename: 'GuidanceTalk', id: string, heldOn: string, answer: GuidanceAnswer } | null, member: { __typename: 'Member', id: string, name: string | null, destination: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null }> } | null };

export type GuidanceDueExportQueryVariables = Exact<{
  townshipId: string | number;
  after?: string | null | undefined;
}>;


export type GuidanceDueExportQuery = { __typename: 'Query', guidanceDue: { __typename: 'GuidanceDuePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'GuidanceDue', memberId: string, since: string, lastTalk: { __typename: 'GuidanceTalk', id: string, heldOn: string, answer: GuidanceAnswer } | null, member: { __typename: 'Member', id: string, name: string | null, destination: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null }> } | null };

export type MemberGuidanceQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberGuidanceQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null, guidanceTalks: Array<{ __typename: 'GuidanceTalk', id: string, heldOn: string, talkedBy: string, answer: GuidanceAnswer, reason: RetentionReason | null, note: string | null }> | null } | null };

export type RecordGuidanceTalkMutationVariables = Exact<{
  input: GuidanceTalkInput;
}>;


export type RecordGuidanceTalkMutation = { __typename: 'Mutation', recordGuidanceTalk: { __typename: 'GuidanceTalk', id: string } };

export type TownshipRegistryWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipRegistryWorkQuery = { __typename: 'Query', registryWork: Array<{ __typename: 'RegistryWorkCount', kind: RegistryWorkKind, count: number, oldest: string | null }> | null };

export type TownshipFeedbackWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipFeedbackWorkQuery = { __typename: 'Query', feedbackWork: Array<{ __typename: 'FeedbackWork', kind: FeedbackWorkKind, count: number, dueOn: string | null }> | null };

export type TownshipBranchTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipBranchTasksQuery = { __typename: 'Query', branchTasks: Array<{ __typename: 'BranchTask', act: BranchTaskAct, count: number, oldestAt: string | null }> | null };

export type TownshipFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipFiguresQuery = { __typename: 'Query', registerFigures: { __typename: 'RegisterFigures', members: number, registered: number, placed: number, byStage: Array<{ __typename: 'RegisterFigure', key: string, count: number }>, byBranch: Array<{ __typename: 'OrganizationFigure', id: string, name: string | null, count: number }>, letters: Array<{ __typename: 'RegisterFigure', key: string, count: number }> } | null };

export type TownshipFeedbackFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipFeedbackFiguresQuery = { __typename: 'Query', feedbackFigures: { __typename: 'FeedbackFigures', dispatched: number, acknowledged: number, askedBack: number, overdue: number } | null };

export type TownshipLettersQueryVariables = Exact<{
  filter: LetterFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type TownshipLettersQuery = { __typename: 'Query', letters: { __typename: 'LetterPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState, issuedOn: string, validUntil: string, acceptedOn: string | null, returnedOn: string | null, returnReason: string | null, receiptedOn: string | null, prints: Array<{ __typename: 'LetterPrint', id: string, printedAt: string }>, member: { __typename: 'Member', id: string, name: string | null } | null, replacedBy: { __typename: 'CertificateLetter', id: string, number: string } | null }> } | null };

export type MembersWithoutLetterQueryVariables = Exact<{
  filter: MemberFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type MembersWithoutLetterQuery = { __typename: 'Query', members: { __typename: 'MemberPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'Member', id: string, name: string | null, destination: string | null, industryText: string | null, foundOn: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null }> } | null };

export type TownshipNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TownshipNoticesQuery = { __typename: 'Query', letterNotices: { __typename: 'NoticePage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'LetterNotice', id: string, kind: NoticeKind, notedOn: string, memberId: string, member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null } | null, letter: { __typename: 'CertificateLetter', id: string, number: string, state: LetterState, validUntil: string, returnReason: string | null } | null }> } | null };

export type FinishTownshipNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type FinishTownshipNoticeMutation = { __typename: 'Mutation', finishLetterNotice: { __typename: 'LetterNotice', id: string } };

export type TownshipReceiptsQueryVariables = Exact<{
  townshipId: string | number;
  unread?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TownshipReceiptsQuery = { __typename: 'Query', returnReceipts: { __typename: 'ReceiptPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'ReturnReceipt', letterId: string, branchName: string, secretaryName: string, phone: string, placedOn: string, sentOn: string, readAt: string | null, member: { __typename: 'Member', id: string, name: string | null } | null, letter: { __typename: 'CertificateLetter', id: string, number: string } | null }> } | null };

export type ReadTownshipReceiptMutationVariables = Exact<{
  letterId: string | number;
}>;


export type ReadTownshipReceiptMutation = { __typename: 'Mutation', readReceipt: { __typename: 'ReturnReceipt', letterId: string, readAt: string | null } };

export type TownshipLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipLetterQuery = { __typename: 'Query', letter: { __typename: 'CertificateLetter', id: string, number: string, state: LetterState, retentionReason: RetentionReason, retentionNote: string | null, issuedOn: string, validUntil: string, presentedOn: string | null, acceptedOn: string | null, returnedOn: string | null, returnReason: string | null, receiptedOn: string | null, closedOn: string | null, voidedOn: string | null, voidReason: string | null, lostOn: string | null, paper: string, prints: Array<{ __typename: 'LetterPrint', id: string, printedAt: string, printedByName: string | null, together: boolean }>, steps: Array<{ __typename: 'LetterStep', kind: string, happenedOn: string, recordedAt: string, actorName: string | null, actorRole: string | null, organizationName: string | null, reason: string | null }> | null, member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null, township: { __typename: 'Organization', id: string, name: string } | null, addressedTo: { __typename: 'Organization', id: string, name: string } | null, replaces: { __typename: 'CertificateLetter', id: string, number: string } | null, replacedBy: { __typename: 'CertificateLetter', id: string, number: string } | null, receipt: { __typename: 'ReturnReceipt', letterId: string, branchName: string, secretaryName: string, phone: string, rule: string, placedOn: string, sentOn: string, readAt: string | null } | null } | null };

export type LetterTokenQueryVariables = Exact<{
  id: string | number;
}>;


export type LetterTokenQuery = { __typename: 'Query', letter: { __typename: 'CertificateLetter', id: string, token: string | null } | null };

export type TownshipStubsQueryVariables = Exact<{
  townshipId: string | number;
  year: number;
}>;


export type TownshipStubsQuery = { __typename: 'Query', letterStubs: Array<{ __typename: 'CertificateLetter', id: string, number: string, serial: number, state: LetterState, issuedOn: string, validUntil: string, retentionReason: RetentionReason, voidReason: string | null, member: { __typename: 'Member', id: string, name: string | null } | null, receipt: { __typename: 'ReturnReceipt', letterId: string, branchName: string, secretaryName: string, phone: string, placedOn: string, readAt: string | null } | null, replacedBy: { __typename: 'CertificateLetter', id: string, number: string } | null }> | null };

export type IssueMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type IssueMemberQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, membership: Membership | null, joined: string | null, duesPaidUpTo: string | null, destination: string | null, occupation: Occupation | null, industryText: string | null, employer: string | null, originScope: OriginScope | null, originBranchText: string | null, originTownship: { __typename: 'Organization', id: string, name: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, contact: { __typename: 'MemberContact', phones: Array<string>, homeContactPhone: string | null } | null, letters: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState, returnReason: string | null }> | null } | null };

export type IssueLetterMutationVariables = Exact<{
  input: IssueLetterInput;
}>;


export type IssueLetterMutation = { __typename: 'Mutation', issueLetter: { __typename: 'CertificateLetter', id: string, number: string } };

export type VoidLetterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type VoidLetterMutation = { __typename: 'Mutation', voidLetter: { __typename: 'CertificateLetter', id: string, state: LetterState } };

export type ReissueLetterMutationVariables = Exact<{
  id: string | number;
}>;


export type ReissueLetterMutation = { __typename: 'Mutation', reissueLetter: { __typename: 'CertificateLetter', id: string, number: string } };

export type PrintLettersMutationVariables = Exact<{
  letterIds: Array<string | number> | string | number;
}>;


export type PrintLettersMutation = { __typename: 'Mutation', printLetters: { __typename: 'LetterPrintJob', id: string, state: PrintJobState, done: number, total: number } };

export type PrintJobQueryVariables = Exact<{
  id: string | number;
}>;


export type PrintJobQuery = { __typename: 'Query', letterPrintJob: { __typename: 'LetterPrintJob', id: string, state: PrintJobState, done: number, total: number, paper: string | null } | null };

export type LetterheadQueryVariables = Exact<{
  townshipId: string | number;
}>;


export type LetterheadQuery = { __typename: 'Query', letterhead: { __typename: 'Letterhead', id: string, name: string, address: string, phone: string, fax: string, postcode: string } | null };

export type CorrectLetterheadMutationVariables = Exact<{
  input: LetterheadInput;
}>;


export type CorrectLetterheadMutation = { __typename: 'Mutation', correctLetterhead: { __typename: 'Letterhead', id: string, address: string, phone: string, fax: string, postcode: string } };

export type TownshipRetentionReasonsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type TownshipRetentionReasonsQuery = { __typename: 'Query', retentionReasons: Array<{ __typename: 'RetentionCount', townshipId: string, reason: RetentionReason, count: number }> | null };

export type TownshipMembersQueryVariables = Exact<{
  filter: MemberFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type TownshipMembersQuery = { __typename: 'Query', members: { __typename: 'MemberPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'Member', id: string, registerNo: string | null, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, destination: string | null, industryText: string | null, employer: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, placedBranch: { __typename: 'Organization', id: string, name: string } | null }> } | null };

export type TownshipOwnBranchesQueryVariables = Exact<{
  townshipId: string | number;
}>;


export type TownshipOwnBranchesQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, name: string }> | null };

export type TownshipMemberChoiceQueryVariables = Exact<{
  filter: MemberFilterInput;
}>;


export type TownshipMemberChoiceQuery = { __typename: 'Query', members: { __typename: 'MemberPage', nodes: Array<{ __typename: 'Member', id: string, name: string | null, registerNo: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null }> } | null };

export type TownshipMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipMemberQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, registerNo: string | null, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, originScope: OriginScope | null, membership: Membership | null, joined: string | null, duesPaidUpTo: string | null, ethnicGroup: string | null, education: string | null, destination: string | null, occupation: Occupation | null, industryText: string | null, employer: string | null, foundOn: string | null, placedOn: string | null, placementRule: string | null, maskedIdNumber: string | null, originBranchText: string | null, contact: { __typename: 'MemberContact', phones: Array<string>, homeContactPhone: string | null } | null, originTownship: { __typename: 'Organization', id: string, name: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, placedBranch: { __typename: 'Organization', id: string, name: string, phone: string, officeHolders: Array<{ __typename: 'OfficeTerm', id: string, role: Role, holderName: string, phone: string, untilOn: string | null }> } | null, facts: Array<{ __typename: 'MemberFact', id: string, fact: string, source: string, toldOn: string }> | null } | null };

export type TownshipMemberLettersQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipMemberLettersQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, letters: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState, issuedOn: string, validUntil: string, receipt: { __typename: 'ReturnReceipt', letterId: string, branchName: string, placedOn: string, readAt: string | null } | null }> | null } | null };

export type TownshipMemberTimelineQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipMemberTimelineQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, timeline: Array<{ __typename: 'TimelineEntry', id: string, kind: string, happenedOn: string, detail: Record<string, unknown>, recordedAt: string }> | null } | null };

export type TownshipMemberBranchQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipMemberBranchQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, branch: { __typename: 'HostBranch', id: string, name: string } | null, affiliation: { __typename: 'Affiliation', id: string, state: AffiliationState, checkedInOn: string | null, placedOn: string | null, activeOn: string | null } | null, attendance: { __typename: 'AttendanceFigures', invited: number, present: number, late: number, leave: number, absent: number, notebookEntries: number, notebookConfirmed: number } | null } | null };

export type TownshipMemberFeedbackQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipMemberFeedbackQuery = { __typename: 'Query', feedbackDispatches: { __typename: 'FeedbackDispatchPage', nodes: Array<{ __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedOn: string, assessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, version: number } | null, branch: { __typename: 'HostBranch', id: string, name: string } }> } | null };

export type RevealTownshipMemberQueryVariables = Exact<{
  memberId: string | number;
  purpose: string;
}>;


export type RevealTownshipMemberQuery = { __typename: 'Query', revealPersonalFields: { __typename: 'PersonalFields', phones: Array<string>, residence: string | null, homeAddress: string | null, homeContactName: string | null, homeContactPhone: string | null, idNumber: string | null } | null };

export type OwnCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCampaignsQuery = { __typename: 'Query', surveyCampaigns: Array<{ __typename: 'SurveyCampaign', id: string, year: number, state: SurveyCampaignState, openedOn: string, handoverDueOn: string | null, handoverDueEstimated: boolean }> | null };

export type OwnSurveyQueryVariables = Exact<{
  campaignId: string | number;
  townshipId: string | number;
}>;


export type OwnSurveyQuery = { __typename: 'Query', townshipSurvey: { __typename: 'TownshipSurvey', id: string, state: SurveyCampaignState, campaignState: SurveyCampaignState, nil: boolean, closedOn: string | null, dueOn: string | null, overdue: boolean, figures: { __typename: 'TownshipSurveyFigures', branches: number, returned: number, nil: number, missing: number, lines: number, drafts: number, submitted: number, queried: number, acknowledged: number, toComplete: number, withoutBranch: number }, branches: Array<{ __typename: 'BranchReturn', branchId: string, state: BranchReturnState, drafts: number, lines: number, queried: number, incomplete: number, branch: { __typename: 'Organization', id: string, name: string, phone: string }, nilReturns: Array<{ __typename: 'BranchNilReturn', id: string, toldBy: string, toldOn: string, recordedByName: string | null, recordedAt: string, withdrawnAt: string | null, withdrawReason: string | null }> }>, handovers: Array<{ __typename: 'InformationHandover', id: string, number: number, lines: number, sentOn: string, submitted: number, queried: number, acknowledged: number }> } | null };

export type OwnLineFieldsFragment = { __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, withdrawnAt: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> } };

export type OwnLinesQueryVariables = Exact<{
  filter: SurveyLineFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnLinesQuery = { __typename: 'Query', surveyLines: { __typename: 'SurveyLinePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, withdrawnAt: string | null, history: Array<{ __typename: 'SurveyLineEvent', id: string, step: SurveyLineStep, reason: string, takenByName: string | null, takenAt: string }>, earlierVersions: Array<{ __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, withdrawnAt: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> } }>, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> } }> } | null };

export type OwnExtraFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnExtraFieldsQuery = { __typename: 'Query', extraSurveyFields: Array<{ __typename: 'ExtraSurveyField', id: string, label: string }> | null };

export type SaveOwnLineMutationVariables = Exact<{
  input: SaveSurveyLineInput;
}>;


export type SaveOwnLineMutation = { __typename: 'Mutation', saveSurveyLine: { __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, withdrawnAt: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> } } };

export type CorrectOwnLineMutationVariables = Exact<{
  input: CorrectSurveyLineInput;
}>;


export type CorrectOwnLineMutation = { __typename: 'Mutation', correctSurveyLine: { __typename: 'SurveyLine', id: string, state: SurveyLineState, missing: Array<LineFact> } };

export type AnswerLineQueryMutationVariables = Exact<{
  lineId: string | number;
  answer: string;
}>;


export type AnswerLineQueryMutation = { __typename: 'Mutation', answerLineQuery: { __typename: 'SurveyLine', id: string, state: SurveyLineState } };

export type WithdrawOwnLineMutationVariables = Exact<{
  lineId: string | number;
  reason: string;
}>;


export type WithdrawOwnLineMutation = { __typename: 'Mutation', withdrawSurveyLine: { __typename: 'SurveyLine', id: string, withdrawnAt: string | null } };

export type RecordNilReturnsMutationVariables = Exact<{
  input: RecordNilReturnsInput;
}>;


export type RecordNilReturnsMutation = { __typename: 'Mutation', recordNilReturns: { __typename: 'TownshipSurvey', id: string } };

export type WithdrawNilReturnMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawNilReturnMutation = { __typename: 'Mutation', withdrawNilReturn: { __typename: 'TownshipSurvey', id: string } };

export type SubmitLinesMutationVariables = Exact<{
  input: SubmitSurveyLinesInput;
}>;


export type SubmitLinesMutation = { __typename: 'Mutation', submitSurveyLines: { __typename: 'TownshipSurvey', id: string } };

export type CloseOwnSurveyMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseOwnSurveyMutation = { __typename: 'Mutation', closeTownshipSurvey: { __typename: 'TownshipSurvey', id: string, state: SurveyCampaignState, closedOn: string | null } };

export type OwnDataNoticesQueryVariables = Exact<{
  filter: DataNoticeFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnDataNoticesQuery = { __typename: 'Query', dataNotices: { __typename: 'DataNoticePage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'DataNotice', id: string, obtainedOn: string, givenOn: string | null, givenWay: DataNoticeWay | null, line: { __typename: 'SurveyLine', id: string, facts: { __typename: 'SurveyLineFacts', name: string, phones: Array<string> } } }> } | null };

export type GiveOwnDataNoticesMutationVariables = Exact<{
  input: GiveDataNoticesInput;
}>;


export type GiveOwnDataNoticesMutation = { __typename: 'Mutation', giveDataNotices: Array<{ __typename: 'DataNotice', id: string, givenOn: string | null, givenWay: DataNoticeWay | null }> };

export type TownshipChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipChoiceQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, name: string }> | null };

export const OwnLineFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}},{"kind":"Field","name":{"kind":"Name","value":"extra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<OwnLineFieldsFragment, unknown>;
export const OriginArchivesDocument = {"__meta__":{"hash":"sha256:55bac351651da0539c04c8097ba71d1a60cbeb1f6fd3f8c24ca42e781386404e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OriginArchives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OriginArchiveFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"originArchives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"archivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnLineFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}},{"kind":"Field","name":{"kind":"Name","value":"extra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<OriginArchivesQuery, OriginArchivesQueryVariables>;
export const OriginArchiveDocument = {"__meta__":{"hash":"sha256:5b9a790268c8b5ff3efc2b7452fe9c55b86d21426c5c2e0ac316c10ef4c49d16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OriginArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"originArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"archivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnLineFields"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"takenByName"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnLineFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenWay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}},{"kind":"Field","name":{"kind":"Name","value":"extra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<OriginArchiveQuery, OriginArchiveQueryVariables>;
export const TownshipFeedbackDocument = {"__meta__":{"hash":"sha256:48469b93685a86b291033ddf55ad1cfbabfd58bc80eb6a7725164f048f5917bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownshipFeedbackQuery, TownshipFeedbackQueryVariables>;
export const TownshipDispatchDocument = {"__meta__":{"hash":"sha256:f723ad458003185012148f67440dacc421f3898e66d4148990e6cd494411032f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"memberComment"}},{"kind":"Field","name":{"kind":"Name","value":"commentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipDispatchQuery, TownshipDispatchQueryVariables>;
export const AcknowledgeFeedbackDocument = {"__meta__":{"hash":"sha256:5536644ab9aba56575de776631aa59234740ab55493efa287b71a6e79807ad2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeFeedbackMutation, AcknowledgeFeedbackMutationVariables>;
export const AskBackFeedbackDocument = {"__meta__":{"hash":"sha256:18aedbe4a12d42e429ffb9ef0a1551b603549344dcbadff16f6e29f3eab23338"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskBackFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askBackFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskBackFeedbackMutation, AskBackFeedbackMutationVariables>;
export const GuidanceDueDocument = {"__meta__":{"hash":"sha256:b7b32dbe085165efe4fe8febb440bf95a8fec2bc51ee762dbc9762c328702d3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuidanceDue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"lastTalk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<GuidanceDueQuery, GuidanceDueQueryVariables>;
export const GuidanceDueExportDocument = {"__meta__":{"hash":"sha256:ff14205755c31a9ab205991bd880e1b9b078fc3d90c898881e90086b53d54d5d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GuidanceDueExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"lastTalk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<GuidanceDueExportQuery, GuidanceDueExportQueryVariables>;
export const MemberGuidanceDocument = {"__meta__":{"hash":"sha256:55e124b531fd1a70a1fde9fffcc8a61b2fe4bbd2561047605f44c95618104ff9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberGuidance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"guidanceTalks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"talkedBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<MemberGuidanceQuery, MemberGuidanceQueryVariables>;
export const RecordGuidanceTalkDocument = {"__meta__":{"hash":"sha256:3655cc850b23ac7ee7699c5827eb40610e12e20111630b6d528bcfbdd24b2666"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordGuidanceTalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GuidanceTalkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordGuidanceTalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordGuidanceTalkMutation, RecordGuidanceTalkMutationVariables>;
export const TownshipRegistryWorkDocument = {"__meta__":{"hash":"sha256:eafd107cac200fc2d3fdccadd318f965c0bcd76df4ae25cba02e4c41f2e21570"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipRegistryWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registryWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}}]}}]}}]} as unknown as DocumentNode<TownshipRegistryWorkQuery, TownshipRegistryWorkQueryVariables>;
export const TownshipFeedbackWorkDocument = {"__meta__":{"hash":"sha256:e2e1a09f42de61f388e1667e84032efecc3080049eb4c3057207b9a54988b89f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFeedbackWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<TownshipFeedbackWorkQuery, TownshipFeedbackWorkQueryVariables>;
export const TownshipBranchTasksDocument = {"__meta__":{"hash":"sha256:7b2e10f096ed0a5f8d2d37ca7a5e45153b5a4de57224a31bfcd0aeb485e4ff17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipBranchTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}}]}}]}}]} as unknown as DocumentNode<TownshipBranchTasksQuery, TownshipBranchTasksQueryVariables>;
export const TownshipFiguresDocument = {"__meta__":{"hash":"sha256:4465361ff5f9bdc8472749db303af4614ffc82f5068c8b9f9c6faa3bcdbd9ac5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipFiguresQuery, TownshipFiguresQueryVariables>;
export const TownshipFeedbackFiguresDocument = {"__meta__":{"hash":"sha256:09282210a20810cc1e8eba529c9841904b118cdf8063f4c61b3c4dee12d6e98a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFeedbackFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispatched"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"askedBack"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<TownshipFeedbackFiguresQuery, TownshipFeedbackFiguresQueryVariables>;
export const TownshipLettersDocument = {"__meta__":{"hash":"sha256:c52975621a0527b98336e6dca85bee65d4116892202bf426ef09f0a5b987a735"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"prints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipLettersQuery, TownshipLettersQueryVariables>;
export const MembersWithoutLetterDocument = {"__meta__":{"hash":"sha256:db8c317b402a5eec5fedf9329a0a7065787f75b17d7496f5ef9ad2c69dcd33b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersWithoutLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"FOUND_ON"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<MembersWithoutLetterQuery, MembersWithoutLetterQueryVariables>;
export const TownshipNoticesDocument = {"__meta__":{"hash":"sha256:b8e59ce6a615024a2a76d90cffb6d01341966d01b3e6d445558c077a5de49135"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"notedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipNoticesQuery, TownshipNoticesQueryVariables>;
export const FinishTownshipNoticeDocument = {"__meta__":{"hash":"sha256:af869aa255784e3d9db28c091b1f58328e0e79dadec98fe7a5a57c0ecee7726d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishTownshipNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishLetterNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FinishTownshipNoticeMutation, FinishTownshipNoticeMutationVariables>;
export const TownshipReceiptsDocument = {"__meta__":{"hash":"sha256:20162e7526fedb7eeced7d07cda6678f5b78a02541abf1b9acd7b64640e1ada2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipReceipts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipReceiptsQuery, TownshipReceiptsQueryVariables>;
export const ReadTownshipReceiptDocument = {"__meta__":{"hash":"sha256:3602c0866d8ab28940e0af5c79c1f10369a89a10e748eb95f7ef003faa9be2a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadTownshipReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"letterId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"letterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"letterId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<ReadTownshipReceiptMutation, ReadTownshipReceiptMutationVariables>;
export const TownshipLetterDocument = {"__meta__":{"hash":"sha256:8f51cc9ba067f930dcdd60fa30d9058c7441483eb0fb9da2d3e1f48310065d84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReason"}},{"kind":"Field","name":{"kind":"Name","value":"retentionNote"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"presentedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"lostOn"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"prints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"printedByName"}},{"kind":"Field","name":{"kind":"Name","value":"together"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipLetterQuery, TownshipLetterQueryVariables>;
export const LetterTokenDocument = {"__meta__":{"hash":"sha256:4c2755e11085ffa86f14df45b54d3f0d440a25f42b9e58383da97bed3027d199"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}}]}}]} as unknown as DocumentNode<LetterTokenQuery, LetterTokenQueryVariables>;
export const TownshipStubsDocument = {"__meta__":{"hash":"sha256:fba1188f09ab000589828002c151932dbef886ee51d0d5276c42fd7d97ae7cc6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipStubs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterStubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReason"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipStubsQuery, TownshipStubsQueryVariables>;
export const IssueMemberDocument = {"__meta__":{"hash":"sha256:c9503b94a2f2de6b75cdbd05631b62227ecd27614ff3c001ed44dd532513edb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"duesPaidUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"originBranchText"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}}]}}]}}]}}]} as unknown as DocumentNode<IssueMemberQuery, IssueMemberQueryVariables>;
export const IssueLetterDocument = {"__meta__":{"hash":"sha256:2d10154ce7d8a24e2df84e0fddf212bb0300734486b9e5ffb753246f1700d77a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<IssueLetterMutation, IssueLetterMutationVariables>;
export const VoidLetterDocument = {"__meta__":{"hash":"sha256:7cf0d1e75ab143f6d3b671fdd23dbd4305cf6233418597dd5cbe55850d53184e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voidLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<VoidLetterMutation, VoidLetterMutationVariables>;
export const ReissueLetterDocument = {"__meta__":{"hash":"sha256:1f0887d6a2277edaf229aa3ab3f85a9c4ecfab0ca8c06f61475978fe74dc72b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReissueLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reissueLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ReissueLetterMutation, ReissueLetterMutationVariables>;
export const PrintLettersDocument = {"__meta__":{"hash":"sha256:5fa05c8b108370fc6ae0a9dc46e42aa58746311be890c69fe48a09b0dd220fd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrintLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"letterIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"printLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"letterIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"letterIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<PrintLettersMutation, PrintLettersMutationVariables>;
export const PrintJobDocument = {"__meta__":{"hash":"sha256:dad3328efdd395cd6f533e229231b7e169d83e6f21fc568fd1b8b0b81c8cb70d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterPrintJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}}]}}]}}]} as unknown as DocumentNode<PrintJobQuery, PrintJobQueryVariables>;
export const LetterheadDocument = {"__meta__":{"hash":"sha256:ef926e9e587c235a2c0ce340ecb70767c34d297d58bd27b399221fa870e9d0a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Letterhead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterhead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}}]} as unknown as DocumentNode<LetterheadQuery, LetterheadQueryVariables>;
export const CorrectLetterheadDocument = {"__meta__":{"hash":"sha256:c86f93f6e7a186cab1da05ae4f12719034c4829639a2971573b80936be85a116"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectLetterhead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterheadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctLetterhead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}}]}}]} as unknown as DocumentNode<CorrectLetterheadMutation, CorrectLetterheadMutationVariables>;
export const TownshipRetentionReasonsDocument = {"__meta__":{"hash":"sha256:dfdfa9b51b159e314b51e8eff00a73b4251acf22969bde8789bbfcce6d21120c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipRetentionReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<TownshipRetentionReasonsQuery, TownshipRetentionReasonsQueryVariables>;
export const TownshipMembersDocument = {"__meta__":{"hash":"sha256:2f93d1be7a87da93a094d55939cae319d03b84541815138b62141f8d44bf5701"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipMembersQuery, TownshipMembersQueryVariables>;
export const TownshipOwnBranchesDocument = {"__meta__":{"hash":"sha256:e38d58c0785fb5bca233ef9901c9d45c5b55d03609b4f80b85462ead674e8d4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipOwnBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORIGIN_BRANCH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TownshipOwnBranchesQuery, TownshipOwnBranchesQueryVariables>;
export const TownshipMemberChoiceDocument = {"__meta__":{"hash":"sha256:66c4c40f512fd72dab872e24714036a80881086ce2c91952c7b4b2a426b2e9e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberChoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberChoiceQuery, TownshipMemberChoiceQueryVariables>;
export const TownshipMemberDocument = {"__meta__":{"hash":"sha256:6e024b9024ac03a0debb6dbe5871116bf2b47cd43a50d79e423dea6895046b3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"duesPaidUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicGroup"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"placementRule"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"originBranchText"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberQuery, TownshipMemberQueryVariables>;
export const TownshipMemberLettersDocument = {"__meta__":{"hash":"sha256:9ed6de72ae6c8a8250d9ed2d775f91fd5d7b64bda525eeaef879691eb230bf6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberLettersQuery, TownshipMemberLettersQueryVariables>;
export const TownshipMemberTimelineDocument = {"__meta__":{"hash":"sha256:09903286dfa74febf2e26ab34a9409b5807dee111f16b7b3bc56837360f92a36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberTimelineQuery, TownshipMemberTimelineQueryVariables>;
export const TownshipMemberBranchDocument = {"__meta__":{"hash":"sha256:6b03878ec367be1df93518979f556c6c8e8141cf50d0633f4ad640e906a8aa79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"activeOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"notebookConfirmed"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberBranchQuery, TownshipMemberBranchQueryVariables>;
export const TownshipMemberFeedbackDocument = {"__meta__":{"hash":"sha256:2994636ddb03108201f75cbd00403ce081aa5ec77d530cafaeb107ee870c9a9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberFeedbackQuery, TownshipMemberFeedbackQueryVariables>;
export const RevealTownshipMemberDocument = {"__meta__":{"hash":"sha256:b32e5a6e46cbf166a7b280d08df6fb5dcb6b1c826aa6cd8f0e03fffdf13b69f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevealTownshipMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealPersonalFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"homeAddress"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactName"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}}]}}]}}]} as unknown as DocumentNode<RevealTownshipMemberQuery, RevealTownshipMemberQueryVariables>;
export const OwnCampaignsDocument = {"__meta__":{"hash":"sha256:726eae125cca0964700ef4364ec71cc1124a7af986b64756a7ce3f382de6f61c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"handoverDueEstimated"}}]}}]}}]} as unknown as DocumentNode<OwnCampaignsQuery, OwnCampaignsQueryVariables>;
export const OwnSurveyDocument = {"__meta__":{"hash":"sha256:e4f2ef5f410607532216779ca2773f530815f11a073e7d2870a93eec7c66ddbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"campaignState"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branches"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"queried"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"toComplete"}},{"kind":"Field","name":{"kind":"Name","value":"withoutBranch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"queried"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nilReturns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handovers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"queried"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}}]}}]}}]}}]} as unknown as DocumentNode<OwnSurveyQuery, OwnSurveyQueryVariables>;
export const OwnLinesDocument = {"__meta__":{"hash":"sha256:e85e17a4db6d074f39808172a52a4a1b52cfa3b93b43904ec0115417bf52b3da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLineFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnLineFields"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"takenByName"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnLineFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}},{"kind":"Field","name":{"kind":"Name","value":"extra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<OwnLinesQuery, OwnLinesQueryVariables>;
export const OwnExtraFieldsDocument = {"__meta__":{"hash":"sha256:20a560a486b31758f321bb58e33a6630ac690ace5124be21566d5979196ba4eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnExtraFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extraSurveyFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<OwnExtraFieldsQuery, OwnExtraFieldsQueryVariables>;
export const SaveOwnLineDocument = {"__meta__":{"hash":"sha256:a439a3a71707f55a51c6239a5149f36cc6305f0f054b7f49f155a8f53707e21d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOwnLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSurveyLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSurveyLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnLineFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}},{"kind":"Field","name":{"kind":"Name","value":"extra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SaveOwnLineMutation, SaveOwnLineMutationVariables>;
export const CorrectOwnLineDocument = {"__meta__":{"hash":"sha256:95deb12af0bc8f316c95b6360b6e6358f52bc3b1a713409a6534a570d2ba00e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectOwnLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectSurveyLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctSurveyLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<CorrectOwnLineMutation, CorrectOwnLineMutationVariables>;
export const AnswerLineQueryDocument = {"__meta__":{"hash":"sha256:cc59003b9a17edb1f0e717ddcb1ee4c015440f001e197ac404be180656200974"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerLineQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerLineQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lineId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AnswerLineQueryMutation, AnswerLineQueryMutationVariables>;
export const WithdrawOwnLineDocument = {"__meta__":{"hash":"sha256:425af373328f2f806ec2c4fa399fc2957a4acad7b41bd17054dda4669f63b874"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOwnLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSurveyLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lineId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawOwnLineMutation, WithdrawOwnLineMutationVariables>;
export const RecordNilReturnsDocument = {"__meta__":{"hash":"sha256:1a5615110d3f961fe385c450c717010e24601cd5add4270296318ac1d88fd214"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordNilReturns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordNilReturnsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordNilReturns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordNilReturnsMutation, RecordNilReturnsMutationVariables>;
export const WithdrawNilReturnDocument = {"__meta__":{"hash":"sha256:eafd3937cd493de4c6d63616346d4d0c001617b3af6da1571cc24a5b60d5506a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawNilReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawNilReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawNilReturnMutation, WithdrawNilReturnMutationVariables>;
export const SubmitLinesDocument = {"__meta__":{"hash":"sha256:4b80838fb909da791e3042aa2acd86ffd3bd4368a9d43023175bfb60aa200428"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitSurveyLinesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitSurveyLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubmitLinesMutation, SubmitLinesMutationVariables>;
export const CloseOwnSurveyDocument = {"__meta__":{"hash":"sha256:4e2ced7c5dec82d17f6b1ab630468240c864f6e45432f065f8fd3ae06257f9ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseOwnSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTownshipSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]} as unknown as DocumentNode<CloseOwnSurveyMutation, CloseOwnSurveyMutationVariables>;
export const OwnDataNoticesDocument = {"__meta__":{"hash":"sha256:34dd2d6a797ad1689097d367f89d551987d5c1fc8b49c27b293e44d1b08cf04a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnDataNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataNoticeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenWay"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<OwnDataNoticesQuery, OwnDataNoticesQueryVariables>;
export const GiveOwnDataNoticesDocument = {"__meta__":{"hash":"sha256:77c36e7821c0ae9c3fc58d708757dac8dfd4cd8ff7cc52be7d82fd4280e8ce43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveOwnDataNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveDataNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveDataNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"givenWay"}}]}}]}}]} as unknown as DocumentNode<GiveOwnDataNoticesMutation, GiveOwnDataNoticesMutationVariables>;
export const TownshipChoiceDocument = {"__meta__":{"hash":"sha256:8d45f39222d08fff1fb3d3cb92d022a05a65b7840b1d6daa2379c06b3d2061fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipChoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TownshipChoiceQuery, TownshipChoiceQueryVariables>;