import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { FEEDBACK_WORK_KINDS, type FeedbackWorkKind } from './feedback-work.rules.ts'

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
