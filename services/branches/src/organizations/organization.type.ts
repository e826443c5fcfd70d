import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Registry's organisation, of which only the id is known here. */
@ObjectType('Organization', { simpleResolvers: true })
@Directive('@key(fields: "id", resolvable: false)')
export class OrganizationType {
  @Field(() => ID)
  id!: string
}
