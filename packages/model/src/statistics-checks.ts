import { type StatisticsCell, type StatisticsTable, TABLE_PARTS, WHOLE } from './statistics.ts'

export const STATISTICS_CHECKS = [
  'TOWNSHIPS_MAKE_THE_REGISTER',
  'TOWNSHIP_PARTS_MAKE_THE_WHOLE',
  'BRANCHES_MAKE_PLACED',
  'INDUSTRY_GROUPS_MAKE_THE_REGISTER',
  'INDUSTRY_SECTIONS_MAKE_THE_REGISTER',
  'SEX_AND_AGE_MAKE_THE_REGISTER',
  'ETHNIC_MAKES_THE_REGISTER',
  'EDUCATION_MAKES_THE_REGISTER',
  'MEMBERSHIP_MAKES_THE_REGISTER',
  'PARTY_YEARS_MAKE_THE_REGISTER',
  'SCOPES_MAKE_THE_REGISTER',
  'MANAGED_HERE_IS_THE_REGISTER',
  'NOBODY_FROM_OUTSIDE_WITHOUT_CONSENT',
  'TRANSFERS_ARE_SPELL_ENDS',
  'RETENTION_REASONS_ARE_ACTIVE_LETTERS',
  'SERIALS_WITHOUT_GAPS',
  'ATTENDANCE_WITHIN_INVITATIONS',
  'CASES_OPENED_ARE_CLOSED_OR_OPEN',
  'ATTENDANCES_WITHIN_ENROLMENTS',
  'ASSESSED_WITHIN_PLACED',
  'EXCELLENT_WITHIN_A_THIRD',
  'CHANNELS_MAKE_THE_PEOPLE',
] as const
export type StatisticsCheckName = (typeof STATISTICS_CHECKS)[number]

/** A cross-check with both of its sides: equal, or the left one within the right one. A warning does not keep from freezing. */
export interface StatisticsCheck {
  name: StatisticsCheckName
  tables: StatisticsTable[]
  relation: 'EQUAL' | 'AT_MOST'
  left: number
  right: number
  difference: number
  green: boolean
  warning: boolean
}

/** What is counted apart from the tables, so that a table is compared with something else than itself. */
export interface ControlTotals {
  /** The register by another count: members known whose stay goes on. */
  inForce: number
  /** The same with those whose stay ended this year. */
  register: number
  /** Letters in force at the reference date. */
  activeLetters: number
  /** Distinct persons behind the lines of the survey. */
  surveyPersons: number
}

type Part = (part: string, where?: (cell: StatisticsCell) => boolean) => number

