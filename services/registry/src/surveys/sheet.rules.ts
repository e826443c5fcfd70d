import type { ColumnMeaning, Problem } from '@mobile-members/model/survey.ts'
import { contradicts, headingKey, meaningOfCells, meaningOfHeading } from './heading.rules.ts'
import { shortened, textOf, type Cell } from './text.rules.ts'

/** A block of merged cells; rows and columns count from 0, both ends belong to it. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** A sheet as it was read from its file. Rows and columns count from 0. */
export interface RawSheet {
  name: string
  rows: Cell[][]
  merges: Merge[]
  /** Cells with a formula; the value is what the file remembers of it. */
  formulas: { row: number; column: number }[]
  /** Cells with an error value such as #REF!. */
  errors: { row: number; column: number; value: string }[]
  countsFrom1904: boolean
  truncated: boolean
}

export interface Column {
  /** Counts from 0. */
  index: number
  /** As written; a two-row heading has its parts joined by a slash. */
  heading: string
  /** What a correction of the meaning is remembered under. */
  headingKey: string
  meaning: ColumnMeaning | undefined
  /** How the meaning was found. */
  source: 'HEADING' | 'CELLS' | 'CORRECTION' | 'NONE'
}

export interface DataRow {
  /** Counts from 1, as on the screen of a spreadsheet. */
  number: number
  /** With merged blocks filled in. */
  cells: Cell[]
}

export interface SheetLayout {
  /** Text above the list. */
  titles: string[]
  columns: Column[]
  rows: DataRow[]
  /** Rows that are no persons, with what they were taken for. */
  otherRows: { number: number; kind: 'BLANK' | 'TOTAL' | 'NOTE' | 'HEADING' | 'CONTINUATION'; text: string }[]
  problems: Problem[]
}

