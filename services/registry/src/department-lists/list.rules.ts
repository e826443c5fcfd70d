import { isCalendarDate, idNumberFault } from '@mobile-members/model/id-number.ts'
import { DEPARTMENT_LIST_COLUMNS } from '@mobile-members/model/sweep.ts'
import { readDate } from '../surveys/date.rules.ts'
import type { RawSheet } from '../surveys/sheet.rules.ts'
import { textOf, type Cell } from '../surveys/text.rules.ts'

/** One person whom a department names: no more than this is taken (D5). */
export interface Hint {
  name: string
  contact: string
  source: string
  /** The day on which the department learnt of it. */
  toldOn: string
}

export type ListReading = { hints: Hint[]; refusal?: undefined } | { refusal: ListRefusal; rows: number[] }

export type ListRefusal =
  | 'ID_NUMBERS_IN_FILE'
  | 'COLUMNS_NOT_EXACT'
  | 'MORE_THAN_ONE_SHEET'
  | 'LIST_EMPTY'
  | 'LIST_TOO_LONG'
  | 'ROWS_INCOMPLETE'

export const MOST_HINTS = 2_000
const LONGEST = 100

/** Reads a department's list, or says why none of it is taken, and at which rows (R32, D5): the columns are exact and no identity number stands anywhere. */
export function readList(sheets: readonly RawSheet[], today: string): ListReading {
  const found = sheets.flatMap(idNumberRows)
  if (found.length > 0) return { refusal: 'ID_NUMBERS_IN_FILE', rows: [...new Set(found)] }
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some(isFilled)))
  const [sheet] = filled
  if (!sheet) return { refusal: 'LIST_EMPTY', rows: [] }
  if (filled.length > 1) return { refusal: 'MORE_THAN_ONE_SHEET', rows: [] }
  const at = sheet.rows.findIndex((row) => row.some(isFilled))
  const headings = sheet.rows[at]!.map((cell) => textOf(cell).replace(/\s/g, ''))
  while (headings.at(-1) === '') headings.pop()
  const exact =
    headings.length === DEPARTMENT_LIST_COLUMNS.length &&
    DEPARTMENT_LIST_COLUMNS.every((column, i) => headings[i] === column)
  const beyond = sheet.rows.some((row) => row.slice(DEPARTMENT_LIST_COLUMNS.length).some(isFilled))
  if (!exact || beyond) return { refusal: 'COLUMNS_NOT_EXACT', rows: [at + 1] }
  return readRows(sheet, at + 1, today)
}

function readRows(sheet: RawSheet, from: number, today: string): ListReading {
  const hints: Hint[] = []
  const wrong: number[] = []
  for (const [at, row] of sheet.rows.entries()) {
    if (at < from || !row.some(isFilled)) continue
    const [name = '', contact = '', source = ''] = row.slice(0, 3).map(textOf)
    const { date } = readDate(row[3], today, sheet.countsFrom1904)
    const short = [name, contact, source].every((text) => text !== '' && [...text].length <= LONGEST)
    if (short && date && isCalendarDate(date)) hints.push({ name, contact, source, toldOn: date })
    else wrong.push(at + 1)
  }
  if (wrong.length > 0) return { refusal: 'ROWS_INCOMPLETE', rows: wrong }
  if (hints.length === 0) return { refusal: 'LIST_EMPTY', rows: [] }
  return hints.length > MOST_HINTS ? { refusal: 'LIST_TOO_LONG', rows: [] } : { hints }
}

function isFilled(cell: Cell | undefined): boolean {
  return textOf(cell) !== ''
}

/** The rows of a sheet, counted from 1, where something that is or may be an identity number stands; its name counts as row 1. */
function idNumberRows(sheet: RawSheet): number[] {
  return [
    ...(holdsIdNumber(sheet.name) ? [1] : []),
    ...sheet.rows.flatMap((row, at) =>
      row.some(holdsIdNumber) || holdsIdNumber(row.map(textOf).join('')) ? [at + 1] : [],
    ),
  ]
}

/**
 * Whether a cell holds an identity number of 18 or 15 digits, whole, spaced, masked or as a sheet's number. A list has no use
 * for so many digits in a row, so a doubtful one counts.
 */
export function holdsIdNumber(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e13
  const text = textOf(cell).toUpperCase().replaceAll(/[×Х]/g, 'X')
  if (/\d{15}/.test(text) || /\d\.\d{6,}E\+?1[4-7]/.test(text)) return true
  if (masked(text)) return true
  // Digits with gaps between them: spaced by a typist, or split over cells.
  return text
    .split(/[^\dX\s.\-–—_/'’,]+/)
    .map((part) => part.replace(/[^\dX]/g, ''))
    .some((digits) => windows(digits).some((window) => !idNumberFault(window)) || oldNumber(digits))
}

/** Every eighteen characters in a row. */
function windows(digits: string): string[] {
  return Array.from({ length: Math.max(0, digits.length - 17) }, (_, at) => digits.slice(at, at + 18))
}

/** Fifteen digits as of before 1999, with a birth date in their middle. */
function oldNumber(digits: string): boolean {
  const date = /^\d{6}(\d\d)(\d\d)(\d\d)\d{3}$/.exec(digits)
  return date !== null && isCalendarDate(`19${date[1]}-${date[2]}-${date[3]}`)
}

/** 331199********1234 and the like: hidden in part, it is an identity number all the same. A masked phone has eleven places. */
function masked(text: string): boolean {
  return [...text.matchAll(/[\dX*#●•·■某]+/g)].some(([run]) => {
    const digits = run.replace(/\D/g, '').length
    return run.length >= 14 && digits >= 6 && /\d{3,}[^\d]{2,}\d{1,}/.test(run)
  })
}

/** How likely one is the other, for the eye of a clerk only: a hint is never joined by it. */
export function likenessOf(
  hint: { name: string; phones: readonly string[] },
  member: { name: string; phones: readonly string[] },
): 'NAME_AND_PHONE' | 'PHONE' | 'NAME' | undefined {
  const phone = hint.phones.some((one) => member.phones.includes(one))
  if (hint.name === member.name) return phone ? 'NAME_AND_PHONE' : 'NAME'
  return phone ? 'PHONE' : undefined
}

/** Why a visit cannot be planned for that day, if so: a hint is gone on the day on which it vanishes. */
export function visitFault(
  visitOn: string,
  { today, vanishOn }: { today: string; vanishOn: string },
): 'IN_THE_PAST' | 'AFTER_VANISHING' | undefined {
  if (visitOn < today) return 'IN_THE_PAST'
  return visitOn >= vanishOn ? 'AFTER_VANISHING' : undefined
}
