/** The tables of the yearly statistics (requirements §7.4): their parts, rows and columns. Words for them are in the catalogues. */

export const STATISTICS_TABLES = [
  'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13', 'T14',
] as const // prettier-ignore
export type StatisticsTable = (typeof STATISTICS_TABLES)[number]

/** Tables that another subgraph reports, and which. */
export const REPORTED_TABLES = { T10: 'branches', T11: 'services', T12: 'services', T13: 'evaluations' } as const
export type ReportedTable = keyof typeof REPORTED_TABLES

/** What a run is for: to look at, to stand, to be compared with what stands, to see what was corrected since. */
export const RUN_PURPOSES = ['DRAFT', 'FROZEN', 'REPLAY', 'CORRECTED'] as const
export type RunPurpose = (typeof RUN_PURPOSES)[number]

/** The whole register, or the part of one origin township; members from outside the county are a part of their own. */
export const WHOLE = 'ALL'
export const OUTSIDE = 'OUTSIDE'
export const UNKNOWN = 'UNKNOWN'

export interface StatisticsCell {
  table: StatisticsTable
  part: string
  /** `ALL`, a township's id, or `OUTSIDE`. */
  scope: string
  row: string
  column: string
  value: number
}

/** A cell of a table that another subgraph reports: of the whole town only. */
export type ReportedCell = Pick<StatisticsCell, 'part' | 'row' | 'column' | 'value'>

export interface TablePart {
  table: StatisticsTable
  part: string
  /** Rows in order; townships and branches are those that the cells name. */
  rows: readonly string[] | 'TOWNSHIPS' | 'BRANCHES'
  columns: readonly string[]
  /** What is counted. Everything that counts people, or what people did one by one, is protected when it is published. */
  unit: 'PEOPLE' | 'LETTERS' | 'DAYS' | 'TIMES' | 'MONTHS'
  /** Whether a township's own part of it exists. */
  byTownship: boolean
  /** Who is counted: those whose stay goes on at the reference date, or those that T1 counts, too. */
  of?: 'IN_FORCE' | 'PLACED' | 'ALL_YEAR'
  /** Columns that exclude each other and make up a row; none: columns are figures of different kinds. */
  additive: boolean
}

export const STATISTICS_STAGES = ['FOUND', 'LETTER', 'CHECKED_IN', 'PLACED', 'ENDED'] as const
export const STATISTICS_RULES = [
  'RULE_1A_OWN_ENTERPRISE_BRANCH',
  'RULE_1B_NEAREST_ENTERPRISE',
  'RULE_2A_COMMUNITY',
  'RULE_2B_VILLAGE',
  'RULE_3_TEMPORARY',
  'MANUAL',
] as const
export const AGE_BANDS = [
  'UP_TO_30', '31_35', '36_40', '41_45', '46_50', '51_55', '56_60', 'FROM_61', UNKNOWN,
] as const // prettier-ignore
export const PARTY_YEARS = ['UP_TO_5', '6_10', '11_20', '21_30', 'FROM_31', UNKNOWN] as const
const SECTIONS = [...'ABCDEFGHIJKLMNOPQRST', UNKNOWN] as const
const EDUCATION = ['10', '20', '30', '40', '60', '70', '80', '90', UNKNOWN] as const
const CATEGORIES = ['PRODUCTION', 'LIVING', 'EMPLOYMENT', 'RIGHTS', 'FAMILY', 'OTHER'] as const
const REASONS = ['JOB_UNSTABLE', 'HOUSE_AT_HOME', 'OFFICE_AT_HOME', 'OWN_WISH', 'RETURNS_SOON', 'OTHER'] as const

export const LETTER_FIGURES = [
  'ISSUED', 'ACCEPTED', 'RETURNED', 'RECEIPTED', 'EXPIRED', 'VOID', 'LAST_SERIAL', 'DAYS_TO_RECEIPT',
] as const // prettier-ignore

const members = { unit: 'PEOPLE', byTownship: true, of: 'IN_FORCE', additive: true } as const
const figures = { unit: 'TIMES', byTownship: false, additive: false } as const

