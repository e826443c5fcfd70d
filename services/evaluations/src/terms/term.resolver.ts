import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { TermName } from '../db.ts'
import { listTerms, upsertTerm } from './term.store.ts'
import { FeedbackTermName, FeedbackTermType } from './term.type.ts'

@Resolver()
export class TermResolver {
  @Query(() => [FeedbackTermType], { nullable: true })
  feedbackTerms(@Ctx() ctx: Context): Promise<FeedbackTermType[]> {
    return listTerms(ctx.db, ctx.today)
  }

  /** Changes how long something may take, from a day on; never for the past. */
  @Mutation(() => [FeedbackTermType])
  async setFeedbackTerm(
    @Arg('name', () => FeedbackTermName) name: TermName,
    @Arg('days', () => Int) days: number,
    @Arg('validFrom', () => GraphQLLocalDate) validFrom: string,
    @Ctx() ctx: Context,
  ): Promise<FeedbackTermType[]> {
    refuseFields({
      days: days < 1 || days > 365 ? 'DAYS' : undefined,
      validFrom: validFrom < ctx.today ? 'IN_THE_PAST' : undefined,
    })
    await upsertTerm(ctx.db, { name, days, validFrom, setBy: ctx.subject })
    return listTerms(ctx.db, ctx.today)
  }
}
