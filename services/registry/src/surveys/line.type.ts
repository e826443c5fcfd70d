import {
  COMPARISONS,
  LINE_DECISIONS,
  LINE_STATES,
  LINE_STEPS,
  type SurveyChannel,
  type UnitKind,
} from '@mobile-members/model/survey.ts'
import type { LineState } from '@mobile-members/model/state-machines.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { LineFactEnum, SurveyChannelEnum, UnitKindEnum } from './survey.type.ts'

export const LineDecisionEnum = graphqlEnum('LineDecision', LINE_DECISIONS)
export const LineStateEnum = graphqlEnum('SurveyLineState', LINE_STATES)
export const LineStepEnum = graphqlEnum('SurveyLineStep', LINE_STEPS)
export const ComparisonEnum = graphqlEnum('Comparison', COMPARISONS)

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

  @Field(() => ID, { nullable: true, description: 'the version before' })
  replacesId!: string | null

  @Field(() => ID, { nullable: true })
  handoverId!: string | null

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  withdrawnAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'what happened to a line or to a version before it' })
export class SurveyLineEvent {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  lineId!: string

  @Field(() => LineStepEnum)
  step!: string

  @Field(() => String)
  reason!: string

  @Field(() => String, { nullable: true })
  takenByName!: string | null

  @Field(() => GraphQLDateTimeISO)
  takenAt!: Date
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

export const SurveyLinePage = pageType('SurveyLinePage', () => SurveyLine)

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

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only lines without one of the five facts or a branch (R20)',
  })
  toComplete?: boolean | null

  @Field(() => [LineStateEnum], { nullable: true, description: 'ACKNOWLEDGED holds those that are linked too' })
  states?: LineState[] | null

  @Field(() => ID, { nullable: true })
  branchId?: string | null

  @Field(() => ID, { nullable: true })
  handoverId?: string | null
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

  @Field(() => ID, { nullable: true, description: 'the branch of the township, in place of its name' })
  branchId?: string | null
}

@InputType({ description: 'what is left out stays as it was told; an empty text takes it away' })
export class CorrectSurveyLineInput {
  @Field(() => ID)
  lineId!: string

  @Field(() => String, { nullable: true })
  name?: string | null

  @Field(() => String, { nullable: true })
  sex?: string | null

  @Field(() => String, { nullable: true })
  birthDate?: string | null

  @Field(() => String, { nullable: true })
  idNumber?: string | null

  @Field(() => String, { nullable: true })
  joinedDate?: string | null

  @Field(() => ID, { nullable: true })
  branchId?: string | null

  @Field(() => String, { nullable: true })
  originTownship?: string | null

  @Field(() => String, { nullable: true })
  originBranch?: string | null

  @Field(() => String, { nullable: true })
  destination?: string | null

  @Field(() => String, { nullable: true })
  industry?: string | null

  @Field(() => String, { nullable: true })
  employer?: string | null

  @Field(() => String, { nullable: true })
  residence?: string | null

  @Field(() => String, { nullable: true })
  phone?: string | null

  @Field(() => String, { nullable: true })
  remarks?: string | null

  @Field(() => [ExtraFactInput], { nullable: true })
  extra?: ExtraFactInput[] | null

  @Field(() => String, { defaultValue: '', description: 'what was corrected and why, for the centre' })
  note!: string
}
