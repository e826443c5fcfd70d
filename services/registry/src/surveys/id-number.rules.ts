import { checkDigitOf, idNumberFault, isCalendarDate } from '@mobile-members/model/id-number.ts'
import type { ProblemCode } from '@mobile-members/model/survey.ts'
import { statedText, type Cell } from './text.rules.ts'

/**
 * What is known of an identity number.
 *   FULL    18 characters, every check holds
 *   OLD     15 digits of before 1999, brought to 18
 *   SLIP    a check fails: some character is wrong
 *   CUT     a spreadsheet kept 15 digits only
 *   MASKED  some characters were hidden
 */
export type IdNumberKind = 'FULL' | 'OLD' | 'SLIP' | 'CUT' | 'MASKED'

/** `pattern` has 18 characters with `*` for the unknown ones; a SLIP has what was written. */
export interface IdNumber {
  kind: IdNumberKind
  pattern: string
}

export interface IdNumberReading {
  idNumber?: IdNumber
  problem?: ProblemCode
}

const LENGTH = 18
const OLD_LENGTH = 15

/** Reads an identity number as it stands in a cell: spaced, quoted, cut by a spreadsheet, masked, or of the old kind. */
export function readIdNumber(cell: Cell | undefined): IdNumberReading {
  const stated = statedText(cell)
  if (!stated) return {}
  const text = stated
    .toUpperCase()
    .replace(/\((?:.*?)\)/g, '')
    .replace(/[×Х]/g, 'X')
    .replace(/(?<=\d)[OО](?=[\dXOО])/g, '0')
    .replace(/(?<=\d)[IL|](?=[\dX])/g, '1')
    .replace(/[^0-9A-Z*.+#?某■●_]/g, '')
  const scientific = /^(\d)(?:\.(\d+))?E\+?17$/.exec(text)
  if (scientific) return cut(`${scientific[1]}${scientific[2] ?? ''}`)
  if (/[*#?某■●_]|X{2,}/.test(text)) return masked(text)
  if (typeof cell === 'number' && text.length === LENGTH) return cut(text.slice(0, OLD_LENGTH))
  if (text.length === OLD_LENGTH && /^\d+$/.test(text)) return fifteen(text)
  if (text.length === LENGTH && text.endsWith('000') && idNumberFault(text)) return cut(text.slice(0, OLD_LENGTH))
  const fault = idNumberFault(text)
  if (!fault) return { idNumber: { kind: 'FULL', pattern: text } }
  if (/^\d{15,19}[\dX]$/.test(text)) return { idNumber: { kind: 'SLIP', pattern: text }, problem: fault }
  return { problem: /^[\dX]+$/.test(text) ? 'ID_NUMBER_LENGTH' : 'ID_NUMBER_CHARACTERS' }
}

/** Fifteen digits are an old number (YYMMDD) or the first fifteen of a new one (YYYYMMDD). */
function fifteen(text: string): IdNumberReading {
  const newDate = isoDate(text.slice(6, 14))
  if (/^(19|20)/.test(text.slice(6)) && isCalendarDate(newDate)) return cut(text)
  const century = `19${text.slice(6, 12)}`
  if (!isCalendarDate(isoDate(century))) return { idNumber: { kind: 'SLIP', pattern: text }, problem: 'ID_NUMBER_DATE' }
  const first17 = `${text.slice(0, 6)}${century}${text.slice(12)}`
  return { idNumber: { kind: 'OLD', pattern: first17 + checkDigitOf(first17) } }
}

function cut(known: string): IdNumberReading {
  const digits = known.slice(0, OLD_LENGTH)
  return { idNumber: { kind: 'CUT', pattern: digits.padEnd(LENGTH, '*') }, problem: 'ID_NUMBER_CUT' }
}

/** 331199********1234: the masked run is stretched to eighteen characters where it was written shorter or longer. */
function masked(written: string): IdNumberReading {
  const text = written.replace(/X{2,}/g, (run) => '*'.repeat(run.length))
  const run = /^(\d*)([^\d]*?)(\d*X?)$/.exec(text.replace(/[#?某■●_]/g, '*').replace(/X(?=X|\*)|(?<=X|\*)X(?=.)/g, '*'))
  const exact = text.length === LENGTH ? text.replace(/[^0-9X]/g, '*').replace(/X(?!$)/g, '*') : undefined
  if (exact) return { idNumber: { kind: 'MASKED', pattern: exact }, problem: 'ID_NUMBER_MASKED' }
  const [, head = '', , tail = ''] = run ?? []
  if (!run || head.length + tail.length >= LENGTH) return { problem: 'ID_NUMBER_CHARACTERS' }
  const pattern = head + '*'.repeat(LENGTH - head.length - tail.length) + tail
  return { idNumber: { kind: 'MASKED', pattern }, problem: 'ID_NUMBER_MASKED' }
}

/** The birth date that the number tells, where it is told and is a day that exists. */
export function birthDateOf(idNumber: IdNumber): string | undefined {
  if (idNumber.pattern.length !== LENGTH) return undefined
  const date = isoDate(idNumber.pattern.slice(6, 14))
  return isCalendarDate(date) && Number(date.slice(0, 4)) >= 1900 ? date : undefined
}

/** The sex that the number tells, where it is told. */
export function sexOf(idNumber: IdNumber): 'MALE' | 'FEMALE' | undefined {
  if (idNumber.kind === 'SLIP' && idNumber.pattern.length !== LENGTH) return undefined
  const digit = idNumber.pattern[16]
  if (digit === undefined || !/\d/.test(digit)) return undefined
  return Number(digit) % 2 === 1 ? 'MALE' : 'FEMALE'
}

function isoDate(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
}
