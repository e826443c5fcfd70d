import type { Comparison } from '@mobile-members/model/survey.ts'
import { blurred, sharedCharacters, type Level, type Levels } from './comparison.rules.ts'
import type { LinkRecord, SoundedName } from './record.rules.ts'

/** One reason for or against two lines being one person: how far they agree, and what that weighs. */
export interface Reason {
  comparison: Comparison
  level: Level
  /** Binary logarithm of how much likelier the agreement is for one person than for two; below zero speaks against. */
  weight: number
}

/**
 * Weights by Fellegi and Sunter: log2(m / u), where m is how often the two lines of one person agree so far, and u how
 * often two people's do. The m come from survey returns with known truth, made a little worse than they were (a home or a
 * trade may be told differently by another unit), so that no single disagreement decides. The u of names, townships,
 * branches, homes, employers, trades and dates of joining are taken from the lines at hand: a rare name weighs more.
 */
const M = {
  NAME: { SAME: 0.93, SAME_SOUND: 0.05, NEAR_SOUND: 0.008, ONE_CHARACTER: 0.008 },
  PHONE: { SAME: 0.8, ONE_DIGIT: 0.03 },
  RESIDENCE: { SAME: 0.9 },
  ORIGIN_TOWNSHIP: { SAME: 0.98 },
  ORIGIN_BRANCH: { SAME: 0.95 },
  EMPLOYER: { SAME: 0.85 },
  JOINED_DATE: { SAME: 0.93 },
  INDUSTRY: { SAME: 0.8 },
} as const

/** Weights that do not depend on how frequent the value is. */
const FIXED = {
  ID_NUMBER: { SAME: 20, ONE_SLIP: 15, TWO_SLIPS: 9, FITS: 0, FITS_BIRTH_ONLY: 0, DIFFERENT: -9 },
  NAME: { SURNAME_ONLY: -6, DIFFERENT: -10 },
  // A lifetime of birthdays: 45 years, of 12 months, of 30 days; one in a hundred is told wrongly.
  BIRTH_DATE: { SAME_DAY: 13, SAME_MONTH: 8.8, SAME_YEAR: 5, CLOSE: -1, DIFFERENT: -7 },
  SEX: { SAME: 0.8, DIFFERENT: -6 },
  PHONE: { SAME: 12, ONE_DIGIT: 8, DIFFERENT: -2.5 },
  RESIDENCE: { SAME_PLACE: 2, SAME_PLACE_OTHER_NUMBER: -4, DIFFERENT: -4.5 },
  ORIGIN_TOWNSHIP: { DIFFERENT: -6 },
  ORIGIN_BRANCH: { DIFFERENT: -5 },
  EMPLOYER: { DIFFERENT: -2.5 },
  JOINED_DATE: { CLOSE: -1.5, DIFFERENT: -5 },
  INDUSTRY: { SAME_SECTION: 1, DIFFERENT: -3.5 },
} as const

const BOTH_NUMBERS_SOUND = -14
/** A known character of the part of an identity number that the birth date does not tell. */
const PER_CHARACTER = 3

/** How frequent the values are among the lines at hand. */
export interface Frequencies {
  lines: number
  names: ReadonlyMap<string, number>
  sounds: ReadonlyMap<string, number>
  surnames: ReadonlyMap<string, number>
  characters: ReadonlyMap<string, number>
  townships: ReadonlyMap<string, number>
  branches: ReadonlyMap<string, number>
  homes: ReadonlyMap<string, number>
  employers: ReadonlyMap<string, number>
  industries: ReadonlyMap<string, number>
  joined: ReadonlyMap<string, number>
}

