import { randomUUID } from 'node:crypto'
import { asAdmin } from '@mobile-members/database/provision.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { escalateUnacknowledged } from '../dispatches/dispatch.store.ts'
import { type World, startWorld } from '../world.testing.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const FACTS = `facts { placedOn invited present leave absent notebookEntries countedOn }`
const DRAFT = `mutation($input: DraftAssessmentInput!) { draftAssessment(input: $input) { id state period version fromDay untilDay ${FACTS} } }`
const SHOW = `mutation($id: ID!) { showAssessment(id: $id) { state commentUntil } }`
const COMMENT = `mutation($id: ID!, $comment: String) { commentAssessment(id: $id, comment: $comment) { state memberComment } }`
const SIGN = `mutation($id: ID!) { signAssessment(id: $id) { state contentHash } }`
const DISPATCH = `mutation($id: ID!) { dispatchAssessment(id: $id) { id state dueOn assessment { id state } } }`
const ACKNOWLEDGE = `mutation($id: ID!) { acknowledgeFeedback(id: $id) { state acknowledgedAt assessment { state } } }`
const ASK = `mutation($id: ID!) { askBackFeedback(id: $id, question: "参加活动为何偏少？") { state questions { question answer } } }`
const ANSWER = `mutation($id: ID!) { answerFeedbackQuestion(id: $id, answer: "夜班较多。") { state dueOn questions { answer } } }`
const CORRECT = `mutation($id: ID!) { correctAssessment(id: $id, reason: "出勤数有误") { id version state supersedesId text } }`
const REVISE = `mutation($id: ID!, $text: String!) { reviseAssessment(id: $id, text: $text) { state text shownAt ${FACTS} } }`
const READ = `query($id: ID!) { performanceAssessment(id: $id) { id text memberComment acts { act refusal } } }`

type Id = { id: string }
const half = (memberId: string) => ({ memberId, kind: 'HALF_YEAR', text: '按时参加活动，积极发言。' })

async function drafted(): Promise<{ id: string; memberId: string; member: World['member'] }> {
  const { memberId, actor } = await world.aMember()
  const { data } = await world.as(world.secretary).run<{ draftAssessment: Id }>(DRAFT, { input: half(memberId) })
  return { id: data.draftAssessment.id, memberId, member: actor }
}

async function signed() {
  const assessment = await drafted()
  const { id } = assessment
  await world.as(world.secretary).run(SHOW, { id })
  await world.as(assessment.member).run(COMMENT, { id, comment: '属实。' })
  await world.as(world.secretary).run(SIGN, { id })
  return assessment
}

async function dispatched() {
  const assessment = await signed()
  const { data } = await world
    .as(world.secretary)
    .run<{ dispatchAssessment: Id & { dueOn: string } }>(DISPATCH, { id: assessment.id })
  return { ...assessment, dispatchId: data.dispatchAssessment.id, dueOn: data.dispatchAssessment.dueOn }
}

test('facts are pre-filled from what the registers have told, of this branch and half-year only', async () => {
  const { memberId } = await world.aMember()
  const { branchId, otherBranchId } = world
  const closed = (
    seq: number,
    heldOn: string,
    marks: { present?: boolean; leave?: boolean; branchId?: string; activityId?: string },
  ) =>
    world.hear('activity.closed', seq, {
      activityId: marks.activityId ?? randomUUID(),
      branchId: marks.branchId ?? branchId,
      heldOn,
      presentMemberIds: marks.present ? [memberId] : [],
      absentMemberIds: marks.present ? [] : [memberId],
      leaveMemberIds: marks.leave ? [memberId] : [],
    })
  const corrected = randomUUID()
  await closed(101, '2026-07-10', { present: true })
  await closed(102, '2026-08-10', { leave: true })
  await closed(104, '2026-09-10', { present: true, activityId: corrected })
  await closed(103, '2026-09-10', { activityId: corrected })
  await closed(105, '2026-10-10', {})
  await closed(106, '2026-06-30', { present: true })
  await closed(107, '2026-10-11', { present: true, branchId: otherBranchId })
  await world.hear('notebook.confirmed', 108, { entryId: randomUUID(), memberId, branchId, activityId: null })
  const { data } = await world.as(world.secretary).run(DRAFT, { input: half(memberId) })
  expect(data).toMatchObject({
    draftAssessment: {
      period: '2026-H2',
      fromDay: '2026-07-01',
      untilDay: '2026-12-31',
      facts: {
        placedOn: '2026-03-02',
        invited: 4,
        present: 2,
        leave: 1,
        absent: 1,
        notebookEntries: 1,
        countedOn: '2026-11-23',
      },
    },
  })
})

