import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import type { ListPage } from '../list-page.type.ts'
import { visibleMember } from '../members/member-reading.ts'
import { Member } from '../members/member.type.ts'
import { lettersOf } from './letter.loader.ts'
import { findLetter } from './letter.store.ts'
import { CertificateLetter, ReceiptPage, ReturnReceipt } from './letter.type.ts'
import { note } from './receive-letter.ts'
import { countReceipts, findReceipts, listReceipts, updateReceiptRead } from './receipt.store.ts'

@Resolver(() => ReturnReceipt)
export class ReturnReceiptResolver {
  @Query(() => ReceiptPage, { nullable: true })
  async returnReceipts(
    @Arg('unread', () => Boolean, { nullable: true }) unread: boolean | undefined,
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<Row<'returnReceipts'>>> {
    const scope = ctx.scope('returnReceipts')
    const filter = { unread: unread ?? undefined, townshipId }
    const page = await listReceipts(ctx.db, scope, filter, { size: pageSize(first), after })
    return { ...page, total: () => countReceipts(ctx.db, scope, filter) }
  }

  /** The township has read a receipt and pasted it on the stub (R47). */
  @Mutation(() => ReturnReceipt)
  async readReceipt(@Arg('letterId', () => ID) letterId: string, @Ctx() ctx: Context): Promise<Row<'returnReceipts'>> {
    const [receipt] = await findReceipts(ctx.db, [letterId])
    ctx.permit('readReceipt', { originTownshipId: found(receipt).townshipId })
    refuse(receipt?.readAt ? 'ALREADY_READ' : undefined)
    const letter = found(await findLetter(ctx.db, letterId))
    await note(ctx, letter, 'RECEIPT_READ')
    return updateReceiptRead(ctx.db, letterId, { at: ctx.now(), by: ctx.subject })
  }

  @FieldResolver(() => CertificateLetter, { nullable: true })
  letter(@Root() receipt: Row<'returnReceipts'>, @Ctx() ctx: Context) {
    return lettersOf(ctx).load(receipt.letterId)
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() receipt: Row<'returnReceipts'>, @Ctx() ctx: Context) {
    return visibleMember(ctx, receipt.memberId)
  }
}
