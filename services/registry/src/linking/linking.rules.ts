import { candidatePairs } from './blocking.rules.ts'
import { comparePair, mayJoin, ofGroups, ofPair, worthAsking, type Compared, type Evidence } from './evidence.rules.ts'
import { Groups } from './groups.rules.ts'
import { learnChances } from './learning.rules.ts'
import { chanceOfError, chanceOfOne, limitsFor, type Estimate, type Limits } from './limit.rules.ts'
import { amongNamesakes, learnNamesakes, type Namesakes } from './namesake.rules.ts'
import type { LinkRecord } from './record.rules.ts'
import { frequenciesOf, type Chances, type Frequencies, type Reason } from './weight.rules.ts'

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

export interface Linking {
  /** For each new line, in order. */
  decisions: Decision[]
  estimate: Estimate
}

/** What many lines teach for weighing any two of them. */
export interface Learned {
  frequencies: Frequencies
  namesakes: Namesakes
  chances: Chances
  limits: Limits
}

/** Pairs of lines that a clerk said are two people; never joined, never asked again. */
export type Separations = ReadonlySet<string>

export function separationKey(lineA: string, lineB: string): string {
  return lineA < lineB ? `${lineA} ${lineB}` : `${lineB} ${lineA}`
}

interface Pair extends Compared {
  score: number
}

/**
 * Says which lines are one person. Sure pairs are joined, doubtful ones become questions, and two people who are already
 * members are never joined by the program, only asked about.
 * @param records the lines that are linked already, then the new ones
 * @param from the place of the first new line
 */
export function link(
  records: readonly LinkRecord[],
  from: number,
  separations: Separations,
): Linking & { learned: Learned } {
  const frequencies = frequenciesOf(records)
  const base = baseOf(frequencies)
  const alone = candidatePairs(records, from).map(([a, b]) => comparePair(records, a, b, frequencies))
  const namesakes = learnNamesakes(alone)
  const compared = alone.map((pair) => ({ ...pair, agreements: amongNamesakes(pair.agreements, namesakes) }))
  const chances = learnChances(compared, base)
  const weighed = compared.map((pair) => ({ ...pair, ...ofPair(pair, chances, base) }))
  const doubtable = weighed.filter(({ levels }) => worthAsking(levels))
  const limits = limitsFor(doubtable.map((pair) => ({ score: pair.score, mayJoin: mayJoin(pair) })))
  const learned = { frequencies, namesakes, chances, limits }
  return { ...decide(records, from, weighed, learned, separations), learned }
}

/**
 * Links few lines by what many have taught before: only lines that share a key with a new one are at hand, and few teach nothing.
 * @param candidates pairs of places, lower first, each with a new line
 */
export function linkFew(
  records: readonly LinkRecord[],
  from: number,
  candidates: readonly (readonly [number, number])[],
  separations: Separations,
  learned: Learned,
): Linking {
  const { frequencies, namesakes, chances } = learned
  const base = baseOf(frequencies)
  const weighed = candidates.map(([a, b]) => {
    const pair = comparePair(records, a, b, frequencies, namesakes)
    return { ...pair, ...ofPair(pair, chances, base) }
  })
  return decide(records, from, weighed, learned, separations)
}

/** Among n lines a chance agreement of log2(n) bits is to be expected for every line; what is above is evidence. */
function baseOf({ lines }: Frequencies): number {
  return Math.log2(Math.max(lines, 2))
}

