export interface Counts {
  /** Members that the township survey told of. */
  township: number
  /** Members that the town's sweep told of. */
  sweep: number
  both: number
}

export interface Coverage extends Counts {
  seen: number
  /** Null where nobody is in both counts: then nothing can be said. */
  estimate: number | null
  standardError: number | null
  /** How many both counts missed. */
  missed: number | null
  low: number | null
  high: number | null
}

/** Of the normal distribution: 95 % lie within so many standard errors. */
const WITHIN_95 = 1.96

/**
 * How many members there are, by two counts that know nothing of each other (Chapman): (a+1)(b+1)/(m+1) − 1, with the standard
 * error of Seber and a 95 % interval of ±1.96 of it that never goes below who was seen (N1). Both counts miss the same people
 * more often than chance would, so it is a lower bound. Nothing is estimated without a single member in both.
 */
export function coverageOf({ township: a, sweep: b, both: m }: Counts): Coverage {
  const seen = a + b - m
  const counts = { township: a, sweep: b, both: m, seen }
  if (m === 0) return { ...counts, ...UNKNOWN }
  const estimate = ((a + 1) * (b + 1)) / (m + 1) - 1
  const variance = ((a + 1) * (b + 1) * (a - m) * (b - m)) / ((m + 1) ** 2 * (m + 2))
  return { ...counts, ...around(estimate, variance, seen) }
}

/**
 * The sum over groups that are each likely to be found in their own way (by stable and unstable work, say): it takes away the
 * part of the error that comes from people of one group being missed by both counts. A group with nobody in both counts
 * adds only who was seen of it.
 */
export function stratifiedCoverage(groups: readonly Counts[]): Coverage {
  const each = groups.map(coverageOf)
  const sum = (of: (one: Coverage) => number) => each.reduce((total, one) => total + of(one), 0)
  const counts = { township: sum((one) => one.township), sweep: sum((one) => one.sweep), both: sum((one) => one.both) }
  const seen = sum((one) => one.seen)
  if (counts.both === 0) return { ...counts, seen, ...UNKNOWN }
  const estimate = sum((one) => one.estimate ?? one.seen)
  return {
    ...counts,
    seen,
    ...around(
      estimate,
      sum((one) => (one.standardError ?? 0) ** 2),
      seen,
    ),
  }
}

const UNKNOWN = { estimate: null, standardError: null, missed: null, low: null, high: null }

function around(estimate: number, variance: number, seen: number) {
  const standardError = Math.sqrt(variance)
  return {
    estimate,
    standardError,
    missed: Math.max(estimate - seen, 0),
    low: Math.max(estimate - WITHIN_95 * standardError, seen),
    high: Math.max(estimate + WITHIN_95 * standardError, seen),
  }
}
