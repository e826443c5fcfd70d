import { channelDifferencesOf, type ChannelDifference } from '../data-quality/channel-difference.rules.ts'
import { keepDifferences } from '../data-quality/keep-differences.ts'
import { industrySectionOf } from '../surveys/industry.rules.ts'
import { openFacts } from '../surveys/sealed.ts'
import type { Db, Row } from '../db.ts'
import { projectMembers, type MemberProjection } from '../members/project-member.ts'
import { factName, type Fact } from '../members/tell-facts.ts'
import { branchKey } from '../surveys/place.rules.ts'
import { listFactDecisions, listFamilies, listHeld, listLinesOf, type Held } from './link.store.ts'
import {
  chosen,
  originScopeOf,
  phonesOf,
  type Places,
  type ProjectedFact,
  type ToldFact,
  type ToldLine,
} from './projection.rules.ts'

const AT_ONCE = 1000

/**
 * Brings members up to what their lines tell, with the lines of members that were joined to them. The same lines and
 * decisions always give the same members.
 */
export async function projectLines(
  db: Db,
  memberIds: readonly string[],
  places: Places,
  telling: { by: string; toldOn: string },
): Promise<void> {
  const ids = [...new Set(memberIds)]
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const { projections, differences } = await projectionsOf(db, ids.slice(i, i + AT_ONCE), places)
    await projectMembers(db, projections, { source: 'LINKING', sourceId: null, ...telling })
    await keepDifferences(db, differences)
  }
}

async function projectionsOf(
  db: Db,
  roots: readonly string[],
  places: Places,
): Promise<{ projections: MemberProjection[]; differences: Map<string, ChannelDifference[]> }> {
  const families = await listFamilies(db, roots)
  const rootOf = new Map<string, string>()
  for (const root of roots) for (const id of [root, ...(families.get(root) ?? [])]) rootOf.set(id, root)
  const lines = Map.groupBy(
    await listLinesOf(db, [...rootOf.keys()]),
    (line) => rootOf.get(line.memberId) ?? line.memberId,
  )
  const decisions = Map.groupBy(await listFactDecisions(db, roots), (decision) => decision.memberId)
  const held = await listHeld(db, roots)
  const differences = new Map<string, ChannelDifference[]>()
  const projections = roots.flatMap((id) => {
    const told = (lines.get(id) ?? []).map((line): ToldLine => ({
      lineId: line.id,
      seq: line.seq,
      channel: line.channel,
      toldOn: line.toldOn,
      facts: openFacts(line.factsSealed),
    }))
    if (told.length === 0) return []
    const decided = new Map((decisions.get(id) ?? []).map(({ fact, lineId }) => [fact, lineId]))
    differences.set(id, channelDifferencesOf(told, decided, places.gazetteer))
    return [withHeld(projectionOf(id, told, decided, places), told, held.get(id))]
  })
  return { projections, differences }
}

/**
 * What a member holds that no line tells: a fact from a line that is no longer the member's is taken back, any other stays.
 * A member registered by hand was found by hand, and on that day, whatever lines come later.
 */
function withHeld(projection: MemberProjection, lines: readonly ToldLine[], held: Held | undefined): MemberProjection {
  if (!held) return projection
  const own = new Set(lines.map((line) => line.lineId))
  const facts: Record<string, unknown> = { ...projection.facts }
  for (const fact of TAKEN_BACK) {
    const source = held.sources.get(factName(fact))
    if (facts[fact] === undefined && source && !own.has(source)) facts[fact] = fact === 'phones' ? [] : null
  }
  return {
    ...projection,
    facts: facts as MemberProjection['facts'],
    foundOn: held.foundOn < projection.foundOn ? held.foundOn : projection.foundOn,
    foundBy: held.foundBy === 'BY_HAND' ? held.foundBy : projection.foundBy,
  }
}

