import {
  CONTACT_CHANNELS,
  SERVICE_CATEGORIES,
  SERVICE_PURPOSES,
  CASE_SOURCES,
  WAITING_FOR,
  CASE_ACTS,
  CASE_LEVELS,
  CASE_NEWS,
  CASE_STEP_KINDS,
  type CaseAct,
  type CaseLevel,
  type ContactChannel,
  type ServiceCategory,
  type ServicePurpose,
} from '@mobile-members/model/cases.ts'
import { CASE_TRANSITIONS, type CaseState, statesOf } from '@mobile-members/model/state-machines.ts'
import { pageType } from '@mobile-members/subgraph/page.type.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { CaseSource } from '../db.ts'

function enumOf<T extends string>(name: string, values: readonly T[]): { [K in T]: K } {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K }
  registerEnumType(object, { name })
  return object
}

export const CaseStateEnum = enumOf('CaseState', statesOf(CASE_TRANSITIONS))
export const ServiceCategoryEnum = enumOf('ServiceCategory', SERVICE_CATEGORIES)
export const ServicePurposeEnum = enumOf('ServicePurpose', SERVICE_PURPOSES)
export const CaseSourceEnum = enumOf('CaseSource', CASE_SOURCES)
export const WaitingForEnum = enumOf('WaitingFor', WAITING_FOR)
export const ContactChannelEnum = enumOf('ContactChannel', CONTACT_CHANNELS)
export const CaseActEnum = enumOf('CaseAct', Object.keys(CASE_ACTS) as CaseAct[])
export const CaseStepKindEnum = enumOf('CaseStepKind', CASE_STEP_KINDS)
export const CaseLevelEnum = enumOf('CaseLevel', CASE_LEVELS)
export const CaseNewsEnum = enumOf('CaseNews', CASE_NEWS)

@ObjectType('CaseStep', { simpleResolvers: true, description: 'the history of a case: who did what, when' })
export class CaseStepType {
  @Field(() => ID)
  id!: string

  @Field(() => CaseStepKindEnum)
  kind!: keyof typeof CaseStepKindEnum

  @Field(() => CaseStateEnum, { nullable: true })
  fromState!: CaseState | null

  @Field(() => CaseStateEnum)
  toState!: CaseState

  @Field(() => GraphQLDateTimeISO)
  at!: Date

  @Field(() => ID, { nullable: true, description: 'the account; null: the program' })
  bySubject!: string | null

  @Field(() => ContactChannelEnum, { nullable: true })
  channel!: ContactChannel | null

  @Field(() => String)
  note!: string
}

@ObjectType('CaseActOption', {
  simpleResolvers: true,
  description: 'what this asker may do with this case, and why not now',
})
export class CaseActOptionType {
  @Field(() => CaseActEnum)
  act!: CaseAct

  @Field(() => String, { nullable: true, description: 'null: possible now' })
  refusal!: string | null
}

@ObjectType('IssueCase', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class IssueCaseType {
  @Field(() => ID)
  id!: string

  @Field(() => ServiceCategoryEnum)
  category!: ServiceCategory

  @Field(() => [ServicePurposeEnum])
  purposes!: ServicePurpose[]

  @Field(() => CaseSourceEnum)
  source!: CaseSource

  @Field(() => CaseLevelEnum, { description: 'where it is handled: at the branch, or at the centre (R73)' })
  level!: CaseLevel

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'when the branch passed it on to the centre' })
  passedOnOn!: string | null

  @Field(() => String)
  title!: string

  @Field(() => String)
  description!: string

  @Field(() => ID)
  raisedBy!: string

  @Field(() => GraphQLDateTimeISO)
  openedAt!: Date

  @Field(() => GraphQLLocalDate)
  openedOn!: string

  @Field(() => CaseStateEnum)
  state!: CaseState

  @Field(() => ID, { nullable: true, description: 'the account of who works on it' })
  ownerSubject!: string | null

  @Field(() => String, { nullable: true })
  plan!: string | null

  @Field(() => GraphQLLocalDate)
  dueOn!: string

  @Field(() => Boolean, { description: 'CALENDAR_UNKNOWN: a year on the way to the deadline is not published yet' })
  dueEstimated!: boolean

  @Field(() => WaitingForEnum, { nullable: true })
  waitingFor!: 'MEMBER' | 'OTHER_BODY' | null

  @Field(() => GraphQLLocalDate, { nullable: true })
  waitingSince!: string | null

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'when it went to the director because it was overdue',
  })
  escalatedAt!: Date | null

  @Field(() => String, { nullable: true })
  result!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  resultReportedAt!: Date | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null

  @Field(() => Int, { description: 'how often it was reopened' })
  reopened!: number
}

export const IssueCasePage = pageType('IssueCasePage', () => IssueCaseType)

@InputType('RaiseCaseInput')
export class RaiseCaseInput {
  @Field(() => ID, { nullable: true, description: 'whom it is about; left out, the member who asks' })
  memberId!: string | null

  @Field(() => CaseLevelEnum, {
    nullable: true,
    description: 'at the branch of the member, or at the centre; left out, at the centre',
  })
  level?: CaseLevel | null

  @Field(() => ServiceCategoryEnum)
  category!: ServiceCategory

  @Field(() => [ServicePurposeEnum], { nullable: true })
  purposes!: ServicePurpose[] | null

  @Field(() => String)
  title!: string

  @Field(() => String)
  description!: string
}

@InputType('IssueCaseFilter')
export class IssueCaseFilter {
  @Field(() => [CaseStateEnum], { nullable: true })
  states!: CaseState[] | null

  @Field(() => Boolean, { nullable: true, description: 'true: not closed; false: closed' })
  open!: boolean | null

  @Field(() => [ServiceCategoryEnum], { nullable: true })
  categories!: ServiceCategory[] | null

  @Field(() => Boolean, { nullable: true })
  overdue!: boolean | null

  @Field(() => Boolean, { nullable: true })
  escalated!: boolean | null

  @Field(() => CaseLevelEnum, { nullable: true })
  level?: CaseLevel | null

  @Field(() => Boolean, { nullable: true, description: 'those that a branch passed on to the centre' })
  passedOn?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'only those that the asker works on' })
  mine!: boolean | null

  @Field(() => ID, { nullable: true })
  memberId!: string | null
}
