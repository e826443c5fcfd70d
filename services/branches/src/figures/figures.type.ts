import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { AffiliationStateEnum } from '../enums.ts'

@ObjectType('AffiliationStateCount', { simpleResolvers: true })
export class AffiliationStateCountType {
  @Field(() => AffiliationStateEnum)
  state!: AffiliationState

  @Field(() => Int)
  count!: number
}

/** Members in a branch by what put them there; the rule is a placement rule, a manual reason, or OVERRIDE. */
@ObjectType('PlacementRuleCount', { simpleResolvers: true })
export class PlacementRuleCountType {
  @Field(() => String)
  rule!: string

  @Field(() => Int)
  count!: number
}

@ObjectType('BranchKindCount', { simpleResolvers: true })
export class BranchKindCountType {
  @Field(() => String)
  kind!: string

  @Field(() => Int)
  branches!: number

  @Field(() => Int)
  members!: number
}

/** The part of the dashboard that the branches answer for; for a township, its own members. */
@ObjectType('PlacementFigures', { simpleResolvers: true })
export class PlacementFiguresType {
  @Field(() => [AffiliationStateCountType])
  byState!: AffiliationStateCountType[]

  @Field(() => [PlacementRuleCountType])
  byRule!: PlacementRuleCountType[]

  @Field(() => [BranchKindCountType])
  byBranchKind!: BranchKindCountType[]

  @Field(() => Int, { description: 'In a branch now: placed, active or paused.' })
  inBranch!: number

  @Field(() => Int, { description: 'Checked in and without a branch yet.' })
  waiting!: number

  @Field(() => Int, { description: 'Of these, beyond the working days of R49.' })
  overdue!: number

  @Field(() => Int, { description: 'Activities closed this year.' })
  activities!: number

  @Field(() => Int)
  invitations!: number

  @Field(() => Int, { description: 'Present or late.' })
  attended!: number

  @Field(() => Int)
  notebookEntries!: number

  @Field(() => Int)
  notebookConfirmed!: number
}
