import type { ProblemCode } from '@mobile-members/model/survey.ts'
import { statedText, type Cell } from './text.rules.ts'

export interface PhoneReading {
  /** Mobile numbers of eleven digits, without country code; the first is the one to call. */
  mobiles: string[]
  /** Landlines with area code, and short numbers, as digits. */
  others: string[]
  /** Mobile numbers with a digit too few or too many. */
  damaged: string[]
  problem?: ProblemCode
}

/** Finds the numbers in a cell: several with any separator, spaced or hyphened, with country code, as numbers. */
export function readPhones(cell: Cell | undefined): PhoneReading {
  const reading: PhoneReading = { mobiles: [], others: [], damaged: [] }
  const text = statedText(cell)
  if (!text) return reading
  const plain = text
    .replace(/(?<!\d)(?:\+|00)\s*86[- ]?/g, ' ')
    .replace(/\(([0-9]{3,4})\)\s*/g, '$1-')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  for (const chunk of plain.split(/[^\d\- .]+/)) readChunk(chunk.trim(), reading)
  if (reading.damaged.length > 0) reading.problem = 'PHONE_LENGTH'
  else if (reading.mobiles.length + reading.others.length === 0) reading.problem = 'PHONE_NOT_UNDERSTOOD'
  return reading
}

function readChunk(chunk: string, reading: PhoneReading): void {
  if (!chunk) return
  const whole = chunk.replace(/[- .]/g, '')
  if (take(whole, reading, false)) return
  const parts = chunk.split(/[ .]+/).filter(Boolean)
  if (parts.length > 1 && parts.every((part) => take(part.replaceAll('-', ''), reading, false))) return
  for (const match of whole.matchAll(/1[3-9]\d{9}/g)) add(reading.mobiles, match[0])
  if (!/1[3-9]\d{9}/.test(whole)) take(whole, reading, true)
}

function take(digits: string, reading: PhoneReading, anyLength: boolean): boolean {
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) return add(reading.mobiles, digits.slice(-11))
  if (/^0\d{2,3}\d{7,8}$/.test(digits) || /^[2-9]\d{6,7}$/.test(digits) || /^[2-9]\d{4,5}$/.test(digits)) {
    return add(reading.others, digits)
  }
  if (/^1[3-9]\d{8}$/.test(digits) || /^1[3-9]\d{10}$/.test(digits)) return add(reading.damaged, digits)
  return anyLength && digits.length >= 5 ? add(reading.damaged, digits) : false
}

function add(list: string[], digits: string): true {
  if (!list.includes(digits)) list.push(digits)
  return true
}
