import { STATISTICS_TABLES } from '@mobile-members/model/statistics.ts'
import { STATISTICS_CHECKS } from '@mobile-members/model/statistics-checks.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { Member } from '../members/member.type.ts'

export const StatisticsTableEnum = graphqlEnum('StatisticsTable', STATISTICS_TABLES)
export const StatisticsCheckEnum = graphqlEnum('StatisticsCheckName', STATISTICS_CHECKS)
export const StatisticsStateEnum = graphqlEnum('StatisticsState', ['NONE', 'DRAFT', 'FROZEN'])
export const StatisticsRelationEnum = graphqlEnum('StatisticsRelation', ['EQUAL', 'AT_MOST'])

@ObjectType({ simpleResolvers: true, description: 'a figure of a table; zeros are left out' })
export class StatisticsCell {
  @Field(() => StatisticsTableEnum)
  table!: string

  @Field(() => String)
  part!: string

  @Field(() => String)
  row!: string

  @Field(() => String)
  column!: string

  @Field(() => Int, { nullable: true, description: 'null: left out, so that nobody can be recognised' })
  value!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'both sides of a cross-check' })
export class StatisticsCheck {
  @Field(() => StatisticsCheckEnum)
  name!: string

  @Field(() => [StatisticsTableEnum])
  tables!: string[]

  @Field(() => StatisticsRelationEnum)
  relation!: string

  @Field(() => Int)
  left!: number

  @Field(() => Int)
  right!: number

  @Field(() => Int)
  difference!: number

  @Field(() => Boolean)
  green!: boolean

  @Field(() => Boolean, { description: 'shown, but keeps nothing from being frozen' })
  warning!: boolean
}

@ObjectType({ simpleResolvers: true })
export class StatisticsLabel {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  name!: string
}

@ObjectType({ simpleResolvers: true, description: 'a table that another service reports' })
export class StatisticsReport {
  @Field(() => StatisticsTableEnum)
  table!: string

  @Field(() => Boolean)
  reported!: boolean

  @Field(() => [String], { description: 'what the service says of its figures' })
  notes!: string[]
}

@ObjectType({ simpleResolvers: true })
export class StatisticsDifference {
  @Field(() => StatisticsTableEnum)
  table!: string

  @Field(() => String)
  part!: string

  @Field(() => String)
  row!: string

  @Field(() => String)
  column!: string

  @Field(() => Int)
  before!: number

  @Field(() => Int)
  after!: number
}

@ObjectType({ simpleResolvers: true, description: 'a second computation, set against the frozen one' })
export class StatisticsComparison {
  @Field(() => GraphQLDateTimeISO)
  knownAt!: Date

  @Field(() => GraphQLDateTimeISO)
  requestedAt!: Date

  @Field(() => [StatisticsTableEnum], { description: 'tables that services have not reported yet' })
  missing!: string[]

  @Field(() => String, { nullable: true })
  hash!: string | null

  @Field(() => Boolean, { nullable: true, description: 'whether the hash is that of the frozen tables' })
  identical!: boolean | null

  @Field(() => [StatisticsDifference])
  differences!: StatisticsDifference[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'the tables of a year, as of its reference date and as known at a moment',
})
export class AnnualStatistics {
  @Field(() => Int)
  year!: number

  @Field(() => StatisticsStateEnum)
  state!: string

  @Field(() => String, { nullable: true })
  referenceDate!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  knownAt!: Date | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  frozenAt!: Date | null

  @Field(() => String, { nullable: true })
  hash!: string | null

  @Field(() => Int, { description: 'mobile members whose relation here is the temporary one' })
  managedHere!: number

  @Field(() => Int, { description: 'former mobile members whose formal relation has come here' })
  formallyHere!: number

  @Field(() => [StatisticsCell])
  cells!: StatisticsCell[]

  @Field(() => [StatisticsLabel])
  labels!: StatisticsLabel[]

  @Field(() => [StatisticsCheck], { description: 'empty for a part of the county' })
  checks!: StatisticsCheck[]

  @Field(() => [StatisticsReport])
  reports!: StatisticsReport[]

  @Field(() => StatisticsComparison, { nullable: true, description: 'counted again as known when it was frozen' })
  replay!: StatisticsComparison | null

  @Field(() => StatisticsComparison, { nullable: true, description: 'counted as known now: what was corrected since' })
  corrected!: StatisticsComparison | null
}

@ObjectType({ simpleResolvers: true, description: 'what everybody may see of a frozen year' })
export class PublishedStatistics {
  @Field(() => Int)
  year!: number

  @Field(() => String)
  referenceDate!: string

  @Field(() => String)
  hash!: string

  @Field(() => GraphQLDateTimeISO)
  publishedAt!: Date

  @Field(() => Int, { description: 'figures left out' })
  suppressed!: number

  @Field(() => [StatisticsCell])
  cells!: StatisticsCell[]

  @Field(() => [StatisticsLabel])
  labels!: StatisticsLabel[]
}

@ObjectType({ simpleResolvers: true })
export class StatisticsYear {
  @Field(() => Int)
  year!: number

  @Field(() => StatisticsStateEnum)
  state!: string

  @Field(() => String)
  referenceDate!: string

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  frozenAt!: Date | null
}

export const StatisticsMemberPage = listPageType('StatisticsMemberPage', () => Member)
