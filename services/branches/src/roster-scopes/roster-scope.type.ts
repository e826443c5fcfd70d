import { ROSTER_SCOPES, type RosterScope } from '@mobile-members/model/intake.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../enums.ts'

export const RosterScopeEnum = enumOf('RosterScope', ROSTER_SCOPES)

/** A member is left out of a part of the branch's life, with the reason (R63). */
@ObjectType('ScopeExclusion', { simpleResolvers: true })
export class ScopeExclusionType {
  @Field(() => ID)
  id!: string

  @Field(() => RosterScopeEnum)
  scope!: RosterScope

  @Field(() => String)
  reason!: string

  @Field(() => GraphQLLocalDate)
  leftOutOn!: string

  @Field(() => ID, { description: 'the account' })
  leftOutBy!: string
}

/** Own members and mobile members, counted apart, of a part of what a branch does (R63). */
@ObjectType('RosterScopeCount', { simpleResolvers: true })
export class RosterScopeCountType {
  @Field(() => RosterScopeEnum)
  scope!: RosterScope

  @Field(() => Int, { description: 'the branch’s own members' })
  own!: number

  @Field(() => Int, { description: 'mobile members who are part of it' })
  mobile!: number

  @Field(() => Int, { description: 'mobile members who are left out, each with a reason' })
  leftOut!: number
}

@InputType('LeaveOutOfScopeInput')
export class LeaveOutOfScopeInput {
  @Field(() => ID)
  affiliationId!: string

  @Field(() => RosterScopeEnum)
  scope!: RosterScope

  @Field(() => String)
  reason!: string
}
