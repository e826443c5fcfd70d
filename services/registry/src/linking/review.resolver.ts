import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findMember } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import type { LineRow } from '../surveys/line.store.ts'
import { QuestionAnswerEnum, QuestionStateEnum, ReviewQuestion, ReviewQuestionPage, ReviewSide } from './review.type.ts'
import { join, linesOfFamily, takeApart } from './join-members.ts'
import {
  countQuestions,
  findLink,
  findMerge,
  findQuestion,
  listQuestions,
  lockQuestion,
  updateQuestion,
  type QuestionRow,
} from './link.store.ts'
import { answerRefusal, undoAnswerRefusal } from './merge.rules.ts'
import { dropAnswered } from './review.store.ts'

type State = QuestionRow['state']

@Resolver(() => ReviewQuestion)
export class ReviewQuestionResolver {
  /** Questions that linking leaves to a clerk, likeliest first. */
  @Query(() => ReviewQuestionPage, { nullable: true })
  reviewQuestions(
    @Arg('state', () => QuestionStateEnum, { nullable: true }) state: State | undefined,
    @Arg('importId', () => ID, { nullable: true }) importId: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Page<QuestionRow>> {
    return listQuestions(
      ctx.db,
      { state: state ?? 'OPEN', importId: importId ?? undefined },
      { size: pageSize(first), after },
    )
  }

  /** How many questions there are in all. */
  @Query(() => Int, { nullable: true })
  reviewQuestionCount(
    @Arg('state', () => QuestionStateEnum, { nullable: true }) state: State | undefined,
    @Arg('importId', () => ID, { nullable: true }) importId: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<number> {
    return countQuestions(ctx.db, { state: state ?? 'OPEN', importId: importId ?? undefined })
  }

  @Query(() => ReviewQuestion, { nullable: true })
  async reviewQuestion(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<QuestionRow> {
    return found(await findQuestion(ctx.db, id))
  }

  /**
   * SAME joins the two members, DIFFERENT keeps them apart for good; both can be taken back. Refuses QUESTION_NOT_OPEN, and
   * what a merge refuses: BOTH_IN_PROCESS, BOTH_REGISTERED, MEMBER_CLOSED.
   */
  @Mutation(() => ReviewQuestion)
  async answerReviewQuestion(
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => QuestionAnswerEnum) answer: 'SAME' | 'DIFFERENT',
    @Ctx() ctx: Context,
  ): Promise<QuestionRow> {
    ctx.permit('answerReviewQuestion', {})
    const question = found(await lockQuestion(ctx.db, id))
    refuse(answerRefusal(question.state))
    const link = found(await findLink(ctx.db, question.lineId))
    ctx.touch(link.memberId, question.otherMemberId)
    const answered = { state: answer, answeredBy: ctx.subject, answeredAt: ctx.now() }
    if (answer === 'DIFFERENT') return updateQuestion(ctx.db, id, answered)
    const merge = await join(ctx, link.memberId, question.otherMemberId, question.reasons)
    const row = await updateQuestion(ctx.db, id, { ...answered, mergeId: merge?.id ?? null })
    if (merge) await dropAnswered(ctx.db, merge.id, merge.keptMemberId, ctx.now())
    return row
  }

  /** Takes an answer back: a join is taken apart, and the question is open again. Refuses QUESTION_NOT_ANSWERED. */
  @Mutation(() => ReviewQuestion)
  async undoReviewAnswer(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<QuestionRow> {
    ctx.permit('undoReviewAnswer', {})
    const question = found(await lockQuestion(ctx.db, id))
    refuse(undoAnswerRefusal(question.state))
    if (question.mergeId) await takeApart(ctx, found(await findMerge(ctx.db, question.mergeId)))
    return updateQuestion(ctx.db, id, { state: 'OPEN', mergeId: null, answeredBy: null, answeredAt: null })
  }

  /** The line that came new, and what stands for its member. */
  @FieldResolver(() => ReviewSide)
  async left(@Root() question: QuestionRow, @Ctx() ctx: Context): Promise<object> {
    const link = found(await findLink(ctx.db, question.lineId))
    return sideOf(ctx, link.memberId, question.lineId)
  }

  /** Who it might be. */
  @FieldResolver(() => ReviewSide)
  right(@Root() question: QuestionRow, @Ctx() ctx: Context): Promise<object> {
    return sideOf(ctx, question.otherMemberId, question.otherLineId)
  }
}

async function sideOf(ctx: Context, memberId: string, firstLineId: string | null): Promise<object> {
  const lines = await linesOfFamily(ctx, memberId)
  const rank = (line: LineRow) => (line.id === firstLineId ? 0 : 1)
  const member = await findMember(ctx.db, memberId)
  if (member) ctx.read(memberId, 'REVIEW')
  return {
    memberId,
    registerNo: member?.registerNo ?? null,
    lines: lines.toSorted((a, b) => rank(a) - rank(b) || a.seq - b.seq),
    member,
  }
}

@Resolver(() => ReviewSide)
export class ReviewSideResolver {
  /** As the register has it; null where the member has been joined to another since. */
  @FieldResolver(() => Member, { nullable: true })
  member(@Root() side: { member?: object }): object | null {
    return side.member ?? null
  }
}
