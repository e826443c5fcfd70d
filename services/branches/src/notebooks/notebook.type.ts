import type { ActivityKind } from '@mobile-members/model/branches.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql'
import { ActivityKindEnum } from '../enums.ts'

/** One page of a member's activity notebook (R82, R83). */
@ObjectType('NotebookEntry', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class NotebookEntryType {
  @Field(() => ID)
  id!: string

  @Field(() => ActivityKindEnum)
  kind!: ActivityKind

  @Field(() => String)
  place!: string

  @Field(() => GraphQLLocalDate)
  happenedOn!: string

  @Field(() => String, { description: '主要内容' })
  mainContent!: string

  @Field(() => String, { description: '所做工作' })
  workDone!: string

  @Field(() => String, { description: '掌握情况' })
  informationLearned!: string

  @Field(() => GraphQLDateTimeISO)
  writtenAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  revisedAt!: Date | null

  @Field(() => Boolean, { description: 'Written later than the setting asks; kept all the same.' })
  isLate!: boolean

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  confirmedAt!: Date | null

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'When the member’s phone says that it was written, where that cannot be; `writtenAt` is then the receipt (X12).',
  })
  toldWrittenAt!: Date | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'The day on the page of paper from which the branch’s secretary copied it; null for what the member wrote here.',
  })
  paperWrittenOn!: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the member says that the copy is right.' })
  memberAgrees!: boolean | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  memberSaidAt!: Date | null

  @Field(() => String, { nullable: true })
  memberNote!: string | null
}

export const NotebookEntryPage = pageType('NotebookEntryPage', () => NotebookEntryType)

/** What was added to an entry after the branch had confirmed it. */
@ObjectType('NotebookAddendum', { simpleResolvers: true })
export class NotebookAddendumType {
  @Field(() => String)
  text!: string

  @Field(() => GraphQLDateTimeISO)
  writtenAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  toldWrittenAt!: Date | null
}

@InputType('NotebookEntryInput')
export class NotebookEntryInput {
  @Field(() => ID, { nullable: true, description: 'Day, place and kind are then the activity’s.' })
  activityId?: string | null

  @Field(() => ActivityKindEnum, { nullable: true })
  kind?: ActivityKind | null

  @Field(() => String, { nullable: true })
  place?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  happenedOn?: string | null

  @Field(() => String, { defaultValue: '' })
  mainContent!: string

  @Field(() => String, { defaultValue: '' })
  workDone!: string

  @Field(() => String, { defaultValue: '' })
  informationLearned!: string

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was written, told by a phone that kept it until there was a network (X12).',
  })
  writtenAt?: Date | null
}

/** A page of paper of a member without a phone, copied by the secretary. */
@InputType('PaperEntryInput')
export class PaperEntryInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => GraphQLLocalDate, { description: 'The day on the page.' })
  writtenOn!: string

  @Field(() => ID, { nullable: true, description: 'Day, place and kind are then the activity’s.' })
  activityId?: string | null

  @Field(() => ActivityKindEnum, { nullable: true })
  kind?: ActivityKind | null

  @Field(() => String, { nullable: true })
  place?: string | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  happenedOn?: string | null

  @Field(() => String, { defaultValue: '' })
  mainContent!: string

  @Field(() => String, { defaultValue: '' })
  workDone!: string

  @Field(() => String, { defaultValue: '' })
  informationLearned!: string
}

@InputType('NotebookTextsInput')
export class NotebookTextsInput {
  @Field(() => String)
  mainContent!: string

  @Field(() => String)
  workDone!: string

  @Field(() => String)
  informationLearned!: string
}