/** Counts the values of the lines at hand. */
export function frequenciesOf(records: readonly LinkRecord[]): Frequencies {
  const count = (valuesOf: (record: LinkRecord) => readonly (string | undefined)[]) => {
    const counts = new Map<string, number>()
    for (const record of records)
      for (const value of valuesOf(record)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  return {
    lines: records.length,
    names: count((record) => [record.names[0]?.text]),
    sounds: count((record) => [record.names[0] && soundKey(record.names[0])]),
    surnames: count((record) => [record.names[0]?.surname]),
    characters: count((record) => [...givenName(record.names[0])]),
    townships: count((record) => [record.township]),
    branches: count((record) => [record.branch]),
    homes: count((record) => [homeKey(record)]),
    employers: count((record) => [record.employer]),
    industries: count((record) => [record.industry]),
    joined: count((record) => [record.joinedDate?.slice(0, 7)]),
  }
}

/** The reasons for and against two lines being one person. */
export function reasonsFor(a: LinkRecord, b: LinkRecord, levels: Levels, frequencies: Frequencies): Reason[] {
  const reasons: Reason[] = []
  for (const comparison of Object.keys(levels) as Comparison[]) {
    const level = levels[comparison]
    if (!level) continue
    const weight = weightOf(comparison, levels, a, b, frequencies)
    reasons.push({ comparison, level, weight: Math.round(weight * 10) / 10 })
  }
  return reasons
}

function weightOf(
  comparison: Comparison,
  levels: Levels,
  a: LinkRecord,
  b: LinkRecord,
  frequencies: Frequencies,
): number {
  switch (comparison) {
    case 'ID_NUMBER':
      return idNumberWeight(levels, a, b)
    case 'BIRTH_DATE':
      return birthWeight(levels)
    case 'NAME':
      return nameWeight(levels, a, b, frequencies)
    case 'SEX':
      return levels.SEX === 'SAME' && levels.ID_NUMBER === 'SAME' ? 0 : FIXED.SEX[levels.SEX ?? 'SAME']
    case 'PHONE':
      return FIXED.PHONE[levels.PHONE ?? 'DIFFERENT']
    case 'RESIDENCE':
      return levels.RESIDENCE === 'SAME'
        ? bits(M.RESIDENCE.SAME, share(frequencies.homes, homeKey(a), 1.5), 5, 10.5)
        : FIXED.RESIDENCE[levels.RESIDENCE ?? 'DIFFERENT']
    case 'ORIGIN_TOWNSHIP':
      return levels.ORIGIN_TOWNSHIP === 'SAME'
        ? bits(M.ORIGIN_TOWNSHIP.SAME, share(frequencies.townships, a.township, 1), 0, 5)
        : FIXED.ORIGIN_TOWNSHIP.DIFFERENT
    case 'ORIGIN_BRANCH':
      return levels.ORIGIN_BRANCH === 'SAME'
        ? bits(M.ORIGIN_BRANCH.SAME, share(frequencies.branches, a.branch, 1), 2, 7)
        : FIXED.ORIGIN_BRANCH.DIFFERENT
    case 'EMPLOYER':
      return levels.EMPLOYER === 'SAME'
        ? bits(M.EMPLOYER.SAME, share(frequencies.employers, a.employer, 1), 1, 6)
        : FIXED.EMPLOYER.DIFFERENT
    case 'JOINED_DATE':
      return joinedWeight(levels, a, b, frequencies)
    case 'INDUSTRY':
      return levels.INDUSTRY === 'SAME'
        ? bits(M.INDUSTRY.SAME, share(frequencies.industries, a.industry, 1), 1, 5)
        : FIXED.INDUSTRY[levels.INDUSTRY ?? 'DIFFERENT']
  }
}

function idNumberWeight(levels: Levels, a: LinkRecord, b: LinkRecord): number {
  const level = levels.ID_NUMBER ?? 'DIFFERENT'
  if (!a.idNumber || !b.idNumber) return 0
  if (level === 'FITS' || level === 'FITS_BIRTH_ONLY')
    return PER_CHARACTER * sharedCharacters(a.idNumber, b.idNumber, 14, 18)
  const sound = [a, b].every((record) => record.idNumber?.kind === 'FULL' || record.idNumber?.kind === 'OLD')
  return level === 'DIFFERENT' && sound ? BOTH_NUMBERS_SOUND : FIXED.ID_NUMBER[level]
}

/** The birth date stands in the identity number: where the numbers agree it is no second reason. */
function birthWeight(levels: Levels): number {
  const weight = FIXED.BIRTH_DATE[levels.BIRTH_DATE ?? 'DIFFERENT']
  if (levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP') return weight > 0 ? 0 : weight / 3
  return levels.ID_NUMBER === 'TWO_SLIPS' && weight > 0 ? weight / 3 : weight
}

function nameWeight(levels: Levels, a: LinkRecord, b: LinkRecord, frequencies: Frequencies): number {
  const level = levels.NAME ?? 'DIFFERENT'
  if (level === 'SURNAME_ONLY' || level === 'DIFFERENT') return FIXED.NAME[level]
  const [nameA, nameB] = [a.names[0], b.names[0]]
  if (!nameA || !nameB) return 0
  if (level === 'SAME')
    return bits(M.NAME.SAME, Math.max(chance(nameA, frequencies), chance(nameB, frequencies)), 4, 15)
  if (level === 'ONE_CHARACTER') return 1
  const sound = Math.max(soundChance(nameA, frequencies), soundChance(nameB, frequencies))
  return bits(M.NAME[level], sound, 1, 12)
}

/**
 * How likely somebody else has this name. Two lines with a name are mostly the same person twice, so the first two tell
 * nothing; what is counted beyond them does, and what the name's characters make likely.
 */
function chance(name: SoundedName, frequencies: Frequencies): number {
  const lines = Math.max(frequencies.lines, 1)
  const counted = (Math.max((frequencies.names.get(name.text) ?? 1) - 2, 0) * 0.6) / lines
  const characters = [...givenName(name)].map(
    (character) => (frequencies.characters.get(character) ?? 1) / (lines * 1.6),
  )
  const composed = characters.reduce(
    (product, share) => product * share,
    (frequencies.surnames.get(name.surname) ?? 1) / lines,
  )
  return Math.max(counted, composed * POPULAR, 1 / 100_000)
}

/** For each name there are a few that sound like it. */
const SOUNDS_ALIKE = 4

/** Some names are liked more than their characters are. */
const POPULAR = 4

function soundChance(name: SoundedName, frequencies: Frequencies): number {
  const lines = Math.max(frequencies.lines, 1)
  const counted = (Math.max((frequencies.sounds.get(soundKey(name)) ?? 1) - 2, 0) * 0.6) / lines
  return Math.max(counted, chance(name, frequencies) * SOUNDS_ALIKE)
}

function joinedWeight(levels: Levels, a: LinkRecord, b: LinkRecord, frequencies: Frequencies): number {
  const level = levels.JOINED_DATE ?? 'DIFFERENT'
  if (level === 'CLOSE' || level === 'DIFFERENT') return FIXED.JOINED_DATE[level]
  const month = a.joinedDate && a.joinedDate.length >= 7 ? a.joinedDate : b.joinedDate
  const inMonth = bits(M.JOINED_DATE.SAME, share(frequencies.joined, month?.slice(0, 7), 1), 1, 9)
  return level === 'SAME_DAY' ? inMonth + 3 : level === 'SAME_MONTH' ? inMonth : Math.max(inMonth - 3, 0)
}

/** The share of lines, among those that tell it, that have a value; a value seen once is taken as seen a little oftener. */
function share(counts: ReadonlyMap<string, number>, value: string | undefined, least: number): number {
  let total = totals.get(counts)
  if (total === undefined) {
    total = [...counts.values()].reduce((sum, n) => sum + n, 0)
    totals.set(counts, total)
  }
  return Math.max((value && counts.get(value)) || 1, least) / Math.max(total, 1)
}

const totals = new WeakMap<ReadonlyMap<string, number>, number>()

function bits(m: number, u: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.log2(m / u)))
}

function givenName(name: SoundedName | undefined): string {
  return name ? name.text.slice(name.surname.length) : ''
}

function soundKey(name: SoundedName): string {
  return name.sound.map((readings) => blurred(readings[0] ?? '')).join(' ')
}

function homeKey(record: LinkRecord): string | undefined {
  return record.residence?.number ? `${record.residence.place}${record.residence.number}` : undefined
}

export function totalOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.weight, 0)
}
