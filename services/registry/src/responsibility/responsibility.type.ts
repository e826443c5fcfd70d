import { RESPONSIBLE_ROLES, TRANSIT_KINDS } from '@mobile-members/model/spells.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'

export const ResponsibleRoleEnum = graphqlEnum('ResponsibleRole', RESPONSIBLE_ROLES)
export const TransitKindEnum = graphqlEnum('TransitKind', TRANSIT_KINDS)

@ObjectType({
  simpleResolvers: true,
  description: 'who answers for the contact with a member, from when to when (R52)',
})
export class Responsibility {
  @Field(() => ResponsibleRoleEnum)
  role!: string

  @Field(() => Boolean, { description: 'the stay is over' })
  afterEnd!: boolean

  @Field(() => GraphQLDateTimeISO)
  fromAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'null: it is so now' })
  untilAt!: Date | null

  @Field(() => GraphQLDateTimeISO, { description: 'when the register learned of it' })
  recordedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'a member between two organisations' })
export class MemberInTransit {
  @Field(() => TransitKindEnum)
  kind!: string

  @Field(() => String)
  since!: string

  @Field(() => Int)
  days!: number
}

export const TransitPage = listPageType('TransitPage', () => MemberInTransit)
