import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { TermName } from '../db.ts'

export const CalendarDayKind = { DAY_OFF: 'DAY_OFF', WORKING_DAY: 'WORKING_DAY' } as const
registerEnumType(CalendarDayKind, { name: 'CalendarDayKind' })

export const ServiceTermName = {
  CASE_DUE: 'CASE_DUE',
  CONFIRMATION_SILENCE: 'CONFIRMATION_SILENCE',
  RECEPTION_NOTICE: 'RECEPTION_NOTICE',
  RECEPTION_ALARM: 'RECEPTION_ALARM',
} as const satisfies Record<TermName, TermName>
registerEnumType(ServiceTermName, { name: 'ServiceTermName' })

@ObjectType('CalendarDay', { simpleResolvers: true })
export class CalendarDayType {
  @Field(() => GraphQLLocalDate)
  day!: string

  @Field(() => CalendarDayKind)
  kind!: keyof typeof CalendarDayKind

  @Field(() => String)
  reason!: string
}

@InputType('CalendarDayInput')
export class CalendarDayInput {
  @Field(() => GraphQLLocalDate)
  day!: string

  @Field(() => CalendarDayKind)
  kind!: keyof typeof CalendarDayKind

  @Field(() => String)
  reason!: string
}

@ObjectType('WorkingCalendarDays', { simpleResolvers: true })
export class WorkingCalendarDaysType {
  @Field(() => [CalendarDayType], { description: 'days that the county has set over the published calendar' })
  days!: CalendarDayType[]

  @Field(() => [Int], { description: 'years whose days are known' })
  knownYears!: number[]
}

@ObjectType({ simpleResolvers: true, description: 'a day that is not as its weekday says' })
export class WorkingYearDay {
  @Field(() => GraphQLLocalDate)
  day!: string

  @Field(() => CalendarDayKind)
  kind!: keyof typeof CalendarDayKind

  @Field(() => String, { description: 'the festival, or why the county has set it' })
  reason!: string

  @Field(() => String, { nullable: true, description: 'the festival in English' })
  reasonEn!: string | null

  @Field(() => Boolean, { description: 'set by the county over the published calendar' })
  own!: boolean

  @Field(() => String, { nullable: true, description: 'the account that set it' })
  setBy!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  setAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'the working days of a year (N15)' })
export class WorkingYear {
  @Field(() => Int)
  year!: number

  @Field(() => Boolean, {
    description: 'published, or declared complete by the county; else its deadlines are estimates',
  })
  known!: boolean

  @Field(() => Boolean, { description: 'declared complete by the county' })
  declared!: boolean

  @Field(() => [WorkingYearDay])
  days!: WorkingYearDay[]
}

@ObjectType('WorkingDay', { simpleResolvers: true })
export class WorkingDayType {
  @Field(() => GraphQLLocalDate)
  day!: string

  @Field(() => Boolean, { description: 'a year on the way is not published yet, so this is an estimate' })
  calendarUnknown!: boolean
}

@ObjectType('ServiceTerm', { simpleResolvers: true })
export class ServiceTermType {
  @Field(() => ServiceTermName)
  name!: TermName

  @Field(() => Int)
  days!: number

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'null: the standard, which nobody has changed' })
  validFrom!: string | null
}
