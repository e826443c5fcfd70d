import {
  COLUMN_MEANINGS,
  COMPARISONS,
  EXCLUSIONS,
  LINE_DECISIONS,
  LINE_FACTS,
  SURVEY_CHANNELS,
  UNIT_KINDS,
  type ColumnMeaning,
  type SurveyChannel,
  type UnitKind,
} from '@mobile-members/model/survey.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const SurveyChannelEnum = graphqlEnum('SurveyChannel', SURVEY_CHANNELS)
export const UnitKindEnum = graphqlEnum('SurveyUnitKind', UNIT_KINDS)
export const ColumnMeaningEnum = graphqlEnum('ColumnMeaning', COLUMN_MEANINGS)
export const LineDecisionEnum = graphqlEnum('LineDecision', LINE_DECISIONS)
export const LineFactEnum = graphqlEnum('LineFact', LINE_FACTS)
export const ExclusionEnum = graphqlEnum('Exclusion', EXCLUSIONS)
export const ComparisonEnum = graphqlEnum('Comparison', COMPARISONS)
export const CampaignStateEnum = graphqlEnum('SurveyCampaignState', ['OPEN', 'CLOSED'])
export const ResultKindEnum = graphqlEnum('SurveyResultKind', ['NUMBER', 'INDUSTRY', 'STRUCTURE'])
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

@ObjectType({ simpleResolvers: true, description: 'a problem and its place; rows and columns count from 1' })
export class SurveyProblem {
  @Field(() => String, { description: 'a translation key' })
  code!: string

  @Field(() => String, { nullable: true })
  sheet!: string | null

  @Field(() => Int, { nullable: true })
  row!: number | null

  @Field(() => Int, { nullable: true })
  column!: number | null

  @Field(() => String, { nullable: true, description: 'what stands in the cell, shortened' })
  value!: string | null
}

@ObjectType({ simpleResolvers: true })
export class SurveyResultCell {
  @Field(() => ResultKindEnum)
  kind!: string

  @Field(() => String, {
    description: 'NUMBER: name of the unit; INDUSTRY: section A–T or NONE; STRUCTURE: MALE, FEMALE or NONE',
  })
  rowKey!: string

  @Field(() => String, { description: 'NUMBER and INDUSTRY: the channel; STRUCTURE: age band such as 31-40, or NONE' })
  columnKey!: string

  @Field(() => Int)
  lines!: number

  @Field(() => Int, { description: 'members that these lines stand for' })
  people!: number
}

@ObjectType({ simpleResolvers: true, description: 'what one unit has handed in' })
export class SurveyUnitReturn {
  @Field(() => SurveyChannelEnum)
  channel!: string

  @Field(() => UnitKindEnum, { nullable: true })
  kind!: string | null

  @Field(() => String)
  name!: string

  @Field(() => Int)
  lines!: number

  @Field(() => Int)
  incomplete!: number
}

@ObjectType({ simpleResolvers: true })
export class SurveyCampaign {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  year!: number

  @Field(() => CampaignStateEnum)
  state!: string

  @Field(() => String)
  openedOn!: string

  @Field(() => String, { nullable: true })
  closedOn!: string | null
}

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
export class ExtraFact {
  @Field(() => String)
  heading!: string

  @Field(() => String)
  value!: string
}

@ObjectType({ simpleResolvers: true, description: 'what a line tells of a person; null is not told' })
export class SurveyLineFacts {
  @Field(() => String)
  name!: string

  @Field(() => String)
  nameAsWritten!: string

  @Field(() => String, { nullable: true })
  sex!: string | null

  @Field(() => String, { nullable: true, description: 'as far as it is known: 1974, 1974-03 or 1974-03-12' })
  birthDate!: string | null

  @Field(() => String, { nullable: true, description: 'masked but for its ends' })
  idNumber!: string | null

  @Field(() => String, { nullable: true })
  joinedDate!: string | null

  @Field(() => String)
  originTownship!: string

  @Field(() => String, { nullable: true })
  originBranch!: string | null

  @Field(() => String, { nullable: true })
  destination!: string | null

  @Field(() => String, { nullable: true })
  industry!: string | null

  @Field(() => String, { nullable: true, description: 'GB/T 4754 section' })
  industrySection!: string | null

  @Field(() => String, { nullable: true })
  employer!: string | null

  @Field(() => String, { nullable: true })
  residence!: string | null

  @Field(() => [String])
  phones!: string[]

  @Field(() => String, { nullable: true })
  education!: string | null

  @Field(() => String, { nullable: true })
  remarks!: string | null

  @Field(() => [ExtraFact])
  extra!: ExtraFact[]
}

@ObjectType({ simpleResolvers: true })
export class LinkReason {
  @Field(() => ComparisonEnum)
  comparison!: string

  @Field(() => String, { description: 'how far the two agree; a translation key under the comparison' })
  level!: string

  @Field(() => Float, { description: 'bits of evidence; below zero speaks against' })
  weight!: number
}

@ObjectType({ simpleResolvers: true })
export class SurveyLine {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  campaignId!: string

  @Field(() => SurveyChannelEnum)
  channel!: string

  @Field(() => UnitKindEnum, { nullable: true })
  unitKind!: string | null

  @Field(() => String)
  unitName!: string

  @Field(() => String)
  sheet!: string

  @Field(() => Int, { nullable: true })
  row!: number | null

  @Field(() => String)
  toldOn!: string