test('an event that is delivered twice changes nothing', async () => {
  const { memberId } = await world.aMember()
  const event = {
    activityId: randomUUID(),
    branchId: world.branchId,
    heldOn: '2026-08-01',
    presentMemberIds: [memberId],
    absentMemberIds: [],
  }
  const id = randomUUID()
  expect(await world.hear('activity.closed', 201, event, { id })).toBe(true)
  expect(await world.hear('activity.closed', 201, event, { id })).toBe(false)
  const count = await sql<{ count: number }>`select count(*) from participations where member_id = ${memberId}`.execute(
    world.db,
  )
  expect(count.rows[0]?.count).toBe(1)
})

test('a secretary writes about members of the own branch only, once for each half-year', async () => {
  const { memberId } = await drafted()
  expect((await world.as(world.otherSecretary).run(DRAFT, { input: half(memberId) })).code).toBe('FORBIDDEN')
  expect((await world.as(world.township).run(DRAFT, { input: half(memberId) })).code).toBe('FORBIDDEN')
  expect((await world.as(world.secretary).run(DRAFT, { input: half(randomUUID()) })).code).toBe('NOT_FOUND')
  expect((await world.as(world.secretary).run(DRAFT, { input: half(memberId) })).reason).toBe('ALREADY_ASSESSED')
  expect((await world.as(world.secretary).run(DRAFT, { input: { ...half(memberId), period: '2025-H2' } })).reason).toBe(
    'NOT_IN_THE_BRANCH_THEN',
  )
  expect((await world.as(world.secretary).run(DRAFT, { input: { ...half(memberId), period: '2027-H1' } })).reason).toBe(
    'PERIOD_NOT_BEGUN',
  )
})

test('it is shown before it is signed: the member comments, or the time for it runs out', async () => {
  const { id, member } = await drafted()
  expect((await world.as(member).run(READ, { id })).code).toBe('FORBIDDEN')
  expect((await world.as(world.secretary).run(SIGN, { id })).reason).toBe('NOT_SHOWN_TO_MEMBER')
  const shown = await world.as(world.secretary).run(SHOW, { id })
  expect(shown.data).toMatchObject({ showAssessment: { state: 'SHOWN_TO_MEMBER', commentUntil: '2026-11-30' } })
  expect((await world.as(member).run(READ, { id })).data).toMatchObject({
    performanceAssessment: { acts: [{ act: 'COMMENT', refusal: null }] },
  })
  expect((await world.as(world.township).run(READ, { id })).code).toBe('FORBIDDEN')
  expect((await world.as(world.secretary).run(SIGN, { id })).reason).toBe('COMMENT_TIME_RUNS')
  expect((await world.as(world.secretary).run(COMMENT, { id, comment: '代写' })).code).toBe('FORBIDDEN')
  const later = { now: new Date('2026-12-01T02:00:00Z') }
  expect((await world.as(world.secretary).run(SIGN, { id }, later)).data).toMatchObject({
    signAssessment: { state: 'SIGNED' },
  })
  expect((await world.as(member).run(COMMENT, { id, comment: '晚了' })).reason).toBe('SIGNED_IS_FINAL')
})

test('what is revised after the comment must be shown again', async () => {
  const { id, member } = await drafted()
  await world.as(world.secretary).run(SHOW, { id })
  await world.as(member).run(COMMENT, { id, comment: '七月我参加了两次。' })
  const revised = await world.as(world.secretary).run(REVISE, { id, text: '已更正。' })
  expect(revised.data).toMatchObject({ reviseAssessment: { state: 'DRAFT', text: '已更正。', shownAt: null } })
  expect((await world.as(world.secretary).run(SIGN, { id })).reason).toBe('NOT_SHOWN_TO_MEMBER')
})

test('what is signed changes through nobody, not even through the administrator of the database', async () => {
  const { id } = await signed()
  expect((await world.as(world.secretary).run(REVISE, { id, text: '改' })).reason).toBe('SIGNED_IS_FINAL')
  await expect(sql`update performance_assessments set text = '改' where id = ${id}`.execute(world.db)).rejects.toThrow(
    'does not change',
  )
  await expect(sql`delete from performance_assessments where id = ${id}`.execute(world.db)).rejects.toThrow(
    'does not change',
  )
  await asAdmin(world.adminUrl, (client) =>
    expect(
      client.query(`update evaluations.performance_assessments set facts = '{}' where id = $1`, [id]),
    ).rejects.toThrow('does not change'),
  )
})

