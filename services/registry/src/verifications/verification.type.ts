import { VERIFICATION_TRANSITIONS, statesOf } from '@mobile-members/model/state-machines.ts'
import {
  VERIFICATION_ANSWERS,
  VERIFICATION_CHANNELS,
  VERIFICATION_OPEN,
  VERIFICATION_OUTCOMES,
  VERIFICATION_SIDES,
} from '@mobile-members/model/verifications.ts'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { MemberFactsInput } from '../members/member.type.ts'

export const VerificationStateEnum = graphqlEnum('VerificationState', statesOf(VERIFICATION_TRANSITIONS))
export const VerificationAnswerEnum = graphqlEnum('VerificationAnswer', VERIFICATION_ANSWERS)
export const VerificationOutcomeEnum = graphqlEnum('VerificationOutcome', VERIFICATION_OUTCOMES)
export const VerificationSideEnum = graphqlEnum('VerificationSide', VERIFICATION_SIDES)
export const VerificationOpenEnum = graphqlEnum('VerificationOpen', [...VERIFICATION_OPEN, 'ANY'])
export const VerificationChannelEnum = graphqlEnum('VerificationChannel', VERIFICATION_CHANNELS)

@ObjectType({ simpleResolvers: true, description: 'how far a verification has come, within what the asker may see' })
export class VerificationProgress {
  @Field(() => ID, { nullable: true, description: 'a township or branch; null: no such, or all' })
  organizationId!: string | null

  @Field(() => String, { nullable: true })
  name!: string | null

  @Field(() => Int)
  total!: number

  @Field(() => Int)
  settled!: number

  @Field(() => Int)
  confirmed!: number

  @Field(() => Int)
  changed!: number

  @Field(() => Int)
  notFound!: number

  @Field(() => Int)
  openMember!: number

  @Field(() => Int)
  openHost!: number

  @Field(() => Int)
  openTownship!: number

  @Field(() => Int)
  openDecision!: number
}

@ObjectType({ simpleResolvers: true, description: 'the verification of a year' })
export class VerificationCampaign {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  year!: number

  @Field(() => String)
  referenceDate!: string

  @Field(() => VerificationStateEnum)
  state!: string

  @Field(() => String)
  dueOn!: string

  @Field(() => String, { nullable: true })
  openedOn!: string | null

  @Field(() => String, { nullable: true })
  closedOn!: string | null

  @Field(() => String, { nullable: true })
  remindedOn!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'what member, branch and township say of one member' })
export class VerificationEntry {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => ID, { nullable: true })
  townshipId!: string | null

  @Field(() => ID, { nullable: true })
  branchId!: string | null

  @Field(() => VerificationAnswerEnum, { nullable: true })
  memberSays!: string | null

  @Field(() => VerificationAnswerEnum, { nullable: true })
  hostSays!: string | null

  @Field(() => VerificationAnswerEnum, { nullable: true })
  townshipSays!: string | null

  @Field(() => VerificationOutcomeEnum, { nullable: true })
  outcome!: string | null

  @Field(() => [VerificationOpenEnum])
  openSides!: string[]

  @Field(() => String, { nullable: true })
  contactSince!: string | null

  @Field(() => String, { nullable: true })
  contactDoneOn!: string | null

  @Field(() => Boolean, { nullable: true })
  contactFound!: boolean | null

  @Field(() => String, { nullable: true })
  contactNote!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'what waits for the asker in the open verification' })
export class VerificationWork {
  @Field(() => ID)
  campaignId!: string

  @Field(() => Int)
  year!: number

  @Field(() => String)
  dueOn!: string

  @Field(() => String, { nullable: true })
  remindedOn!: string | null

  @Field(() => Int, { description: 'entries that wait for an answer of the asker' })
  toAnswer!: number

  @Field(() => Int, { description: 'members whom nobody found, to be looked for' })
  toContact!: number
}

@InputType()
export class VerificationFilter {
  @Field(() => ID)
  campaignId!: string

  @Field(() => ID, { nullable: true })
  townshipId?: string

  @Field(() => ID, { nullable: true })
  branchId?: string

  @Field(() => VerificationOutcomeEnum, { nullable: true })
  outcome?: keyof typeof VerificationOutcomeEnum

  @Field(() => VerificationOpenEnum, { nullable: true })
  open?: keyof typeof VerificationOpenEnum

  @Field(() => Boolean, { nullable: true, description: 'only those who are being looked for' })
  contact?: boolean
}

@InputType()
export class AnswerVerificationInput {
  @Field(() => ID)
  entryId!: string

  @Field(() => VerificationSideEnum)
  side!: keyof typeof VerificationSideEnum

  @Field(() => VerificationAnswerEnum)
  outcome!: keyof typeof VerificationAnswerEnum

  @Field(() => VerificationChannelEnum)
  channel!: keyof typeof VerificationChannelEnum

  @Field(() => MemberFactsInput, { nullable: true, description: 'with CHANGED: what has changed' })
  facts?: MemberFactsInput

  @Field(() => Boolean, { nullable: true, description: 'the member said the same, on the phone or on paper' })
  memberSaidSo?: boolean

  @Field(() => String, { nullable: true })
  note?: string
}

export const VerificationEntryPage = listPageType('VerificationEntryPage', () => VerificationEntry)