  @Field(() => [LineFactEnum], { description: 'of the five facts; an empty list is a complete line' })
  missing!: string[]
}

@ObjectType({ simpleResolvers: true, description: 'how a line came to its member' })
export class LineLink {
  @Field(() => ID)
  memberId!: string

  @Field(() => LineDecisionEnum)
  decision!: string

  @Field(() => Float, { nullable: true })
  score!: number | null

  @Field(() => [LinkReason])
  reasons!: LinkReason[]

  @Field(() => String, { description: 'an account, or PROGRAM' })
  decidedBy!: string

  @Field(() => Date)
  decidedAt!: Date
}

export const QuestionStateEnum = graphqlEnum('ReviewQuestionState', ['OPEN', 'SAME', 'DIFFERENT', 'DROPPED'])
export const QuestionAnswerEnum = graphqlEnum('ReviewAnswer', ['SAME', 'DIFFERENT'])

@ObjectType({ simpleResolvers: true, description: 'whether two lines are one person; likeliest first' })
export class ReviewQuestion {
  @Field(() => ID)
  id!: string

  @Field(() => QuestionStateEnum)
  state!: string

  @Field(() => Float)
  score!: number

  @Field(() => [LinkReason])
  reasons!: LinkReason[]

  @Field(() => Date)
  askedAt!: Date

  @Field(() => String, { nullable: true })
  answeredBy!: string | null

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null

  @Field(() => ID, { nullable: true })
  mergeId!: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'one side of a question: the member and all lines that stand for it',
})
export class ReviewSide {
  @Field(() => ID)
  memberId!: string

  @Field(() => String, { nullable: true })
  registerNo!: string | null

  @Field(() => [SurveyLine], { description: 'the line that is asked about first' })
  lines!: SurveyLine[]
}

@ObjectType({ simpleResolvers: true })
export class MemberMerge {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  keptMemberId!: string

  @Field(() => ID)
  mergedMemberId!: string

  @Field(() => String)
  mergedBy!: string

  @Field(() => Date)
  mergedAt!: Date

  @Field(() => Date, { nullable: true })
  undoneAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'a value that some line tells' })
export class ToldValue {
  @Field(() => ID)
  lineId!: string

  @Field(() => SurveyChannelEnum)
  channel!: string

  @Field(() => String)
  unitName!: string

  @Field(() => String)
  toldOn!: string

  @Field(() => String)
  value!: string
}

@ObjectType({ simpleResolvers: true, description: 'a fact that lines of one member tell differently' })
export class FactConflict {
  @Field(() => String, { description: 'name of the fact, such as RESIDENCE' })
  fact!: string

  @Field(() => ID, { description: 'the line whose value stands in the register' })
  chosenLineId!: string

  @Field(() => Boolean, { description: 'a clerk chose; else the program did by its rule' })
  decided!: boolean

  @Field(() => [ToldValue])
  values!: ToldValue[]
}

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
    description: 'how many there are by Chapman; a lower bound, since both miss the same people',
  })
  estimate!: number | null

  @Field(() => Float, { nullable: true })
  low!: number | null

  @Field(() => Float, { nullable: true })
  high!: number | null
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
export const SurveyLinePage = pageType('SurveyLinePage', () => SurveyLine)
export const ReviewQuestionPage = pageType('ReviewQuestionPage', () => ReviewQuestion)

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

@InputType()
export class SurveyLineFilter {
  @Field(() => ID, { nullable: true })
  campaignId?: string | null

  @Field(() => ID, { nullable: true })
  importId?: string | null

  @Field(() => SurveyChannelEnum, { nullable: true })
  channel?: SurveyChannel | null

  @Field(() => String, { nullable: true })
  unitName?: string | null

  @Field(() => ID, { nullable: true })
  townshipId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'true: only lines without one of the five facts' })
  incomplete?: boolean | null
}

@InputType()
export class ExtraFactInput {
  @Field(() => String)
  heading!: string

  @Field(() => String)
  value!: string
}

@InputType({
  description: 'a line told at the counter or by phone; people write dates, phones and numbers as they are used to',
})
export class SaveSurveyLineInput {
  @Field(() => ID)
  campaignId!: string

  @Field(() => SurveyChannelEnum)
  channel!: SurveyChannel

  @Field(() => UnitKindEnum)
  unitKind!: UnitKind

  @Field(() => String)
  unitName!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { defaultValue: '' })
  sex!: string

  @Field(() => String, { defaultValue: '' })
  birthDate!: string

  @Field(() => String, { defaultValue: '' })
  idNumber!: string

  @Field(() => String, { defaultValue: '' })
  membership!: string

  @Field(() => String, { defaultValue: '' })
  joinedDate!: string

  @Field(() => String, { defaultValue: '' })
  originTownship!: string

  @Field(() => String, { defaultValue: '' })
  originBranch!: string

  @Field(() => String, { defaultValue: '' })
  destination!: string

  @Field(() => String, { defaultValue: '' })
  industry!: string

  @Field(() => String, { defaultValue: '' })
  employer!: string

  @Field(() => String, { defaultValue: '' })
  residence!: string

  @Field(() => String, { defaultValue: '' })
  phone!: string

  @Field(() => String, { defaultValue: '' })
  wish!: string

  @Field(() => String, { defaultValue: '' })
  remarks!: string

  @Field(() => [ExtraFactInput], { defaultValue: [] })
  extra!: ExtraFactInput[]
}
