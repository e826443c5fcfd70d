import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'a fact that the county asks for beyond the five (R25)' })
export class ExtraSurveyField {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'as it stands on the form and as the heading of a column' })
  label!: string

  @Field(() => String)
  addedOn!: string
}
