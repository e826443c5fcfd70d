import { INTAKE_STATES, WELCOME_WAYS, type IntakeState, type WelcomeWay } from '@mobile-members/model/intake.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumOf } from '../enums.ts'

export const IntakeStateEnum = enumOf('IntakeState', INTAKE_STATES)
export const WelcomeWayEnum = enumOf('WelcomeWay', WELCOME_WAYS)

/** A member whom a branch found and asks for (R62): how far they have come, and nothing of who they are. */
@ObjectType('BranchIntake', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class BranchIntakeType {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLLocalDate)
  reportedOn!: string

  @Field(() => IntakeStateEnum)
  state!: IntakeState
}

export const BranchIntakePage = pageType('BranchIntakePage', () => BranchIntakeType)

/** How a branch was in touch with a member whom it welcomed (R62). */
@ObjectType('Welcome', { simpleResolvers: true })
export class WelcomeType {
  @Field(() => WelcomeWayEnum)
  way!: WelcomeWay

  @Field(() => GraphQLLocalDate)
  contactedOn!: string

  @Field(() => String)
  said!: string

  @Field(() => GraphQLLocalDate)
  dueOn!: string

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date
}

@InputType('WelcomeContactInput')
export class WelcomeContactInput {
  @Field(() => WelcomeWayEnum)
  way!: WelcomeWay

  @Field(() => GraphQLLocalDate)
  contactedOn!: string

  @Field(() => String, { description: 'what was said' })
  said!: string
}
