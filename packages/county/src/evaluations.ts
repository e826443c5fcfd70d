import { addDays } from '@mobile-members/model/dates.ts'
import type { AssessmentState } from '@mobile-members/model/state-machines.ts'
import { addMonths, earlier, inOrderOf, officeDay } from './days.ts'
import { idOf, randomOf, type Random } from './random.ts'
import type { BranchLife } from './activities.ts'
import type { Offices } from './offices.ts'
import type { Affiliation, Assessment, Day, EvaluationsPart, HostBranch, Id, Inspection } from './world.ts'

const TEXTS = [
  '能按时参加支部活动，工作积极，团结同志。',
  '积极参加学习和志愿服务，在岗位上发挥了带头作用。',
  '平时表现较好，因工作原因缺席过几次活动。',
  '热心帮助同乡，主动参与矛盾调解，群众反映好。',
  '能遵守纪律，希望今后多参加集体学习。',
] as const
const COMMENTS = ['同意。', '同意，今后多参加活动。', '缺席的两次已请假，请核对。', '感谢支部的关心。'] as const
const QUESTIONS = ['请补充说明志愿服务情况。', '请说明缺席活动的原因。'] as const
const FINDINGS: readonly (readonly [string, string])[] = [
  ['活动通知发出偏晚。', '已改为提前三天以上通知。'],
  ['个别流动党员记事本未及时填写。', '已逐人提醒并安排专人督促。'],
  ['流动党员联系方式未及时更新。', '已完成一次全面核对。'],
  ['学习资料发放不全。', '已补发并登记。'],
]

// How far the assessments of a half-year are that ended long ago, and of the newest one.
const OLD: readonly (readonly [AssessmentState, number])[] = [
  ['ACKNOWLEDGED', 95],
  ['DISPATCHED', 3],
  ['ASKED_BACK', 2],
]
const NEW: readonly (readonly [AssessmentState, number])[] = [
  ['ACKNOWLEDGED', 62],
  ['DISPATCHED', 12],
  ['ASKED_BACK', 4],
  ['SIGNED', 6],
  ['COMMENTED', 5],
  ['SHOWN_TO_MEMBER', 6],
  ['DRAFT', 5],
]

interface Period {
  name: string
  from: Day
  until: Day
}

/** Assessments with their feedback, and the inspections of the branches, half-year by half-year. */
export function makeEvaluations(
  seed: number,
  since: Day,
  today: Day,
  branches: readonly HostBranch[],
  affiliations: readonly Affiliation[],
  life: BranchLife,
  offices: Offices,
): EvaluationsPart {
  const random = randomOf(seed, 'evaluations')
  const part: EvaluationsPart = { assessments: [], dispatches: [], inspections: [] }
  const secretaryOf = new Map(branches.map(({ id, secretaryId }) => [id, secretaryId]))
  const counts = participation(life)
  const ended = halfYears(since, today).filter(({ until }) => until < addDays(today, -20))
  const newest = ended.at(-1)?.name
  const states = NEW.map(([state]) => state)
  let made = 0

  function assess(affiliation: Affiliation, kind: Assessment['kind'], period: Period, state: AssessmentState): void {
    const id = idOf(seed, 'assessment', `${affiliation.memberId}/${kind}/${period.name}`)
    const branchId = affiliation.branchId ?? ''
    const start = kind === 'LEAVING' ? period.until : addDays(period.until, random.int(2, 12))
    const assessment = written(random, today, start, state, {
      id,
      memberId: affiliation.memberId,
      branchId,
      originTownshipId: affiliation.originTownshipId,
      originBranchId: affiliation.originBranchId,
      period: period.name,
      kind,
      version: 1,
      facts: counts(affiliation.memberId, period),
      draftedBy: secretaryOf.get(branchId) ?? '',
    })
    part.assessments.push(assessment)
    addDispatch(random, seed, today, part, assessment)
  }

  for (const affiliation of affiliations) {
    const { placedOn, endedOn } = affiliation
    if (placedOn === null || affiliation.branchId === null) continue
    for (const period of ended) {
      if (placedOn > addDays(period.until, -45) || (endedOn !== null && endedOn <= period.until)) continue
      // The first of the newest half-year stand in each state once, whatever the size of the county.
      const state = period.name === newest ? (states[made++] ?? random.weighted(NEW)) : random.weighted(OLD)
      assess(affiliation, 'HALF_YEAR', period, state)
    }
    if (endedOn === null || endedOn < addDays(placedOn, 20)) continue
    const year = endedOn.slice(0, 4)
    const name = `${year}-H${endedOn.slice(5, 7) < '07' ? 1 : 2}`
    assess(
      affiliation,
      'LEAVING',
      { name, from: placedOn, until: endedOn },
      random.weighted(endedOn < addDays(today, -40) ? OLD : NEW),
    )
  }
  part.assessments.sort(inOrderOf('draftedOn'))
  part.dispatches.sort(inOrderOf('dispatchedOn'))
  part.inspections = makeInspections(random, seed, since, today, branches, offices)
  return part
}

/** The half-years that overlap the eighteen months, the running one included. */
function halfYears(since: Day, today: Day): Period[] {
  const periods: Period[] = []
  for (let year = Number(since.slice(0, 4)); year <= Number(today.slice(0, 4)); year++) {
    periods.push({ name: `${year}-H1`, from: `${year}-01-01`, until: `${year}-06-30` })
    periods.push({ name: `${year}-H2`, from: `${year}-07-01`, until: `${year}-12-31` })
  }
  return periods.filter(({ from, until }) => until > addMonths(since, 2) && from <= today)
}

