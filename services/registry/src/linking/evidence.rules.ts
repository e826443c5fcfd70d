import type { Comparison } from '@mobile-members/model/survey.ts'
import { compare, type Levels } from './comparison.rules.ts'
import { amongNamesakes, type Namesakes } from './namesake.rules.ts'
import type { LinkRecord } from './record.rules.ts'
import {
  agreementsOf,
  reasonsFor,
  totalOf,
  type Agreement,
  type Chances,
  type Frequencies,
  type Reason,
} from './weight.rules.ts'

/** Two rows of one sheet are seldom one person, and then much agrees. */
const ONE_SHEET = -10

/** A pair of lines as it was compared, before its agreements have weights. */
export interface Compared {
  a: number
  b: number
  levels: Levels
  agreements: Agreement[]
  /** What speaks against any two lines that stand so, whatever they tell. */
  handicap: number
}

export interface Evidence {
  /** Bits above even odds. */
  score: number
  reasons: Reason[]
  levels: Levels
  /** Something that no two lines of one person should do. */
  conflict: boolean
  sameSheet: boolean
}

export function comparePair(
  records: readonly LinkRecord[],
  a: number,
  b: number,
  frequencies: Frequencies,
  namesakes?: Namesakes,
): Compared {
  const [one, other] = [records[a], records[b]]
  if (!one || !other) return { a, b, levels: {}, agreements: [], handicap: -Infinity }
  const levels = compare(one, other)
  return {
    a,
    b,
    levels,
    agreements: amongNamesakes(agreementsOf(one, other, levels, frequencies), namesakes),
    handicap: one.sheetId === other.sheetId ? ONE_SHEET : 0,
  }
}

/**
 * What speaks for two lines being one person.
 * @param base bits against two lines taken at random
 */
export function ofPair({ levels, agreements, handicap }: Compared, chances: Chances, base: number): Evidence {
  const reasons = reasonsFor(agreements, chances)
  return {
    reasons,
    levels,
    conflict: contradict(levels),
    sameSheet: handicap < 0,
    score: totalOf(reasons) + handicap - base,
  }
}

/**
 * What speaks for two groups of lines being one person: in each respect the best agreement between any two of their lines,
 * since one unit may know the phone and another the birth date.
 */
