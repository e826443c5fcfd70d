import { standingsOf } from '@mobile-members/county/standings.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { createHash } from 'node:crypto'
import type { Affiliation, Assessment, County } from '@mobile-members/county/world.ts'
import { halfYearDays } from '@mobile-members/model/assessments.ts'
import { addDays, addWorkingDays } from '@mobile-members/model/dates.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { signedContent } from './assessments/assessment.rules.ts'
import type { Db, Facts, Row } from './db.ts'

const COMMENT_DAYS = 5
const ACKNOWLEDGEMENT_DAYS = 10
const calendar = workingCalendar()

type SubjectOf = (holderId: string) => string

/** Puts the demo county's evaluations into an empty schema, each table by set-based inserts. */
export async function seedDemo(db: Db, county: County): Promise<void> {
  const subjects = new Map(county.identity.accounts.map(({ id, holderId }) => [holderId, id]))
  // Who has no account is known by the id of the office-holder.
  const subjectOf: SubjectOf = (holderId) => subjects.get(holderId) ?? holderId
  await db.transaction().execute(async (tx) => {
    await insertAll(tx, 'member_standings', standingsOf(county))
    await seedFacts(tx, county)
    await seedAssessments(tx, county, subjectOf)
    await seedDispatches(tx, county, subjectOf)
  })
}

/** What the events of eighteen months would have told. */
async function seedFacts(db: Db, { branches }: County): Promise<void> {
  await insertAll(db, 'placement_facts', placementFacts(branches.affiliations))
  const closed = branches.activities.filter(({ state }) => state === 'CLOSED')
  await insertAll(
    db,
    'activities',
    closed.map(({ id, branchId, startsAt }) => ({
      activity_id: id,
      branch_id: branchId,
      held_on: startsAt.slice(0, 10),
      version: 0,
    })),
  )
  const known = new Set(closed.map(({ id }) => id))
  await insertAll(
    db,
    'participations',
    branches.attendances
      .filter(({ activityId }) => known.has(activityId))
      .map(({ activityId, memberId, mark }) => ({
        activity_id: activityId,
        member_id: memberId,
        mark: mark === 'LATE' ? 'PRESENT' : mark,
      })),
  )
  await insertAll(
    db,
    'notebook_confirmations',
    branches.notebookEntries.flatMap(({ id, memberId, branchId, activityId, confirmedAt }) =>
      confirmedAt
        ? [
            {
              entry_id: id,
              member_id: memberId,
              branch_id: branchId,
              activity_id: activityId,
              confirmed_on: confirmedAt.slice(0, 10),
            },
          ]
        : [],
    ),
  )
  const done = branches.work.filter(({ doneOn }) => doneOn !== null)
  await insertAll(
    db,
    'work_completions',
    done.map(({ id, memberId, branchId, doneOn }) => ({
      assignment_id: id,
      member_id: memberId,
      branch_id: branchId,
      completed_on: doneOn,
    })),
  )
  await insertAll(
    db,
    'notebook_confirmations',
    done.flatMap(({ entryId, memberId, branchId, entryConfirmedOn }) =>
      entryConfirmedOn
        ? [{ entry_id: entryId, member_id: memberId, branch_id: branchId, confirmed_on: entryConfirmedOn }]
        : [],
    ),
  )
}

/** Placements and endings in the order of their days; their numbers are below those of all events to come. */
function placementFacts(affiliations: readonly Affiliation[]) {
  const facts = affiliations.flatMap(({ memberId, branchId, placedOn, endedOn }) => [
    ...(placedOn && branchId
      ? [{ member_id: memberId, branch_id: branchId as string | null, happened_on: placedOn }]
      : []),
    ...(placedOn && branchId && endedOn ? [{ member_id: memberId, branch_id: null, happened_on: endedOn }] : []),
  ])
  return facts
    .toSorted((a, b) => a.happened_on.localeCompare(b.happened_on))
    .map((fact, at) => ({ seq: at - facts.length, ...fact }))
}

async function seedAssessments(db: Db, { evaluations, branches }: County, subjectOf: SubjectOf): Promise<void> {
  const affiliationsOf = Map.groupBy(branches.affiliations, ({ memberId }) => memberId)
  const rows = evaluations.assessments.map((one) => {
    const affiliation = affiliationsOf
      .get(one.memberId)
      ?.find(({ branchId, placedOn }) => branchId === one.branchId && placedOn !== null)
    return assessmentRow(one, affiliation, subjectOf)
  })
  await insertAll(db, 'performance_assessments', rows)
  await insertAll(
    db,
    'assessment_steps',
    evaluations.assessments.flatMap((one) => stepsOf(one, subjectOf)),
  )
}

