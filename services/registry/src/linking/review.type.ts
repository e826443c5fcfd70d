import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { Field, Float, ID, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { LinkReason, SurveyLine } from '../surveys/line.type.ts'
import { SurveyChannelEnum } from '../surveys/survey.type.ts'

export const QuestionStateEnum = graphqlEnum('ReviewQuestionState', ['OPEN', 'SAME', 'DIFFERENT', 'DROPPED'])
export const QuestionAnswerEnum = graphqlEnum('ReviewAnswer', ['SAME', 'DIFFERENT'])

@ObjectType({ simpleResolvers: true, description: 'whether two lines are one person; likeliest first' })
export class ReviewQuestion {
  @Field(() => ID)
  id!: string

  @Field(() => QuestionStateEnum)
  state!: string

  @Field(() => Float)
  score!: number

  @Field(() => [LinkReason])
  reasons!: LinkReason[]

  @Field(() => Date)
  askedAt!: Date

  @Field(() => String, { nullable: true })
  answeredBy!: string | null

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null

  @Field(() => ID, { nullable: true })
  mergeId!: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'one side of a question: the member and all lines that stand for it',
})
export class ReviewSide {
  @Field(() => ID)
  memberId!: string

  @Field(() => String, { nullable: true })
  registerNo!: string | null

  @Field(() => [SurveyLine], { description: 'the line that is asked about first' })
  lines!: SurveyLine[]
}

@ObjectType({ simpleResolvers: true, description: 'as much as tells two joined people apart' })
export class MergedMember {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  registerNo!: string | null
}

@ObjectType({ simpleResolvers: true })
export class MemberMerge {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  keptMemberId!: string

  @Field(() => ID)
  mergedMemberId!: string

  @Field(() => String)
  mergedBy!: string

  @Field(() => Date)
  mergedAt!: Date

  @Field(() => [LinkReason], { description: 'why, where a question was answered; empty where joined by hand' })
  reasons!: LinkReason[]

  @Field(() => Date, { nullable: true })
  undoneAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'a value that some line tells' })
export class ToldValue {
  @Field(() => ID)
  lineId!: string

  @Field(() => SurveyChannelEnum)
  channel!: string

  @Field(() => String)
  unitName!: string

  @Field(() => String)
  toldOn!: string

  @Field(() => String)
  value!: string
}

@ObjectType({ simpleResolvers: true, description: 'a fact that lines of one member tell differently' })
export class FactConflict {
  @Field(() => String, { description: 'name of the fact, such as RESIDENCE' })
  fact!: string

  @Field(() => ID, { description: 'the line whose value stands in the register' })
  chosenLineId!: string

  @Field(() => Boolean, { description: 'a clerk chose; else the program did by its rule' })
  decided!: boolean

  @Field(() => [ToldValue])
  values!: ToldValue[]
}

export const MemberMergePage = pageType('MemberMergePage', () => MemberMerge)
export const ReviewQuestionPage = pageType('ReviewQuestionPage', () => ReviewQuestion)
