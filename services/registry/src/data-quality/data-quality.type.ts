import {
  ISSUE_GROUPS,
  ISSUE_KINDS,
  ISSUE_LOOKERS,
  ISSUE_SOURCES,
  type IssueGroup,
  type IssueKind,
  type IssueLooker,
  type IssueSource,
} from '@mobile-members/model/data-issues.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'

export const IssueKindEnum = graphqlEnum('IssueKind', ISSUE_KINDS)
export const IssueGroupEnum = graphqlEnum('IssueGroup', ISSUE_GROUPS)
export const IssueLookerEnum = graphqlEnum('IssueLooker', ISSUE_LOOKERS)
export const IssueSourceEnum = graphqlEnum('IssueSource', ISSUE_SOURCES)

@ObjectType({ simpleResolvers: true })
export class IssueValue {
  @Field(() => IssueSourceEnum)
  source!: IssueSource

  @Field(() => String, { nullable: true, description: 'null: nothing was told there' })
  text!: string | null

  @Field(() => String, { nullable: true, description: 'the unit that told it' })
  unit!: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  toldOn!: string | null
}

@ObjectType({ simpleResolvers: true })
export class IssueSettlement {
  @Field(() => String)
  reason!: string

  @Field(() => GraphQLLocalDate)
  settledOn!: string

  @Field(() => String, { nullable: true })
  settledByName!: string | null
}

@ObjectType({ description: 'a fact that is missing, contradictory or old; gone as soon as the fact is right' })
export class DataIssue {
  @Field(() => ID)
  id!: string

  @Field(() => IssueKindEnum)
  kind!: IssueKind

  @Field(() => IssueGroupEnum)
  group!: IssueGroup

  @Field(() => IssueLookerEnum, { description: 'who looks first' })
  looks!: IssueLooker

  @Field(() => ID, { nullable: true })
  townshipId!: string | null

  @Field(() => IssueSettlement, { nullable: true, description: 'somebody has looked, and it is right as it is' })
  settlement!: IssueSettlement | null
}

export const DataIssuePage = listPageType('DataIssuePage', () => DataIssue)

@InputType()
export class DataIssueFilter {
  @Field(() => [IssueKindEnum], { nullable: true })
  kinds?: IssueKind[] | null

  @Field(() => [IssueGroupEnum], { nullable: true })
  groups?: IssueGroup[] | null

  @Field(() => IssueLookerEnum, { nullable: true })
  looks?: IssueLooker | null

  @Field(() => ID, { nullable: true })
  townshipId?: string | null

  @Field(() => ID, { nullable: true })
  memberId?: string | null

  @Field(() => Boolean, { defaultValue: false })
  settled!: boolean
}

@ObjectType({ simpleResolvers: true })
export class QualityCount {
  @Field(() => IssueKindEnum)
  kind!: IssueKind

  @Field(() => IssueGroupEnum)
  group!: IssueGroup

  @Field(() => Int)
  open!: number

  @Field(() => Int)
  settled!: number
}

@ObjectType({ simpleResolvers: true })
export class TownshipQuality {
  @Field(() => ID, { nullable: true, description: 'null: from outside the county, or not told from where' })
  townshipId!: string | null

  @Field(() => String, { nullable: true })
  name!: string | null

  @Field(() => Int)
  members!: number

  @Field(() => Int, { description: 'members about whom nothing is missing, contradictory or old' })
  clear!: number

  @Field(() => [QualityCount])
  counts!: QualityCount[]
}

@ObjectType({ simpleResolvers: true, description: 'what is known of the members, and what is not (R37)' })
export class DataQualityReport {
  @Field(() => GraphQLLocalDate)
  on!: string

  @Field(() => Int, { description: 'months after which a fact is old' })
  factAgeMonths!: number

  @Field(() => [TownshipQuality])
  townships!: TownshipQuality[]

  @Field(() => [QualityCount], { description: 'what is no single member’s' })
  town!: QualityCount[]
}
