import { LETTER_VERDICTS, NOTICE_KINDS, RETENTION_REASONS } from '@mobile-members/model/registry.ts'
import { LETTER_TRANSITIONS, statesOf } from '@mobile-members/model/state-machines.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { LETTER_QUEUES } from './letter.rules.ts'

export const LetterStateEnum = graphqlEnum('LetterState', statesOf(LETTER_TRANSITIONS))
export const RetentionReasonEnum = graphqlEnum('RetentionReason', RETENTION_REASONS)
export const LetterVerdictEnum = graphqlEnum('LetterVerdict', LETTER_VERDICTS)
export const LetterQueueEnum = graphqlEnum('LetterQueue', LETTER_QUEUES)
export const NoticeKindEnum = graphqlEnum('NoticeKind', NOTICE_KINDS)

@ObjectType('CertificateLetter', { simpleResolvers: true, description: '《流动党员证明信》' })
@Directive('@key(fields: "id")')
export class CertificateLetter {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  number!: string

  @Field(() => Int)
  year!: number

  @Field(() => Int)
  serial!: number

  @Field(() => RetentionReasonEnum)
  retentionReason!: string

  @Field(() => String, { nullable: true })
  retentionNote!: string | null

  @Field(() => String)
  issuedOn!: string

  @Field(() => String)
  validUntil!: string

  @Field(() => String, { nullable: true })
  presentedOn!: string | null

  @Field(() => String, { nullable: true })
  acceptedOn!: string | null

  @Field(() => String, { nullable: true })
  returnedOn!: string | null

  @Field(() => String, { nullable: true })
  returnReason!: string | null

  @Field(() => String, { nullable: true })
  receiptedOn!: string | null

  @Field(() => String, { nullable: true })
  closedOn!: string | null

  @Field(() => String, { nullable: true })
  voidedOn!: string | null

  @Field(() => String, { nullable: true })
  voidReason!: string | null

  @Field(() => String, { nullable: true })
  lostOn!: string | null

  @Field(() => String, { nullable: true, description: 'what its QR code says, for a counter without a camera' })
  token!: string | null
}

export const LetterPage = listPageType('LetterPage', () => CertificateLetter)

@ObjectType({
  simpleResolvers: true,
  description: 'the third part of the letter, back at the stub: where the member was placed',
})
export class ReturnReceipt {
  @Field(() => ID)
  letterId!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => ID)
  branchId!: string

  @Field(() => String)
  branchName!: string

  @Field(() => String)
  secretaryName!: string

  @Field(() => String)
  phone!: string

  @Field(() => String)
  rule!: string

  @Field(() => String)
  placedOn!: string

  @Field(() => String)
  sentOn!: string

  @Field(() => String, { nullable: true, description: 'the counter-signature of the host' })
  token!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  readAt!: Date | null
}

export const ReceiptPage = listPageType('ReceiptPage', () => ReturnReceipt)

@ObjectType({ simpleResolvers: true, description: 'what the host asks the township to see to' })
export class LetterNotice {
  @Field(() => ID)
  id!: string

  @Field(() => NoticeKindEnum)
  kind!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  notedOn!: string
}

export const NoticePage = listPageType('NoticePage', () => LetterNotice)

@InputType()
export class IssueLetterInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => RetentionReasonEnum, {
    nullable: true,
    description: 'why the formal relation stays; without it the letter is refused',
  })
  retentionReason?: keyof typeof RetentionReasonEnum

  @Field(() => String, { nullable: true, description: 'needed with the reason OTHER' })
  retentionNote?: string

  @Field(() => String, { nullable: true })
  leftOn?: string

  @Field(() => String, { nullable: true })
  contactName?: string

  @Field(() => String, { nullable: true })
  contactPhone?: string

  @Field(() => String, { nullable: true, description: 'YYYY-MM' })
  duesPaidUpTo?: string
}

@InputType()
export class LetterFilterInput {
  @Field(() => LetterQueueEnum, { nullable: true, description: 'what waits for somebody' })
  queue?: keyof typeof LetterQueueEnum

  @Field(() => [LetterStateEnum], { nullable: true })
  states?: (keyof typeof LetterStateEnum)[]

  @Field(() => ID, { nullable: true })
  townshipId?: string

  @Field(() => Int, { nullable: true })
  year?: number

  @Field(() => ID, { nullable: true })
  memberId?: string

  @Field(() => RetentionReasonEnum, { nullable: true, description: 'why the relation stays' })
  retentionReason?: keyof typeof RetentionReasonEnum

  @Field(() => Boolean, { nullable: true, description: 'letters that never left the printer' })
  unprinted?: boolean
}

@ObjectType({ simpleResolvers: true, description: 'what anybody may know of a letter' })
export class LetterVerification {
  @Field(() => LetterVerdictEnum)
  verdict!: string

  @Field(() => String, {
    nullable: true,
    description: 'the first character of the name, and a mark for each other one',
  })
  nameInitial!: string | null

  @Field(() => String, { nullable: true })
  validUntil!: string | null
}

@ObjectType({ simpleResolvers: true })
export class LetterReception {
  @Field(() => CertificateLetter)
  letter!: unknown

  @Field(() => String, { nullable: true, description: 'EXPIRED: it was not accepted, and its township is told' })
  refusal!: string | null
}
