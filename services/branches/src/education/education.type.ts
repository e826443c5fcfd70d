import {
  EDUCATION_FORMS,
  EDUCATION_STATES,
  type EducationForm,
  type EducationState,
} from '@mobile-members/model/study.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { LeaveOutInput } from '../activities/invitation.type.ts'
import { enumOf } from '../enums.ts'
import { MemberType } from '../members/member.type.ts'

export const EducationFormEnum = enumOf('EducationForm', EDUCATION_FORMS)
export const EducationStateEnum = enumOf('EducationState', EDUCATION_STATES)

/** What a branch plans, and then holds, to educate its mobile members (R71). */
@ObjectType('EducationSession', { simpleResolvers: true })
export class EducationSessionType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'The half-year, such as 2026-H2.' })
  period!: string

  @Field(() => Int)
  month!: number

  @Field(() => String)
  topic!: string

  @Field(() => EducationFormEnum)
  form!: EducationForm

  @Field(() => String)
  speaker!: string

  @Field(() => String, { description: 'In words; empty: for all mobile members.' })
  forWhom!: string

  @Field(() => EducationStateEnum)
  state!: EducationState

  @Field(() => GraphQLLocalDate, { nullable: true })
  heldOn!: string | null

  @Field(() => String, { nullable: true })
  record!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  recordedAt!: Date | null

  @Field(() => String, { nullable: true })
  cancelReason!: string | null
}

@ObjectType('EducationLeftOut', { simpleResolvers: true })
export class EducationLeftOutType {
  @Field(() => MemberType)
  member!: MemberType

  @Field(() => String)
  reason!: string
}

/** How a branch stands with its plan of a half-year. */
@ObjectType('EducationFigures', { simpleResolvers: true })
export class EducationFiguresType {
  @Field(() => Int, { description: 'In the plan, held or still to come.' })
  planned!: number

  @Field(() => Int)
  held!: number

  @Field(() => Int, { description: 'Mobile members of the branch.' })
  members!: number

  @Field(() => Int, { description: 'Those of them without any education in the half-year.' })
  without!: number
}

@ObjectType('MemberWithoutEducation', { simpleResolvers: true })
export class MemberWithoutEducationType {
  @Field(() => ID)
  memberId!: string

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'In the branch since then.' })
  placedOn!: string | null
}

export const MemberWithoutEducationPage = pageType('MemberWithoutEducationPage', () => MemberWithoutEducationType)

/** What is for the asking member. */
@ObjectType('MyEducation', { simpleResolvers: true })
export class MyEducationType {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  month!: number

  @Field(() => String)
  topic!: string

  @Field(() => EducationFormEnum)
  form!: EducationForm

  @Field(() => String)
  speaker!: string

  @Field(() => EducationStateEnum)
  state!: EducationState

  @Field(() => GraphQLLocalDate, { nullable: true })
  heldOn!: string | null

  @Field(() => Boolean)
  tookPart!: boolean
}

@InputType('EducationPlanInput')
export class EducationPlanInput {
  @Field(() => Int)
  month!: number

  @Field(() => String)
  topic!: string

  @Field(() => EducationFormEnum)
  form!: EducationForm

  @Field(() => String, { defaultValue: '' })
  speaker!: string

  @Field(() => String, { defaultValue: '' })
  forWhom!: string

  @Field(() => [LeaveOutInput], {
    nullable: true,
    description: 'Mobile members for whom it is not, each with a reason (R63).',
  })
  leaveOut?: LeaveOutInput[] | null
}

@InputType('EducationRecordInput')
export class EducationRecordInput {
  @Field(() => String)
  record!: string

  @Field(() => ID, {
    nullable: true,
    description: 'A closed activity that it was held at: day and attendance come from there.',
  })
  activityId?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  heldOn?: string | null

  @Field(() => [ID], { nullable: true, description: 'Who was there, where no activity says it.' })
  participantIds?: string[] | null
}
