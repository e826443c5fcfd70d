import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { ProblemCode } from '@mobile-members/model/survey.ts'
import type { Merge, RawSheet } from './sheet.rules.ts'
import type { Cell } from './text.rules.ts'

/** More persons than this in one sheet belong into several files. */
export const MOST_ROWS = 100_000
/** Titles, headings and notes around the persons. */
const ROWS_AROUND = 60
export const MOST_BYTES = 30 * 1024 * 1024
/** A compressed file that unpacks to more than this is no roll of names. */
const MOST_UNPACKED_BYTES = 600 * 1024 * 1024
const MOST_COLUMNS = 200

export class UnreadableFile extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}

/**
 * The sheets of a workbook (.xlsx, .xls, .ods, .html) or of a text table (.csv, .txt), told by the content, not by the name.
 * @throws UnreadableFile with NOT_A_WORKBOOK, PASSWORD_PROTECTED or FILE_TOO_LARGE
 */
export function parseWorkbook(bytes: Uint8Array): RawSheet[] {
  if (bytes.length > MOST_BYTES) throw new UnreadableFile('FILE_TOO_LARGE')
  if (startsWith(bytes, [0x50, 0x4b])) {
    if (unpackedSize(bytes) > MOST_UNPACKED_BYTES) throw new UnreadableFile('FILE_TOO_LARGE')
    return binarySheets(bytes)
  }
  if (
    startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) ||
    startsWith(bytes, [0x09, 0x08]) ||
    startsWith(bytes, [0x09, 0x04])
  ) {
    return binarySheets(bytes)
  }
  const text = decoded(bytes)
  if (/^\s*<(?:\?xml|!doctype html|html|table|head|meta)/i.test(text)) return binarySheets(bytes)
  return [textSheet(text)]
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte)
}

/** Sum of the sizes that the zip directory states. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return 0
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let n = view.getUint16(end + 10, true); n > 0 && at + 46 <= bytes.length; n--) {
    if (view.getUint32(at, true) !== 0x02014b50) break
    total += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total
}

function binarySheets(bytes: Uint8Array): RawSheet[] {
  let book: WorkBook
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellText: false,
      cellHTML: false,
      sheetRows: MOST_ROWS + ROWS_AROUND,
    })
  } catch (error) {
    const message = String((error as Error)?.message ?? error)
    throw new UnreadableFile(/password|encrypt/i.test(message) ? 'PASSWORD_PROTECTED' : 'NOT_A_WORKBOOK')
  }
  const countsFrom1904 = book.Workbook?.WBProps?.date1904 === true
  const sheets = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name]
    return sheet ? [rawSheet(name, sheet, countsFrom1904)] : []
  })
  if (sheets.length === 0) throw new UnreadableFile('NOT_A_WORKBOOK')
  return sheets
}

function rawSheet(name: string, sheet: WorkSheet, countsFrom1904: boolean): RawSheet {
  const data = ((sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []) as (CellObject | undefined)[][]
  const formulas: RawSheet['formulas'] = []
  const errors: RawSheet['errors'] = []
  const rows = Array.from(data, (cells, row) =>
    Array.from((cells ?? []).slice(0, MOST_COLUMNS), (cell, column): Cell => {
      if (!cell) return null
      if (cell.f !== undefined) formulas.push({ row, column })
      if (cell.t === 'e') errors.push({ row, column, value: String(cell.w ?? '#') })
      if (cell.t === 'e' || cell.v === undefined) return null
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : cell.v
    }),
  )
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null || cell === '')) rows.pop()
  const merges = (sheet['!merges'] ?? []).map((merge): Merge => ({
    top: merge.s.r,
    left: merge.s.c,
    bottom: merge.e.r,
    right: merge.e.c,
  }))
  return { name, rows, merges, formulas, errors, countsFrom1904, truncated: rows.length > MOST_ROWS }
}

/** UTF-8 where the bytes are valid UTF-8, else GB 18030, which every Chinese spreadsheet program writes; or UTF-16 by its mark. */
export function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    text = new TextDecoder('gb18030').decode(bytes)
  }
  // eslint-disable-next-line no-control-regex -- a text table has no control characters; a picture or a program does
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 20_000)) || text.startsWith('%PDF'))
    throw new UnreadableFile('NOT_A_WORKBOOK')
  const unknown = text.slice(0, 20_000).match(/\ufffd/g)?.length ?? 0
  if (unknown > 20) throw new UnreadableFile('NOT_A_WORKBOOK')
  return text
}

function textSheet(text: string): RawSheet {
  const rows = separated(text.replace(/^\ufeff/, ''), separatorOf(text))
  const sheet = { name: '', merges: [], formulas: [], errors: [], countsFrom1904: false }
  return { ...sheet, rows: rows.slice(0, MOST_ROWS + ROWS_AROUND), truncated: rows.length > MOST_ROWS }
}

/** The mark that occurs most in the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 5000)
  const count = (mark: string) => head.split(mark).length
  return [',', '\t', ';', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** RFC 4180: quoted cells may hold separators, line breaks and doubled quotes. */
function separated(text: string, separator: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell === '' ? null : cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[i + 1] === '"') cell += text[i++]
      else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === separator) endCell()
    else if (character === '\n') endRow()
    else if (character !== '\r') cell += character
    else if (text[i + 1] !== '\n') endRow()
  }
  if (cell !== '' || row.length > 0) endRow()
  while (rows.length > 0 && rows.at(-1)?.every((value) => value === null)) rows.pop()
  return rows
}
