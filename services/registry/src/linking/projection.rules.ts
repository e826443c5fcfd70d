import { educationCode, ethnicGroupCode } from '@mobile-members/model/code-lists.ts'
import type { SurveyChannel } from '@mobile-members/model/survey.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import { branchKey, employerKey, type Gazetteer } from '../surveys/place.rules.ts'

/** A line of a member, as far as its facts are wanted. */
export interface ToldLine {
  lineId: string
  /** Grows with each line: the later word. */
  seq: number
  channel: SurveyChannel
  toldOn: string
  facts: LineFacts
}

/** What a county's names stand for. */
export interface Places {
  gazetteer: Gazetteer
  /** The first two digits of the county's division code, as a province's name; empty where unknown. */
  province: string
  townshipIds: ReadonlyMap<string, string>
  /** By township id and branch key, joined by a space. */
  branchIds: ReadonlyMap<string, string>
  areaIds: ReadonlyMap<string, string>
}

/** The facts of a member that lines may tell. */
export const PROJECTED = [
  'name',
  'sex',
  'born',
  'idNumber',
  'phones',
  'ethnicGroup',
  'education',
  'residence',
  'joined',
  'originTownship',
  'originBranch',
  'destination',
  'industry',
  'employer',
] as const
export type ProjectedFact = (typeof PROJECTED)[number]

/** Whose word counts where both channels tell: the branch at home knows the Party's dates, the town knows the present life. */
const BETTER_CHANNEL: Record<ProjectedFact, SurveyChannel> = {
  name: 'TOWNSHIP_SURVEY',
  sex: 'TOWNSHIP_SURVEY',
  born: 'TOWNSHIP_SURVEY',
  idNumber: 'TOWNSHIP_SURVEY',
  phones: 'HOST_SWEEP',
  ethnicGroup: 'TOWNSHIP_SURVEY',
  education: 'TOWNSHIP_SURVEY',
  residence: 'HOST_SWEEP',
  joined: 'TOWNSHIP_SURVEY',
  originTownship: 'TOWNSHIP_SURVEY',
  originBranch: 'TOWNSHIP_SURVEY',
  destination: 'HOST_SWEEP',
  industry: 'HOST_SWEEP',
  employer: 'HOST_SWEEP',
}

/** What the member says of himself comes before what others say. */
function channelRank(fact: ProjectedFact, channel: SurveyChannel): number {
  if (channel === 'SELF_REGISTRATION') return 2
  return channel === BETTER_CHANNEL[fact] ? 1 : 0
}

export interface ToldFact {
  line: ToldLine
  /** As it is shown. */
  value: string
  /** Equal where two lines tell the same. */
  key: string
  /** How well it is told: a whole date before a year, a checked number before a damaged one. */
  quality: number
}

/** What a line tells of a fact; undefined where it does not. */
export function toldBy(line: ToldLine, fact: ProjectedFact, gazetteer: Gazetteer): ToldFact | undefined {
  const { facts } = line
  const told = (value: string | undefined, key = value, quality = 1): ToldFact | undefined =>
    value && key ? { line, value, key, quality } : undefined
  switch (fact) {
    case 'name':
      return told(facts.name, facts.name, /[*×某]/.test(facts.name) ? 0 : 1)
    case 'sex':
      return told(facts.sex)
    case 'born':
      return told(facts.birthDate, facts.birthDate, facts.birthDate?.length)
    case 'joined':
      return told(facts.joinedDate, facts.joinedDate, facts.joinedDate?.length)
    case 'idNumber':
      return facts.idNumber?.kind === 'FULL' || facts.idNumber?.kind === 'OLD'
        ? told(facts.idNumber.pattern)
        : undefined
    case 'phones':
      return told(facts.phones[0] ?? facts.otherPhones[0], facts.phones[0], facts.phones.length > 0 ? 1 : 0)
    case 'ethnicGroup':
      return told(facts.ethnicity, facts.ethnicity && (ethnicGroupCode(facts.ethnicity) ?? facts.ethnicity))
    case 'education':
      return told(facts.education, facts.education && (educationCode(facts.education) ?? facts.education))
    case 'residence':
      return told(
        facts.residence?.text,
        facts.residence && facts.residence.place + facts.residence.number,
        facts.residence?.number ? 1 : 0,
      )
    case 'originTownship':
      return told(facts.originTownship, facts.originTownship, facts.originScope === 'UNKNOWN' ? 0 : 1)
    case 'originBranch':
      return told(facts.originBranch, facts.originBranch && branchKey(facts.originBranch, gazetteer))
    case 'destination':
      return told(facts.destination)
    case 'industry':
      return told(facts.industry, facts.industry, facts.industrySection ? 1 : 0)
    case 'employer':
      return told(facts.employer, facts.employer && employerKey(facts.employer, gazetteer))
  }
}

