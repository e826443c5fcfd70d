import type { MEMBERSHIPS, SEXES } from '@mobile-members/model/registry.ts'
import { TRANSFER_TRANSITIONS, statesOf } from '@mobile-members/model/state-machines.ts'
import { TRANSFER_TARGETS } from '@mobile-members/model/transfers.ts'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { MembershipEnum, SexEnum } from '../members/member.type.ts'

export const TransferTargetEnum = graphqlEnum('TransferTarget', TRANSFER_TARGETS)
export const TransferStateEnum = graphqlEnum('TransferState', statesOf(TRANSFER_TRANSITIONS))

@ObjectType({ simpleResolvers: true, description: 'what the letter of introduction says' })
export class TransferContentType {
  @Field(() => String)
  addressedTo!: string

  @Field(() => String)
  name!: string

  @Field(() => SexEnum, { nullable: true })
  sex!: (typeof SEXES)[number] | null

  @Field(() => String, { nullable: true })
  born!: string | null

  @Field(() => String, { nullable: true })
  ethnicGroup!: string | null

  @Field(() => MembershipEnum, { nullable: true })
  membership!: (typeof MEMBERSHIPS)[number] | null

  @Field(() => String, { nullable: true })
  phone!: string | null

  @Field(() => String)
  from!: string

  @Field(() => String, { nullable: true })
  fromBranch!: string | null

  @Field(() => String, { description: 'YYYY-MM' })
  duesPaidUpTo!: string

  @Field(() => Int)
  validDays!: number

  @Field(() => String)
  senderAddress!: string

  @Field(() => String)
  senderPhone!: string
}

@ObjectType({ simpleResolvers: true, description: 'the formal relation on its way to a branch of the host town (R40)' })
export class FormalTransfer {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  number!: string

  @Field(() => TransferTargetEnum)
  target!: string

  @Field(() => TransferStateEnum)
  state!: string

  @Field(() => TransferContentType)
  content!: TransferContentType

  @Field(() => String)
  sentOn!: string

  @Field(() => String, { description: 'until when the branch has to answer' })
  dueOn!: string

  @Field(() => String)
  validUntil!: string

  @Field(() => String, { nullable: true })
  decidedOn!: string | null

  @Field(() => String, { nullable: true, description: 'why it came back or was taken back' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'of the receipt: who received the member' })
  handler!: string | null

  @Field(() => String, { nullable: true })
  handlerPhone!: string | null

  @Field(() => String, { nullable: true })
  closedOn!: string | null
}

export const TransferPage = listPageType('TransferPage', () => FormalTransfer)

@InputType()
export class TransferFilterInput {
  @Field(() => [TransferStateEnum], { nullable: true })
  states?: (keyof typeof TransferStateEnum)[]

  @Field(() => ID, { nullable: true })
  townshipId?: string

  @Field(() => ID, { nullable: true })
  branchId?: string

  @Field(() => ID, { nullable: true })
  memberId?: string

  @Field(() => Boolean, { nullable: true, description: 'whose answer is late' })
  overdue?: boolean
}

@InputType()
export class SendTransferInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => ID, { description: 'the branch of the host town that it goes to' })
  branchId!: string

  @Field(() => TransferTargetEnum)
  target!: keyof typeof TransferTargetEnum

  @Field(() => String, { description: 'YYYY-MM' })
  duesPaidUpTo!: string
}
