import {
  ASSESSMENT_ACTS,
  ASSESSMENT_KINDS,
  type AssessmentAct,
  type AssessmentKind,
} from '@mobile-members/model/assessments.ts'
import { ASSESSMENT_TRANSITIONS, type AssessmentState, statesOf } from '@mobile-members/model/state-machines.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Facts } from '../db.ts'
import { HostBranchType, MemberType } from '../members/member.type.ts'

function enumOf<T extends string>(name: string, values: readonly T[]): { [K in T]: K } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K }
  registerEnumType(object, { name })
  return object
}

export const AssessmentStateEnum = enumOf('AssessmentState', statesOf(ASSESSMENT_TRANSITIONS))
export const AssessmentKindEnum = enumOf('AssessmentKind', ASSESSMENT_KINDS)
export const AssessmentActEnum = enumOf('AssessmentAct', Object.keys(ASSESSMENT_ACTS) as AssessmentAct[])

@ObjectType('AssessmentFacts', {
  simpleResolvers: true,
  description: 'what the registers say of the member’s time in the branch',
})
export class AssessmentFactsType {
  @Field(() => GraphQLLocalDate, { nullable: true })
  placedOn!: string | null

  @Field(() => Int)
  invited!: number

  @Field(() => Int)
  present!: number

  @Field(() => Int)
  leave!: number

  @Field(() => Int)
  absent!: number

  @Field(() => Int)
  notebookEntries!: number

  @Field(() => Int, {
    nullable: true,
    description: 'work of the branch that was done (R72); null: counted before it was',
  })
  workDone?: number

  @Field(() => GraphQLLocalDate, { description: 'the day up to which was counted' })
  countedOn!: string
}

@ObjectType('AssessmentStep', { simpleResolvers: true })
export class AssessmentStepType {
  @Field(() => ID)
  id!: string

  @Field(() => AssessmentStateEnum, { nullable: true })
  fromState!: AssessmentState | null

  @Field(() => AssessmentStateEnum)
  toState!: AssessmentState

  @Field(() => GraphQLDateTimeISO)
  at!: Date

  @Field(() => ID, { nullable: true })
  bySubject!: string | null

  @Field(() => String)
  note!: string
}

@ObjectType('AssessmentActOption', {
  simpleResolvers: true,
  description: 'what this asker may do with it, and why not now',
})
export class AssessmentActOptionType {
  @Field(() => AssessmentActEnum)
  act!: AssessmentAct

  @Field(() => String, { nullable: true, description: 'null: possible now' })
  refusal!: string | null
}

@ObjectType('PerformanceAssessment', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class PerformanceAssessmentType {
  @Field(() => ID)
  id!: string

  @Field(() => AssessmentKindEnum)
  kind!: AssessmentKind

  @Field(() => String, { description: 'the half-year, such as 2026-H2' })
  period!: string

  @Field(() => GraphQLLocalDate)
  fromDay!: string

  @Field(() => GraphQLLocalDate)
  untilDay!: string

  @Field(() => Int, { description: 'a correction is a new version' })
  version!: number

  @Field(() => ID, { nullable: true, description: 'the version that this one corrects' })
  supersedesId!: string | null

  @Field(() => String, { nullable: true })
  correctionReason!: string | null

  @Field(() => Boolean, { description: 'a newer version was dispatched' })
  superseded!: boolean

  @Field(() => AssessmentStateEnum)
  state!: AssessmentState

  @Field(() => AssessmentFactsType)
  facts!: Facts

  @Field(() => String)
  text!: string

  @Field(() => GraphQLDateTimeISO)
  draftedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  shownAt!: Date | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'until this day the member may comment before it is signed',
  })
  commentUntil!: string | null

  @Field(() => String, { nullable: true, description: 'the member’s own words; null when they had nothing to add' })
  memberComment!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  commentedAt!: Date | null

  @Field(() => ID, { nullable: true, description: 'the account of the secretary who signed' })
  signedBy!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  signedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was signed' })
  contentHash!: string | null
}

export const PerformanceAssessmentPage = pageType('PerformanceAssessmentPage', () => PerformanceAssessmentType)

@ObjectType('AssessmentPreview', { simpleResolvers: true })
export class AssessmentPreviewType {
  @Field(() => HostBranchType)
  branch!: HostBranchType

  @Field(() => String)
  period!: string

  @Field(() => AssessmentFactsType)
  facts!: Facts
}

@ObjectType('MemberToAssess', { simpleResolvers: true })
export class MemberToAssessType {
  @Field(() => MemberType)
  member!: MemberType

  @Field(() => HostBranchType)
  branch!: HostBranchType

  @Field(() => PerformanceAssessmentType, { nullable: true, description: 'the one that has been begun' })
  assessment!: PerformanceAssessmentType | null
}

@ObjectType('MembersToAssess', { simpleResolvers: true })
export class MembersToAssessType {
  @Field(() => String)
  period!: string

  @Field(() => [MemberToAssessType])
  nodes!: MemberToAssessType[]

  @Field(() => String, { nullable: true })
  endCursor!: string | null

  @Field(() => Boolean)
  hasNextPage!: boolean
}

@InputType('DraftAssessmentInput')
export class DraftAssessmentInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => AssessmentKindEnum)
  kind!: AssessmentKind

  @Field(() => String, { nullable: true, description: 'the half-year that is due, when left out' })
  period!: string | null

  @Field(() => String, { nullable: true })
  text!: string | null
}

@InputType('PerformanceAssessmentFilter')
export class PerformanceAssessmentFilter {
  @Field(() => ID, { nullable: true })
  memberId!: string | null

  @Field(() => ID, { nullable: true })
  branchId!: string | null

  @Field(() => String, { nullable: true })
  period!: string | null

  @Field(() => AssessmentKindEnum, { nullable: true })
  kind!: AssessmentKind | null

  @Field(() => [AssessmentStateEnum], { nullable: true })
  states!: AssessmentState[] | null
}
