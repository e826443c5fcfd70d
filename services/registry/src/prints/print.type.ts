import { PRINT_JOB_STATES } from '@mobile-members/model/papers.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const PrintJobStateEnum = graphqlEnum('PrintJobState', PRINT_JOB_STATES)

@ObjectType({ simpleResolvers: true, description: 'one time that a letter left the printer' })
export class LetterPrint {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLDateTimeISO)
  printedAt!: Date

  @Field(() => String, { nullable: true, description: 'who printed it, where that person holds or held an office' })
  printedByName!: string | null

  @Field(() => Boolean, { description: 'together with others' })
  together!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'many letters as one PDF; the PDF is kept for a day' })
export class LetterPrintJob {
  @Field(() => ID)
  id!: string

  @Field(() => PrintJobStateEnum)
  state!: string

  @Field(() => Int, { description: 'letters that are ready' })
  done!: number
}