/**
 * Chooses whose word stands for a fact: a clerk's decision, else the best told, the oftenest told, the better channel, the
 * later word. The same lines and decisions always give the same choice, in whatever order they came.
 */
export function chosen(
  lines: readonly ToldLine[],
  fact: ProjectedFact,
  decisions: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): { choice: ToldFact; all: ToldFact[]; decided: boolean } | undefined {
  const all = lines.flatMap((line) => toldBy(line, fact, gazetteer) ?? [])
  const decided = all.find((told) => told.line.lineId === decisions.get(fact))
  if (decided) return { choice: decided, all, decided: true }
  const oftenness = new Map<string, number>()
  for (const told of all) oftenness.set(told.key, (oftenness.get(told.key) ?? 0) + 1)
  const [choice] = all.toSorted(
    (a, b) =>
      b.quality - a.quality ||
      (oftenness.get(b.key) ?? 0) - (oftenness.get(a.key) ?? 0) ||
      channelRank(fact, b.line.channel) - channelRank(fact, a.line.channel) ||
      b.line.toldOn.localeCompare(a.line.toldOn) ||
      b.line.seq - a.line.seq,
  )
  return choice && { choice, all, decided: false }
}

/** Facts that lines of one member tell differently. A year and a day of that year do not contradict each other. */
export function conflictsOf(lines: readonly ToldLine[], decisions: ReadonlyMap<string, string>, gazetteer: Gazetteer) {
  return PROJECTED.flatMap((fact) => {
    const choice = chosen(lines, fact, decisions, gazetteer)
    if (!choice) return []
    const differing = choice.all.filter((told) => !agrees(told.key, choice.choice.key, fact))
    return differing.length > 0 ? [{ fact, ...choice }] : []
  })
}

function agrees(a: string, b: string, fact: ProjectedFact): boolean {
  if (fact === 'destination') return true
  return fact === 'born' || fact === 'joined' ? a.startsWith(b) || b.startsWith(a) : a === b
}

/** All phones that lines tell, the chosen one first. */
export function phonesOf(lines: readonly ToldLine[], first: string | undefined): string[] {
  const all = lines.flatMap(({ facts }) => [...facts.phones, ...facts.otherPhones])
  return [...new Set(first ? [first, ...all] : all)]
}

const PROVINCES =
  /(?:北京|天津|上海|重庆)市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)(?:省)?|(?:内蒙古|广西|西藏|宁夏|新疆)/

/** How far away somebody comes from, by the name of the place. Who is not from outside is taken for a member of the county. */
export function originScopeOf(
  facts: LineFacts,
  province: string,
): 'IN_COUNTY' | 'OTHER_COUNTY' | 'OTHER_CITY' | 'OTHER_PROVINCE' {
  if (facts.originScope !== 'OUT_OF_COUNTY') return 'IN_COUNTY'
  const named = PROVINCES.exec(facts.originTownship)?.[0]
  if (/外省|省外/.test(facts.originTownship)) return 'OTHER_PROVINCE'
  if (named && !(province && named.startsWith(province))) return 'OTHER_PROVINCE'
  return /外县|县外|[县区]$|县级市/.test(facts.originTownship) ? 'OTHER_COUNTY' : 'OTHER_CITY'
}
