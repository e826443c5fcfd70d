import { SELF_REGISTRATION_STATES, type SelfRegistrationState } from '@mobile-members/model/registry.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { MembershipClaimEnum, SexEnum } from '../members/member.type.ts'

export const SelfRegistrationStateEnum = graphqlEnum('SelfRegistrationState', SELF_REGISTRATION_STATES)
export const SelfRegistrationAnswerEnum = graphqlEnum('SelfRegistrationAnswer', ['PENDING', 'ALREADY_REGISTERED'])

@ObjectType({ simpleResolvers: true })
export class SelfRegistrationTown {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => Boolean, { description: 'the town itself: its own members are not mobile (R1)' })
  isHostTown!: boolean
}

@ObjectType({
  simpleResolvers: true,
  description: 'what the public form needs: where one may come from, and who reads it',
})
export class SelfRegistrationSheet {
  @Field(() => String)
  county!: string

  @Field(() => String)
  hostTown!: string

  @Field(() => [SelfRegistrationTown])
  towns!: SelfRegistrationTown[]

  @Field(() => String)
  centerName!: string

  @Field(() => String)
  centerAddress!: string

  @Field(() => String)
  centerPhone!: string
}

@InputType({ description: 'what a member fills in who registers by themselves (R30)' })
export class SelfRegisterInput {
  @Field(() => String)
  name!: string

  @Field(() => SexEnum, { nullable: true, description: 'the identity number tells it too' })
  sex?: keyof typeof SexEnum | null

  @Field(() => String)
  phone!: string

  @Field(() => String, { nullable: true })
  idNumber?: string | null

  @Field(() => MembershipClaimEnum)
  membership!: keyof typeof MembershipClaimEnum

  @Field(() => ID, { nullable: true, description: 'the township of the county where the formal membership is' })
  originTownshipId?: string | null

  @Field(() => String, { nullable: true, description: 'from outside the county: province, city, county' })
  originPlace?: string | null

  @Field(() => String, { nullable: true })
  originBranch?: string | null

  @Field(() => String)
  residence!: string

  @Field(() => String)
  industry!: string

  @Field(() => String, { nullable: true })
  employer?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'from outside the county: I wish to be included (R2)' })
  wish!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'the same shape whether the person was known or not' })
export class SelfRegistrationReceipt {
  @Field(() => SelfRegistrationAnswerEnum)
  answer!: 'PENDING' | 'ALREADY_REGISTERED'

  @Field(() => String, {
    nullable: true,
    description: 'to ask after it at the centre; none where nothing new was kept',
  })
  receiptNo!: string | null

  @Field(() => GraphQLLocalDate)
  registeredOn!: string
}

@ObjectType({ simpleResolvers: true })
export class SelfRegistrationFacts {
  @Field(() => String)
  name!: string

  @Field(() => SexEnum, { nullable: true })
  sex!: string | null

  @Field(() => String)
  phone!: string

  @Field(() => String, { nullable: true, description: 'masked' })
  idNumber!: string | null

  @Field(() => MembershipClaimEnum)
  membership!: string

  @Field(() => String)
  origin!: string

  @Field(() => Boolean)
  fromOutside!: boolean

  @Field(() => String, { nullable: true })
  originBranch!: string | null

  @Field(() => String)
  residence!: string

  @Field(() => String)
  industry!: string

  @Field(() => String, { nullable: true })
  employer!: string | null

  @Field(() => Boolean)
  wish!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'a member who came by themselves, for the centre to verify (R30)' })
export class SelfRegistration {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  receiptNo!: string

  @Field(() => SelfRegistrationStateEnum)
  state!: SelfRegistrationState

  @Field(() => GraphQLDateTimeISO)
  receivedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  decidedAt!: Date | null

  @Field(() => String, { nullable: true })
  rejectReason!: string | null

  @Field(() => ID, { nullable: true, description: 'the line of the survey that it became' })
  lineId!: string | null
}

export const SelfRegistrationPage = listPageType('SelfRegistrationPage', () => SelfRegistration)
