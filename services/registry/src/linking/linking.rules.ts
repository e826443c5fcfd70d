import type { Comparison } from '@mobile-members/model/survey.ts'
import { candidatePairs } from './blocking.rules.ts'
import { compare, type Levels } from './comparison.rules.ts'
import type { LinkRecord } from './record.rules.ts'
import { frequenciesOf, reasonsFor, totalOf, type Frequencies, type Reason } from './weight.rules.ts'

/**
 * Bits above the logarithm of the number of lines. Among n lines a chance agreement of log2(n) bits is to be expected for
 * every line; what is above is evidence. At 5 bits above, one join in thirty might be wrong, and over all far fewer, since most
 * pairs stand far above; at 6 below, one question in fifty still finds a person, which is worth a clerk's look.
 */
const SURE_ABOVE = 5
const ASKED_BELOW = 6
/** Two rows of one sheet are seldom one person, and then much agrees. */
const ONE_SHEET = -10
/** A rival this near makes a choice doubtful. */
const RIVAL_WITHIN = 6
const MOST_CANDIDATES = 5

export interface Decision {
  lineId: string
  decision: 'NEW' | 'LINKED' | 'REVIEW'
  /** Lines with the same group are one person as far as the program is sure; a group has a member at most once. */
  group: number
  memberId: string | undefined
  /** Why it was joined with its group; empty for a new person. */
  reasons: Reason[]
  score: number | undefined
  /** For REVIEW: the groups that a clerk is asked about, likeliest first. */
  candidates: Candidate[]
}

export interface Candidate {
  group: number
  memberId: string | undefined
  /** The line of the other group that speaks most for it. */
  lineId: string
  reasons: Reason[]
  score: number
}

/** Pairs of lines that a clerk said are two people; never joined, never asked again. */
export type Separations = ReadonlySet<string>

export function separationKey(lineA: string, lineB: string): string {
  return lineA < lineB ? `${lineA} ${lineB}` : `${lineB} ${lineA}`
}

interface Pair {
  a: number
  b: number
  score: number
  levels: Levels
  reasons: Reason[]
}

/**
 * Says which lines are one person. Sure pairs are joined, doubtful ones become questions, and two people who are already
 * members are never joined by the program, only asked about.
 * @param records the lines that are linked already, then the new ones
 * @param from the place of the first new line
 * @returns a decision for each new line, in order
 */
export function link(records: readonly LinkRecord[], from: number, separations: Separations): Decision[] {
  const frequencies = frequenciesOf(records)
  const base = Math.log2(Math.max(records.length, 2))
  const limits = { sure: base + SURE_ABOVE, asked: base - ASKED_BELOW }
  const groups = new Groups(records)
  const pairs = candidatePairs(records, from)
    .map(([a, b]) => scored(records, a, b, frequencies))
    .filter((pair) => pair.score >= limits.asked - 6)
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const rivals = new Rivals(pairs, records.length, limits.sure)
  const joins = new Map<number, Pair>()

  for (let joined = true; joined;) {
    joined = false
    for (const pair of pairs) {
      const [one, other] = [groups.of(pair.a), groups.of(pair.b)]
      if (one === other || pair.score < limits.asked) continue
      const evidence = between(records, groups, one, other, frequencies)
      if (evidence.score < limits.sure || !mayJoin(records, groups, one, other, evidence, separations)) continue
      if (rivals.make(pair, groups, records, frequencies, evidence.score)) continue
      const later = Math.max(pair.a, pair.b)
      if (!joins.has(later)) joins.set(later, { ...pair, reasons: evidence.reasons, score: evidence.score })
      else joins.set(Math.min(pair.a, pair.b), { ...pair, reasons: evidence.reasons, score: evidence.score })
      groups.join(one, other)
      joined = true
    }
  }
  const questions = questionsOf(records, from, groups, pairs, limits, frequencies, separations)
  return records.slice(from).map((record, i) => {
    const place = from + i
    const group = groups.of(place)
    const memberId = groups.memberOf(group)
    const candidates = questions.get(place) ?? []
    const join = joins.get(place)
    const alone = groups.members(group).length === 1
    return {
      lineId: record.lineId,
      decision:
        candidates.length > 0 ? 'REVIEW' : alone ? 'NEW' : groups.members(group)[0] === place ? 'NEW' : 'LINKED',
      group,
      memberId,
      reasons: join?.reasons ?? [],
      score: join?.score,
      candidates,
    }
  })
}

