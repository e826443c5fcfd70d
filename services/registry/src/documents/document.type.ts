import { ARCHIVE_KINDS, ARCHIVE_SOURCES } from '@mobile-members/model/archives.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const ArchiveKindEnum = graphqlEnum('ArchiveKind', ARCHIVE_KINDS)
export const ArchiveSourceEnum = graphqlEnum('ArchiveSource', ARCHIVE_SOURCES)

@ObjectType({ simpleResolvers: true, description: 'one paper of a member’s archive; nothing is ever put in its place' })
export class ArchiveDocument {
  @Field(() => ID)
  id!: string

  @Field(() => ArchiveKindEnum)
  kind!: string

  @Field(() => Int, { description: 'grows with each paper of the kind; the newest stands' })
  version!: number

  @Field(() => ArchiveSourceEnum, { description: 'filed by the step itself, or brought by a person' })
  source!: string

  @Field(() => String)
  fileName!: string

  @Field(() => String)
  mediaType!: string

  @Field(() => Int, { nullable: true, description: 'in bytes; null until it is printed' })
  fileSize!: number | null

  @Field(() => String, { description: 'SHA-256 of what it says, fixed when it was filed' })
  contentHash!: string

  @Field(() => String, { nullable: true, description: 'SHA-256 of its file; null until it is printed' })
  fileHash!: string | null

  @Field(() => String)
  filedOn!: string

  @Field(() => GraphQLDateTimeISO)
  filedAt!: Date

  @Field(() => String, { nullable: true })
  filedByRole!: string | null

  @Field(() => String, { nullable: true, description: 'gone by the retention schedule' })
  destroyedOn!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'the papers of a member, and what is missing of those required' })
export class MemberArchive {
  @Field(() => [ArchiveDocument], { nullable: true, description: 'null while the archive is shut to the asker' })
  documents!: ArchiveDocument[] | null

  @Field(() => [ArchiveKindEnum])
  required!: string[]

  @Field(() => [ArchiveKindEnum])
  missing!: string[]

  @Field(() => Int, { description: 'per cent of the required papers that are there' })
  completeness!: number

  @Field(() => [ArchiveKindEnum], { description: 'what the asker may bring' })
  uploadable!: string[]

  @Field(() => Boolean, { description: 'shut, long after the mobility ended' })
  restricted!: boolean
}
