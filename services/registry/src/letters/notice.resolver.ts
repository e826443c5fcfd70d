import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import type { ListPage } from '../list-page.type.ts'
import { visibleMember } from '../members/member-reading.ts'
import { Member } from '../members/member.type.ts'
import { lettersOf } from './letter.loader.ts'
import { CertificateLetter, LetterNotice, NoticePage } from './letter.type.ts'
import { countNotices, findNotice, listNotices, updateNoticeDone } from './notice.store.ts'

@Resolver(() => LetterNotice)
export class LetterNoticeResolver {
  /** What the other side asks the asker's own organisation to see to: letters that came back, ran out or were replaced. */
  @Query(() => NoticePage, { nullable: true })
  async letterNotices(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<Row<'notices'>>> {
    const scope = ctx.scope('letterNotices')
    const page: Page<Row<'notices'>> = await listNotices(ctx.db, scope.organizationIds, {
      size: pageSize(first),
      after,
    })
    return { ...page, total: () => countNotices(ctx.db, scope.organizationIds) }
  }

  @Mutation(() => LetterNotice)
  async finishLetterNotice(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'notices'>> {
    const notice = found(await findNotice(ctx.db, id))
    ctx.permit('finishLetterNotice', { townshipId: notice.townshipId })
    refuse(notice.doneAt ? 'ALREADY_DONE' : undefined)
    ctx.touch(notice.memberId)
    return updateNoticeDone(ctx.db, id, { at: ctx.now(), by: ctx.subject })
  }

  @FieldResolver(() => CertificateLetter, { nullable: true })
  letter(@Root() notice: Row<'notices'>, @Ctx() ctx: Context) {
    return notice.letterId ? lettersOf(ctx).load(notice.letterId) : null
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() notice: Row<'notices'>, @Ctx() ctx: Context) {
    return visibleMember(ctx, notice.memberId)
  }
}