function decide(
  records: readonly LinkRecord[],
  from: number,
  weighed: readonly (Compared & Evidence)[],
  learned: Learned,
  separations: Separations,
): Linking {
  const { limits } = learned
  const pairs = weighed
    .filter(({ score }) => score >= limits.asked - 6)
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const lines = new Lines(records, { ...learned, base: baseOf(learned.frequencies) }, separations)
  const joins = joinSure(pairs, lines, limits)
  const questions = questionsOf(pairs, from, lines, limits)
  const { groups } = lines
  const decisions = records.slice(from).map((record, i): Decision => {
    const place = from + i
    const group = groups.of(place)
    const candidates = questions.get(place) ?? []
    const join = joins.get(place)
    return {
      lineId: record.lineId,
      decision: candidates.length > 0 ? 'REVIEW' : groups.members(group)[0] === place ? 'NEW' : 'LINKED',
      group,
      memberId: groups.memberOf(group),
      reasons: join?.reasons ?? [],
      score: join?.score,
      candidates,
    }
  })
  const left = weighed.filter(
    ({ a, b, score, levels }) => score < limits.asked && worthAsking(levels) && groups.of(a) !== groups.of(b),
  )
  return {
    decisions,
    estimate: {
      ...limits,
      wrongJoins: sum([...joins.values()].map(({ score }) => chanceOfError(score))),
      missed: sum(left.map(({ score }) => chanceOfOne(score))),
    },
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** Joins what is sure, surest first, until nothing more is: a group of two may know enough for a third. */
function joinSure(pairs: readonly Pair[], lines: Lines, limits: Limits): Map<number, Evidence> {
  const { groups } = lines
  const rivals = new Rivals(pairs, lines, limits.sure)
  const joins = new Map<number, Evidence>()
  for (let joined = true; joined;) {
    joined = false
    for (const pair of pairs) {
      const [one, other] = [groups.of(pair.a), groups.of(pair.b)]
      if (one === other || pair.score < limits.asked) continue
      const evidence = lines.between(one, other)
      if (evidence.score < limits.sure || !mayJoin(evidence)) continue
      if (groups.memberOf(one) && groups.memberOf(other)) continue
      if (lines.separated(one, other) || rivals.make(pair, evidence.score)) continue
      joins.set(joins.has(pair.b) ? pair.a : pair.b, evidence)
      groups.join(one, other)
      joined = true
    }
  }
  return joins
}

function questionsOf(pairs: readonly Pair[], from: number, lines: Lines, limits: Limits): Map<number, Candidate[]> {
  const { groups, records } = lines
  const asked = new Set<string>()
  const found: { one: number; other: number; pair: Pair; evidence: Evidence }[] = []
  for (const pair of pairs) {
    const [one, other] = [groups.of(pair.a), groups.of(pair.b)]
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    if (one === other || asked.has(key)) continue
    asked.add(key)
    const evidence = lines.between(one, other)
    if (evidence.score < limits.asked || !worthAsking(evidence.levels) || lines.separated(one, other)) continue
    found.push({ one, other, pair, evidence })
  }
  const questions = new Map<number, Candidate[]>()
  const lineOf = new Map<number, number>()
  for (const { one, other, pair, evidence } of found.toSorted((x, y) => y.evidence.score - x.evidence.score)) {
    // Only new lines ask: the later line of a pair is always one.
    const [subject, about] = pair.a < from ? [groups.of(pair.b), groups.of(pair.a)] : sides(groups, one, other)
    const line = lineOf.get(subject) ?? (groups.of(pair.a) === subject ? pair.a : pair.b)
    lineOf.set(subject, line)
    const candidates = questions.get(line) ?? []
    if (candidates.length < MOST_CANDIDATES) {
      candidates.push({
        group: about,
        memberId: groups.memberOf(about),
        lineId: records[groups.of(pair.a) === about ? pair.a : pair.b]?.lineId ?? '',
        reasons: evidence.reasons,
        score: evidence.score,
      })
    }
    questions.set(line, candidates)
  }
  return questions
}

/** The question is put at the group that is new, or at the smaller one, or at the one that came later. */
function sides(groups: Groups, one: number, other: number): [subject: number, about: number] {
  const [memberOne, memberOther] = [groups.memberOf(one), groups.memberOf(other)]
  const [sizeOne, sizeOther] = [groups.members(one).length, groups.members(other).length]
  const oneIsSubject =
    Boolean(memberOne) !== Boolean(memberOther) ? !memberOne : sizeOne === sizeOther ? one > other : sizeOne < sizeOther
  return oneIsSubject ? [one, other] : [other, one]
}

/** What is known for weighing. */
interface Known extends Learned {
  base: number
}

/** The lines, whom they are joined with so far, and what is known for weighing them. */
class Lines {
  readonly records: readonly LinkRecord[]
  readonly groups: Groups
  readonly #known: Known
  readonly #separations: Separations

  constructor(records: readonly LinkRecord[], known: Known, separations: Separations) {
    this.records = records
    this.groups = new Groups(records)
    this.#known = known
    this.#separations = separations
  }

  between(one: number, other: number): Evidence {
    const { frequencies, namesakes, chances, base } = this.#known
    const pair = (a: number, b: number) =>
      comparePair(this.records, Math.min(a, b), Math.max(a, b), frequencies, namesakes)
    const pairs = this.groups.members(one).flatMap((a) => this.groups.members(other).map((b) => pair(a, b)))
    return ofGroups(pairs, chances, base)
  }

  separated(one: number, other: number): boolean {
    if (this.#separations.size === 0) return false
    const idsOf = (group: number) => this.groups.members(group).map((place) => this.records[place]?.lineId ?? '')
    return idsOf(one).some((a) => idsOf(other).some((b) => this.#separations.has(separationKey(a, b))))
  }
}

/** Other lines that a line might as well be joined with, though they are not the same person as the one at hand. */
class Rivals {
  readonly #pairsOf: Pair[][]
  readonly #lines: Lines
  readonly #sure: number

  constructor(pairs: readonly Pair[], lines: Lines, sure: number) {
    this.#lines = lines
    this.#sure = sure
    this.#pairsOf = Array.from({ length: lines.records.length }, () => [])
    for (const pair of pairs) {
      this.#pairsOf[pair.a]?.push(pair)
      this.#pairsOf[pair.b]?.push(pair)
    }
  }

  /** Whether either side of the pair has a rival nearly as likely as the other side. */
  make({ a, b }: Pair, score: number): boolean {
    return this.#rivals(a, b, score) || this.#rivals(b, a, score)
  }

  #rivals(place: number, chosen: number, score: number): boolean {
    const { groups } = this.#lines
    const [own, chosenGroup] = [groups.of(place), groups.of(chosen)]
    for (const pair of this.#pairsOf[place] ?? []) {
      const rival = groups.of(pair.a === place ? pair.b : pair.a)
      if (rival === own || rival === chosenGroup || pair.score < score - RIVAL_WITHIN) continue
      const evidence = this.#lines.between(own, rival)
      if (evidence.score < score - RIVAL_WITHIN || evidence.conflict) continue
      const others = this.#lines.between(chosenGroup, rival)
      if (others.conflict || (others.sameSheet && others.score < this.#sure)) return true
    }
    return false
  }
}
