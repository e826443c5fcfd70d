import { type WorkState, WORK_TRANSITIONS, statesOf } from '@mobile-members/model/state-machines.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumOf } from '../enums.ts'

export const WorkStateEnum = enumOf('WorkState', statesOf(WORK_TRANSITIONS))

/** Work that a branch gives to one of its mobile members because it suits them (R72). */
@ObjectType('WorkAssignment', { simpleResolvers: true })
export class WorkAssignmentType {
  @Field(() => ID)
  id!: string

  @Field(() => WorkStateEnum)
  state!: WorkState

  @Field(() => String)
  content!: string

  @Field(() => String)
  place!: string

  @Field(() => GraphQLLocalDate)
  fromOn!: string

  @Field(() => GraphQLLocalDate)
  untilOn!: string

  @Field(() => String)
  whySuitable!: string

  @Field(() => [String], { description: 'Of the member’s recorded skills, those that fit.' })
  skills!: string[]

  @Field(() => GraphQLDateTimeISO)
  proposedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  answeredAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why the member declines.' })
  answerReason!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the branch took note of a decline.' })
  declineNotedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'The member’s own word that it is done.' })
  report!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  reportedAt!: Date | null

  @Field(() => String, { nullable: true })
  result!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  doneOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it ended undone, or was withdrawn.' })
  endReason!: string | null
}

export const WorkAssignmentPage = pageType('WorkAssignmentPage', () => WorkAssignmentType)

@ObjectType('WorkStep', { simpleResolvers: true })
export class WorkStepType {
  @Field(() => WorkStateEnum, { nullable: true })
  fromState!: WorkState | null

  @Field(() => WorkStateEnum)
  toState!: WorkState

  @Field(() => GraphQLDateTimeISO)
  at!: Date

  @Field(() => String, { nullable: true })
  reason!: string | null
}

@InputType('AssignWorkInput')
export class AssignWorkInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  content!: string

  @Field(() => String, { defaultValue: '' })
  place!: string

  @Field(() => GraphQLLocalDate)
  fromOn!: string

  @Field(() => GraphQLLocalDate)
  untilOn!: string

  @Field(() => String, { defaultValue: '' })
  whySuitable!: string

  @Field(() => [String], { defaultValue: [] })
  skills!: string[]
}
