import { found } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findRoot } from '../linking/link.store.ts'
import type { ListPage } from '../list-page.type.ts'
import { visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { findMember } from '../members/member.store.ts'
import { Member, TimelineEntry } from '../members/member.type.ts'
import { listTimeline } from '../members/timeline.store.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import type { LineRow } from '../surveys/line.store.ts'
import { SurveyLine } from '../surveys/line.type.ts'
import { findNotices, type DataNoticeRow } from './data-notice.store.ts'
import { DataNotice } from './data-notice.type.ts'
import { countArchives, findArchive, listArchives, type OriginArchiveRow } from './origin-archive.store.ts'
import { OriginArchive, OriginArchiveFilter, OriginArchivePage } from './origin-archive.type.ts'
import { archiveScope, linesOf } from './survey-reach.ts'

@Resolver(() => OriginArchive)
export class OriginArchiveResolver {
  /** A township's archives, which the closing of its survey built (R26); the centre sees all of them. */
  @Query(() => OriginArchivePage, { nullable: true })
  async originArchives(
    @Arg('filter', () => OriginArchiveFilter) filter: OriginArchiveFilter,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<OriginArchiveRow>> {
    const scope = archiveScope(ctx, 'originArchives', filter)
    const search = filter.search ?? ''
    const page = await listArchives(ctx.db, scope, search, { size: pageSize(first), after })
    return { ...page, total: () => countArchives(ctx.db, scope, search) }
  }

  @Query(() => OriginArchive, { nullable: true })
  async originArchive(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<OriginArchiveRow> {
    const archive = found(await findArchive(ctx.db, id))
    ctx.permit('originArchive', { townshipId: archive.townshipId })
    return archive
  }

  @FieldResolver(() => SurveyLine)
  async line(@Root() archive: OriginArchiveRow, @Ctx() ctx: Context): Promise<LineRow> {
    return found(await linesOf(ctx).load(archive.lineId))
  }

  @FieldResolver(() => Organization)
  async township(@Root() archive: OriginArchiveRow, @Ctx() ctx: Context): Promise<object> {
    return found(await organizationsOf(ctx).load(archive.townshipId))
  }

  @FieldResolver(() => DataNotice)
  async notice(@Root() archive: OriginArchiveRow, @Ctx() ctx: Context): Promise<DataNoticeRow> {
    return found((await findNotices(ctx.db, [archive.noticeId]))[0])
  }

  /** The member of the register, once the line is linked; under the asker's own rights. */
  @FieldResolver(() => Member, { nullable: true })
  async member(@Root() archive: OriginArchiveRow, @Ctx() ctx: Context): Promise<object | null> {
    if (!archive.memberId) return null
    return visibleMember(ctx, await findRoot(ctx.db, archive.memberId))
  }

  /** What happened to the member since, newest first. */
  @FieldResolver(() => [TimelineEntry])
  async events(@Root() archive: OriginArchiveRow, @Ctx() ctx: Context): Promise<Row<'timelineEntries'>[]> {
    if (!archive.memberId) return []
    const member = await findMember(ctx.db, await findRoot(ctx.db, archive.memberId))
    return member && ctx.may('Member.file', tiesOf(member)) ? listTimeline(ctx.db, member.id) : []
  }
}
