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

/** Agreement in one respect: how often two people agree so far by chance, and in which of the chances of one person it falls. */
export interface Agreement {
  comparison: Comparison
  level: Level
  /** Undefined where the weight is written down. */
  outcome: Outcome | undefined
  /** Binary logarithm of the chance for two people; the written weight where there is no outcome. */
  bits: number
  /** What part of the weight counts, where another respect tells the same. */
  part: number
  /** Of identity numbers: both pass their check, so that they prove what they say. */
  certain?: boolean
}

/**
 * How often the two lines of one person agree so far: m of Fellegi and Sunter. A date or a home told more coarsely by one
 * of the two agrees all the same, so precision is no outcome.
 */
export type Chances = Readonly<Record<Learned, Readonly<Record<string, number>>>>
export type Learned = Exclude<Comparison, 'ID_NUMBER'>
type Outcome = string

/**
 * The m to begin with, from survey returns with known truth (tuning seeds, docs/decisions/0004), made worse than they were.
 * `learnChances` brings them to what the lines at hand tell.
 */
export const WRITTEN: Chances = {
  NAME: { SAME: 0.9, SAME_SOUND: 0.06, NEAR_SOUND: 0.008, ONE_CHARACTER: 0.01, OTHER_SURNAME: 0.004, SURNAME_ONLY: 0.004, DIFFERENT: 0.002 },
  BIRTH_DATE: { SAME: 0.95, CLOSE: 0.025, OTHER_COLUMN: 0.01, DIFFERENT: 0.015 },
  SEX: { SAME: 0.985, DIFFERENT: 0.015 },
  PHONE: { SAME: 0.7, ONE_DIGIT: 0.06, DIFFERENT: 0.24 },
  RESIDENCE: { SAME: 0.76, SAME_PLACE_OTHER_NUMBER: 0.18, DIFFERENT: 0.06 },
  ORIGIN_TOWNSHIP: { SAME: 0.985, DIFFERENT: 0.015 },
  ORIGIN_BRANCH: { SAME: 0.97, DIFFERENT: 0.03 },
  EMPLOYER: { SAME: 0.83, DIFFERENT: 0.17 },
  JOINED_DATE: { SAME: 0.96, CLOSE: 0.02, DIFFERENT: 0.02 },
  INDUSTRY: { SAME: 0.84, SAME_SECTION: 0.08, DIFFERENT: 0.08 },
} // prettier-ignore

/**
 * Weights of the identity number are written down: its check digit and length make them (GB 11643), not the lines at hand,
 * and what else agrees is learned by it.
 */
const ID_NUMBER = { SAME: 20, ONE_SLIP: 15, TWO_SLIPS: 9, DIFFERENT: -9 } as const
const BOTH_NUMBERS_SOUND = -14
/** A known character of the part of an identity number that the birth date does not tell. */
const PER_CHARACTER = 3

/** How frequent the values are among the lines at hand. */
export interface Frequencies {
  lines: number
  names: Counts
  sounds: Counts
  surnames: Counts
  characters: Counts
  townships: Counts
  branches: Counts
  homes: Counts
  places: Counts
  employers: Counts
  industries: Counts
  sections: Counts
  joined: Counts
  years: Counts
  sexes: Counts
}

export interface Counts {
  of: ReadonlyMap<string, number>
  total: number
  /** The chance that two lines that tell a value tell the same. */
  evenness: number
}

/** Counts the values of the lines at hand. */
export function frequenciesOf(records: readonly LinkRecord[]): Frequencies {
  const count = (valuesOf: (record: LinkRecord) => readonly (string | undefined)[]): Counts => {
    const of = new Map<string, number>()
    let total = 0
    for (const record of records)
      for (const value of valuesOf(record)) {
        if (!value) continue
        of.set(value, (of.get(value) ?? 0) + 1)
        total++
      }
    const squares = [...of.values()].reduce((sum, n) => sum + n * n, 0)
    return { of, total: Math.max(total, 1), evenness: total > 0 ? squares / total ** 2 : 1 }
  }
  return {
    lines: Math.max(records.length, 1),
    names: count((record) => [record.names[0]?.text]),
    sounds: count((record) => [record.names[0] && soundKey(record.names[0])]),
    surnames: count((record) => [record.names[0]?.surname]),
    characters: count((record) => [...givenName(record.names[0])]),
    townships: count((record) => [record.township]),
    branches: count((record) => [record.branch]),
    homes: count((record) => [homeKey(record)]),
    places: count((record) => [record.residence?.place]),
    employers: count((record) => [record.employer]),
    industries: count((record) => [record.industry]),
    sections: count((record) => [record.industrySection]),
    joined: count((record) => [record.joinedDate?.slice(0, 7)]),
    years: count((record) => [record.birthDates[0]?.slice(0, 4)]),
    sexes: count((record) => [record.sex]),
  }
}

