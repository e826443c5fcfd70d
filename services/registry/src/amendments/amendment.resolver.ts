import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { recordRead, visibleMember } from '../members/member-reading.ts'
import { factFaults, filledIn, tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember, lockMember } from '../members/member.store.ts'
import { Member, MemberFactsInput } from '../members/member.type.ts'
import { settleDecided } from '../verifications/settle-entry.ts'
import { amend } from './amend.ts'
import { changesOf, holderNameOf } from './amended-facts.ts'
import { amendmentDecisionRefusal, amendmentRefusal } from './amendment.rules.ts'
import {
  type AmendmentRow,
  countAmendments,
  insertAmendment,
  listAmendmentsOf,
  listAmendments,
  lockAmendment,
  updateAmendment,
} from './amendment.store.ts'
import { AmendedFact, AmendmentRequest, AmendmentRequestPage } from './amendment.type.ts'

@Resolver(() => AmendmentRequest)
export class AmendmentResolver {
  /** Requests that wait for the centre, oldest first; or those that it has decided, newest first. */
  @Query(() => AmendmentRequestPage, { nullable: true })
  async amendmentRequests(
    @Arg('decided', () => Boolean, { defaultValue: false }) decided: boolean,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<AmendmentRow>> {
    const page = await listAmendments(ctx.db, decided, { size: pageSize(first), after })
    for (const { memberId } of page.nodes) recordRead(ctx, memberId, 'amendment')
    return { ...page, total: () => countAmendments(ctx.db, decided) }
  }

  /** A member, the branch or the township proposes newer facts (R38). */
  @Mutation(() => AmendmentRequest)
  async requestAmendment(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('facts', () => MemberFactsInput) facts: MemberFactsInput,
    @Arg('note', () => String, { defaultValue: '' }) note: string,
    @Ctx() ctx: Context,
  ): Promise<AmendmentRow> {
    const member = found(await findMember(ctx.db, memberId))
    ctx.permit('requestAmendment', tiesOf(member))
    const proposed = filledIn(facts)
    refuse(amendmentRefusal(proposed))
    refuseFields(factFaults(proposed))
    ctx.touch(memberId)
    return insertAmendment(ctx.db, {
      memberId,
      facts: JSON.stringify(proposed),
      note: note.trim(),
      requestedBy: ctx.subject,
      requestedAt: ctx.now(),
    })
  }

  /** The centre accepts, and the facts are corrected with their source, or rejects with a reason that the member reads (R38). */
  @Mutation(() => AmendmentRequest)
  async decideAmendment(
    @Arg('id', () => ID) id: string,
    @Arg('accept', () => Boolean) accept: boolean,
    @Arg('rejectReason', () => String, { nullable: true }) rejectReason: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<AmendmentRow> {
    const request = found(await lockAmendment(ctx.db, id))
    const before = found(await lockMember(ctx.db, request.memberId))
    ctx.permit('decideAmendment', tiesOf(before))
    refuse(amendmentDecisionRefusal(request, { accept, rejectReason }))
    if (accept) await amend(ctx, before, request)
    ctx.touch(request.memberId)
    const decided = await updateAmendment(ctx.db, id, {
      state: accept ? 'ACCEPTED' : 'REJECTED',
      decidedBy: ctx.subject,
      decidedAt: ctx.now(),
      rejectReason: accept ? null : (rejectReason ?? '').trim(),
    })
    await settleDecided(ctx, id)
    return decided
  }

  @FieldResolver(() => [AmendedFact], { nullable: true })
  changes(@Root() request: AmendmentRow, @Ctx() ctx: Context): Promise<AmendedFact[] | null> {
    return changesOf(request, ctx)
  }

  @FieldResolver(() => String, { nullable: true, description: 'null where the member asked' })
  requestedByName(@Root() { requestedBy }: AmendmentRow, @Ctx() ctx: Context): Promise<string | null> {
    return holderNameOf(ctx, requestedBy)
  }

  @FieldResolver(() => String, { nullable: true })
  async decidedByName(@Root() { decidedBy }: AmendmentRow, @Ctx() ctx: Context): Promise<string | null> {
    return decidedBy ? holderNameOf(ctx, decidedBy) : null
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() request: AmendmentRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, request.memberId)
  }
}

@Resolver(() => Member)
export class MemberAmendmentsResolver {
  @FieldResolver(() => [AmendmentRequest], { nullable: true })
  amendments(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<AmendmentRow[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listAmendmentsOf(ctx.db, member.id) : null
  }
}
