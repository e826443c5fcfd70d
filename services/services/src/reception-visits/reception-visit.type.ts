import type { ServiceCategory } from '@mobile-members/model/cases.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { ServiceCategoryEnum } from '../cases/case.type.ts'

@ObjectType('ReceptionVisit', { simpleResolvers: true })
export class ReceptionVisitType {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  dayId!: string

  @Field(() => GraphQLDateTimeISO)
  arrivedAt!: Date

  @Field(() => ID, { description: 'the account of who received' })
  receivedBy!: string

  @Field(() => String)
  matter!: string

  @Field(() => String)
  said!: string

  @Field(() => String, { nullable: true, description: 'null: it became a case' })
  answer!: string | null
}

export const ReceptionVisitPage = pageType('ReceptionVisitPage', () => ReceptionVisitType)

@InputType('VisitCaseInput')
export class VisitCaseInput {
  @Field(() => ServiceCategoryEnum)
  category!: ServiceCategory

  @Field(() => String, { nullable: true, description: 'the visit’s matter, when left out' })
  title!: string | null
}

@InputType('RegisterReceptionVisitInput')
export class RegisterReceptionVisitInput {
  @Field(() => ID)
  dayId!: string

  @Field(() => ID, { nullable: true, description: 'left out: the visitor stays anonymous' })
  memberId!: string | null

  @Field(() => String, { description: 'what it is about, in a few words' })
  matter!: string

  @Field(() => String, { description: 'what was said' })
  said!: string

  @Field(() => String, { nullable: true, description: 'the answer, if it was answered at once' })
  answer!: string | null

  @Field(() => VisitCaseInput, { nullable: true, description: 'the case that it becomes, if it was not' })
  case!: VisitCaseInput | null
}
