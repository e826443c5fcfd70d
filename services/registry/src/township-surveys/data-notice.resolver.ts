import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import { type LineRow } from '../surveys/line.store.ts'
import { SurveyLine } from '../surveys/line.type.ts'
import {
  countNotices,
  listNotices,
  lockNotices,
  updateNotices,
  type DataNoticeRow,
  type NoticeScope,
} from './data-notice.store.ts'
import { DataNotice, DataNoticeFilter, DataNoticePage, GiveDataNoticesInput } from './data-notice.type.ts'
import { linesOf } from './survey-reach.ts'

@Resolver(() => DataNotice)
export class DataNoticeResolver {
  /** Who is still owed the notice that others have told of them, and who has heard it (D3). */
  @Query(() => DataNoticePage, { nullable: true })
  async dataNotices(
    @Arg('filter', () => DataNoticeFilter, { nullable: true }) filter: DataNoticeFilter | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<DataNoticeRow>> {
    const asked = ctx.scope('dataNotices')
    if (filter?.townshipId) ctx.permit('dataNotices', { townshipId: filter.townshipId })
    const scope: NoticeScope = {
      townshipId: filter?.townshipId ?? undefined,
      memberId: filter?.memberId ?? undefined,
      given: filter?.given ?? undefined,
      townshipIds: asked.all ? undefined : asked.organizationIds,
    }
    const page = await listNotices(ctx.db, scope, { size: pageSize(first), after })
    return { ...page, total: () => countNotices(ctx.db, scope) }
  }

  /** Records that persons were told, on a day and how; it stands in their timelines. Refuses ALREADY_DONE. */
  @Mutation(() => [DataNotice])
  async giveDataNotices(
    @Arg('input', () => GiveDataNoticesInput) { ids, givenOn, way }: GiveDataNoticesInput,
    @Ctx() ctx: Context,
  ): Promise<DataNoticeRow[]> {
    refuseFields({
      ids: ids.length === 0 ? 'REQUIRED' : undefined,
      givenOn: /^\d{4}-\d{2}-\d{2}$/.test(givenOn) && givenOn <= ctx.today ? undefined : 'IN_THE_FUTURE',
    })
    const notices = await lockNotices(ctx.db, ids)
    found(notices.length === new Set(ids).size ? notices : undefined)
    for (const { townshipId } of notices) ctx.permit('giveDataNotices', { townshipId })
    refuse(notices.some((notice) => notice.givenOn !== null) ? 'ALREADY_DONE' : undefined)
    const given = { givenOn, givenWay: way, givenBy: ctx.subject }
    await updateNotices(ctx.db, ids, given)
    const known = notices.flatMap((notice) => (notice.memberId ? [{ ...notice, memberId: notice.memberId }] : []))
    ctx.touch(...known.map(({ memberId }) => memberId))
    await insertTimelineEntries(
      ctx.db,
      known.map(({ memberId, townshipId, lineId }) => ({
        memberId,
        kind: 'DATA_NOTICE_GIVEN' as const,
        happenedOn: givenOn,
        organizationId: townshipId,
        subject: ctx.subject,
        detail: { lineId, way },
      })),
    )
    return notices.map((notice) => ({ ...notice, ...given }))
  }

  @FieldResolver(() => SurveyLine)
  async line(@Root() notice: DataNoticeRow, @Ctx() ctx: Context): Promise<LineRow> {
    return found(await linesOf(ctx).load(notice.lineId))
  }

  @FieldResolver(() => Organization, { nullable: true })
  async township(@Root() notice: DataNoticeRow, @Ctx() ctx: Context): Promise<object | null> {
    return notice.townshipId ? ((await organizationsOf(ctx).load(notice.townshipId)) ?? null) : null
  }
}
