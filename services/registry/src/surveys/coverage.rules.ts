export interface Coverage {
  township: number
  sweep: number
  both: number
  seen: number
  estimate: number | null
  low: number | null
  high: number | null
}

/**
 * How many members there are, by two counts that know nothing of each other (Chapman): (a+1)(b+1)/(m+1) − 1, with a 95 %
 * interval on the log of the unseen. Both channels miss the same people more often than chance would, so it is a lower
 * bound. Nothing is estimated without a single member in both.
 */
export function coverageOf({
  township: a,
  sweep: b,
  both: m,
}: {
  township: number
  sweep: number
  both: number
}): Coverage {
  const seen = a + b - m
  if (m === 0) return { township: a, sweep: b, both: m, seen, estimate: null, low: null, high: null }
  const estimate = ((a + 1) * (b + 1)) / (m + 1) - 1
  const variance = ((a + 1) * (b + 1) * (a - m) * (b - m)) / ((m + 1) ** 2 * (m + 2))
  const unseen = Math.max(estimate - seen, 0)
  if (unseen === 0 || variance === 0)
    return { township: a, sweep: b, both: m, seen, estimate, low: estimate, high: estimate }
  const spread = Math.exp(1.96 * Math.sqrt(Math.log(1 + variance / unseen ** 2)))
  return { township: a, sweep: b, both: m, seen, estimate, low: seen + unseen / spread, high: seen + unseen * spread }
}
