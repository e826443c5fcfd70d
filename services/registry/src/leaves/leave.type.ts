import { ASSESSMENT_KINDS } from '@mobile-members/model/assessments.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const EndorsedKindEnum = graphqlEnum('EndorsedAssessmentKind', ASSESSMENT_KINDS)

@ObjectType({ simpleResolvers: true, description: 'the last assessment that was signed, on the back of a certificate' })
export class EndorsedAssessment {
  @Field(() => ID)
  assessmentId!: string

  @Field(() => EndorsedKindEnum)
  kind!: string

  @Field(() => String)
  period!: string

  @Field(() => String)
  signedOn!: string

  @Field(() => String, { description: 'of the text that was signed' })
  contentHash!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'the back of a certificate that went home after a long leave: what the branch’s registers say (R81)',
})
export class LetterEndorsement {
  @Field(() => ID)
  branchId!: string

  @Field(() => String)
  returnedOn!: string

  @Field(() => String, { nullable: true })
  placedOn!: string | null

  @Field(() => Int)
  invited!: number

  @Field(() => Int, { description: 'late ones included' })
  present!: number

  @Field(() => Int)
  leave!: number

  @Field(() => Int)
  absent!: number

  @Field(() => Int)
  notebookEntries!: number

  @Field(() => Int)
  notebookConfirmed!: number

  @Field(() => EndorsedAssessment, { nullable: true, description: 'null: none was signed' })
  assessment!: EndorsedAssessment | null
}
