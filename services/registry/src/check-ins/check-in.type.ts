import { CHECK_IN_CHANNELS, CHECK_IN_STATES } from '@mobile-members/model/registry.ts'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { CertificateLetter, LetterVerdictEnum } from '../letters/letter.type.ts'
import { Member, MemberFactsInput } from '../members/member.type.ts'
import { ContactCheckEnum } from '../registration-forms/registration-form.type.ts'

export const CheckInStateEnum = graphqlEnum('CheckInState', CHECK_IN_STATES)
export const CheckInChannelEnum = graphqlEnum('CheckInChannel', CHECK_IN_CHANNELS)

@ObjectType({ simpleResolvers: true })
export class CheckIn {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => ID, { nullable: true })
  letterId!: string | null

  @Field(() => CheckInStateEnum)
  state!: string

  @Field(() => CheckInChannelEnum)
  channel!: string

  @Field(() => String, { nullable: true })
  announcedOn!: string | null

  @Field(() => String, { nullable: true })
  checkedInOn!: string | null
}

export const CheckInPage = listPageType('CheckInPage', () => CheckIn)

@ObjectType({
  simpleResolvers: true,
  description: 'what the counter sees when a letter is scanned or a member is looked up',
})
export class CheckInForm {
  @Field(() => Member, { nullable: true })
  member!: unknown

  @Field(() => CertificateLetter, { nullable: true })
  letter!: unknown

  @Field(() => LetterVerdictEnum, { nullable: true, description: 'when a letter was scanned' })
  verdict!: string | null

  @Field(() => String, { nullable: true, description: 'why the member cannot be checked in now' })
  refusal!: string | null

  @Field(() => [String], { description: 'required facts that nobody has told yet' })
  missing!: string[]

  @Field(() => String, { nullable: true, description: 'of the registration form on paper that was scanned' })
  formNumber!: string | null

  @Field(() => CheckIn, { nullable: true, description: 'what the member announced online' })
  announced!: unknown
}

@InputType()
export class CheckInInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => ID, { nullable: true, description: 'of members of the county; the one in force when left out' })
  letterId?: string

  @Field(() => MemberFactsInput)
  facts!: MemberFactsInput

  @Field(() => Boolean, { description: 'the phone was called or shown; not needed when a code was read back before' })
  contactVerified!: boolean

  @Field(() => ContactCheckEnum, { nullable: true, description: 'how; SHOWN when left out' })
  contactCheck?: keyof typeof ContactCheckEnum

  @Field(() => String, { nullable: true, description: 'of the registration form on paper that this enters' })
  formNumber?: string
}

@ObjectType({ simpleResolvers: true })
export class CheckInOutcome {
  @Field(() => CheckIn, { nullable: true })
  checkIn!: unknown

  @Field(() => Member)
  member!: unknown

  @Field(() => CertificateLetter, { nullable: true })
  letter!: unknown

  @Field(() => String, {
    nullable: true,
    description: 'EXPIRED: the member is not checked in, and the township is told',
  })
  refusal!: string | null
}
