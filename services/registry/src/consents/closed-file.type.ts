import { Field, ID, ObjectType } from 'type-graphql'
import { listPageType } from '../list-page.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'the file of a member who withdrew the consent: for auditors only, who say what for (R3)',
})
export class ClosedFile {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  registerNo!: string | null

  @Field(() => String, { nullable: true })
  originPlace!: string | null

  @Field(() => String)
  foundOn!: string

  @Field(() => String)
  closedOn!: string
}

export const ClosedFilePage = listPageType('ClosedFilePage', () => ClosedFile)