/** All cross-checks of §7.4, over the cells of a run. */
export function checksOf(cells: readonly StatisticsCell[], control: ControlTotals): StatisticsCheck[] {
  const sum: Part = (part, where = () => true) =>
    cells.reduce(
      (total, cell) => (cell.scope === WHOLE && cell.part === part && where(cell) ? total + cell.value : total),
      0,
    )
  const column = (name: string) => (cell: StatisticsCell) => cell.column === name
  const row = (name: string) => (cell: StatisticsCell) => cell.row === name
  const make = (
    name: StatisticsCheckName,
    tables: StatisticsTable[],
    left: number,
    right: number,
    relation: StatisticsCheck['relation'] = 'EQUAL',
    warning = false,
  ): StatisticsCheck => ({
    name,
    tables,
    relation,
    left,
    right,
    difference: left - right,
    green: relation === 'EQUAL' ? left === right : left <= right,
    warning,
  })
  const register = sum('STAGE', ({ column: stage }) => stage !== 'ENDED')
  const { whole, parts } = wholeAndParts(cells)
  const lastSerials = sum('LETTERS', column('LAST_SERIAL'))
  const excellent = sum('EVALUATION', row('EXCELLENT'))

  return [
    make('TOWNSHIPS_MAKE_THE_REGISTER', ['T1'], sum('STAGE'), control.register),
    make('TOWNSHIP_PARTS_MAKE_THE_WHOLE', ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'], parts, whole),
    make('BRANCHES_MAKE_PLACED', ['T2', 'T1'], sum('BRANCH_RULE'), sum('STAGE', column('PLACED'))),
    make('INDUSTRY_GROUPS_MAKE_THE_REGISTER', ['T3', 'T1'], sum('GROUP'), register),
    make('INDUSTRY_SECTIONS_MAKE_THE_REGISTER', ['T3', 'T1'], sum('SECTION'), register),
    make('SEX_AND_AGE_MAKE_THE_REGISTER', ['T4', 'T1'], sum('SEX_AGE'), register),
    make('ETHNIC_MAKES_THE_REGISTER', ['T5', 'T1'], sum('ETHNIC'), register),
    make('EDUCATION_MAKES_THE_REGISTER', ['T5', 'T1'], sum('EDUCATION'), register),
    make('MEMBERSHIP_MAKES_THE_REGISTER', ['T6', 'T1'], sum('MEMBERSHIP'), register),
    make('PARTY_YEARS_MAKE_THE_REGISTER', ['T6', 'T1'], sum('PARTY_YEARS'), register),
    make('SCOPES_MAKE_THE_REGISTER', ['T7', 'T1'], sum('SCOPE_CONSENT'), register),
    make('MANAGED_HERE_IS_THE_REGISTER', ['T8', 'T1'], sum('RELATION', row('MANAGED_HERE')), control.inForce),
    make('NOBODY_FROM_OUTSIDE_WITHOUT_CONSENT', ['T7'], sum('SCOPE_CONSENT', column('WITHOUT_CONSENT')), 0),
    make('TRANSFERS_ARE_SPELL_ENDS', ['T8'], sum('TRANSFERRED', row('THIS_YEAR')), sum('TRANSFERRED', row('SPELL_ENDS'))),
    make('RETENTION_REASONS_ARE_ACTIVE_LETTERS', ['T8', 'T9'], sum('RETENTION'), control.activeLetters),
    make('SERIALS_WITHOUT_GAPS', ['T9'], sum('LETTERS', column('ISSUED')), lastSerials),
    make('ATTENDANCE_WITHIN_INVITATIONS', ['T10'], sum('BRANCH_LIFE', column('ATTENDANCES')), sum('BRANCH_LIFE', column('INVITATIONS')), 'AT_MOST'),
    make('CASES_OPENED_ARE_CLOSED_OR_OPEN', ['T11'], sum('CASES', column('OPENED')), sum('CASES', column('CLOSED')) + sum('CASES', column('OPEN'))),
    make('ATTENDANCES_WITHIN_ENROLMENTS', ['T12'], sum('SERVICE', row('ATTENDANCES')), sum('SERVICE', row('ENROLMENTS')), 'AT_MOST'),
    make('ASSESSED_WITHIN_PLACED', ['T13'], sum('EVALUATION', row('ASSESSED_PEOPLE')), sum('PLACED', row('PLACED_IN_YEAR')), 'AT_MOST'),
    // Practice asks for no more than a third, and some branches have good years: shown, not enforced.
    make('EXCELLENT_WITHIN_A_THIRD', ['T13'], excellent * 3, sum('EVALUATION', row('APPRAISED')), 'AT_MOST', true),
    make(
      'CHANNELS_MAKE_THE_PEOPLE',
      ['T14'],
      sum('CHANNELS', ({ row: name }) => ['TOWNSHIP_ONLY', 'SWEEP_ONLY', 'BOTH'].includes(name)),
      control.surveyPersons,
    ),
  ] // prettier-ignore
}

/** Checks that keep a year from being frozen. */
export function redChecks(checks: readonly StatisticsCheck[]): StatisticsCheck[] {
  return checks.filter(({ green, warning }) => !green && !warning)
}

/** The same cells added up twice: as the whole, and township by township. Averages and serials are not added. */
function wholeAndParts(cells: readonly StatisticsCell[]): { whole: number; parts: number } {
  const byTownship = new Set(TABLE_PARTS.filter(({ byTownship: has }) => has).map(({ part }) => part))
  let whole = 0
  let parts = 0
  for (const cell of cells) {
    if (!byTownship.has(cell.part) || cell.column === 'DAYS_TO_RECEIPT') continue
    if (cell.scope === WHOLE) whole += cell.value
    else parts += cell.value
  }
  return { whole, parts }
}
