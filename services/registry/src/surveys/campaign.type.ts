import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
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
}

@ObjectType({ simpleResolvers: true, description: 'the two channels seen as two independent counts (N1)' })
export class ChannelCoverage {
  @Field(() => Int)
  township!: number

  @Field(() => Int)
  sweep!: number

  @Field(() => Int)
  both!: number

  @Field(() => Int)
  seen!: number

  @Field(() => Float, {
    nullable: true,
    description: 'how many there are by Chapman; a lower bound, since both miss the same people',
  })
  estimate!: number | null

  @Field(() => Float, { nullable: true })
  low!: number | null

  @Field(() => Float, { nullable: true })
  high!: number | null
}