const HEADER_SEARCH = 20
const MOST_HEADER_ROWS = 3
const FILLED_DOWN: ReadonlySet<ColumnMeaning | undefined> = new Set([
  'ORIGIN_TOWNSHIP', 'ORIGIN_BRANCH', 'DESTINATION', 'INDUSTRY', 'EMPLOYER', 'RESIDENCE', 'MEMBERSHIP', 'WISH', 'REMARKS',
]) // prettier-ignore
const MANY_COLUMNS_OF_ONE_MEANING: ReadonlySet<ColumnMeaning> = new Set(['PHONE', 'REMARKS', 'EXTRA', 'SEQUENCE'])
const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*人\s*数|总\s*数|累\s*计|本\s*页\s*小?合?计)/
/** 上坑村党支部小计, and 16人 beside it. */
const SUBTOTAL = /(?:合计|小计|总计|共计|人数)[::]?(?:\d+[人名]?)?$/
const COUNT = /^共?计?\d+\s*[人名]$/
/** A branch that stands alone in a row heads those below. */
const GROUP = /(?:支部|总支|党委|委员会|社区|公司|[乡镇村])[::]?$/
const NOTE =
  /^(?:备\s*注|说\s*明|填\s*表\s*说\s*明|注|附\s*注|填\s*表\s*人|填\s*报\s*人|填\s*报\s*单\s*位|填\s*报\s*日\s*期|审\s*核\s*人?|负\s*责\s*人|制\s*表\s*人?|经\s*办\s*人|联\s*系\s*人|联\s*系\s*电\s*话|单\s*位\s*\(?盖\s*章|盖\s*章|签\s*字|日\s*期|上\s*报\s*日\s*期|统\s*计\s*人)\s*[::(（0-9]/

const SIGNATURE = /^(?:填表|填报|审核|负责人|制表|经办|联系人|盖章|签字|统计|校对)/

/**
 * Finds the list in a sheet: titles, heading rows, what each column means, which rows are persons.
 * @param corrections meanings that a clerk gave, by heading key; they win
 */
export function layoutOf(
  sheet: RawSheet,
  corrections: Readonly<Record<string, ColumnMeaning>>,
  today: string,
): SheetLayout {
  const layout: SheetLayout = { titles: [], columns: [], rows: [], otherRows: [], problems: [] }
  const filled = sheet.rows.filter((row) => row.some((cell) => textOf(cell) !== ''))
  if (filled.length === 0) return { ...layout, problems: [{ code: 'SHEET_EMPTY', sheet: sheet.name }] }
  const header = headerRows(sheet, corrections)
  if (!header) {
    layout.titles = titlesOf(sheet.rows.slice(0, 3))
    return withoutHeader(sheet, layout, corrections, today)
  }
  layout.titles = titlesOf(sheet.rows.slice(0, header.first))
  const body = sheet.rows.slice(header.last + 1)
  layout.columns = columnsOf(sheet, header, body, corrections, today)
  return withRows(sheet, layout, header.last + 1)
}

function titlesOf(rows: readonly Cell[][]): string[] {
  return rows.flatMap((row) => row.map((cell) => textOf(cell)).filter(Boolean))
}

/** A list without headings is still read where its columns can be told by their cells. */
function withoutHeader(
  sheet: RawSheet,
  layout: SheetLayout,
  corrections: Readonly<Record<string, ColumnMeaning>>,
  today: string,
): SheetLayout {
  const first = sheet.rows.findIndex((row) => row.filter((cell) => textOf(cell) !== '').length >= 3)
  if (first >= 0) {
    const columns = columnsOf(sheet, { first, last: first - 1 }, sheet.rows.slice(first), corrections, today)
    const understood = new Set(columns.map((column) => column.meaning).filter(Boolean))
    if (understood.has('NAME') && understood.size >= 3) return withRows(sheet, { ...layout, columns }, first)
  }
  return { ...layout, problems: [{ code: 'SHEET_WITHOUT_LIST', sheet: sheet.name }] }
}

interface HeaderRows {
  first: number
  last: number
}

/** The rows of headings: the row where most headings are known, with the rows above and below that belong to it. */
function headerRows(sheet: RawSheet, corrections: Readonly<Record<string, ColumnMeaning>>): HeaderRows | undefined {
  const known = (cell: Cell | undefined) => typeof cell === 'string' && isHeading(cell, corrections)
  const counts = sheet.rows.slice(0, HEADER_SEARCH).map((row) => row.filter(known).length)
  const most = Math.max(0, ...counts)
  const main = counts.indexOf(most)
  const row = sheet.rows[main]
  if (!row || most === 0) return undefined
  if ((most < 2 || !looksLikeHeadings(row, most)) && !headsNames(sheet, main)) return undefined
  let last = main
  while (last - main < MOST_HEADER_ROWS - 1 && continuesHeader(sheet, main, last + 1, known)) last++
  let first = main
  const above = sheet.rows[main - 1]
  if (above && above.some(known) && above.filter((cell) => textOf(cell) !== '').length >= 2 && !isPersonLike(above))
    first--
  return { first, last }
}

function isHeading(text: string, corrections: Readonly<Record<string, ColumnMeaning>>): boolean {
  return corrections[headingKey(text)] !== undefined || meaningOfHeading(text) !== undefined
}

function looksLikeHeadings(row: readonly Cell[], known: number): boolean {
  const stated = row.filter((cell) => textOf(cell) !== '')
  return known * 2 >= stated.length && !isPersonLike(row)
}

/** A row with 姓名, and a name under it, is one of headings, however few of the others are known. */
function headsNames(sheet: RawSheet, row: number): boolean {
  const top = sheet.rows[row] ?? []
  const column = top.findIndex((cell) => typeof cell === 'string' && meaningOfHeading(cell) === 'NAME')
  const below = sheet.rows.slice(row + 1).find((cells) => textOf(cells[column]) !== '')
  return (
    column >= 0 &&
    !isPersonLike(top) &&
    below !== undefined &&
    /^\p{Script=Han}[\p{Script=Han}\s]+/u.test(textOf(below[column]))
  )
}

function isPersonLike(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === 'number' || /\d{6,}/.test(textOf(cell).replace(/[- ]/g, '')))
}

/** The row below belongs to the headings where it names parts of a heading that spans columns, or is merged with it. */
function continuesHeader(
  sheet: RawSheet,
  main: number,
  below: number,
  known: (cell: Cell | undefined) => boolean,
): boolean {
  const row = sheet.rows[below]
  const top = sheet.rows[main]
  if (!row || !top || isPersonLike(row)) return false
  const stated = row.map((cell, i) => [cell, i] as const).filter(([cell]) => textOf(cell) !== '')
  if (stated.length === 0) return false
  const nameColumn = top.findIndex((cell) => typeof cell === 'string' && meaningOfHeading(cell) === 'NAME')
  if (nameColumn >= 0 && textOf(row[nameColumn]) !== '') return false
  const named = stated.filter(([cell]) => known(cell)).length
  return named > 0 && named * 2 >= stated.length
}

function columnsOf(
  sheet: RawSheet,
  header: HeaderRows,
  body: readonly Cell[][],
  corrections: Readonly<Record<string, ColumnMeaning>>,
  today: string,
): Column[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns: Column[] = []
  for (let index = 0; index < width; index++) {
    const parts = headingParts(sheet, header, index)
    const cells = body.map((row) => row[index] ?? null)
    if (parts.length === 0 && cells.every((cell) => textOf(cell) === '')) continue
    columns.push({ index, ...meaningFor(parts, cells, corrections, today) })
  }
  return settled(columns)
}

/** The words above a column, outer first; a merged heading counts for each column under it. */
function headingParts(sheet: RawSheet, header: HeaderRows, index: number): string[] {
  const parts: string[] = []
  for (let row = header.first; row <= header.last; row++) {
    const merge = sheet.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= index && index <= m.right)
    let text = textOf(merge ? sheet.rows[merge.top]?.[merge.left] : sheet.rows[row]?.[index])
    if (!text && !merge && row < header.last && textOf(sheet.rows[row + 1]?.[index]) !== '')
      text = headingToTheLeft(sheet, row, index)
    if (text && !parts.includes(text)) parts.push(text)
  }
  return parts
}

