import { addDays } from '@mobile-members/model/dates.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { inOrderOf, instantOn, officeDay } from './days.ts'
import { factsOf } from './letters.ts'
import { propose, type Ground } from './placement.ts'
import { idOf, randomOf, type Random } from './random.ts'
import type { Course } from './members.ts'
import type { Offices } from './offices.ts'
import type { Affiliation, Area, Day, HostBranch, Id, Letter, LongLeave, PlacementDecision, Spell } from './world.ts'

const OBJECTIONS = ['上班地点已变动，希望编入居住地支部', '希望与爱人编入同一支部', '单位正在搬迁，请求暂缓'] as const
const OVERRIDE_REASONS = ['与配偶在同一支部，便于参加活动', '本人在该支部已参加活动多年', '工作地点即将变动'] as const

interface Placing {
  affiliations: Affiliation[]
  decisions: PlacementDecision[]
}

/** Temporary affiliations and the decisions behind them, by the decision table. */
export function makeAffiliations(
  seed: number,
  today: Day,
  courses: readonly Course[],
  letterOf: ReadonlyMap<Id, Letter>,
  spells: readonly Spell[],
  ground: Ground,
  offices: Offices,
): Placing {
  const random = randomOf(seed, 'affiliations')
  const affiliations: Affiliation[] = []
  const decisions: PlacementDecision[] = []
  const endReasons = new Map(spells.map((spell) => [spell.memberId, spell.endReason]))
  const staff = offices.holdersOf('CENTER_STAFF')

  for (const course of courses) {
    const { member, checkedInOn, placedOn, endedOn } = course
    const introducedOn = course.acceptedOn ?? checkedInOn
    if (introducedOn === null) continue
    const endReason = endReasons.get(member.id) ?? null
    const affiliation: Affiliation = {
      id: idOf(seed, 'affiliation', member.id),
      memberId: member.id,
      letterId: letterOf.get(member.id)?.id ?? null,
      originTownshipId: member.origin.townshipId,
      originBranchId: member.origin.branchId,
      state: stateOf(random, today, course, endReason),
      introducedOn,
      checkedInOn,
      facts: checkedInOn ? factsOf(member) : null,
      decisionId: null,
      branchId: null,
      kind: null,
      placedOn,
      activeOn: null,
      pausedOn: null,
      endedOn,
      endReason,
    }
    affiliations.push(affiliation)
    if (course.proposedOn === null || affiliation.facts === null) continue

    const decision = decide(random, seed, course, affiliation, ground, staff)
    if (affiliation.state === 'OBJECTED') {
      decision.objection = {
        at: instantOn(officeDay(addDays(course.proposedOn, 1)), random),
        text: random.pick(OBJECTIONS),
      }
    }
    decisions.push(decision)
    affiliation.decisionId = decision.id
    if (placedOn === null) continue
    affiliation.branchId = decision.override?.branchId ?? decision.proposedBranchId
    affiliation.kind = kindOf(decision, ground.branches.get(affiliation.branchId ?? ''))
    if (affiliation.state !== 'PLACED') affiliation.activeOn = activeDay(random, placedOn, endedOn, today)
  }
  affiliations.sort(inOrderOf('introducedOn'))
  decisions.sort(inOrderOf('proposedAt'))
  return { affiliations, decisions }
}

function stateOf(random: Random, today: Day, course: Course, endReason: Spell['endReason']): AffiliationState {
  if (course.endedOn) return endReason === 'RETURNED' ? 'RETURNED' : 'ENDED'
  if (course.placedOn) return course.placedOn > addDays(today, -9) ? 'PLACED' : 'ACTIVE'
  if (course.proposedOn) return random.chance(0.2) ? 'OBJECTED' : 'PROPOSED'
  return course.checkedInOn ? 'CHECKED_IN' : 'INTRODUCED'
}

function activeDay(random: Random, placedOn: Day, endedOn: Day | null, today: Day): Day {
  const day = officeDay(addDays(placedOn, random.int(1, 9)))
  const latest = endedOn ?? addDays(today, -1)
  return day < placedOn ? placedOn : day < latest ? day : latest
}