export function ofGroups(pairs: readonly Compared[], chances: Chances, base: number): Evidence {
  const best = new Map<Comparison, Reason>()
  let conflict = false
  let sameSheet = false
  for (const pair of pairs) {
    const evidence = ofPair(pair, chances, base)
    conflict ||= evidence.conflict
    sameSheet ||= evidence.sameSheet
    for (const reason of evidence.reasons) {
      const held = best.get(reason.comparison)
      if (!held || reason.weight > held.weight) best.set(reason.comparison, reason)
    }
  }
  const levels: Levels = {}
  for (const reason of best.values()) Object.assign(levels, { [reason.comparison]: reason.level })
  // The birth date is part of the number: it is no second reason where two other lines of the groups agree in the number.
  const birth = best.get('BIRTH_DATE')
  if (birth && birth.weight > 0 && (levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP'))
    best.set('BIRTH_DATE', { ...birth, weight: 0 })
  const reasons = [...best.values()]
  return { reasons, levels, conflict, sameSheet, score: totalOf(reasons) + (sameSheet ? ONE_SHEET : 0) - base }
}

/** What no two lines of one person should do; such a pair is never joined without a clerk. */
function contradict(levels: Levels): boolean {
  const numbersAgree = levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP'
  if (levels.ID_NUMBER === 'DIFFERENT') return true
  if (levels.SEX === 'DIFFERENT' && !numbersAgree) return true
  if (levels.BIRTH_DATE === 'DIFFERENT' && !numbersAgree) return true
  return levels.NAME === 'DIFFERENT' || levels.NAME === 'SURNAME_ONLY'
}

/** Whether the program may join by itself, however strong the evidence is. Families and namesakes agree in much by being so. */
export function mayJoin({ levels, conflict, sameSheet }: Evidence): boolean {
  if (conflict) return false
  const byNumber = levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP'
  const byBirth = levels.BIRTH_DATE === 'SAME_DAY' || levels.BIRTH_DATE === 'SAME_MONTH'
  const byJoining = levels.JOINED_DATE === 'SAME_DAY' || levels.JOINED_DATE === 'SAME_MONTH'
  // A unit that lists a person twice tells the same birth of them: two rows of one sheet that do not are namesakes, or a question.
  if (sameSheet && !byNumber && levels.BIRTH_DATE === 'CLOSE') return false
  // Who has another telephone and another home may be a namesake of the same month and trade.
  const elsewhere = levels.PHONE === 'DIFFERENT' && levels.RESIDENCE === 'DIFFERENT'
  switch (levels.NAME) {
    case 'SAME':
      // Namesakes come from one township, and some are of an age: as much has to agree beside name and origin as differs. Who was
      // born in the same month and lives in the same place has moved there, or the number is wrong.
      return (
        byNumber ||
        levels.BIRTH_DATE === 'SAME_DAY' ||
        (!elsewhere &&
          tally(levels, AGREEING) >=
            Math.max(1, tally(levels, DIFFERING) - (byBirth && levels.RESIDENCE === 'SAME_PLACE_OTHER_NUMBER' ? 1 : 0)))
      )
    case 'SAME_SOUND':
      // A home is shared by a family, though not with a name of the same sound: beside it something else has to agree, and no date differ.
      return (
        byNumber ||
        byBirth ||
        byJoining ||
        levels.PHONE === 'SAME' ||
        levels.ID_NUMBER === 'FITS' ||
        (levels.RESIDENCE === 'SAME' && tally(levels, AGREEING) >= Math.max(2, tally(levels, DIFFERING)))
      )
    case 'NEAR_SOUND':
      return (
        byNumber ||
        (byBirth && (levels.PHONE === 'SAME' || levels.RESIDENCE === 'SAME' || levels.ORIGIN_BRANCH === 'SAME'))
      )
    case 'OTHER_SURNAME':
      // No family gives one name to two who are born in one month: the surname was misread.
      return (
        byNumber ||
        (byBirth && (levels.PHONE === 'SAME' || levels.RESIDENCE === 'SAME' || levels.ORIGIN_BRANCH === 'SAME'))
      )
    case 'ONE_CHARACTER':
      // Brothers and sisters differ by one character and share home, branch and phone, and twins the day of birth.
      return byNumber
    default:
      return false
  }
}

/** A clerk is not asked about two people whose names or numbers say that they are two. */
export function worthAsking(levels: Levels): boolean {
  if (levels.ID_NUMBER === 'SAME') return true
  if (levels.NAME === 'DIFFERENT') return false
  if (levels.NAME === 'SURNAME_ONLY')
    return levels.ID_NUMBER === 'ONE_SLIP' || (levels.BIRTH_DATE ?? '').startsWith('SAME')
  return !(levels.SEX === 'DIFFERENT' && levels.BIRTH_DATE === 'DIFFERENT')
}

type Level = readonly [Comparison, ...string[]]

function tally(levels: Levels, list: readonly Level[]): number {
  return list.filter(([comparison, ...some]) => some.includes(levels[comparison] ?? '')).length
}

const AGREEING = [
  ['ID_NUMBER', 'FITS', 'TWO_SLIPS', 'FITS_BIRTH_ONLY'],
  ['BIRTH_DATE', 'SAME_DAY', 'SAME_MONTH'],
  ['JOINED_DATE', 'SAME_DAY', 'SAME_MONTH'],
  ['PHONE', 'SAME', 'ONE_DIGIT'],
  ['RESIDENCE', 'SAME'],
  ['ORIGIN_BRANCH', 'SAME'],
  ['EMPLOYER', 'SAME'],
  ['INDUSTRY', 'SAME'],
] as const satisfies readonly Level[]

const DIFFERING = [
  ['BIRTH_DATE', 'CLOSE', 'DIFFERENT'],
  ['JOINED_DATE', 'CLOSE', 'DIFFERENT'],
  ['PHONE', 'DIFFERENT'],
  ['RESIDENCE', 'DIFFERENT', 'SAME_PLACE_OTHER_NUMBER'],
  ['ORIGIN_BRANCH', 'DIFFERENT'],
  ['EMPLOYER', 'DIFFERENT'],
  ['INDUSTRY', 'DIFFERENT'],
] as const satisfies readonly Level[]
