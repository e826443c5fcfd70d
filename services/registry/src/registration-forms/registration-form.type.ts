import { CONTACT_CHECKS } from '@mobile-members/model/papers.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const ContactCheckEnum = graphqlEnum('ContactCheck', CONTACT_CHECKS)

@ObjectType({ simpleResolvers: true, description: 'how a phone of the member was checked' })
export class ContactVerification {
  @Field(() => ContactCheckEnum)
  method!: string

  @Field(() => String)
  verifiedOn!: string

  @Field(() => String, { nullable: true })
  verifiedByName!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'a code that the office sends from its own telephone' })
export class ContactCode {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  code!: string
}

@ObjectType({ simpleResolvers: true })
export class ContactCheckOutcome {
  @Field(() => ContactVerification, { nullable: true })
  verification!: unknown

  @Field(() => String, { nullable: true, description: 'CODE_WRONG, CODE_RAN_OUT' })
  refusal!: string | null
}
