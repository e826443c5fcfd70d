import { assessmentPeriodOn } from '@mobile-members/model/assessments.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { countFeedback } from './feedback-figures.store.ts'
import { FeedbackFiguresType } from './feedback-figures.type.ts'

@Resolver()
export class FeedbackFiguresResolver {
  /** The feedback's part of the dashboard (table T13): the whole town's, or for a township or a branch its own part. */
  @Query(() => FeedbackFiguresType, { nullable: true })
  async feedbackFigures(@Ctx() ctx: Context): Promise<FeedbackFiguresType> {
    const period = assessmentPeriodOn(ctx.today)
    return { period, ...(await countFeedback(ctx.db, ctx.scope('feedbackFigures'), period, ctx.today)) }
  }
}
