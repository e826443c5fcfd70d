import { GUIDANCE_ANSWERS } from '@mobile-members/model/guidance.ts'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { RetentionReasonEnum } from '../letters/letter.type.ts'
import { listPageType } from '../list-page.type.ts'

export const GuidanceAnswerEnum = graphqlEnum('GuidanceAnswer', GUIDANCE_ANSWERS)

@ObjectType({
  simpleResolvers: true,
  description: 'a talk in which the township advised to transfer the formal relation',
})
export class GuidanceTalk {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  heldOn!: string

  @Field(() => String, { description: 'who spoke with the member' })
  talkedBy!: string

  @Field(() => GuidanceAnswerEnum)
  answer!: string

  @Field(() => RetentionReasonEnum, { nullable: true, description: 'why the relation stays' })
  reason!: string | null

  @Field(() => String, { nullable: true })
  note!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'a member whom nobody has advised in time' })
export class GuidanceDue {
  @Field(() => ID)
  memberId!: string

  @Field(() => String, { description: 'found, or last spoken to without an end' })
  since!: string
}

export const GuidanceDuePage = listPageType('GuidanceDuePage', () => GuidanceDue)

@InputType()
export class GuidanceTalkInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  heldOn!: string

  @Field(() => String)
  talkedBy!: string

  @Field(() => GuidanceAnswerEnum)
  answer!: keyof typeof GuidanceAnswerEnum

  @Field(() => RetentionReasonEnum, { nullable: true, description: 'needed with STAYS' })
  reason?: keyof typeof RetentionReasonEnum

  @Field(() => String, { nullable: true, description: 'needed with the reason OTHER' })
  note?: string
}
