import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { listPageType } from '../list-page.type.ts'

@ObjectType({ simpleResolvers: true, description: 'what a township’s closed survey tells of one person (R26)' })
export class OriginArchive {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  townshipId!: string

  @Field(() => String, { description: '枫树乡2026-0007' })
  number!: string

  @Field(() => Int)
  year!: number

  @Field(() => String)
  archivedOn!: string
}

export const OriginArchivePage = listPageType('OriginArchivePage', () => OriginArchive)

@InputType()
export class OriginArchiveFilter {
  @Field(() => ID, { nullable: true })
  townshipId?: string | null

  @Field(() => ID, { nullable: true })
  campaignId?: string | null

  @Field(() => ID, { nullable: true })
  branchId?: string | null

  @Field(() => String, { nullable: true, description: 'part of the name or of a phone' })
  search?: string | null
}
