import type { Comparison } from '@mobile-members/model/survey.ts'
import type { IdNumber } from '../surveys/id-number.rules.ts'
import type { LinkRecord, Sound, SoundedName } from './record.rules.ts'

/** How far two lines agree in one respect. What either does not say is no level at all. */
export const LEVELS = {
  ID_NUMBER: ['SAME', 'ONE_SLIP', 'TWO_SLIPS', 'FITS', 'FITS_BIRTH_ONLY', 'DIFFERENT'],
  NAME: ['SAME', 'SAME_SOUND', 'NEAR_SOUND', 'ONE_CHARACTER', 'OTHER_SURNAME', 'SURNAME_ONLY', 'DIFFERENT'],
  BIRTH_DATE: ['SAME_DAY', 'SAME_MONTH', 'SAME_YEAR', 'CLOSE', 'OTHER_COLUMN', 'DIFFERENT'],
  SEX: ['SAME', 'DIFFERENT'],
  PHONE: ['SAME', 'ONE_DIGIT', 'DIFFERENT'],
  RESIDENCE: ['SAME', 'SAME_PLACE', 'SAME_PLACE_OTHER_NUMBER', 'DIFFERENT'],
  ORIGIN_TOWNSHIP: ['SAME', 'DIFFERENT'],
  ORIGIN_BRANCH: ['SAME', 'DIFFERENT'],
  EMPLOYER: ['SAME', 'DIFFERENT'],
  JOINED_DATE: ['SAME_DAY', 'SAME_MONTH', 'SAME_YEAR', 'CLOSE', 'DIFFERENT'],
  INDUSTRY: ['SAME', 'SAME_SECTION', 'DIFFERENT'],
} as const satisfies Record<Comparison, readonly string[]>

export type Level<C extends Comparison = Comparison> = (typeof LEVELS)[C][number]

export type Levels = { [C in Comparison]?: Level<C> }

/** Compares two lines in every respect that both tell. */
export function compare(a: LinkRecord, b: LinkRecord): Levels {
  const levels: Levels = {}
  set(levels, 'ID_NUMBER', a.idNumber && b.idNumber && compareIdNumbers(a.idNumber, b.idNumber))
  set(levels, 'NAME', compareNames(a.names, b.names))
  const births = compareBirths(a.birthDates, b.birthDates)
  const joined = a.joinedDate && b.joinedDate ? compareDates(a.joinedDate, b.joinedDate) : undefined
  // Who put one date into the other's column did it with both.
  const swapped = births === 'DIFFERENT' && (inOtherColumn(a, b) || inOtherColumn(b, a))
  set(levels, 'BIRTH_DATE', swapped ? 'OTHER_COLUMN' : births)
  if (a.sex && b.sex) levels.SEX = a.sex === b.sex ? 'SAME' : 'DIFFERENT'
  set(levels, 'PHONE', comparePhones(a, b))
  set(levels, 'RESIDENCE', compareResidences(a.residence, b.residence))
  if (a.township && b.township) levels.ORIGIN_TOWNSHIP = a.township === b.township ? 'SAME' : 'DIFFERENT'
  if (a.branch && b.branch) levels.ORIGIN_BRANCH = a.branch === b.branch ? 'SAME' : 'DIFFERENT'
  if (a.employer && b.employer) levels.EMPLOYER = sameEmployer(a.employer, b.employer) ? 'SAME' : 'DIFFERENT'
  set(levels, 'JOINED_DATE', swapped && joined === 'DIFFERENT' ? undefined : joined)
  set(levels, 'INDUSTRY', compareIndustries(a, b))
  return levels
}

function set<C extends Comparison>(levels: Levels, comparison: C, level: Levels[C] | '' | undefined): void {
  if (level) levels[comparison] = level
}

const BIRTH_END = 14
const LENGTH = 18

