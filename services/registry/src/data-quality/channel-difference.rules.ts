import { type ToldFact, type ToldLine, chosen } from '../linking/projection.rules.ts'
import type { Gazetteer } from '../surveys/place.rules.ts'

export type ChannelDifferenceKind = 'RESIDENCE_DIFFERS' | 'INDUSTRY_DIFFERS' | 'PHONE_IN_ONE_CHANNEL'

export interface ChannelDifference {
  kind: ChannelDifferenceKind
  townshipLineId: string
  sweepLineId: string
}

const UNDECIDED: ReadonlyMap<string, string> = new Map()

/**
 * What the township survey and the town's sweep of the newest year tell differently of one member (§7.4): where one lives, in what industry
 * one works, and a phone that only the township gives. Who registered by themselves counts with the sweep. A fact that a
 * clerk has decided is settled; a place without a number does not contradict the same place with one.
 */
export function channelDifferencesOf(
  lines: readonly ToldLine[],
  decisions: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): ChannelDifference[] {
  const year = lines.reduce((last, { toldOn }) => (toldOn > last ? toldOn : last), '').slice(0, 4)
  const now = lines.filter(({ toldOn }) => toldOn.startsWith(year))
  const township = now.filter(({ channel }) => channel === 'TOWNSHIP_SURVEY')
  const sweep = now.filter(({ channel }) => channel !== 'TOWNSHIP_SURVEY')
  const [oneLine] = sweep.toSorted((a, b) => b.seq - a.seq)
  if (township.length === 0 || !oneLine) return []
  const differences: ChannelDifference[] = []
  for (const [fact, kind, differ] of COMPARED) {
    if (decisions.has(fact)) continue
    const a = chosen(township, fact, UNDECIDED, gazetteer)?.choice
    const b = chosen(sweep, fact, UNDECIDED, gazetteer)?.choice
    if (a && b && differ(a, b)) differences.push({ kind, townshipLineId: a.line.lineId, sweepLineId: b.line.lineId })
  }
  const phone = decisions.has('phones') ? undefined : chosen(township, 'phones', UNDECIDED, gazetteer)?.choice
  if (phone && sweep.every(({ facts }) => facts.phones.length + facts.otherPhones.length === 0))
    differences.push({
      kind: 'PHONE_IN_ONE_CHANNEL',
      townshipLineId: phone.line.lineId,
      sweepLineId: oneLine.lineId,
    })
  return differences
}

const COMPARED = [
  ['residence', 'RESIDENCE_DIFFERS', livesElsewhere],
  ['industry', 'INDUSTRY_DIFFERS', worksElsewhere],
] as const

function livesElsewhere(a: ToldFact, b: ToldFact): boolean {
  const [one, other] = [a.line.facts.residence, b.line.facts.residence]
  if (!one?.place || !other?.place) return false
  if (one.place !== other.place) return true
  return one.number !== '' && other.number !== '' && one.number !== other.number
}

/** Two words for one industry are no contradiction, two sections are. */
function worksElsewhere(a: ToldFact, b: ToldFact): boolean {
  const [one, other] = [a.line.facts.industrySection, b.line.facts.industrySection]
  return one !== undefined && other !== undefined && one !== other
}