/** Files without merged cells write a spanning heading once, over its first column. */
function headingToTheLeft(sheet: RawSheet, row: number, index: number): string {
  for (let left = index - 1; left >= 0; left--) {
    const text = textOf(sheet.rows[row]?.[left])
    if (text) return textOf(sheet.rows[row + 1]?.[left]) !== '' ? text : ''
  }
  return ''
}

function meaningFor(
  parts: readonly string[],
  cells: readonly Cell[],
  corrections: Readonly<Record<string, ColumnMeaning>>,
  today: string,
): Omit<Column, 'index'> {
  const heading = parts.join('/')
  const key = headingKey(heading)
  const corrected = corrections[key]
  if (corrected) return { heading, headingKey: key, meaning: corrected, source: 'CORRECTION' }
  const leaf = parts.at(-1) ?? ''
  const said =
    meaningOfHeading(leaf) ??
    meaningOfHeading(parts.join('')) ??
    parts.map((part) => meaningOfHeading(part)).find(Boolean)
  const seen = meaningOfCells(cells)
  if (said && !(contradicts(said, cells, today) && seen && seen !== said))
    return { heading, headingKey: key, meaning: said, source: 'HEADING' }
  if (seen) return { heading, headingKey: key, meaning: seen, source: 'CELLS' }
  return { heading, headingKey: key, meaning: said, source: said ? 'HEADING' : 'NONE' }
}

/** One meaning belongs to one column, but for phones and remarks: the surest keeps it, the others are kept as they are. */
function settled(columns: readonly Column[]): Column[] {
  const rank = { CORRECTION: 0, HEADING: 1, CELLS: 2, NONE: 3 }
  const taken = new Map<ColumnMeaning, Column>()
  for (const column of columns.toSorted((a, b) => rank[a.source] - rank[b.source] || a.index - b.index)) {
    if (column.meaning && !taken.has(column.meaning)) taken.set(column.meaning, column)
  }
  return columns.map((column) => {
    const { meaning } = column
    if (!meaning || MANY_COLUMNS_OF_ONE_MEANING.has(meaning) || taken.get(meaning) === column) return column
    return column.source === 'CELLS'
      ? { ...column, meaning: undefined, source: 'NONE' }
      : { ...column, meaning: 'EXTRA' }
  })
}

function withRows(sheet: RawSheet, layout: SheetLayout, from: number): SheetLayout {
  const nameColumn = layout.columns.find((column) => column.meaning === 'NAME')?.index
  const problems: Problem[] = []
  if (nameColumn === undefined) problems.push({ code: 'NAME_COLUMN_MISSING', sheet: sheet.name })
  if (sheet.truncated) problems.push({ code: 'TOO_MANY_ROWS', sheet: sheet.name })
  for (const column of layout.columns) {
    if (column.meaning) continue
    const code = column.heading ? 'COLUMN_NOT_UNDERSTOOD' : 'COLUMN_WITHOUT_HEADING'
    problems.push({ code, sheet: sheet.name, column: column.index + 1, value: shortened(column.heading) })
  }
  const fills = fillsOf(sheet, layout.columns, from)
  const ditto = dittoFiller(layout.columns)
  const rows: DataRow[] = []
  const otherRows: SheetLayout['otherRows'] = []
  for (let i = from; i < sheet.rows.length; i++) {
    const cells = sheet.rows[i] ?? []
    const kind = kindOfRow(cells, layout.columns, nameColumn)
    const continues =
      nameColumn !== undefined && sheet.merges.some((m) => m.top < i && i <= m.bottom && m.left === nameColumn)
    if (kind === 'PERSON' && !continues) rows.push({ number: i + 1, cells: ditto(fills.get(i)?.(cells) ?? cells) })
    else if (kind !== 'BLANK' || continues) {
      const text = shortened(
        cells
          .map((cell) => textOf(cell))
          .filter(Boolean)
          .join(' '),
      )
      otherRows.push({ number: i + 1, kind: kind === 'PERSON' ? 'CONTINUATION' : kind, text })
    }
  }
  return { ...layout, rows, otherRows, problems: [...layout.problems, ...problems] }
}

