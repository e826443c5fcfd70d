import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { type DocumentRow, listDocuments } from '../documents/document.store.ts'
import { ArchiveDocument } from '../documents/document.type.ts'
import type { ListPage } from '../list-page.type.ts'
import { Consent, MobilitySpell, TimelineEntry } from '../members/member.type.ts'
import { listTimeline } from '../members/timeline.store.ts'
import { type IntervalRow, listIntervals } from '../responsibility/responsibility.store.ts'
import { Responsibility } from '../responsibility/responsibility.type.ts'
import { type SpellRow, listSpells } from '../spells/spell.store.ts'
import { type ClosedFileRow, countClosedFiles, findClosedFile, listClosedFiles } from './closed-file.store.ts'
import { ClosedFile, ClosedFilePage } from './closed-file.type.ts'
import { listConsents } from './consent.store.ts'

@Resolver(() => ClosedFile)
export class ClosedFileResolver {
  /** Files closed by a withdrawn consent, for auditors; each look is on record. */
  @Query(() => ClosedFilePage, { nullable: true })
  async closedFiles(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<ClosedFileRow>> {
    const page = await listClosedFiles(ctx.db, { size: pageSize(first), after })
    for (const { id } of page.nodes) ctx.read(id, 'closed-file-list')
    return { ...page, total: () => countClosedFiles(ctx.db) }
  }

  /** One closed file; what it is opened for is on record before it is told. */
  @Query(() => ClosedFile, { nullable: true })
  async closedFile(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() ctx: Context,
  ): Promise<ClosedFileRow> {
    refuseFields({ purpose: purpose.trim().length < 2 ? 'REQUIRED' : undefined })
    const file = found(await findClosedFile(ctx.db, memberId))
    ctx.purpose = purpose.trim()
    ctx.read(memberId, 'closed-file')
    return file
  }

  @FieldResolver(() => [Consent], { nullable: true })
  consents(@Root() { id }: ClosedFileRow, @Ctx() ctx: Context): Promise<Row<'consents'>[]> {
    return listConsents(ctx.db, id)
  }

  @FieldResolver(() => [MobilitySpell], { nullable: true })
  spells(@Root() { id }: ClosedFileRow, @Ctx() ctx: Context): Promise<SpellRow[]> {
    return listSpells(ctx.db, id)
  }

  @FieldResolver(() => [ArchiveDocument], { nullable: true, description: 'each at /files/closed-archives/{id}' })
  async documents(@Root() { id }: ClosedFileRow, @Ctx() ctx: Context): Promise<DocumentRow[]> {
    const [documents = []] = await listDocuments(ctx.db, [id])
    return documents
  }

  @FieldResolver(() => [TimelineEntry], { nullable: true })
  timeline(@Root() { id }: ClosedFileRow, @Ctx() ctx: Context): Promise<Row<'timelineEntries'>[]> {
    return listTimeline(ctx.db, id)
  }

  @FieldResolver(() => [Responsibility], { nullable: true })
  responsibilities(@Root() { id }: ClosedFileRow, @Ctx() ctx: Context): Promise<IntervalRow[]> {
    return listIntervals(ctx.db, id)
  }
}