test('a correction is a new version; the old one stays as it was signed', async () => {
  const { id, dispatchId, member } = await dispatched()
  const { data } = await world.as(world.secretary).run<{ correctAssessment: Id }>(CORRECT, { id })
  expect(data.correctAssessment).toMatchObject({ version: 2, state: 'DRAFT', supersedesId: id })
  expect((await world.as(world.secretary).run(CORRECT, { id })).reason).toBe('NOT_THE_LATEST_VERSION')
  const next = data.correctAssessment.id
  await world.as(world.secretary).run(SHOW, { id: next })
  await world.as(member).run(COMMENT, { id: next })
  await world.as(world.secretary).run(SIGN, { id: next })
  await world.as(world.secretary).run(DISPATCH, { id: next })
  const old = await world
    .as(world.township)
    .run(`query($id: ID!) { performanceAssessment(id: $id) { superseded text dispatch { id state } } }`, { id })
  expect(old.data).toMatchObject({
    performanceAssessment: { superseded: true, dispatch: { id: dispatchId, state: 'SUPERSEDED' } },
  })
  expect((await world.as(world.township).run(ACKNOWLEDGE, { id: dispatchId })).reason).toBe('SUPERSEDED')
})

test('only the origin acknowledges what was sent home, and only once', async () => {
  const { dispatchId } = await dispatched()
  for (const actor of [world.otherTownship, world.secretary, world.staff])
    expect((await world.as(actor).run(ACKNOWLEDGE, { id: dispatchId })).code).toBe('FORBIDDEN')
  const outside = `mutation($id: ID!) { recordOutsideAcknowledgement(id: $id, note: "回函") { state } }`
  expect((await world.as(world.staff).run(outside, { id: dispatchId })).reason).toBe('ORIGIN_ACKNOWLEDGES')
  expect((await world.as(world.township).run(ACKNOWLEDGE, { id: dispatchId })).data).toMatchObject({
    acknowledgeFeedback: { state: 'ACKNOWLEDGED', assessment: { state: 'ACKNOWLEDGED' } },
  })
  expect((await world.as(world.originSecretary).run(ACKNOWLEDGE, { id: dispatchId })).reason).toBe('ILLEGAL_STEP')
})

test('an acknowledgement from outside the county is entered by the centre', async () => {
  const { memberId, actor } = await world.aMember({ townshipId: null })
  const { data } = await world.as(world.secretary).run<{ draftAssessment: Id }>(DRAFT, { input: half(memberId) })
  const { id } = data.draftAssessment
  await world.as(world.secretary).run(SHOW, { id })
  await world.as(actor).run(COMMENT, { id })
  await world.as(world.secretary).run(SIGN, { id })
  const sent = await world.as(world.secretary).run<{ dispatchAssessment: Id }>(DISPATCH, { id })
  const outside = `mutation($id: ID!) { recordOutsideAcknowledgement(id: $id, note: "回函") { state } }`
  const answer = await world.as(world.staff).run(outside, { id: sent.data.dispatchAssessment.id })
  expect(answer.data).toMatchObject({ recordOutsideAcknowledgement: { state: 'ACKNOWLEDGED' } })
})

test('the origin asks back, the branch answers, and the time begins anew', async () => {
  const { dispatchId } = await dispatched()
  expect((await world.as(world.otherTownship).run(ASK, { id: dispatchId })).code).toBe('FORBIDDEN')
  expect((await world.as(world.township).run(ASK, { id: dispatchId })).data).toMatchObject({
    askBackFeedback: { state: 'ASKED_BACK' },
  })
  const later = { now: new Date('2026-12-01T02:00:00Z') }
  expect((await world.as(world.otherSecretary).run(ANSWER, { id: dispatchId }, later)).code).toBe('FORBIDDEN')
  const answered = await world.as(world.secretary).run(ANSWER, { id: dispatchId }, later)
  expect(answered.data).toMatchObject({
    answerFeedbackQuestion: { state: 'SENT', dueOn: '2026-12-15', questions: [{ answer: '夜班较多。' }] },
  })
})

