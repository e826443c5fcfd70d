import type { ColumnMeaning, Problem } from '@mobile-members/model/survey.ts'
import { readLine, type LineReading } from './line.rules.ts'
import type { Gazetteer } from './place.rules.ts'
import { layoutOf, type Column, type RawSheet, type SheetLayout } from './sheet.rules.ts'
import { textOf, type Cell } from './text.rules.ts'
import { unitOf, type SurveyUnit, type UnitCorrection } from './unit.rules.ts'

export interface Understanding {
  gazetteer: Gazetteer
  /** Meanings that clerks gave to headings, by heading key. */
  columnMeanings: Readonly<Record<string, ColumnMeaning>>
  /** Corrections of this file's sheets, by the sheet's name. */
  units: Readonly<Record<string, UnitCorrection>>
  /** Who hands in, where the sheet does not say: a township in its own portal. */
  own?: UnitCorrection | undefined
  today: string
}

export interface LineOfSheet extends LineReading {
  row: number
  /** The row as it was handed in, merged blocks filled in. */
  cells: Cell[]
}

export interface SheetReading {
  name: string
  unit: SurveyUnit | undefined
  columns: Column[]
  lines: LineOfSheet[]
  otherRows: SheetLayout['otherRows']
  /** Problems of the sheet; those of a row are at its line. */
  problems: Problem[]
}

export interface WorkbookReading {
  fileName: string
  sheets: SheetReading[]
  problems: Problem[]
}

/** Reads persons out of the sheets of one file. */
export function understandWorkbook(
  fileName: string,
  sheets: readonly RawSheet[],
  knowing: Understanding,
): WorkbookReading {
  return { fileName, sheets: sheets.map((sheet) => understandSheet(fileName, sheet, knowing)), problems: [] }
}

function understandSheet(fileName: string, sheet: RawSheet, knowing: Understanding): SheetReading {
  const layout = layoutOf(sheet, knowing.columnMeanings, knowing.today)
  const hasList = layout.columns.some((column) => column.meaning === 'NAME') && layout.rows.length > 0
  const reading: SheetReading = {
    name: sheet.name,
    unit: undefined,
    columns: layout.columns,
    lines: [],
    otherRows: layout.otherRows,
    problems: layout.problems,
  }
  if (!hasList) return reading
  const meanings = new Set(layout.columns.flatMap((column) => (column.meaning ? [column.meaning] : [])))
  const correction = knowing.units[sheet.name]
  const told = correction
    ? { ...correction, source: 'CORRECTION' as const }
    : unitOf(fileName, [sheet.name, ...layout.titles], meanings, knowing.gazetteer)
  const unit: SurveyUnit | undefined = !told?.name && knowing.own ? { ...knowing.own, source: 'CORRECTION' } : told
  if (!unit?.name) reading.problems.push({ code: 'UNIT_NOT_UNDERSTOOD', sheet: sheet.name })
  const context = { sheet: sheet.name, today: knowing.today, countsFrom1904: sheet.countsFrom1904 }
  const marks = cellMarks(sheet)
  const lines = layout.rows.map((row): LineOfSheet => {
    const line = readLine(row, layout.columns, unit, knowing.gazetteer, context)
    const marked = line.exclusion ? [] : (marks.get(row.number) ?? [])
    return {
      ...line,
      problems: [...line.problems, ...marked],
      row: row.number,
      cells: row.cells.map((cell) => cell ?? null),
    }
  })
  return { ...reading, unit, lines }
}

/** Cells with a formula or an error: the value that the file remembers is used, and said so. */
function cellMarks(sheet: RawSheet): Map<number, Problem[]> {
  const marks = new Map<number, Problem[]>()
  const mark = (row: number, column: number, code: 'FORMULA_CELL' | 'CELL_ERROR', value: string) => {
    const problem = { code, sheet: sheet.name, row: row + 1, column: column + 1, value }
    marks.set(row + 1, [...(marks.get(row + 1) ?? []), problem])
  }
  for (const { row, column } of sheet.formulas)
    mark(row, column, 'FORMULA_CELL', textOf(sheet.rows[row]?.[column]).slice(0, 40))
  for (const { row, column, value } of sheet.errors) mark(row, column, 'CELL_ERROR', value)
  return marks
}
