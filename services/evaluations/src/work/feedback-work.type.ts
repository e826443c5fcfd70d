import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'

export const FEEDBACK_WORK_KINDS = [
  'ASSESSMENTS_TO_WRITE',
  'ASSESSMENTS_TO_SHOW',
  'ASSESSMENTS_TO_SIGN',
  'ASSESSMENTS_TO_DISPATCH',
  'QUESTIONS_TO_ANSWER',
  'ASSESSMENTS_TO_COMMENT',
  'FEEDBACK_TO_ACKNOWLEDGE',
  'FEEDBACK_ESCALATED',
  'FEEDBACK_OVERDUE',
  'FEEDBACK_OUTSIDE',
] as const
export type FeedbackWorkKind = (typeof FEEDBACK_WORK_KINDS)[number]

export const FeedbackWorkKindEnum = Object.fromEntries(FEEDBACK_WORK_KINDS.map((kind) => [kind, kind])) as {
  [K in FeedbackWorkKind]: K
}
registerEnumType(FeedbackWorkKindEnum, { name: 'FeedbackWorkKind' })

@ObjectType('FeedbackWork', { simpleResolvers: true, description: 'something that waits for the asker' })
export class FeedbackWorkType {
  @Field(() => FeedbackWorkKindEnum)
  kind!: FeedbackWorkKind

  @Field(() => Int)
  count!: number

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'the earliest deadline among them' })
  dueOn!: string | null
}
