import { SWEEP_STATES } from '@mobile-members/model/sweep.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { CampaignStateEnum } from '../surveys/campaign.type.ts'
import { ImportStateEnum } from '../surveys/import.type.ts'

export const SweepStateEnum = graphqlEnum('SweepState', SWEEP_STATES)

@ObjectType({ simpleResolvers: true, description: 'the task of one community, village or enterprise in one survey' })
export class SweepTask {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  campaignId!: string

  @Field(() => Int)
  year!: number

  @Field(() => CampaignStateEnum)
  campaignState!: string

  @Field(() => SweepStateEnum)
  state!: string

  @Field(() => String)
  dueOn!: string

  @Field(() => String, {
    nullable: true,
    description: 'the day on which it said that these are all, or that there is nobody',
  })
  returnedOn!: string | null

  @Field(() => Boolean, { description: 'the centre gave the return for it, from paper' })
  onBehalf!: boolean

  @Field(() => Int)
  lines!: number

  @Field(() => Int)
  incomplete!: number

  @Field(() => String, { nullable: true })
  remindedOn!: string | null

  @Field(() => String, { nullable: true, description: 'what the newest reminder says' })
  reminder!: string | null
}

export const SweepTaskPage = listPageType('SweepTaskPage', () => SweepTask)

@ObjectType({ simpleResolvers: true, description: 'the units of a survey by state' })
export class SweepFigures {
  @Field(() => Int)
  units!: number

  @Field(() => Int)
  open!: number

  @Field(() => Int)
  inWork!: number

  @Field(() => Int)
  reported!: number

  @Field(() => Int)
  nil!: number

  @Field(() => Int, { description: 'without a return, and past the day' })
  overdue!: number

  @Field(() => Int)
  lines!: number
}

@ObjectType({ simpleResolvers: true, description: 'a file that a unit sent in' })
export class SweepUpload {
  @Field(() => ID)
  id!: string

  @Field(() => ImportStateEnum)
  state!: string

  @Field(() => String)
  fileName!: string

  @Field(() => Date)
  createdAt!: Date

  @Field(() => Int, { description: 'rows read' })
  rows!: number

  @Field(() => Int, { description: 'rows kept as lines' })
  kept!: number

  @Field(() => Int, { description: 'rows of people who are no members, or who decline' })
  excluded!: number

  @Field(() => Int, { description: 'rows that were told before' })
  unchanged!: number
}

@InputType({ description: 'what is told of one person, as it is told; what is not known is left out' })
export class ToldFactsInput {
  @Field(() => String)
  name!: string

  @Field(() => String, { defaultValue: '' })
  sex!: string

  @Field(() => String, { defaultValue: '' })
  birthDate!: string

  @Field(() => String, { defaultValue: '' })
  idNumber!: string

  @Field(() => String, { defaultValue: '' })
  membership!: string

  @Field(() => String, { defaultValue: '' })
  originTownship!: string

  @Field(() => String, { defaultValue: '' })
  originBranch!: string

  @Field(() => String, { defaultValue: '' })
  industry!: string

  @Field(() => String, { defaultValue: '' })
  employer!: string

  @Field(() => String, { defaultValue: '' })
  residence!: string

  @Field(() => String, { defaultValue: '' })
  phone!: string

  @Field(() => String, { defaultValue: '' })
  wish!: string

  @Field(() => String, { defaultValue: '' })
  remarks!: string
}

@InputType()
export class ReportSweepLineInput {
  @Field(() => ID)
  taskId!: string

  @Field(() => ToldFactsInput)
  facts!: ToldFactsInput
}

@InputType({ description: 'without taskIds: all units that have not reported' })
export class RemindSweepUnitsInput {
  @Field(() => ID)
  campaignId!: string

  @Field(() => [ID], { nullable: true })
  taskIds?: string[] | null

  @Field(() => String)
  text!: string
}

@InputType({ description: 'without taskIds: all units that have not reported' })
export class SetSweepDeadlineInput {
  @Field(() => ID)
  campaignId!: string

  @Field(() => [ID], { nullable: true })
  taskIds?: string[] | null

  @Field(() => GraphQLLocalDate)
  dueOn!: string
}
