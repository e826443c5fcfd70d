import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findMember, findMembers } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { openFacts } from '../surveys/sealed.ts'
import { SurveyLine } from '../surveys/line.type.ts'
import { findLines, type LineRow } from '../surveys/line.store.ts'
import {
  FactConflict,
  MemberMerge,
  QuestionAnswerEnum,
  QuestionStateEnum,
  ReviewQuestion,
  ReviewQuestionPage,
  ReviewSide,
} from './review.type.ts'
import {
  decideFactFor,
  findLink,
  findMerge,
  findQuestion,
  findRoot,
  listFactDecisions,
  listFamilies,
  listLinesOf,
  listMergesInto,
  listQuestions,
  lockQuestion,
  updateQuestion,
  type MergeRow,
  type QuestionRow,
} from './link.store.ts'
import { mergeMembers, unmergeMembers } from './merge-members.ts'
import { answerRefusal, undoAnswerRefusal } from './merge.rules.ts'
import { loadPlaces } from './places.ts'
import { projectLines } from './project-lines.ts'
import { conflictsOf, PROJECTED, toldBy, type ProjectedFact, type ToldLine } from './projection.rules.ts'
import { dropAnswered, reopenDropped } from './review.store.ts'

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

async function linesOfFamily(ctx: Context, memberId: string): Promise<LineRow[]> {
  const family = (await listFamilies(ctx.db, [memberId])).get(memberId) ?? [memberId]
  const ids = (await listLinesOf(ctx.db, family)).map((line) => line.id)
  if (ids.length === 0) return []
  return (await findLines(ctx.db, ids)).filter((line) => line !== undefined)
}

async function join(
  ctx: Context,
  one: string,
  other: string,
  reasons: QuestionRow['reasons'],
): Promise<MergeRow | undefined> {
  const places = await loadPlaces(ctx.db)
  const merge = await mergeMembers(ctx.db, one, other, places, {
    by: ctx.subject,
    now: ctx.now(),
    today: ctx.today,
    reasons,
  })
  if (merge) ctx.publish('member.merged', { keptMemberId: merge.keptMemberId, mergedMemberId: merge.mergedMemberId })
  return merge
}

async function takeApart(ctx: Context, merge: MergeRow): Promise<MergeRow> {
  refuse(merge.undoneAt ? 'MERGE_UNDONE' : undefined)
  ctx.touch(merge.keptMemberId, merge.mergedMemberId)
  const ended = await unmergeMembers(ctx.db, merge, await loadPlaces(ctx.db), {
    by: ctx.subject,
    now: ctx.now(),
    today: ctx.today,
  })
  await reopenDropped(ctx.db, merge.id)
  ctx.publish('member.unmerged', { keptMemberId: merge.keptMemberId, restoredMemberId: merge.mergedMemberId })
  return ended
}

@Resolver(() => ReviewSide)
export class ReviewSideResolver {
  /** As the register has it; null where the member has been joined to another since. */
  @FieldResolver(() => Member, { nullable: true })
  member(@Root() side: { member?: object }): object | null {
    return side.member ?? null
  }
}

@Resolver(() => MemberMerge)
export class MemberMergeResolver {
  /** Lines that stand for a member, with those of members joined to it. */
  @Query(() => [SurveyLine], { nullable: true })
  async memberLines(@Arg('memberId', () => ID) memberId: string, @Ctx() ctx: Context): Promise<LineRow[]> {
    return linesOfFamily(ctx, memberId)
  }

  /** Members joined to a member. */
  @Query(() => [MemberMerge], { nullable: true })
  memberMerges(@Arg('memberId', () => ID) memberId: string, @Ctx() ctx: Context): Promise<MergeRow[]> {
    return listMergesInto(ctx.db, memberId)
  }

  /** Facts that a member's lines tell differently, with whose word stands. */
  @Query(() => [FactConflict], { nullable: true })
  async factConflicts(@Arg('memberId', () => ID) memberId: string, @Ctx() ctx: Context): Promise<object[]> {
    ctx.read(memberId, 'SURVEY_LINE')
    return conflictsOfMember(ctx, memberId)
  }

