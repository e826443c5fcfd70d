import {
  CONTACT_RESULTS,
  CONTACT_WAYS,
  type ContactResult,
  type ContactWay,
  LEAVE_CHANNELS,
  LEAVE_DECISIONS,
  LEAVE_ENDS,
  LEAVE_REASONS,
  LEAVE_TELLERS,
  type LeaveChannel,
  type LeaveDecision,
  type LeaveEnd,
  type LeaveReason,
  type LeaveTeller,
  SIGNS_OF_LIFE,
  type SignOfLife,
} from '@mobile-members/model/leaves.ts'
import { LONG_LEAVE_TRANSITIONS, type LongLeaveState, statesOf } from '@mobile-members/model/state-machines.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../enums.ts'

export const LongLeaveStateEnum = enumOf('LongLeaveState', statesOf(LONG_LEAVE_TRANSITIONS))
export const LeaveReasonEnum = enumOf('LongLeaveReason', LEAVE_REASONS)
export const LeaveChannelEnum = enumOf('LongLeaveChannel', LEAVE_CHANNELS)
export const LeaveTellerEnum = enumOf('LongLeaveTeller', LEAVE_TELLERS)
export const LeaveDecisionEnum = enumOf('LongLeaveDecision', LEAVE_DECISIONS)
export const LeaveEndEnum = enumOf('LongLeaveEnd', LEAVE_ENDS)
export const ContactWayEnum = enumOf('ContactWay', CONTACT_WAYS)
export const ContactResultEnum = enumOf('ContactResult', CONTACT_RESULTS)
export const SignOfLifeEnum = enumOf('SignOfLife', SIGNS_OF_LIFE)

/** The days by which leaves are measured today (R80, R81). */
@ObjectType('LeaveTerms', { simpleResolvers: true })
export class LeaveTermsType {
  @Field(() => Int, { description: 'a leave that is no longer than this needs no report' })
  reportDays!: number

  @Field(() => Int, { description: 'whoever has not been heard of for this long is to be called on' })
  contactDays!: number

  @Field(() => Int, { description: 'beyond this the centre must decide' })
  decisionDays!: number

  @Field(() => Int, { description: 'the working days that the centre has for it' })
  decisionWorkingDays!: number
}

/** A long leave from the town, reported to the branch, decided by the centre, told to the home township (R80, R81). */
@ObjectType('LongLeave', { simpleResolvers: true })
export class LongLeaveType {
  @Field(() => ID)
  id!: string

  @Field(() => LongLeaveStateEnum)
  state!: LongLeaveState

  @Field(() => GraphQLLocalDate)
  fromOn!: string

  @Field(() => GraphQLLocalDate, { description: 'when the member means to be back' })
  untilOn!: string

  @Field(() => LeaveReasonEnum)
  reason!: LeaveReason

  @Field(() => String)
  note!: string

  @Field(() => String)
  destination!: string

  @Field(() => LeaveChannelEnum)
  channel!: LeaveChannel

  @Field(() => LeaveTellerEnum)
  toldBy!: LeaveTeller

  @Field(() => GraphQLLocalDate)
  toldOn!: string

  @Field(() => GraphQLDateTimeISO)
  reportedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  notedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'what the branch remarked' })
  remark!: string | null

  @Field(() => Boolean, { description: 'long enough that the centre must decide' })
  mustDecide!: boolean

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'until when the centre has to decide' })
  decisionDueOn!: string | null

  @Field(() => Boolean)
  dueEstimated!: boolean

  @Field(() => LeaveDecisionEnum, { nullable: true })
  decision!: LeaveDecision | null

  @Field(() => String, { nullable: true })
  decisionReason!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  decidedAt!: Date | null

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'when the home township took note' })
  informedAt!: Date | null

  @Field(() => String, { nullable: true })
  informedNote!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  endedOn!: string | null

  @Field(() => LeaveEndEnum, { nullable: true })
  endedAs!: LeaveEnd | null
}

export const LongLeavePage = pageType('LongLeavePage', () => LongLeaveType)

/** One step of a leave, with the days as they were told at it. */
@ObjectType('LongLeaveStep', { simpleResolvers: true })
export class LongLeaveStepType {
  @Field(() => LongLeaveStateEnum, { nullable: true })
  fromState!: LongLeaveState | null

  @Field(() => LongLeaveStateEnum)
  toState!: LongLeaveState

  @Field(() => GraphQLLocalDate)
  fromOn!: string

  @Field(() => GraphQLLocalDate)
  untilOn!: string

  @Field(() => LeaveDecisionEnum, { nullable: true })
  decision!: LeaveDecision | null

  @Field(() => String, { nullable: true })
  reason!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The role of who took it; null when it followed from other news.',
  })
  role!: string | null

  @Field(() => GraphQLDateTimeISO)
  at!: Date
}

/** A try to reach a member of whom nobody has heard; it changes nothing but this record. */
@ObjectType('ContactAttempt', { simpleResolvers: true })
export class ContactAttemptType {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLLocalDate)
  triedOn!: string

  @Field(() => ContactWayEnum)
  way!: ContactWay

  @Field(() => ContactResultEnum)
  result!: ContactResult

  @Field(() => String)
  note!: string
}

/** Somebody of whom nobody has heard for long: no attendance, no entry, no report, nothing read, nobody reached (R81). */
@ObjectType('SilentMember', { simpleResolvers: true })
export class SilentMemberType {
  @Field(() => ID)
  memberId!: string

  @Field(() => GraphQLLocalDate, { description: 'the day of the last that was heard' })
  lastOn!: string

  @Field(() => SignOfLifeEnum)
  lastSign!: SignOfLife

  @Field(() => Int)
  days!: number

  @Field(() => Boolean, {
    description: 'attempts were in vain, and centre and home township are told; nothing follows of itself',
  })
  isToldUp!: boolean
}

export const SilentMemberPage = pageType('SilentMemberPage', () => SilentMemberType)

@InputType('LongLeaveInput')
export class LongLeaveInput {
  @Field(() => String)
  fromOn!: string

  @Field(() => String)
  untilOn!: string

  @Field(() => LeaveReasonEnum)
  reason!: LeaveReason

  @Field(() => String, { defaultValue: '' })
  note!: string

  @Field(() => String)
  destination!: string
}

/** How the branch has heard of it; a member who reports alone has none. */
@InputType('LongLeaveTold')
export class LongLeaveToldInput {
  @Field(() => LeaveChannelEnum)
  channel!: LeaveChannel

  @Field(() => LeaveTellerEnum)
  toldBy!: LeaveTeller

  @Field(() => String)
  toldOn!: string
}

@InputType('LongLeaveFilter')
export class LongLeaveFilterInput {
  @Field(() => [LongLeaveStateEnum], { nullable: true })
  states?: LongLeaveState[] | null

  @Field(() => ID, { nullable: true })
  branchId?: string | null

  @Field(() => ID, { nullable: true })
  memberId?: string | null

  @Field(() => ID, { nullable: true })
  townshipId?: string | null

  @Field(() => Boolean, { nullable: true })
  mustDecide?: boolean | null

  @Field(() => [LeaveDecisionEnum], { nullable: true })
  decisions?: LeaveDecision[] | null
}

@InputType('ContactAttemptInput')
export class ContactAttemptInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  triedOn!: string

  @Field(() => ContactWayEnum)
  way!: ContactWay

  @Field(() => ContactResultEnum)
  result!: ContactResult

  @Field(() => String, { defaultValue: '' })
  note!: string
}
