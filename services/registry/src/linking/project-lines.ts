import { industrySectionOf } from '../surveys/industry.rules.ts'
import { openFacts } from '../surveys/sealed.ts'
import type { Db, Row } from '../db.ts'
import { projectMembers, type MemberProjection } from '../members/project-member.ts'
import { branchKey } from '../surveys/place.rules.ts'
import { listFactDecisions, listFamilies, listLinesOf } from './link.store.ts'
import { chosen, originScopeOf, phonesOf, type Places, type ToldLine } from './projection.rules.ts'

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
    const projections = await projectionsOf(db, ids.slice(i, i + AT_ONCE), places)
    await projectMembers(db, projections, { source: 'LINKING', sourceId: null, ...telling })
  }
}

async function projectionsOf(db: Db, roots: readonly string[], places: Places): Promise<MemberProjection[]> {
  const families = await listFamilies(db, roots)
  const rootOf = new Map<string, string>()
  for (const root of roots) for (const id of [root, ...(families.get(root) ?? [])]) rootOf.set(id, root)
  const lines = Map.groupBy(
    await listLinesOf(db, [...rootOf.keys()]),
    (line) => rootOf.get(line.memberId) ?? line.memberId,
  )
  const decisions = Map.groupBy(await listFactDecisions(db, roots), (decision) => decision.memberId)
  return roots.flatMap((id) => {
    const told = (lines.get(id) ?? []).map((line): ToldLine => ({
      lineId: line.id,
      seq: line.seq,
      channel: line.channel,
      toldOn: line.toldOn,
      facts: openFacts(line.factsSealed),
    }))
    if (told.length === 0) return []
    const decided = new Map((decisions.get(id) ?? []).map(({ fact, lineId }) => [fact, lineId]))
    return [projectionOf(id, told, decided, places)]
  })
}

/** What a member is by its lines. */
export function projectionOf(
  id: string,
  lines: readonly ToldLine[],
  decisions: ReadonlyMap<string, string>,
  places: Places,
): MemberProjection {
  const pick = (fact: Parameters<typeof chosen>[1]) => chosen(lines, fact, decisions, places.gazetteer)?.choice
  const [name, sex, born, idNumber, phone] = [pick('name'), pick('sex'), pick('born'), pick('idNumber'), pick('phones')]
  const [ethnicity, education, home, joined] = [
    pick('ethnicGroup'),
    pick('education'),
    pick('residence'),
    pick('joined'),
  ]
  const [township, branch, destination] = [pick('originTownship'), pick('originBranch'), pick('destination')]
  const [industry, employer] = [pick('industry'), pick('employer')]
  const originFacts = township?.line.facts ?? lines[0]?.facts
  const originScope = originFacts ? originScopeOf(originFacts, places.province) : 'IN_COUNTY'
  const townshipId = originScope === 'IN_COUNTY' && township ? (places.townshipIds.get(township.value) ?? null) : null
  const branchId =
    townshipId && branch
      ? (places.branchIds.get(`${townshipId} ${branchKey(branch.value, places.gazetteer)}`) ?? null)
      : null
  const area = home?.line.facts.residence?.place
  const occupied = industry ?? employer
  const sourceOf = (told: typeof name) => told && { source: told.line.channel, sourceId: told.line.lineId }
  const sources: MemberProjection['sources'] = {}
  const tell = (facts: (keyof NonNullable<MemberProjection['sources']>)[], told: typeof name) => {
    const source = sourceOf(told)
    if (source) for (const fact of facts) sources[fact] = source
  }
  tell(['name'], name)
  tell(['sex'], sex)
  tell(['born'], born)
  tell(['idNumber'], idNumber)
  tell(['phones'], phone)
  tell(['ethnicGroup'], ethnicity)
  tell(['education'], education)
  tell(['residence', 'residenceAreaId'], home)
  tell(['joined'], joined)
  tell(['originScope', 'originTownshipId', 'originPlace'], township)
  tell(['originBranchId', 'originBranchText'], branch)
  tell(['destination'], destination)
  tell(['industryText', 'industry'], industry)
  tell(['employer'], employer)
  tell(['occupation'], occupied)
  return {
    id,
    facts: {
      name: name?.value ?? '—',
      sex: (sex?.value as Row<'members'>['sex'] | undefined) ?? null,
      born: born?.value ?? null,
      idNumber: idNumber?.value ?? null,
      phones: phonesOf(lines, phone?.value),
      ethnicGroup: ethnicity?.value ?? null,
      education: education?.value ?? null,
      residence: home?.value ?? null,
      residenceAreaId: (area && places.areaIds.get(area)) ?? null,
      joined: joined?.value ?? null,
      originScope,
      originTownshipId: townshipId,
      originPlace: originScope === 'IN_COUNTY' ? null : (township?.value ?? null),
      originBranchId: branchId,
      originBranchText: branchId ? null : (branch?.value ?? null),
      destination: destination?.value ?? null,
      industryText: industry?.value ?? null,
      industry: industry ? (industry.line.facts.industrySection ?? industrySectionOf(industry.value) ?? null) : null,
      employer: employer?.value ?? null,
      occupation: occupied?.line.facts.occupation ?? null,
    },
    sources,
    foundOn: lines.reduce((first, line) => (line.toldOn < first ? line.toldOn : first), lines[0]?.toldOn ?? ''),
    foundBy: foundBy(new Set(lines.map((line) => line.channel))),
  }
}

function foundBy(channels: ReadonlySet<string>): Row<'members'>['foundBy'] {
  if (channels.has('HOST_SWEEP') && channels.has('TOWNSHIP_SURVEY')) return 'BOTH'
  if (channels.has('HOST_SWEEP')) return 'HOST_SWEEP'
  return channels.has('TOWNSHIP_SURVEY') ? 'TOWNSHIP_SURVEY' : 'SELF_REGISTRATION'
}