const DITTO = /^(?:[〃"″”]|''|同上|同前)$/

/** 〃 and 同上 stand for what the row above says, where people share it; elsewhere they say nothing. */
function dittoFiller(columns: readonly Column[]): (cells: readonly Cell[]) => Cell[] {
  const above = new Map<number, Cell>()
  return (cells) => {
    const copy = Array.from(cells, (cell) => cell ?? null)
    for (const { index, meaning } of columns) {
      const shared = FILLED_DOWN.has(meaning)
      if (DITTO.test(textOf(copy[index]))) copy[index] = shared ? (above.get(index) ?? null) : null
      if (shared) above.set(index, copy[index] ?? null)
    }
    return copy
  }
}

/** For each row under a merged block, how to fill in what is written once at the block's top. */
function fillsOf(
  sheet: RawSheet,
  columns: readonly Column[],
  from: number,
): Map<number, (cells: readonly Cell[]) => Cell[]> {
  const values = new Map<number, { index: number; value: Cell }[]>()
  const filled = new Set(columns.filter((column) => FILLED_DOWN.has(column.meaning)).map((column) => column.index))
  for (const merge of sheet.merges) {
    if (merge.top < from || merge.bottom === merge.top || !filled.has(merge.left)) continue
    const value = sheet.rows[merge.top]?.[merge.left] ?? null
    for (let row = merge.top + 1; row <= merge.bottom; row++) {
      values.set(row, [...(values.get(row) ?? []), { index: merge.left, value }])
    }
  }
  return new Map(
    [...values].map(([row, fills]) => [
      row,
      (cells) => {
        const copy = [...cells]
        for (const { index, value } of fills) if (textOf(copy[index]) === '') copy[index] = value
        return Array.from(copy, (cell) => cell ?? null)
      },
    ]),
  )
}

/** A person's row has a name, or at least three facts; a total, a signature and a repeated heading are told by their words. */
function kindOfRow(
  cells: readonly Cell[],
  columns: readonly Column[],
  nameColumn: number | undefined,
): 'PERSON' | 'BLANK' | 'TOTAL' | 'NOTE' | 'HEADING' {
  const stated = cells.map((cell) => textOf(cell)).filter(Boolean)
  if (stated.length === 0) return 'BLANK'
  const first = stated[0] ?? ''
  const name = nameColumn === undefined ? '' : textOf(cells[nameColumn])
  if (TOTAL.test(first) || (TOTAL.test(name) && name.length <= 6)) return 'TOTAL'
  if (stated.length <= 5 && (COUNT.test(name) || stated.slice(0, 2).some((text) => SUBTOTAL.test(text)))) return 'TOTAL'
  if (stated.length === 1 && GROUP.test(first)) return 'NOTE'
  if (NOTE.test(first) && stated.length <= 4) return 'NOTE'
  const headings = columns.filter((column) => {
    const text = textOf(cells[column.index])
    return text !== '' && column.heading.split('/').some((part) => headingKey(part) === headingKey(text))
  }).length
  if (headings >= 2 && headings * 2 >= stated.length) return 'HEADING'
  const facts = columns.filter(
    (column) =>
      column.meaning &&
      column.meaning !== 'SEQUENCE' &&
      column.meaning !== 'NAME' &&
      textOf(cells[column.index]) !== '',
  ).length
  if (/\p{Script=Han}|[A-Za-z*]/u.test(name))
    return facts === 0 && (name.length > 6 || SIGNATURE.test(name)) ? 'NOTE' : 'PERSON'
  return facts >= 3 ? 'PERSON' : stated.length <= 2 && facts === 0 && /^\d+$/.test(first) ? 'BLANK' : 'NOTE'
}