test('what nobody acknowledges in time goes to the township’s centre, once', async () => {
  const { dueOn } = await dispatched()
  expect(dueOn).toBe('2026-12-07')
  const at = new Date('2026-12-08T02:00:00Z')
  const escalated = await escalateUnacknowledged(world.db, '2026-12-08', at)
  expect(escalated).toBeGreaterThan(0)
  expect(await escalateUnacknowledged(world.db, '2026-12-08', at)).toBe(0)
  const query = `{ feedbackWork { kind count } }`
  const { data } = await world.as(world.township).run<{ feedbackWork: unknown[] }>(query, {}, { now: at })
  expect(data.feedbackWork).toContainEqual({ kind: 'FEEDBACK_ESCALATED', count: escalated })
  const other = await world.as(world.otherTownship).run<{ feedbackWork: unknown[] }>(query, {}, { now: at })
  expect(other.data.feedbackWork).toEqual([])
})

test('rates and figures count each branch and each township its own', async () => {
  const { data } = await world
    .as(world.staff)
    .run<{ feedbackRates: { dispatched: number; acknowledged: number; rate: number }[] }>(
      `{ feedbackRates { branch { id } dispatched acknowledged askedBack overdue rate } }`,
    )
  const [rate] = data.feedbackRates
  expect(rate?.rate).toBeCloseTo((rate?.acknowledged ?? 0) / (rate?.dispatched ?? 1), 4)
  const figures = `{ feedbackFigures { period placed assessed dispatched acknowledged overdue } }`
  const all = await world.as(world.staff).run<{ feedbackFigures: Record<string, number> }>(figures)
  expect(all.data.feedbackFigures['assessed']).toBeLessThanOrEqual(all.data.feedbackFigures['placed'] ?? 0)
  expect(all.data.feedbackFigures['dispatched']).toBe(rate?.dispatched)
  const none = await world.as(world.otherTownship).run<{ feedbackFigures: object }>(figures)
  expect(none.data.feedbackFigures).toMatchObject({ placed: 0, dispatched: 0 })
  expect((await world.as(world.member).run(figures)).code).toBe('FORBIDDEN')
})

test('lists show the origin only what was dispatched, and page without losing any', async () => {
  const query = `query($after: String) { performanceAssessments(first: 3, after: $after) { nodes { id state } endCursor hasNextPage } }`
  type Answer = {
    performanceAssessments: { nodes: { id: string; state: string }[]; endCursor: string | null; hasNextPage: boolean }
  }
  const seen: { id: string; state: string }[] = []
  for (let after: string | null = null, more = true; more;) {
    const { data }: { data: Answer } = await world.as(world.township).run<Answer>(query, { after })
    seen.push(...data.performanceAssessments.nodes)
    after = data.performanceAssessments.endCursor
    more = data.performanceAssessments.hasNextPage
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThan(3)
  for (const { state } of seen) expect(['DISPATCHED', 'ASKED_BACK', 'ACKNOWLEDGED']).toContain(state)
  const hidden = await world.as(world.otherTownship).run<Answer>(query)
  expect(hidden.data.performanceAssessments.nodes).toEqual([])
})

test('the secretary sees who is still to be assessed', async () => {
  const { memberId } = await world.aMember()
  const begun = await drafted()
  const { data } = await world
    .as(world.secretary)
    .run<{ membersToAssess: { nodes: { member: Id; assessment: Id | null }[] } }>(
      `{ membersToAssess(first: 200) { period nodes { member { id } assessment { id } } } }`,
    )
  const { nodes } = data.membersToAssess
  expect(nodes).toContainEqual({ member: { id: memberId }, assessment: null })
  expect(nodes).toContainEqual({ member: { id: begun.memberId }, assessment: { id: begun.id } })
  const other = await world
    .as(world.otherSecretary)
    .run<{ membersToAssess: { nodes: unknown[] } }>(`{ membersToAssess { nodes { member { id } } } }`)
  expect(other.data.membersToAssess.nodes).toEqual([])
})

test('a member who has left is assessed up to the leaving by the branch that had them', async () => {
  const { memberId } = await world.aMember()
  await world.hear('affiliation.ended', 900, {
    memberId,
    branchId: world.branchId,
    reason: 'RETURNED',
    endedOn: '2026-10-15',
  })
  const { data } = await world.as(world.secretary).run(DRAFT, { input: { ...half(memberId), kind: 'LEAVING' } })
  expect(data).toMatchObject({ draftAssessment: { untilDay: '2026-10-15', facts: { countedOn: '2026-10-15' } } })
})
