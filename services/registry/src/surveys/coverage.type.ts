import { Field, Float, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { COVERAGE_DIMENSIONS, type CoverageDimension } from './coverage.store.ts'

export const CoverageDimensionEnum = graphqlEnum('CoverageDimension', COVERAGE_DIMENSIONS)

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
    description:
      'how many there are by Chapman; a lower bound, since both miss the same people. null: nobody is in both',
  })
  estimate!: number | null

  @Field(() => Float, { nullable: true })
  standardError!: number | null

  @Field(() => Float, { nullable: true, description: 'how many both missed' })
  missed!: number | null

  @Field(() => Float, { nullable: true, description: 'of the 95 % interval' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'of the 95 % interval' })
  high!: number | null
}

@ObjectType({ simpleResolvers: true })
export class CoverageStratum {
  @Field(() => String, {
    description: 'STABLE, UNSTABLE, IN_COUNTY, OUT_OF_COUNTY, a township’s id, a section A–T; UNKNOWN or NONE',
  })
  key!: string

  @Field(() => String, { nullable: true, description: 'of a township' })
  name!: string | null

  @Field(() => ChannelCoverage)
  coverage!: ChannelCoverage
}

@ObjectType({ simpleResolvers: true, description: 'the estimate group by group, and its sum' })
export class CoverageStrata {
  @Field(() => CoverageDimensionEnum)
  dimension!: CoverageDimension

  @Field(() => [CoverageStratum])
  strata!: CoverageStratum[]

  @Field(() => ChannelCoverage)
  total!: ChannelCoverage
}
