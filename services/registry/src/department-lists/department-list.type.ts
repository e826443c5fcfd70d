import { HINT_LIKENESSES, HINT_OUTCOMES, HINT_STATES } from '@mobile-members/model/sweep.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { LineFactEnum } from '../surveys/survey.type.ts'
import { ToldFactsInput } from '../sweep-tasks/sweep.type.ts'

export const HintStateEnum = graphqlEnum('HintState', HINT_STATES)
export const HintOutcomeEnum = graphqlEnum('HintOutcome', HINT_OUTCOMES)
export const HintLikenessEnum = graphqlEnum('HintLikeness', HINT_LIKENESSES)

@ObjectType({ simpleResolvers: true, description: 'that a department handed something in; nothing of any person' })
export class DepartmentReceipt {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  receivedOn!: string

  @Field(() => String)
  legalBasis!: string

  @Field(() => Int)
  rows!: number

  @Field(() => String, { description: 'the day on which what nobody could use is gone' })
  vanishOn!: string
}

@ObjectType({ simpleResolvers: true, description: 'a department, what it handed in, and what became of it' })
export class DepartmentCooperation {
  @Field(() => Int)
  lists!: number

  @Field(() => Int)
  received!: number

  @Field(() => Int)
  open!: number

  @Field(() => Int, { description: 'visits planned' })
  visits!: number

  @Field(() => Int, { description: 'known already' })
  known!: number

  @Field(() => Int, { description: 'became lines of the sweep, after the person was met' })
  lines!: number

  @Field(() => Int)
  dismissed!: number

  @Field(() => Int, { description: 'deleted after their days, unused' })
  vanished!: number

  @Field(() => String, { nullable: true })
  lastOn!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'what a department says of a person: a hint, and no line' })
export class DepartmentHint {
  @Field(() => ID)
  id!: string

  @Field(() => HintStateEnum)
  state!: string

  @Field(() => String)
  toldOn!: string

  @Field(() => String)
  receivedOn!: string

  @Field(() => String)
  legalBasis!: string

  @Field(() => String, { nullable: true })
  visitOn!: string | null

  @Field(() => String)
  vanishOn!: string
}

export const DepartmentHintPage = listPageType('DepartmentHintPage', () => DepartmentHint)

@ObjectType({ simpleResolvers: true })
export class DepartmentHintFacts {
  @Field(() => String)
  name!: string

  @Field(() => String)
  contact!: string

  @Field(() => String)
  source!: string

  @Field(() => String, { nullable: true, description: 'what the planned visit is to find out' })
  note!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'maybe the same: for a clerk to look at' })
export class HintMatch {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  memberName!: string

  @Field(() => HintLikenessEnum)
  likeness!: string
}

@ObjectType({ simpleResolvers: true })
export class ToldHintLine {
  @Field(() => ID)
  lineId!: string

  @Field(() => [LineFactEnum])
  missing!: string[]
}

@InputType()
export class PlanHintVisitInput {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLLocalDate)
  visitOn!: string

  @Field(() => String, { defaultValue: '' })
  note!: string
}

@InputType({ description: 'only after the person was met or spoken to' })
export class TellHintLineInput {
  @Field(() => ID)
  id!: string

  @Field(() => GraphQLLocalDate)
  contactedOn!: string

  @Field(() => ToldFactsInput)
  facts!: ToldFactsInput
}
