import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'

@ObjectType('CenterOffice', { simpleResolvers: true, description: 'where the centre is, from a day on' })
export class CenterOfficeType {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLLocalDate)
  validFrom!: string

  @Field(() => String)
  address!: string

  @Field(() => String)
  hours!: string

  @Field(() => String)
  phone!: string

  @Field(() => GraphQLDateTimeISO)
  changedAt!: Date
}

@InputType('ChangeCenterOfficeInput')
export class ChangeCenterOfficeInput {
  @Field(() => GraphQLLocalDate)
  validFrom!: string

  @Field(() => String)
  address!: string

  @Field(() => String)
  hours!: string

  @Field(() => String)
  phone!: string
}
