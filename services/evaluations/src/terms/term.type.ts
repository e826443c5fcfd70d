import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { TermName } from '../db.ts'

export const FeedbackTermName = {
  COMMENT_TIME: 'COMMENT_TIME',
  ACKNOWLEDGEMENT: 'ACKNOWLEDGEMENT',
} as const satisfies Record<TermName, TermName>
registerEnumType(FeedbackTermName, { name: 'FeedbackTermName' })

@ObjectType('FeedbackTerm', { simpleResolvers: true, description: 'how many working days something may take' })
export class FeedbackTermType {
  @Field(() => FeedbackTermName)
  name!: TermName

  @Field(() => Int)
  days!: number

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'null: the standard, which nobody has changed' })
  validFrom!: string | null
}
