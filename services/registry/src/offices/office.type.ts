import { ROLES, type Role } from '@mobile-members/model/roles.ts'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const RoleEnum = graphqlEnum('Role', ROLES)

@ObjectType({ simpleResolvers: true, description: 'an office held from a day until, perhaps, a day' })
export class OfficeTerm {
  @Field(() => ID)
  id!: string

  @Field(() => RoleEnum)
  role!: Role

  @Field(() => ID)
  organizationId!: string

  @Field(() => String)
  holderName!: string

  @Field(() => String)
  phone!: string

  @Field(() => Boolean)
  partyMember!: boolean

  @Field(() => String, { nullable: true })
  homeOffice!: string | null

  @Field(() => String)
  fromOn!: string

  @Field(() => String, { nullable: true })
  untilOn!: string | null

  @Field(() => ID, { nullable: true, description: 'the term that this one follows from' })
  exOfficioOf!: string | null
}

@ObjectType({ simpleResolvers: true })
export class HeldOffice {
  @Field(() => RoleEnum)
  role!: Role

  @Field(() => ID)
  organizationId!: string

  @Field(() => String, { nullable: true })
  organizationName!: string | null

  @Field(() => ID, { nullable: true })
  townshipId!: string | null

  @Field(() => String, { nullable: true })
  townshipName!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'who asks' })
export class Me {
  @Field(() => ID)
  subject!: string

  @Field(() => String)
  displayName!: string

  @Field(() => ID, { nullable: true })
  memberId!: string | null

  @Field(() => [HeldOffice])
  offices!: HeldOffice[]
}

@InputType()
export class AppointInput {
  @Field(() => RoleEnum)
  role!: Role

  @Field(() => ID)
  organizationId!: string

  @Field(() => String)
  holderName!: string

  @Field(() => String, { nullable: true, description: 'the account in the sign-in service' })
  subject?: string

  @Field(() => String, { defaultValue: '' })
  phone!: string

  @Field(() => Boolean)
  partyMember!: boolean

  @Field(() => String, { nullable: true, description: 'of centre staff: the office of the town that they come from' })
  homeOffice?: string
}
