import {
  COLUMN_MEANINGS,
  EXCLUSIONS,
  type ColumnMeaning,
  type SurveyChannel,
  type UnitKind,
} from '@mobile-members/model/survey.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { LineFactEnum, SurveyChannelEnum, SurveyProblem, UnitKindEnum } from './survey.type.ts'

export const ColumnMeaningEnum = graphqlEnum('ColumnMeaning', COLUMN_MEANINGS)
export const ExclusionEnum = graphqlEnum('Exclusion', EXCLUSIONS)
export const ImportStateEnum = graphqlEnum('SurveyImportState', [
  'DRAFT',
  'RUNNING',
  'DONE',
  'UNDONE',
  'FAILED',
  'DISCARDED',
])
export const FileStateEnum = graphqlEnum('SurveyFileState', ['RECEIVED', 'READ', 'UNREADABLE'])
export const ColumnSourceEnum = graphqlEnum('ColumnSource', ['HEADING', 'CELLS', 'CORRECTION', 'NONE'])
export const UnitSourceEnum = graphqlEnum('UnitSource', ['CORRECTION', 'FILE_NAME', 'TITLE', 'COLUMNS'])
export const OtherRowKindEnum = graphqlEnum('OtherRowKind', ['BLANK', 'TOTAL', 'NOTE', 'HEADING', 'CONTINUATION'])

@ObjectType({ simpleResolvers: true, description: 'rows by what becomes of them' })
export class SurveyImportFigures {
  @Field(() => Int)
  rows!: number

  @Field(() => Int, { description: 'rows that become new members' })
  fresh!: number

  @Field(() => Int, { description: 'rows joined to a member by the program' })
  linked!: number

  @Field(() => Int, { description: 'rows that a clerk is asked about' })
  review!: number

  @Field(() => Int)
  notMembers!: number

  @Field(() => Int)
  declined!: number

  @Field(() => Int, { description: 'rows that were handed in before, as they are' })
  unchanged!: number

  @Field(() => Int, { description: 'rows without one of the five facts' })
  incomplete!: number

  @Field(() => Int)
  questions!: number

  @Field(() => Int, { description: 'rows of a township’s own survey: its drafts, which are linked after the handover' })
  drafts!: number

  @Field(() => Float, { nullable: true, description: 'how many of the joins linking itself expects to be wrong (R33)' })
  likelyWrongJoins!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'how many pairs of one person it expects to have neither joined nor asked about',
  })
  likelyMissed!: number | null
}

@ObjectType({ simpleResolvers: true })
export class SurveySheetUnit {
  @Field(() => SurveyChannelEnum)
  channel!: string

  @Field(() => UnitKindEnum)
  kind!: string

  @Field(() => String)
  name!: string

  @Field(() => UnitSourceEnum)
  source!: string
}

@ObjectType({ simpleResolvers: true })
export class SurveyColumn {
  @Field(() => Int, { description: 'counts from 1' })
  number!: number

  @Field(() => String, { description: 'as written; the parts of a heading in several rows are joined by a slash' })
  heading!: string

  @Field(() => String, { description: 'what a correction is remembered under' })
  headingKey!: string

  @Field(() => ColumnMeaningEnum, { nullable: true })
  meaning!: string | null

  @Field(() => ColumnSourceEnum)
  source!: string

  @Field(() => [String], { description: 'the first few cells' })
  samples!: string[]
}

@ObjectType({ simpleResolvers: true })
export class SurveyPreviewRow {
  @Field(() => Int)
  number!: number

  @Field(() => [String], { description: 'the cells as handed in, one for each column' })
  cells!: string[]

  @Field(() => ExclusionEnum, { nullable: true })
  exclusion!: string | null

  @Field(() => [LineFactEnum])
  missing!: string[]

  @Field(() => [SurveyProblem])
  problems!: SurveyProblem[]
}

@ObjectType({ simpleResolvers: true })
export class SurveyOtherRow {
  @Field(() => Int)
  number!: number

  @Field(() => OtherRowKindEnum)
  kind!: string

  @Field(() => String)
  text!: string
}

@ObjectType({ simpleResolvers: true })
export class SurveySheet {
  @Field(() => String)
  name!: string

  @Field(() => SurveySheetUnit, { nullable: true })
  unit!: SurveySheetUnit | null

  @Field(() => [SurveyColumn])
  columns!: SurveyColumn[]

  @Field(() => Int)
  rowCount!: number

  @Field(() => Int)
  excludedCount!: number

  @Field(() => Int, { description: 'rows with a problem' })
  problemCount!: number

  @Field(() => [SurveyProblem], { description: 'of the sheet and its columns' })
  problems!: SurveyProblem[]

  @Field(() => [SurveyOtherRow], { description: 'rows taken for totals, notes and headings' })
  otherRows!: SurveyOtherRow[]
}

@ObjectType({ simpleResolvers: true })
export class SurveyFile {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  fileName!: string

  @Field(() => FileStateEnum)
  state!: string

  @Field(() => String, { nullable: true, description: 'why it cannot be read; a translation key' })
  problem!: string | null
}

@ObjectType({ simpleResolvers: true })
export class SurveyImport {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  campaignId!: string

  @Field(() => ID, { nullable: true })
  townshipId!: string | null

  @Field(() => ImportStateEnum)
  state!: string

  @Field(() => Int, { description: 'percent' })
  progress!: number

  @Field(() => String, { nullable: true, description: 'why it failed; a translation key' })
  failure!: string | null

  @Field(() => Date)
  createdAt!: Date

  @Field(() => Date)
  expiresAt!: Date

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null

  @Field(() => Date, { nullable: true })
  undoneAt!: Date | null
}

@ObjectType({ simpleResolvers: true })
export class UndoneImport {
  @Field(() => SurveyImport)
  import!: SurveyImport

  @Field(() => Int)
  withdrawnLines!: number

  @Field(() => Int)
  removedMembers!: number
}

export const SurveyImportPage = pageType('SurveyImportPage', () => SurveyImport)

@InputType()
export class CorrectColumnInput {
  @Field(() => ID)
  fileId!: string

  @Field(() => String)
  headingKey!: string

  @Field(() => ColumnMeaningEnum, { description: 'EXTRA keeps the column as it is' })
  meaning!: ColumnMeaning

  @Field(() => Boolean, { defaultValue: true, description: 'for all later files too' })
  remember!: boolean
}

@InputType()
export class CorrectUnitInput {
  @Field(() => ID)
  fileId!: string

  @Field(() => String)
  sheet!: string

  @Field(() => SurveyChannelEnum)
  channel!: SurveyChannel

  @Field(() => UnitKindEnum)
  kind!: UnitKind

  @Field(() => String)
  name!: string
}
