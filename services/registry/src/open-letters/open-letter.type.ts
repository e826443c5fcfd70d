import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description: '《给流动党员的公开信》 in one version; what was published is never changed',
})
export class OpenLetter {
  @Field(() => Int)
  version!: number

  @Field(() => String)
  title!: string

  @Field(() => String, { description: 'paragraphs, one a line' })
  text!: string

  @Field(() => String, { description: 'in whose name' })
  signedBy!: string

  @Field(() => String)
  publishedOn!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'the next version before it is published: the newest text, or a first proposal',
})
export class OpenLetterDraft {
  @Field(() => Int)
  version!: number

  @Field(() => String)
  title!: string

  @Field(() => String)
  text!: string

  @Field(() => String)
  signedBy!: string

  @Field(() => String, { description: 'where its QR code will lead' })
  registerUrl!: string
}

@ObjectType({ simpleResolvers: true, description: 'copies handed out by one unit on one day' })
export class OpenLetterCopies {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  version!: number

  @Field(() => ID)
  campaignId!: string

  @Field(() => Int)
  number!: number

  @Field(() => String)
  handedOutOn!: string
}

@ObjectType({ simpleResolvers: true })
export class OpenLetterCopiesPage {
  @Field(() => [OpenLetterCopies])
  nodes!: OpenLetterCopies[]

  @Field(() => String, { nullable: true })
  endCursor!: string | null

  @Field(() => Boolean)
  hasNextPage!: boolean

  @Field(() => Int, { description: 'entries in all' })
  total!: number

  @Field(() => Int, { description: 'copies in all' })
  copies!: number
}

@InputType()
export class PublishOpenLetterInput {
  @Field(() => String)
  title!: string

  @Field(() => String)
  text!: string

  @Field(() => String)
  signedBy!: string
}

@InputType()
export class RecordOpenLetterCopiesInput {
  @Field(() => Int)
  version!: number

  @Field(() => ID)
  campaignId!: string

  @Field(() => ID, { description: 'the community, village or enterprise that hands them out' })
  unitId!: string

  @Field(() => Int)
  number!: number

  @Field(() => GraphQLLocalDate)
  handedOutOn!: string
}
