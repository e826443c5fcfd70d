import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'

/** A member whose formal relation has come to this branch: one of its own, with a vote when a full member (R40). */
@ObjectType('FormalMember', { simpleResolvers: true })
export class FormalMemberType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'FULL or PROBATIONARY, as of the transfer' })
  membership!: string

  @Field(() => GraphQLLocalDate, { description: 'own member, with the rights of one, since this day' })
  fromOn!: string
}

export const FormalMemberPage = pageType('FormalMemberPage', () => FormalMemberType)
