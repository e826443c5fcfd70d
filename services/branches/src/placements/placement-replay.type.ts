import type { ManualReason, PlacementRule } from '@mobile-members/model/branches.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ManualReasonEnum, PlacementRuleEnum } from '../enums.ts'
import { UnstablePairEnum } from './placement.type.ts'

/** What came out of the table. */
@ObjectType('PlacementOutcome', { simpleResolvers: true })
export class PlacementOutcomeType {
  @Field(() => PlacementRuleEnum, { nullable: true })
  rule!: PlacementRule | null

  @Field(() => ManualReasonEnum, { nullable: true })
  manualReason!: ManualReason | null
}

/** How many decisions of one outcome would be of another (or the same). */
@ObjectType('PlacementReplaySum', { simpleResolvers: true })
export class PlacementReplaySumType {
  @Field(() => PlacementOutcomeType)
  before!: PlacementOutcomeType

  @Field(() => PlacementOutcomeType)
  after!: PlacementOutcomeType

  @Field(() => Int)
  count!: number
}

/** A decision of the past that would come out otherwise. */
@ObjectType('ReplayedPlacement', { simpleResolvers: true })
export class ReplayedPlacementType {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  affiliationId!: string

  @Field(() => GraphQLDateTimeISO)
  proposedAt!: Date

  @Field(() => Int, { description: 'The rule set that it was made by.' })
  ruleSetVersion!: number

  @Field(() => PlacementOutcomeType)
  before!: PlacementOutcomeType

  @Field(() => PlacementOutcomeType)
  after!: PlacementOutcomeType
}

export const ReplayedPlacementPage = pageType('ReplayedPlacementPage', () => ReplayedPlacementType)

/** Old decisions under other rules (N4). */
@ObjectType('PlacementReplay', { simpleResolvers: true })
export class PlacementReplayType {
  @Field(() => Int)
  decisions!: number

  @Field(() => Int, {
    description: 'Made before their ground was kept: units, areas and branches are taken as of today.',
  })
  rebuilt!: number

  @Field(() => [PlacementReplaySumType])
  sums!: PlacementReplaySumType[]
}

/** The part of a rule set that decides where somebody belongs, tried before it is published. */
@InputType('PlacementRulesInput')
export class PlacementRulesInput {
  @Field(() => UnstablePairEnum)
  unstable!: 'BOTH' | 'EITHER'

  @Field(() => Boolean)
  tradeBeforeUnit!: boolean

  @Field(() => Boolean)
  soleTraderEmployeesInCommunity!: boolean
}

@InputType('PlacementReplayInput')
export class PlacementReplayInput {
  @Field(() => Int, { nullable: true, description: 'A published rule set; or else `rules`.' })
  ruleSetVersion?: number | null

  @Field(() => PlacementRulesInput, { nullable: true })
  rules?: PlacementRulesInput | null

  @Field(() => GraphQLLocalDate, { description: 'Decisions proposed from this day on.' })
  from!: string

  @Field(() => GraphQLLocalDate)
  to!: string
}
