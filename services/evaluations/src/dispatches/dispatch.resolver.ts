import { assessmentActRefusal } from '@mobile-members/model/assessments.ts'
import { addWorkingDays } from '@mobile-members/model/dates.ts'
import { allow, found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { textFault } from '../assessments/assessment.rules.ts'
import {
  type Assessment,
  findAssessment,
  insertAssessmentStep,
  listAssessmentsByIds,
  lockAssessment,
  updateAssessment,
} from '../assessments/assessment.store.ts'
import { PerformanceAssessmentType } from '../assessments/assessment.type.ts'
import { reachOf, tiesOf } from '../assessments/reach.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { HostBranchType, MemberType, OrganizationType } from '../members/member.type.ts'
import { findTermDays, loadCalendar } from '../terms/term.store.ts'
import {
  type Dispatch,
  answerOpenQuestion,
  findDispatch,
  insertDispatch,
  insertQuestion,
  listDispatches,
  listDispatchesOf,
  listQuestions,
  listRates,
  lockDispatch,
  supersedeDispatch,
  updateDispatch,
} from './dispatch.store.ts'
import {
  FeedbackDispatchFilter,
  FeedbackDispatchPage,
  FeedbackDispatchType,
  FeedbackQuestionType,
  FeedbackRateType,
} from './dispatch.type.ts'

@Resolver(() => FeedbackDispatchType)
export class DispatchResolver {
  @Query(() => FeedbackDispatchType, { nullable: true })
  async feedbackDispatch(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Dispatch> {
    const dispatch = found(await findDispatch(ctx.db, id))
    ctx.permit('feedbackDispatch', tiesOf(dispatch))
    return dispatch
  }

  /** What was sent home, the most pressing first; each origin sees its own members'. */
  @Query(() => FeedbackDispatchPage, { nullable: true })
  async feedbackDispatches(
    @Arg('filter', () => FeedbackDispatchFilter, { nullable: true }) filter: FeedbackDispatchFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<Page<Dispatch>> {
    const size = pageSize(first)
    const page = { today: ctx.today, after: readCursor(after, 2), limit: size + 1 }
    const rows = await listDispatches(ctx.db, ctx.scope('feedbackDispatches'), filter ?? {}, page)
    return pageOf(rows, size, (row) => [row.dueOn, row.id])
  }

  /** For each branch, how far its feedback has arrived (R76). */
  @Query(() => [FeedbackRateType], { nullable: true })
  async feedbackRates(@Ctx() ctx: Context): Promise<FeedbackRateType[]> {
    const rates = await listRates(ctx.db, ctx.today)
    return rates.map(({ branchId, ...rate }) => ({ ...rate, branch: { id: branchId } }))
  }

  @FieldResolver(() => PerformanceAssessmentType, { nullable: true })
  async assessment(@Root() { assessmentId }: Dispatch, @Ctx() ctx: Context): Promise<Assessment | null> {
    const loader = ctx.loader<string, Assessment>('dispatched-assessments', async (ids) => {
      const rows = new Map((await listAssessmentsByIds(ctx.db, ids, reachOf(ctx))).map((row) => [row.id, row]))
      return ids.map((id) => rows.get(id))
    })
    return (await loader.load(assessmentId)) ?? null
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Dispatch): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: Dispatch): HostBranchType {
    return { id: branchId }
  }

  @FieldResolver(() => OrganizationType, {
    nullable: true,
    description: 'null: from outside the county, answered on paper',
  })
  originTownship(@Root() { originTownshipId }: Dispatch): OrganizationType | null {
    return originTownshipId ? { id: originTownshipId } : null
  }

  @FieldResolver(() => Boolean)
  overdue(@Root() { state, dueOn }: Dispatch, @Ctx() ctx: Context): boolean {
    return state === 'SENT' && dueOn < ctx.today
  }

  @FieldResolver(() => [FeedbackQuestionType])
  async questions(@Root() { id }: Dispatch, @Ctx() ctx: Context): Promise<Row<'feedbackQuestions'>[]> {
    const loader = ctx.loader<string, Row<'feedbackQuestions'>[]>('questions', async (ids) => {
      const byDispatch = Map.groupBy(await listQuestions(ctx.db, ids), (question) => question.dispatchId)
      return ids.map((dispatchId) => byDispatch.get(dispatchId) ?? [])
    })
    return (await loader.load(id)) ?? []
  }

  /** Sends a signed assessment home (R76); to the origin township, or on paper outside the county. */
  @Mutation(() => FeedbackDispatchType)
  async dispatchAssessment(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Dispatch> {
    const assessment = found(await lockAssessment(ctx.db, id))
    allow(ctx.may('dispatchAssessment', tiesOf(assessment)))
    refuse(assessmentActRefusal('DISPATCH', assessment, ctx.today))
    const { memberId, branchId, originTownshipId, originBranchId } = assessment
    ctx.touch(memberId)
    if (assessment.supersedesId) await supersedeDispatch(ctx.db, assessment.supersedesId)
    await move(assessment, 'DISPATCHED', ctx)
    return insertDispatch(ctx.db, {
      assessmentId: id,
      memberId,
      branchId,
      originTownshipId,
      originBranchId,
      dispatchedAt: ctx.now(),
      dispatchedOn: ctx.today,
      dispatchedBy: ctx.subject,
      ...(await deadlineFrom(ctx)),
      escalatedAt: null,
      acknowledgedAt: null,
      acknowledgedOn: null,
      acknowledgedBy: null,
      note: null,
    })
  }

  /** The origin says that it has received the assessment and read it (L3). */
  @Mutation(() => FeedbackDispatchType)
  async acknowledgeFeedback(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
  ): Promise<Dispatch> {
    const { dispatch, assessment } = await lockFor('acknowledgeFeedback', id, ctx)
    refuse(assessmentActRefusal('ACKNOWLEDGE', assessment, ctx.today))
    return acknowledge(dispatch, assessment, note, ctx)
  }

  /** The centre enters the answer on paper of a committee outside the county; never in a township's place. */
  @Mutation(() => FeedbackDispatchType)
  async recordOutsideAcknowledgement(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<Dispatch> {
    refuseFields({ note: textFault(note.trim(), 1000) })
    const { dispatch, assessment } = await lockFor('recordOutsideAcknowledgement', id, ctx)
    refuse(dispatch.originTownshipId === null ? undefined : 'ORIGIN_ACKNOWLEDGES')
    refuse(assessmentActRefusal('ACKNOWLEDGE', assessment, ctx.today))
    return acknowledge(dispatch, assessment, note, ctx)
  }

  /** The origin asks back; until the branch has answered, nobody waits for the acknowledgement (R76). */
  @Mutation(() => FeedbackDispatchType)
  async askBackFeedback(
    @Arg('id', () => ID) id: string,
    @Arg('question', () => String) question: string,
    @Ctx() ctx: Context,
  ): Promise<Dispatch> {
    refuseFields({ question: textFault(question.trim(), 2000) })
    const { assessment } = await lockFor('askBackFeedback', id, ctx)
    refuse(assessmentActRefusal('ASK_BACK', assessment, ctx.today))
    await move(assessment, 'ASKED_BACK', ctx)
    await insertQuestion(ctx.db, {
      dispatchId: id,
      question: question.trim(),
      askedAt: ctx.now(),
      askedBy: ctx.subject,
      answer: null,
      answeredAt: null,
      answeredBy: null,
    })
    return updateDispatch(ctx.db, id, { state: 'ASKED_BACK' })
  }

  /** The branch answers; the origin's time begins anew. */
  @Mutation(() => FeedbackDispatchType)
  async answerFeedbackQuestion(
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => String) answer: string,
    @Ctx() ctx: Context,
  ): Promise<Dispatch> {
    refuseFields({ answer: textFault(answer.trim(), 2000) })
    const { assessment } = await lockFor('answerFeedbackQuestion', id, ctx)
    refuse(assessmentActRefusal('ANSWER', assessment, ctx.today))
    found(
      await answerOpenQuestion(ctx.db, id, { answer: answer.trim(), answeredAt: ctx.now(), answeredBy: ctx.subject }),
    )
    await move(assessment, 'DISPATCHED', ctx)
    return updateDispatch(ctx.db, id, { state: 'SENT', escalatedAt: null, ...(await deadlineFrom(ctx)) })
  }
}

@Resolver(() => PerformanceAssessmentType)
export class AssessmentDispatchResolver {
  @FieldResolver(() => FeedbackDispatchType, { nullable: true, description: 'how it was sent home' })
  async dispatch(@Root() { id }: PerformanceAssessmentType, @Ctx() ctx: Context): Promise<Dispatch | null> {
    const loader = ctx.loader<string, Dispatch>('dispatches', async (ids) => {
      const rows = await listDispatchesOf(ctx.db, ids, ctx.scope('FeedbackDispatch'))
      const byAssessment = new Map(rows.map((row) => [row.assessmentId, row]))
      return ids.map((assessmentId) => byAssessment.get(assessmentId))
    })
    return (await loader.load(id)) ?? null
  }
}

async function lockFor(
  operation: 'acknowledgeFeedback' | 'recordOutsideAcknowledgement' | 'askBackFeedback' | 'answerFeedbackQuestion',
  id: string,
  ctx: Context,
): Promise<{ dispatch: Dispatch; assessment: Assessment }> {
  const dispatch = found(await lockDispatch(ctx.db, id))
  allow(ctx.may(operation, tiesOf(dispatch)))
  refuse(dispatch.state === 'SUPERSEDED' ? 'SUPERSEDED' : undefined)
  ctx.touch(dispatch.memberId)
  return { dispatch, assessment: found(await findAssessment(ctx.db, dispatch.assessmentId)) }
}

async function acknowledge(
  dispatch: Dispatch,
  assessment: Assessment,
  note: string | null,
  ctx: Context,
): Promise<Dispatch> {
  await move(assessment, 'ACKNOWLEDGED', ctx)
  const { memberId, originTownshipId } = dispatch
  if (originTownshipId)
    ctx.publish('feedback.acknowledged', { assessmentId: assessment.id, memberId, townshipId: originTownshipId })
  return updateDispatch(ctx.db, dispatch.id, {
    state: 'ACKNOWLEDGED',
    acknowledgedAt: ctx.now(),
    acknowledgedOn: ctx.today,
    acknowledgedBy: ctx.subject,
    note: note?.trim() || null,
  })
}

async function move(assessment: Assessment, to: Assessment['state'], ctx: Context): Promise<void> {
  await insertAssessmentStep(ctx.db, {
    assessmentId: assessment.id,
    fromState: assessment.state,
    toState: to,
    at: ctx.now(),
    bySubject: ctx.subject,
  })
  await updateAssessment(ctx.db, assessment.id, { state: to })
}

async function deadlineFrom(ctx: Context): Promise<{ dueOn: string; dueEstimated: boolean }> {
  const [days, calendar] = await Promise.all([findTermDays(ctx.db, 'ACKNOWLEDGEMENT', ctx.today), loadCalendar(ctx.db)])
  const { day, estimated } = addWorkingDays(ctx.today, days, calendar)
  return { dueOn: day, dueEstimated: estimated }
}
