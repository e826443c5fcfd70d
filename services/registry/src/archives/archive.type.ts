import { Field, ID, Int, InputType, ObjectType } from 'type-graphql'
import { ArchiveKindEnum } from '../documents/document.type.ts'
import { listPageType } from '../list-page.type.ts'
import { ArchiveCategoryEnum } from '../members/as-of.type.ts'

@ObjectType({ simpleResolvers: true, description: 'a member whose archive lacks required papers' })
export class ArchiveGap {
  @Field(() => ID)
  id!: string

  @Field(() => [ArchiveKindEnum])
  required!: string[]

  @Field(() => [ArchiveKindEnum])
  missing!: string[]
}

export const ArchiveGapPage = listPageType('ArchiveGapPage', () => ArchiveGap)

@ObjectType({ simpleResolvers: true })
export class ArchiveKindCount {
  @Field(() => ArchiveKindEnum)
  kind!: string

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: 'how complete the archives are that the asker may see' })
export class ArchiveGapCounts {
  @Field(() => Int, { description: 'members of whom papers are required' })
  members!: number

  @Field(() => Int)
  complete!: number

  @Field(() => [ArchiveKindCount])
  byKind!: ArchiveKindCount[]
}

@InputType()
export class ArchiveGapFilterInput {
  @Field(() => ID, { nullable: true })
  townshipId?: string

  @Field(() => ID, { nullable: true })
  branchId?: string

  @Field(() => ArchiveKindEnum, { nullable: true, description: 'members who lack this one' })
  kind?: keyof typeof ArchiveKindEnum
}

@ObjectType({ simpleResolvers: true, description: 'one folder: the members with one value of the category' })
export class ArchiveFolder {
  @Field(() => String, { description: 'a code, or the id of an organisation' })
  value!: string

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: 'the register by one category: every member in exactly one folder' })
export class CategoryArchive {
  @Field(() => ArchiveCategoryEnum)
  category!: string

  @Field(() => [ArchiveFolder])
  folders!: ArchiveFolder[]

  @Field(() => Int, { description: 'of the register: the sum of the folders' })
  total!: number
}
