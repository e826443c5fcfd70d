import type {
  ActivityKind,
  AttendanceMark,
  InvitationAnswer,
  LeaveState,
  NoticeChannel,
} from '@mobile-members/model/branches.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import {
  ActivityKindEnum,
  AttendanceMarkEnum,
  InvitationAnswerEnum,
  LeaveStateEnum,
  NoticeChannelEnum,
} from '../enums.ts'

/** An activity of a branch (R68), and once closed its line in the branch's activity register (R74). */
@ObjectType('Activity', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class ActivityType {
  @Field(() => ID)
  id!: string

  @Field(() => ActivityKindEnum)
  kind!: ActivityKind

  @Field(() => String)
  title!: string

  @Field(() => String)
  place!: string

  @Field(() => GraphQLDateTimeISO)
  startsAt!: Date

  @Field(() => Int)
  minutes!: number

  @Field(() => Boolean)
  isPublic!: boolean

  @Field(() => GraphQLDateTimeISO)
  noticeSentAt!: Date

  @Field(() => Boolean, { description: 'The notice went out fewer days ahead than the setting asks (R69).' })
  noticeLate!: boolean

  @Field(() => String, { nullable: true })
  record!: string | null

  @Field(() => Int, { nullable: true, description: 'Own members of the branch who came.' })
  ownPresent!: number | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null

  @Field(() => String, { nullable: true })
  cancelReason!: string | null
}

export const ActivityPage = pageType('ActivityPage', () => ActivityType)

/** Counts of an activity's mobile members. */
@ObjectType('ActivityFigures', { simpleResolvers: true })
export class ActivityFiguresType {
  @Field(() => Int)
  invited!: number

  @Field(() => Int)
  leftOut!: number

  @Field(() => Int)
  coming!: number

  @Field(() => Int)
  notComing!: number

  @Field(() => Int)
  leaveRequested!: number

  @Field(() => Int)
  present!: number

  @Field(() => Int)
  late!: number

  @Field(() => Int)
  leave!: number

  @Field(() => Int)
  absent!: number

  @Field(() => Int, { description: 'Invited and not marked; an activity with blanks cannot be closed.' })
  blank!: number

  @Field(() => Int, { description: 'Members who say otherwise than the branch.' })
  disagreements!: number
}

@ObjectType('Invitation', { simpleResolvers: true })
export class InvitationType {
  @Field(() => ID)
  activityId!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => String, { nullable: true, description: 'Set when the member was left out, and why (R68).' })
  leftOutReason!: string | null

  @Field(() => NoticeChannelEnum)
  channel!: NoticeChannel

  @Field(() => GraphQLDateTimeISO)
  sentAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the member read it, or was told by phone.' })
  readAt!: Date | null

  @Field(() => InvitationAnswerEnum, { nullable: true })
  answer!: InvitationAnswer | null

  @Field(() => String, { nullable: true })
  leaveReason!: string | null

  @Field(() => LeaveStateEnum, { nullable: true })
  leaveState!: LeaveState | null
}

/** What the branch has marked, and what the member says (R84). */
@ObjectType('Attendance', { simpleResolvers: true })
export class AttendanceType {
  @Field(() => AttendanceMarkEnum)
  mark!: AttendanceMark

  @Field(() => String, { nullable: true })
  leaveReason!: string | null

  @Field(() => GraphQLDateTimeISO)
  markedAt!: Date

  @Field(() => AttendanceMarkEnum, { nullable: true })
  memberMark!: AttendanceMark | null

  @Field(() => String, { nullable: true })
  memberNote!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  memberSaidAt!: Date | null
}

@InputType('LeaveOutInput')
export class LeaveOutInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  reason!: string
}

@InputType('PlanActivityInput')
export class PlanActivityInput {
  @Field(() => ID)
  branchId!: string

  @Field(() => ActivityKindEnum)
  kind!: ActivityKind

  @Field(() => String)
  title!: string

  @Field(() => String)
  place!: string

  @Field(() => GraphQLDateTimeISO)
  startsAt!: Date

  @Field(() => Int, { defaultValue: 60 })
  minutes!: number

  @Field(() => Boolean, { defaultValue: false, description: 'Shown on the branch’s public page.' })
  isPublic!: boolean

  @Field(() => [LeaveOutInput], {
    nullable: true,
    description: 'Mobile members who are not invited, each with a reason.',
  })
  leaveOut?: LeaveOutInput[] | null
}

@InputType('ChangeActivityInput')
export class ChangeActivityInput {
  @Field(() => String, { nullable: true })
  title?: string | null

  @Field(() => String, { nullable: true })
  place?: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  startsAt?: Date | null

  @Field(() => Int, { nullable: true })
  minutes?: number | null

  @Field(() => Boolean, { nullable: true })
  isPublic?: boolean | null
}

@InputType('AttendanceMarkInput')
export class AttendanceMarkInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => AttendanceMarkEnum)
  mark!: AttendanceMark

  @Field(() => String, { nullable: true })
  leaveReason?: string | null
}

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
