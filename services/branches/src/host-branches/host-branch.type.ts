import type { HostBranchKind } from '@mobile-members/model/branches.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ActivityKindEnum, HostBranchKindEnum } from '../enums.ts'

/** A branch of the host town (R16); its id is its organisation's in registry. */
@ObjectType('HostBranch', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class HostBranchType {
  @Field(() => ID)
  id!: string

  @Field(() => HostBranchKindEnum)
  kind!: HostBranchKind

  @Field(() => String)
  name!: string

  @Field(() => Float)
  latitude!: number

  @Field(() => Float)
  longitude!: number

  @Field(() => Int, { description: 'Full members whose formal relation is here; the mobile ones are not among them.' })
  ownFullMembers!: number

  @Field(() => Int)
  ownProbationaryMembers!: number

  @Field(() => GraphQLLocalDate)
  foundedOn!: string

  @Field(() => GraphQLLocalDate, { nullable: true })
  dissolvedOn!: string | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Since when it takes nobody in any more, while its members are placed elsewhere (R61).',
  })
  dissolvingSince!: string | null

  @Field(() => String, { nullable: true })
  dissolvingReason!: string | null
}

export const HostBranchPage = pageType('HostBranchPage', () => HostBranchType)

/** What anybody may see of a branch, on its own page or inside an intranet's (N14). */
@ObjectType('PublicBranch', { simpleResolvers: true })
export class PublicBranchType {
  @Field(() => ID)
  id!: string

  @Field(() => HostBranchKindEnum)
  kind!: HostBranchKind

  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'The office that leads the branch, as a role; never who holds it.' })
  secretaryOffice!: string
}

@ObjectType('PublicActivity', { simpleResolvers: true })
export class PublicActivityType {
  @Field(() => ID)
  id!: string

  @Field(() => ActivityKindEnum)
  kind!: string

  @Field(() => String)
  title!: string

  @Field(() => GraphQLDateTimeISO)
  startsAt!: Date

  @Field(() => String)
  place!: string
}

@InputType('FoundBranchInput')
export class FoundBranchInput {
  @Field(() => HostBranchKindEnum)
  kind!: HostBranchKind

  @Field(() => String)
  name!: string

  @Field(() => ID, { description: 'The host town.' })
  parentId!: string

  @Field(() => Float)
  latitude!: number

  @Field(() => Float)
  longitude!: number

  @Field(() => Int, { defaultValue: 0 })
  ownFullMembers!: number

  @Field(() => Int, { defaultValue: 0 })
  ownProbationaryMembers!: number

  @Field(() => ID, { nullable: true, description: 'The work unit whose organisation an ENTERPRISE branch is.' })
  workUnitId?: string | null

  @Field(() => ID, { nullable: true, description: 'The community or village of such a branch.' })
  residenceAreaId?: string | null
}

@InputType('ReviseBranchInput')
export class ReviseBranchInput {
  @Field(() => String, { nullable: true })
  name?: string | null

  @Field(() => Float, { nullable: true })
  latitude?: number | null

  @Field(() => Float, { nullable: true })
  longitude?: number | null

  @Field(() => Int, { nullable: true })
  ownFullMembers?: number | null

  @Field(() => Int, { nullable: true })
  ownProbationaryMembers?: number | null
}

@ObjectType('GuidanceNote', { simpleResolvers: true })
export class GuidanceNoteType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  text!: string

  @Field(() => GraphQLDateTimeISO)
  writtenAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  acknowledgedAt!: Date | null
}
