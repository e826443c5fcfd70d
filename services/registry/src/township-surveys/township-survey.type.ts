import { BRANCH_RETURN_STATES } from '@mobile-members/model/survey.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { CampaignStateEnum } from '../surveys/campaign.type.ts'

export const BranchReturnStateEnum = graphqlEnum('BranchReturnState', BRANCH_RETURN_STATES)

@ObjectType({ simpleResolvers: true, description: 'that a branch has nobody away' })
export class BranchNilReturn {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  branchId!: string

  @Field(() => String, { description: 'who said so' })
  toldBy!: string

  @Field(() => String)
  toldOn!: string

  @Field(() => String, { nullable: true })
  recordedByName!: string | null

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  withdrawnAt!: Date | null

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'how one branch stands in the survey of its township (R24)' })
export class BranchReturn {
  @Field(() => ID)
  branchId!: string

  @Field(() => BranchReturnStateEnum, { description: 'LINES and NIL count as handed in' })
  state!: string

  @Field(() => Int, { description: 'lines that the township has not handed over yet' })
  drafts!: number

  @Field(() => Int, { description: 'lines handed over' })
  lines!: number

  @Field(() => Int)
  queried!: number

  @Field(() => Int, { description: 'lines without one of the five facts' })
  incomplete!: number
}

@ObjectType({ simpleResolvers: true })
export class TownshipSurveyFigures {
  @Field(() => Int)
  branches!: number

  @Field(() => Int, { description: 'branches that have told of somebody or of nobody' })
  returned!: number

  @Field(() => Int)
  nil!: number

  @Field(() => Int)
  missing!: number

  @Field(() => Int, { description: 'lines handed over, those without a branch too' })
  lines!: number

  @Field(() => Int)
  drafts!: number

  @Field(() => Int, { description: 'handed over, and not looked at by the centre yet' })
  submitted!: number

  @Field(() => Int)
  queried!: number

  @Field(() => Int)
  acknowledged!: number

  @Field(() => Int, { description: 'lines without one of the five facts or without a branch' })
  toComplete!: number

  @Field(() => Int)
  withoutBranch!: number
}

@ObjectType({ simpleResolvers: true, description: 'lines that a township gave to the centre at one time (R27)' })
export class InformationHandover {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  number!: number

  @Field(() => Int)
  lines!: number

  @Field(() => String)
  sentOn!: string

  @Field(() => Int, { description: 'not looked at by the centre yet' })
  submitted!: number

  @Field(() => Int)
  queried!: number

  @Field(() => Int)
  acknowledged!: number
}

@ObjectType({ simpleResolvers: true, description: 'the survey of one township in one campaign, branch by branch' })
export class TownshipSurvey {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  campaignId!: string

  @Field(() => ID)
  townshipId!: string

  @Field(() => Int)
  year!: number

  @Field(() => CampaignStateEnum)
  state!: string

  @Field(() => CampaignStateEnum)
  campaignState!: string

  @Field(() => Boolean, { description: 'closed, and told of nobody in the whole township' })
  nil!: boolean

  @Field(() => String, { nullable: true })
  closedOn!: string | null

  @Field(() => String, { nullable: true, description: 'until when the township hands over' })
  dueOn!: string | null
}

@InputType()
export class RecordNilReturnsInput {
  @Field(() => ID)
  townshipSurveyId!: string

  @Field(() => [ID])
  branchIds!: string[]

  @Field(() => String, { description: 'who said so' })
  toldBy!: string

  @Field(() => String)
  toldOn!: string
}

@InputType({ description: 'all drafts of the survey, or those of some branches, or some lines' })
export class SubmitSurveyLinesInput {
  @Field(() => ID)
  townshipSurveyId!: string

  @Field(() => [ID], { nullable: true })
  branchIds?: string[] | null

  @Field(() => [ID], { nullable: true })
  lineIds?: string[] | null
}

@InputType({ description: 'some lines, or all of a handover that wait' })
export class AcknowledgeLinesInput {
  @Field(() => [ID], { nullable: true })
  lineIds?: string[] | null

  @Field(() => ID, { nullable: true })
  handoverId?: string | null
}