/** What a member is by its lines; what they do not tell is left out. */
export function projectionOf(
  id: string,
  lines: readonly ToldLine[],
  decisions: ReadonlyMap<string, string>,
  places: Places,
): MemberProjection {
  const facts: Record<string, unknown> = {}
  const sources: NonNullable<MemberProjection['sources']> = {}
  const pick = (fact: ProjectedFact) => chosen(lines, fact, decisions, places.gazetteer)?.choice
  const tell = (told: ToldFact | undefined, values: Partial<Record<Fact | 'idNumber', unknown>>) => {
    if (!told) return
    for (const fact of Object.keys(values) as (Fact | 'idNumber')[]) {
      if (values[fact] === undefined) continue
      facts[fact] = values[fact]
      sources[fact] = { source: told.line.channel, sourceId: told.line.lineId }
    }
  }
  const same: readonly (ProjectedFact & (Fact | 'idNumber'))[] = [
    'name',
    'sex',
    'born',
    'idNumber',
    'joined',
    'destination',
    'employer',
  ]
  for (const fact of same) {
    const told = pick(fact)
    tell(told, { [fact]: told?.value })
  }
  // Known words become codes of the standards; others stay as they were written, and are looked at by a person.
  for (const fact of ['ethnicGroup', 'education'] as const) {
    const told = pick(fact)
    tell(told, { [fact]: told?.key })
  }
  const phone = pick('phones')
  tell(phone, { phones: phonesOf(lines, phone?.value) })
  const home = pick('residence')
  const area = home?.line.facts.residence?.place
  tell(home, { residence: home?.value, residenceAreaId: (area && places.areaIds.get(area)) ?? null })
  const township = pick('originTownship')
  const scope = township ? originScopeOf(township.line.facts, places.province) : 'IN_COUNTY'
  const townshipId = township && scope === 'IN_COUNTY' ? places.townshipIds.get(township.value) : undefined
  tell(township, {
    originTownshipId: scope === 'IN_COUNTY' ? townshipId : null,
    originPlace: scope === 'IN_COUNTY' ? null : township?.value,
  })
  const branch = pick('originBranch')
  const branchId =
    townshipId && branch && places.branchIds.get(`${townshipId} ${branchKey(branch.value, places.gazetteer)}`)
  tell(branch, branchId ? { originBranchId: branchId, originBranchText: null } : { originBranchText: branch?.value })
  const industry = pick('industry')
  const section = industry?.line.facts.industrySection ?? (industry && industrySectionOf(industry.value))
  tell(industry, { industryText: industry?.value, industry: section ?? null })
  const occupied = industry ?? pick('employer')
  tell(occupied, { occupation: occupied?.line.facts.occupation })
  return {
    id,
    facts: { name: UNNAMED, ...facts, originScope: scope } as MemberProjection['facts'],
    sources,
    foundOn: lines.reduce((first, line) => (line.toldOn < first ? line.toldOn : first), lines[0]?.toldOn ?? ''),
    foundBy: foundBy(new Set(lines.map((line) => line.channel))),
  }
}

/** A row without a name is kept (R25), and stands on the list of what is to be completed. */
const UNNAMED = '—'

const TAKEN_BACK = [
  'sex', 'born', 'idNumber', 'phones', 'ethnicGroup', 'education', 'residence', 'residenceAreaId', 'joined', 'originTownshipId',
  'originBranchId', 'originBranchText', 'originPlace', 'destination', 'industryText', 'industry', 'employer', 'occupation',
] as const satisfies readonly (Fact | 'idNumber')[] // prettier-ignore

function foundBy(channels: ReadonlySet<string>): Row<'members'>['foundBy'] {
  if (channels.has('HOST_SWEEP') && channels.has('TOWNSHIP_SURVEY')) return 'BOTH'
  if (channels.has('HOST_SWEEP')) return 'HOST_SWEEP'
  return channels.has('TOWNSHIP_SURVEY') ? 'TOWNSHIP_SURVEY' : 'SELF_REGISTRATION'
}