function participation(life: BranchLife): (memberId: Id, period: Period) => Assessment['facts'] {
  const heldOn = new Map(
    life.activities.filter(({ state }) => state === 'CLOSED').map(({ id, startsAt }) => [id, startsAt.slice(0, 10)]),
  )
  const attended = Map.groupBy(life.attendances, ({ memberId }) => memberId)
  const entries = Map.groupBy(life.notebookEntries, ({ memberId }) => memberId)
  return (memberId, { from, until }) => {
    const facts = { invited: 0, present: 0, leave: 0, absent: 0, notebookEntries: 0 }
    for (const { activityId, mark } of attended.get(memberId) ?? []) {
      const day = heldOn.get(activityId) ?? ''
      if (day < from || day > until) continue
      facts.invited += 1
      if (mark === 'PRESENT' || mark === 'LATE') facts.present += 1
      else if (mark === 'LEAVE') facts.leave += 1
      else facts.absent += 1
    }
    for (const { happenedOn } of entries.get(memberId) ?? [])
      if (happenedOn >= from && happenedOn <= until) facts.notebookEntries += 1
    return facts
  }
}

type Head = Omit<Assessment, 'state' | 'text' | 'memberComment' | 'draftedOn' | 'shownOn' | 'commentedOn' | 'signedOn'>

/** An assessment that has come as far as `state`, with the days of its steps. */
function written(random: Random, today: Day, start: Day, state: AssessmentState, head: Head): Assessment {
  const yesterday = addDays(today, -1)
  const reached = (...states: AssessmentState[]) => !states.includes(state)
  let day = earlier(start, yesterday)
  const next = (most: number) => (day = earlier(addDays(day, random.int(1, most)), yesterday))
  const draftedOn = day
  const shownOn = reached('DRAFT') ? next(5) : null
  const commented = state === 'COMMENTED' || (reached('DRAFT', 'SHOWN_TO_MEMBER') && random.chance(0.35))
  const commentedOn = commented ? next(6) : null
  const signedOn = reached('DRAFT', 'SHOWN_TO_MEMBER', 'COMMENTED') ? next(6) : null
  return {
    ...head,
    // Feedback on members from elsewhere goes by post and is not acknowledged here.
    state: head.originTownshipId === null && !reached('ACKNOWLEDGED', 'ASKED_BACK') ? 'DISPATCHED' : state,
    text: random.pick(TEXTS),
    memberComment: commented ? random.pick(COMMENTS) : null,
    draftedOn,
    shownOn,
    commentedOn,
    signedOn,
  }
}

function addDispatch(random: Random, seed: number, today: Day, part: EvaluationsPart, assessment: Assessment): void {
  const { state, signedOn, originTownshipId } = assessment
  if (signedOn === null || (state !== 'DISPATCHED' && state !== 'ASKED_BACK' && state !== 'ACKNOWLEDGED')) return
  const yesterday = addDays(today, -1)
  const dispatchedOn = earlier(addDays(signedOn, random.int(0, 4)), yesterday)
  const askedOn = earlier(addDays(dispatchedOn, random.int(2, 9)), yesterday)
  const asked = state === 'ASKED_BACK' || (state === 'ACKNOWLEDGED' && random.chance(0.05))
  part.dispatches.push({
    id: idOf(seed, 'dispatch', assessment.id),
    assessmentId: assessment.id,
    memberId: assessment.memberId,
    originTownshipId,
    dispatchedOn,
    acknowledgedOn: state === 'ACKNOWLEDGED' ? earlier(addDays(askedOn, random.int(0, 9)), yesterday) : null,
    askedBack: asked
      ? { on: askedOn, question: random.pick(QUESTIONS), answer: state === 'ACKNOWLEDGED' ? '已补充说明。' : null }
      : null,
  })
}

/** Each branch once in a half-year; in the running one some are still to come, and some branches have been left out. */
function makeInspections(
  random: Random,
  seed: number,
  since: Day,
  today: Day,
  branches: readonly HostBranch[],
  offices: Offices,
): Inspection[] {
  const staff = offices.holdersOf('CENTER_STAFF')
  const inspections: Inspection[] = []
  for (const period of halfYears(since, today)) {
    for (const branch of branches) {
      if (random.chance(0.04)) continue
      const heldOn = officeDay(addDays(period.from, random.int(20, 170)))
      if (heldOn < since) continue
      const held = heldOn < today
      const findings = held && random.chance(0.55) ? [random.pick(FINDINGS)] : []
      const verifiedOn = officeDay(addDays(heldOn, random.int(20, 50)))
      const verified = held && verifiedOn < today
      inspections.push({
        id: idOf(seed, 'inspection', `${branch.id}/${period.name}`),
        branchId: branch.id,
        period: period.name,
        heldOn,
        inspectorId: random.pick(staff),
        state: verified && findings.length > 0 ? 'VERIFIED' : held ? 'HELD' : 'PLANNED',
        findings: findings.map(([text, improvement]) => ({
          text,
          improvement: verified || random.chance(0.5) ? improvement : null,
          verifiedOn: verified ? verifiedOn : null,
        })),
      })
    }
  }
  return inspections.sort(inOrderOf('heldOn'))
}
