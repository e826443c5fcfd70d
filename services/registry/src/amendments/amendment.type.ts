import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'

export const AmendmentStateEnum = graphqlEnum('AmendmentState', ['OPEN', 'ACCEPTED', 'REJECTED'])

@ObjectType({ simpleResolvers: true, description: 'one fact of a request: as it stands now, and as it should be' })
export class AmendedFact {
  @Field(() => String)
  fact!: string

  @Field(() => String, { nullable: true, description: 'as it stands while the request is open' })
  before!: string | null

  @Field(() => String, { nullable: true })
  after!: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'facts as somebody would have them, for the centre to accept or reject',
})
export class AmendmentRequest {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => GraphQLJSONObject)
  facts!: object

  @Field(() => String)
  note!: string

  @Field(() => AmendmentStateEnum)
  state!: string

  @Field(() => GraphQLDateTimeISO)
  requestedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  decidedAt!: Date | null

  @Field(() => String, { nullable: true })
  rejectReason!: string | null
}

export const AmendmentRequestPage = listPageType('AmendmentRequestPage', () => AmendmentRequest)
