/** The two ways by which lines come in (R22), and members who come by themselves (R30). */
export const SURVEY_CHANNELS = ['HOST_SWEEP', 'TOWNSHIP_SURVEY', 'SELF_REGISTRATION'] as const
export type SurveyChannel = (typeof SURVEY_CHANNELS)[number]

/** Who may hand in a sheet. */
export const UNIT_KINDS = ['TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'ENTERPRISE'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** What a column of a survey sheet may mean. EXTRA is kept as it is, under its heading (R25: the list is open). */
export const COLUMN_MEANINGS = [
  'SEQUENCE',
  'REGISTER_NO',
  'NAME',
  'SEX',
  'BIRTH_DATE',
  'ID_NUMBER',
  'ETHNICITY',
  'EDUCATION',
  'MEMBERSHIP',
  'JOINED_DATE',
  'ORIGIN_TOWNSHIP',
  'ORIGIN_BRANCH',
  'DESTINATION',
  'INDUSTRY',
  'EMPLOYER',
  'RESIDENCE',
  'PHONE',
  'WISH',
  'REMARKS',
  'EXTRA',
] as const
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number]

/** Why a file or a sheet cannot be read, or only in part. */
export const FILE_PROBLEMS = [
  'NOT_A_WORKBOOK',
  'PASSWORD_PROTECTED',
  'FILE_TOO_LARGE',
  'READING_TOOK_TOO_LONG',
  'SHEET_EMPTY',
  'SHEET_WITHOUT_LIST',
  'TOO_MANY_ROWS',
  'NAME_COLUMN_MISSING',
  'COLUMN_NOT_UNDERSTOOD',
  'COLUMN_WITHOUT_HEADING',
  'UNIT_NOT_UNDERSTOOD',
] as const

/** What is wrong in a row, at a column; the rest of the row is used. */
export const ROW_PROBLEMS = [
  'FORMULA_CELL',
  'CELL_ERROR',
  'NAME_MISSING',
  'NAME_NOT_A_NAME',
  'NAME_MASKED',
  'SEX_NOT_UNDERSTOOD',
  'SEX_CONTRADICTS_ID_NUMBER',
  'BIRTH_CONTRADICTS_ID_NUMBER',
  'DATE_IMPOSSIBLE',
  'DATE_NOT_UNDERSTOOD',
  'UNDER_AGE',
  'JOINED_UNDER_AGE',
  'ID_NUMBER_LENGTH',
  'ID_NUMBER_CHARACTERS',
  'ID_NUMBER_DATE',
  'ID_NUMBER_CHECK_DIGIT',
  'ID_NUMBER_CUT',
  'ID_NUMBER_MASKED',
  'PHONE_LENGTH',
  'PHONE_NOT_UNDERSTOOD',
  'WISH_NOT_STATED',
] as const

/** Why a row is not kept (R1, R2). */
export const EXCLUSIONS = ['NOT_A_MEMBER', 'DECLINED'] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

export type ProblemCode = (typeof FILE_PROBLEMS)[number] | (typeof ROW_PROBLEMS)[number]

/** A problem and its place. Row and column count from 1; the value is what stands in the cell, shortened. */
export interface Problem {
  code: ProblemCode
  sheet?: string
  row?: number
  column?: number
  value?: string
}

/** What is compared between two lines, in the order in which reasons are shown. */
export const COMPARISONS = [
  'ID_NUMBER',
  'NAME',
  'BIRTH_DATE',
  'SEX',
  'PHONE',
  'RESIDENCE',
  'ORIGIN_TOWNSHIP',
  'ORIGIN_BRANCH',
  'EMPLOYER',
  'JOINED_DATE',
  'INDUSTRY',
] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What becomes of a line when lines are linked to members. */
export const LINE_DECISIONS = ['NEW', 'LINKED', 'REVIEW', 'EXCLUDED'] as const
export type LineDecision = (typeof LINE_DECISIONS)[number]

/** Five facts make a line complete (R25); these are the codes of what is missing. */
export const LINE_FACTS = ['NAME', 'DESTINATION', 'INDUSTRY', 'RESIDENCE', 'CONTACT'] as const
export type LineFact = (typeof LINE_FACTS)[number]

/** What a line is on its way from a township to the centre (§7.2). MATCHED and NEW_PERSON say what linking made of an acknowledged line. */
export const LINE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'QUERIED',
  'ACKNOWLEDGED',
  'MATCHED',
  'NEW_PERSON',
  'NOT_MOBILE',
  'PURGED',
] as const

/** The states that are kept; the other two follow from the line's link. */
export type KeptLineState = Exclude<(typeof LINE_STATES)[number], 'MATCHED' | 'NEW_PERSON'>

/** What happened to a line, in the order in which it may happen first. */
export const LINE_STEPS = [
  'SUBMITTED',
  'QUERIED',
  'ANSWERED',
  'CORRECTED',
  'ACKNOWLEDGED',
  'WITHDRAWN',
  'NOT_MOBILE',
  'PURGED',
] as const
export type LineStep = (typeof LINE_STEPS)[number]

/** How one branch stands in its township's survey (R24). */
export const BRANCH_RETURN_STATES = ['MISSING', 'DRAFT', 'LINES', 'NIL'] as const
export type BranchReturnState = (typeof BRANCH_RETURN_STATES)[number]

/** How somebody was told that others have told of them (D3). */
export const NOTICE_WAYS = ['IN_PERSON', 'PHONE', 'LETTER', 'ONLINE'] as const
export type NoticeWay = (typeof NOTICE_WAYS)[number]
