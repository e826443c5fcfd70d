/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** some lines, or all of a handover that wait */
export type AcknowledgeLinesInput = {
  handoverId?: string | number | null | undefined;
  lineIds?: Array<string | number> | null | undefined;
};

export type AffiliationFilter = {
  branchId?: string | number | null | undefined;
  originTownshipId?: string | number | null | undefined;
  states?: Array<AffiliationState> | null | undefined;
  /** those whom their branch is late in welcoming */
  welcomeOverdue?: boolean | null | undefined;
};

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

export type AmendmentState =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REJECTED';

export type AppointInput = {
  holderName: string;
  /** of centre staff: the office of the town that they come from */
  homeOffice?: string | null | undefined;
  organizationId: string | number;
  partyMember: boolean;
  phone?: string;
  role: Role;
  /** the account in the sign-in service */
  subject?: string | null | undefined;
};

export type ArchiveCategory =
  | 'BRANCH'
  | 'INDUSTRY'
  | 'ORIGIN'
  | 'PLACEMENT'
  | 'SCOPE'
  | 'STATUS';

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

/** a past day: as it was known by its end, or as it stands after later corrections */
export type AsOfInput = {
  /** YYYY-MM-DD */
  day: string;
  view?: AsOfView;
};

export type AsOfView =
  | 'CORRECTED_SINCE'
  | 'KNOWN_THEN';

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

export type BranchWarning =
  | 'BELOW_MINIMUM'
  | 'OVER_LIMIT'
  | 'WITHOUT_SECRETARY';

export type CalendarDayInput = {
  day: string;
  kind: CalendarDayKind;
  reason: string;
};

export type CalendarDayKind =
  | 'DAY_OFF'
  | 'WORKING_DAY';

export type CampaignEventKind =
  | 'CLOSED'
  | 'COPIES_HANDED_OUT'
  | 'DEPARTMENT_LIST'
  | 'LETTER_PUBLISHED'
  | 'OPENED'
  | 'PUBLICITY'
  | 'UNITS_REMINDED'
  | 'UNITS_REPORTED';

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

export type CaseSource =
  | 'BRANCH'
  | 'COUNTER'
  | 'ONLINE'
  | 'RECEPTION'
  | 'VISIT';

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

export type CheckInChannel =
  | 'COUNTER'
  | 'ONLINE';

export type CheckInInput = {
  /** how; SHOWN when left out */
  contactCheck?: ContactCheck | null | undefined;
  /** the phone was called or shown; not needed when a code was read back before */
  contactVerified: boolean;
  facts: MemberFactsInput;
  /** of the registration form on paper that this enters */
  formNumber?: string | null | undefined;
  /** of members of the county; the one in force when left out */
  letterId?: string | number | null | undefined;
  memberId: string | number;
};

export type CheckInState =
  | 'ANNOUNCED'
  | 'CONFIRMED'
  | 'DROPPED';

export type CodeListName =
  | 'DIVISION'
  | 'EDUCATION'
  | 'ETHNIC_GROUP'
  | 'INDUSTRY'
  | 'POLITICAL_STATUS'
  | 'SEX';

export type ColumnMeaning =
  | 'BIRTH_DATE'
  | 'DESTINATION'
  | 'EDUCATION'
  | 'EMPLOYER'
  | 'ETHNICITY'
  | 'EXTRA'
  | 'ID_NUMBER'
  | 'INDUSTRY'
  | 'JOINED_DATE'
  | 'MEMBERSHIP'
  | 'NAME'
  | 'ORIGIN_BRANCH'
  | 'ORIGIN_TOWNSHIP'
  | 'PHONE'
  | 'REGISTER_NO'
  | 'REMARKS'
  | 'RESIDENCE'
  | 'SEQUENCE'
  | 'SEX'
  | 'WISH';

export type ColumnSource =
  | 'CELLS'
  | 'CORRECTION'
  | 'HEADING'
  | 'NONE';

export type Comparison =
  | 'BIRTH_DATE'
  | 'EMPLOYER'
  | 'ID_NUMBER'
  | 'INDUSTRY'
  | 'JOINED_DATE'
  | 'NAME'
  | 'ORIGIN_BRANCH'
  | 'ORIGIN_TOWNSHIP'
  | 'PHONE'
  | 'RESIDENCE'
  | 'SEX';

export type ConsentChannel =
  | 'ONLINE'
  | 'PAPER';

export type ConsentInput = {
  channel: ConsentChannel;
  givenOn: string;
  textVersion: number;
  witness?: string | null | undefined;
};

export type ContactChannel =
  | 'MESSAGE'
  | 'NOTICE_BOARD'
  | 'PHONE'
  | 'VISIT';

export type ContactCheck =
  | 'CALL'
  | 'CODE'
  | 'SHOWN';

export type CorrectColumnInput = {
  fileId: string | number;
  headingKey: string;
  /** EXTRA keeps the column as it is */
  meaning: ColumnMeaning;
  /** for all later files too */
  remember?: boolean;
};

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

export type CorrectUnitInput = {
  channel: SurveyChannel;
  fileId: string | number;
  kind: SurveyUnitKind;
  name: string;
  sheet: string;
};

export type CoverageDimension =
  | 'INDUSTRY'
  | 'ORIGIN'
  | 'TOWNSHIP'
  | 'WORK';

export type DepartmentKind =
  | 'INDUSTRY_COMMERCE'
  | 'OTHER'
  | 'PUBLIC_SECURITY'
  | 'TAX';

export type DissolvingWarning =
  | 'AREAS_LOSE_BRANCH'
  | 'LAST_ENTERPRISE_BRANCH_GOES'
  | 'TEMPORARY_BRANCH_GOES'
  | 'UNITS_LOSE_BRANCH';

export type DraftRegulationInput = {
  content: string;
  effectiveFrom: string;
  kind: RegulationKind;
  title: string;
};

export type EmploymentKind =
  | 'FLEXIBLE'
  | 'NONE'
  | 'SELF_EMPLOYED'
  | 'SOLE_TRADER_EMPLOYEE'
  | 'UNIT';

export type Exclusion =
  | 'DECLINED'
  | 'NOT_A_MEMBER';

export type ExportState =
  | 'APPROVED'
  | 'OPEN'
  | 'REJECTED';

export type ExtraFactInput = {
  heading: string;
  value: string;
};

export type FeedbackDispatchFilter = {
  branchId?: string | number | null | undefined;
  escalated?: boolean | null | undefined;
  memberId?: string | number | null | undefined;
  /** of members from outside the county, whose committees answer on paper */
  outside?: boolean | null | undefined;
  /** sent, and past the day until which it should be acknowledged */
  overdue?: boolean | null | undefined;
  states?: Array<FeedbackState> | null | undefined;
};

export type FeedbackState =
  | 'ACKNOWLEDGED'
  | 'ASKED_BACK'
  | 'SENT'
  | 'SUPERSEDED';

export type FeedbackTermName =
  | 'ACKNOWLEDGEMENT'
  | 'COMMENT_TIME';

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

export type FoundBranchInput = {
  kind: HostBranchKind;
  latitude: number;
  longitude: number;
  name: string;
  ownFullMembers?: number;
  ownProbationaryMembers?: number;
  /** The host town. */
  parentId: string | number;
  /** The community or village of such a branch. */
  residenceAreaId?: string | number | null | undefined;
  /** The work unit whose organisation an ENTERPRISE branch is. */
  workUnitId?: string | number | null | undefined;
};

export type FoundBy =
  | 'BOTH'
  | 'BY_HAND'
  | 'HOST_SWEEP'
  | 'SELF_REGISTRATION'
  | 'TOWNSHIP_SURVEY';

export type HintLikeness =
  | 'NAME'
  | 'NAME_AND_PHONE'
  | 'PHONE';

export type HintOutcome =
  | 'DECLINED'
  | 'KNOWN'
  | 'NOT_A_MEMBER'
  | 'NOT_FOUND';

export type HintState =
  | 'OPEN'
  | 'VISIT';

export type HolidayRule =
  | 'CANCEL'
  | 'MOVE';

export type HostBranchKind =
  | 'COMMUNITY'
  | 'ENTERPRISE'
  | 'TEMPORARY'
  | 'VILLAGE';

export type IntakeState =
  | 'CHECKED_IN'
  | 'ENDED'
  | 'INTRODUCED'
  | 'PLACED_ELSEWHERE'
  | 'PLACED_HERE'
  | 'PROPOSED'
  | 'REGISTERED'
  | 'REPORTED';

