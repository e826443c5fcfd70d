import { DAY_COLUMNS, STATISTICS_TABLES, type StatisticsTable, TABLE_PARTS, type TablePart } from './statistics.ts'
import { TOTAL } from './statistics-published.ts'

/** A figure as a table shows it; null: left out, so that nobody can be recognised. */
export interface ShownCell {
  part: string
  row: string
  column: string
  value: number | null
}

export interface LaidOutPart {
  part: TablePart
  columns: string[]
  rows: { key: string; values: (number | null)[] }[]
}

export interface LaidOutTable {
  table: StatisticsTable
  parts: LaidOutPart[]
}

/**
 * The tables as rows and columns, with totals. Rows of townships and branches come in the order of their names; zeros are filled in.
 * Totals that the cells bring themselves (the published set does) are taken, the others are added.
 */
export function laidOut(cells: readonly ShownCell[], nameOf: (key: string) => string): LaidOutTable[] {
  return STATISTICS_TABLES.map((table) => ({
    table,
    parts: TABLE_PARTS.filter((part) => part.table === table).map((part) => layOut(part, cells, nameOf)),
  }))
}

function layOut(part: TablePart, cells: readonly ShownCell[], nameOf: (key: string) => string): LaidOutPart {
  const own = cells.filter((cell) => cell.part === part.part)
  const values = new Map(own.map(({ row, column, value }) => [`${row}|${column}`, value]))
  const named = [...new Set(own.map(({ row }) => row))].filter((row) => row !== TOTAL)
  const rows =
    typeof part.rows === 'string'
      ? named.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'zh-CN') || (a < b ? -1 : 1))
      : [...part.rows]
  const across = part.additive && part.columns.length > 1
  const down = rows.length > 1 && (part.additive || typeof part.rows === 'string' || part.part === 'CASES')
  const columns = [...part.columns, ...(across ? [TOTAL] : [])]
  const valueOf = (row: string, column: string): number | null => {
    const told = values.get(`${row}|${column}`)
    if (told !== undefined) return told
    if (row === TOTAL) return DAY_COLUMNS.includes(column) ? null : add(rows.map((one) => valueOf(one, column)))
    return column === TOTAL ? add(part.columns.map((one) => valueOf(row, one))) : 0
  }
  const keys = down ? [...rows, TOTAL] : rows
  return { part, columns, rows: keys.map((key) => ({ key, values: columns.map((column) => valueOf(key, column)) })) }
}

/** A sum of which a part is left out is left out, too. */
function add(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
