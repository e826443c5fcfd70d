import { SERIES_RHYTHMS, type SeriesRhythm } from '@mobile-members/model/activity-series.ts'
import type { ActivityKind } from '@mobile-members/model/branches.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ActivityKindEnum, enumOf } from '../enums.ts'

export const SeriesRhythmEnum = enumOf('SeriesRhythm', SERIES_RHYTHMS)

const PeriodEnum = { MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR' } as const
registerEnumType(PeriodEnum, { name: 'ActivityPeriod' })

/** Activities planned in one act: each its own, all of them changed or cancelled together where wanted (R68). */
@ObjectType('ActivitySeries', { simpleResolvers: true })
export class ActivitySeriesType {
  @Field(() => ID)
  id!: string

  @Field(() => SeriesRhythmEnum)
  rhythm!: SeriesRhythm

  @Field(() => GraphQLLocalDate)
  fromOn!: string

  @Field(() => GraphQLLocalDate)
  untilOn!: string
}

/** How far a branch is with one kind of its organisational life this year (background §3.5): information, no score. */
@ObjectType('ActivityRhythm', { simpleResolvers: true })
export class ActivityRhythmType {
  @Field(() => ActivityKindEnum)
  kind!: ActivityKind

  @Field(() => PeriodEnum)
  period!: keyof typeof PeriodEnum

  @Field(() => GraphQLLocalDate, { description: 'The last day of the period that runs.' })
  periodUntil!: string

  @Field(() => Int, { description: 'Held this year.' })
  held!: number

  @Field(() => Int, { description: 'Periods of this year that have begun, this one counted.' })
  periodsBegun!: number

  @Field(() => Int, { description: 'Held in the period that runs.' })
  heldInPeriod!: number

  @Field(() => Int, { description: 'Planned in what is left of the period.' })
  plannedInPeriod!: number
}
