import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { TIMELY_STEPS, type TimelyStep } from './timeliness.rules.ts'

export const TimelyStepEnum = graphqlEnum('TimelyStep', TIMELY_STEPS)
export const OverdueToneEnum = graphqlEnum('OverdueTone', ['AMBER', 'RED'])

@ObjectType('TimelyMonth', { simpleResolvers: true, description: 'steps that began in a month' })
export class TimelyMonthType {
  @Field(() => String, { description: 'YYYY-MM' })
  month!: string

  @Field(() => TimelyStepEnum)
  step!: TimelyStep

  @Field(() => Int)
  started!: number

  @Field(() => Int)
  inTime!: number

  @Field(() => Int)
  late!: number

  @Field(() => Int)
  waiting!: number

  @Field(() => Int)
  overdue!: number
}

@ObjectType({ description: 'a step that should have been done' })
export class OverdueStep {
  @Field(() => TimelyStepEnum)
  step!: TimelyStep

  @Field(() => GraphQLLocalDate)
  startedOn!: string

  @Field(() => GraphQLLocalDate)
  dueOn!: string

  @Field(() => Boolean, { description: 'a year on the way is not published yet' })
  estimated!: boolean

  @Field(() => Int)
  workingDaysLate!: number
}

@ObjectType({ description: 'whether members came and were placed in time (R49)' })
export class TimelinessReport {
  @Field(() => Int, { description: 'working days from the accepted letter to the check-in, as set today' })
  checkInWorkingDays!: number

  @Field(() => Int, { description: 'working days from the check-in to the placement, as set today' })
  placementWorkingDays!: number

  @Field(() => [TimelyMonthType], { description: 'the last twelve months, oldest first' })
  months!: TimelyMonthType[]

  @Field(() => Int)
  overdueCount!: number

  @Field(() => [OverdueStep], { description: 'the longest overdue first, no more than asked for' })
  overdue!: OverdueStep[]
}
