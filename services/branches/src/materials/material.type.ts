import {
  DELIVERY_KINDS,
  type DeliveryKind,
  MATERIAL_AUDIENCES,
  MATERIAL_KINDS,
  type MaterialAudience,
  type MaterialKind,
} from '@mobile-members/model/study.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../enums.ts'

export const MaterialKindEnum = enumOf('MaterialKind', MATERIAL_KINDS)
export const MaterialAudienceEnum = enumOf('MaterialAudience', MATERIAL_AUDIENCES)
export const DeliveryKindEnum = enumOf('DeliveryKind', DELIVERY_KINDS)

/** One version of a material; an earlier one stays as it was. */
@ObjectType('MaterialVersion', { simpleResolvers: true })
export class MaterialVersionType {
  @Field(() => Int)
  version!: number

  @Field(() => String, { nullable: true })
  fileName!: string | null

  @Field(() => String, { nullable: true, description: 'PDF, DOCX, MP4 …: by the content, not by the name' })
  fileKind!: string | null

  @Field(() => Int, { nullable: true, description: 'In bytes.' })
  size!: number | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of the content.' })
  hash!: string | null

  @Field(() => String, { nullable: true })
  url!: string | null

  @Field(() => String, { description: 'What is new in it.' })
  note!: string

  @Field(() => GraphQLDateTimeISO)
  toldAt!: Date
}

/** That a material reached a member, and how: once for each way, never how often. It counts nowhere. */
@ObjectType('MaterialDelivery', { simpleResolvers: true })
export class MaterialDeliveryType {
  @Field(() => DeliveryKindEnum)
  kind!: DeliveryKind

  @Field(() => Int)
  version!: number

  @Field(() => GraphQLDateTimeISO)
  at!: Date
}

/** A study material (R70): a file, a link, or a paper issue. */
@ObjectType('StudyMaterial', { simpleResolvers: true })
export class StudyMaterialType {
  @Field(() => ID)
  id!: string

  @Field(() => MaterialKindEnum)
  kind!: MaterialKind

  @Field(() => String)
  title!: string

  @Field(() => String)
  about!: string

  @Field(() => MaterialAudienceEnum)
  audience!: MaterialAudience

  @Field(() => String, { nullable: true, description: 'Why not everybody (R63).' })
  audienceReason!: string | null

  @Field(() => Int, { nullable: true, description: 'Of a paper issue.' })
  copies!: number | null

  @Field(() => GraphQLDateTimeISO)
  publishedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  withdrawnAt!: Date | null

  @Field(() => String, { nullable: true })
  withdrawReason!: string | null
}

export const StudyMaterialPage = pageType('StudyMaterialPage', () => StudyMaterialType)

@ObjectType('MaterialFigures', { simpleResolvers: true })
export class MaterialFiguresType {
  @Field(() => Int, { description: 'Members for whom it is.' })
  addressed!: number

  @Field(() => Int, { description: 'Those of them whom it reached, in whatever way.' })
  delivered!: number

  @Field(() => Int, { description: 'Copies that were handed out, in all branches.' })
  handedOut!: number
}

/** A member for whom a material is, and how it reached them. */
@ObjectType('MaterialReader', { simpleResolvers: true })
export class MaterialReaderType {
  @Field(() => ID)
  memberId!: string

  @Field(() => [MaterialDeliveryType])
  deliveries!: MaterialDeliveryType[]
}

export const MaterialReaderPage = pageType('MaterialReaderPage', () => MaterialReaderType)

@InputType('PublishMaterialInput')
export class PublishMaterialInput {
  @Field(() => ID, { nullable: true, description: 'Null: for all branches, which only the centre may.' })
  branchId?: string | null

  @Field(() => MaterialKindEnum)
  kind!: MaterialKind

  @Field(() => String)
  title!: string

  @Field(() => String, { defaultValue: '' })
  about!: string

  @Field(() => ID, { nullable: true, description: 'Of a FILE: what the upload gave.' })
  fileId?: string | null

  @Field(() => String, { nullable: true, description: 'Of a LINK.' })
  url?: string | null

  @Field(() => Int, { nullable: true, description: 'Of a PAPER issue.' })
  copies?: number | null

  @Field(() => [ID], { nullable: true, description: 'Left out: all mobile members. Chosen ones need a reason (R63).' })
  memberIds?: string[] | null

  @Field(() => String, { nullable: true })
  audienceReason?: string | null
}

@InputType('RenewMaterialInput')
export class RenewMaterialInput {
  @Field(() => ID, { nullable: true })
  fileId?: string | null

  @Field(() => String, { nullable: true })
  url?: string | null

  @Field(() => String, { description: 'What is new in it.' })
  note!: string
}