/** In which respects two lines agree or not, and how likely that is for two people: u of Fellegi and Sunter. */
export function agreementsOf(a: LinkRecord, b: LinkRecord, levels: Levels, frequencies: Frequencies): Agreement[] {
  const agreements: Agreement[] = []
  for (const comparison of Object.keys(levels) as Comparison[]) {
    const level = levels[comparison]
    if (!level) continue
    if (comparison === 'ID_NUMBER') {
      const certain = isWhole(a) && isWhole(b)
      agreements.push({
        comparison,
        level,
        outcome: undefined,
        bits: idNumberWeight(levels, a, b, certain),
        part: 1,
        certain,
      })
      continue
    }
    const chance = chanceOf(comparison, levels, a, b, frequencies)
    agreements.push({
      comparison,
      level,
      outcome: outcomeOf(comparison, level),
      bits: Math.log2(chance),
      part: partOf(comparison, levels),
    })
  }
  return agreements
}

/** What each agreement weighs: log2(m / u). */
export function reasonsFor(agreements: readonly Agreement[], chances: Chances): Reason[] {
  return agreements.map((agreement) => ({
    comparison: agreement.comparison,
    level: agreement.level,
    weight: Math.round(weightOf(agreement, chances) * 10) / 10,
  }))
}

export function weightOf({ comparison, outcome, bits, part }: Agreement, chances: Chances): number {
  if (outcome === undefined || comparison === 'ID_NUMBER') return bits
  const weight = Math.log2(chances[comparison][outcome] ?? 0.001) - bits
  return weight > 0 ? weight * part : weight * Math.max(part, AGAINST)
}

/** A contradiction counts for a third even where the identity numbers agree. */
const AGAINST = 1 / 3

export function totalOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.weight, 0)
}

function outcomeOf(comparison: Learned, level: Level): Outcome {
  if (comparison === 'BIRTH_DATE' || comparison === 'JOINED_DATE') return level.startsWith('SAME') ? 'SAME' : level
  return comparison === 'RESIDENCE' && level === 'SAME_PLACE' ? 'SAME' : level
}

/** The birth date and the sex stand in the identity number: where the numbers agree they are no second reason. */
function partOf(comparison: Learned, levels: Levels): number {
  const numbersAgree = levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP'
  if (comparison === 'BIRTH_DATE') return numbersAgree ? 0 : levels.ID_NUMBER === 'TWO_SLIPS' ? 1 / 3 : 1
  return comparison === 'SEX' && levels.ID_NUMBER === 'SAME' ? 0 : 1
}

/** A few chances that are the same in every county: they follow from the calendar and from the length of a telephone number. */
const MONTHS = 12
const DAYS = 30
const PHONES = { SAME: 1 / 5000, ONE_DIGIT: 1 / 2000 }

function chanceOf(comparison: Learned, levels: Levels, a: LinkRecord, b: LinkRecord, frequencies: Frequencies): number {
  const { years, sexes, homes, places, townships, branches, employers, industries, sections, joined } = frequencies
  switch (comparison) {
    case 'NAME':
      return nameChance(levels, a, b, frequencies)
    case 'BIRTH_DATE': {
      const year = Math.max(years.evenness, 1 / 60)
      const same = { SAME_DAY: year / MONTHS / DAYS, SAME_MONTH: year / MONTHS, SAME_YEAR: year }
      const close = year / MONTHS + year / DAYS + 1 / MONTHS / DAYS
      // Either of the two may be the one who mixed up the columns.
      if (levels.BIRTH_DATE === 'OTHER_COLUMN') return 2 * year / MONTHS
      return levels.BIRTH_DATE === 'CLOSE' ? close : levels.BIRTH_DATE === 'DIFFERENT' ? 1 - year : same[levels.BIRTH_DATE ?? 'SAME_YEAR']
    } // prettier-ignore
    case 'SEX':
      return levels.SEX === 'SAME' ? sexes.evenness : Math.max(1 - sexes.evenness, 0.2)
    case 'PHONE':
      return levels.PHONE === 'DIFFERENT' ? 1 : PHONES[levels.PHONE ?? 'SAME']
    case 'RESIDENCE':
      if (levels.RESIDENCE === 'SAME') return share(homes, homeKey(a), 1.5, 10.5)
      if (levels.RESIDENCE === 'DIFFERENT') return 1 - places.evenness
      return share(places, a.residence?.place, 1, 6)
    case 'ORIGIN_TOWNSHIP':
      return levels.ORIGIN_TOWNSHIP === 'SAME' ? share(townships, a.township, 1, 5) : 1 - townships.evenness
    case 'ORIGIN_BRANCH':
      return levels.ORIGIN_BRANCH === 'SAME' ? share(branches, a.branch, 1, 7) : 1 - branches.evenness
    case 'EMPLOYER':
      return levels.EMPLOYER === 'SAME' ? share(employers, a.employer, 1, 6) : 1 - employers.evenness
    case 'INDUSTRY':
      if (levels.INDUSTRY === 'SAME') return share(industries, a.industry, 1, 5)
      return levels.INDUSTRY === 'SAME_SECTION' ? share(sections, a.industrySection, 1, 5) : 1 - sections.evenness
    case 'JOINED_DATE': {
      if (levels.JOINED_DATE === 'DIFFERENT') return 1
      const month = [a, b].map((record) => record.joinedDate).find((date) => date && date.length >= 7)
      const inMonth = share(joined, month?.slice(0, 7), 1, 9)
      if (levels.JOINED_DATE === 'CLOSE') return 1 / 40
      return levels.JOINED_DATE === 'SAME_DAY' ? inMonth / 8 : levels.JOINED_DATE === 'SAME_MONTH' ? inMonth : inMonth * 8
    } // prettier-ignore
  }
}