export function compareIdNumbers(a: IdNumber, b: IdNumber): Level<'ID_NUMBER'> | undefined {
  if (a.pattern === b.pattern && !a.pattern.includes('*')) return 'SAME'
  if (a.pattern.includes('*') || b.pattern.includes('*')) return comparePatterns(a, b)
  if (isSound(a) && isSound(b)) return 'DIFFERENT'
  const distance = slips(a.pattern, b.pattern)
  return distance === 1 ? 'ONE_SLIP' : distance === 2 ? 'TWO_SLIPS' : 'DIFFERENT'
}

/** Its check digit proves it. */
function isSound(idNumber: IdNumber): boolean {
  return idNumber.kind === 'FULL' || idNumber.kind === 'OLD'
}

/** Numbers with unknown characters are compared where both are known. Too few known, and nothing is told. */
function comparePatterns(a: IdNumber, b: IdNumber): Level<'ID_NUMBER'> | undefined {
  if (a.pattern.length !== LENGTH || b.pattern.length !== LENGTH) return undefined
  let differences = 0
  for (let i = 0; i < LENGTH; i++) {
    if (known(a, i) && known(b, i) && a.pattern[i] !== b.pattern[i]) differences++
  }
  const birth = sharedCharacters(a, b, 6, BIRTH_END)
  const tail = sharedCharacters(a, b, BIRTH_END, LENGTH)
  if (differences > 0) {
    if (!isSound(a) && !isSound(b) && differences === 1) return birth + tail >= 6 ? 'TWO_SLIPS' : undefined
    return (a.kind === 'SLIP' || b.kind === 'SLIP') && differences <= 2 ? undefined : 'DIFFERENT'
  }
  if (tail >= 3) return 'FITS'
  return birth === BIRTH_END - 6 ? 'FITS_BIRTH_ONLY' : undefined
}

function known(idNumber: IdNumber, i: number): boolean {
  return idNumber.pattern[i] !== '*'
}

/** How many places of the numbers are known in both, from one place to before another. */
export function sharedCharacters(a: IdNumber, b: IdNumber, from: number, to: number): number {
  let shared = 0
  for (let i = from; i < to; i++) if (known(a, i) && known(b, i)) shared++
  return shared
}

/** Typing slips between two numbers, as far as two: a wrong, missing or extra character, or two changed about. */
export function slips(a: string, b: string): number {
  const many = 3
  if (Math.abs(a.length - b.length) >= many) return many
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const restA = a.slice(start, endA)
  const restB = b.slice(start, endB)
  if (restA === restB) return 0
  if (restA.length <= 1 && restB.length <= 1) return 1
  if (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]) return 1
  return Math.min(many, distance(restA, restB))
}

/** Damerau's distance in its restricted form. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last.at(-1) ?? 0
}

const NAME_ORDER = LEVELS.NAME

/** The best agreement among the names that the two lines tell. */
export function compareNames(a: readonly SoundedName[], b: readonly SoundedName[]): Level<'NAME'> | undefined {
  let best: number | undefined
  for (const one of a) {
    for (const other of b) {
      const order = NAME_ORDER.indexOf(compareTwoNames(one, other))
      if (best === undefined || order < best) best = order
    }
  }
  return best === undefined ? undefined : NAME_ORDER[best]
}

function compareTwoNames(a: SoundedName, b: SoundedName): Level<'NAME'> {
  if (a.text === b.text) return 'SAME'
  if (a.text.length === b.text.length) {
    if (soundsLike(a.sound, b.sound, same)) return 'SAME_SOUND'
    if (soundsLike(a.sound, b.sound, near)) return 'NEAR_SOUND'
  }
  const longer = Math.max(a.text.length, b.text.length)
  if (longer >= 3 && distance(a.text, b.text) === 1 && a.text[0] === b.text[0]) return 'ONE_CHARACTER'
  if (a.surname === b.surname) return 'SURNAME_ONLY'
  return a.text.slice(a.surname.length) === b.text.slice(b.surname.length) ? 'OTHER_SURNAME' : 'DIFFERENT'
}

function soundsLike(a: Sound, b: Sound, alike: (x: string, y: string) => boolean): boolean {
  return a.length === b.length && a.every((readings, i) => readings.some((x) => b[i]?.some((y) => alike(x, y))))
}

