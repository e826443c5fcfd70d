import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { ReceptionState } from '../db.ts'

export const ReceptionStateEnum = { PLANNED: 'PLANNED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const
registerEnumType(ReceptionStateEnum, { name: 'ReceptionState' })

export const HolidayRuleEnum = { MOVE: 'MOVE', CANCEL: 'CANCEL' } as const
registerEnumType(HolidayRuleEnum, { name: 'HolidayRule' })

export const NoticeKind = { MOVED: 'MOVED', CANCELLED: 'CANCELLED', DUTY_CHANGED: 'DUTY_CHANGED' } as const
registerEnumType(NoticeKind, { name: 'ReceptionNoticeKind' })

@ObjectType('ReceptionNotice', { simpleResolvers: true })
export class ReceptionNoticeType {
  @Field(() => ID)
  id!: string

  @Field(() => NoticeKind)
  kind!: keyof typeof NoticeKind

  @Field(() => GraphQLLocalDate, { nullable: true })
  fromDay!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  toDay!: string | null

  @Field(() => String, { description: 'HOLIDAY, NEXT_DAY_TAKEN, REPLANNED, or what a person wrote' })
  reason!: string

  @Field(() => GraphQLDateTimeISO)
  issuedAt!: Date
}

@ObjectType('ReceptionDay', { simpleResolvers: true })
export class ReceptionDayType {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLLocalDate, { description: 'the fixed weekday that it stands for' })
  regularOn!: string

  @Field(() => GraphQLLocalDate)
  heldOn!: string

  @Field(() => String)
  startsAt!: string

  @Field(() => String)
  endsAt!: string

  @Field(() => String)
  place!: string

  @Field(() => ReceptionStateEnum)
  state!: ReceptionState

  @Field(() => String, { nullable: true, description: 'why it was moved or cancelled' })
  reason!: string | null

  @Field(() => Boolean, { description: 'the year’s holidays are not published yet' })
  calendarUnknown!: boolean

  @Field(() => GraphQLLocalDate)
  publishedOn!: string

  @Field(() => ID, { nullable: true, description: 'the account of the one committee member on duty' })
  dutySubject!: string | null
}

@InputType('PlanReceptionDaysInput')
export class PlanReceptionDaysInput {
  @Field(() => Int, { description: '1 is Monday, 5 is Friday' })
  weekday!: number

  @Field(() => GraphQLLocalDate)
  fromDay!: string

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'a year from the first day on, when left out' })
  untilDay!: string | null

  @Field(() => String, { description: 'such as 09:00' })
  startsAt!: string

  @Field(() => String)
  endsAt!: string

  @Field(() => String)
  place!: string

  @Field(() => HolidayRuleEnum)
  onHoliday!: keyof typeof HolidayRuleEnum
}

@ObjectType('DutyCandidate', { simpleResolvers: true })
export class DutyCandidateType {
  @Field(() => ID)
  subject!: string

  @Field(() => Int, { description: 'duties of this year, held and planned' })
  duties!: number
}

@ObjectType('DutySwap', { simpleResolvers: true })
export class DutySwapType {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  dayId!: string

  @Field(() => ID)
  withDayId!: string

  @Field(() => ID)
  askedBy!: string

  @Field(() => ID)
  askedOf!: string

  @Field(() => GraphQLDateTimeISO)
  askedAt!: Date

  @Field(() => String, { description: 'ASKED, ACCEPTED or DECLINED' })
  state!: string
}

export const ReceptionDayPage = pageType('ReceptionDayPage', () => ReceptionDayType)
