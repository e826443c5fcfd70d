import type { NoticeChannel } from '@mobile-members/model/branches.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { NoticeChannelEnum } from '../enums.ts'

/** What a branch tells its mobile members (通知, R69), about an activity or beyond. */
@ObjectType('Notice', { simpleResolvers: true })
export class NoticeType {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  branchId!: string

  @Field(() => String)
  title!: string

  @Field(() => String)
  text!: string

  @Field(() => Boolean, { description: 'To every mobile member of the branch, not to chosen ones.' })
  toAll!: boolean

  @Field(() => Boolean, { description: 'Fewer days ahead of its activity than the setting asks.' })
  isLate!: boolean

  @Field(() => GraphQLDateTimeISO)
  sentAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  withdrawnAt!: Date | null

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null
}

export const NoticeListPage = pageType('NoticeListPage', () => NoticeType)

@ObjectType('NoticeFigures', { simpleResolvers: true })
export class NoticeFiguresType {
  @Field(() => Int)
  addressed!: number

  @Field(() => Int, { description: 'It has stood on their screen, or they were told another way.' })
  delivered!: number

  @Field(() => Int, { description: 'Opened it themselves.' })
  read!: number

  @Field(() => Int, { description: 'Told by phone or on paper.' })
  told!: number

  @Field(() => Int)
  unread!: number
}

/** One member and one notice: when it arrived, when it was read, who told it otherwise. */
@ObjectType('NoticeDelivery', { simpleResolvers: true })
export class NoticeDeliveryType {
  @Field(() => ID)
  noticeId!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => NoticeChannelEnum)
  channel!: NoticeChannel

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  deliveredAt!: Date | null

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the member opened it, or was told another way.',
  })
  readAt!: Date | null

  @Field(() => ID, { nullable: true, description: 'The account of who told the member by phone or on paper.' })
  toldBy!: string | null
}

const UntoldKindEnum = { NOTICE: 'NOTICE', ACTIVITY: 'ACTIVITY' } as const
registerEnumType(UntoldKindEnum, { name: 'UntoldKind' })

/** A member who has to be told something by phone or on paper (R69). */
@ObjectType('Untold', { simpleResolvers: true })
export class UntoldType {
  @Field(() => UntoldKindEnum)
  kind!: keyof typeof UntoldKindEnum

  @Field(() => ID, { description: 'The notice or the activity.' })
  aboutId!: string

  @Field(() => String)
  title!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => GraphQLDateTimeISO)
  sentAt!: Date

  @Field(() => Boolean, { description: 'False: the member cannot sign in, so nobody need wait for their reading.' })
  hasAccount!: boolean
}

@InputType('SendNoticeInput')
export class SendNoticeInput {
  @Field(() => ID)
  branchId!: string

  @Field(() => String)
  title!: string

  @Field(() => String)
  text!: string

  @Field(() => ID, { nullable: true, description: 'An activity of the branch that is still to come.' })
  activityId?: string | null

  @Field(() => [ID], { nullable: true, description: 'To these members only; without it, to all.' })
  memberIds?: string[] | null
}
