import type { AffiliationKind } from '@mobile-members/model/branches.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { AffiliationKindEnum, AffiliationStateEnum } from '../enums.ts'

/** A member's temporary relation to a branch of the host town (R48). */
@ObjectType('Affiliation', { simpleResolvers: true })
export class AffiliationType {
  @Field(() => ID)
  id!: string

  @Field(() => ID, { nullable: true })
  letterId!: string | null

  @Field(() => AffiliationStateEnum)
  state!: AffiliationState

  @Field(() => AffiliationKindEnum, { nullable: true })
  kind!: AffiliationKind | null

  @Field(() => GraphQLLocalDate)
  introducedOn!: string

  @Field(() => GraphQLLocalDate, { nullable: true })
  checkedInOn!: string | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Until when the centre has to place the member (R49).',
  })
  placementDueOn!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  placedOn!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When the branch welcomed the member.' })
  activeOn!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  endedOn!: string | null

  @Field(() => String, { nullable: true })
  endReason!: string | null
}

export const AffiliationPage = pageType('AffiliationPage', () => AffiliationType)

/** One step of an affiliation: who, in which role, when, why. */
@ObjectType('AffiliationStep', { simpleResolvers: true })
export class AffiliationStepType {
  @Field(() => AffiliationStateEnum, { nullable: true })
  fromState!: AffiliationState | null

  @Field(() => AffiliationStateEnum)
  toState!: AffiliationState

  @Field(() => String, {
    nullable: true,
    description: 'The account; null when the step followed from news of registry.',
  })
  subject!: string | null

  @Field(() => String, { nullable: true })
  role!: string | null

  @Field(() => GraphQLDateTimeISO)
  at!: Date

  @Field(() => String, { nullable: true })
  reason!: string | null

  @Field(() => ID, { nullable: true, description: 'The news of registry that the step followed from.' })
  eventId!: string | null
}

@InputType('AffiliationFilter')
export class AffiliationFilterInput {
  @Field(() => [AffiliationStateEnum], { nullable: true })
  states?: AffiliationState[] | null

  @Field(() => ID, { nullable: true })
  branchId?: string | null

  @Field(() => ID, { nullable: true })
  originTownshipId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'those whom their branch is late in welcoming' })
  welcomeOverdue?: boolean | null
}
