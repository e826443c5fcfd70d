import { type StatisticsCell, TABLE_PARTS, type TablePart, WHOLE } from './statistics.ts'
import { type Equation, type Figure, type PublishedCell, figuresToHide } from './suppression.ts'

export const TOTAL = 'TOTAL'
const NO_PEOPLE = [
  'ACTIVITIES',
  'PLANNED',
  'HELD',
  'CANCELLED',
  'JOBS',
  'COURSES',
  'POSTS',
  'TARGETS',
  'DAYS_TO_RECEIPT',
  'DAYS_TO_RESULT',
]
/** A figure that is worked out from others, and goes when one of them goes. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  ESTIMATE: ['TOWNSHIP_ONLY', 'SWEEP_ONLY', 'BOTH'],
  LOW: ['TOWNSHIP_ONLY', 'SWEEP_ONLY', 'BOTH'],
  HIGH: ['TOWNSHIP_ONLY', 'SWEEP_ONLY', 'BOTH'],
  DAYS_TO_RECEIPT: ['RECEIPTED'],
  DAYS_TO_RESULT: ['WITH_RESULT'],
}

/**
 * What is published of a frozen year: the tables of the whole town, with their totals, and no table of a single township.
 * Everything that the tables tie together is one system, so that nothing can be worked out across tables (N8).
 */
export function publicationOf(cells: readonly StatisticsCell[]): { cells: PublishedCell[]; suppressed: number } {
  const { figures, equations } = publishedSystem(cells)
  const hidden = figuresToHide(figures, equations)
  for (const { id } of figures) {
    const [part, row, column] = id.split('|') as [string, string, string]
    const sources = FOLLOWS[column] ?? (part === 'CHANNELS' ? FOLLOWS[row] : undefined)
    const gone = sources?.some((source) => hidden.has(part === 'CHANNELS' ? figureId(part, source, column) : figureId(part, row, source)))
    if (gone) hidden.add(id)
  }
  const tables = new Map(TABLE_PARTS.map(({ part, table }) => [part, table]))
  return {
    suppressed: hidden.size,
    cells: figures.map(({ id, value }) => {
      const [part, row, column] = id.split('|') as [string, string, string]
      return { table: tables.get(part)!, part, row, column, value: hidden.has(id) ? null : value }
    }),
  }
} // prettier-ignore

