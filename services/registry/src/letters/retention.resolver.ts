import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import { RetentionReasonEnum } from './letter.type.ts'
import { type RetentionRow, countRetentionReasons } from './retention.store.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'how many letters of a township name a reason why the relation stays',
})
export class RetentionCount {
  @Field(() => ID)
  townshipId!: string

  @Field(() => RetentionReasonEnum)
  reason!: string

  @Field(() => Int)
  count!: number
}

@Resolver(() => RetentionCount)
export class RetentionResolver {
  /** Why formal relations stay at home, counted by township and reason (R41): letters in force now, or those of a year. */
  @Query(() => [RetentionCount], { nullable: true })
  retentionReasons(
    @Arg('year', () => Int, { nullable: true }) year: number | undefined,
    @Ctx() ctx: Context,
  ): Promise<RetentionRow[]> {
    return countRetentionReasons(ctx.db, ctx.scope('retentionReasons'), year)
  }

  @FieldResolver(() => Organization, { nullable: true })
  township(@Root() row: RetentionRow, @Ctx() ctx: Context) {
    return organizationsOf(ctx).load(row.townshipId)
  }
}
