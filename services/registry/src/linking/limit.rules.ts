/** What is to be expected of a linking, before anybody has looked: by the chances that its scores stand for. */
export interface Estimate extends Limits {
  /** How many of the joins are likely to be wrong. */
  wrongJoins: number
  /** How many pairs of one person are likely to be neither joined nor asked about. */
  missed: number
}

/** Bits above even odds from which the program joins, and from which it asks. */
export interface Limits {
  sure: number
  asked: number
}

/** Of the joins, at most this share may be expected to be wrong. */
export const WRONG_JOINS = 0.0005
/** Of the pairs of one person, at most this share may be expected below the questions; of few, a tenth of a pair. */
export const MISSED = 0.0005
const MISSED_OF_FEW = 0.1

/**
 * What a score in bits above even odds is worth. Comparisons are not as independent as Fellegi and Sunter have them, so the
 * odds grow more slowly than the score; the slope is from survey returns with known truth (tuning seeds of all three
 * hardnesses, docs/decisions/0004). What passes the guards for families and namesakes is surer.
 */
const SLOPE = 0.6
const ASKED = 1
const GUARDED = 2
/** However few pairs there are to judge by; and of a thousand pairs not one may be wrong, whatever the share allows. */
const SURE_BETWEEN = [4.5, 5] as const
const ASKED_BETWEEN = [-10, -3] as const

export interface Weighed {
  /** Above even odds. */
  score: number
  mayJoin: boolean
}

/** The chance that two lines with this score are two people although they may be joined. */
export function chanceOfError(score: number): number {
  return 1 / (1 + 2 ** (GUARDED + SLOPE * score))
}

/** The chance that two lines with this score are one person, where a clerk may be asked. */
export function chanceOfOne(score: number): number {
  return 1 / (1 + 2 ** -(ASKED + SLOPE * score))
}

/** The lowest scores from which joining and asking keep the stated error rates. */
export function limitsFor(pairs: readonly Weighed[]): Limits {
  const falling = pairs.toSorted((a, b) => b.score - a.score)
  let sure: number = SURE_BETWEEN[1]
  let [joined, wrong] = [0, 0]
  for (const { score, mayJoin } of falling) {
    if (!mayJoin) continue
    joined++
    wrong += chanceOfError(score)
    if (score < sure && wrong <= WRONG_JOINS * joined) sure = score
  }
  const all = falling.reduce((sum, { score }) => sum + chanceOfOne(score), 0)
  const mayMiss = Math.max(MISSED * all, MISSED_OF_FEW)
  let asked: number = ASKED_BETWEEN[0]
  let missed = 0
  for (const { score } of falling.toReversed()) {
    missed += chanceOfOne(score)
    if (missed > mayMiss) break
    asked = score
  }
  return { sure: within(sure, SURE_BETWEEN), asked: within(asked, ASKED_BETWEEN) }
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value))
}
