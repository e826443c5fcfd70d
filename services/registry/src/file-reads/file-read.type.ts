import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'once that somebody read fields of a member’s file' })
export class FileRead {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLDateTimeISO)
  at!: Date

  @Field(() => String, { nullable: true, description: 'the offices held at that moment' })
  role!: string | null

  @Field(() => String, { nullable: true })
  readerName!: string | null

  @Field(() => String, { nullable: true })
  organizationName!: string | null

  @Field(() => String)
  operation!: string

  @Field(() => String)
  fields!: string

  @Field(() => String, { nullable: true })
  purpose!: string | null
}

export const FileReadPage = pageType('FileReadPage', () => FileRead)
