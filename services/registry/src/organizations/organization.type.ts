import { DEPARTMENT_KINDS, ORGANIZATION_KINDS } from '@mobile-members/model/registry.ts'
import { Directive, Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const OrganizationKindEnum = graphqlEnum('OrganizationKind', ORGANIZATION_KINDS)
export const DepartmentKindEnum = graphqlEnum('DepartmentKind', DEPARTMENT_KINDS)
export const AreaKindEnum = graphqlEnum('AreaKind', ['COMMUNITY', 'VILLAGE'])
export const NetworkRoleEnum = graphqlEnum('NetworkRole', ['LEAD', 'ASSIST'])

@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Organization {
  @Field(() => ID)
  id!: string

  @Field(() => OrganizationKindEnum)
  kind!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  shortName!: string

  @Field(() => ID, { nullable: true })
  parentId!: string | null

  @Field(() => ID, { nullable: true, description: 'the township or the host town that it belongs to' })
  townshipId!: string | null

  @Field(() => String, { nullable: true })
  code!: string | null

  @Field(() => DepartmentKindEnum, { nullable: true })
  departmentKind!: string | null

  @Field(() => String)
  address!: string

  @Field(() => String)
  phone!: string

  @Field(() => Float, { nullable: true })
  latitude!: number | null

  @Field(() => Float, { nullable: true })
  longitude!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'a community or a village of the host town' })
export class Area {
  @Field(() => ID)
  id!: string

  @Field(() => AreaKindEnum)
  kind!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true, description: 'day since which it counts as urban fringe' })
  fringeSince!: string | null

  @Field(() => ID, { nullable: true })
  branchId!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'the host town leads, every other township assists' })
export class NetworkMember {
  @Field(() => Organization)
  organization!: Organization

  @Field(() => NetworkRoleEnum)
  role!: string

  @Field(() => Organization, { nullable: true, description: 'none: the township has not founded its centre yet' })
  center!: Organization | null
}

@InputType()
export class FoundOrganizationInput {
  @Field(() => OrganizationKindEnum)
  kind!: 'TOWN_SERVICE_CENTER' | 'OUTFLOW_CENTER' | 'LABOUR_CENTER' | 'ASSISTANCE_CENTER'

  @Field(() => ID, { description: 'the host town or township that founds it' })
  townshipId!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { defaultValue: '' })
  address!: string

  @Field(() => String, { defaultValue: '' })
  phone!: string
}
