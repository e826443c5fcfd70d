import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { holderNameOf } from '../amendments/amended-facts.ts'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { countMembers } from '../members/member.store.ts'
import { filterOf, listOf } from '../members/roster-list.ts'
import { exportDecisionRefusal } from './export.rules.ts'
import { type ExportRow, countExports, insertExport, listExports, lockExport, updateExport } from './export.store.ts'
import { ExportRequest, ExportRequestPage } from './export.type.ts'

@Resolver(() => ExportRequest)
export class ExportResolver {
  /** Rosters above the limit that were asked for: the director sees all, others their own (X9). */
  @Query(() => ExportRequestPage, { nullable: true })
  async exportRequests(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<ExportRow>> {
    const by = ctx.may('decideExport', {}) ? undefined : ctx.subject
    const page = await listExports(ctx.db, by, { size: pageSize(first), after })
    return { ...page, total: () => countExports(ctx.db, by) }
  }

  /** Asks for a roster above the limit: the list is fixed here, and approved or not as it stands. */
  @Mutation(() => ExportRequest)
  async requestExport(
    @Arg('list', () => String) list: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() ctx: Context,
  ): Promise<ExportRow> {
    refuseFields({ purpose: purpose.trim().length < 2 ? 'REQUIRED' : undefined })
    const asked = Object.fromEntries(new URLSearchParams(list))
    return insertExport(ctx.db, {
      list: listOf(asked),
      purpose: purpose.trim(),
      rowCount: await countMembers(ctx.db, ctx.scope('Roster.file'), filterOf(asked, ctx.today)),
      requestedBy: ctx.subject,
      requestedAt: ctx.now(),
    })
  }

  /** The director approves for a day, or rejects with a reason; nobody their own. */
  @Mutation(() => ExportRequest)
  async decideExport(
    @Arg('id', () => ID) id: string,
    @Arg('approve', () => Boolean) approve: boolean,
    @Arg('rejectReason', () => String, { nullable: true }) rejectReason: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ExportRow> {
    const request = found(await lockExport(ctx.db, id))
    refuse(exportDecisionRefusal(request, ctx.subject, { approve, rejectReason }))
    return updateExport(ctx.db, id, {
      state: approve ? 'APPROVED' : 'REJECTED',
      decidedBy: ctx.subject,
      decidedAt: ctx.now(),
      rejectReason: approve ? null : (rejectReason ?? '').trim(),
    })
  }

  @FieldResolver(() => String, { nullable: true })
  requestedByName(@Root() { requestedBy }: ExportRow, @Ctx() ctx: Context): Promise<string | null> {
    return holderNameOf(ctx, requestedBy)
  }

  @FieldResolver(() => Boolean, { description: 'whether the asker asked for it' })
  mine(@Root() { requestedBy }: ExportRow, @Ctx() ctx: Context): boolean {
    return requestedBy === ctx.subject
  }
}
