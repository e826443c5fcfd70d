import type { PartyOrganization, ResidenceAreaKind, WorkUnitKind } from '@mobile-members/model/branches.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { PartyOrganizationEnum, ResidenceAreaKindEnum, WorkUnitKindEnum } from '../enums.ts'

/** Where people work: a firm, a processing site, a shop, an institution. */
@ObjectType('WorkUnit', { simpleResolvers: true })
export class WorkUnitType {
  @Field(() => ID)
  id!: string

  @Field(() => WorkUnitKindEnum)
  kind!: WorkUnitKind

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true, description: 'GB/T 4754 section, with division for the primary sector.' })
  industry!: string | null

  @Field(() => Float, { nullable: true })
  latitude!: number | null

  @Field(() => Float, { nullable: true })
  longitude!: number | null

  @Field(() => PartyOrganizationEnum)
  partyOrganization!: PartyOrganization
}

export const WorkUnitPage = pageType('WorkUnitPage', () => WorkUnitType)

/** A community or a village of the host town. */
@ObjectType('ResidenceArea', { simpleResolvers: true })
export class ResidenceAreaType {
  @Field(() => ID)
  id!: string

  @Field(() => ResidenceAreaKindEnum)
  kind!: ResidenceAreaKind

  @Field(() => String)
  name!: string

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Since when the village counts as urban fringe.' })
  fringeSince!: string | null
}

@InputType('WorkUnitInput')
export class WorkUnitInput {
  @Field(() => WorkUnitKindEnum)
  kind!: WorkUnitKind

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  industry?: string | null

  @Field(() => Float, { nullable: true })
  latitude?: number | null

  @Field(() => Float, { nullable: true })
  longitude?: number | null

  @Field(() => ID, { nullable: true, description: 'Of a PROCESSING_SITE: the firm that it works for.' })
  parentId?: string | null

  @Field(() => PartyOrganizationEnum, { defaultValue: 'UNKNOWN' })
  partyOrganization!: PartyOrganization

  @Field(() => ID, { nullable: true, description: 'With HOST: the branch.' })
  branchId?: string | null
}

/** What is told of a community or village: since when it is urban fringe, and whose residents' branch it has. */
@InputType('ResidenceAreaInput')
export class ResidenceAreaInput {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Null: it does not count as urban fringe (any more).' })
  fringeSince?: string | null

  @Field(() => ID, { nullable: true })
  branchId?: string | null
}
