import type { ActivityKind } from '@mobile-members/model/branches.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ActivityKindEnum } from '../enums.ts'
import { LeaveOutInput } from './invitation.type.ts'

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
  chair!: string | null

  @Field(() => String, { nullable: true })
  recorder!: string | null

  @Field(() => String, { nullable: true })
  record!: string | null

  @Field(() => String, { nullable: true })
  decisions!: string | null

  @Field(() => Int, { nullable: true, description: 'Own members of the branch who were to come.' })
  ownDue!: number | null

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

  @Field(() => ID, { nullable: true, description: 'A place of the branch’s own list.' })
  venueId?: string | null

  @Field(() => String, { nullable: true })
  chair?: string | null

  @Field(() => String, { nullable: true })
  recorder?: string | null

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

  @Field(() => ID, { nullable: true, description: 'Null takes the place off, left out keeps it.' })
  venueId?: string | null

  @Field(() => String, { nullable: true })
  chair?: string | null

  @Field(() => String, { nullable: true })
  recorder?: string | null
}

/** What is on record of an activity that was held (R74), beside who was there. */
@InputType('ActivityRecordInput')
export class ActivityRecordInput {
  @Field(() => String, { nullable: true })
  chair?: string | null

  @Field(() => String, { nullable: true })
  recorder?: string | null

  @Field(() => String, { nullable: true })
  decisions?: string | null

  @Field(() => Int, { nullable: true })
  ownDue?: number | null
}
