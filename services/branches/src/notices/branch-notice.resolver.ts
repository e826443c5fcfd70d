import { found } from '@mobile-members/subgraph/errors.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { MemberType } from '../members/member.type.ts'
import { listUnread, lockBranchNotice, updateRead } from './branch-notice.store.ts'

/** That a member's stay in the branch is over, and why (R3, R5). */
@ObjectType('BranchNotice', { simpleResolvers: true })
export class BranchNoticeType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  reason!: string

  @Field(() => GraphQLLocalDate)
  notedOn!: string
}

@Resolver(() => BranchNoticeType)
export class BranchNoticeResolver {
  /** Whose stay in the branch is over, until the secretary has read it. */
  @Query(() => [BranchNoticeType], { nullable: true })
  branchNotices(@Arg('branchId', () => ID) branchId: string, @Ctx() ctx: Context): Promise<Row<'branchNotices'>[]> {
    ctx.permit('branchNotices', { branchId })
    return listUnread(ctx.db, branchId)
  }

  @Mutation(() => BranchNoticeType)
  async readBranchNotice(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'branchNotices'>> {
    const notice = found(await lockBranchNotice(ctx.db, id))
    ctx.permit('readBranchNotice', { branchId: notice.branchId })
    ctx.touch(notice.memberId)
    return notice.readAt ? notice : updateRead(ctx.db, id, ctx.subject, ctx.now())
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Row<'branchNotices'>): MemberType {
    return { id: memberId }
  }
}