export const TABLE_PARTS: readonly TablePart[] = [
  { table: 'T1', part: 'STAGE', rows: 'TOWNSHIPS', columns: STATISTICS_STAGES, ...members, of: 'ALL_YEAR' },
  { table: 'T2', part: 'BRANCH_RULE', rows: 'BRANCHES', columns: STATISTICS_RULES, ...members, of: 'PLACED' },
  { table: 'T3', part: 'GROUP', rows: ['PRIMARY', 'TRADE_SERVICES', 'OTHER', UNKNOWN], columns: ['PEOPLE'], ...members },
  { table: 'T3', part: 'SECTION', rows: SECTIONS, columns: ['PEOPLE'], ...members },
  { table: 'T4', part: 'SEX_AGE', rows: ['MALE', 'FEMALE', UNKNOWN], columns: AGE_BANDS, ...members },
  { table: 'T5', part: 'ETHNIC', rows: ['HAN', 'MINORITY', UNKNOWN], columns: ['PEOPLE'], ...members },
  { table: 'T5', part: 'EDUCATION', rows: EDUCATION, columns: ['PEOPLE'], ...members },
  { table: 'T6', part: 'MEMBERSHIP', rows: ['FULL', 'PROBATIONARY', UNKNOWN], columns: ['PEOPLE'], ...members },
  { table: 'T6', part: 'PARTY_YEARS', rows: PARTY_YEARS, columns: ['PEOPLE'], ...members },
  {
    table: 'T7',
    part: 'SCOPE_CONSENT',
    rows: ['IN_COUNTY', 'OTHER_COUNTY', 'OTHER_CITY', 'OTHER_PROVINCE'],
    columns: ['NOT_NEEDED', 'WITH_CONSENT', 'WITHOUT_CONSENT'],
    ...members,
  },
  { ...members, table: 'T8', part: 'RELATION', rows: ['MANAGED_HERE', 'FORMALLY_HERE'], columns: ['PEOPLE'], of: 'ALL_YEAR', additive: false },
  { ...members, table: 'T8', part: 'TRANSFERRED', rows: ['THIS_YEAR', 'SPELL_ENDS'], columns: ['PEOPLE'], of: 'ALL_YEAR', additive: false },
  { table: 'T8', part: 'RETENTION', rows: REASONS, columns: ['LETTERS'], unit: 'LETTERS', byTownship: true, additive: true },
  { table: 'T9', part: 'LETTERS', rows: 'TOWNSHIPS', columns: LETTER_FIGURES, unit: 'LETTERS', byTownship: true, additive: false },
  { table: 'T10', part: 'BRANCH_LIFE', rows: 'BRANCHES', columns: ['ACTIVITIES', 'INVITATIONS', 'ATTENDANCES', 'NOTEBOOK_ENTRIES', 'MEMBER_MONTHS'], ...figures },
  { table: 'T11', part: 'RECEPTION', rows: ['PLANNED', 'HELD', 'CANCELLED', 'VISITS'], columns: ['TIMES'], ...figures },
  { table: 'T11', part: 'CASES', rows: CATEGORIES, columns: ['OPENED', 'CLOSED', 'OPEN', 'CONFIRMED', 'UNCONFIRMED', 'REOPENED', 'WITH_RESULT', 'DAYS_TO_RESULT'], ...figures },
  { table: 'T12', part: 'SERVICE', rows: ['JOBS', 'PLACEMENTS', 'COURSES', 'ENROLMENTS', 'ATTENDANCES'], columns: ['TIMES'], ...figures },
  { table: 'T13', part: 'EVALUATION', rows: ['ASSESSMENTS', 'ASSESSED_PEOPLE', 'DISPATCHED', 'ACKNOWLEDGED', 'APPRAISED', 'EXCELLENT', 'POSTS', 'TARGETS', 'AWARDS'], columns: ['TIMES'], ...figures },
  { table: 'T13', part: 'PLACED', rows: ['PLACED_IN_YEAR'], columns: ['PEOPLE'], ...figures, unit: 'PEOPLE' },
  { table: 'T14', part: 'CHANNELS', rows: ['TOWNSHIP_ONLY', 'SWEEP_ONLY', 'BOTH', 'SEEN', 'ESTIMATE', 'LOW', 'HIGH'], columns: ['PEOPLE'], ...figures, unit: 'PEOPLE' },
] // prettier-ignore

/** Columns that are days and no counts: shown as an average, never added. */
export const DAY_COLUMNS: readonly string[] = ['DAYS_TO_RECEIPT', 'DAYS_TO_RESULT']

/** A code of a cell's place that sorts and compares. */
export function placeOf({ table, part, scope, row, column }: Omit<StatisticsCell, 'value'>): string {
  return [table, part, scope, row, column].join('|')
}

/** Cells that stand for something, in the one order that they are kept and signed in: zeros are not kept. */
export function sortedCells(cells: readonly StatisticsCell[]): StatisticsCell[] {
  return cells
    .filter(({ value }) => value !== 0)
    .map(({ table, part, scope, row, column, value }) => ({ table, part, scope, row, column, value }))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0))
}

/** What the hash is of: text that is the same for the same figures, whoever writes it and when. */
export function canonicalStatistics(of: {
  year: number
  referenceDate: string
  knownAt: string
  cells: readonly StatisticsCell[]
}): string {
  return JSON.stringify({
    year: of.year,
    referenceDate: of.referenceDate,
    knownAt: of.knownAt,
    cells: sortedCells(of.cells).map(({ table, part, scope, row, column, value }) => [
      table,
      part,
      scope,
      row,
      column,
      value,
    ]),
  })
}

export interface CellDifference {
  table: StatisticsTable
  part: string
  scope: string
  row: string
  column: string
  before: number
  after: number
}

/** Cells in which two computations differ (N19: what was corrected since). */
export function differencesBetween(
  before: readonly StatisticsCell[],
  after: readonly StatisticsCell[],
): CellDifference[] {
  const places = new Map<string, CellDifference>()
  for (const { value, ...place } of before) places.set(placeOf(place), { ...place, before: value, after: 0 })
  for (const { value, ...place } of after) {
    const known = places.get(placeOf(place))
    places.set(placeOf(place), { ...place, before: known?.before ?? 0, after: value })
  }
  return [...places]
    .filter(([, { before: was, after: is }]) => was !== is)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, difference]) => difference)
}