function scored(records: readonly LinkRecord[], a: number, b: number, frequencies: Frequencies): Pair {
  const [one, other] = [records[a], records[b]]
  if (!one || !other) return { a, b, score: -Infinity, levels: {}, reasons: [] }
  const levels = compare(one, other)
  const reasons = reasonsFor(one, other, levels, frequencies)
  return { a, b, levels, reasons, score: totalOf(reasons) + (one.sheetId === other.sheetId ? ONE_SHEET : 0) }
}

interface Evidence {
  score: number
  reasons: Reason[]
  levels: Levels
  conflict: boolean
  sameSheet: boolean
}

/**
 * What speaks for two groups being one person: in each respect the best agreement between any two of their lines, since one
 * unit may know the phone and another the birth date.
 */
function between(
  records: readonly LinkRecord[],
  groups: Groups,
  one: number,
  other: number,
  frequencies: Frequencies,
): Evidence {
  const best = new Map<Comparison, Reason>()
  let conflict = false
  let sameSheet = false
  for (const a of groups.members(one)) {
    for (const b of groups.members(other)) {
      const pair = scored(records, Math.min(a, b), Math.max(a, b), frequencies)
      if (records[a]?.sheetId === records[b]?.sheetId) sameSheet = true
      if (contradictsItself(pair.levels)) conflict = true
      for (const reason of pair.reasons) {
        const held = best.get(reason.comparison)
        if (!held || reason.weight > held.weight) best.set(reason.comparison, reason)
      }
    }
  }
  const levels: Levels = {}
  for (const reason of best.values()) Object.assign(levels, { [reason.comparison]: reason.level })
  // The birth date is part of the number: it is no second reason where two other lines of the groups agree in the number.
  if (levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP') {
    const birth = best.get('BIRTH_DATE')
    if (birth && birth.weight > 0) best.set('BIRTH_DATE', { ...birth, weight: 0 })
  }
  const reasons = [...best.values()]
  return { reasons, levels, conflict, sameSheet, score: totalOf(reasons) + (sameSheet ? ONE_SHEET : 0) }
}

/** What no two lines of one person should do; such a pair is never joined without a clerk. */
function contradictsItself(levels: Levels): boolean {
  const numbersAgree = levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP'
  if (levels.ID_NUMBER === 'DIFFERENT') return true
  if (levels.SEX === 'DIFFERENT' && !numbersAgree) return true
  if (levels.BIRTH_DATE === 'DIFFERENT' && !numbersAgree) return true
  return levels.NAME === 'DIFFERENT' || levels.NAME === 'SURNAME_ONLY'
}

/** Whether the program may join two groups by itself, however strong the evidence is. */
function mayJoin(
  records: readonly LinkRecord[],
  groups: Groups,
  one: number,
  other: number,
  evidence: Evidence,
  separations: Separations,
): boolean {
  if (evidence.conflict) return false
  if (groups.memberOf(one) && groups.memberOf(other)) return false
  if (separated(records, groups, one, other, separations)) return false
  const { levels } = evidence
  const byNumber = levels.ID_NUMBER === 'SAME' || levels.ID_NUMBER === 'ONE_SLIP'
  const byBirth = levels.BIRTH_DATE === 'SAME_DAY' || levels.BIRTH_DATE === 'SAME_MONTH'
  const byJoining = levels.JOINED_DATE === 'SAME_DAY' || levels.JOINED_DATE === 'SAME_MONTH'
  const agreeing = AGREEING.filter(([comparison, ...good]) =>
    (good as readonly (string | undefined)[]).includes(levels[comparison]),
  ).length
  const differing = DIFFERING.filter(([comparison, ...bad]) =>
    (bad as readonly (string | undefined)[]).includes(levels[comparison]),
  ).length
  switch (levels.NAME) {
    case 'SAME':
      // Namesakes come from one township, and some are of an age: as much has to agree beside name and origin as differs.
      return byNumber || levels.BIRTH_DATE === 'SAME_DAY' || (agreeing > 0 && agreeing >= differing)
    case 'SAME_SOUND':
      // A home is shared by a family, and so may be a sound: something of the person's own is wanted beside it.
      return byNumber || byBirth || byJoining || levels.PHONE === 'SAME' || levels.ID_NUMBER === 'FITS'
    case 'NEAR_SOUND':
      return (
        byNumber ||
        (byBirth && (levels.PHONE === 'SAME' || levels.RESIDENCE === 'SAME' || levels.ORIGIN_BRANCH === 'SAME'))
      )
    case 'ONE_CHARACTER':
      // Brothers and sisters differ by one character and share home, branch and phone.
      return byNumber
    default:
      return false
  }
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
] as const satisfies readonly (readonly [Comparison, ...string[]])[]

