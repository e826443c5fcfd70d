import { LINE_FACTS, SURVEY_CHANNELS, UNIT_KINDS } from '@mobile-members/model/survey.ts'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const SurveyChannelEnum = graphqlEnum('SurveyChannel', SURVEY_CHANNELS)
export const UnitKindEnum = graphqlEnum('SurveyUnitKind', UNIT_KINDS)
export const LineFactEnum = graphqlEnum('LineFact', LINE_FACTS)

@ObjectType({ simpleResolvers: true, description: 'a problem and its place; rows and columns count from 1' })
export class SurveyProblem {
  @Field(() => String, { description: 'a translation key' })
  code!: string

  @Field(() => String, { nullable: true })
  sheet!: string | null

  @Field(() => Int, { nullable: true })
  row!: number | null

  @Field(() => Int, { nullable: true })
  column!: number | null

  @Field(() => String, { nullable: true, description: 'what stands in the cell, shortened' })
  value!: string | null
}
