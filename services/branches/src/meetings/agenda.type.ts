import {
  AGENDA_KINDS,
  AGENDA_OUTCOMES,
  type AgendaKind,
  type AgendaOutcome,
  VOTES,
  type Vote,
} from '@mobile-members/model/rights.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../enums.ts'
import { MemberType } from '../members/member.type.ts'

export const AgendaKindEnum = enumOf('AgendaKind', AGENDA_KINDS)
export const AgendaOutcomeEnum = enumOf('AgendaOutcome', AGENDA_OUTCOMES)
export const VoteEnum = enumOf('Vote', VOTES)

@ObjectType('AgendaHand', { simpleResolvers: true })
export class AgendaHandType {
  @Field(() => MemberType)
  member!: MemberType

  @Field(() => VoteEnum)
  vote!: Vote
}

@ObjectType('AgendaCandidate', { simpleResolvers: true })
export class AgendaCandidateType {
  @Field(() => Int)
  number!: number

  @Field(() => MemberType, {
    nullable: true,
    description: 'null: an own member under their number on the ballot paper',
  })
  member!: MemberType | null
}

@ObjectType('AgendaItem', {
  simpleResolvers: true,
  description: 'an item of a meeting; a vote is counted without mobile members',
})
export class AgendaItemType {
  @Field(() => ID)
  id!: string

  @Field(() => AgendaKindEnum)
  kind!: AgendaKind

  @Field(() => String)
  title!: string

  @Field(() => Int, {
    nullable: true,
    description: 'who is entitled: the branch’s own full members; null where nothing is voted',
  })
  electors!: number | null

  @Field(() => Int, { nullable: true, description: 'how many electors must be there' })
  quorum!: number | null

  @Field(() => Int, { nullable: true, description: 'mobile members present; they take part and are in no count' })
  guestsPresent!: number | null

  @Field(() => Int, { nullable: true })
  present!: number | null

  @Field(() => Int, { nullable: true })
  votesFor!: number | null

  @Field(() => Int, { nullable: true })
  votesAgainst!: number | null

  @Field(() => Int, { nullable: true })
  votesAbstained!: number | null

  @Field(() => AgendaOutcomeEnum, { nullable: true })
  outcome!: AgendaOutcome | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  countedAt!: Date | null

  @Field(() => [AgendaHandType], {
    description: 'hands of own members known here by name; for those who look into the branch',
  })
  hands!: AgendaHandType[]

  @Field(() => [AgendaCandidateType])
  candidates!: AgendaCandidateType[]
}

@InputType()
export class AgendaItemInput {
  @Field(() => ID)
  activityId!: string

  @Field(() => AgendaKindEnum)
  kind!: AgendaKind

  @Field(() => String)
  title!: string
}

@InputType()
export class AgendaCountInput {
  @Field(() => Int, { description: 'electors present, of the branch’s own full members' })
  present!: number

  @Field(() => Int)
  for!: number

  @Field(() => Int)
  against!: number

  @Field(() => Int)
  abstained!: number
}

@ObjectType('VoteInBranch', {
  simpleResolvers: true,
  description: 'whether somebody has a vote in a branch, and why not',
})
export class VoteInBranchType {
  @Field(() => Boolean)
  may!: boolean

  @Field(() => String, { nullable: true, description: 'NOT_ELIGIBLE_HOST_VOTE, PROBATIONARY, NOT_OF_THIS_BRANCH' })
  refusal!: string | null

  @Field(() => Int, { description: 'own full members: the electoral roll' })
  electors!: number

  @Field(() => Int, { description: 'mobile members, who are not on it' })
  mobileMembers!: number
}
