import type { ServiceCategory } from '@mobile-members/model/cases.ts'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { ServiceCategoryEnum } from '../cases/case.type.ts'

@ObjectType('CategoryFigures', { simpleResolvers: true })
export class CategoryFiguresType {
  @Field(() => ServiceCategoryEnum)
  category!: ServiceCategory

  @Field(() => Int)
  opened!: number

  @Field(() => Int)
  open!: number
}

@ObjectType('ServiceFigures', {
  simpleResolvers: true,
  description: 'table T11: opened = open + confirmed + closed without confirmation',
})
export class ServiceFiguresType {
  @Field(() => Int)
  casesOpened!: number

  @Field(() => Int)
  casesOpen!: number

  @Field(() => Int)
  casesOverdue!: number

  @Field(() => Int)
  casesEscalated!: number

  @Field(() => Int)
  casesConfirmed!: number

  @Field(() => Int, { description: 'counted apart from the confirmed (N17)' })
  casesClosedWithoutConfirmation!: number

  @Field(() => Int, { description: 'cases that were reopened at least once' })
  casesReopened!: number

  @Field(() => Float, {
    nullable: true,
    description: 'median of days from the raising to the result that was reported back',
  })
  medianDaysToFeedback!: number | null

  @Field(() => Float, { nullable: true })
  meanDaysToFeedback!: number | null

  @Field(() => Int, { description: 'results reported back on or before the deadline' })
  reportedInTime!: number

  @Field(() => Int)
  reported!: number

  @Field(() => [CategoryFiguresType])
  byCategory!: CategoryFiguresType[]

  @Field(() => Int, { description: 'reception days of this year until today, cancelled ones apart' })
  receptionDaysDue!: number

  @Field(() => Int)
  receptionDaysHeld!: number

  @Field(() => Int)
  receptionVisits!: number
}