  /** Takes one line's word for a fact; it stands whatever lines come later. Refuses FACT_NOT_TOLD. */
  @Mutation(() => [FactConflict])
  async decideFact(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('fact', () => String) fact: string,
    @Arg('lineId', () => ID) lineId: string,
    @Ctx() ctx: Context,
  ): Promise<object[]> {
    ctx.permit('decideFact', {})
    found(await findMember(ctx.db, memberId))
    const name = PROJECTED.find((one) => factKey(one) === fact)
    const places = await loadPlaces(ctx.db)
    const line = (await toldLines(ctx, memberId)).find((one) => one.lineId === lineId)
    refuse(name && line && toldBy(line, name, places.gazetteer) ? undefined : 'FACT_NOT_TOLD')
    if (name)
      await decideFactFor(ctx.db, { memberId, fact: name, lineId, decidedBy: ctx.subject, decidedAt: ctx.now() })
    await projectLines(ctx.db, [memberId], places, { by: ctx.subject, toldOn: ctx.today })
    ctx.touch(memberId)
    return conflictsOfMember(ctx, memberId)
  }

  /** Joins two members by hand. Refuses SAME_MEMBER, BOTH_IN_PROCESS, BOTH_REGISTERED, MEMBER_CLOSED. */
  @Mutation(() => MemberMerge)
  async mergeMembers(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('otherMemberId', () => ID) otherMemberId: string,
    @Ctx() ctx: Context,
  ): Promise<MergeRow> {
    ctx.permit('mergeMembers', {})
    const both = await findMembers(ctx.db, [memberId, otherMemberId])
    both.forEach((member) => found(member))
    ctx.touch(memberId, otherMemberId)
    const merge = await join(ctx, memberId, otherMemberId, [])
    refuse(merge ? undefined : 'SAME_MEMBER')
    if (merge) await dropAnswered(ctx.db, merge.id, merge.keptMemberId, ctx.now())
    return found(merge)
  }

  /** Takes a join apart: both are again what they were. Refuses MERGE_UNDONE. */
  @Mutation(() => MemberMerge)
  async unmergeMembers(@Arg('mergeId', () => ID) mergeId: string, @Ctx() ctx: Context): Promise<MergeRow> {
    ctx.permit('unmergeMembers', {})
    return takeApart(ctx, found(await findMerge(ctx.db, mergeId)))
  }
}

async function toldLines(ctx: Context, memberId: string): Promise<ToldLine[]> {
  const root = await findRoot(ctx.db, memberId)
  return (await linesOfFamily(ctx, root)).map((line) => ({
    lineId: line.id,
    seq: line.seq,
    channel: line.channel,
    toldOn: line.toldOn,
    facts: openFacts(line.factsSealed),
  }))
}

async function conflictsOfMember(ctx: Context, memberId: string): Promise<object[]> {
  const { gazetteer } = await loadPlaces(ctx.db)
  const rows = new Map((await linesOfFamily(ctx, memberId)).map((row) => [row.id, row]))
  const decisions = new Map((await listFactDecisions(ctx.db, [memberId])).map(({ fact, lineId }) => [fact, lineId]))
  return conflictsOf(await toldLines(ctx, memberId), decisions, gazetteer).map(({ fact, choice, all, decided }) => ({
    fact: factKey(fact),
    chosenLineId: choice.line.lineId,
    decided,
    values: all.map(({ line, value }) => ({
      lineId: line.lineId,
      channel: line.channel,
      unitName: rows.get(line.lineId)?.unitName ?? '',
      toldOn: line.toldOn,
      value: fact === 'idNumber' ? `${value.slice(0, 6)}********${value.slice(-4)}` : value,
    })),
  }))
}

/** RESIDENCE of residence, as facts are named in the history. */
function factKey(fact: ProjectedFact): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