const DIFFERING = [
  ['BIRTH_DATE', 'CLOSE', 'DIFFERENT'],
  ['JOINED_DATE', 'CLOSE', 'DIFFERENT'],
  ['PHONE', 'DIFFERENT'],
  ['RESIDENCE', 'DIFFERENT', 'SAME_PLACE_OTHER_NUMBER'],
  ['ORIGIN_BRANCH', 'DIFFERENT'],
  ['EMPLOYER', 'DIFFERENT'],
  ['INDUSTRY', 'DIFFERENT'],
] as const satisfies readonly (readonly [Comparison, ...string[]])[]

function separated(
  records: readonly LinkRecord[],
  groups: Groups,
  one: number,
  other: number,
  separations: Separations,
): boolean {
  if (separations.size === 0) return false
  return groups
    .members(one)
    .some((a) =>
      groups
        .members(other)
        .some((b) => separations.has(separationKey(records[a]?.lineId ?? '', records[b]?.lineId ?? ''))),
    )
}

function questionsOf(
  records: readonly LinkRecord[],
  from: number,
  groups: Groups,
  pairs: readonly Pair[],
  limits: { sure: number; asked: number },
  frequencies: Frequencies,
  separations: Separations,
): Map<number, Candidate[]> {
  const asked = new Set<string>()
  const questions = new Map<number, Candidate[]>()
  const subjectOf = new Map<number, number>()
  const found: { one: number; other: number; pair: Pair; evidence: Evidence }[] = []
  for (const pair of pairs) {
    const [one, other] = [groups.of(pair.a), groups.of(pair.b)]
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    if (one === other || asked.has(key)) continue
    asked.add(key)
    const evidence = between(records, groups, one, other, frequencies)
    if (evidence.score < limits.asked || !worthAsking(evidence.levels)) continue
    if (separated(records, groups, one, other, separations)) continue
    found.push({ one, other, pair, evidence })
  }
  for (const { one, other, pair, evidence } of found.toSorted((x, y) => y.evidence.score - x.evidence.score)) {
    const { subject, about } = pair.a < from ? aboutNewLine(groups, pair) : sides(groups, one, other)
    const line = subjectOf.get(subject) ?? lineFor(groups, subject, pair)
    subjectOf.set(subject, line)
    const candidates = questions.get(line) ?? []
    const lineId = records[groups.of(pair.a) === about ? pair.a : pair.b]?.lineId ?? ''
    if (candidates.length < MOST_CANDIDATES) {
      candidates.push({
        group: about,
        memberId: groups.memberOf(about),
        lineId,
        reasons: evidence.reasons,
        score: evidence.score,
      })
    }
    questions.set(line, candidates)
  }
  return questions
}

/** The question is put at the group that is new, or at the smaller one, or at the one that came later. */
function sides(groups: Groups, one: number, other: number): { subject: number; about: number } {
  const [memberOne, memberOther] = [groups.memberOf(one), groups.memberOf(other)]
  const [sizeOne, sizeOther] = [groups.members(one).length, groups.members(other).length]
  const oneIsSubject =
    Boolean(memberOne) !== Boolean(memberOther) ? !memberOne : sizeOne === sizeOther ? one > other : sizeOne < sizeOther
  return oneIsSubject ? { subject: one, about: other } : { subject: other, about: one }
}