export type IssueCaseFilter = {
  categories?: Array<ServiceCategory> | null | undefined;
  escalated?: boolean | null | undefined;
  level?: CaseLevel | null | undefined;
  memberId?: string | number | null | undefined;
  /** only those that the asker works on */
  mine?: boolean | null | undefined;
  /** true: not closed; false: closed */
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  /** those that a branch passed on to the centre */
  passedOn?: boolean | null | undefined;
  states?: Array<CaseState> | null | undefined;
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

export type LetterVerdict =
  | 'EXPIRED'
  | 'INVALID'
  | 'REVOKED'
  | 'VALID';

export type LineDecision =
  | 'EXCLUDED'
  | 'LINKED'
  | 'NEW'
  | 'REVIEW';

export type LineFact =
  | 'CONTACT'
  | 'DESTINATION'
  | 'INDUSTRY'
  | 'NAME'
  | 'RESIDENCE';

export type ManualPlacementReason =
  | 'BY_RESIDENCE'
  | 'FACTS_MISSING'
  | 'ONE_INSTABILITY'
  | 'OTHER_COMMITTEE';

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

export type MemberOrder =
  | 'FOUND_ON'
  | 'NAME'
  | 'REGISTER_NO';

export type Membership =
  | 'FULL'
  | 'PROBATIONARY';

export type MembershipClaim =
  | 'FULL'
  | 'NOT_A_MEMBER'
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

export type OtherRowKind =
  | 'BLANK'
  | 'CONTINUATION'
  | 'HEADING'
  | 'NOTE'
  | 'TOTAL';

export type PlacementReplayInput = {
  /** Decisions proposed from this day on. */
  from: string;
  /** A published rule set; or else `rules`. */
  ruleSetVersion?: number | null | undefined;
  rules?: PlacementRulesInput | null | undefined;
  to: string;
};

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

export type PlacementReviewFilter = {
  /** Where the member is placed. */
  branchId?: string | number | null | undefined;
  causes?: Array<PlacementReviewCause> | null | undefined;
  states?: Array<PlacementReviewState> | null | undefined;
};

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

export type PlacementRulesInput = {
  soleTraderEmployeesInCommunity: boolean;
  tradeBeforeUnit: boolean;
  unstable: UnstablePair;
};

export type PlacementWarning =
  | 'ATTACHED_BRANCH_TOO_SMALL'
  | 'TARGET_BRANCH_MISSING'
  | 'TARGET_OVER_LIMIT'
  | 'TEMPORARY_BRANCH_WITHOUT_SECRETARY';

export type PlanHintVisitInput = {
  id: string | number;
  note?: string;
  visitOn: string;
};

export type PlanReceptionDaysInput = {
  endsAt: string;
  fromDay: string;
  onHoliday: HolidayRule;
  place: string;
  /** such as 09:00 */
  startsAt: string;
  /** a year from the first day on, when left out */
  untilDay?: string | null | undefined;
  /** 1 is Monday, 5 is Friday */
  weekday: number;
};

export type PublicityMedium =
  | 'BROADCAST'
  | 'OTHER'
  | 'PRESS'
  | 'TV';

export type PublishOpenLetterInput = {
  signedBy: string;
  text: string;
  title: string;
};

export type PublishPlacementRuleSetInput = {
  branchLimit: number;
  branchMinimum: number;
  effectiveFrom: string;
  soleTraderEmployeesInCommunity: boolean;
  tradeBeforeUnit?: boolean;
  unstable?: UnstablePair;
};

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

export type ReceptionNoticeKind =
  | 'CANCELLED'
  | 'DUTY_CHANGED'
  | 'MOVED';

export type ReceptionState =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

export type RecordOpenLetterCopiesInput = {
  campaignId: string | number;
  handedOutOn: string;
  number: number;
  /** the community, village or enterprise that hands them out */
  unitId: string | number;
  version: number;
};

export type RecordPublicityInput = {
  campaignId: string | number;
  medium: PublicityMedium;
  place: string;
  publishedOn: string;
  text: string;
};

export type RegisterMemberInput = {
  /** of members from outside the county */
  consent?: ConsentInput | null | undefined;
  facts: MemberFactsInput;
  membership: MembershipClaim;
  originCommittee?: string | null | undefined;
  /** of members from outside: the division code (GB/T 2260), which says how far away it is */
  originDivision?: string | null | undefined;
  originPlace?: string | null | undefined;
  /** of members of this county */
  originTownshipId?: string | number | null | undefined;
};

export type RegisterReceptionVisitInput = {
  /** the answer, if it was answered at once */
  answer?: string | null | undefined;
  /** the case that it becomes, if it was not */
  case?: VisitCaseInput | null | undefined;
  dayId: string | number;
  /** what it is about, in a few words */
  matter: string;
  /** left out: the visitor stays anonymous */
  memberId?: string | number | null | undefined;
  /** what was said */
  said: string;
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

export type RegulationKind =
  | 'CHECK_IN'
  | 'INFORMATION_EXCHANGE'
  | 'NOTEBOOK'
  | 'RECEPTION_AND_VISIT'
  | 'SERVICE';

/** without taskIds: all units that have not reported */
export type RemindSweepUnitsInput = {
  campaignId: string | number;
  taskIds?: Array<string | number> | null | undefined;
  text: string;
};

export type ResidenceAreaInput = {
  branchId?: string | number | null | undefined;
  /** Null: it does not count as urban fringe (any more). */
  fringeSince?: string | null | undefined;
};

export type ResidenceAreaKind =
  | 'COMMUNITY'
  | 'VILLAGE';

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

export type RetentionReason =
  | 'HOUSE_AT_HOME'
  | 'JOB_UNSTABLE'
  | 'OFFICE_AT_HOME'
  | 'OTHER'
  | 'OWN_WISH'
  | 'RETURNS_SOON';

export type ReviewAnswer =
  | 'DIFFERENT'
  | 'SAME';

export type ReviewQuestionState =
  | 'DIFFERENT'
  | 'DROPPED'
  | 'OPEN'
  | 'SAME';

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

export type SelfRegistrationState =
  | 'PENDING'
  | 'REJECTED'
  | 'VERIFIED';

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

export type ServiceTermName =
  | 'CASE_DUE'
  | 'CONFIRMATION_SILENCE'
  | 'RECEPTION_ALARM'
  | 'RECEPTION_NOTICE';

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

export type SetSettingInput = {
  effectiveFrom: string;
  name: SettingName;
  value: number;
};

/** without taskIds: all units that have not reported */
export type SetSweepDeadlineInput = {
  campaignId: string | number;
  dueOn: string;
  taskIds?: Array<string | number> | null | undefined;
};

export type SettingName =
  | 'ARCHIVE_RESTRICT_MONTHS'
  | 'CHECK_IN_WORKING_DAYS'
  | 'DEPARTMENT_HINT_DAYS'
  | 'DUTY_SILENCE_DAYS'
  | 'EXPORT_ROWS_WITHOUT_APPROVAL'
  | 'FACT_AGE_MONTHS'
  | 'GUIDANCE_DAYS'
  | 'HANDOVER_WORKING_DAYS'
  | 'LETTER_VALID_DAYS'
  | 'LONG_LEAVE_CONTACT_DAYS'
  | 'LONG_LEAVE_DECISION_DAYS'
  | 'LONG_LEAVE_DECISION_WORKING_DAYS'
  | 'LONG_LEAVE_REPORT_DAYS'
  | 'MOBILE_THRESHOLD_DAYS'
  | 'MOBILE_VOTE_IN_TEMPORARY_BRANCH'
  | 'NOTEBOOK_LATE_DAYS'
  | 'NOTEBOOK_OFFLINE_DAYS'
  | 'NOTICE_DAYS'
  | 'NOTICE_UNREAD_DAYS'
  | 'OBJECTION_WORKING_DAYS'
  | 'PLACEMENT_WORKING_DAYS'
  | 'RECEIPT_DAYS'
  | 'STUB_KEEP_MONTHS'
  | 'SWEEP_REPORT_DAYS'
  | 'TEMPORARY_BRANCH_PERCENT'
  | 'TRANSFER_VALID_DAYS'
  | 'TRANSFER_WORKING_DAYS'
  | 'WELCOME_DAYS';

export type SettingUnit =
  | 'COUNT'
  | 'DAYS'
  | 'MONTHS'
  | 'PERCENT'
  | 'WORKING_DAYS';

export type Sex =
  | 'FEMALE'
  | 'MALE';

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

export type SurveyCampaignState =
  | 'CLOSED'
  | 'OPEN';

export type SurveyChannel =
  | 'HOST_SWEEP'
  | 'SELF_REGISTRATION'
  | 'TOWNSHIP_SURVEY';

export type SurveyFileState =
  | 'READ'
  | 'RECEIVED'
  | 'UNREADABLE';

export type SurveyImportState =
  | 'DISCARDED'
  | 'DONE'
  | 'DRAFT'
  | 'FAILED'
  | 'RUNNING'
  | 'UNDONE';

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

export type SurveyResultKind =
  | 'INDUSTRY'
  | 'NUMBER'
  | 'STRUCTURE';

export type SurveyUnitKind =
  | 'COMMUNITY'
  | 'ENTERPRISE'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type SweepState =
  | 'IN_WORK'
  | 'NIL'
  | 'OPEN'
  | 'REPORTED';

/** only after the person was met or spoken to */
export type TellHintLineInput = {
  contactedOn: string;
  facts: ToldFactsInput;
  id: string | number;
};

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

export type UnitPartyOrganization =
  | 'HOST'
  | 'NONE'
  | 'OUTSIDE'
  | 'UNKNOWN';

export type UnitSource =
  | 'COLUMNS'
  | 'CORRECTION'
  | 'FILE_NAME'
  | 'TITLE';

export type UnstablePair =
  | 'BOTH'
  | 'EITHER';

export type VisitCaseInput = {
  category: ServiceCategory;
  /** the visit’s matter, when left out */
  title?: string | null | undefined;
};

export type WaitingFor =
  | 'MEMBER'
  | 'OTHER_BODY';

export type WelcomeWay =
  | 'MEETING'
  | 'MESSAGE'
  | 'PHONE'
  | 'VISIT';

export type WorkUnitInput = {
  /** With HOST: the branch. */
  branchId?: string | number | null | undefined;
  industry?: string | null | undefined;
  kind: WorkUnitKind;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name: string;
  /** Of a PROCESSING_SITE: the firm that it works for. */
  parentId?: string | number | null | undefined;
  partyOrganization?: UnitPartyOrganization;
};

export type WorkUnitKind =
  | 'COMPANY'
  | 'FARM'
  | 'PROCESSING_SITE'
  | 'PUBLIC_INSTITUTION'
  | 'SHOP';

export type TownAmendmentsQueryVariables = Exact<{
  decided: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type TownAmendmentsQuery = { __typename: 'Query', amendmentRequests: { __typename: 'AmendmentRequestPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'AmendmentRequest', id: string, state: AmendmentState, note: string, requestedAt: string, requestedByName: string | null, decidedAt: string | null, decidedByName: string | null, rejectReason: string | null, changes: Array<{ __typename: 'AmendedFact', fact: string, before: string | null, after: string | null }> | null, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null } | null }> } | null };

export type DecideAmendmentMutationVariables = Exact<{
  id: string | number;
  accept: boolean;
  rejectReason?: string | null | undefined;
}>;


export type DecideAmendmentMutation = { __typename: 'Mutation', decideAmendment: { __typename: 'AmendmentRequest', id: string, state: AmendmentState, rejectReason: string | null } };

export type CategoryArchivesQueryVariables = Exact<{
  asOf?: AsOfInput | null | undefined;
}>;


export type CategoryArchivesQuery = { __typename: 'Query', categoryArchives: Array<{ __typename: 'CategoryArchive', category: ArchiveCategory, total: number, folders: Array<{ __typename: 'ArchiveFolder', value: string, count: number, organization: { __typename: 'Organization', id: string, name: string, shortName: string } | null }> }> | null };

export type TownBranchesQueryVariables = Exact<{
  kind?: HostBranchKind | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TownBranchesQuery = { __typename: 'Query', hostBranches: { __typename: 'HostBranchPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind, ownFullMembers: number, ownProbationaryMembers: number, mobileMembers: number, secretaryVacant: boolean, warnings: Array<BranchWarning>, foundedOn: string, dissolvingSince: string | null }> } | null };

export type FindBranchesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindBranchesQuery = { __typename: 'Query', hostBranches: { __typename: 'HostBranchPage', nodes: Array<{ __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind, mobileMembers: number, dissolvingSince: string | null }> } | null };

export type TownBranchQueryVariables = Exact<{
  id: string | number;
}>;


export type TownBranchQuery = { __typename: 'Query', hostBranch: { __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind, ownFullMembers: number, ownProbationaryMembers: number, mobileMembers: number, secretaryVacant: boolean, warnings: Array<BranchWarning>, foundedOn: string, dissolvedOn: string | null, dissolvingSince: string | null, dissolvingReason: string | null, dissolvingWarnings: Array<DissolvingWarning>, workUnits: Array<{ __typename: 'WorkUnit', id: string, name: string }>, residenceAreas: Array<{ __typename: 'ResidenceArea', id: string, name: string }>, guidanceNotes: Array<{ __typename: 'GuidanceNote', id: string, text: string, writtenAt: string, acknowledgedAt: string | null }> | null } | null };

export type BranchSecretaryQueryVariables = Exact<{
  id: string | number;
}>;


export type BranchSecretaryQuery = { __typename: 'Query', organization: { __typename: 'Organization', id: string, vacancy: string | null, officeHolders: Array<{ __typename: 'OfficeTerm', id: string, role: Role, holderName: string, phone: string }> } | null };

export type SendGuidanceNoteMutationVariables = Exact<{
  branchId: string | number;
  text: string;
}>;


export type SendGuidanceNoteMutation = { __typename: 'Mutation', sendGuidanceNote: { __typename: 'GuidanceNote', id: string, text: string, writtenAt: string, acknowledgedAt: string | null } };

export type AnnounceDissolutionMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type AnnounceDissolutionMutation = { __typename: 'Mutation', announceDissolution: { __typename: 'HostBranch', id: string, dissolvingSince: string | null, dissolvingReason: string | null } };

export type WithdrawDissolutionMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawDissolutionMutation = { __typename: 'Mutation', withdrawDissolution: { __typename: 'HostBranch', id: string, dissolvingSince: string | null, dissolvingReason: string | null } };

export type DissolveBranchMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DissolveBranchMutation = { __typename: 'Mutation', dissolveBranch: { __typename: 'HostBranch', id: string, dissolvedOn: string | null } };

export type FoundBranchMutationVariables = Exact<{
  input: FoundBranchInput;
}>;


export type FoundBranchMutation = { __typename: 'Mutation', foundBranch: { __typename: 'HostBranch', id: string, name: string } };

export type TownDepartmentReceiptsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownDepartmentReceiptsQuery = { __typename: 'Query', departmentReceipts: Array<{ __typename: 'DepartmentReceipt', id: string, receivedOn: string, legalBasis: string, rows: number, vanishOn: string }> | null };

export type TownDepartmentCooperationQueryVariables = Exact<{ [key: string]: never; }>;


export type TownDepartmentCooperationQuery = { __typename: 'Query', departmentCooperation: Array<{ __typename: 'DepartmentCooperation', lists: number, received: number, open: number, visits: number, known: number, lines: number, dismissed: number, vanished: number, lastOn: string | null, department: { __typename: 'Organization', id: string, name: string, departmentKind: DepartmentKind | null } | null }> | null };

export type TownDepartmentHintsQueryVariables = Exact<{
  state: HintState;
  first: number;
  after?: string | null | undefined;
}>;


export type TownDepartmentHintsQuery = { __typename: 'Query', departmentHints: { __typename: 'DepartmentHintPage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'DepartmentHint', id: string, state: HintState, toldOn: string, receivedOn: string, legalBasis: string, visitOn: string | null, vanishOn: string, department: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'DepartmentHintFacts', name: string, contact: string, source: string, note: string | null } | null, matches: Array<{ __typename: 'HintMatch', memberId: string, memberName: string, likeness: HintLikeness }> }> } | null };

export type PlanHintVisitMutationVariables = Exact<{
  input: PlanHintVisitInput;
}>;


export type PlanHintVisitMutation = { __typename: 'Mutation', planHintVisit: { __typename: 'DepartmentHint', id: string, state: HintState } };

export type CloseHintMutationVariables = Exact<{
  id: string | number;
  outcome: HintOutcome;
}>;


export type CloseHintMutation = { __typename: 'Mutation', closeHint: string };

export type TellHintLineMutationVariables = Exact<{
  input: TellHintLineInput;
}>;


export type TellHintLineMutation = { __typename: 'Mutation', tellHintLine: { __typename: 'ToldHintLine', lineId: string, missing: Array<LineFact> } };

export type EducationOverviewQueryVariables = Exact<{
  period?: string | null | undefined;
}>;


export type EducationOverviewQuery = { __typename: 'Query', educationOverview: { __typename: 'EducationOverview', period: string, branches: Array<{ __typename: 'BranchEducation', branch: { __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind }, figures: { __typename: 'EducationFigures', planned: number, held: number, members: number, without: number } }> } | null };

export type TownCoverageQueryVariables = Exact<{
  id: string | number;
}>;


export type TownCoverageQuery = { __typename: 'Query', surveyCampaign: { __typename: 'SurveyCampaign', id: string, coverage: { __typename: 'ChannelCoverage', township: number, sweep: number, both: number, seen: number, estimate: number | null, standardError: number | null, missed: number | null, low: number | null, high: number | null } | null, coverageBy: Array<{ __typename: 'CoverageStrata', dimension: CoverageDimension, strata: Array<{ __typename: 'CoverageStratum', key: string, name: string | null, coverage: { __typename: 'ChannelCoverage', township: number, sweep: number, both: number, seen: number, estimate: number | null, standardError: number | null, missed: number | null, low: number | null, high: number | null } }>, total: { __typename: 'ChannelCoverage', township: number, sweep: number, both: number, seen: number, estimate: number | null, standardError: number | null, missed: number | null, low: number | null, high: number | null } }> | null } | null };

export type TownIssueTownshipsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownIssueTownshipsQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, name: string, shortName: string }> | null };

export type ExportRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ExportRequestsQuery = { __typename: 'Query', exportRequests: { __typename: 'ExportRequestPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'ExportRequest', id: string, list: string, purpose: string, rowCount: number, state: ExportState, mine: boolean, requestedAt: string, requestedByName: string | null, decidedAt: string | null, rejectReason: string | null, takenAt: string | null }> } | null };

export type RequestExportMutationVariables = Exact<{
  list: string;
  purpose: string;
}>;


export type RequestExportMutation = { __typename: 'Mutation', requestExport: { __typename: 'ExportRequest', id: string, rowCount: number, state: ExportState } };

export type DecideExportMutationVariables = Exact<{
  id: string | number;
  approve: boolean;
  rejectReason?: string | null | undefined;
}>;


export type DecideExportMutation = { __typename: 'Mutation', decideExport: { __typename: 'ExportRequest', id: string, state: ExportState, rejectReason: string | null } };

export type DispatchListQueryVariables = Exact<{
  filter?: FeedbackDispatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DispatchListQuery = { __typename: 'Query', feedbackDispatches: { __typename: 'FeedbackDispatchPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedOn: string, dueOn: string, dueEstimated: boolean, overdue: boolean, escalatedAt: string | null, acknowledgedAt: string | null, member: { __typename: 'Member', id: string, name: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, originTownship: { __typename: 'Organization', id: string, shortName: string } | null }> } | null };

export type DispatchQueryVariables = Exact<{
  id: string | number;
}>;


export type DispatchQuery = { __typename: 'Query', feedbackDispatch: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedAt: string, dueOn: string, dueEstimated: boolean, overdue: boolean, escalatedAt: string | null, acknowledgedAt: string | null, note: string | null, member: { __typename: 'Member', id: string, name: string | null, originCommittee: string | null }, branch: { __typename: 'HostBranch', id: string, name: string }, originTownship: { __typename: 'Organization', id: string, name: string } | null, questions: Array<{ __typename: 'FeedbackQuestion', id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null }>, assessment: { __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, fromDay: string, untilDay: string, version: number, state: AssessmentState, text: string, memberComment: string | null, commentedAt: string | null, signedAt: string | null, contentHash: string | null, facts: { __typename: 'AssessmentFacts', placedOn: string | null, invited: number, present: number, leave: number, absent: number, notebookEntries: number, workDone: number | null, countedOn: string } } | null } | null };

export type TownFeedbackRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TownFeedbackRatesQuery = { __typename: 'Query', feedbackRates: Array<{ __typename: 'FeedbackRate', dispatched: number, acknowledged: number, askedBack: number, overdue: number, rate: number | null, medianDays: number | null, branch: { __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind } }> | null };

export type RecordOutsideAcknowledgementMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type RecordOutsideAcknowledgementMutation = { __typename: 'Mutation', recordOutsideAcknowledgement: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState, acknowledgedAt: string | null, note: string | null } };

export type TownWorkQueryVariables = Exact<{
  center: boolean;
}>;


export type TownWorkQuery = { __typename: 'Query', registryWork?: Array<{ __typename: 'RegistryWorkCount', kind: RegistryWorkKind, count: number, oldest: string | null }> | null, branchTasks: Array<{ __typename: 'BranchTask', act: BranchTaskAct, branchId: string | null, count: number, oldestAt: string | null, dueOn: string | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }> | null, serviceWork: Array<{ __typename: 'ServiceWork', kind: ServiceWorkKind, count: number, dueOn: string | null }> | null, feedbackWork: Array<{ __typename: 'FeedbackWork', kind: FeedbackWorkKind, count: number, dueOn: string | null }> | null };

export type TownDashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type TownDashboardQuery = { __typename: 'Query', registerFigures: { __typename: 'RegisterFigures', members: number, registered: number, placed: number, outOfCounty: number, byStage: Array<{ __typename: 'RegisterFigure', key: string, count: number }>, bySection: Array<{ __typename: 'RegisterFigure', key: string, count: number }>, byAgeBand: Array<{ __typename: 'RegisterFigure', key: string, count: number }>, byTownship: Array<{ __typename: 'OrganizationFigure', id: string, name: string | null, count: number }>, letters: Array<{ __typename: 'RegisterFigure', key: string, count: number }>, flows: Array<{ __typename: 'RegisterFlow', townshipId: string, townshipName: string | null, branchId: string, branchName: string | null, count: number }> } | null, placementFigures: { __typename: 'PlacementFigures', inBranch: number, waiting: number, overdue: number, activities: number, invitations: number, attended: number, notebookEntries: number, notebookConfirmed: number, byRule: Array<{ __typename: 'PlacementRuleCount', rule: string, count: number }>, byBranchKind: Array<{ __typename: 'BranchKindCount', kind: string, branches: number, members: number }> } | null, serviceFigures: { __typename: 'ServiceFigures', casesOpened: number, casesOpen: number, casesOverdue: number, casesConfirmed: number, casesClosedWithoutConfirmation: number, medianDaysToFeedback: number | null, reported: number, reportedInTime: number, receptionDaysDue: number, receptionDaysHeld: number, receptionVisits: number } | null, feedbackFigures: { __typename: 'FeedbackFigures', period: string, placed: number, assessed: number, inWork: number, signed: number, dispatched: number, acknowledged: number, askedBack: number, overdue: number, escalated: number, rate: number | null, medianDaysToAcknowledgement: number | null } | null };

export type TownLettersQueryVariables = Exact<{
  filter?: LetterFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TownLettersQuery = { __typename: 'Query', letters: { __typename: 'LetterPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState, issuedOn: string, validUntil: string, acceptedOn: string | null, member: { __typename: 'Member', id: string, name: string | null } | null, township: { __typename: 'Organization', id: string, shortName: string } | null }> } | null };

export type AnnouncedCheckInsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AnnouncedCheckInsQuery = { __typename: 'Query', announcedCheckIns: { __typename: 'CheckInPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'CheckIn', id: string, announcedOn: string | null, member: { __typename: 'Member', id: string, name: string | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null } | null }> } | null };

export type TownLetterNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TownLetterNoticesQuery = { __typename: 'Query', letterNotices: { __typename: 'NoticePage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'LetterNotice', id: string, kind: NoticeKind, notedOn: string, member: { __typename: 'Member', id: string, name: string | null } | null, letter: { __typename: 'CertificateLetter', id: string, number: string, township: { __typename: 'Organization', id: string, shortName: string } | null } | null }> } | null };

export type FinishTownLetterNoticeMutationVariables = Exact<{
  id: string | number;
}>;


export type FinishTownLetterNoticeMutation = { __typename: 'Mutation', finishLetterNotice: { __typename: 'LetterNotice', id: string } };

export type TownLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type TownLetterQuery = { __typename: 'Query', letter: { __typename: 'CertificateLetter', id: string, number: string, state: LetterState, retentionReason: RetentionReason, retentionNote: string | null, issuedOn: string, validUntil: string, presentedOn: string | null, acceptedOn: string | null, returnedOn: string | null, returnReason: string | null, receiptedOn: string | null, voidedOn: string | null, voidReason: string | null, lostOn: string | null, paper: string, steps: Array<{ __typename: 'LetterStep', kind: string, happenedOn: string, recordedAt: string, actorName: string | null, actorRole: string | null, organizationName: string | null, reason: string | null }> | null, member: { __typename: 'Member', id: string, name: string | null, stage: Stage | null, registerNo: string | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null, township: { __typename: 'Organization', id: string, name: string, phone: string } | null, addressedTo: { __typename: 'Organization', id: string, name: string } | null, replaces: { __typename: 'CertificateLetter', id: string, number: string } | null, replacedBy: { __typename: 'CertificateLetter', id: string, number: string } | null, receipt: { __typename: 'ReturnReceipt', letterId: string, branchName: string, secretaryName: string, phone: string, rule: string, placedOn: string, sentOn: string, readAt: string | null } | null } | null };

export type AcceptLetterMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptLetterMutation = { __typename: 'Mutation', acceptLetter: { __typename: 'LetterReception', refusal: string | null, letter: { __typename: 'CertificateLetter', id: string, state: LetterState, acceptedOn: string | null, number: string } } };

export type ReturnLetterMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnLetterMutation = { __typename: 'Mutation', returnLetter: { __typename: 'CertificateLetter', id: string, state: LetterState, returnedOn: string | null, returnReason: string | null } };

export type CounterFormQueryVariables = Exact<{
  token?: string | null | undefined;
  memberId?: string | number | null | undefined;
}>;


export type CounterFormQuery = { __typename: 'Query', checkInForm: { __typename: 'CheckInForm', verdict: LetterVerdict | null, refusal: string | null, missing: Array<string>, formNumber: string | null, announced: { __typename: 'CheckIn', id: string, announcedOn: string | null } | null, letter: { __typename: 'CertificateLetter', id: string, number: string, state: LetterState, issuedOn: string, validUntil: string, township: { __typename: 'Organization', id: string, name: string } | null } | null, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null, stage: Stage | null, sex: Sex | null, born: string | null, membership: Membership | null, occupation: Occupation | null, occupationText: string | null, employer: string | null, employmentKind: EmploymentKind | null, employmentStable: boolean | null, workUnitId: string | null, industry: string | null, residenceKind: ResidenceKind | null, residenceStable: boolean | null, residenceAreaId: string | null, maskedIdNumber: string | null, originTownship: { __typename: 'Organization', id: string, name: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, contact: { __typename: 'MemberContact', phones: Array<string>, residence: string | null } | null, contactVerification: { __typename: 'ContactVerification', method: ContactCheck, verifiedOn: string, verifiedByName: string | null } | null } | null } | null };

export type RevealContactQueryVariables = Exact<{
  memberId: string | number;
  purpose: string;
}>;


export type RevealContactQuery = { __typename: 'Query', revealPersonalFields: { __typename: 'PersonalFields', phones: Array<string>, residence: string | null, idNumber: string | null } | null };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { __typename: 'Mutation', checkIn: { __typename: 'CheckInOutcome', refusal: string | null, checkIn: { __typename: 'CheckIn', id: string, checkedInOn: string | null } | null, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null, stage: Stage | null }, letter: { __typename: 'CertificateLetter', id: string, number: string, state: LetterState } | null } };

export type AffiliationOfMemberQueryVariables = Exact<{
  memberId: string | number;
}>;


export type AffiliationOfMemberQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, affiliation: { __typename: 'Affiliation', id: string, state: AffiliationState } | null } | null };

export type SendContactCodeMutationVariables = Exact<{
  memberId: string | number;
  phone?: string | null | undefined;
}>;


export type SendContactCodeMutation = { __typename: 'Mutation', sendContactCode: { __typename: 'ContactCode', memberId: string, code: string } };

export type VerifyContactMutationVariables = Exact<{
  memberId: string | number;
  method: ContactCheck;
  code?: string | null | undefined;
  phone?: string | null | undefined;
}>;


export type VerifyContactMutation = { __typename: 'Mutation', verifyContact: { __typename: 'ContactCheckOutcome', refusal: string | null, verification: { __typename: 'ContactVerification', method: ContactCheck, verifiedOn: string } | null } };

export type TownRetentionReasonsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type TownRetentionReasonsQuery = { __typename: 'Query', retentionReasons: Array<{ __typename: 'RetentionCount', townshipId: string, reason: RetentionReason, count: number, township: { __typename: 'Organization', id: string, shortName: string, code: string | null } | null }> | null };

export type SigningKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type SigningKeysQuery = { __typename: 'Query', signingKeys: Array<{ __typename: 'SigningKey', kid: string, firstUsed: string, signsNow: boolean, letters: number, condemnedFrom: string | null, reason: string | null }> | null };

export type CondemnSigningKeyMutationVariables = Exact<{
  kid: string | number;
  from: string;
  reason: string;
}>;


export type CondemnSigningKeyMutation = { __typename: 'Mutation', condemnSigningKey: { __typename: 'SigningKey', kid: string, condemnedFrom: string | null } };

export type TownOfficesQueryVariables = Exact<{
  kinds?: Array<OrganizationKind> | OrganizationKind | null | undefined;
}>;


export type TownOfficesQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, kind: OrganizationKind, name: string, shortName: string, vacancy: string | null, officeHolders: Array<{ __typename: 'OfficeTerm', id: string, role: Role, holderName: string, phone: string, partyMember: boolean, homeOffice: string | null, fromOn: string, untilOn: string | null, exOfficioOf: string | null }> }> | null };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { __typename: 'Mutation', appoint: { __typename: 'OfficeTerm', id: string, role: Role, holderName: string } };

export type EndOfficeMutationVariables = Exact<{
  id: string | number;
}>;


export type EndOfficeMutation = { __typename: 'Mutation', endOffice: { __typename: 'OfficeTerm', id: string, untilOn: string | null } };

export type TownMembersQueryVariables = Exact<{
  filter?: MemberFilterInput | null | undefined;
  order: MemberOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type TownMembersQuery = { __typename: 'Query', members: { __typename: 'MemberPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'Member', id: string, registerNo: string | null, registeredOn: string | null, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, originScope: OriginScope | null, originPlace: string | null, industryText: string | null, employer: string | null, foundOn: string | null, foundBy: FoundBy | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, placedBranch: { __typename: 'Organization', id: string, name: string, shortName: string } | null }> } | null };

export type RegisterPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterPlacesQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, kind: OrganizationKind, name: string, shortName: string }> | null };

export type EnterInRegisterMutationVariables = Exact<{
  memberIds: Array<string | number> | string | number;
}>;


export type EnterInRegisterMutation = { __typename: 'Mutation', enterInRegister: Array<{ __typename: 'Member', id: string, registerNo: string | null, registeredOn: string | null }> };

export type EnterManyInRegisterMutationVariables = Exact<{
  memberIds: Array<string | number> | string | number;
}>;


export type EnterManyInRegisterMutation = { __typename: 'Mutation', enterManyInRegister: { __typename: 'ManyEntered', entered: Array<{ __typename: 'Member', id: string, registerNo: string | null, registeredOn: string | null }>, refused: Array<{ __typename: 'EntryRefusal', memberId: string, reason: string, member: { __typename: 'Member', id: string, name: string | null } | null }> } };

export type RegisterTownMemberMutationVariables = Exact<{
  input: RegisterMemberInput;
}>;


export type RegisterTownMemberMutation = { __typename: 'Mutation', registerMember: { __typename: 'Member', id: string, name: string | null, registerNo: string | null } };

export type TownMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type TownMemberQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, registerNo: string | null, registeredOn: string | null, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, originScope: OriginScope | null, originTownshipId: string | null, originPlace: string | null, originCommittee: string | null, originBranchText: string | null, membership: Membership | null, joined: string | null, becameFull: string | null, duesPaidUpTo: string | null, ethnicGroup: string | null, education: string | null, nativePlace: string | null, destination: string | null, occupation: Occupation | null, occupationText: string | null, industryText: string | null, industry: string | null, employer: string | null, employmentKind: EmploymentKind | null, employmentStable: boolean | null, residenceKind: ResidenceKind | null, residenceStable: boolean | null, skills: string | null, needs: string | null, foundOn: string | null, foundBy: FoundBy | null, placementRule: string | null, placedOn: string | null, maskedIdNumber: string | null, contact: { __typename: 'MemberContact', phones: Array<string>, residence: string | null, homeAddress: string | null, homeContactName: string | null, homeContactPhone: string | null } | null, originTownship: { __typename: 'Organization', id: string, name: string, shortName: string, phone: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null, placedBranch: { __typename: 'Organization', id: string, name: string, phone: string, officeHolders: Array<{ __typename: 'OfficeTerm', id: string, role: Role, holderName: string, phone: string }> } | null, residenceArea: { __typename: 'Area', id: string, name: string } | null, consents: Array<{ __typename: 'Consent', id: string, channel: ConsentChannel, givenOn: string, witness: string | null, withdrawnOn: string | null, textVersion: number }> | null, spells: Array<{ __typename: 'MobilitySpell', id: string, state: SpellState, startedOn: string, expectedEndOn: string | null, reason: SpellReason, endedOn: string | null, endReason: SpellEndReason | null }> | null, facts: Array<{ __typename: 'MemberFact', id: string, fact: string, source: string, toldOn: string, recordedAt: string }> | null } | null };

export type TownMemberPapersQueryVariables = Exact<{
  id: string | number;
}>;


export type TownMemberPapersQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, letters: Array<{ __typename: 'CertificateLetter', id: string, number: string, state: LetterState, issuedOn: string, validUntil: string, acceptedOn: string | null, receiptedOn: string | null, paper: string, township: { __typename: 'Organization', id: string, shortName: string } | null, receipt: { __typename: 'ReturnReceipt', letterId: string, branchName: string, placedOn: string, sentOn: string } | null }> | null, checkIns: Array<{ __typename: 'CheckIn', id: string, state: CheckInState, channel: CheckInChannel, announcedOn: string | null, checkedInOn: string | null }> | null } | null };

export type TownMemberTimelineQueryVariables = Exact<{
  id: string | number;
}>;


export type TownMemberTimelineQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, timeline: Array<{ __typename: 'TimelineEntry', id: string, kind: string, happenedOn: string, detail: Record<string, unknown>, recordedAt: string }> | null } | null };

export type TownMemberBranchQueryVariables = Exact<{
  id: string | number;
}>;


export type TownMemberBranchQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, branch: { __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind } | null, affiliation: { __typename: 'Affiliation', id: string, state: AffiliationState, introducedOn: string, checkedInOn: string | null, placementDueOn: string | null, placedOn: string | null, activeOn: string | null, endedOn: string | null } | null, attendance: { __typename: 'AttendanceFigures', invited: number, present: number, late: number, leave: number, absent: number, notebookEntries: number, notebookConfirmed: number } | null } | null };

export type TownMemberCasesQueryVariables = Exact<{
  id: string | number;
}>;


export type TownMemberCasesQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, openCases: Array<{ __typename: 'IssueCase', id: string, number: string, title: string, state: CaseState, openedOn: string, dueOn: string, dueEstimated: boolean, workingDaysLeft: number }> | null } | null };

export type TownMemberAssessmentsQueryVariables = Exact<{
  memberId: string | number;
}>;


export type TownMemberAssessmentsQuery = { __typename: 'Query', performanceAssessments: { __typename: 'PerformanceAssessmentPage', nodes: Array<{ __typename: 'PerformanceAssessment', id: string, kind: AssessmentKind, period: string, version: number, state: AssessmentState, text: string, memberComment: string | null, signedAt: string | null, superseded: boolean, branch: { __typename: 'HostBranch', id: string, name: string }, dispatch: { __typename: 'FeedbackDispatch', id: string, state: FeedbackState, dispatchedOn: string, acknowledgedAt: string | null } | null }> } | null };

export type TownMemberSourcesQueryVariables = Exact<{
  memberId: string | number;
}>;


export type TownMemberSourcesQuery = { __typename: 'Query', memberLines: Array<{ __typename: 'SurveyLine', id: string, channel: SurveyChannel, unitKind: SurveyUnitKind | null, unitName: string, sheet: string, row: number | null, toldOn: string, missing: Array<LineFact>, facts: { __typename: 'SurveyLineFacts', name: string, nameAsWritten: string, industry: string | null, employer: string | null, residence: string | null, remarks: string | null, extra: Array<{ __typename: 'ExtraFact', heading: string, value: string }> }, problems: Array<{ __typename: 'SurveyProblem', code: string, column: number | null }>, link: { __typename: 'LineLink', memberId: string, decision: LineDecision, decidedBy: string, decidedAt: string, reasons: Array<{ __typename: 'LinkReason', comparison: Comparison, level: string, weight: number }> } | null }> | null, memberMerges: Array<{ __typename: 'MemberMerge', id: string, keptMemberId: string, mergedMemberId: string, mergedBy: string, mergedAt: string, undoneAt: string | null }> | null };

export type TownMemberConflictsQueryVariables = Exact<{
  memberId: string | number;
}>;


export type TownMemberConflictsQuery = { __typename: 'Query', factConflicts: Array<{ __typename: 'FactConflict', fact: string, chosenLineId: string, decided: boolean, values: Array<{ __typename: 'ToldValue', lineId: string, channel: SurveyChannel, unitName: string, toldOn: string, value: string }> }> | null };

export type DecideFactMutationVariables = Exact<{
  memberId: string | number;
  fact: string;
  lineId: string | number;
}>;


export type DecideFactMutation = { __typename: 'Mutation', decideFact: Array<{ __typename: 'FactConflict', fact: string, chosenLineId: string, decided: boolean }> };

export type MergeMembersMutationVariables = Exact<{
  memberId: string | number;
  otherMemberId: string | number;
}>;


export type MergeMembersMutation = { __typename: 'Mutation', mergeMembers: { __typename: 'MemberMerge', id: string, keptMemberId: string, mergedMemberId: string } };

export type UnmergeMembersMutationVariables = Exact<{
  mergeId: string | number;
}>;


export type UnmergeMembersMutation = { __typename: 'Mutation', unmergeMembers: { __typename: 'MemberMerge', id: string, keptMemberId: string, mergedMemberId: string, undoneAt: string | null } };

export type RevealMemberQueryVariables = Exact<{
  memberId: string | number;
  purpose: string;
}>;


export type RevealMemberQuery = { __typename: 'Query', revealPersonalFields: { __typename: 'PersonalFields', phones: Array<string>, residence: string | null, homeAddress: string | null, homeContactName: string | null, homeContactPhone: string | null, idNumber: string | null } | null };

export type CorrectMemberMutationVariables = Exact<{
  id: string | number;
  facts: MemberFactsInput;
}>;


export type CorrectMemberMutation = { __typename: 'Mutation', correctMember: { __typename: 'Member', id: string, name: string | null } };

export type GiveTownConsentMutationVariables = Exact<{
  memberId: string | number;
  consent: ConsentInput;
}>;


export type GiveTownConsentMutation = { __typename: 'Mutation', giveConsent: { __typename: 'Member', id: string } };

export type WithdrawTownConsentMutationVariables = Exact<{
  memberId: string | number;
}>;


export type WithdrawTownConsentMutation = { __typename: 'Mutation', withdrawConsent: boolean };

export type FindMembersQueryVariables = Exact<{
  search: string;
}>;


export type FindMembersQuery = { __typename: 'Query', members: { __typename: 'MemberPage', nodes: Array<{ __typename: 'Member', id: string, name: string | null, registerNo: string | null, stage: Stage | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null }> } | null };

export type ChosenMemberQueryVariables = Exact<{
  id: string | number;
}>;


export type ChosenMemberQuery = { __typename: 'Query', member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null, stage: Stage | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null } | null };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, kind: OrganizationKind, name: string, shortName: string, officeHolders: Array<{ __typename: 'OfficeTerm', id: string, role: Role, holderName: string, subject: string | null }> }> | null };

export type PlacementReviewsQueryVariables = Exact<{
  filter?: PlacementReviewFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlacementReviewsQuery = { __typename: 'Query', placementReviews: { __typename: 'PlacementReviewPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'PlacementReview', id: string, cause: PlacementReviewCause, state: PlacementReviewState, reason: string | null, openedAt: string, dueOn: string | null, isOverdue: boolean, saidRule: PlacementRule | null, saidManualReason: ManualPlacementReason | null, closedAt: string | null, answer: string | null, branch: { __typename: 'HostBranch', id: string, name: string }, saidBranch: { __typename: 'HostBranch', id: string, name: string } | null, affiliation: { __typename: 'Affiliation', id: string, member: { __typename: 'Member', id: string, name: string | null } } }> } | null };

export type PlacementReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PlacementReviewQuery = { __typename: 'Query', placementReview: { __typename: 'PlacementReview', id: string, cause: PlacementReviewCause, state: PlacementReviewState, kind: AffiliationKind, reason: string | null, openedAt: string, openedBy: string | null, dueOn: string | null, isOverdue: boolean, closedAt: string | null, closedBy: string | null, answer: string | null, branch: { __typename: 'HostBranch', id: string, name: string, dissolvingSince: string | null }, saidBranch: { __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind, mobileMembers: number } | null, decision: { __typename: 'PlacementDecision', id: string, ruleSetVersion: number, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, kind: AffiliationKind | null, warnings: Array<PlacementWarning>, proposedAt: string, confirmedAt: string | null, confirmedBy: string | null, overrideReason: string | null, objection: string | null, objectedAt: string | null, objectionDueOn: string | null, objectionAnswer: string | null, answeredAt: string | null, proposedBranch: { __typename: 'HostBranch', id: string, name: string } | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, facts: { __typename: 'PlacementFacts', employmentKind: string | null, employmentStable: boolean | null, industry: string | null, residenceStable: boolean | null, workUnit: { __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization, latitude: number | null, longitude: number | null, parent: { __typename: 'WorkUnit', id: string, name: string, partyOrganization: UnitPartyOrganization } | null } | null, residenceArea: { __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean } | null }, trace: Array<{ __typename: 'PlacementTraceStep', order: number, holds: boolean, facts: Array<{ __typename: 'PlacementFactUsed', fact: string, value: string }> }>, distances: Array<{ __typename: 'PlacementDistance', branchId: string, meters: number, members: number, branch: { __typename: 'HostBranch', id: string, name: string } }>, wouldChange: Array<{ __typename: 'PlacementChange', fact: string, value: string, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }> } | null, affiliation: { __typename: 'Affiliation', id: string, state: AffiliationState, kind: AffiliationKind | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, member: { __typename: 'Member', id: string, name: string | null, facts: Array<{ __typename: 'MemberFact', id: string, fact: string, source: string, toldOn: string }> | null }, evaluation: { __typename: 'PlacementEvaluation', result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, kind: AffiliationKind | null, missingFacts: Array<string>, warnings: Array<PlacementWarning>, ruleSetVersion: number, branch: { __typename: 'HostBranch', id: string, name: string } | null, facts: { __typename: 'PlacementFacts', employmentKind: string | null, employmentStable: boolean | null, industry: string | null, residenceStable: boolean | null, workUnit: { __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization, latitude: number | null, longitude: number | null, parent: { __typename: 'WorkUnit', id: string, name: string, partyOrganization: UnitPartyOrganization } | null } | null, residenceArea: { __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean } | null }, trace: Array<{ __typename: 'PlacementTraceStep', order: number, holds: boolean, facts: Array<{ __typename: 'PlacementFactUsed', fact: string, value: string }> }>, distances: Array<{ __typename: 'PlacementDistance', branchId: string, meters: number, members: number, branch: { __typename: 'HostBranch', id: string, name: string } }>, wouldChange: Array<{ __typename: 'PlacementChange', fact: string, value: string, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }> } | null } } | null };

export type KeepPlacementMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type KeepPlacementMutation = { __typename: 'Mutation', keepPlacement: { __typename: 'PlacementReview', id: string, state: PlacementReviewState, answer: string | null, closedAt: string | null } };

export type AskForPlacementReviewMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type AskForPlacementReviewMutation = { __typename: 'Mutation', askForPlacementReview: { __typename: 'PlacementReview', id: string, state: PlacementReviewState } };

export type FindWorkUnitsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindWorkUnitsQuery = { __typename: 'Query', workUnits: { __typename: 'WorkUnitPage', nodes: Array<{ __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization }> } | null };

export type ResidenceAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidenceAreasQuery = { __typename: 'Query', residenceAreas: Array<{ __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean }> | null };

export type AddWorkUnitMutationVariables = Exact<{
  input: WorkUnitInput;
}>;


export type AddWorkUnitMutation = { __typename: 'Mutation', addWorkUnit: { __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization } };

export type PlacementQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlacementQueueQuery = { __typename: 'Query', placementQueue: { __typename: 'AffiliationPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'Affiliation', id: string, state: AffiliationState, checkedInOn: string | null, placementDueOn: string | null, isOverdue: boolean, member: { __typename: 'Member', id: string, name: string | null }, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, decision: { __typename: 'PlacementDecision', id: string, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, objectionDueOn: string | null, proposedBranch: { __typename: 'HostBranch', id: string, name: string } | null } | null }> } | null };

export type AffiliationListQueryVariables = Exact<{
  filter?: AffiliationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AffiliationListQuery = { __typename: 'Query', affiliations: { __typename: 'AffiliationPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'Affiliation', id: string, state: AffiliationState, kind: AffiliationKind | null, introducedOn: string, checkedInOn: string | null, placedOn: string | null, welcomeDueOn: string | null, member: { __typename: 'Member', id: string, name: string | null }, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }> } | null };

export type TownIntakesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TownIntakesQuery = { __typename: 'Query', branchIntakes: { __typename: 'BranchIntakePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'BranchIntake', id: string, reportedOn: string, state: IntakeState, wish: string, branch: { __typename: 'HostBranch', id: string, name: string } | null, member: { __typename: 'Member', id: string, name: string | null } | null }> } | null };

export type PlacementQueryVariables = Exact<{
  id: string | number;
}>;


export type PlacementQuery = { __typename: 'Query', affiliation: { __typename: 'Affiliation', id: string, state: AffiliationState, kind: AffiliationKind | null, introducedOn: string, checkedInOn: string | null, placementDueOn: string | null, placedOn: string | null, activeOn: string | null, endedOn: string | null, endReason: string | null, isOverdue: boolean, welcomeDueOn: string | null, welcomeOverdue: boolean, welcome: { __typename: 'Welcome', way: WelcomeWay, contactedOn: string, said: string } | null, intakes: Array<{ __typename: 'BranchIntake', id: string, reportedOn: string, wish: string, branch: { __typename: 'HostBranch', id: string, name: string } | null }>, member: { __typename: 'Member', id: string, name: string | null, registerNo: string | null, employer: string | null, facts: Array<{ __typename: 'MemberFact', id: string, fact: string, source: string, toldOn: string }> | null }, originTownship: { __typename: 'Organization', id: string, name: string } | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, steps: Array<{ __typename: 'AffiliationStep', fromState: AffiliationState | null, toState: AffiliationState, subject: string | null, role: string | null, at: string, reason: string | null, eventId: string | null }>, decision: { __typename: 'PlacementDecision', id: string, ruleSetVersion: number, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, kind: AffiliationKind | null, warnings: Array<PlacementWarning>, proposedAt: string, confirmedAt: string | null, confirmedBy: string | null, overrideReason: string | null, objection: string | null, objectedAt: string | null, objectionDueOn: string | null, objectionAnswer: string | null, answeredAt: string | null, proposedBranch: { __typename: 'HostBranch', id: string, name: string } | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, facts: { __typename: 'PlacementFacts', employmentKind: string | null, employmentStable: boolean | null, industry: string | null, residenceStable: boolean | null, workUnit: { __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization, latitude: number | null, longitude: number | null, parent: { __typename: 'WorkUnit', id: string, name: string, partyOrganization: UnitPartyOrganization } | null } | null, residenceArea: { __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean } | null }, trace: Array<{ __typename: 'PlacementTraceStep', order: number, holds: boolean, facts: Array<{ __typename: 'PlacementFactUsed', fact: string, value: string }> }>, distances: Array<{ __typename: 'PlacementDistance', branchId: string, meters: number, members: number, branch: { __typename: 'HostBranch', id: string, name: string } }>, wouldChange: Array<{ __typename: 'PlacementChange', fact: string, value: string, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }> } | null, reviews: Array<{ __typename: 'PlacementReview', id: string, cause: PlacementReviewCause, state: PlacementReviewState, reason: string | null, openedAt: string, closedAt: string | null, answer: string | null }>, decisions: Array<{ __typename: 'PlacementDecision', id: string, proposedAt: string, confirmedAt: string | null, confirmedBy: string | null, overrideReason: string | null, objection: string | null, objectedAt: string | null, objectionDueOn: string | null, objectionAnswer: string | null, answeredAt: string | null, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, proposedBranch: { __typename: 'HostBranch', id: string, name: string } | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }>, evaluation: { __typename: 'PlacementEvaluation', result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, kind: AffiliationKind | null, missingFacts: Array<string>, warnings: Array<PlacementWarning>, ruleSetVersion: number, branch: { __typename: 'HostBranch', id: string, name: string } | null, facts: { __typename: 'PlacementFacts', employmentKind: string | null, employmentStable: boolean | null, industry: string | null, residenceStable: boolean | null, workUnit: { __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization, latitude: number | null, longitude: number | null, parent: { __typename: 'WorkUnit', id: string, name: string, partyOrganization: UnitPartyOrganization } | null } | null, residenceArea: { __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean } | null }, trace: Array<{ __typename: 'PlacementTraceStep', order: number, holds: boolean, facts: Array<{ __typename: 'PlacementFactUsed', fact: string, value: string }> }>, distances: Array<{ __typename: 'PlacementDistance', branchId: string, meters: number, members: number, branch: { __typename: 'HostBranch', id: string, name: string } }>, wouldChange: Array<{ __typename: 'PlacementChange', fact: string, value: string, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }> } | null } | null };

export type DecisionPartsFragment = { __typename: 'PlacementDecision', id: string, ruleSetVersion: number, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, kind: AffiliationKind | null, warnings: Array<PlacementWarning>, proposedAt: string, confirmedAt: string | null, confirmedBy: string | null, overrideReason: string | null, objection: string | null, objectedAt: string | null, objectionDueOn: string | null, objectionAnswer: string | null, answeredAt: string | null, proposedBranch: { __typename: 'HostBranch', id: string, name: string } | null, branch: { __typename: 'HostBranch', id: string, name: string } | null, facts: { __typename: 'PlacementFacts', employmentKind: string | null, employmentStable: boolean | null, industry: string | null, residenceStable: boolean | null, workUnit: { __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization, latitude: number | null, longitude: number | null, parent: { __typename: 'WorkUnit', id: string, name: string, partyOrganization: UnitPartyOrganization } | null } | null, residenceArea: { __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean } | null }, trace: Array<{ __typename: 'PlacementTraceStep', order: number, holds: boolean, facts: Array<{ __typename: 'PlacementFactUsed', fact: string, value: string }> }>, distances: Array<{ __typename: 'PlacementDistance', branchId: string, meters: number, members: number, branch: { __typename: 'HostBranch', id: string, name: string } }>, wouldChange: Array<{ __typename: 'PlacementChange', fact: string, value: string, result: PlacementResult, rule: PlacementRule | null, manualReason: ManualPlacementReason | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }> };

export type PlacementFactPartsFragment = { __typename: 'PlacementFacts', employmentKind: string | null, employmentStable: boolean | null, industry: string | null, residenceStable: boolean | null, workUnit: { __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, partyOrganization: UnitPartyOrganization, latitude: number | null, longitude: number | null, parent: { __typename: 'WorkUnit', id: string, name: string, partyOrganization: UnitPartyOrganization } | null } | null, residenceArea: { __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean } | null };

export type ProposePlacementMutationVariables = Exact<{
  id: string | number;
}>;


export type ProposePlacementMutation = { __typename: 'Mutation', proposePlacement: { __typename: 'Affiliation', id: string, state: AffiliationState } };

export type ConfirmPlacementMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmPlacementMutation = { __typename: 'Mutation', confirmPlacement: { __typename: 'Affiliation', id: string, state: AffiliationState, branch: { __typename: 'HostBranch', id: string, name: string } | null } };

export type OverridePlacementMutationVariables = Exact<{
  id: string | number;
  branchId: string | number;
  reason: string;
}>;


export type OverridePlacementMutation = { __typename: 'Mutation', overridePlacement: { __typename: 'Affiliation', id: string, state: AffiliationState, branch: { __typename: 'HostBranch', id: string, name: string } | null } };

export type ChangePlacementMutationVariables = Exact<{
  id: string | number;
  branchId: string | number;
  reason: string;
}>;


export type ChangePlacementMutation = { __typename: 'Mutation', changePlacement: { __typename: 'Affiliation', id: string, state: AffiliationState, branch: { __typename: 'HostBranch', id: string, name: string } | null } };

export type TellPlacementFactsMutationVariables = Exact<{
  id: string | number;
  facts: MemberFactsInput;
}>;


export type TellPlacementFactsMutation = { __typename: 'Mutation', correctMember: { __typename: 'Member', id: string, employmentKind: EmploymentKind | null, employmentStable: boolean | null, workUnitId: string | null, industry: string | null, residenceStable: boolean | null, residenceAreaId: string | null } };

export type AnswerObjectionMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type AnswerObjectionMutation = { __typename: 'Mutation', answerObjection: { __typename: 'Affiliation', id: string, state: AffiliationState } };

export type DraftRegulationMutationVariables = Exact<{
  input: DraftRegulationInput;
}>;


export type DraftRegulationMutation = { __typename: 'Mutation', draftRegulation: { __typename: 'Regulation', kind: RegulationKind } };

export type PublishRegulationMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishRegulationMutation = { __typename: 'Mutation', publishRegulation: { __typename: 'Regulation', kind: RegulationKind } };

export type DeleteRegulationMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteRegulationMutation = { __typename: 'Mutation', deleteRegulation: { __typename: 'Regulation', kind: RegulationKind } };

export type PlacementRuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacementRuleSetsQuery = { __typename: 'Query', placementRuleSets: Array<{ __typename: 'PlacementRuleSet', version: number, effectiveFrom: string, publishedAt: string, settings: { __typename: 'PlacementSettings', unstable: UnstablePair, tradeBeforeUnit: boolean, soleTraderEmployeesInCommunity: boolean, branchLimit: number, branchMinimum: number } }> | null };

export type PublishPlacementRuleSetMutationVariables = Exact<{
  input: PublishPlacementRuleSetInput;
}>;


export type PublishPlacementRuleSetMutation = { __typename: 'Mutation', publishPlacementRuleSet: { __typename: 'PlacementRuleSet', version: number, effectiveFrom: string } };

export type PlacementReplayQueryVariables = Exact<{
  input: PlacementReplayInput;
  first: number;
  after?: string | null | undefined;
}>;


export type PlacementReplayQuery = { __typename: 'Query', placementReplay: { __typename: 'PlacementReplay', decisions: number, rebuilt: number, changed: number, moved: number, sums: Array<{ __typename: 'PlacementReplaySum', count: number, before: { __typename: 'PlacementOutcome', rule: PlacementRule | null, manualReason: ManualPlacementReason | null }, after: { __typename: 'PlacementOutcome', rule: PlacementRule | null, manualReason: ManualPlacementReason | null } }>, changes: { __typename: 'ReplayedPlacementPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'ReplayedPlacement', id: string, affiliationId: string, proposedAt: string, ruleSetVersion: number, member: { __typename: 'Member', id: string, name: string | null }, before: { __typename: 'PlacementOutcome', rule: PlacementRule | null, manualReason: ManualPlacementReason | null, branch: { __typename: 'HostBranch', id: string, name: string } | null }, after: { __typename: 'PlacementOutcome', rule: PlacementRule | null, manualReason: ManualPlacementReason | null, branch: { __typename: 'HostBranch', id: string, name: string } | null } }> } } | null };

export type CaseListQueryVariables = Exact<{
  filter?: IssueCaseFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseListQuery = { __typename: 'Query', issueCases: { __typename: 'IssueCasePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'IssueCase', id: string, number: string, title: string, category: ServiceCategory, state: CaseState, level: CaseLevel, passedOnOn: string | null, source: CaseSource, dueOn: string, dueEstimated: boolean, workingDaysLeft: number, overdue: boolean, escalatedAt: string | null, ownerSubject: string | null, waitingFor: WaitingFor | null, member: { __typename: 'Member', id: string, name: string | null } | null, office: { __typename: 'Organization', id: string, shortName: string } | null }> } | null };

export type TownCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type TownCaseQuery = { __typename: 'Query', issueCase: { __typename: 'IssueCase', id: string, number: string, title: string, description: string, category: ServiceCategory, purposes: Array<ServicePurpose>, source: CaseSource, state: CaseState, level: CaseLevel, passedOnOn: string | null, raisedBy: string, openedAt: string, ownerSubject: string | null, plan: string | null, dueOn: string, dueEstimated: boolean, workingDaysLeft: number, overdue: boolean, waitingFor: WaitingFor | null, waitingSince: string | null, escalatedAt: string | null, result: string | null, resultReportedAt: string | null, closedAt: string | null, reopened: number, silenceEndsOn: string | null, branch: { __typename: 'Organization', id: string, name: string } | null, member: { __typename: 'Member', id: string, name: string | null } | null, office: { __typename: 'Organization', id: string, name: string } | null, raisedByBranch: { __typename: 'Organization', id: string, name: string } | null, steps: Array<{ __typename: 'CaseStep', id: string, kind: CaseStepKind, fromState: CaseState | null, toState: CaseState, at: string, bySubject: string | null, channel: ContactChannel | null, note: string }>, acts: Array<{ __typename: 'CaseActOption', act: CaseAct, refusal: string | null }> } | null };

export type RaiseTownCaseMutationVariables = Exact<{
  input: RaiseCaseInput;
}>;


export type RaiseTownCaseMutation = { __typename: 'Mutation', raiseCase: { __typename: 'IssueCase', id: string, number: string } };

export type TakeOverCaseMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type TakeOverCaseMutation = { __typename: 'Mutation', passOnCase: { __typename: 'IssueCase', id: string, state: CaseState, level: CaseLevel } };

export type AssignCaseMutationVariables = Exact<{
  id: string | number;
  ownerSubject: string | number;
  officeId?: string | number | null | undefined;
  plan?: string | null | undefined;
}>;


export type AssignCaseMutation = { __typename: 'Mutation', assignCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type PlanCaseMutationVariables = Exact<{
  id: string | number;
  plan: string;
  dueOn?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type PlanCaseMutation = { __typename: 'Mutation', planCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type StartCaseMutationVariables = Exact<{
  id: string | number;
}>;


export type StartCaseMutation = { __typename: 'Mutation', startCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type PauseCaseMutationVariables = Exact<{
  id: string | number;
  waitingFor: WaitingFor;
  note: string;
}>;


export type PauseCaseMutation = { __typename: 'Mutation', pauseCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type ResumeCaseMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
}>;


export type ResumeCaseMutation = { __typename: 'Mutation', resumeCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type ReferCaseMutationVariables = Exact<{
  id: string | number;
  officeId: string | number;
  note: string;
}>;


export type ReferCaseMutation = { __typename: 'Mutation', referCase: { __typename: 'IssueCase', id: string, state: CaseState } };

export type ReportCaseResultMutationVariables = Exact<{
  id: string | number;
  result: string;
}>;


export type ReportCaseResultMutation = { __typename: 'Mutation', reportCaseResult: { __typename: 'IssueCase', id: string, state: CaseState } };

export type RecordContactMutationVariables = Exact<{
  id: string | number;
  channel: ContactChannel;
  note: string;
}>;


export type RecordContactMutation = { __typename: 'Mutation', recordContactAttempt: { __typename: 'IssueCase', id: string, state: CaseState } };

export type CloseSilentCaseMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type CloseSilentCaseMutation = { __typename: 'Mutation', closeCaseWithoutConfirmation: { __typename: 'IssueCase', id: string, state: CaseState } };

export type ReceptionDaysQueryVariables = Exact<{
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceptionDaysQuery = { __typename: 'Query', receptionDays: { __typename: 'ReceptionDayPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'ReceptionDay', id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number }> } | null };

export type ReceptionDayPartsFragment = { __typename: 'ReceptionDay', id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number };

export type ReceptionDayQueryVariables = Exact<{
  id: string | number;
}>;


export type ReceptionDayQuery = { __typename: 'Query', receptionDay: { __typename: 'ReceptionDay', publishedOn: string, id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number, notices: Array<{ __typename: 'ReceptionNotice', id: string, kind: ReceptionNoticeKind, fromDay: string | null, toDay: string | null, reason: string, issuedAt: string }> } | null };

export type ReceptionVisitsQueryVariables = Exact<{
  dayId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceptionVisitsQuery = { __typename: 'Query', receptionVisits: { __typename: 'ReceptionVisitPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'ReceptionVisit', id: string, arrivedAt: string, receivedBy: string, matter: string, said: string, answer: string | null, caseId: string | null, member: { __typename: 'Member', id: string, name: string | null } | null, issueCase: { __typename: 'IssueCase', id: string, number: string, state: CaseState } | null }> } | null };

export type DutyCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyCandidatesQuery = { __typename: 'Query', dutyCandidates: Array<{ __typename: 'DutyCandidate', subject: string, duties: number }> | null };

export type PlanReceptionDaysMutationVariables = Exact<{
  input: PlanReceptionDaysInput;
}>;


export type PlanReceptionDaysMutation = { __typename: 'Mutation', planReceptionDays: Array<{ __typename: 'ReceptionDay', id: string, heldOn: string, state: ReceptionState }> };

export type MoveReceptionDayMutationVariables = Exact<{
  id: string | number;
  toDay: string;
  reason: string;
}>;


export type MoveReceptionDayMutation = { __typename: 'Mutation', moveReceptionDay: { __typename: 'ReceptionDay', id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number } };

export type CancelReceptionDayMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelReceptionDayMutation = { __typename: 'Mutation', cancelReceptionDay: { __typename: 'ReceptionDay', id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number } };

export type HoldReceptionDayMutationVariables = Exact<{
  id: string | number;
}>;


export type HoldReceptionDayMutation = { __typename: 'Mutation', holdReceptionDay: { __typename: 'ReceptionDay', id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number } };

export type AssignReceptionDutyMutationVariables = Exact<{
  id: string | number;
  subject: string | number;
}>;


export type AssignReceptionDutyMutation = { __typename: 'Mutation', assignReceptionDuty: { __typename: 'ReceptionDay', id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number } };

export type RotateReceptionDutiesMutationVariables = Exact<{
  until: string;
}>;


export type RotateReceptionDutiesMutation = { __typename: 'Mutation', rotateReceptionDuties: Array<{ __typename: 'ReceptionDay', id: string, regularOn: string, heldOn: string, startsAt: string, endsAt: string, place: string, state: ReceptionState, reason: string | null, calendarUnknown: boolean, dutySubject: string | null, alarm: boolean, visitCount: number }> };

export type RegisterVisitMutationVariables = Exact<{
  input: RegisterReceptionVisitInput;
}>;


export type RegisterVisitMutation = { __typename: 'Mutation', registerReceptionVisit: { __typename: 'ReceptionVisit', id: string, caseId: string | null, issueCase: { __typename: 'IssueCase', id: string, number: string } | null } };

export type TownSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownSettingsQuery = { __typename: 'Query', settings: Array<{ __typename: 'Setting', name: SettingName, unit: SettingUnit, standard: number, least: number, most: number, row: string, value: number, since: string | null, changes: Array<{ __typename: 'SettingChange', value: number, effectiveFrom: string, setByName: string | null, setAt: string }> }> | null };

export type TownSetSettingMutationVariables = Exact<{
  input: SetSettingInput;
}>;


export type TownSetSettingMutation = { __typename: 'Mutation', setSetting: { __typename: 'Setting', name: SettingName, value: number, since: string | null } };

export type TownServiceTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownServiceTermsQuery = { __typename: 'Query', serviceTerms: Array<{ __typename: 'ServiceTerm', name: ServiceTermName, days: number, validFrom: string | null }> | null };

export type TownSetServiceTermMutationVariables = Exact<{
  name: ServiceTermName;
  days: number;
  validFrom: string;
}>;


export type TownSetServiceTermMutation = { __typename: 'Mutation', setServiceTerm: Array<{ __typename: 'ServiceTerm', name: ServiceTermName, days: number, validFrom: string | null }> };

export type TownFeedbackTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownFeedbackTermsQuery = { __typename: 'Query', feedbackTerms: Array<{ __typename: 'FeedbackTerm', name: FeedbackTermName, days: number, validFrom: string | null }> | null };

export type TownSetFeedbackTermMutationVariables = Exact<{
  name: FeedbackTermName;
  days: number;
  validFrom: string;
}>;


export type TownSetFeedbackTermMutation = { __typename: 'Mutation', setFeedbackTerm: Array<{ __typename: 'FeedbackTerm', name: FeedbackTermName, days: number, validFrom: string | null }> };

export type TownWorkingCalendarQueryVariables = Exact<{
  year: number;
}>;


export type TownWorkingCalendarQuery = { __typename: 'Query', workingYear: { __typename: 'WorkingYear', year: number, known: boolean, declared: boolean, days: Array<{ __typename: 'WorkingYearDay', day: string, kind: CalendarDayKind, reason: string, reasonEn: string | null, own: boolean, setBy: string | null, setAt: string | null }> } | null };

export type TownSetCalendarDayMutationVariables = Exact<{
  input: CalendarDayInput;
}>;


export type TownSetCalendarDayMutation = { __typename: 'Mutation', setCalendarDay: { __typename: 'CalendarDay', day: string, kind: CalendarDayKind, reason: string } };

export type TownRemoveCalendarDayMutationVariables = Exact<{
  day: string;
}>;


export type TownRemoveCalendarDayMutation = { __typename: 'Mutation', removeCalendarDay: boolean };

export type TownDeclareCalendarYearMutationVariables = Exact<{
  year: number;
}>;


export type TownDeclareCalendarYearMutation = { __typename: 'Mutation', declareCalendarYear: Array<number> };

export type TownWorkingDayQueryVariables = Exact<{
  after: string;
  days: number;
}>;


export type TownWorkingDayQuery = { __typename: 'Query', workingDay: { __typename: 'WorkingDay', day: string, calendarUnknown: boolean } | null };

export type TownCodeListsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownCodeListsQuery = { __typename: 'Query', codeLists: Array<{ __typename: 'CodeList', name: CodeListName, standard: string, edition: string, entries: Array<{ __typename: 'CodeEntry', code: string, zh: string, en: string }> }> | null };

export type TownTownshipSurveysQueryVariables = Exact<{
  campaignId: string | number;
}>;


export type TownTownshipSurveysQuery = { __typename: 'Query', townshipSurveys: Array<{ __typename: 'TownshipSurvey', id: string, townshipId: string, state: SurveyCampaignState, campaignState: SurveyCampaignState, nil: boolean, dueOn: string | null, overdue: boolean, township: { __typename: 'Organization', id: string, name: string, shortName: string }, figures: { __typename: 'TownshipSurveyFigures', branches: number, returned: number, nil: number, missing: number, lines: number, submitted: number, queried: number, acknowledged: number } }> | null };

export type TownTownshipBranchesQueryVariables = Exact<{
  campaignId: string | number;
  townshipId: string | number;
}>;


export type TownTownshipBranchesQuery = { __typename: 'Query', townshipSurvey: { __typename: 'TownshipSurvey', id: string, branches: Array<{ __typename: 'BranchReturn', branchId: string, state: BranchReturnState, lines: number, queried: number, branch: { __typename: 'Organization', id: string, name: string, phone: string }, nilReturns: Array<{ __typename: 'BranchNilReturn', id: string, toldBy: string, toldOn: string, withdrawnAt: string | null }> }> } | null };

export type ReopenTownshipSurveyMutationVariables = Exact<{
  id: string | number;
}>;


export type ReopenTownshipSurveyMutation = { __typename: 'Mutation', reopenTownshipSurvey: { __typename: 'TownshipSurvey', id: string, state: SurveyCampaignState } };

export type TownHandoverLinesQueryVariables = Exact<{
  filter: SurveyLineFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TownHandoverLinesQuery = { __typename: 'Query', surveyLines: { __typename: 'SurveyLinePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SurveyLine', id: string, unitName: string, state: SurveyLineState, missing: Array<LineFact>, query: string | null, toldOn: string, originBranch: { __typename: 'Organization', id: string, name: string } | null, facts: { __typename: 'SurveyLineFacts', name: string, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string> }, history: Array<{ __typename: 'SurveyLineEvent', id: string, step: SurveyLineStep, reason: string }>, link: { __typename: 'LineLink', memberId: string } | null }> } | null };

export type AcknowledgeLinesMutationVariables = Exact<{
  input: AcknowledgeLinesInput;
}>;


export type AcknowledgeLinesMutation = { __typename: 'Mutation', acknowledgeSurveyLines: Array<{ __typename: 'SurveyLine', id: string, state: SurveyLineState }> };

export type QueryLinesMutationVariables = Exact<{
  lineIds: Array<string | number> | string | number;
  reason: string;
}>;


export type QueryLinesMutation = { __typename: 'Mutation', querySurveyLines: Array<{ __typename: 'SurveyLine', id: string, state: SurveyLineState }> };

export type MarkLineNotMobileMutationVariables = Exact<{
  lineId: string | number;
  reason: string;
}>;


export type MarkLineNotMobileMutation = { __typename: 'Mutation', markLineNotMobile: { __typename: 'SurveyLine', id: string, state: SurveyLineState } };

export type TownExtraFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownExtraFieldsQuery = { __typename: 'Query', extraSurveyFields: Array<{ __typename: 'ExtraSurveyField', id: string, label: string, addedOn: string }> | null };

export type AddExtraFieldMutationVariables = Exact<{
  label: string;
}>;


export type AddExtraFieldMutation = { __typename: 'Mutation', addExtraSurveyField: { __typename: 'ExtraSurveyField', id: string, label: string, addedOn: string } };

export type EndExtraFieldMutationVariables = Exact<{
  id: string | number;
}>;


export type EndExtraFieldMutation = { __typename: 'Mutation', endExtraSurveyField: { __typename: 'ExtraSurveyField', id: string } };

export type TownSurveyImportsQueryVariables = Exact<{
  campaignId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type TownSurveyImportsQuery = { __typename: 'Query', surveyImports: { __typename: 'SurveyImportPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SurveyImport', id: string, state: SurveyImportState, progress: number, townshipId: string | null, createdAt: string, finishedAt: string | null, undoneAt: string | null, files: Array<{ __typename: 'SurveyFile', id: string, fileName: string, state: SurveyFileState }>, figures: { __typename: 'SurveyImportFigures', rows: number, fresh: number, linked: number, review: number, drafts: number, notMembers: number, declined: number, unchanged: number } | null }> } | null };

export type TownSurveyImportQueryVariables = Exact<{
  id: string | number;
}>;


export type TownSurveyImportQuery = { __typename: 'Query', surveyImport: { __typename: 'SurveyImport', id: string, campaignId: string, townshipId: string | null, state: SurveyImportState, progress: number, failure: string | null, createdAt: string, expiresAt: string, finishedAt: string | null, undoneAt: string | null, files: Array<{ __typename: 'SurveyFile', id: string, fileName: string, state: SurveyFileState, problem: string | null }>, forecast: { __typename: 'SurveyImportFigures', rows: number, fresh: number, linked: number, review: number, drafts: number, notMembers: number, declined: number, unchanged: number, likelyWrongJoins: number | null, likelyMissed: number | null, incomplete: number, questions: number } | null, figures: { __typename: 'SurveyImportFigures', rows: number, fresh: number, linked: number, review: number, drafts: number, notMembers: number, declined: number, unchanged: number, likelyWrongJoins: number | null, likelyMissed: number | null, incomplete: number, questions: number } | null } | null };

export type ImportFiguresFragment = { __typename: 'SurveyImportFigures', rows: number, fresh: number, linked: number, review: number, drafts: number, notMembers: number, declined: number, unchanged: number, likelyWrongJoins: number | null, likelyMissed: number | null, incomplete: number, questions: number };

export type TownSurveyPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type TownSurveyPreviewQuery = { __typename: 'Query', surveyImport: { __typename: 'SurveyImport', id: string, files: Array<{ __typename: 'SurveyFile', id: string, sheets: Array<{ __typename: 'SurveySheet', name: string, rowCount: number, excludedCount: number, problemCount: number, unit: { __typename: 'SurveySheetUnit', channel: SurveyChannel, kind: SurveyUnitKind, name: string, source: UnitSource } | null, columns: Array<{ __typename: 'SurveyColumn', number: number, heading: string, headingKey: string, meaning: ColumnMeaning | null, source: ColumnSource, samples: Array<string> }>, problems: Array<{ __typename: 'SurveyProblem', code: string, row: number | null, column: number | null, value: string | null }>, otherRows: Array<{ __typename: 'SurveyOtherRow', number: number, kind: OtherRowKind, text: string }> }> }> } | null };

export type TownSurveyRowsQueryVariables = Exact<{
  id: string | number;
  onlyProblems: boolean;
  afterRow?: number | null | undefined;
  first: number;
}>;


export type TownSurveyRowsQuery = { __typename: 'Query', surveyImport: { __typename: 'SurveyImport', id: string, files: Array<{ __typename: 'SurveyFile', id: string, sheets: Array<{ __typename: 'SurveySheet', name: string, rows: Array<{ __typename: 'SurveyPreviewRow', number: number, cells: Array<string>, exclusion: Exclusion | null, missing: Array<LineFact>, problems: Array<{ __typename: 'SurveyProblem', code: string, row: number | null, column: number | null, value: string | null }> }> }> }> } | null };

export type StartSurveyImportMutationVariables = Exact<{
  campaignId: string | number;
}>;


export type StartSurveyImportMutation = { __typename: 'Mutation', startSurveyImport: { __typename: 'SurveyImport', id: string, state: SurveyImportState } };

export type CorrectSurveyColumnMutationVariables = Exact<{
  input: CorrectColumnInput;
}>;


export type CorrectSurveyColumnMutation = { __typename: 'Mutation', correctSurveyColumn: { __typename: 'SurveyImport', id: string, state: SurveyImportState } };

export type CorrectSurveyUnitMutationVariables = Exact<{
  input: CorrectUnitInput;
}>;


export type CorrectSurveyUnitMutation = { __typename: 'Mutation', correctSurveyUnit: { __typename: 'SurveyImport', id: string, state: SurveyImportState } };

export type RemoveSurveyFileMutationVariables = Exact<{
  fileId: string | number;
}>;


export type RemoveSurveyFileMutation = { __typename: 'Mutation', removeSurveyFile: { __typename: 'SurveyImport', id: string, files: Array<{ __typename: 'SurveyFile', id: string }> } };

export type ConfirmSurveyImportMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmSurveyImportMutation = { __typename: 'Mutation', confirmSurveyImport: { __typename: 'SurveyImport', id: string, state: SurveyImportState, progress: number } };

export type DiscardSurveyImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardSurveyImportMutation = { __typename: 'Mutation', discardSurveyImport: { __typename: 'SurveyImport', id: string, state: SurveyImportState } };

export type UndoSurveyImportMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoSurveyImportMutation = { __typename: 'Mutation', undoSurveyImport: { __typename: 'UndoneImport', withdrawnLines: number, removedMembers: number, import: { __typename: 'SurveyImport', id: string, state: SurveyImportState, undoneAt: string | null } } };

export type TownReviewQueueQueryVariables = Exact<{
  state: ReviewQuestionState;
  importId?: string | number | null | undefined;
}>;


export type TownReviewQueueQuery = { __typename: 'Query', reviewQuestionCount: number | null, reviewQuestions: { __typename: 'ReviewQuestionPage', hasNextPage: boolean, nodes: Array<{ __typename: 'ReviewQuestion', id: string, state: ReviewQuestionState }> } | null };

export type TownReviewCountsQueryVariables = Exact<{
  importId?: string | number | null | undefined;
}>;


export type TownReviewCountsQuery = { __typename: 'Query', mergeCount: number | null, open: number | null, same: number | null, different: number | null };

export type TownMergesQueryVariables = Exact<{
  undone: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type TownMergesQuery = { __typename: 'Query', merges: { __typename: 'MemberMergePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'MemberMerge', id: string, mergedAt: string, mergedByName: string | null, undoneAt: string | null, undoneByName: string | null, reasons: Array<{ __typename: 'LinkReason', comparison: Comparison, level: string, weight: number }>, kept: { __typename: 'MergedMember', id: string, name: string, registerNo: string | null } | null, merged: { __typename: 'MergedMember', id: string, name: string, registerNo: string | null } | null }> } | null };

export type TownTakeApartMutationVariables = Exact<{
  mergeId: string | number;
}>;


export type TownTakeApartMutation = { __typename: 'Mutation', unmergeMembers: { __typename: 'MemberMerge', id: string, undoneAt: string | null } };

export type ReviewLineFragment = { __typename: 'SurveyLine', id: string, channel: SurveyChannel, unitName: string, sheet: string, row: number | null, toldOn: string, facts: { __typename: 'SurveyLineFacts', name: string, nameAsWritten: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, originTownship: string, originBranch: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, education: string | null, remarks: string | null } };

export type TownReviewQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type TownReviewQuestionQuery = { __typename: 'Query', reviewQuestion: { __typename: 'ReviewQuestion', id: string, state: ReviewQuestionState, reasons: Array<{ __typename: 'LinkReason', comparison: Comparison, level: string, weight: number }>, left: { __typename: 'ReviewSide', memberId: string, registerNo: string | null, lines: Array<{ __typename: 'SurveyLine', id: string, channel: SurveyChannel, unitName: string, sheet: string, row: number | null, toldOn: string, facts: { __typename: 'SurveyLineFacts', name: string, nameAsWritten: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, originTownship: string, originBranch: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, education: string | null, remarks: string | null } }>, member: { __typename: 'Member', id: string, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, joined: string | null, industryText: string | null, employer: string | null, maskedIdNumber: string | null, contact: { __typename: 'MemberContact', phones: Array<string> } | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null }, right: { __typename: 'ReviewSide', memberId: string, registerNo: string | null, lines: Array<{ __typename: 'SurveyLine', id: string, channel: SurveyChannel, unitName: string, sheet: string, row: number | null, toldOn: string, facts: { __typename: 'SurveyLineFacts', name: string, nameAsWritten: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, originTownship: string, originBranch: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, education: string | null, remarks: string | null } }>, member: { __typename: 'Member', id: string, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, joined: string | null, industryText: string | null, employer: string | null, maskedIdNumber: string | null, contact: { __typename: 'MemberContact', phones: Array<string> } | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null } } | null };

export type ReviewSideFactsFragment = { __typename: 'ReviewSide', memberId: string, registerNo: string | null, lines: Array<{ __typename: 'SurveyLine', id: string, channel: SurveyChannel, unitName: string, sheet: string, row: number | null, toldOn: string, facts: { __typename: 'SurveyLineFacts', name: string, nameAsWritten: string, sex: string | null, birthDate: string | null, idNumber: string | null, joinedDate: string | null, originTownship: string, originBranch: string | null, destination: string | null, industry: string | null, employer: string | null, residence: string | null, phones: Array<string>, education: string | null, remarks: string | null } }>, member: { __typename: 'Member', id: string, name: string | null, sex: Sex | null, born: string | null, stage: Stage | null, joined: string | null, industryText: string | null, employer: string | null, maskedIdNumber: string | null, contact: { __typename: 'MemberContact', phones: Array<string> } | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, originBranch: { __typename: 'Organization', id: string, name: string } | null } | null };

export type TownAnsweredReviewsQueryVariables = Exact<{
  state: ReviewQuestionState;
  first: number;
  after?: string | null | undefined;
}>;


export type TownAnsweredReviewsQuery = { __typename: 'Query', reviewQuestions: { __typename: 'ReviewQuestionPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'ReviewQuestion', id: string, state: ReviewQuestionState, answeredBy: string | null, answeredAt: string | null, mergeId: string | null, left: { __typename: 'ReviewSide', memberId: string, registerNo: string | null, lines: Array<{ __typename: 'SurveyLine', id: string, unitName: string, sheet: string, row: number | null, facts: { __typename: 'SurveyLineFacts', name: string } }>, member: { __typename: 'Member', id: string, name: string | null } | null }, right: { __typename: 'ReviewSide', memberId: string, registerNo: string | null, lines: Array<{ __typename: 'SurveyLine', id: string, unitName: string, sheet: string, row: number | null, facts: { __typename: 'SurveyLineFacts', name: string } }>, member: { __typename: 'Member', id: string, name: string | null } | null } }> } | null };

export type AnswerReviewQuestionMutationVariables = Exact<{
  id: string | number;
  answer: ReviewAnswer;
}>;


export type AnswerReviewQuestionMutation = { __typename: 'Mutation', answerReviewQuestion: { __typename: 'ReviewQuestion', id: string, state: ReviewQuestionState, mergeId: string | null } };

export type UndoReviewAnswerMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoReviewAnswerMutation = { __typename: 'Mutation', undoReviewAnswer: { __typename: 'ReviewQuestion', id: string, state: ReviewQuestionState, mergeId: string | null } };

export type TownSelfRegistrationsQueryVariables = Exact<{
  state: SelfRegistrationState;
  first: number;
  after?: string | null | undefined;
}>;


export type TownSelfRegistrationsQuery = { __typename: 'Query', selfRegistrations: { __typename: 'SelfRegistrationPage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SelfRegistration', id: string, receiptNo: string, state: SelfRegistrationState, receivedAt: string, decidedAt: string | null, rejectReason: string | null, lineId: string | null, facts: { __typename: 'SelfRegistrationFacts', name: string, sex: Sex | null, phone: string, idNumber: string | null, membership: MembershipClaim, origin: string, fromOutside: boolean, originBranch: string | null, residence: string, industry: string, employer: string | null, wish: boolean } | null, link: { __typename: 'LineLink', memberId: string, decision: LineDecision } | null }> } | null };

export type VerifySelfRegistrationMutationVariables = Exact<{
  id: string | number;
}>;


export type VerifySelfRegistrationMutation = { __typename: 'Mutation', verifySelfRegistration: { __typename: 'SelfRegistration', id: string, state: SelfRegistrationState, lineId: string | null, link: { __typename: 'LineLink', memberId: string, decision: LineDecision } | null } };

export type RejectSelfRegistrationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectSelfRegistrationMutation = { __typename: 'Mutation', rejectSelfRegistration: { __typename: 'SelfRegistration', id: string, state: SelfRegistrationState, rejectReason: string | null } };

export type TownSurveyCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownSurveyCampaignsQuery = { __typename: 'Query', surveyCampaigns: Array<{ __typename: 'SurveyCampaign', id: string, year: number, state: SurveyCampaignState, openedOn: string, closedOn: string | null }> | null };

export type TownSurveyUnitsQueryVariables = Exact<{
  id: string | number;
}>;


export type TownSurveyUnitsQuery = { __typename: 'Query', surveyCampaign: { __typename: 'SurveyCampaign', id: string, units: Array<{ __typename: 'SurveyUnitReturn', channel: SurveyChannel, kind: SurveyUnitKind | null, name: string, lines: number, incomplete: number }> } | null, organizations: Array<{ __typename: 'Organization', id: string, kind: OrganizationKind, name: string, shortName: string }> | null, townshipSurveys: Array<{ __typename: 'TownshipSurvey', id: string, townshipId: string, nil: boolean }> | null };

export type TownSurveyResultsQueryVariables = Exact<{
  id: string | number;
}>;


export type TownSurveyResultsQuery = { __typename: 'Query', surveyCampaign: { __typename: 'SurveyCampaign', id: string, state: SurveyCampaignState, closedOn: string | null, results: Array<{ __typename: 'SurveyResultCell', kind: SurveyResultKind, rowKey: string, columnKey: string, lines: number, people: number }>, coverage: { __typename: 'ChannelCoverage', township: number, sweep: number, both: number, seen: number, estimate: number | null, low: number | null, high: number | null } | null } | null };

export type OpenSurveyCampaignMutationVariables = Exact<{
  year: number;
}>;


export type OpenSurveyCampaignMutation = { __typename: 'Mutation', openSurveyCampaign: { __typename: 'SurveyCampaign', id: string, year: number, state: SurveyCampaignState, openedOn: string, closedOn: string | null } };

export type CloseSurveyCampaignMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseSurveyCampaignMutation = { __typename: 'Mutation', closeSurveyCampaign: { __typename: 'SurveyCampaign', id: string, state: SurveyCampaignState, closedOn: string | null } };

export type TownSurveyLinesQueryVariables = Exact<{
  filter: SurveyLineFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TownSurveyLinesQuery = { __typename: 'Query', surveyLines: { __typename: 'SurveyLinePage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SurveyLine', id: string, channel: SurveyChannel, unitName: string, state: SurveyLineState, sheet: string, row: number | null, toldOn: string, missing: Array<LineFact>, facts: { __typename: 'SurveyLineFacts', name: string, originTownship: string, originBranch: string | null, destination: string | null, employer: string | null, industry: string | null, residence: string | null, phones: Array<string> }, problems: Array<{ __typename: 'SurveyProblem', code: string, column: number | null }>, link: { __typename: 'LineLink', memberId: string, decision: LineDecision } | null }> } | null };

export type TownSurveyLineQueryVariables = Exact<{
  id: string | number;
}>;


export type TownSurveyLineQuery = { __typename: 'Query', surveyLine: { __typename: 'SurveyLine', id: string, link: { __typename: 'LineLink', memberId: string, decision: LineDecision } | null } | null };

export type SaveSurveyLineMutationVariables = Exact<{
  input: SaveSurveyLineInput;
}>;


export type SaveSurveyLineMutation = { __typename: 'Mutation', saveSurveyLine: { __typename: 'SurveyLine', id: string, missing: Array<LineFact>, link: { __typename: 'LineLink', memberId: string, decision: LineDecision } | null } };

export type CompleteSurveyLineMutationVariables = Exact<{
  input: CorrectSurveyLineInput;
}>;


export type CompleteSurveyLineMutation = { __typename: 'Mutation', correctSurveyLine: { __typename: 'SurveyLine', id: string, missing: Array<LineFact> } };

export type TownCampaignTimelineQueryVariables = Exact<{
  id: string | number;
}>;


export type TownCampaignTimelineQuery = { __typename: 'Query', campaignTimeline: Array<{ __typename: 'CampaignEvent', key: string, kind: CampaignEventKind, on: string, medium: PublicityMedium | null, place: string | null, text: string | null, number: number | null }> | null };

export type TownPublicityQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type TownPublicityQuery = { __typename: 'Query', publicityItems: { __typename: 'PublicityItemPage', total: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'PublicityItem', id: string, medium: PublicityMedium, publishedOn: string, place: string, text: string, copyName: string | null }> } | null };

export type RecordPublicityMutationVariables = Exact<{
  input: RecordPublicityInput;
}>;


export type RecordPublicityMutation = { __typename: 'Mutation', recordPublicity: { __typename: 'PublicityItem', id: string } };

export type RemovePublicityMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RemovePublicityMutation = { __typename: 'Mutation', removePublicity: { __typename: 'PublicityItem', id: string } };

export type TownOpenLettersQueryVariables = Exact<{ [key: string]: never; }>;


export type TownOpenLettersQuery = { __typename: 'Query', openLetters: Array<{ __typename: 'OpenLetter', version: number, title: string, text: string, signedBy: string, publishedOn: string }> | null };

export type TownOpenLetterDraftQueryVariables = Exact<{ [key: string]: never; }>;


export type TownOpenLetterDraftQuery = { __typename: 'Query', openLetterDraft: { __typename: 'OpenLetterDraft', version: number, title: string, text: string, signedBy: string, registerUrl: string } | null };

export type PublishOpenLetterMutationVariables = Exact<{
  input: PublishOpenLetterInput;
}>;


export type PublishOpenLetterMutation = { __typename: 'Mutation', publishOpenLetter: { __typename: 'OpenLetter', version: number } };

export type TownOpenLetterCopiesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type TownOpenLetterCopiesQuery = { __typename: 'Query', openLetterCopies: { __typename: 'OpenLetterCopiesPage', total: number, copies: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'OpenLetterCopies', id: string, version: number, number: number, handedOutOn: string, unit: { __typename: 'Organization', id: string, shortName: string } | null }> } | null };

export type TownSweepUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownSweepUnitsQuery = { __typename: 'Query', organizations: Array<{ __typename: 'Organization', id: string, kind: OrganizationKind, name: string, shortName: string }> | null };

export type RecordOpenLetterCopiesMutationVariables = Exact<{
  input: RecordOpenLetterCopiesInput;
}>;


export type RecordOpenLetterCopiesMutation = { __typename: 'Mutation', recordOpenLetterCopies: { __typename: 'OpenLetterCopies', id: string } };

export type RemoveOpenLetterCopiesMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RemoveOpenLetterCopiesMutation = { __typename: 'Mutation', removeOpenLetterCopies: { __typename: 'OpenLetterCopies', id: string } };

export type TownSweepBoardQueryVariables = Exact<{
  id: string | number;
  state?: SweepState | null | undefined;
  overdue?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TownSweepBoardQuery = { __typename: 'Query', sweepTasks: { __typename: 'SweepTaskPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'SweepTask', id: string, state: SweepState, dueOn: string, overdue: boolean, returnedOn: string | null, onBehalf: boolean, lines: number, incomplete: number, remindedOn: string | null, unit: { __typename: 'Organization', id: string, kind: OrganizationKind, shortName: string, phone: string } | null }> } | null };

export type TownSweepFiguresQueryVariables = Exact<{
  id: string | number;
}>;


export type TownSweepFiguresQuery = { __typename: 'Query', sweepFigures: { __typename: 'SweepFigures', units: number, open: number, inWork: number, reported: number, nil: number, overdue: number, lines: number } | null };

export type RemindSweepUnitsMutationVariables = Exact<{
  input: RemindSweepUnitsInput;
}>;


export type RemindSweepUnitsMutation = { __typename: 'Mutation', remindSweepUnits: number };

export type SetSweepDeadlineMutationVariables = Exact<{
  input: SetSweepDeadlineInput;
}>;


export type SetSweepDeadlineMutation = { __typename: 'Mutation', setSweepDeadline: number };

export type AskFurtherUnitsMutationVariables = Exact<{
  id: string | number;
}>;


export type AskFurtherUnitsMutation = { __typename: 'Mutation', askFurtherUnits: number };

export type TownSweepUnitOfTaskQueryVariables = Exact<{
  id: string | number;
}>;


export type TownSweepUnitOfTaskQuery = { __typename: 'Query', sweepTask: { __typename: 'SweepTask', id: string, year: number, unit: { __typename: 'Organization', id: string, name: string } | null } | null };

export type TownManagementShiftQueryVariables = Exact<{ [key: string]: never; }>;


export type TownManagementShiftQuery = { __typename: 'Query', managementShift: { __typename: 'ManagementShift', known: number, placed: number, percent: number | null, byStage: Array<{ __typename: 'RegisterFigure', key: string, count: number }>, byMonth: Array<{ __typename: 'ShiftMonth', month: string, known: number, placed: number }> } | null };

export type TownClosedFilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TownClosedFilesQuery = { __typename: 'Query', closedFiles: { __typename: 'ClosedFilePage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'ClosedFile', id: string, name: string, registerNo: string | null, originPlace: string | null, foundOn: string, closedOn: string }> } | null };

export type TownClosedFileQueryVariables = Exact<{
  memberId: string | number;
  purpose: string;
}>;


export type TownClosedFileQuery = { __typename: 'Query', closedFile: { __typename: 'ClosedFile', id: string, name: string, registerNo: string | null, originPlace: string | null, foundOn: string, closedOn: string, consents: Array<{ __typename: 'Consent', id: string, channel: ConsentChannel, textVersion: number, givenOn: string, withdrawnOn: string | null }> | null, documents: Array<{ __typename: 'ArchiveDocument', id: string, kind: ArchiveKind, version: number, fileName: string, filedOn: string, destroyedOn: string | null }> | null, spells: Array<{ __typename: 'MobilitySpell', id: string, startedOn: string, endedOn: string | null, endReason: SpellEndReason | null }> | null, timeline: Array<{ __typename: 'TimelineEntry', id: string, kind: string, happenedOn: string, recordedAt: string }> | null, responsibilities: Array<{ __typename: 'Responsibility', role: ResponsibleRole, since: string, until: string | null, afterEnd: boolean, homeCommittee: string | null, organization: { __typename: 'Organization', id: string, name: string } | null }> | null } | null };

export type TownShiftMembersQueryVariables = Exact<{
  filter: MemberFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type TownShiftMembersQuery = { __typename: 'Query', members: { __typename: 'MemberPage', endCursor: string | null, hasNextPage: boolean, total: number, nodes: Array<{ __typename: 'Member', id: string, name: string | null, originTownship: { __typename: 'Organization', id: string, shortName: string } | null, responsible: { __typename: 'Responsibility', role: ResponsibleRole, since: string, organization: { __typename: 'Organization', id: string, name: string } | null } | null }> } | null };

export type WorkUnitsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkUnitsQuery = { __typename: 'Query', workUnits: { __typename: 'WorkUnitPage', endCursor: string | null, hasNextPage: boolean, nodes: Array<{ __typename: 'WorkUnit', id: string, name: string, kind: WorkUnitKind, industry: string | null, latitude: number | null, longitude: number | null, partyOrganization: UnitPartyOrganization, parent: { __typename: 'WorkUnit', id: string, name: string } | null, branch: { __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind, mobileMembers: number } | null }> } | null };

export type ReviseWorkUnitMutationVariables = Exact<{
  id: string | number;
  input: WorkUnitInput;
}>;


export type ReviseWorkUnitMutation = { __typename: 'Mutation', reviseWorkUnit: { __typename: 'WorkUnit', id: string, name: string, partyOrganization: UnitPartyOrganization } };

export type AreasQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasQuery = { __typename: 'Query', residenceAreas: Array<{ __typename: 'ResidenceArea', id: string, name: string, kind: ResidenceAreaKind, isFringe: boolean, fringeSince: string | null, branch: { __typename: 'HostBranch', id: string, name: string, kind: HostBranchKind, mobileMembers: number } | null }> | null };

export type ReviseResidenceAreaMutationVariables = Exact<{
  id: string | number;
  input: ResidenceAreaInput;
}>;


export type ReviseResidenceAreaMutation = { __typename: 'Mutation', reviseResidenceArea: { __typename: 'ResidenceArea', id: string, isFringe: boolean, fringeSince: string | null } };

export const PlacementFactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementFactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStable"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStable"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"residenceArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFringe"}}]}}]}}]} as unknown as DocumentNode<PlacementFactPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementFactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"meters"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementFactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStable"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStable"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"residenceArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFringe"}}]}}]}}]} as unknown as DocumentNode<DecisionPartsFragment, unknown>;
export const ReceptionDayPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<ReceptionDayPartsFragment, unknown>;
export const ImportFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyImportFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fresh"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"notMembers"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"likelyWrongJoins"}},{"kind":"Field","name":{"kind":"Name","value":"likelyMissed"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}}]}}]} as unknown as DocumentNode<ImportFiguresFragment, unknown>;
export const ReviewLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}}]}}]} as unknown as DocumentNode<ReviewLineFragment, unknown>;
export const ReviewSideFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewSideFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}}]}}]} as unknown as DocumentNode<ReviewSideFactsFragment, unknown>;
export const TownAmendmentsDocument = {"__meta__":{"hash":"sha256:2aeda5c8ae6de3709ead65140965f425611ba45c5fb0c8c42909ec61d45445f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownAmendments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decided"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendmentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decided"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decided"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownAmendmentsQuery, TownAmendmentsQueryVariables>;
export const DecideAmendmentDocument = {"__meta__":{"hash":"sha256:93b1e2554fb0a985223eae3c48a66c53aa5d02911f372216b552f63337574fb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accept"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rejectReason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"accept"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accept"}}},{"kind":"Argument","name":{"kind":"Name","value":"rejectReason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rejectReason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}}]}}]} as unknown as DocumentNode<DecideAmendmentMutation, DecideAmendmentMutationVariables>;
export const CategoryArchivesDocument = {"__meta__":{"hash":"sha256:7d214c0838c5f07a867d5d8c7872ad2be4ca40c65230fe7a189dc2769e8f18cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategoryArchives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOfInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"categoryArchives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"folders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CategoryArchivesQuery, CategoryArchivesQueryVariables>;
export const TownBranchesDocument = {"__meta__":{"hash":"sha256:d31ff517bb23b8c2fdbd6186bfe7ed3b92dd19bd2490acc50d250817f3a2b4db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HostBranchKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hostBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ownFullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"ownProbationaryMembers"}},{"kind":"Field","name":{"kind":"Name","value":"mobileMembers"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryVacant"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownBranchesQuery, TownBranchesQueryVariables>;
export const FindBranchesDocument = {"__meta__":{"hash":"sha256:9e9beb6193a057f5cbe48853214081245f11ed56e311fdf8392143b7a86ef798"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hostBranches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mobileMembers"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingSince"}}]}}]}}]}}]} as unknown as DocumentNode<FindBranchesQuery, FindBranchesQueryVariables>;
export const TownBranchDocument = {"__meta__":{"hash":"sha256:f9bc187108d0f35a7a1cf1e3263f3bc948c488040787899ac315e962154e2006"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hostBranch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ownFullMembers"}},{"kind":"Field","name":{"kind":"Name","value":"ownProbationaryMembers"}},{"kind":"Field","name":{"kind":"Name","value":"mobileMembers"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryVacant"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingSince"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingReason"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingWarnings"}},{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residenceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidanceNotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownBranchQuery, TownBranchQueryVariables>;
export const BranchSecretaryDocument = {"__meta__":{"hash":"sha256:62ebb1a3fc22af95aff8f1e5c27b10a1c14e4763863cd7c80353230b1d9f5ebf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BranchSecretary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<BranchSecretaryQuery, BranchSecretaryQueryVariables>;
export const SendGuidanceNoteDocument = {"__meta__":{"hash":"sha256:29356d776ea2316c857429f3af7117527d4c663eb1a183d2027d81e72a054009"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendGuidanceNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendGuidanceNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]} as unknown as DocumentNode<SendGuidanceNoteMutation, SendGuidanceNoteMutationVariables>;
export const AnnounceDissolutionDocument = {"__meta__":{"hash":"sha256:13c4fe8678e37ccbb4f73a792093237f35a98f81c013b3efd327b7d11cdff846"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceDissolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announceDissolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingSince"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingReason"}}]}}]}}]} as unknown as DocumentNode<AnnounceDissolutionMutation, AnnounceDissolutionMutationVariables>;
export const WithdrawDissolutionDocument = {"__meta__":{"hash":"sha256:cff2a2ac4e6ef84c94b8ad6f1641d46bbc3846d485c041babf6e7a2ad439b137"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDissolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawDissolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingSince"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingReason"}}]}}]}}]} as unknown as DocumentNode<WithdrawDissolutionMutation, WithdrawDissolutionMutationVariables>;
export const DissolveBranchDocument = {"__meta__":{"hash":"sha256:fa0374bc6ae97bbe33e842a26c46831cd510fbca0694aa6c4543a588133bd1bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DissolveBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dissolveBranch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}}]}}]} as unknown as DocumentNode<DissolveBranchMutation, DissolveBranchMutationVariables>;
export const FoundBranchDocument = {"__meta__":{"hash":"sha256:2e80f22dce9848292d60b49cc00a8a614f0aaadfa840d5651dd505c916785dce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FoundBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FoundBranchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundBranch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FoundBranchMutation, FoundBranchMutationVariables>;
export const TownDepartmentReceiptsDocument = {"__meta__":{"hash":"sha256:f762b66912c9282f57a435f698c3f6cb8853114199b63bea5e4c7dcbb82b3d1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownDepartmentReceipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentReceipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"vanishOn"}}]}}]}}]} as unknown as DocumentNode<TownDepartmentReceiptsQuery, TownDepartmentReceiptsQueryVariables>;
export const TownDepartmentCooperationDocument = {"__meta__":{"hash":"sha256:ebca9b10f09f3f0c20de8ee2b2281420afa11ec27d4bd17f543779e2a770985a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownDepartmentCooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentCooperation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lists"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"dismissed"}},{"kind":"Field","name":{"kind":"Name","value":"vanished"}},{"kind":"Field","name":{"kind":"Name","value":"lastOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"departmentKind"}}]}}]}}]}}]} as unknown as DocumentNode<TownDepartmentCooperationQuery, TownDepartmentCooperationQueryVariables>;
export const TownDepartmentHintsDocument = {"__meta__":{"hash":"sha256:43c0e8be83b92786d6dfedae1934efc4d4f3c1952162bfa6bfe89af9c5fe8804"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownDepartmentHints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HintState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departmentHints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"visitOn"}},{"kind":"Field","name":{"kind":"Name","value":"vanishOn"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"likeness"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownDepartmentHintsQuery, TownDepartmentHintsQueryVariables>;
export const PlanHintVisitDocument = {"__meta__":{"hash":"sha256:4d73e1c3e0ac0291d8d47a2a0a6a26a3714e2d2dbd39d4a8122c8d905e458995"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanHintVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanHintVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planHintVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PlanHintVisitMutation, PlanHintVisitMutationVariables>;
export const CloseHintDocument = {"__meta__":{"hash":"sha256:03f63648b077e1b8a25c0fe1d357446f56c32b4176c184e64fbac453a4435581"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseHint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HintOutcome"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeHint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}]}]}}]} as unknown as DocumentNode<CloseHintMutation, CloseHintMutationVariables>;
export const TellHintLineDocument = {"__meta__":{"hash":"sha256:25dd8b89afdf47b96a4b4b80e66848cae2e3f93658ce864f7dc7af2f718dedc6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellHintLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TellHintLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tellHintLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<TellHintLineMutation, TellHintLineMutationVariables>;
export const EducationOverviewDocument = {"__meta__":{"hash":"sha256:e70c2ad64b1e15065f6d76234ffcd9d929618711f132379784a0092d5fd921df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EducationOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"educationOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"without"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EducationOverviewQuery, EducationOverviewQueryVariables>;
export const TownCoverageDocument = {"__meta__":{"hash":"sha256:19c3afd096819c1f15d9a5c5113705af007ee4d18f5ff1107b785fc6382f9bad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"sweep"}},{"kind":"Field","name":{"kind":"Name","value":"both"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverageBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"strata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"sweep"}},{"kind":"Field","name":{"kind":"Name","value":"both"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"sweep"}},{"kind":"Field","name":{"kind":"Name","value":"both"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"standardError"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownCoverageQuery, TownCoverageQueryVariables>;
export const TownIssueTownshipsDocument = {"__meta__":{"hash":"sha256:57015d1da297340f7e8d0efe3b9c6fc30aae7d2fd88f96a4fab8bec21f44fa13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownIssueTownships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<TownIssueTownshipsQuery, TownIssueTownshipsQueryVariables>;
export const ExportRequestsDocument = {"__meta__":{"hash":"sha256:e0df0eb6bf321dadcc92d7ef1a71156a95a698d699be9e030e5572a385bb38c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ExportRequestsQuery, ExportRequestsQueryVariables>;
export const RequestExportDocument = {"__meta__":{"hash":"sha256:a347eedc14443330c91c6b8fdb59ac5671b7c9f6426193c9b77434b2a87c106e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RequestExportMutation, RequestExportMutationVariables>;
export const DecideExportDocument = {"__meta__":{"hash":"sha256:ddb0e0e508f32ad8763ee19920df7e9352b0453fd06b40dd598d1613733e1007"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approve"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rejectReason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"approve"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approve"}}},{"kind":"Argument","name":{"kind":"Name","value":"rejectReason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rejectReason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}}]}}]} as unknown as DocumentNode<DecideExportMutation, DecideExportMutationVariables>;
export const DispatchListDocument = {"__meta__":{"hash":"sha256:f82449250b97b1f9d32f2f685963e7804a103ec8b8a17ebc0dd46a1ec4afda6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispatchList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackDispatchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<DispatchListQuery, DispatchListQueryVariables>;
export const DispatchDocument = {"__meta__":{"hash":"sha256:e4f88c7f2e6359a4f4caba31401d8fe1751c3bfa5b1c02450254da42a9020f0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originCommittee"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"memberComment"}},{"kind":"Field","name":{"kind":"Name","value":"commentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"workDone"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DispatchQuery, DispatchQueryVariables>;
export const TownFeedbackRatesDocument = {"__meta__":{"hash":"sha256:df7cc5714281ca52fd0dd769460ef2eddde9c48bfab16d830a352001570dce62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownFeedbackRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatched"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"askedBack"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}}]}}]}}]} as unknown as DocumentNode<TownFeedbackRatesQuery, TownFeedbackRatesQueryVariables>;
export const RecordOutsideAcknowledgementDocument = {"__meta__":{"hash":"sha256:dc34b5005df9b103311ac9b52fbe4489d7e8906edcf6aca6ecba11a8bb24cc0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutsideAcknowledgement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordOutsideAcknowledgement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<RecordOutsideAcknowledgementMutation, RecordOutsideAcknowledgementMutationVariables>;
export const TownWorkDocument = {"__meta__":{"hash":"sha256:e9192795adb80005d3b455be63e83b28983c7422aae9044b0b7523ea8118235f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"center"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registryWork"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"center"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branchTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]} as unknown as DocumentNode<TownWorkQuery, TownWorkQueryVariables>;
export const TownDashboardDocument = {"__meta__":{"hash":"sha256:911399f956455162f336f3a84cb43df6911bbced9a6a8bca95bc9ab435848f35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownDashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"outOfCounty"}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byAgeBand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipName"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placementFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inBranch"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"invitations"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"notebookConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"byRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byBranchKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"branches"}},{"kind":"Field","name":{"kind":"Name","value":"members"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"casesOpened"}},{"kind":"Field","name":{"kind":"Name","value":"casesOpen"}},{"kind":"Field","name":{"kind":"Name","value":"casesOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"casesConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"casesClosedWithoutConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToFeedback"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"reportedInTime"}},{"kind":"Field","name":{"kind":"Name","value":"receptionDaysDue"}},{"kind":"Field","name":{"kind":"Name","value":"receptionDaysHeld"}},{"kind":"Field","name":{"kind":"Name","value":"receptionVisits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"inWork"}},{"kind":"Field","name":{"kind":"Name","value":"signed"}},{"kind":"Field","name":{"kind":"Name","value":"dispatched"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"askedBack"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalated"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"medianDaysToAcknowledgement"}}]}}]}}]} as unknown as DocumentNode<TownDashboardQuery, TownDashboardQueryVariables>;
export const TownLettersDocument = {"__meta__":{"hash":"sha256:6c14c638c2a7e538d8921806fc3abae9d210b5cee64d5af2a55fefb396dcca45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownLettersQuery, TownLettersQueryVariables>;
export const AnnouncedCheckInsDocument = {"__meta__":{"hash":"sha256:5aceab05cfa7a193cc6e4d9cbd33f31c05a4093b5c9696ca4650d8ac1ea0c43d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnouncedCheckIns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcedCheckIns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<AnnouncedCheckInsQuery, AnnouncedCheckInsQueryVariables>;
export const TownLetterNoticesDocument = {"__meta__":{"hash":"sha256:e8df67f7a38dbb67b2e173be3ef60f383acc04c4ddacf1d04f4f5f8238b16d23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownLetterNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"notedOn"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownLetterNoticesQuery, TownLetterNoticesQueryVariables>;
export const FinishTownLetterNoticeDocument = {"__meta__":{"hash":"sha256:83665b8b65bb58d8aefb65f158894c20a98f20affc9448688d138c7fca2726de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishTownLetterNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishLetterNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FinishTownLetterNoticeMutation, FinishTownLetterNoticeMutationVariables>;
export const TownLetterDocument = {"__meta__":{"hash":"sha256:8b44323da31930d4a0de42497f2d80924234e9ba43215a3637828ad41e5fe4d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReason"}},{"kind":"Field","name":{"kind":"Name","value":"retentionNote"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"presentedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"receiptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"voidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"lostOn"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"secretaryName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownLetterQuery, TownLetterQueryVariables>;
export const AcceptLetterDocument = {"__meta__":{"hash":"sha256:19d5325a0a60f7ca7dc6f936c0634bf934e588077e3d279738d85f2d7c1a8ec7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<AcceptLetterMutation, AcceptLetterMutationVariables>;
export const ReturnLetterDocument = {"__meta__":{"hash":"sha256:a54e4bef841423b9ba4288ceeaf7f50705454003561c51655aa8e51c078431c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}}]}}]}}]} as unknown as DocumentNode<ReturnLetterMutation, ReturnLetterMutationVariables>;
export const CounterFormDocument = {"__meta__":{"hash":"sha256:0b80d2985dada48b8271d5d2f3cf577e18ef92811ca3bc6a480149c2fe4c9bfe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CounterForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkInForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"formNumber"}},{"kind":"Field","name":{"kind":"Name","value":"announced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"occupationText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"employmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStable"}},{"kind":"Field","name":{"kind":"Name","value":"workUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"residenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStable"}},{"kind":"Field","name":{"kind":"Name","value":"residenceAreaId"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedByName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CounterFormQuery, CounterFormQueryVariables>;
export const RevealContactDocument = {"__meta__":{"hash":"sha256:7ac0f7e4bee43df7234a99dc0fa5ee2195b968ed2bfc094e16fdff20f795ded8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevealContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealPersonalFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}}]}}]}}]} as unknown as DocumentNode<RevealContactQuery, RevealContactQueryVariables>;
export const CheckInDocument = {"__meta__":{"hash":"sha256:64510b97efb54a37e15e19a999efda9dec110ab06d7bcce4dbf2b6a408ccf92a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"checkIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"checkIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CheckInMutation, CheckInMutationVariables>;
export const AffiliationOfMemberDocument = {"__meta__":{"hash":"sha256:264542aa85efa18310fa5c58bfbdea0805639f91e8d70efb542dd7e8bdf12cad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AffiliationOfMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AffiliationOfMemberQuery, AffiliationOfMemberQueryVariables>;
export const SendContactCodeDocument = {"__meta__":{"hash":"sha256:a3fc0f6e91963fdd024dc26c1de57e64989f01a86e05e68c3d83573581e61d38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendContactCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendContactCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SendContactCodeMutation, SendContactCodeMutationVariables>;
export const VerifyContactDocument = {"__meta__":{"hash":"sha256:0abdfea9a698e54904549156f0199c6dd7583bf89be95777b3696e6555bc7d7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"method"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactCheck"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"Variable","name":{"kind":"Name","value":"method"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyContactMutation, VerifyContactMutationVariables>;
export const TownRetentionReasonsDocument = {"__meta__":{"hash":"sha256:25a2e70ffffe70d2d62ceee975fbf6a86c60b9c59cb65720084b311b8dc124d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownRetentionReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retentionReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<TownRetentionReasonsQuery, TownRetentionReasonsQueryVariables>;
export const SigningKeysDocument = {"__meta__":{"hash":"sha256:397626b09ee65742800dcc6168a2bce0b222b32c2d6599b278cc35ae8bbd797f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SigningKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signingKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kid"}},{"kind":"Field","name":{"kind":"Name","value":"firstUsed"}},{"kind":"Field","name":{"kind":"Name","value":"signsNow"}},{"kind":"Field","name":{"kind":"Name","value":"letters"}},{"kind":"Field","name":{"kind":"Name","value":"condemnedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SigningKeysQuery, SigningKeysQueryVariables>;
export const CondemnSigningKeyDocument = {"__meta__":{"hash":"sha256:e6b052ccc50eef343efb2d27c275248c65549c80aade89d9d43894ee8ba45e6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CondemnSigningKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"condemnSigningKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kid"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kid"}},{"kind":"Field","name":{"kind":"Name","value":"condemnedFrom"}}]}}]}}]} as unknown as DocumentNode<CondemnSigningKeyMutation, CondemnSigningKeyMutationVariables>;
export const TownOfficesDocument = {"__meta__":{"hash":"sha256:312bfd25caed0a48bca05586cccb4f216a7e6a3088a8957bc56f47060cc1f8d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"vacancy"}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"partyMember"}},{"kind":"Field","name":{"kind":"Name","value":"homeOffice"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"exOfficioOf"}}]}}]}}]}}]} as unknown as DocumentNode<TownOfficesQuery, TownOfficesQueryVariables>;
export const AppointDocument = {"__meta__":{"hash":"sha256:1a35fa5d22c674b77673557a4714ee33d2dec1a0c7e127fd0efa6337c4a9c0b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const EndOfficeDocument = {"__meta__":{"hash":"sha256:370ae005949a6fd7832db6c15e5cf47bdc0ea9b1bb10a528aa77fb7e6df5c29a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}}]}}]}}]} as unknown as DocumentNode<EndOfficeMutation, EndOfficeMutationVariables>;
export const TownMembersDocument = {"__meta__":{"hash":"sha256:106ec3457cea92aff1ba8bb11b7fd5af59314e2c9ba1cb3548a3a59c81835d11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"originPlace"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"foundBy"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownMembersQuery, TownMembersQueryVariables>;
export const RegisterPlacesDocument = {"__meta__":{"hash":"sha256:a54c6d90d0ad40fbcfbdd4698bf48be33d13e52dcd906339df4ef0eb002daadf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP"},{"kind":"EnumValue","value":"HOST_TOWN"},{"kind":"EnumValue","value":"HOST_BRANCH"},{"kind":"EnumValue","value":"TEMPORARY_BRANCH"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<RegisterPlacesQuery, RegisterPlacesQueryVariables>;
export const EnterInRegisterDocument = {"__meta__":{"hash":"sha256:419a658b00a41feb61878390b0eb920fef95352fc8963eea5b05fde2e6dba36e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterInRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterInRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}}]}}]}}]} as unknown as DocumentNode<EnterInRegisterMutation, EnterInRegisterMutationVariables>;
export const EnterManyInRegisterDocument = {"__meta__":{"hash":"sha256:0d2476d6fa1f8f79a724e4fccf96a0949dbf1a723c4b02eee319447096e9e593"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterManyInRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterManyInRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterManyInRegisterMutation, EnterManyInRegisterMutationVariables>;
export const RegisterTownMemberDocument = {"__meta__":{"hash":"sha256:223cc34cd05e4740972d3b02a5056f1dc1d4c5e4ac30db29c5e53f744270bcd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterTownMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}}]}}]} as unknown as DocumentNode<RegisterTownMemberMutation, RegisterTownMemberMutationVariables>;
export const TownMemberDocument = {"__meta__":{"hash":"sha256:a70bdee8c991130f340621f2413eac59273d7aab25e33af5085ce11f02e420e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originScope"}},{"kind":"Field","name":{"kind":"Name","value":"originTownshipId"}},{"kind":"Field","name":{"kind":"Name","value":"originPlace"}},{"kind":"Field","name":{"kind":"Name","value":"originCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"originBranchText"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"becameFull"}},{"kind":"Field","name":{"kind":"Name","value":"duesPaidUpTo"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicGroup"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"nativePlace"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"occupationText"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"employmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStable"}},{"kind":"Field","name":{"kind":"Name","value":"residenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStable"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"foundBy"}},{"kind":"Field","name":{"kind":"Name","value":"placementRule"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"homeAddress"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactName"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"residenceArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"witness"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownMemberQuery, TownMemberQueryVariables>;
export const TownMemberPapersDocument = {"__meta__":{"hash":"sha256:dd9a74fbb218b3726b14c8e28f18970c7d508ebe3da88ce8339267d6f76acf0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMemberPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letterId"}},{"kind":"Field","name":{"kind":"Name","value":"branchName"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}}]}}]}}]}}]} as unknown as DocumentNode<TownMemberPapersQuery, TownMemberPapersQueryVariables>;
export const TownMemberTimelineDocument = {"__meta__":{"hash":"sha256:e8e0152373fde03b6cfe987efa57bd1a25b05fe68c36b67e738ebbdcad6cc7d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMemberTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownMemberTimelineQuery, TownMemberTimelineQueryVariables>;
export const TownMemberBranchDocument = {"__meta__":{"hash":"sha256:b2424c6c41f7976842d2f2504e5f41793aca12a956d08bbc46e300caf4899454"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMemberBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"introducedOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"placementDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"activeOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"absent"}},{"kind":"Field","name":{"kind":"Name","value":"notebookEntries"}},{"kind":"Field","name":{"kind":"Name","value":"notebookConfirmed"}}]}}]}}]}}]} as unknown as DocumentNode<TownMemberBranchQuery, TownMemberBranchQueryVariables>;
export const TownMemberCasesDocument = {"__meta__":{"hash":"sha256:e85017396a019d7e9262980dfd0123dfc73d5c80cb1c6a390612b829c54e8306"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMemberCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}}]}}]} as unknown as DocumentNode<TownMemberCasesQuery, TownMemberCasesQueryVariables>;
export const TownMemberAssessmentsDocument = {"__meta__":{"hash":"sha256:ce4ea845d9372707a3c0a11a39381b80929f1c8473bd147f1a3fe95d9cc1e071"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMemberAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"memberComment"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownMemberAssessmentsQuery, TownMemberAssessmentsQueryVariables>;
export const TownMemberSourcesDocument = {"__meta__":{"hash":"sha256:fa7c85190b2ebccedd53ac6bb0271ac5d5d1490e33ab903637c36037f530f9c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMemberSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}},{"kind":"Field","name":{"kind":"Name","value":"extra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberMerges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keptMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"mergedMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"mergedBy"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}}]}}]} as unknown as DocumentNode<TownMemberSourcesQuery, TownMemberSourcesQueryVariables>;
export const TownMemberConflictsDocument = {"__meta__":{"hash":"sha256:afc4e9a3ea66f1e812097ec8c37085cc92c68b1720f644daa29640686e77ed55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMemberConflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"factConflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"chosenLineId"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<TownMemberConflictsQuery, TownMemberConflictsQueryVariables>;
export const DecideFactDocument = {"__meta__":{"hash":"sha256:4fcd8a107bf47af2f3754b7bb2f0728e90d9fc5b4a006dc8de73487a5927dedf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fact"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fact"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fact"}}},{"kind":"Argument","name":{"kind":"Name","value":"lineId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"chosenLineId"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}}]}}]}}]} as unknown as DocumentNode<DecideFactMutation, DecideFactMutationVariables>;
export const MergeMembersDocument = {"__meta__":{"hash":"sha256:dab4f273db1720e7c680730265ecc50f182a68bc95c200c563e6afb3288c99f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherMemberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"otherMemberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherMemberId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keptMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"mergedMemberId"}}]}}]}}]} as unknown as DocumentNode<MergeMembersMutation, MergeMembersMutationVariables>;
export const UnmergeMembersDocument = {"__meta__":{"hash":"sha256:5c44291a01bc72c17508ba53b82d0ea759b779e5365249a4447779bea919270e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mergeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unmergeMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mergeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mergeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"keptMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"mergedMemberId"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}}]}}]} as unknown as DocumentNode<UnmergeMembersMutation, UnmergeMembersMutationVariables>;
export const RevealMemberDocument = {"__meta__":{"hash":"sha256:6c0ec604441d51a50988f4e2bfe16a7b9d14b849263d109060f4eec41717ac58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevealMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revealPersonalFields"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"homeAddress"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactName"}},{"kind":"Field","name":{"kind":"Name","value":"homeContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}}]}}]}}]} as unknown as DocumentNode<RevealMemberQuery, RevealMemberQueryVariables>;
export const CorrectMemberDocument = {"__meta__":{"hash":"sha256:b3ef3dbe7218166afe6fa34c80430a5e5e40c80494d78e960740ecf0c7f66540"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CorrectMemberMutation, CorrectMemberMutationVariables>;
export const GiveTownConsentDocument = {"__meta__":{"hash":"sha256:8439f748bc2083d812c1b309dcdb4af9d7c6b204d66be57d75c4e4053d9e436d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveTownConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"consent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GiveTownConsentMutation, GiveTownConsentMutationVariables>;
export const WithdrawTownConsentDocument = {"__meta__":{"hash":"sha256:1ec841cd3d35813900b35ac56b7705f828a71d5f6ff8c821c4d8d0aa94d37cbe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTownConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}}]}]}}]} as unknown as DocumentNode<WithdrawTownConsentMutation, WithdrawTownConsentMutationVariables>;
export const FindMembersDocument = {"__meta__":{"hash":"sha256:888e1efd5ab10b279f8a279a3459452fcb2a479b48562bea74102e932c871014"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindMembersQuery, FindMembersQueryVariables>;
export const ChosenMemberDocument = {"__meta__":{"hash":"sha256:4d661258a2de3030b2662b1a9733c74d9a1b74931162e50993ae5cfc7b568abb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<ChosenMemberQuery, ChosenMemberQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"sha256:865d5873a184017aa7aecbe00ed39a6eee723f958e5de0ca2213007160ec15f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOST_TOWN"},{"kind":"EnumValue","value":"TOWN_SERVICE_CENTER"},{"kind":"EnumValue","value":"LABOUR_CENTER"},{"kind":"EnumValue","value":"ASSISTANCE_CENTER"},{"kind":"EnumValue","value":"DEPARTMENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"officeHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const PlacementReviewsDocument = {"__meta__":{"hash":"sha256:6dcee21e99f3339607ce81ac2f87a0786f17dc63e4c9fde1cf3d1151c7977ff3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacementReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementReviewFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placementReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"saidRule"}},{"kind":"Field","name":{"kind":"Name","value":"saidManualReason"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PlacementReviewsQuery, PlacementReviewsQueryVariables>;
export const PlacementReviewDocument = {"__meta__":{"hash":"sha256:7a7f96d6b1078665c29d7b38c5b48a5b486b0867715f769ad91ef460a39fe442"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacementReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placementReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvingSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mobileMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementFactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"meters"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementFactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStable"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStable"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"residenceArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFringe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementFactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"meters"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlacementReviewQuery, PlacementReviewQueryVariables>;
export const KeepPlacementDocument = {"__meta__":{"hash":"sha256:17ef22846136b3e00697ac6ec697572cb2140976d7caffe0759c956dcff4e7a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepPlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"keepPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reviewId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<KeepPlacementMutation, KeepPlacementMutationVariables>;
export const AskForPlacementReviewDocument = {"__meta__":{"hash":"sha256:1cbf85f97d78f74f52ccff1303c63810877b2d37190a68f0bc647cd132b602d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForPlacementReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askForPlacementReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskForPlacementReviewMutation, AskForPlacementReviewMutationVariables>;
export const FindWorkUnitsDocument = {"__meta__":{"hash":"sha256:b0fb51834949c98c208b851fb19d4f3590c8f8a2e4475b0a148f36a3437053ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindWorkUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}}]}}]}}]}}]} as unknown as DocumentNode<FindWorkUnitsQuery, FindWorkUnitsQueryVariables>;
export const ResidenceAreasDocument = {"__meta__":{"hash":"sha256:6b402f86f315b10f28438efe086d15f66e923d22e93db95df55e865a141c5cfe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidenceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFringe"}}]}}]}}]} as unknown as DocumentNode<ResidenceAreasQuery, ResidenceAreasQueryVariables>;
export const AddWorkUnitDocument = {"__meta__":{"hash":"sha256:1cea95eb29d6a6be0daef3dbc1d77e2bb609b5c3b0fdbbece7e3c4123754d58e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddWorkUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addWorkUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}}]}}]}}]} as unknown as DocumentNode<AddWorkUnitMutation, AddWorkUnitMutationVariables>;
export const PlacementQueueDocument = {"__meta__":{"hash":"sha256:c824a99c089ad1ca5a68145410c16f4cba523c1cff1c755fd2258a436046171a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacementQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placementQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"placementDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<PlacementQueueQuery, PlacementQueueQueryVariables>;
export const AffiliationListDocument = {"__meta__":{"hash":"sha256:00ffa0ca74f8f558c5c676154673b61fdd6e3b12dca6fec2dba3f72430f04b1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AffiliationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AffiliationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"introducedOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<AffiliationListQuery, AffiliationListQueryVariables>;
export const TownIntakesDocument = {"__meta__":{"hash":"sha256:04efc7d155413fd6f2d37e6a99c4a6c179628cf36bd50b33a0a0b616f9ce04f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownIntakes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchIntakes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownIntakesQuery, TownIntakesQueryVariables>;
export const PlacementDocument = {"__meta__":{"hash":"sha256:9d04774da1835d93f81b431a8bb0b86cc6d69245d8a1081551b4e64870adc698"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Placement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"affiliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"introducedOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"placementDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"placedOn"}},{"kind":"Field","name":{"kind":"Name","value":"activeOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"welcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"contactedOn"}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementFactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"meters"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementFactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStable"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStable"}},{"kind":"Field","name":{"kind":"Name","value":"workUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"residenceArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFringe"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"objectionAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementFactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"distances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"meters"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlacementQuery, PlacementQueryVariables>;
export const ProposePlacementDocument = {"__meta__":{"hash":"sha256:16f1a2fd53aaaea0d78bd7eaefa6b7d0bf5e0dd264e891ff1a6f018354f39263"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposePlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ProposePlacementMutation, ProposePlacementMutationVariables>;
export const ConfirmPlacementDocument = {"__meta__":{"hash":"sha256:59787f050f36467dde5eb0b4c9635e7fae6dd6c899f356e525f263af647b4025"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmPlacementMutation, ConfirmPlacementMutationVariables>;
export const OverridePlacementDocument = {"__meta__":{"hash":"sha256:a02bbc06a1cd37645718b99d5fcd303fe2ba990915b6cb10f2ae015e743c4c19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OverridePlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overridePlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OverridePlacementMutation, OverridePlacementMutationVariables>;
export const ChangePlacementDocument = {"__meta__":{"hash":"sha256:bec721c18177a85a0aaf18a73273d433aed66609ff4b60495e584a7acd9a1bcb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"branchId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"branchId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePlacementMutation, ChangePlacementMutationVariables>;
export const TellPlacementFactsDocument = {"__meta__":{"hash":"sha256:d720eb67e48d1c7eaa8b0512e7b7f99ae38cdf17f3ceb114e609aa27dcc5060c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TellPlacementFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employmentStable"}},{"kind":"Field","name":{"kind":"Name","value":"workUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"residenceStable"}},{"kind":"Field","name":{"kind":"Name","value":"residenceAreaId"}}]}}]}}]} as unknown as DocumentNode<TellPlacementFactsMutation, TellPlacementFactsMutationVariables>;
export const AnswerObjectionDocument = {"__meta__":{"hash":"sha256:f02057e402e001167aba73b6bb8cea726d347a6964205b87fdffe67d565d0673"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"affiliationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const DraftRegulationDocument = {"__meta__":{"hash":"sha256:316c36ee1033fb38cfd8f08926a8bd41d5b8c0edfa6e886b48d4e29e12102be4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftRegulationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<DraftRegulationMutation, DraftRegulationMutationVariables>;
export const PublishRegulationDocument = {"__meta__":{"hash":"sha256:5b1b4a0fadfc23f19572a932df81b3d93e973abe47018b24612f2600da7c1875"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<PublishRegulationMutation, PublishRegulationMutationVariables>;
export const DeleteRegulationDocument = {"__meta__":{"hash":"sha256:2e6e878b52c570afd7c7d2158412ef3433e84ca78bb7061c1c55c44ac95e498b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRegulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteRegulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<DeleteRegulationMutation, DeleteRegulationMutationVariables>;
export const PlacementRuleSetsDocument = {"__meta__":{"hash":"sha256:ef67a391502fdae69cb59ca2f7d7fbaf1a043fc7646ecabd7dd112583f3202d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacementRuleSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placementRuleSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unstable"}},{"kind":"Field","name":{"kind":"Name","value":"tradeBeforeUnit"}},{"kind":"Field","name":{"kind":"Name","value":"soleTraderEmployeesInCommunity"}},{"kind":"Field","name":{"kind":"Name","value":"branchLimit"}},{"kind":"Field","name":{"kind":"Name","value":"branchMinimum"}}]}}]}}]}}]} as unknown as DocumentNode<PlacementRuleSetsQuery, PlacementRuleSetsQueryVariables>;
export const PublishPlacementRuleSetDocument = {"__meta__":{"hash":"sha256:00d980b6d45a08c88a4670f275a11631326d9c9cb11f9c28fd7075eb46556dfa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPlacementRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPlacementRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishPlacementRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}}]} as unknown as DocumentNode<PublishPlacementRuleSetMutation, PublishPlacementRuleSetMutationVariables>;
export const PlacementReplayDocument = {"__meta__":{"hash":"sha256:3b805664d58e3efdf43748819e20f959c81e0927b2fc99b7480215c52277689c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacementReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementReplayInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placementReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"rebuilt"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"affiliationId"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"manualReason"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PlacementReplayQuery, PlacementReplayQueryVariables>;
export const CaseListDocument = {"__meta__":{"hash":"sha256:c1911b998f61993598c9291c5e8a769f215149145fd514e0ea079c3e651c5eb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"passedOnOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSubject"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<CaseListQuery, CaseListQueryVariables>;
export const TownCaseDocument = {"__meta__":{"hash":"sha256:fed97d04132184cafbd889d793b9a1cdde1f0297f24cce94081471555955b3cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"passedOnOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSubject"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultReportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopened"}},{"kind":"Field","name":{"kind":"Name","value":"silenceEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedByBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromState"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"bySubject"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]} as unknown as DocumentNode<TownCaseQuery, TownCaseQueryVariables>;
export const RaiseTownCaseDocument = {"__meta__":{"hash":"sha256:91f69f2161a1c9176bfd6ac14321ebfb3d5aa02dd071a0f569c698c446c13349"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseTownCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"raiseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<RaiseTownCaseMutation, RaiseTownCaseMutationVariables>;
export const TakeOverCaseDocument = {"__meta__":{"hash":"sha256:b139d459515dec1642c26dd3c5252b6f4d1175a702d583e9b2eb75a8c348b11f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOverCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passOnCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<TakeOverCaseMutation, TakeOverCaseMutationVariables>;
export const AssignCaseDocument = {"__meta__":{"hash":"sha256:004566463f8ef4a7af0631ffbc49ea2bcd8484a7da0d7e6f8bf31dc2e6576830"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownerSubject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"ownerSubject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownerSubject"}}},{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const PlanCaseDocument = {"__meta__":{"hash":"sha256:e9fc338d292ae333572ddb83a807cd6e5cd7549b1a952a0bd507bc2ff2a130cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PlanCaseMutation, PlanCaseMutationVariables>;
export const StartCaseDocument = {"__meta__":{"hash":"sha256:dfcf5cfe732b25116ca279692fb32f11c631bf4e6ebb156ef381e55f739fabda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<StartCaseMutation, StartCaseMutationVariables>;
export const PauseCaseDocument = {"__meta__":{"hash":"sha256:6f777160baaa9b951d05b446d053ea4bf5a5b783007f705137e43df622b2a576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waitingFor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WaitingFor"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pauseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"waitingFor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waitingFor"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PauseCaseMutation, PauseCaseMutationVariables>;
export const ResumeCaseDocument = {"__meta__":{"hash":"sha256:4e84ba0c408c0f496196db5f5a895258c3444eebda76d2662b3891f4b231c824"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resumeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const ReferCaseDocument = {"__meta__":{"hash":"sha256:a7c61191aadee7359e8c53779fc5748744f3f4408e129aba5d48554861f49142"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReferCaseMutation, ReferCaseMutationVariables>;
export const ReportCaseResultDocument = {"__meta__":{"hash":"sha256:b78b319012a86241aff3b8fa93028ad108357b5255e7ace1cf0bbdbd3abf613d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCaseResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"result"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportCaseResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"result"},"value":{"kind":"Variable","name":{"kind":"Name","value":"result"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReportCaseResultMutation, ReportCaseResultMutationVariables>;
export const RecordContactDocument = {"__meta__":{"hash":"sha256:66e931b0c39830b8be1ae3acacf4bc8df2a2f861dce3aab113574c82309285e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactChannel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordContactAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RecordContactMutation, RecordContactMutationVariables>;
export const CloseSilentCaseDocument = {"__meta__":{"hash":"sha256:a9b4a21536411efdab492525a7b09b3a105aeb6ccbfe431efab4f302e5cbfc7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSilentCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCaseWithoutConfirmation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CloseSilentCaseMutation, CloseSilentCaseMutationVariables>;
export const ReceptionDaysDocument = {"__meta__":{"hash":"sha256:30d6eb38f0460c3572b4ba5b03cb8dc66c8115ecaaa7ec8ec199a7c2d37a3c82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceptionDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receptionDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceptionDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<ReceptionDaysQuery, ReceptionDaysQueryVariables>;
export const ReceptionDayDocument = {"__meta__":{"hash":"sha256:bcfbb19e2477adddd32b01745f8370a1d8355bd510d6e3d2c2782fe2378de492"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceptionDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receptionDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceptionDayParts"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<ReceptionDayQuery, ReceptionDayQueryVariables>;
export const ReceptionVisitsDocument = {"__meta__":{"hash":"sha256:92c28603d7aeef9f06432d4c6a28f1fca7db01c78bee0c028f2c9b322408332a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceptionVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dayId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receptionVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dayId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dayId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issueCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<ReceptionVisitsQuery, ReceptionVisitsQueryVariables>;
export const DutyCandidatesDocument = {"__meta__":{"hash":"sha256:a7d03c8d04bdd676907cfa9b6cdd4a20ee66945d87b792eb06cf7540074f9005"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dutyCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}}]}}]}}]} as unknown as DocumentNode<DutyCandidatesQuery, DutyCandidatesQueryVariables>;
export const PlanReceptionDaysDocument = {"__meta__":{"hash":"sha256:162d62c0bb9fba96594c75ff35a1edeb6d822169305758a834b4512af6d6dc18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanReceptionDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanReceptionDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planReceptionDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PlanReceptionDaysMutation, PlanReceptionDaysMutationVariables>;
export const MoveReceptionDayDocument = {"__meta__":{"hash":"sha256:c0c02c6590a15cb18bec70aca1288f88c8c47ae9e5ab9c1d3ed49a95f49c7928"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveReceptionDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveReceptionDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceptionDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<MoveReceptionDayMutation, MoveReceptionDayMutationVariables>;
export const CancelReceptionDayDocument = {"__meta__":{"hash":"sha256:269dfbc3a918b41f8d0c67c1b9eab090804ce302a8406df6ffbd80ded3f15c5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelReceptionDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReceptionDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceptionDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<CancelReceptionDayMutation, CancelReceptionDayMutationVariables>;
export const HoldReceptionDayDocument = {"__meta__":{"hash":"sha256:c00991d4885e207efba83bb7eef25569f4ff2bdc515bd57f094650319f2437ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldReceptionDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdReceptionDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceptionDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<HoldReceptionDayMutation, HoldReceptionDayMutationVariables>;
export const AssignReceptionDutyDocument = {"__meta__":{"hash":"sha256:b01737588014e88009c5044e8ad38efbd16321c7111049b8a5e847be27a4a3ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignReceptionDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignReceptionDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceptionDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<AssignReceptionDutyMutation, AssignReceptionDutyMutationVariables>;
export const RotateReceptionDutiesDocument = {"__meta__":{"hash":"sha256:f07e05b280bbc60d74cb0541459745595d7f20187e84fc6945ad38d99460f5d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateReceptionDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotateReceptionDuties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceptionDayParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceptionDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regularOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dutySubject"}},{"kind":"Field","name":{"kind":"Name","value":"alarm"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}}]} as unknown as DocumentNode<RotateReceptionDutiesMutation, RotateReceptionDutiesMutationVariables>;
export const RegisterVisitDocument = {"__meta__":{"hash":"sha256:a6019906112048a7ac698bf001324914ce3a342e8aab4052def4acff8ce7c8c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterReceptionVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerReceptionVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"issueCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterVisitMutation, RegisterVisitMutationVariables>;
export const TownSettingsDocument = {"__meta__":{"hash":"sha256:4e860c3158620f692cbda00c389f03d1f875c5bf4ca15e3cd1949a1a1a7e7786"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"setByName"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownSettingsQuery, TownSettingsQueryVariables>;
export const TownSetSettingDocument = {"__meta__":{"hash":"sha256:659ddeef19e5e83d0118253662e57606679359f493bb651c3f7d1e3315799f25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TownSetSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<TownSetSettingMutation, TownSetSettingMutationVariables>;
export const TownServiceTermsDocument = {"__meta__":{"hash":"sha256:6d389b4e67c964c2ff4224b13a4b3a0eadf38cd184e0ec314864557e9992ba55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownServiceTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]} as unknown as DocumentNode<TownServiceTermsQuery, TownServiceTermsQueryVariables>;
export const TownSetServiceTermDocument = {"__meta__":{"hash":"sha256:25ec39df10d0385685be084bf0d56270fb5af248c035a57daf533974bfac140d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TownSetServiceTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTermName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setServiceTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]} as unknown as DocumentNode<TownSetServiceTermMutation, TownSetServiceTermMutationVariables>;
export const TownFeedbackTermsDocument = {"__meta__":{"hash":"sha256:41aba398387adcc3669858b46aabfa4c7ae30037b9dc2016ee1232ff8df4d4af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownFeedbackTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]} as unknown as DocumentNode<TownFeedbackTermsQuery, TownFeedbackTermsQueryVariables>;
export const TownSetFeedbackTermDocument = {"__meta__":{"hash":"sha256:e09662202b0072579cef14be6b4e36658337bce3aa5a047bf7c2dd2a0bcbd8bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TownSetFeedbackTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackTermName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setFeedbackTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]} as unknown as DocumentNode<TownSetFeedbackTermMutation, TownSetFeedbackTermMutationVariables>;
export const TownWorkingCalendarDocument = {"__meta__":{"hash":"sha256:6c2c119d10b92e35cd4914cd0f1059577f3551e9deffd90436c779dce8d6b5db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownWorkingCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonEn"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}}]}}]}}]} as unknown as DocumentNode<TownWorkingCalendarQuery, TownWorkingCalendarQueryVariables>;
export const TownSetCalendarDayDocument = {"__meta__":{"hash":"sha256:024f840f5cacf6ed01592932285500ea9f70c294b40edb98c2297f59e49d9048"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TownSetCalendarDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setCalendarDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<TownSetCalendarDayMutation, TownSetCalendarDayMutationVariables>;
export const TownRemoveCalendarDayDocument = {"__meta__":{"hash":"sha256:39718470e4562a76e36619173c6ccc513841b74319acfeff7777f93fcfe1245d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TownRemoveCalendarDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCalendarDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}]}}]} as unknown as DocumentNode<TownRemoveCalendarDayMutation, TownRemoveCalendarDayMutationVariables>;
export const TownDeclareCalendarYearDocument = {"__meta__":{"hash":"sha256:baa4c57922f89a4f960742cfd2a3e098417c68a85f1ceefbc5951804e3442d27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TownDeclareCalendarYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"declareCalendarYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}]}}]} as unknown as DocumentNode<TownDeclareCalendarYearMutation, TownDeclareCalendarYearMutationVariables>;
export const TownWorkingDayDocument = {"__meta__":{"hash":"sha256:1a1811b5ec3a79dbbe88360e7fc55026784f4ea7f6529117ecdc85724fb67ad4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownWorkingDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workingDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"calendarUnknown"}}]}}]}}]} as unknown as DocumentNode<TownWorkingDayQuery, TownWorkingDayQueryVariables>;
export const TownCodeListsDocument = {"__meta__":{"hash":"sha256:2ecf272eb7c3f5ed92c79935fc0ef79c6598fd612e0da6c994f2b7cf4f426407"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownCodeLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<TownCodeListsQuery, TownCodeListsQueryVariables>;
export const TownTownshipSurveysDocument = {"__meta__":{"hash":"sha256:b5a63f10f4be1298eae4dfac7983d64255c45d166d1b892f2e4b1decbbbeca54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownTownshipSurveys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"campaignState"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branches"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"queried"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}}]}}]}}]}}]} as unknown as DocumentNode<TownTownshipSurveysQuery, TownTownshipSurveysQueryVariables>;
export const TownTownshipBranchesDocument = {"__meta__":{"hash":"sha256:b9598950d8a41fd93adc0fe8e9eabbbeb1345d32c71787145e17a03925f1ee47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownTownshipBranches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"townshipSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"branches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"branchId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"queried"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nilReturns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"toldBy"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownTownshipBranchesQuery, TownTownshipBranchesQueryVariables>;
export const ReopenTownshipSurveyDocument = {"__meta__":{"hash":"sha256:0b611b05bf8f32024dd65ea7d9c211d53719e2458cec143af8b73af924eae657"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenTownshipSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenTownshipSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReopenTownshipSurveyMutation, ReopenTownshipSurveyMutationVariables>;
export const TownHandoverLinesDocument = {"__meta__":{"hash":"sha256:45b4c51365b62fcbb4e2138621e4733f76d96b0ae2b882e4eae7907a2ef0073f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownHandoverLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLineFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownHandoverLinesQuery, TownHandoverLinesQueryVariables>;
export const AcknowledgeLinesDocument = {"__meta__":{"hash":"sha256:18235eceb375a71db170c9e09356eb572b5a2dc7078397f21139559f79c337da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeLinesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeSurveyLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeLinesMutation, AcknowledgeLinesMutationVariables>;
export const QueryLinesDocument = {"__meta__":{"hash":"sha256:b058755db66ae3f3027e034d1e1d8c15b445da34064d15e0bd7ab7dbad22f058"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueryLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"querySurveyLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lineIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<QueryLinesMutation, QueryLinesMutationVariables>;
export const MarkLineNotMobileDocument = {"__meta__":{"hash":"sha256:bfc1dfa6447e98228eccae9f1213bf8a2b9680561adbfafbea697a489f68e678"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkLineNotMobile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markLineNotMobile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lineId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<MarkLineNotMobileMutation, MarkLineNotMobileMutationVariables>;
export const TownExtraFieldsDocument = {"__meta__":{"hash":"sha256:5b994e57870c9c4365fd72fbb21cadbad3cc38632274db08e2ff705e2164874c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownExtraFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extraSurveyFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}}]}}]}}]} as unknown as DocumentNode<TownExtraFieldsQuery, TownExtraFieldsQueryVariables>;
export const AddExtraFieldDocument = {"__meta__":{"hash":"sha256:128ded45089dce4cd73927dc9b35a0a4458f2880947056a1ac11ccb1b0d5630c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddExtraField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"label"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addExtraSurveyField"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"label"},"value":{"kind":"Variable","name":{"kind":"Name","value":"label"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"addedOn"}}]}}]}}]} as unknown as DocumentNode<AddExtraFieldMutation, AddExtraFieldMutationVariables>;
export const EndExtraFieldDocument = {"__meta__":{"hash":"sha256:99d39cdf3ed466b07e463b8afc0238de70031855b9dd8cf12fccee4b71991a74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExtraField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endExtraSurveyField"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndExtraFieldMutation, EndExtraFieldMutationVariables>;
export const TownSurveyImportsDocument = {"__meta__":{"hash":"sha256:4356f17cc92e154ba218caf2f9b69c6c1fda7726ce69ec6e3cc6ba213946d52e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fresh"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"notMembers"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownSurveyImportsQuery, TownSurveyImportsQueryVariables>;
export const TownSurveyImportDocument = {"__meta__":{"hash":"sha256:acd587f2cf16c3e6d0e6d8d8760f0dbcfb2bf0a90c0a802de061b33a7c8ef2db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyImportFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"fresh"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"notMembers"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"likelyWrongJoins"}},{"kind":"Field","name":{"kind":"Name","value":"likelyMissed"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}}]}}]} as unknown as DocumentNode<TownSurveyImportQuery, TownSurveyImportQueryVariables>;
export const TownSurveyPreviewDocument = {"__meta__":{"hash":"sha256:2bd6645038140e47e98e0343516d7c5057935ffdb1ea38930daf057a281e7d9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"headingKey"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownSurveyPreviewQuery, TownSurveyPreviewQueryVariables>;
export const TownSurveyRowsDocument = {"__meta__":{"hash":"sha256:3c6da1d3687c0db0a84b3ad56097624d4aa1127fc2710d6e22658b811ba9c82f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyProblems"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterRow"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"onlyProblems"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyProblems"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterRow"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterRow"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownSurveyRowsQuery, TownSurveyRowsQueryVariables>;
export const StartSurveyImportDocument = {"__meta__":{"hash":"sha256:1e694227825534fb0357741988035b4b84ae2f7aa3df07897a8e6cf8389bd953"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartSurveyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startSurveyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<StartSurveyImportMutation, StartSurveyImportMutationVariables>;
export const CorrectSurveyColumnDocument = {"__meta__":{"hash":"sha256:273d4d8d7d45bdd9351e1f67498a3698528c4acc9859f5448935b161edcbe743"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectSurveyColumn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectColumnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctSurveyColumn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CorrectSurveyColumnMutation, CorrectSurveyColumnMutationVariables>;
export const CorrectSurveyUnitDocument = {"__meta__":{"hash":"sha256:7d59d809ed4156f797a32af79e5ab7f8030ff44779eea9c16de84c06d29bc83b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectSurveyUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctSurveyUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CorrectSurveyUnitMutation, CorrectSurveyUnitMutationVariables>;
export const RemoveSurveyFileDocument = {"__meta__":{"hash":"sha256:12f95ec6dc35033cd0818e5f06e39c33995cba8c7cf6286338670f2a727cff90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSurveyFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeSurveyFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveSurveyFileMutation, RemoveSurveyFileMutationVariables>;
export const ConfirmSurveyImportDocument = {"__meta__":{"hash":"sha256:a2ad46f504f81fc66685828f0b1d3df5c12d300cd7c5725c728120fa01481878"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSurveyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSurveyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]}}]} as unknown as DocumentNode<ConfirmSurveyImportMutation, ConfirmSurveyImportMutationVariables>;
export const DiscardSurveyImportDocument = {"__meta__":{"hash":"sha256:02d4f931cc18e4417932faa7206ec607a01684cb64a6c8725625857065294ca8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardSurveyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardSurveyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DiscardSurveyImportMutation, DiscardSurveyImportMutationVariables>;
export const UndoSurveyImportDocument = {"__meta__":{"hash":"sha256:0de0fdeaad0a17d23858ea39390c1509399d79a7b990a9edb216dfd916ea8d27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoSurveyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoSurveyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnLines"}},{"kind":"Field","name":{"kind":"Name","value":"removedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}}]}}]}}]} as unknown as DocumentNode<UndoSurveyImportMutation, UndoSurveyImportMutationVariables>;
export const TownReviewQueueDocument = {"__meta__":{"hash":"sha256:c81800ee596017c72b9d7c99dd304237c0ced0939a4a5162d4c78873a440ff43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownReviewQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewQuestionState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"importId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"importId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewQuestionCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"importId"}}}]}]}}]} as unknown as DocumentNode<TownReviewQueueQuery, TownReviewQueueQueryVariables>;
export const TownReviewCountsDocument = {"__meta__":{"hash":"sha256:16da2b1a97ed6e0bf15d517614523f09e5bf389944c1676d184571771dfc574a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownReviewCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"importId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"reviewQuestionCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"importId"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"same"},"name":{"kind":"Name","value":"reviewQuestionCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"SAME"}}]},{"kind":"Field","alias":{"kind":"Name","value":"different"},"name":{"kind":"Name","value":"reviewQuestionCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"DIFFERENT"}}]},{"kind":"Field","name":{"kind":"Name","value":"mergeCount"}}]}}]} as unknown as DocumentNode<TownReviewCountsQuery, TownReviewCountsQueryVariables>;
export const TownMergesDocument = {"__meta__":{"hash":"sha256:413c30a0a29a8da44b8eac6e92317a930860cf78d2b2c98d94edd719923dd1c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownMerges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"undone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"undone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"undone"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mergedByName"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownMergesQuery, TownMergesQueryVariables>;
export const TownTakeApartDocument = {"__meta__":{"hash":"sha256:8c122f06ac17133922276713e577b4ecdcad4dd1f62396ba79d50db040fd12ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TownTakeApart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mergeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unmergeMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mergeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mergeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}}]}}]} as unknown as DocumentNode<TownTakeApartMutation, TownTakeApartMutationVariables>;
export const TownReviewQuestionDocument = {"__meta__":{"hash":"sha256:49e568b76a0076805f47684d60ad24e09a93b227c4f9919e12526a610c8b2dbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownReviewQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewSideFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewSideFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"joinedDate"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewSideFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"born"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"joined"}},{"kind":"Field","name":{"kind":"Name","value":"industryText"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TownReviewQuestionQuery, TownReviewQuestionQueryVariables>;
export const TownAnsweredReviewsDocument = {"__meta__":{"hash":"sha256:2f37f487e5c64782c8cca54b4225987b298d28ab34e9c64636147509ba9bdac3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownAnsweredReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewQuestionState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"mergeId"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownAnsweredReviewsQuery, TownAnsweredReviewsQueryVariables>;
export const AnswerReviewQuestionDocument = {"__meta__":{"hash":"sha256:7362b3ce1ea8c947d1cef72d03386f3749d0b853fa4870b79d8caa9e32f82a44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerReviewQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAnswer"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerReviewQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mergeId"}}]}}]}}]} as unknown as DocumentNode<AnswerReviewQuestionMutation, AnswerReviewQuestionMutationVariables>;
export const UndoReviewAnswerDocument = {"__meta__":{"hash":"sha256:fe6a8507587dda2cf17765d3c0595775f30c6926875fce641b8c13ed3964a075"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoReviewAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoReviewAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mergeId"}}]}}]}}]} as unknown as DocumentNode<UndoReviewAnswerMutation, UndoReviewAnswerMutationVariables>;
export const TownSelfRegistrationsDocument = {"__meta__":{"hash":"sha256:97bee627da82a7c81d106f9efb504ed9f80326411d6263ad825df23657db1a85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSelfRegistrations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SelfRegistrationState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"selfRegistrations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"membership"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"fromOutside"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"wish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownSelfRegistrationsQuery, TownSelfRegistrationsQueryVariables>;
export const VerifySelfRegistrationDocument = {"__meta__":{"hash":"sha256:a557cbaf53fb2d5c79d0ae7908811ad0516eed405b0c17569b8597de7c556eb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifySelfRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifySelfRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}}]} as unknown as DocumentNode<VerifySelfRegistrationMutation, VerifySelfRegistrationMutationVariables>;
export const RejectSelfRegistrationDocument = {"__meta__":{"hash":"sha256:68c2f1c8c40b0d873f8ffffd8a0092282f8109a3b5c8f209cf85b9212ff33324"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectSelfRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectSelfRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}}]}}]}}]} as unknown as DocumentNode<RejectSelfRegistrationMutation, RejectSelfRegistrationMutationVariables>;
export const TownSurveyCampaignsDocument = {"__meta__":{"hash":"sha256:e4ea4f13e53c1b4dac0af1580c5a8dda0b27c84301e5cfe1265edad8d883f214"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCampaigns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]} as unknown as DocumentNode<TownSurveyCampaignsQuery, TownSurveyCampaignsQueryVariables>;
export const TownSurveyUnitsDocument = {"__meta__":{"hash":"sha256:8abdee064713846de830d989a9958abf638d8dd13e0717f3eab356df5f3740bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TOWNSHIP"},{"kind":"EnumValue","value":"COMMUNITY"},{"kind":"EnumValue","value":"VILLAGE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"townshipSurveys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"townshipId"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}}]}}]}}]} as unknown as DocumentNode<TownSurveyUnitsQuery, TownSurveyUnitsQueryVariables>;
export const TownSurveyResultsDocument = {"__meta__":{"hash":"sha256:b54a0a92c3834d8e9ff9dc4562a2bf9ca9d0b6af690c3c75076a91ce27686050"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rowKey"}},{"kind":"Field","name":{"kind":"Name","value":"columnKey"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"sweep"}},{"kind":"Field","name":{"kind":"Name","value":"both"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]} as unknown as DocumentNode<TownSurveyResultsQuery, TownSurveyResultsQueryVariables>;
export const OpenSurveyCampaignDocument = {"__meta__":{"hash":"sha256:2831dc24f6a038261ef2b486a15dd61d76819c39e9c240a93c866eb428d8116d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSurveyCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openSurveyCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]} as unknown as DocumentNode<OpenSurveyCampaignMutation, OpenSurveyCampaignMutationVariables>;
export const CloseSurveyCampaignDocument = {"__meta__":{"hash":"sha256:083bfb8b4830846d6410d7a2ed97f3a1c7c98b6bc2d701c59c3dc8176c2d1dd2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSurveyCampaign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeSurveyCampaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]} as unknown as DocumentNode<CloseSurveyCampaignMutation, CloseSurveyCampaignMutationVariables>;
export const TownSurveyLinesDocument = {"__meta__":{"hash":"sha256:2ac89d1ce7e3f3d05865638871f97c78dcdbc39ef29eb24641a922986e71a0b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SurveyLineFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"toldOn"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"}},{"kind":"Field","name":{"kind":"Name","value":"originBranch"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"residence"}},{"kind":"Field","name":{"kind":"Name","value":"phones"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<TownSurveyLinesQuery, TownSurveyLinesQueryVariables>;
export const TownSurveyLineDocument = {"__meta__":{"hash":"sha256:7b76ef8b6f04354370b9dbe90716d7fdea57a08b9998e339558edd105bfdea3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSurveyLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"surveyLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}}]} as unknown as DocumentNode<TownSurveyLineQuery, TownSurveyLineQueryVariables>;
export const SaveSurveyLineDocument = {"__meta__":{"hash":"sha256:29593c18d1743cb06960391e0ee3853911b2af1b1f7376321ad9dd12fcc25a50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSurveyLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSurveyLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSurveyLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}}]} as unknown as DocumentNode<SaveSurveyLineMutation, SaveSurveyLineMutationVariables>;
export const CompleteSurveyLineDocument = {"__meta__":{"hash":"sha256:c9cec7ec0aa6a0ed85e9e8133fc26bd42df28d25ac6e4cfa300b831bed65a84d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteSurveyLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectSurveyLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctSurveyLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<CompleteSurveyLineMutation, CompleteSurveyLineMutationVariables>;
export const TownCampaignTimelineDocument = {"__meta__":{"hash":"sha256:6b30b9a96bd3af1573108070bc8215839e3c62710fbd9e9db04f7eda88ff08ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownCampaignTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"campaignTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<TownCampaignTimelineQuery, TownCampaignTimelineQueryVariables>;
export const TownPublicityDocument = {"__meta__":{"hash":"sha256:c8c425d61e4eee2d7d637e090cdcb8fed20e976e67d3acd926fa4c19051544ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownPublicity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicityItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"copyName"}}]}}]}}]}}]} as unknown as DocumentNode<TownPublicityQuery, TownPublicityQueryVariables>;
export const RecordPublicityDocument = {"__meta__":{"hash":"sha256:29ef64dbb18c1c8b20b4348df5b0a4a0ec0ef9597e99625a4c16ffc2e4e9ae92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPublicity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPublicityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordPublicity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPublicityMutation, RecordPublicityMutationVariables>;
export const RemovePublicityDocument = {"__meta__":{"hash":"sha256:a2b42bc347dbbd3c1365ddf16960a1bbd45c3c2c9192921f6d995da61fd83c0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePublicity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removePublicity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemovePublicityMutation, RemovePublicityMutationVariables>;
export const TownOpenLettersDocument = {"__meta__":{"hash":"sha256:d2f5e39e41b573611f92115c51fe9438b5820c7a6581692e962a7d38ea1dce79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownOpenLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openLetters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]} as unknown as DocumentNode<TownOpenLettersQuery, TownOpenLettersQueryVariables>;
export const TownOpenLetterDraftDocument = {"__meta__":{"hash":"sha256:c9fd66927cad9908e772266515593acb746f07d61682a711e68b502283762faf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownOpenLetterDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openLetterDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"registerUrl"}}]}}]}}]} as unknown as DocumentNode<TownOpenLetterDraftQuery, TownOpenLetterDraftQueryVariables>;
export const PublishOpenLetterDocument = {"__meta__":{"hash":"sha256:3ba00a8646965027676b9f2c7f8f7d0b25bfdd2815a53fc6354b3022ad941bd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishOpenLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishOpenLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishOpenLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PublishOpenLetterMutation, PublishOpenLetterMutationVariables>;
export const TownOpenLetterCopiesDocument = {"__meta__":{"hash":"sha256:346504815e390f28b9cf2e97b0e65f524b0fed9c70aa7b3058251716edbc91c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownOpenLetterCopies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openLetterCopies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"handedOutOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownOpenLetterCopiesQuery, TownOpenLetterCopiesQueryVariables>;
export const TownSweepUnitsDocument = {"__meta__":{"hash":"sha256:472ba4db31e471729e04b866a708f585ce35be461f273fa12c9d3d1d598b23fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSweepUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMMUNITY"},{"kind":"EnumValue","value":"VILLAGE"},{"kind":"EnumValue","value":"ENTERPRISE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<TownSweepUnitsQuery, TownSweepUnitsQueryVariables>;
export const RecordOpenLetterCopiesDocument = {"__meta__":{"hash":"sha256:d62332dec67c23eb56f71e71fcb6aa906d2f8e4bc6b1baaaa1dec7c93017ef62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOpenLetterCopies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOpenLetterCopiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordOpenLetterCopies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordOpenLetterCopiesMutation, RecordOpenLetterCopiesMutationVariables>;
export const RemoveOpenLetterCopiesDocument = {"__meta__":{"hash":"sha256:a1635e36e124d6bf4b77d0e22875670c05549661b3c1a19f06767f95cd3a674f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOpenLetterCopies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeOpenLetterCopies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveOpenLetterCopiesMutation, RemoveOpenLetterCopiesMutationVariables>;
export const TownSweepBoardDocument = {"__meta__":{"hash":"sha256:5c0f8990547fab099ca9d77e612fe57e72d58aacf8f0b6ca6143112c296e8548"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSweepBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SweepState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sweepTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"returnedOn"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"incomplete"}},{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownSweepBoardQuery, TownSweepBoardQueryVariables>;
export const TownSweepFiguresDocument = {"__meta__":{"hash":"sha256:78c15bcbf741f33a09b2cd8aa596a34d4d3d68db30b39637beaac9951cd38159"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSweepFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sweepFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"inWork"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"nil"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<TownSweepFiguresQuery, TownSweepFiguresQueryVariables>;
export const RemindSweepUnitsDocument = {"__meta__":{"hash":"sha256:77e6a54d211830f9c4b85b00f12f8ed0369a2674acf082833463058472828b6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindSweepUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindSweepUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remindSweepUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemindSweepUnitsMutation, RemindSweepUnitsMutationVariables>;
export const SetSweepDeadlineDocument = {"__meta__":{"hash":"sha256:f52f7a1fe3c71f84eb577a7b4e15e688de696ff723334a90e53009c414959fce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSweepDeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSweepDeadlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setSweepDeadline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SetSweepDeadlineMutation, SetSweepDeadlineMutationVariables>;
export const AskFurtherUnitsDocument = {"__meta__":{"hash":"sha256:dcd64da7e3f916b5449c69033acf5f9944ac56cb20987adf24ecb1b8e8ede2e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskFurtherUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askFurtherUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<AskFurtherUnitsMutation, AskFurtherUnitsMutationVariables>;
export const TownSweepUnitOfTaskDocument = {"__meta__":{"hash":"sha256:7ff99d2587c673f8810766d7790705776684b7d8f47125c6ad0c8706d107c43c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownSweepUnitOfTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sweepTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TownSweepUnitOfTaskQuery, TownSweepUnitOfTaskQueryVariables>;
export const TownManagementShiftDocument = {"__meta__":{"hash":"sha256:af8283c9262a22bfbfb7dd079d3d1d75edbba98d386e0e73d563dd9d6fd5c6c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownManagementShift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"managementShift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}}]}}]}}]}}]} as unknown as DocumentNode<TownManagementShiftQuery, TownManagementShiftQueryVariables>;
export const TownClosedFilesDocument = {"__meta__":{"hash":"sha256:b814776f98166623115fc374161cfd314c0136c43a906a9083d917c1dfba7b7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownClosedFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closedFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"originPlace"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownClosedFilesQuery, TownClosedFilesQueryVariables>;
export const TownClosedFileDocument = {"__meta__":{"hash":"sha256:117361ab7f039940aab69c4db0627d0dbd6b17377168247193f1ed52525e74c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownClosedFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closedFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"memberId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"memberId"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registerNo"}},{"kind":"Field","name":{"kind":"Name","value":"originPlace"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"destroyedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"afterEnd"}},{"kind":"Field","name":{"kind":"Name","value":"homeCommittee"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TownClosedFileQuery, TownClosedFileQueryVariables>;
export const TownShiftMembersDocument = {"__meta__":{"hash":"sha256:7fd6f454580095c6a16b06867febed6cd5635a10846b1c2cd7034d76b1002aff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TownShiftMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<TownShiftMembersQuery, TownShiftMembersQueryVariables>;
export const WorkUnitsDocument = {"__meta__":{"hash":"sha256:47004a31d57a5c65c9b2d0b3b8736b18765597b4c738b61335c6b206aee7c22d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mobileMembers"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<WorkUnitsQuery, WorkUnitsQueryVariables>;
export const ReviseWorkUnitDocument = {"__meta__":{"hash":"sha256:5d0bbc1c926fed96a08a3e3108750e56eb9552ef6667a899a162de482312080f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseWorkUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseWorkUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partyOrganization"}}]}}]}}]} as unknown as DocumentNode<ReviseWorkUnitMutation, ReviseWorkUnitMutationVariables>;
export const AreasDocument = {"__meta__":{"hash":"sha256:3f365d8623ebbd301b0a5bf5233fe9ac25f2f1d39b95c977286f4af1a314309d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isFringe"}},{"kind":"Field","name":{"kind":"Name","value":"fringeSince"}},{"kind":"Field","name":{"kind":"Name","value":"branch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mobileMembers"}}]}}]}}]}}]} as unknown as DocumentNode<AreasQuery, AreasQueryVariables>;
export const ReviseResidenceAreaDocument = {"__meta__":{"hash":"sha256:02e0fc6c52d1146f20875f375b9c5d404bad08a105f491c12c399650776bda48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseResidenceArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidenceAreaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviseResidenceArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isFringe"}},{"kind":"Field","name":{"kind":"Name","value":"fringeSince"}}]}}]}}]} as unknown as DocumentNode<ReviseResidenceAreaMutation, ReviseResidenceAreaMutationVariables>;