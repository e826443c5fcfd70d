import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Registry's member; here only what this service knows of one. */
@ObjectType('Member', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class MemberType {
  @Field(() => ID)
  id!: string
}

/** Registry's organisation, by its id. */
@ObjectType('Organization', { simpleResolvers: true })
@Directive('@key(fields: "id", resolvable: false)')
export class OrganizationType {
  @Field(() => ID)
  id!: string
}

/** The branches subgraph's branch; here only its feedback. */
@ObjectType('HostBranch', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class HostBranchType {
  @Field(() => ID)
  id!: string
}
