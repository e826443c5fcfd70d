import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { holderNameOf } from '../amendments/amended-facts.ts'
import type { Context } from '../context.ts'
import { findMember, findMembers } from '../members/member.store.ts'
import { SurveyLine } from '../surveys/line.type.ts'
import type { LineRow } from '../surveys/line.store.ts'
import { openFacts } from '../surveys/sealed.ts'
import { join, linesOfFamily, takeApart } from './join-members.ts'
import {
  countMerges,
  decideFactFor,
  findMerge,
  findMergedMembers,
  findRoot,
  listFactDecisions,
  listMerges,
  listMergesInto,
  type MergeRow,
} from './link.store.ts'
import { loadPlaces } from './places.ts'
import { projectLines } from './project-lines.ts'
import { conflictsOf, PROJECTED, toldBy, type ProjectedFact, type ToldLine } from './projection.rules.ts'
import { FactConflict, MemberMerge, MemberMergePage, MergedMember } from './review.type.ts'
import { dropAnswered } from './review.store.ts'

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

  /** Joins in force, or undone, newest first. */
  @Query(() => MemberMergePage, { nullable: true })
  merges(
    @Arg('undone', () => Boolean, { nullable: true }) undone: boolean | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Page<MergeRow>> {
    return listMerges(ctx.db, { undone: undone ?? false }, { size: pageSize(first), after })
  }

  @Query(() => Int, { nullable: true })
  mergeCount(
    @Arg('undone', () => Boolean, { nullable: true }) undone: boolean | undefined,
    @Ctx() ctx: Context,
  ): Promise<number> {
    return countMerges(ctx.db, { undone: undone ?? false })
  }

  /** Who joined them; null for who never held an office. */
  @FieldResolver(() => String, { nullable: true })
  mergedByName(@Root() merge: MergeRow, @Ctx() ctx: Context): Promise<string | null> {
    return holderNameOf(ctx, merge.mergedBy)
  }

  @FieldResolver(() => String, { nullable: true })
  async undoneByName(@Root() merge: MergeRow, @Ctx() ctx: Context): Promise<string | null> {
    return merge.undoneBy ? holderNameOf(ctx, merge.undoneBy) : null
  }

  /** Who is kept, and stands for both. */
  @FieldResolver(() => MergedMember, { nullable: true })
  kept(@Root() merge: MergeRow, @Ctx() ctx: Context): Promise<MergedMember | undefined> {
    return mergedMembersOf(ctx).load(merge.keptMemberId)
  }

  /** Who stands under the one that is kept. */
  @FieldResolver(() => MergedMember, { nullable: true })
  merged(@Root() merge: MergeRow, @Ctx() ctx: Context): Promise<MergedMember | undefined> {
    return mergedMembersOf(ctx).load(merge.mergedMemberId)
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

function mergedMembersOf(ctx: Context) {
  return ctx.loader<string, MergedMember>('merged members', (ids) => findMergedMembers(ctx.db, ids))
}
