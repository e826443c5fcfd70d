import { type SeriesRhythm, seriesDays, seriesRefusal } from '@mobile-members/model/activity-series.ts'
import { dayOf, daysBetween } from '@mobile-members/model/dates.ts'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { type ActivityRhythm, rhythmOf } from './activity-rhythm.rules.ts'
import { loadActivitiesOfSeries } from './activity.loaders.ts'
import { insertSeries, listForRhythm } from './activity-series.store.ts'
import { ActivityRhythmType, ActivitySeriesType, SeriesRhythmEnum } from './activity-series.type.ts'
import { ActivityType, PlanActivityInput } from './activity.type.ts'
import { checkPlan, planActivity } from './plan-activity.ts'

const DAY = 86_400_000

@Resolver(() => ActivitySeriesType)
export class ActivitySeriesResolver {
  /** How far the branch is with each kind of its organisational life this year: for its secretary to know, no score. */
  @Query(() => [ActivityRhythmType], { nullable: true })
  async activityRhythm(@Arg('branchId', () => ID) branchId: string, @Ctx() ctx: Context): Promise<ActivityRhythm[]> {
    ctx.permit('activityRhythm', { branchId })
    return rhythmOf(await listForRhythm(ctx.db, branchId, Number(ctx.today.slice(0, 4)), ctx.now()), ctx.today)
  }

  /** Plans every activity of a series in one act, from the first one's day until a day; each invites like a single one (R68). */
  @Mutation(() => ActivitySeriesType)
  async planActivitySeries(
    @Arg('input', () => PlanActivityInput) input: PlanActivityInput,
    @Arg('rhythm', () => SeriesRhythmEnum) rhythm: SeriesRhythm,
    @Arg('untilOn', () => GraphQLLocalDate) untilOn: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'activitySeries'>> {
    await checkPlan(ctx, 'planActivitySeries', input)
    const fromOn = dayOf(input.startsAt)
    const days = seriesDays(rhythm, fromOn, untilOn)
    refuse(seriesRefusal(days))
    const series = await insertSeries(ctx.db, {
      branchId: input.branchId,
      rhythm,
      fromOn,
      untilOn: days.at(-1)!,
      plannedBy: ctx.subject,
    })
    // The county keeps no summer time, so the same hour is whole days later.
    for (const day of days) {
      const startsAt = new Date(input.startsAt.getTime() + daysBetween(fromOn, day) * DAY)
      await planActivity(ctx, { ...input, startsAt }, series.id)
    }
    return series
  }

  @FieldResolver(() => [ActivityType], { description: 'In their order, the cancelled ones too.' })
  activities(@Root() { id }: Row<'activitySeries'>, @Ctx() ctx: Context) {
    return loadActivitiesOfSeries(ctx, id)
  }
}
