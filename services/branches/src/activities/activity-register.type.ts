import type { AttendanceMark } from '@mobile-members/model/branches.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AttendanceMarkEnum } from '../enums.ts'
import { ActivityType } from './activity.type.ts'

@ObjectType('ActivityRegisterCell', { simpleResolvers: true })
export class ActivityRegisterCellType {
  @Field(() => ID)
  activityId!: string

  @Field(() => AttendanceMarkEnum, { nullable: true, description: 'Null: not marked yet.' })
  mark!: AttendanceMark | null

  @Field(() => String, { nullable: true })
  leaveReason!: string | null
}

@ObjectType('ActivityRegisterLine', { simpleResolvers: true })
export class ActivityRegisterLineType {
  @Field(() => ID)
  memberId!: string

  @Field(() => [ActivityRegisterCellType])
  cells!: ActivityRegisterCellType[]

  @Field(() => Int)
  invited!: number

  @Field(() => Int)
  present!: number
}

/** A year of a branch's activity register (R74): one line for each member, one column for each activity. */
@ObjectType('ActivityRegister', { simpleResolvers: true })
export class ActivityRegisterType {
  @Field(() => Int)
  year!: number

  @Field(() => [ActivityType], { description: 'Held in that year, the cancelled ones left out, in their order.' })
  activities!: ActivityType[]

  @Field(() => [ActivityRegisterLineType])
  lines!: ActivityRegisterLineType[]
}
