import { isCalendarDate } from '@mobile-members/model/id-number.ts'
import { statedText, type Cell } from './text.rules.ts'

/** A date as far as it is known: `1974`, `1974-03` or `1974-03-12`. */
export type PartialDate = string

export interface DateReading {
  date?: PartialDate
  problem?: 'DATE_IMPOSSIBLE' | 'DATE_NOT_UNDERSTOOD'
}

const EARLIEST_YEAR = 1900
const FIRST_SERIAL = 3654 // 1910-01-01 in a sheet's day count
const LAST_SERIAL = 73050 // 2099-12-31
const DAYS_FROM_1900_TO_1904_COUNT = 1462
const CHINESE_DIGITS = '〇一二三四五六七八九'

/**
 * Reads a date as people write it: 1974.03, 1976年10月, 1968.5, 1946-01-21, 1986/03/05, 199807, 19750512, 75.3,
 * 一九七五年三月, or a sheet's day count. What is written is kept, no more: a month stays a month.
 * @param today no date of a survey is later than this
 */
export function readDate(cell: Cell | undefined, today: string, countsFrom1904 = false): DateReading {
  const text = statedText(cell)
  if (!text) return {}
  if (typeof cell === 'number') return readNumber(cell, today, countsFrom1904)
  const plain = arabic(text).replace(/\s/g, '')
  const digits = /^(\d{4})(\d{2})?(\d{2})?$/.exec(plain)
  if (digits) return checked(digits[1], digits[2], digits[3], today)
  const serial = /^\d{5}(?:\.\d+)?$/.exec(plain)
  if (serial) return readNumber(Number(plain), today, countsFrom1904)
  const parts =
    /^(?:公元)?(\d{4}|\d{2})(?:[.年/\-、,·](\d{1,2})?(?:[.月/\-、,·](\d{1,2})?)?)?[.月日号]?(?:生|出生|入党|T?\d{1,2}:\d{2}.*)?$/.exec(
      plain,
    )
  if (parts) return checked(fullYear(parts[1] ?? '', today), parts[2], parts[3], today)
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain)
  if (dayFirst) return monthAndDay(dayFirst[3], Number(dayFirst[1]), Number(dayFirst[2]), today)
  return { problem: 'DATE_NOT_UNDERSTOOD' }
}

function readNumber(value: number, today: string, countsFrom1904: boolean): DateReading {
  const text = String(value)
  if (/^\d{4}$/.test(text)) return checked(text, undefined, undefined, today)
  if (/^\d{6}$/.test(text) || /^\d{8}$/.test(text))
    return checked(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8), today)
  const month = /^(\d{4})\.(\d{1,2})$/.exec(text)
  // A number loses its last zero: 1974.1 may be January or October, so only the year is sure.
  if (month) return checked(month[1], month[2] === '1' ? undefined : month[2], undefined, today)
  if (value < FIRST_SERIAL || value > LAST_SERIAL) return { problem: 'DATE_IMPOSSIBLE' }
  const days = Math.floor(value) + (countsFrom1904 ? DAYS_FROM_1900_TO_1904_COUNT : 0)
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString()
  return checked(date.slice(0, 4), date.slice(5, 7), date.slice(8, 10), today)
}

function checked(year = '', month: string | undefined, day: string | undefined, today: string): DateReading {
  if (Number(year) < EARLIEST_YEAR || year > today.slice(0, 4)) return { problem: 'DATE_IMPOSSIBLE' }
  if (!month || Number(month) === 0) return { date: year }
  if (Number(month) > 12) return { date: year, problem: 'DATE_IMPOSSIBLE' }
  const yearMonth = `${year}-${month.padStart(2, '0')}`
  if (yearMonth > today.slice(0, 7)) return { problem: 'DATE_IMPOSSIBLE' }
  if (!day || Number(day) === 0) return { date: yearMonth }
  const date = `${yearMonth}-${day.padStart(2, '0')}`
  if (!isCalendarDate(date)) return { date: yearMonth, problem: 'DATE_IMPOSSIBLE' }
  return date > today ? { problem: 'DATE_IMPOSSIBLE' } : { date }
}

/** 3/12/1974 is the third of December or the twelfth of March: unless one is above 12, only the year is sure. */
function monthAndDay(year = '', first: number, second: number, today: string): DateReading {
  if (first > 12) return checked(year, String(second), String(first), today)
  if (second > 12 || first === second) return checked(year, String(first), String(second), today)
  return checked(year, undefined, undefined, today)
}

function fullYear(year: string, today: string): string {
  if (year.length === 4) return year
  return year > today.slice(2, 4) ? `19${year}` : `20${year}`
}

/** 一九七五年十二月三十一日 in Arabic digits. */
function arabic(text: string): string {
  return text
    .replace(/[零○Ｏ]/g, '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens: string | undefined, ones: string | undefined) => {
      return String((tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 + (ones ? CHINESE_DIGITS.indexOf(ones) : 0))
    })
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)))
}