function isWhole({ idNumber }: LinkRecord): boolean {
  return idNumber?.kind === 'FULL' || idNumber?.kind === 'OLD'
}

function idNumberWeight(levels: Levels, a: LinkRecord, b: LinkRecord, certain: boolean): number {
  const level = levels.ID_NUMBER ?? 'DIFFERENT'
  if (!a.idNumber || !b.idNumber) return 0
  if (level === 'FITS' || level === 'FITS_BIRTH_ONLY')
    return PER_CHARACTER * sharedCharacters(a.idNumber, b.idNumber, 14, 18)
  return level === 'DIFFERENT' && certain ? BOTH_NUMBERS_SOUND : ID_NUMBER[level]
}

/** For each name there are a few that sound like it. */
const SOUNDS_ALIKE = 4
/** Some names are liked more than their characters are. */
const POPULAR = 4

function nameChance(levels: Levels, a: LinkRecord, b: LinkRecord, frequencies: Frequencies): number {
  const [nameA, nameB] = [a.names[0], b.names[0]]
  if (!nameA || !nameB) return 1
  const either = (chance: (name: SoundedName) => number) => Math.max(chance(nameA), chance(nameB))
  switch (levels.NAME) {
    case 'SAME':
      return either((name) => chance(name, frequencies))
    case 'SAME_SOUND':
    case 'NEAR_SOUND':
      return either((name) => soundChance(name, frequencies))
    case 'ONE_CHARACTER':
      // Brothers and sisters share all but one, and there are many.
      return 1 / 200
    case 'OTHER_SURNAME':
      return either((name) => givenChance(name, frequencies))
    case 'SURNAME_ONLY':
      return share(frequencies.surnames, nameA.surname, 1, 6)
    default:
      return 1
  }
}

/**
 * How likely somebody else has this name. Two lines with a name are mostly the same person twice, so the first two tell
 * nothing; what is counted beyond them does, and what the name's characters make likely.
 */
function chance(name: SoundedName, frequencies: Frequencies): number {
  const { lines, names, surnames } = frequencies
  const counted = (Math.max((names.of.get(name.text) ?? 1) - 2, 0) * 0.6) / lines
  const surname = (surnames.of.get(name.surname) ?? 1) / lines
  return Math.max(counted, surname * givenChance(name, frequencies), 1 / 30_000)
}

function givenChance(name: SoundedName, { lines, characters }: Frequencies): number {
  const shares = [...givenName(name)].map((character) => (characters.of.get(character) ?? 1) / (lines * 1.6))
  return Math.min(
    1,
    shares.reduce((product, one) => product * one, POPULAR),
  )
}

function soundChance(name: SoundedName, frequencies: Frequencies): number {
  const counted = (Math.max((frequencies.sounds.of.get(soundKey(name)) ?? 1) - 2, 0) * 0.6) / frequencies.lines
  return Math.max(counted, chance(name, frequencies) * SOUNDS_ALIKE)
}

/** The share of lines, among those that tell it, that have a value; never rarer than so many bits. */
function share({ of, total }: Counts, value: string | undefined, least: number, mostBits: number): number {
  return Math.min(1, Math.max(Math.max((value && of.get(value)) || 1, least) / total, 2 ** -mostBits))
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
