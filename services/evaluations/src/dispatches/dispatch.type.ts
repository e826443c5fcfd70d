import { DISPATCH_STATES, type DispatchState } from '@mobile-members/model/assessments.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { HostBranchType } from '../members/member.type.ts'

export const DispatchStateEnum = Object.fromEntries(DISPATCH_STATES.map((state) => [state, state])) as {
  [K in DispatchState]: K
}
registerEnumType(DispatchStateEnum, { name: 'FeedbackState' })

@ObjectType('FeedbackQuestion', { simpleResolvers: true })
export class FeedbackQuestionType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  question!: string

  @Field(() => GraphQLDateTimeISO)
  askedAt!: Date

  @Field(() => ID)
  askedBy!: string

  @Field(() => String, { nullable: true })
  answer!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  answeredAt!: Date | null

  @Field(() => ID, { nullable: true })
  answeredBy!: string | null
}

@ObjectType('FeedbackDispatch', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class FeedbackDispatchType {
  @Field(() => ID)
  id!: string

  @Field(() => DispatchStateEnum)
  state!: DispatchState

  @Field(() => GraphQLDateTimeISO)
  dispatchedAt!: Date

  @Field(() => GraphQLLocalDate)
  dispatchedOn!: string

  @Field(() => GraphQLLocalDate, { description: 'the day until which it should be acknowledged' })
  dueOn!: string

  @Field(() => Boolean, { description: 'CALENDAR_UNKNOWN: a year on the way is not published yet' })
  dueEstimated!: boolean

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'when it went to the township’s centre because nobody had acknowledged it',
  })
  escalatedAt!: Date | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  acknowledgedAt!: Date | null

  @Field(() => ID, { nullable: true, description: 'the account of who acknowledged it' })
  acknowledgedBy!: string | null

  @Field(() => String, { nullable: true })
  note!: string | null
}

export const FeedbackDispatchPage = pageType('FeedbackDispatchPage', () => FeedbackDispatchType)

@InputType('FeedbackDispatchFilter')
export class FeedbackDispatchFilter {
  @Field(() => [DispatchStateEnum], { nullable: true })
  states!: DispatchState[] | null

  @Field(() => Boolean, { nullable: true, description: 'sent, and past the day until which it should be acknowledged' })
  overdue!: boolean | null

  @Field(() => Boolean, { nullable: true })
  escalated!: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'of members from outside the county, whose committees answer on paper',
  })
  outside!: boolean | null

  @Field(() => ID, { nullable: true })
  branchId!: string | null

  @Field(() => ID, { nullable: true })
  memberId!: string | null
}

@ObjectType('FeedbackRate', { simpleResolvers: true, description: 'how far a branch’s feedback has arrived (R76)' })
export class FeedbackRateType {
  @Field(() => HostBranchType)
  branch!: HostBranchType

  @Field(() => Int)
  dispatched!: number

  @Field(() => Int)
  acknowledged!: number

  @Field(() => Int)
  askedBack!: number

  @Field(() => Int)
  overdue!: number

  @Field(() => Float, {
    nullable: true,
    description: 'acknowledged share of dispatched, 0 to 1; null when nothing was dispatched',
  })
  rate!: number | null

  @Field(() => Float, { nullable: true, description: 'median of days from the dispatch to the acknowledgement' })
  medianDays!: number | null
}
