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

export type DataIssueFilter = {
  groups?: Array<IssueGroup> | null | undefined;
  kinds?: Array<IssueKind> | null | undefined;
  looks?: IssueLooker | null | undefined;
  memberId?: string | number | null | undefined;
  settled?: boolean;
  townshipId?: string | number | null | undefined;
};

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

export type LineFact =
  | 'CONTACT'
  | 'DESTINATION'
  | 'INDUSTRY'
  | 'NAME'
  | 'RESIDENCE';

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

export type OverdueTone =
  | 'AMBER'
  | 'RED';

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

export type ReportSweepLineInput = {
  facts: ToldFactsInput;
  taskId: string | number;
};

export type ResidenceKind =
  | 'DORMITORY'
  | 'OTHER'
  | 'OWN'
  | 'RENTED';

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', subject: string, displayName: string, memberId: string | null, offices: Array<{ __typename: 'HeldOffice', role: Role, organizationId: string, organizationName: string | null, townshipId: string | null, townshipName: string | null }> } | null };

export type ManagementNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagementNetworkQuery = { __typename: 'Query', managementNetwork: Array<{ __typename: 'NetworkMember', role: NetworkRole, organization: { __typename: 'Organization', id: string, name: string }, center: { __typename: 'Organization', id: string, name: string, phone: string, address: string } | null }> | null };

export type DutyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyWorkQuery = { __typename: 'Query', registerDuties: { __typename: 'RegisterDuties', silentBefore: string, silenceDays: number, evidence: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> } | null, placementDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null, serviceDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null, feedbackDuties: Array<{ __typename: 'DutyEvidence', duty: Duty, townshipId: string | null, work: DutyWork, count: number, lastOn: string | null }> | null };

export type RegulationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegulationsQuery = { __typename: 'Query', regulations: Array<{ __typename: 'Regulation', kind: RegulationKind, registers: Array<RegisterKind>, inForce: { __typename: 'RegulationVersion', id: string } | null, versions: Array<{ __typename: 'RegulationVersion', id: string, version: number, title: string, content: string, effectiveFrom: string, publishedOn: string | null }> }> | null };

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

export type UndoSweepUploadMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoSweepUploadMutation = { __typename: 'Mutation', undoSweepUpload: { __typename: 'SweepTask', id: string, state: SweepState, lines: number } };


