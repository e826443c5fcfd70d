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
  states?: Array<LetterState> | null | undefined;
  townshipId?: string | number | null | undefined;
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

export type MemberFilterInput = {
  /** the list of a past day */
  asOf?: AsOfInput | null | undefined;
  branchId?: string | number | null | undefined;
  folder?: FolderInput | null | undefined;
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

export type OriginScope =
  | 'IN_COUNTY'
  | 'OTHER_CITY'
  | 'OTHER_COUNTY'
  | 'OTHER_PROVINCE';

export type RegistryWorkKind =
  | 'AMENDMENTS_TO_DECIDE'
  | 'CHECK_INS_TO_CONFIRM'
  | 'CHECK_IN_OVERDUE'
  | 'GUIDANCE_DUE'
  | 'HINTS_TO_LOOK_AT'
  | 'LETTERS_TO_ACCEPT'
  | 'LETTERS_TO_ISSUE'
  | 'MEMBERS_EXPECTED'
  | 'MEMBERS_TO_REGISTER'
  | 'NOTICES'
  | 'QUESTIONS_TO_ANSWER'
  | 'RECEIPTS_TO_READ'
  | 'RECEIPT_OVERDUE'
  | 'SELF_REGISTRATIONS_TO_VERIFY'
  | 'SWEEP_UNITS_OVERDUE';

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

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type Stage =
  | 'CHECKED_IN'
  | 'ENDED'
  | 'FOUND'
  | 'INTRODUCED'
  | 'PLACED';

export type TownshipFeedbackQueryVariables = Exact<{
  states?: Array<FeedbackState> | FeedbackState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TownshipFeedbackQuery = { __typename: 'Query', feedbackDispatches: { __typename: 'FeedbackDispatchPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedOn: string, dueOn: string, dueEstimated: boolean, overdue: boolean, escalatedAt: string | null, acknowledgedAt: string | null, member: { __typename: 'Member', id: string, name: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, originTownship: { __typename: 'Organization', id: string } | null, assessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, version: number } | null }> } | null };

export type TownshipDispatchQueryVariables = Exact<{
  id: string | number;
}>;


export type TownshipDispatchQuery = { __typename: 'Query', feedbackDispatch: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedAt: string, dueOn: string, dueEstimated: boolean, overdue: boolean, escalatedAt: string | null, acknowledgedAt: string | null, note: string | null, member: { __typename: 'Member', id: string, name: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, originTownship: { __typename: 'Organization', id: string, name: string } | null, questions: Array<{ __typename: 'FeedbackQuestion', id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null }>, assessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, fromDay: string, untilDay: string, version: number, correctionReason: string | null, state: AssessmentState, text: string, memberComment: string | null, commentedAt: string | null, signedAt: string | null, contentHash: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'AssessmentFacts', placedOn: string | null, invited: number, present: number, leave: number, absent: number, notebookEntries: number, countedOn: string }, acts: Array<{ __typename: 'AssessmentActOption', act: AssessmentAct, refusal: string | null }> } | null } | null };

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

export type TownshipRegistryWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipRegistryWorkQuery = { __typename: 'Query', registryWork: Array<{ __typename: 'RegistryWorkCount', kind: RegistryWorkKind, count: number, oldest: string | null }> | null };

export type TownshipFeedbackWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipFeedbackWorkQuery = { __typename: 'Query', feedbackWork: Array<{ __typename: 'FeedbackWork', kind: FeedbackWorkKind, count: number, dueOn: string | null }> | null };

export type TownshipFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipFiguresQuery = { __typename: 'Query', registerFigures: { __typename: 'RegisterFigures', members: number, registered: number, placed: number, byStage: Array<{ __typename: 'RegisterFigure', key: string, count: number }>, byBranch: Array<{ __typename: 'OrganizationFigure', id: string, name: string | null, count: number }>, letters: Array<{ __typename: 'RegisterFigure', key: string, count: number }> } | null };

export type TownshipFeedbackFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipFeedbackFiguresQuery = { __typename: 'Query', feedbackFigures: { __typename: 'FeedbackFigures', dispatched: number, acknowledged: number, askedBack: number, overdue: number } | null };

export type TownshipLettersQueryVariables = Exact<{
  filter: LetterFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type TownshipLettersQuery = { __typename: 'Query', letters: { __typename: 'LetterPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState, issuedOn: string, validUntil: string, acceptedOn: string | null, returnedOn: string | null, returnReason: string | null, receiptedOn: string | null, member: { __typename: 'Member', id: string, name: string | null } | null, replacedBy: { __typename: 'CertificateLetter', id: string, number: string } | null }> } | null };

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


export type TownshipLetterQuery = { __typename: 'Query', letter: { __typename: 'CertificateLetter', id: string, number: string, state: LetterState, retentionReason: RetentionReason, retentionNote: string | null, issuedOn: string, validUntil: string, presentedOn: string | null, acceptedOn: string | null, returnedOn: string | null, returnReason: string | null, receiptedOn: string | null, closedOn: string | null, voidedOn: string | null, voidReason: string | null, lostOn: string | null, paper: string, member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null, township: { __typename: 'Organization', id: string, name: string } | null, addressedTo: { __typename: 'Organization', id: string, name: string } | null, replaces: { __typename: 'CertificateLetter', id: string, number: string } | null, replacedBy: { __typename: 'CertificateLetter', id: string, number: string } | null, receipt: { __typename: 'ReturnReceipt', letterId: string, branchName: string, secretaryName: string, phone: string, rule: string, placedOn: string, sentOn: string, readAt: string | null } | null } | null };

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

export type TownshipChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipChoiceQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, name: string }> | null };


export const TownshipFeedbackDocument = {"__meta__":{"hash":"sha256:48469b93685a86b291033ddf55ad1cfbabfd58bc80eb6a7725164f048f5917bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownshipFeedbackQuery, TownshipFeedbackQueryVariables>;
export const TownshipDispatchDocument = {"__meta__":{"hash":"sha256:6393962376590bf2452040463a2a84cd29332da34e276662f88c5eccc8067104"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"memberComment"}},{"kind":"Field","name":{"kind":"Name","value":"commentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipDispatchQuery, TownshipDispatchQueryVariables>;
export const AcknowledgeFeedbackDocument = {"__meta__":{"hash":"sha256:5536644ab9aba56575de776631aa59234740ab55493efa287b71a6e79807ad2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeFeedbackMutation, AcknowledgeFeedbackMutationVariables>;
export const AskBackFeedbackDocument = {"__meta__":{"hash":"sha256:18aedbe4a12d42e429ffb9ef0a1551b603549344dcbadff16f6e29f3eab23338"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskBackFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askBackFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskBackFeedbackMutation, AskBackFeedbackMutationVariables>;
export const TownshipRegistryWorkDocument = {"__meta__":{"hash":"sha256:eafd107cac200fc2d3fdccadd318f965c0bcd76df4ae25cba02e4c41f2e21570"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipRegistryWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registryWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}}]}}]}}]} as unknown as DocumentNode<TownshipRegistryWorkQuery, TownshipRegistryWorkQueryVariables>;
export const TownshipFeedbackWorkDocument = {"__meta__":{"hash":"sha256:e2e1a09f42de61f388e1667e84032efecc3080049eb4c3057207b9a54988b89f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFeedbackWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<TownshipFeedbackWorkQuery, TownshipFeedbackWorkQueryVariables>;
export const TownshipFiguresDocument = {"__meta__":{"hash":"sha256:4465361ff5f9bdc8472749db303af4614ffc82f5068c8b9f9c6faa3bcdbd9ac5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipFiguresQuery, TownshipFiguresQueryVariables>;
export const TownshipFeedbackFiguresDocument = {"__meta__":{"hash":"sha256:09282210a20810cc1e8eba529c9841904b118cdf8063f4c61b3c4dee12d6e98a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipFeedbackFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispatched"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"askedBack"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<TownshipFeedbackFiguresQuery, TownshipFeedbackFiguresQueryVariables>;
export const TownshipLettersDocument = {"__meta__":{"hash":"sha256:9a6fe6b87306bfdcde939142c801af57d877711319205e3c4355026b2d2f032c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipLettersQuery, TownshipLettersQueryVariables>;
export const MembersWithoutLetterDocument = {"__meta__":{"hash":"sha256:db8c317b402a5eec5fedf9329a0a7065787f75b17d7496f5ef9ad2c69dcd33b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersWithoutLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"FOUND_ON"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<MembersWithoutLetterQuery, MembersWithoutLetterQueryVariables>;
export const TownshipNoticesDocument = {"__meta__":{"hash":"sha256:b8e59ce6a615024a2a76d90cffb6d01341966d01b3e6d445558c077a5de49135"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"notedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipNoticesQuery, TownshipNoticesQueryVariables>;
export const FinishTownshipNoticeDocument = {"__meta__":{"hash":"sha256:af869aa255784e3d9db28c091b1f58328e0e79dadec98fe7a5a57c0ecee7726d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishTownshipNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishLetterNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FinishTownshipNoticeMutation, FinishTownshipNoticeMutationVariables>;
export const TownshipReceiptsDocument = {"__meta__":{"hash":"sha256:20162e7526fedb7eeced7d07cda6678f5b78a02541abf1b9acd7b64640e1ada2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipReceipts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipReceiptsQuery, TownshipReceiptsQueryVariables>;
export const ReadTownshipReceiptDocument = {"__meta__":{"hash":"sha256:3602c0866d8ab28940e0af5c79c1f10369a89a10e748eb95f7ef003faa9be2a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadTownshipReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"letterId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"letterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"letterId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<ReadTownshipReceiptMutation, ReadTownshipReceiptMutationVariables>;
export const TownshipLetterDocument = {"__meta__":{"hash":"sha256:197a12c75dc11d1bc82cf662b25b688d93e3f0d66698253717bea062de091ded"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReason"}},{"kind":"Field","name":{"kind":"Name","value":"retentionNote"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"presentedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"lostOn"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipLetterQuery, TownshipLetterQueryVariables>;
export const LetterTokenDocument = {"__meta__":{"hash":"sha256:4c2755e11085ffa86f14df45b54d3f0d440a25f42b9e58383da97bed3027d199"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}}]}}]} as unknown as DocumentNode<LetterTokenQuery, LetterTokenQueryVariables>;
export const TownshipStubsDocument = {"__meta__":{"hash":"sha256:fba1188f09ab000589828002c151932dbef886ee51d0d5276c42fd7d97ae7cc6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipStubs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterStubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReason"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipStubsQuery, TownshipStubsQueryVariables>;
export const IssueMemberDocument = {"__meta__":{"hash":"sha256:c9503b94a2f2de6b75cdbd05631b62227ecd27614ff3c001ed44dd532513edb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"duesPaidUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"originBranchText"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}}]}}]}}]}}]} as unknown as DocumentNode<IssueMemberQuery, IssueMemberQueryVariables>;
export const IssueLetterDocument = {"__meta__":{"hash":"sha256:2d10154ce7d8a24e2df84e0fddf212bb0300734486b9e5ffb753246f1700d77a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<IssueLetterMutation, IssueLetterMutationVariables>;
export const VoidLetterDocument = {"__meta__":{"hash":"sha256:7cf0d1e75ab143f6d3b671fdd23dbd4305cf6233418597dd5cbe55850d53184e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"voidLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<VoidLetterMutation, VoidLetterMutationVariables>;
export const ReissueLetterDocument = {"__meta__":{"hash":"sha256:1f0887d6a2277edaf229aa3ab3f85a9c4ecfab0ca8c06f61475978fe74dc72b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReissueLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reissueLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ReissueLetterMutation, ReissueLetterMutationVariables>;
export const TownshipMembersDocument = {"__meta__":{"hash":"sha256:2f93d1be7a87da93a094d55939cae319d03b84541815138b62141f8d44bf5701"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownshipMembersQuery, TownshipMembersQueryVariables>;
export const TownshipOwnBranchesDocument = {"__meta__":{"hash":"sha256:e38d58c0785fb5bca233ef9901c9d45c5b55d03609b4f80b85462ead674e8d4b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipOwnBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORIGIN_BRANCH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TownshipOwnBranchesQuery, TownshipOwnBranchesQueryVariables>;
export const TownshipMemberChoiceDocument = {"__meta__":{"hash":"sha256:66c4c40f512fd72dab872e24714036a80881086ce2c91952c7b4b2a426b2e9e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberChoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberChoiceQuery, TownshipMemberChoiceQueryVariables>;
export const TownshipMemberDocument = {"__meta__":{"hash":"sha256:6e024b9024ac03a0debb6dbe5871116bf2b47cd43a50d79e423dea6895046b3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"duesPaidUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicGroup"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"placementRule"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"originBranchText"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberQuery, TownshipMemberQueryVariables>;
export const TownshipMemberLettersDocument = {"__meta__":{"hash":"sha256:9ed6de72ae6c8a8250d9ed2d775f91fd5d7b64bda525eeaef879691eb230bf6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberLettersQuery, TownshipMemberLettersQueryVariables>;
export const TownshipMemberTimelineDocument = {"__meta__":{"hash":"sha256:09903286dfa74febf2e26ab34a9409b5807dee111f16b7b3bc56837360f92a36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberTimelineQuery, TownshipMemberTimelineQueryVariables>;
export const TownshipMemberBranchDocument = {"__meta__":{"hash":"sha256:6b03878ec367be1df93518979f556c6c8e8141cf50d0633f4ad640e906a8aa79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"activeOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"notebookConfirmed"}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberBranchQuery, TownshipMemberBranchQueryVariables>;
export const TownshipMemberFeedbackDocument = {"__meta__":{"hash":"sha256:2994636ddb03108201f75cbd00403ce081aa5ec77d530cafaeb107ee870c9a9d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipMemberFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownshipMemberFeedbackQuery, TownshipMemberFeedbackQueryVariables>;
export const RevealTownshipMemberDocument = {"__meta__":{"hash":"sha256:b32e5a6e46cbf166a7b280d08df6fb5dcb6b1c826aa6cd8f0e03fffdf13b69f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevealTownshipMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealPersonalFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"homeAddress"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactName"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}}]}}]}}]} as unknown as DocumentNode<RevealTownshipMemberQuery, RevealTownshipMemberQueryVariables>;
export const TownshipChoiceDocument = {"__meta__":{"hash":"sha256:8d45f39222d08fff1fb3d3cb92d022a05a65b7840b1d6daa2379c06b3d2061fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownshipChoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TownshipChoiceQuery, TownshipChoiceQueryVariables>;