function decide(
  random: Random,
  seed: number,
  course: Course,
  affiliation: Affiliation,
  ground: Ground,
  staff: readonly Id[],
): PlacementDecision {
  const facts = affiliation.facts ?? factsOf(course.member)
  const { result, rule, manualReason, proposedBranchId, trace, distances, missingFacts } = propose(facts, ground)
  if (result === 'NEED_FACTS') throw new Error(`facts are missing for a placed member: ${missingFacts.join(', ')}`)
  const { placedOn } = course
  const proposedOn = course.proposedOn ?? placedOn ?? ''
  const objected = placedOn !== null && proposedOn < placedOn && !course.cast && random.chance(0.02)
  const proposedAt = instantOn(proposedOn, random, 8, 11)
  return {
    id: idOf(seed, 'decision', course.member.id),
    affiliationId: affiliation.id,
    memberId: course.member.id,
    ruleSetVersion: 1,
    facts,
    result,
    rule,
    manualReason,
    proposedBranchId,
    trace,
    distances,
    proposedAt,
    objection: objected ? { at: instantOn(proposedOn, random, 13, 16), text: random.pick(OBJECTIONS) } : null,
    confirmedAt: placedOn && instantOn(placedOn, random, 13, 16),
    confirmedBy: placedOn && random.pick(staff),
    override: placedOn && !course.cast ? overrideOf(random, facts.residenceAreaId, proposedBranchId, ground) : null,
  }
}

/** Where the table proposes nothing somebody must choose: the branch of residence, else the temporary one. */
function overrideOf(
  random: Random,
  areaId: Id | null,
  proposed: Id | null,
  ground: Ground,
): PlacementDecision['override'] {
  const home = areaId === null ? undefined : (ground.areas.get(areaId) as Area).branchId
  if (proposed === null) {
    return { branchId: home ?? ground.temporaryBranchId, reason: '单位党组织不属本镇，经与其沟通，编入居住地支部' }
  }
  if (home === undefined || home === proposed || !random.chance(0.015)) return null
  return { branchId: home, reason: random.pick(OVERRIDE_REASONS) }
}

function kindOf(decision: PlacementDecision, branch: HostBranch | undefined): Affiliation['kind'] {
  if (branch?.kind === 'TEMPORARY') return 'TEMPORARY'
  if (branch?.kind !== 'ENTERPRISE') return 'RESIDENCE'
  return decision.rule === 'RULE_1B_NEAREST_ENTERPRISE' ? 'ATTACHED' : 'OWN'
}

const DESTINATIONS = ['浙江省杭州市', '浙江省义乌市', '福建省福州市', '上海市', '江苏省苏州市', '广东省东莞市'] as const
const LEAVE_REASONS = ['外出承包工程', '照顾子女', '外出进货', '参加技术培训', '回乡建房', '外出治病'] as const

/** Long absences (R80, R81); a pause or return that the centre decided changes the affiliation. */
export function makeLongLeaves(
  seed: number,
  today: Day,
  affiliations: readonly Affiliation[],
  cast: ReadonlySet<Id>,
): LongLeave[] {
  const random = randomOf(seed, 'long-leaves')
  const leaves: LongLeave[] = []
  for (const affiliation of affiliations) {
    const { branchId, activeOn, endedOn } = affiliation
    if (
      cast.has(affiliation.memberId) ||
      branchId === null ||
      activeOn === null ||
      affiliation.state !== 'ACTIVE' ||
      endedOn ||
      !random.chance(0.06)
    )
      continue
    const reportedOn = officeDay(addDays(today, -random.int(3, 300)))
    if (reportedOn <= activeOn) continue
    const days = random.int(30, 240)
    const old = reportedOn < addDays(today, -30)
    const state = old
      ? random.weighted([
          ['CLOSED', 8],
          ['ORIGIN_INFORMED', 2],
        ] as const)
      : random.weighted([
          ['REPORTED', 3],
          ['NOTED_BY_BRANCH', 4],
          ['CENTER_DECIDED', 2],
          ['ORIGIN_INFORMED', 2],
        ] as const)
    const from = addDays(reportedOn, random.int(1, 9))
    const decided = state === 'CENTER_DECIDED' || state === 'ORIGIN_INFORMED' || state === 'CLOSED'
    const paused = decided && days > 90 && from <= today && addDays(from, days) > today
    leaves.push({
      id: idOf(seed, 'long-leave', affiliation.memberId),
      memberId: affiliation.memberId,
      branchId,
      reportedOn,
      reportedBy: random.weighted([
        ['MEMBER', 7],
        ['BRANCH', 3],
      ] as const),
      from,
      until: addDays(from, days),
      destination: random.pick(DESTINATIONS),
      reason: random.pick(LEAVE_REASONS),
      state: paused && state === 'CLOSED' ? 'ORIGIN_INFORMED' : state,
      decision: decided ? (days > 90 ? 'PAUSE' : 'KEEP') : null,
    })
    if (paused) {
      affiliation.state = 'PAUSED'
      affiliation.pausedOn = from
    }
  }
  return leaves.sort(inOrderOf('reportedOn'))
}