function same(x: string, y: string): boolean {
  return x === y
}

function near(x: string, y: string): boolean {
  return blurred(x) === blurred(y)
}

/** As the county's dialects blur it: zh, ch, sh as z, c, s; n as l at the front; ng as n at the end. */
export function blurred(reading: string): string {
  return reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/ng$/, 'n')
}

/** One tells as the birth date what the other tells as the date of joining. */
function inOtherColumn(a: LinkRecord, b: LinkRecord): boolean {
  const { joinedDate } = b
  return (
    joinedDate !== undefined && a.birthDates.some((date) => /^SAME_(DAY|MONTH)$/.test(compareDates(date, joinedDate)))
  )
}

/** Dates at the precision that both have. CLOSE is one slip: a digit, or day and month changed about. */
export function compareDates(a: string, b: string): Level<'JOINED_DATE'> {
  const shared = Math.min(a.length, b.length)
  if (a.slice(0, shared) === b.slice(0, shared))
    return shared === 10 ? 'SAME_DAY' : shared === 7 ? 'SAME_MONTH' : 'SAME_YEAR'
  if (shared < 7) return 'DIFFERENT'
  const [yearA, monthA, dayA] = a.slice(0, shared).split('-')
  const [yearB, monthB, dayB] = b.slice(0, shared).split('-')
  const differing = [yearA !== yearB, monthA !== monthB, dayA !== dayB].filter(Boolean).length
  if (shared === 10 && differing === 1) return 'CLOSE'
  if (shared === 10 && yearA === yearB && monthA === dayB && dayA === monthB) return 'CLOSE'
  if (shared === 7 && differing === 1 && slips(a.slice(0, 7), b.slice(0, 7)) === 1) return 'CLOSE'
  return 'DIFFERENT'
}

/** The best agreement among the birth dates that the two lines tell. */
function compareBirths(a: readonly string[], b: readonly string[]): Level<'BIRTH_DATE'> | undefined {
  const found = new Set<Level<'BIRTH_DATE'>>(a.flatMap((one) => b.map((other) => compareDates(one, other))))
  return LEVELS.BIRTH_DATE.find((level) => found.has(level))
}

function comparePhones(a: LinkRecord, b: LinkRecord): Level<'PHONE'> | undefined {
  const allA = a.phones.length + a.damagedPhones.length
  const allB = b.phones.length + b.damagedPhones.length
  if (allA === 0 || allB === 0) return undefined
  if (
    a.phones.some((phone) => b.phones.includes(phone)) ||
    a.damagedPhones.some((phone) => b.damagedPhones.includes(phone))
  ) {
    return 'SAME'
  }
  const near = (some: readonly string[], others: readonly string[]) =>
    some.some((x) => others.some((y) => slips(x, y) === 1))
  if (near(a.damagedPhones, b.phones) || near(b.damagedPhones, a.phones) || near(a.phones, b.phones)) return 'ONE_DIGIT'
  return 'DIFFERENT'
}

function compareResidences(a: LinkRecord['residence'], b: LinkRecord['residence']): Level<'RESIDENCE'> | undefined {
  if (!a || !b) return undefined
  if (a.place !== b.place) return 'DIFFERENT'
  if (!a.number || !b.number) return 'SAME_PLACE'
  if (a.number === b.number || a.number.startsWith(`${b.number}-`) || b.number.startsWith(`${a.number}-`)) return 'SAME'
  return 'SAME_PLACE_OTHER_NUMBER'
}

function sameEmployer(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a)))
}

function compareIndustries(a: LinkRecord, b: LinkRecord): Level<'INDUSTRY'> | undefined {
  if (!a.industry || !b.industry) return undefined
  if (a.industry === b.industry) return 'SAME'
  if (!a.industrySection || !b.industrySection) return undefined
  return a.industrySection === b.industrySection ? 'SAME_SECTION' : 'DIFFERENT'
}
