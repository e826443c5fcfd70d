import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { recordRead, visibleMember } from '../members/member-reading.ts'
import { factFaults, filledIn, placementFactsOf, tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember, lockMember } from '../members/member.store.ts'
import { Member, MemberFactsInput } from '../members/member.type.ts'
import { type Told, tellFacts } from '../members/tell-facts.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { amendmentDecisionRefusal, amendmentRefusal } from './amendment.rules.ts'
import {
  type AmendmentRow,
  countOpenAmendments,
  insertAmendment,
  listAmendmentsOf,
  listOpenAmendments,
  lockAmendment,
  updateAmendment,
} from './amendment.store.ts'
import { AmendmentRequest, AmendmentRequestPage } from './amendment.type.ts'

@Resolver(() => AmendmentRequest)
export class AmendmentResolver {
  /** Requests that wait for the centre, oldest first. */
  @Query(() => AmendmentRequestPage, { nullable: true })
  async amendmentRequests(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<AmendmentRow>> {
    const page = await listOpenAmendments(ctx.db, { size: pageSize(first), after })
    for (const { memberId } of page.nodes) recordRead(ctx, memberId, 'amendment')
    return { ...page, total: () => countOpenAmendments(ctx.db) }
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
    return updateAmendment(ctx.db, id, {
      state: accept ? 'ACCEPTED' : 'REJECTED',
      decidedBy: ctx.subject,
      decidedAt: ctx.now(),
      rejectReason: accept ? null : (rejectReason ?? '').trim(),
    })
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

async function amend(ctx: Context, before: MemberRow, request: AmendmentRow): Promise<void> {
  const { member, changed } = await tellFacts(ctx.db, before, request.facts as Told, {
    source: 'AMENDMENT',
    sourceId: request.id,
    toldOn: dayOf(request.requestedAt),
    by: request.requestedBy,
  })
  if (changed.length === 0) return
  await insertTimelineEntries(ctx.db, [
    {
      memberId: member.id,
      kind: 'FACTS_CHANGED',
      happenedOn: ctx.today,
      organizationId: null,
      subject: ctx.subject,
      detail: { facts: changed.join(',') },
    },
  ])
  ctx.publish('member.facts-changed', { memberId: member.id, facts: placementFactsOf(member) })
}
