import { DECIDED_END_REASONS } from '@mobile-members/model/registry.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { MobilitySpell, SpellStateEnum } from '../members/member.type.ts'

export const DecidedEndReasonEnum = graphqlEnum('DecidedEndReason', DECIDED_END_REASONS)
export const EndReportStateEnum = graphqlEnum('EndReportState', ['OPEN', 'ACCEPTED', 'REJECTED'] as const)

@ObjectType({
  simpleResolvers: true,
  description: 'whether a stay counts as mobile, as decided one day by the threshold of that day',
})
export class SpellDecision {
  @Field(() => ID)
  id!: string

  @Field(() => SpellStateEnum)
  state!: string

  @Field(() => String, { nullable: true })
  expectedEndOn!: string | null

  @Field(() => Int)
  thresholdDays!: number

  @Field(() => String)
  reason!: string

  @Field(() => String)
  decidedOn!: string
}

export const SpellPage = listPageType('SpellPage', () => MobilitySpell)

@ObjectType({
  simpleResolvers: true,
  description: 'a branch’s word that a stay has ended; the centre or the township decides',
})
export class EndReport {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => DecidedEndReasonEnum)
  reason!: string

  @Field(() => String)
  endedOn!: string

  @Field(() => String)
  note!: string

  @Field(() => EndReportStateEnum)
  state!: string

  @Field(() => String)
  reportedOn!: string

  @Field(() => String, { nullable: true })
  rejectReason!: string | null
}

export const EndReportPage = listPageType('EndReportPage', () => EndReport)
