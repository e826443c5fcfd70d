import { WRITTEN, weightOf, type Agreement, type Chances, type Learned } from './weight.rules.ts'

/** So many pairs of one person does the written-down knowledge weigh against what the lines at hand tell. */
const WRITTEN_COUNTS = 60
const ROUNDS = 12
const SETTLED = 1e-4

/**
 * Learns how often two lines of one person agree, from pairs of which nobody said whether they are one person: expectation
 * and maximization (Dempster, Laird and Rubin 1977; for linkage Winkler 1988), starting from the written chances and
 * never leaving them altogether, so that few pairs change little.
 * @param pairs the agreements of every pair that may be one person
 * @param base binary logarithm of the odds against a pair taken at random
 */
export function learnChances(
  pairs: readonly { agreements: readonly Agreement[]; handicap: number }[],
  base: number,
): Chances {
  let chances: Chances = WRITTEN
  for (let round = 0; round < ROUNDS; round++) {
    const counts = structuredClone(WRITTEN) as Record<Learned, Record<string, number>>
    for (const outcomes of Object.values(counts))
      for (const outcome of Object.keys(outcomes)) outcomes[outcome] = (outcomes[outcome] ?? 0) * WRITTEN_COUNTS
    for (const { agreements, handicap } of pairs) {
      const score = agreements.reduce((sum, agreement) => sum + weightOf(agreement, chances), handicap)
      const probability = 1 / (1 + 2 ** (base - score))
      if (probability < 0.01) continue
      for (const { comparison, outcome } of agreements) {
        if (outcome === undefined || comparison === 'ID_NUMBER') continue
        const held = counts[comparison]
        held[outcome] = (held[outcome] ?? 0) + probability
      }
    }
    const learned = normalized(counts)
    const change = farthest(learned, chances)
    chances = learned
    if (change < SETTLED) break
  }
  return chances
}

function normalized(counts: Record<Learned, Record<string, number>>): Chances {
  return Object.fromEntries(
    Object.entries(counts).map(([comparison, outcomes]) => {
      const total = Object.values(outcomes).reduce((sum, n) => sum + n, 0)
      return [comparison, Object.fromEntries(Object.entries(outcomes).map(([outcome, n]) => [outcome, n / total]))]
    }),
  ) as Chances
}

function farthest(a: Chances, b: Chances): number {
  return Math.max(
    ...(Object.keys(a) as Learned[]).flatMap((comparison) =>
      Object.keys(a[comparison]).map((outcome) =>
        Math.abs((a[comparison][outcome] ?? 0) - (b[comparison][outcome] ?? 0)),
      ),
    ),
  )
}