/** The figures of the published tables, and every equation that a reader knows of them. */
export function publishedSystem(cells: readonly StatisticsCell[]): { figures: Figure[]; equations: Equation[] } {
  const values = new Map<string, Figure>()
  const equations: Equation[] = []
  const whole = cells.filter(({ scope, value }) => scope === WHOLE && value !== 0)
  for (const { part, row, column, value } of whole)
    values.set(figureId(part, row, column), { id: figureId(part, row, column), value, people: countsPeople(row, column) })
  for (const part of TABLE_PARTS) addTotals(part, whole.filter((cell) => cell.part === part.part), values, equations) // prettier-ignore

  const known = (terms: Equation) => terms.filter(([id]) => values.has(id))
  const grand = (part: string) => figureId(part, TOTAL, TOTAL)
  const column = (part: string, name: string) => figureId(part, TOTAL, name)
  const rows = (part: string, names: readonly string[]) =>
    names.map((name) => [figureId(part, name, 'PEOPLE'), 1] as const)
  const stages = ['FOUND', 'LETTER', 'CHECKED_IN', 'PLACED'].map((stage) => [column('STAGE', stage), 1] as const)
  for (const part of ['GROUP', 'SECTION', 'SEX_AGE', 'ETHNIC', 'EDUCATION', 'MEMBERSHIP', 'PARTY_YEARS', 'SCOPE_CONSENT'])
    equations.push([[grand(part), -1], ...stages])
  equations.push([[figureId('RELATION', 'MANAGED_HERE', 'PEOPLE'), -1], ...stages])
  equations.push([[grand('BRANCH_RULE'), -1], [column('STAGE', 'PLACED'), 1]])
  equations.push([...rows('GROUP', ['OTHER']).map(([id]) => [id, -1] as const), ...rows('SECTION', [...'BCDEST'])])
  equations.push([...rows('GROUP', ['PRIMARY', 'TRADE_SERVICES']).map(([id]) => [id, -1] as const), ...rows('SECTION', [...'AFGHIJKLMNOPQR'])])
  equations.push([[figureId('GROUP', 'UNKNOWN', 'PEOPLE'), -1], [figureId('SECTION', 'UNKNOWN', 'PEOPLE'), 1]])
  equations.push([
    ...['FOUND', 'LETTER', 'CHECKED_IN', 'PLACED'].map((stage) => [figureId('STAGE', 'OUTSIDE', stage), -1] as const),
    ...['OTHER_COUNTY', 'OTHER_CITY', 'OTHER_PROVINCE'].map((scope) => [figureId('SCOPE_CONSENT', scope, TOTAL), 1] as const),
  ])
  equations.push([[figureId('TRANSFERRED', 'THIS_YEAR', 'PEOPLE'), -1], [figureId('TRANSFERRED', 'SPELL_ENDS', 'PEOPLE'), 1]])
  equations.push([[figureId('CHANNELS', 'SEEN', 'PEOPLE'), -1], ...rows('CHANNELS', ['TOWNSHIP_ONLY', 'SWEEP_ONLY', 'BOTH'])])
  for (const row of new Set(whole.filter(({ part }) => part === 'LETTERS').map((cell) => cell.row)))
    equations.push([[figureId('LETTERS', row, 'LAST_SERIAL'), -1], [figureId('LETTERS', row, 'ISSUED'), 1]])
  for (const row of [...new Set(whole.filter(({ part }) => part === 'CASES').map((cell) => cell.row)), TOTAL]) {
    equations.push([[figureId('CASES', row, 'OPENED'), -1], [figureId('CASES', row, 'CLOSED'), 1], [figureId('CASES', row, 'OPEN'), 1]])
    equations.push([[figureId('CASES', row, 'CLOSED'), -1], [figureId('CASES', row, 'CONFIRMED'), 1], [figureId('CASES', row, 'UNCONFIRMED'), 1]])
  }
  return { figures: [...values.values()], equations: equations.map(known).filter((terms) => terms.length > 0) }
} // prettier-ignore

function figureId(part: string, row: string, column: string): string {
  return `${part}|${row}|${column}`
}

function countsPeople(row: string, column: string): boolean {
  return !NO_PEOPLE.includes(column) && !(column === 'TIMES' && NO_PEOPLE.includes(row))
}

/** Totals as a reader would add them: of each row where the columns exclude each other, of each column where it can be added. */
function addTotals(
  { part, additive, table }: TablePart,
  cells: readonly StatisticsCell[],
  values: Map<string, Figure>,
  equations: Equation[],
): void {
  if (table === 'T14' || part === 'RELATION' || part === 'TRANSFERRED' || part === 'EVALUATION' || part === 'SERVICE' || part === 'PLACED') return
  const add = (row: string, column: string, terms: readonly string[]) => {
    const id = figureId(part, row, column)
    const value = terms.reduce((sum, term) => sum + (values.get(term)?.value ?? 0), 0)
    values.set(id, { id, value, people: terms.some((term) => values.get(term)?.people), total: true })
    equations.push([[id, -1], ...terms.map((term) => [term, 1] as const)])
  }
  const columns = [...new Set(cells.map(({ column }) => column))].filter((column) => !column.startsWith('DAYS_TO'))
  const rows = [...new Set(cells.map(({ row }) => row))]
  for (const column of columns)
    add(TOTAL, column, cells.filter((cell) => cell.column === column).map((cell) => figureId(part, cell.row, column)))
  if (!additive) return
  for (const row of rows)
    add(row, TOTAL, cells.filter((cell) => cell.row === row).map((cell) => figureId(part, row, cell.column)))
  add(TOTAL, TOTAL, rows.map((row) => figureId(part, row, TOTAL)))
} // prettier-ignore
