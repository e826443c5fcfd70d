import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'

export const ExportStateEnum = graphqlEnum('ExportState', ['OPEN', 'APPROVED', 'REJECTED'])

@ObjectType({
  simpleResolvers: true,
  description: 'a roster above the limit, asked for by one and approved by another',
})
export class ExportRequest {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'the list’s filter, as the address of the file asks for it' })
  list!: string

  @Field(() => String)
  purpose!: string

  @Field(() => Int)
  rowCount!: number

  @Field(() => ExportStateEnum)
  state!: string

  @Field(() => GraphQLDateTimeISO)
  requestedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  decidedAt!: Date | null

  @Field(() => String, { nullable: true })
  rejectReason!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'when it was last taken out' })
  takenAt!: Date | null
}

export const ExportRequestPage = listPageType('ExportRequestPage', () => ExportRequest)
