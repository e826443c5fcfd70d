import { Field, ID, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { SurveyChannelEnum, UnitKindEnum } from './survey.type.ts'

export const CampaignStateEnum = graphqlEnum('SurveyCampaignState', ['OPEN', 'CLOSED'])
export const ResultKindEnum = graphqlEnum('SurveyResultKind', ['NUMBER', 'INDUSTRY', 'STRUCTURE'])

@ObjectType({ simpleResolvers: true })
export class SurveyResultCell {
  @Field(() => ResultKindEnum)
  kind!: string

  @Field(() => String, {
    description: 'NUMBER: name of the unit; INDUSTRY: section A–T or NONE; STRUCTURE: MALE, FEMALE or NONE',
  })
  rowKey!: string

  @Field(() => String, { description: 'NUMBER and INDUSTRY: the channel; STRUCTURE: age band such as 31-40, or NONE' })
  columnKey!: string

  @Field(() => Int)
  lines!: number

  @Field(() => Int, { description: 'members that these lines stand for' })
  people!: number
}

@ObjectType({ simpleResolvers: true, description: 'what one unit has handed in' })
export class SurveyUnitReturn {
  @Field(() => SurveyChannelEnum)
  channel!: string

  @Field(() => UnitKindEnum, { nullable: true })
  kind!: string | null

  @Field(() => String)
  name!: string

  @Field(() => Int)
  lines!: number

  @Field(() => Int)
  incomplete!: number
}

@ObjectType({ simpleResolvers: true })
export class SurveyCampaign {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  year!: number

  @Field(() => CampaignStateEnum)
  state!: string

  @Field(() => String)
  openedOn!: string

  @Field(() => String, { nullable: true })
  closedOn!: string | null

  @Field(() => String, { nullable: true, description: 'until when the townships hand over (R27)' })
  handoverDueOn!: string | null

  @Field(() => Boolean, { description: 'the calendar of a year on the way to it is not published yet (N15)' })
  handoverDueEstimated!: boolean
}
