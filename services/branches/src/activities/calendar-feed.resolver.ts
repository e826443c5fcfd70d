import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { newFeedToken } from './calendar-feed.ts'
import { findOpenFeed, lockFeed, replaceFeed, withdrawFeed } from './calendar-feed.store.ts'

/** A personal calendar that a program subscribes to by a secret address. */
@ObjectType('CalendarFeed', { simpleResolvers: true })
export class CalendarFeedType {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLDateTimeISO)
  madeAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  lastFetchedAt!: Date | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  withdrawnAt!: Date | null
}

// The secret goes out with the answer that made it and is kept nowhere, not even with the idempotency key.
const secrets = new WeakMap<Context, string>()

@Resolver(() => CalendarFeedType)
export class CalendarFeedResolver {
  /** The asker's calendar: of a branch whose secretary they are, or their own as a member. */
  @Query(() => CalendarFeedType, { nullable: true })
  calendarFeed(
    @Ctx() ctx: Context,
    @Arg('branchId', () => ID, { nullable: true }) branchId?: string,
  ): Promise<Row<'calendarFeeds'> | undefined> {
    return findOpenFeed(ctx.db, ownerOf(ctx, 'calendarFeed', branchId))
  }

  /** Makes the calendar's address, or a new one; the one before answers no more. */
  @Mutation(() => CalendarFeedType)
  openCalendarFeed(
    @Ctx() ctx: Context,
    @Arg('branchId', () => ID, { nullable: true }) branchId?: string,
  ): Promise<Row<'calendarFeeds'>> {
    const owner = ownerOf(ctx, 'openCalendarFeed', branchId)
    const { token, tokenHash } = newFeedToken()
    secrets.set(ctx, token)
    return replaceFeed(ctx.db, { ...owner, tokenHash, madeAt: ctx.now() })
  }

  @Mutation(() => CalendarFeedType)
  async withdrawCalendarFeed(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'calendarFeeds'>> {
    const feed = found(await lockFeed(ctx.db, id))
    ctx.permit('withdrawCalendarFeed', { branchId: feed.branchId, memberId: feed.memberId })
    refuse(feed.subject === ctx.subject ? undefined : 'NOT_YOURS')
    return feed.withdrawnAt ? feed : withdrawFeed(ctx.db, id, ctx.now())
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Below the gateway; only in the answer that made it, since only its hash is kept.',
  })
  path(@Root() { withdrawnAt }: Row<'calendarFeeds'>, @Ctx() ctx: Context): string | null {
    const token = secrets.get(ctx)
    return token && !withdrawnAt ? `/files/branches/calendar/${token}.ics` : null
  }
}

function ownerOf(ctx: Context, operation: string, branchId: string | undefined) {
  const memberId = branchId ? null : (memberIdOf(ctx.actor) ?? null)
  ctx.permit(operation, { branchId: branchId ?? null, memberId })
  return { subject: ctx.subject, memberId, branchId: branchId ?? null }
}
