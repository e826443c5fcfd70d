import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType('FeedbackFigures', {
  simpleResolvers: true,
  description: 'table T13, as far as assessments and feedback go',
})
export class FeedbackFiguresType {
  @Field(() => String, { description: 'the half-year whose assessments are due' })
  period!: string

  @Field(() => Int, { description: 'members who are placed now' })
  placed!: number

  @Field(() => Int, { description: 'of these, with a signed assessment of that half-year' })
  assessed!: number

  @Field(() => Int, { description: 'assessments in work: drafted, shown or commented' })
  inWork!: number

  @Field(() => Int)
  signed!: number

  @Field(() => Int, { description: 'all that were ever sent home, replaced ones apart' })
  dispatched!: number

  @Field(() => Int)
  acknowledged!: number

  @Field(() => Int)
  askedBack!: number

  @Field(() => Int)
  overdue!: number

  @Field(() => Int)
  escalated!: number

  @Field(() => Float, { nullable: true, description: 'acknowledged share of dispatched, 0 to 1' })
  rate!: number | null

  @Field(() => Float, { nullable: true })
  medianDaysToAcknowledgement!: number | null
}