function assessmentRow(one: Assessment, affiliation: Affiliation | undefined, subjectOf: SubjectOf) {
  const { id, memberId, branchId, kind, period, version, text, memberComment, signedOn } = one
  const days = halfYearDays(period) ?? { from: one.draftedOn, until: one.draftedOn }
  const endedOn = affiliation?.endedOn
  const untilDay = kind === 'LEAVING' && endedOn && endedOn < days.until ? endedOn : days.until
  const facts: Facts = {
    placedOn: affiliation?.placedOn ?? null,
    ...one.facts,
    countedOn: untilDay < one.draftedOn ? untilDay : one.draftedOn,
  }
  const content = {
    id,
    memberId,
    branchId,
    kind,
    period,
    fromDay: days.from,
    untilDay,
    version,
    text,
    memberComment,
    facts,
  }
  const signed = signedOn
    ? { signed_by: subjectOf(one.draftedBy), signed_at: noon(signedOn), content_hash: hashOf(content) }
    : UNSIGNED
  return {
    id,
    member_id: memberId,
    branch_id: branchId,
    origin_township_id: one.originTownshipId,
    origin_branch_id: one.originBranchId,
    kind,
    period,
    from_day: days.from,
    until_day: untilDay,
    version,
    superseded: false,
    state: one.state,
    facts,
    text,
    drafted_by: subjectOf(one.draftedBy),
    drafted_at: noon(one.draftedOn),
    shown_at: one.shownOn ? noon(one.shownOn) : null,
    comment_until: one.shownOn ? addWorkingDays(one.shownOn, COMMENT_DAYS, calendar).day : null,
    member_comment: memberComment,
    commented_at: one.commentedOn ? noon(one.commentedOn) : null,
    ...signed,
  }
}

const UNSIGNED = { signed_by: null, signed_at: null, content_hash: null }

function hashOf(content: Partial<Row<'performanceAssessments'>>): string {
  return createHash('sha256')
    .update(signedContent(content as Row<'performanceAssessments'>))
    .digest('hex')
}

function stepsOf(one: Assessment, subjectOf: SubjectOf) {
  const secretary = subjectOf(one.draftedBy)
  const taken = [
    ['DRAFT', one.draftedOn, secretary],
    ['SHOWN_TO_MEMBER', one.shownOn, secretary],
    ['COMMENTED', one.commentedOn, subjectOf(one.memberId)],
    ['SIGNED', one.signedOn, secretary],
  ] as const
  const steps = taken.filter(([, day]) => day !== null)
  return steps.map(([state, day, subject], at) => ({
    assessment_id: one.id,
    from_state: steps[at - 1]?.[0] ?? null,
    to_state: state,
    at: noon(day ?? one.draftedOn),
    by_subject: subject,
    note: '',
  }))
}

async function seedDispatches(db: Db, county: County, subjectOf: SubjectOf): Promise<void> {
  const { evaluations, registry } = county
  const assessments = new Map(evaluations.assessments.map((one) => [one.id, one]))
  const officers = new Map(
    registry.offices
      .filter(({ role }) => role === 'TOWNSHIP_COMMITTEE')
      .map(({ townshipId, holderId }) => [townshipId, subjectOf(holderId)]),
  )
  await insertAll(
    db,
    'feedback_dispatches',
    evaluations.dispatches.map(
      ({ id, assessmentId, memberId, originTownshipId, dispatchedOn, acknowledgedOn, askedBack }) => {
        const assessment = assessments.get(assessmentId)
        const answeredOn = askedBack?.answer ? addDays(askedBack.on, 1) : undefined
        const due = addWorkingDays(answeredOn ?? dispatchedOn, ACKNOWLEDGEMENT_DAYS, calendar)
        return {
          id,
          assessment_id: assessmentId,
          member_id: memberId,
          branch_id: assessment?.branchId,
          origin_township_id: originTownshipId,
          origin_branch_id: assessment?.originBranchId ?? null,
          state: acknowledgedOn ? 'ACKNOWLEDGED' : assessment?.state === 'ASKED_BACK' ? 'ASKED_BACK' : 'SENT',
          dispatched_at: noon(dispatchedOn),
          dispatched_on: dispatchedOn,
          dispatched_by: subjectOf(assessment?.draftedBy ?? ''),
          due_on: due.day,
          due_estimated: due.estimated,
          acknowledged_at: acknowledgedOn ? noon(acknowledgedOn) : null,
          acknowledged_on: acknowledgedOn,
          acknowledged_by: acknowledgedOn ? (officers.get(originTownshipId) ?? null) : null,
        }
      },
    ),
  )
  await insertAll(
    db,
    'feedback_questions',
    evaluations.dispatches.flatMap(({ id, originTownshipId, assessmentId, askedBack }) =>
      askedBack
        ? [
            {
              id,
              dispatch_id: id,
              question: askedBack.question,
              asked_at: noon(askedBack.on),
              asked_by: officers.get(originTownshipId) ?? '',
              answer: askedBack.answer,
              answered_at: askedBack.answer ? noon(addDays(askedBack.on, 1)) : null,
              answered_by: askedBack.answer ? subjectOf(assessments.get(assessmentId)?.draftedBy ?? '') : null,
            },
          ]
        : [],
    ),
  )
}

function noon(day: string): string {
  return `${day}T12:00:00+08:00`
}
