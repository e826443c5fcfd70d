import type { PlacementFact, PlacementResult, PlacementRule, PlacementWarning } from '@mobile-members/model/branches.ts'
import { type AffiliationKind, type ManualReason, UNSTABLE_PAIRS } from '@mobile-members/model/branches.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import {
  AffiliationKindEnum,
  ManualReasonEnum,
  PlacementResultEnum,
  PlacementRuleEnum,
  PlacementWarningEnum,
  enumOf,
} from '../enums.ts'

/** Whether both must be unstable for the temporary branch, or one of them (§8, no 5). */
export const UnstablePairEnum = enumOf('UnstablePair', UNSTABLE_PAIRS)

/** A fact that the table used, as a code, an id, `true` or `false`. */
@ObjectType('PlacementFactUsed', { simpleResolvers: true })
export class PlacementFactUsedType {
  @Field(() => String)
  fact!: PlacementFact

  @Field(() => String)
  value!: string
}

@ObjectType('PlacementTraceStep', { simpleResolvers: true })
export class PlacementTraceStepType {
  @Field(() => Int, { description: 'The row of the decision table, 1 to 8.' })
  order!: number

  @Field(() => Boolean)
  holds!: boolean

  @Field(() => [PlacementFactUsedType])
  facts!: PlacementFactUsedType[]
}

@ObjectType('PlacementDistance', { simpleResolvers: true })
export class PlacementDistanceType {
  @Field(() => ID)
  branchId!: string

  @Field(() => Int)
  meters!: number

  @Field(() => Int, { description: 'All members of the branch at that time, mobile ones included.' })
  members!: number
}

/** What would come out if this one fact were another. */
@ObjectType('PlacementChange', { simpleResolvers: true })
export class PlacementChangeType {
  @Field(() => String)
  fact!: PlacementFact

  @Field(() => String)
  value!: string

  @Field(() => PlacementResultEnum)
  result!: PlacementResult

  @Field(() => PlacementRuleEnum, { nullable: true })
  rule!: PlacementRule | null

  @Field(() => ManualReasonEnum, { nullable: true })
  manualReason!: ManualReason | null

  @Field(() => ID, { nullable: true })
  branchId!: string | null
}

/** What the table says of a member's facts as they are now; a preview, nothing is stored. */
@ObjectType('PlacementEvaluation', { simpleResolvers: true })
export class PlacementEvaluationType {
  @Field(() => PlacementResultEnum)
  result!: PlacementResult

  @Field(() => PlacementRuleEnum, { nullable: true })
  rule!: PlacementRule | null

  @Field(() => ManualReasonEnum, { nullable: true })
  manualReason!: ManualReason | null

  @Field(() => AffiliationKindEnum, { nullable: true })
  kind!: AffiliationKind | null

  @Field(() => ID, { nullable: true })
  branchId!: string | null

  @Field(() => [String], { description: 'With NEED_FACTS: what has to be asked for.' })
  missingFacts!: PlacementFact[]

  @Field(() => [PlacementTraceStepType])
  trace!: PlacementTraceStepType[]

  @Field(() => [PlacementDistanceType])
  distances!: PlacementDistanceType[]

  @Field(() => [PlacementChangeType])
  wouldChange!: PlacementChangeType[]

  @Field(() => [PlacementWarningEnum])
  warnings!: PlacementWarning[]

  @Field(() => Int)
  ruleSetVersion!: number
}

/** Facts of a placement; ids and codes. */
@ObjectType('PlacementFacts', { simpleResolvers: true })
export class PlacementFactsType {
  @Field(() => String, { nullable: true })
  employmentKind!: string | null

  @Field(() => Boolean, { nullable: true })
  employmentStable!: boolean | null

  @Field(() => String, { nullable: true })
  industry!: string | null

  @Field(() => Boolean, { nullable: true })
  residenceStable!: boolean | null
}

/** A proposal of the table, and what a person made of it (R53, R60). */
@ObjectType('PlacementDecision', { simpleResolvers: true })
export class PlacementDecisionType {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  ruleSetVersion!: number

  @Field(() => PlacementFactsType)
  facts!: PlacementFactsType

  @Field(() => PlacementResultEnum)
  result!: PlacementResult

  @Field(() => PlacementRuleEnum, { nullable: true })
  rule!: PlacementRule | null

  @Field(() => ManualReasonEnum, { nullable: true })
  manualReason!: ManualReason | null

  @Field(() => AffiliationKindEnum, { nullable: true })
  kind!: AffiliationKind | null

  @Field(() => [PlacementTraceStepType])
  trace!: PlacementTraceStepType[]

  @Field(() => [PlacementDistanceType])
  distances!: PlacementDistanceType[]

  @Field(() => [PlacementChangeType])
  wouldChange!: PlacementChangeType[]

  @Field(() => [PlacementWarningEnum])
  warnings!: PlacementWarning[]

  @Field(() => GraphQLDateTimeISO)
  proposedAt!: Date

  @Field(() => String, { nullable: true })
  objection!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  objectedAt!: Date | null

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Until when the objection is answered (R60).' })
  objectionDueOn!: string | null

  @Field(() => String, { nullable: true, description: 'What the centre answered, with the proposal that followed.' })
  objectionAnswer!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  answeredAt!: Date | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  confirmedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'The account of the person who confirmed.' })
  confirmedBy!: string | null

  @Field(() => String, { nullable: true })
  overrideReason!: string | null
}

@ObjectType('PlacementSettings', { simpleResolvers: true })
export class PlacementSettingsType {
  @Field(() => UnstablePairEnum)
  unstable!: 'BOTH' | 'EITHER'

  @Field(() => Boolean)
  tradeBeforeUnit!: boolean

  @Field(() => Boolean)
  soleTraderEmployeesInCommunity!: boolean

  @Field(() => Int)
  branchLimit!: number

  @Field(() => Int)
  branchMinimum!: number
}

@ObjectType('PlacementRuleSet', { simpleResolvers: true })
export class PlacementRuleSetType {
  @Field(() => Int)
  version!: number

  @Field(() => GraphQLLocalDate)
  effectiveFrom!: string

  @Field(() => PlacementSettingsType)
  settings!: PlacementSettingsType

  @Field(() => GraphQLDateTimeISO)
  publishedAt!: Date
}

@InputType('PublishPlacementRuleSetInput')
export class PublishPlacementRuleSetInput {
  @Field(() => GraphQLLocalDate)
  effectiveFrom!: string

  @Field(() => UnstablePairEnum, { defaultValue: 'BOTH' })
  unstable!: 'BOTH' | 'EITHER'

  @Field(() => Boolean, { defaultValue: false })
  tradeBeforeUnit!: boolean

  @Field(() => Boolean)
  soleTraderEmployeesInCommunity!: boolean

  @Field(() => Int)
  branchLimit!: number

  @Field(() => Int)
  branchMinimum!: number
}
