import type { InvitationAnswer, LeaveState, NoticeChannel } from '@mobile-members/model/branches.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { InvitationAnswerEnum, LeaveStateEnum, NoticeChannelEnum } from '../enums.ts'

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

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it first stood on the member’s screen.' })
  deliveredAt!: Date | null

  @Field(() => ID, { nullable: true, description: 'The account of who told the member by phone.' })
  toldBy!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the member read it, or was told by phone.' })
  readAt!: Date | null

  @Field(() => InvitationAnswerEnum, { nullable: true })
  answer!: InvitationAnswer | null

  @Field(() => String, { nullable: true })
  leaveReason!: string | null

  @Field(() => LeaveStateEnum, { nullable: true })
  leaveState!: LeaveState | null
}

@InputType('LeaveOutInput')
export class LeaveOutInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  reason!: string
}
