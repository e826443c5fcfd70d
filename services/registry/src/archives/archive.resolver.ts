import { completenessOf } from '@mobile-members/model/archives.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { recordRead, visibleMember } from '../members/member-reading.ts'
import { AsOfInput, pastDayOf } from '../members/as-of.type.ts'
import { Member } from '../members/member.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import { type Category, type Folder, countFolders } from './category.store.ts'
import { type Gap, type GapCounts, countGaps, listGaps } from './gap.store.ts'
import {
  ArchiveFolder,
  ArchiveGap,
  ArchiveGapCounts,
  ArchiveGapFilterInput,
  ArchiveGapPage,
  CategoryArchive,
} from './archive.type.ts'

@Resolver(() => ArchiveGap)
export class ArchiveGapResolver {
  /** Members whose archive lacks required papers (R36), as far as the asker may see them. */
  @Query(() => ArchiveGapPage, { nullable: true })
  async archiveGaps(
    @Arg('filter', () => ArchiveGapFilterInput, { nullable: true }) filter: ArchiveGapFilterInput | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<Gap>> {
    const scope = ctx.scope('archiveGaps')
    const page = await listGaps(ctx.db, scope, filter ?? {}, ctx.today, { size: pageSize(first), after })
    for (const { id } of page.nodes) recordRead(ctx, id, 'archive')
    return {
      ...page,
      async total() {
        const { members, complete, byKind } = await countGaps(ctx.db, scope, filter ?? {}, ctx.today)
        if (!filter?.kind) return members - complete
        return byKind.find(({ kind }) => kind === filter.kind)?.count ?? 0
      },
    }
  }

  /** How many archives are complete, and which papers are missing how often. */
  @Query(() => ArchiveGapCounts, { nullable: true })
  archiveGapCounts(
    @Arg('filter', () => ArchiveGapFilterInput, { nullable: true }) filter: ArchiveGapFilterInput | undefined,
    @Ctx() ctx: Context,
  ): Promise<GapCounts> {
    return countGaps(ctx.db, ctx.scope('archiveGapCounts'), filter ?? {}, ctx.today)
  }

  @FieldResolver(() => Int, { description: 'per cent of the required papers that are there' })
  completeness(@Root() gap: Gap): number {
    return completenessOf(gap.required.length, gap.missing.length)
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() gap: Gap, @Ctx() ctx: Context) {
    return visibleMember(ctx, gap.id)
  }
}

@Resolver(() => ArchiveFolder)
export class CategoryArchiveResolver {
  /** The unified register in folders (R35): by origin, industry, placement, branch, scope and status; of a past day too (N19). */
  @Query(() => [CategoryArchive], { nullable: true })
  categoryArchives(
    @Arg('asOf', () => AsOfInput, { nullable: true }) asOf: AsOfInput | undefined,
    @Ctx() ctx: Context,
  ): Promise<Category[]> {
    return countFolders(ctx.db, ctx.scope('categoryArchives'), pastDayOf(asOf, ctx.today))
  }

  /** Of folders of townships and branches. */
  @FieldResolver(() => Organization, { nullable: true })
  async organization(@Root() { value }: Folder, @Ctx() ctx: Context) {
    return value.length === 36 ? ((await organizationsOf(ctx).load(value)) ?? null) : null
  }
}