export const MemberArchiveDocument = {"__meta__":{"hash":"sha256:30364d74b1af358101503287274a80a243184c6da67cd300477c3f5c6661f18d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"uploadable"}},{"kind":"Field","name":{"kind":"Name","value":"restricted"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileSize"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"filedByName"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedOn"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberArchiveQuery, MemberArchiveQueryVariables>;
export const ArchiveGapsDocument = {"__meta__":{"hash":"sha256:155626f4c07167932cf13b0f355f0beb3a962f57c9afe2379c31c767e213a4e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveGapFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ArchiveGapsQuery, ArchiveGapsQueryVariables>;
export const ArchiveGapCountsDocument = {"__meta__":{"hash":"sha256:10c5a418acc9bbb22ff86597153f8305759cb75cb57bdcb59db6e45ed3e4544c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchiveGapCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveGapFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveGapCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveGapCountsQuery, ArchiveGapCountsQueryVariables>;
export const ArchivePlacesDocument = {"__meta__":{"hash":"sha256:c9dcfe95f648cc5353d541ba08c475f4d1aba7beb6858446212fbb40ed004aa8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArchivePlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP"},{"kind":"EnumValue","value":"HOST_BRANCH"},{"kind":"EnumValue","value":"TEMPORARY_BRANCH"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ArchivePlacesQuery, ArchivePlacesQueryVariables>;
export const MemberAmendmentsDocument = {"__meta__":{"hash":"sha256:8e1edcf70310140189df719ccad645b66aa5b8a4cca83c5579cea3f2ab3fa8f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberAmendments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amendments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}}]}}]}}]} as unknown as DocumentNode<MemberAmendmentsQuery, MemberAmendmentsQueryVariables>;
export const ProposeAmendmentDocument = {"__meta__":{"hash":"sha256:d285c8f5cf56445fe8fc7b58434112c89dc3786a4e7f337ec08d1bb2ed4cff1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFactsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const DataQualityDocument = {"__meta__":{"hash":"sha256:b7656d20b6539a73cc0c351a44ca2cc37c0d7f35f7d30b11e6abd60f50e2920f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataQuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataQuality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"factAgeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"clear"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"town"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}}]}}]}}]} as unknown as DocumentNode<DataQualityQuery, DataQualityQueryVariables>;
export const DataIssuesDocument = {"__meta__":{"hash":"sha256:6232d96412ae4fd8d508ae499c19c8398e66bc86d865272b53d2cc5f80c3175b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataIssueFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataIssues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"looks"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DataIssuesQuery, DataIssuesQueryVariables>;
export const SettleDataIssueDocument = {"__meta__":{"hash":"sha256:0df8ff727910a15a6a4a3960329a088f82dc78d4727bf0f2656de1bf59754185"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleDataIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleDataIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}}]}}]}}]}}]} as unknown as DocumentNode<SettleDataIssueMutation, SettleDataIssueMutationVariables>;
export const ReopenDataIssueDocument = {"__meta__":{"hash":"sha256:a4277f6329daf9a5234a3a52e2548dc5f99cb90ac78215de241742047c4fc194"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenDataIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenDataIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenDataIssueMutation, ReopenDataIssueMutationVariables>;
export const TimelinessDocument = {"__meta__":{"hash":"sha256:8510cc2846a8b6e7df5871d3dd5c5d995f8422b4bc7fabec97b9531724e2c96c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeliness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkInWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"placementWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"estimated"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLate"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelinessQuery, TimelinessQueryVariables>;
export const LatestCoverageDocument = {"__meta__":{"hash":"sha256:34db79166353b356e096bfaaee3d1a8f5cebfb8fec040b2c124a7974a5ddc545"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]} as unknown as DocumentNode<LatestCoverageQuery, LatestCoverageQueryVariables>;
export const MeDocument = {"__meta__":{"hash":"sha256:2d8496ead190fbb69642d74d33c6ea50604962f6b255213bf1e3d355afe3e5df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const ManagementNetworkDocument = {"__meta__":{"hash":"sha256:6691c2e36092c21cf83f53a3dbc7b68be3eca97c12f8a36ab02f6c596dfb24fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagementNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"managementNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"center"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<ManagementNetworkQuery, ManagementNetworkQueryVariables>;
export const DutyWorkDocument = {"__meta__":{"hash":"sha256:03270e1378c4a1615beda83944fad663f5ff7032bc232271000f4ecd3788429e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"silentBefore"}},{"kind":"Field","name":{"kind":"Name","value":"silenceDays"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placementDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDuties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"work"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}}]}}]}}]} as unknown as DocumentNode<DutyWorkQuery, DutyWorkQueryVariables>;
export const RegulationsDocument = {"__meta__":{"hash":"sha256:87a5308665c0c5f7d28f5f5d7e893b85f3d31c6154f4d3509ff072ddc8a91976"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regulations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"regulations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"registers"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]} as unknown as DocumentNode<RegulationsQuery, RegulationsQueryVariables>;
export const SweepTaskDocument = {"__meta__":{"hash":"sha256:aff1f66d2b7d144eaa4f0109c2f18f708afc64199603a6e342c5600157dec603"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SweepTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sweepTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"campaignState"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reminder"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}}]}}]}}]}}]} as unknown as DocumentNode<SweepTaskQuery, SweepTaskQueryVariables>;
export const SweepLinesDocument = {"__meta__":{"hash":"sha256:adaa34d8073697535be05f81e895ed26a1a513d354a5dd9db78644ce90b32209"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SweepLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sweepLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"taskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<SweepLinesQuery, SweepLinesQueryVariables>;
export const ReportSweepLineDocument = {"__meta__":{"hash":"sha256:42a602de0726e0129cedfdfcc032422835d3c578c80922749319a5551b354715"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSweepLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSweepLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportSweepLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<ReportSweepLineMutation, ReportSweepLineMutationVariables>;
export const FinishSweepTaskDocument = {"__meta__":{"hash":"sha256:a2c3434ac6d1177fc287601e9254d806f262c9446a4d2ee2cb7cdccff4515286"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishSweepTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishSweepTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}}]}}]}}]} as unknown as DocumentNode<FinishSweepTaskMutation, FinishSweepTaskMutationVariables>;
export const ReturnSweepNilDocument = {"__meta__":{"hash":"sha256:05cf8683336fc135944a86c55b6abe462cdbc6ee44b06b6c1de2155f6f8a3a60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnSweepNil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnSweepNil"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}}]}}]}}]} as unknown as DocumentNode<ReturnSweepNilMutation, ReturnSweepNilMutationVariables>;
export const WithdrawSweepReturnDocument = {"__meta__":{"hash":"sha256:6ce9fdcf8cc120feb2746f42073a1a8f9dbc340c3f907df123a2c7b7cf4c5102"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSweepReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSweepReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}}]}}]}}]} as unknown as DocumentNode<WithdrawSweepReturnMutation, WithdrawSweepReturnMutationVariables>;
export const UndoSweepUploadDocument = {"__meta__":{"hash":"sha256:c6dee2490aa01475febeeb8ad4d1b4b4f303c733f2af53e8d916428f945725ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoSweepUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoSweepUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<UndoSweepUploadMutation, UndoSweepUploadMutationVariables>;