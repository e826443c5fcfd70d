import type { DecidedEndReason } from '@mobile-members/model/registry.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { lockMember } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import {
  type EndReportRow,
  countEndReports,
  insertEndReport,
  listEndReports,
  lockEndReport,
  updateEndReport,
} from './end-report.store.ts'
import { endSpell } from './end-spell.ts'
import { endFault } from './spell.rules.ts'
import { lockOpenSpell } from './spell.store.ts'
import { DecidedEndReasonEnum, EndReport, EndReportPage } from './spell.type.ts'

@Resolver(() => EndReport)
export class EndReportResolver {
  /** What branches have reported and nobody has decided yet. */
  @Query(() => EndReportPage, { nullable: true })
  async endReports(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<EndReportRow>> {
    const { all, originTownshipIds, organizationIds } = ctx.scope('endReports')
    const scope = { all, townshipIds: originTownshipIds, branchIds: organizationIds }
    const page = await listEndReports(ctx.db, scope, { size: pageSize(first), after })
    return { ...page, total: () => countEndReports(ctx.db, scope) }
  }

  /** The branch tells that a member has left, gone home, died, or is no member any more (R5); one report at a time. */
  @Mutation(() => EndReport)
  async reportEnd(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('reason', () => DecidedEndReasonEnum) reason: DecidedEndReason,
    @Arg('endedOn', () => String) endedOn: string,
    @Arg('note', () => String, { nullable: true }) note: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<EndReportRow> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('reportEnd', tiesOf(member))
    refuse(member.stage === 'PLACED' && member.branchId ? undefined : 'NOT_PLACED_HERE')
    const open = await lockOpenSpell(ctx.db, memberId)
    refuseFields({ endedOn: endFault(endedOn, open?.startedOn, ctx.today) })
    await insertTimelineEntries(ctx.db, [
      {
        memberId,
        kind: 'SPELL_END_REPORTED',
        happenedOn: ctx.today,
        organizationId: member.branchId,
        subject: ctx.subject,
        detail: { reason },
      },
    ])
    ctx.touch(memberId)
    return insertEndReport(ctx.db, {
      memberId,
      branchId: found(member.branchId),
      townshipId: member.originTownshipId,
      reason,
      endedOn,
      note: note?.trim() ?? '',
      reportedBy: ctx.subject,
      reportedOn: ctx.today,
    })
  }

  /** The centre or the home township agrees, which ends the stay with all that hangs on it, or says why not (R5). */
  @Mutation(() => EndReport)
  async decideEndReport(
    @Arg('id', () => ID) id: string,
    @Arg('accept', () => Boolean) accept: boolean,
    @Arg('rejectReason', () => String, { nullable: true }) rejectReason: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<EndReportRow> {
    const report = found(await lockEndReport(ctx.db, id))
    const member = found(await lockMember(ctx.db, report.memberId))
    ctx.permit('decideEndReport', tiesOf(member))
    refuse(report.state === 'OPEN' ? undefined : 'ALREADY_DECIDED')
    refuse(accept || rejectReason?.trim() ? undefined : 'REJECT_REASON_REQUIRED')
    const { memberId, reason, endedOn } = report
    ctx.touch(memberId)
    if (accept) {
      await endSpell(ctx.db, memberId, { reason, on: endedOn, by: ctx.subject })
      ctx.publish('spell.ended', { memberId, reason, endedOn })
    } else
      await insertTimelineEntries(ctx.db, [
        {
          memberId,
          kind: 'SPELL_END_REJECTED',
          happenedOn: ctx.today,
          organizationId: report.branchId,
          subject: ctx.subject,
          detail: { reason: rejectReason!.trim() },
        },
      ])
    return updateEndReport(ctx.db, id, {
      state: accept ? 'ACCEPTED' : 'REJECTED',
      decidedOn: ctx.today,
      decidedBy: ctx.subject,
      rejectReason: accept ? null : rejectReason!.trim(),
    })
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() { memberId }: EndReportRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, memberId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  branch(@Root() { branchId }: EndReportRow, @Ctx() ctx: Context) {
    return organizationsOf(ctx).load(branchId)
  }
}