/** Only new lines ask: the later line of a pair is always one. */
function aboutNewLine(groups: Groups, pair: Pair): { subject: number; about: number } {
  return { subject: groups.of(pair.b), about: groups.of(pair.a) }
}

function lineFor(groups: Groups, subject: number, pair: Pair): number {
  return groups.of(pair.a) === subject ? pair.a : pair.b
}

/** A clerk is not asked about two people whose names or numbers say that they are two. */
function worthAsking(levels: Levels): boolean {
  if (levels.ID_NUMBER === 'SAME') return true
  if (levels.NAME === 'DIFFERENT') return false
  if (levels.NAME === 'SURNAME_ONLY') return levels.ID_NUMBER === 'ONE_SLIP'
  return !(levels.SEX === 'DIFFERENT' && levels.BIRTH_DATE === 'DIFFERENT')
}

/** Groups of places that are one person; a place stands for its group. */
class Groups {
  readonly #parent: number[]
  readonly #members: number[][]
  readonly #memberIds: (string | undefined)[]

  constructor(records: readonly LinkRecord[]) {
    this.#parent = records.map((_, i) => i)
    this.#members = records.map((_, i) => [i])
    this.#memberIds = records.map((record) => record.memberId)
    const first = new Map<string, number>()
    records.forEach((record, i) => {
      if (!record.memberId) return
      const known = first.get(record.memberId)
      if (known === undefined) first.set(record.memberId, i)
      else this.join(this.of(known), i)
    })
  }

  of(place: number): number {
    let root = place
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root
    for (let at = place; at !== root;) {
      const next = this.#parent[at] ?? root
      this.#parent[at] = root
      at = next
    }
    return root
  }

  members(group: number): readonly number[] {
    return this.#members[group] ?? []
  }

  memberOf(group: number): string | undefined {
    return this.#memberIds[group]
  }

  /** Joins two groups under the one that came first. */
  join(one: number, other: number): void {
    const [kept, gone] = one < other ? [one, other] : [other, one]
    this.#parent[gone] = kept
    this.#members[kept] = [...this.members(kept), ...this.members(gone)].toSorted((x, y) => x - y)
    this.#members[gone] = []
    this.#memberIds[kept] ??= this.#memberIds[gone]
  }
}

/** Other lines that a line might as well be joined with, though they are not the same person as the one at hand. */
class Rivals {
  readonly #pairsOf: Pair[][]
  readonly #sure: number

  constructor(pairs: readonly Pair[], places: number, sure: number) {
    this.#sure = sure
    this.#pairsOf = Array.from({ length: places }, () => [])
    for (const pair of pairs) {
      this.#pairsOf[pair.a]?.push(pair)
      this.#pairsOf[pair.b]?.push(pair)
    }
  }

  /** Whether either side of the pair has a rival nearly as likely as the other side. */
  make(pair: Pair, groups: Groups, records: readonly LinkRecord[], frequencies: Frequencies, score: number): boolean {
    return (
      this.#rivals(pair.a, pair.b, groups, records, frequencies, score) ||
      this.#rivals(pair.b, pair.a, groups, records, frequencies, score)
    )
  }

  #rivals(
    place: number,
    chosen: number,
    groups: Groups,
    records: readonly LinkRecord[],
    frequencies: Frequencies,
    score: number,
  ): boolean {
    const [own, chosenGroup] = [groups.of(place), groups.of(chosen)]
    for (const rivalPair of this.#pairsOf[place] ?? []) {
      const rival = groups.of(rivalPair.a === place ? rivalPair.b : rivalPair.a)
      if (rival === own || rival === chosenGroup || rivalPair.score < score - RIVAL_WITHIN) continue
      const evidence = between(records, groups, own, rival, frequencies)
      if (evidence.score < score - RIVAL_WITHIN || evidence.conflict) continue
      const others = between(records, groups, chosenGroup, rival, frequencies)
      if (others.conflict || (others.sameSheet && others.score < this.#sure)) return true
    }
    return false
  }
}
