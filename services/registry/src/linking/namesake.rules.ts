import type { Agreement } from './weight.rules.ts'

/**
 * How often two people of one name share what families and villages share. Fellegi and Sunter take comparisons to be
 * independent, but names cluster: whose name is the same is oftener from the same branch and in the same trade than anybody.
 */
export type Namesakes = Readonly<Record<Shared, number>>
type Shared = (typeof SHARED)[number]

const SHARED = ['ORIGIN_TOWNSHIP', 'ORIGIN_BRANCH', 'INDUSTRY', 'EMPLOYER'] as const
/** So many namesakes does the frequency among everybody weigh against those that are seen. */
const EVERYBODY_COUNTS = 12
const OF_ONE_NAME: ReadonlySet<string> = new Set(['SAME', 'SAME_SOUND', 'NEAR_SOUND'])

/**
 * Counts namesakes who are proven to be two people: both tell a whole identity number, and they differ.
 * @param pairs the agreements of pairs that may be one person
 */
export function learnNamesakes(pairs: readonly { agreements: readonly Agreement[] }[]): Namesakes {
  const seen = new Map<Shared, { same: number; all: number }>()
  for (const { agreements } of pairs) {
    const of = (comparison: string) => agreements.find((agreement) => agreement.comparison === comparison)
    const number = of('ID_NUMBER')
    if (number?.level !== 'DIFFERENT' || !number.certain || of('NAME')?.level !== 'SAME') continue
    const fromOneTownship = of('ORIGIN_TOWNSHIP')?.level === 'SAME'
    for (const comparison of SHARED) {
      const agreement = of(comparison)
      if (!agreement || (comparison !== 'ORIGIN_TOWNSHIP' && !fromOneTownship)) continue
      const counts = seen.get(comparison) ?? { same: 0, all: 0 }
      counts.all++
      if (agreement.level === 'SAME') counts.same++
      seen.set(comparison, counts)
    }
  }
  return Object.fromEntries(
    SHARED.map((comparison) => {
      const { same = 0, all = 0 } = seen.get(comparison) ?? {}
      return [comparison, same / (all + EVERYBODY_COUNTS)]
    }),
  ) as Namesakes
}

/** Agreement in what namesakes share is as likely as it is among namesakes. */
export function amongNamesakes(agreements: Agreement[], namesakes: Namesakes | undefined): Agreement[] {
  if (!namesakes) return agreements
  const name = agreements.find(({ comparison }) => comparison === 'NAME')
  if (!name || !OF_ONE_NAME.has(name.level)) return agreements
  return agreements.map((agreement) => {
    const share = agreement.level === 'SAME' ? (namesakes[agreement.comparison as Shared] ?? 0) : 0
    return share > 0 ? { ...agreement, bits: Math.max(agreement.bits, Math.log2(share)) } : agreement
  })
}
