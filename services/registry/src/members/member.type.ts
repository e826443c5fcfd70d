import {
  CONSENT_CHANNELS,
  EMPLOYMENT_KINDS,
  FOUND_BY,
  MEMBERSHIPS,
  MEMBERSHIP_CLAIMS,
  OCCUPATIONS,
  ORIGIN_SCOPES,
  RESIDENCE_KINDS,
  SEXES,
  SPELL_END_REASONS,
  SPELL_REASONS,
  STAGES,
} from '@mobile-members/model/registry.ts'
import { SPELL_TRANSITIONS, statesOf } from '@mobile-members/model/state-machines.ts'
import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars'
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { listPageType } from '../list-page.type.ts'
import { AsOfInput, FolderInput } from './as-of.type.ts'
import { MEMBER_ORDERS } from './member.store.ts'

export const SexEnum = graphqlEnum('Sex', SEXES)
export const StageEnum = graphqlEnum('Stage', STAGES)
export const OriginScopeEnum = graphqlEnum('OriginScope', ORIGIN_SCOPES)
export const MembershipEnum = graphqlEnum('Membership', MEMBERSHIPS)
export const MembershipClaimEnum = graphqlEnum('MembershipClaim', MEMBERSHIP_CLAIMS)
export const OccupationEnum = graphqlEnum('Occupation', OCCUPATIONS)
export const EmploymentKindEnum = graphqlEnum('EmploymentKind', EMPLOYMENT_KINDS)
export const ResidenceKindEnum = graphqlEnum('ResidenceKind', RESIDENCE_KINDS)
export const FoundByEnum = graphqlEnum('FoundBy', FOUND_BY)
export const ConsentChannelEnum = graphqlEnum('ConsentChannel', CONSENT_CHANNELS)
export const SpellStateEnum = graphqlEnum('SpellState', statesOf(SPELL_TRANSITIONS))
export const SpellReasonEnum = graphqlEnum('SpellReason', SPELL_REASONS)
export const SpellEndReasonEnum = graphqlEnum('SpellEndReason', SPELL_END_REASONS)
export const MemberOrderEnum = graphqlEnum('MemberOrder', MEMBER_ORDERS)

/** All but the id may be null: what the asker may not see is not there, and that is no error. */
@ObjectType({ simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Member {
  @Field(() => ID)
  id!: string

  @Field(() => String, { nullable: true })
  registerNo!: string | null

  @Field(() => String, { nullable: true })
  registeredOn!: string | null

  @Field(() => String, { nullable: true })
  name!: string | null

  @Field(() => SexEnum, { nullable: true })
  sex!: string | null

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD' })
  born!: string | null

  @Field(() => StageEnum, { nullable: true })
  stage!: string | null

  @Field(() => OriginScopeEnum, { nullable: true })
  originScope!: string | null

  @Field(() => ID, { nullable: true })
  originTownshipId!: string | null

  @Field(() => ID, { nullable: true })
  originBranchId!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'what a survey said of the branch, while it is not found among the branches',
  })
  originBranchText!: string | null

  @Field(() => String, { nullable: true, description: 'of members from outside the county' })
  originPlace!: string | null

  @Field(() => String, { nullable: true })
  originCommittee!: string | null

  @Field(() => MembershipEnum, { nullable: true })
  membership!: string | null

  @Field(() => String, { nullable: true })
  joined!: string | null

  @Field(() => String, { nullable: true })
  becameFull!: string | null

  @Field(() => String, { nullable: true, description: 'YYYY-MM' })
  duesPaidUpTo!: string | null

  @Field(() => String, { nullable: true, description: 'GB/T 3304' })
  ethnicGroup!: string | null

  @Field(() => String, { nullable: true, description: 'GB/T 4658' })
  education!: string | null

  @Field(() => String, { nullable: true })
  nativePlace!: string | null

  @Field(() => String, { nullable: true })
  destination!: string | null

  @Field(() => OccupationEnum, { nullable: true })
  occupation!: string | null

  @Field(() => String, { nullable: true })
  occupationText!: string | null

  @Field(() => String, { nullable: true })
  industryText!: string | null

  @Field(() => String, { nullable: true, description: 'GB/T 4754 section, or section and division such as A-01' })
  industry!: string | null

  @Field(() => String, { nullable: true })
  employer!: string | null

  @Field(() => EmploymentKindEnum, { nullable: true })
  employmentKind!: string | null

  @Field(() => Boolean, { nullable: true })
  employmentStable!: boolean | null

  @Field(() => ID, { nullable: true })
  workUnitId!: string | null

  @Field(() => ResidenceKindEnum, { nullable: true })
  residenceKind!: string | null

  @Field(() => Boolean, { nullable: true })
  residenceStable!: boolean | null

  @Field(() => ID, { nullable: true })
  residenceAreaId!: string | null

  @Field(() => String, { nullable: true })
  skills!: string | null

  @Field(() => String, { nullable: true })
  needs!: string | null

  @Field(() => String, { nullable: true })
  foundOn!: string | null

  @Field(() => FoundByEnum, { nullable: true })
  foundBy!: string | null

  @Field(() => String, { nullable: true })
  placementRule!: string | null

  @Field(() => String, { nullable: true })
  placedOn!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'the open stay is shorter than the threshold: not counted as mobile (R4)',
  })
  shortStay!: boolean | null

  @Field(() => ID, {
    nullable: true,
    description: 'the branch of the host town that the formal relation has come to (R40)',
  })
  formalBranchId!: string | null

  @Field(() => String, { nullable: true })
  formalSince!: string | null
}

export const MemberPage = listPageType('MemberPage', () => Member)

@ObjectType({ simpleResolvers: true, description: 'masked, unless they were asked for by revealPersonalFields' })
export class MemberContact {
  @Field(() => [String])
  phones!: string[]

  @Field(() => String, { nullable: true })
  residence!: string | null

  @Field(() => String, { nullable: true })
  homeAddress!: string | null

  @Field(() => String, { nullable: true })
  homeContactName!: string | null

  @Field(() => String, { nullable: true })
  homeContactPhone!: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'in full; that they were asked for, by whom and for what is on record',
})
export class PersonalFields extends MemberContact {
  @Field(() => String, { nullable: true })
  idNumber!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'one telling of one fact; the newest of a fact stands' })
export class MemberFact {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  fact!: string

  @Field(() => String, { nullable: true, description: 'null for what is guarded: contact and identity number' })
  value!: string | null

  @Field(() => String)
  source!: string

  @Field(() => ID, { nullable: true })
  sourceId!: string | null

  @Field(() => String)
  toldOn!: string

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date
}

@ObjectType({ simpleResolvers: true })
export class TimelineEntry {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  kind!: string

  @Field(() => String)
  happenedOn!: string

  @Field(() => GraphQLJSONObject)
  detail!: object

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'the wish of a member from outside the county to be included' })
export class Consent {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  textVersion!: number

  @Field(() => ConsentChannelEnum)
  channel!: string

  @Field(() => String)
  givenOn!: string

  @Field(() => String, { nullable: true })
  witness!: string | null

  @Field(() => String, { nullable: true })
  withdrawnOn!: string | null
}

@ObjectType({ simpleResolvers: true })
export class MobilitySpell {
  @Field(() => ID)
  id!: string

  @Field(() => SpellStateEnum)
  state!: string

  @Field(() => String)
  startedOn!: string

  @Field(() => String, { nullable: true })
  expectedEndOn!: string | null

  @Field(() => SpellReasonEnum)
  reason!: string

  @Field(() => String, { nullable: true })
  destination!: string | null

  @Field(() => String, { nullable: true })
  endedOn!: string | null

  @Field(() => SpellEndReasonEnum, { nullable: true })
  endReason!: string | null
}

@InputType()
export class MemberFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'a part of the name, pinyin or its initials, a part of a phone, a register number',
  })
  search?: string

  @Field(() => ID, { nullable: true })
  townshipId?: string

  @Field(() => ID, { nullable: true })
  branchId?: string

  @Field(() => ID, { nullable: true })
  originBranchId?: string

  @Field(() => [StageEnum], { nullable: true })
  stages?: (keyof typeof StageEnum)[]

  @Field(() => OriginScopeEnum, { nullable: true })
  originScope?: keyof typeof OriginScopeEnum

  @Field(() => Boolean, { nullable: true, description: 'whether entered in the unified register' })
  registered?: boolean

  @Field(() => Boolean, { nullable: true, description: 'members of the county for whom no letter is in force' })
  withoutLetter?: boolean

  @Field(() => Boolean, {
    nullable: true,
    description: 'who count as mobile: no short stay, from outside only by their wish',
  })
  mobile?: boolean

  @Field(() => FolderInput, { nullable: true })
  folder?: FolderInput

  @Field(() => AsOfInput, { nullable: true, description: 'the list of a past day' })
  asOf?: AsOfInput
}

@InputType({ description: 'facts of a member; what is left out stays' })
export class MemberFactsInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => SexEnum, { nullable: true })
  sex?: keyof typeof SexEnum

  @Field(() => String, { nullable: true })
  born?: string

  @Field(() => String, { nullable: true })
  idNumber?: string

  @Field(() => [String], { nullable: true })
  phones?: string[]

  @Field(() => String, { nullable: true })
  ethnicGroup?: string

  @Field(() => String, { nullable: true })
  education?: string

  @Field(() => String, { nullable: true })
  nativePlace?: string

  @Field(() => String, { nullable: true })
  residence?: string

  @Field(() => String, { nullable: true })
  homeAddress?: string

  @Field(() => String, { nullable: true })
  homeContactName?: string

  @Field(() => String, { nullable: true })
  homeContactPhone?: string

  @Field(() => MembershipEnum, { nullable: true })
  membership?: keyof typeof MembershipEnum

  @Field(() => String, { nullable: true })
  joined?: string

  @Field(() => String, { nullable: true })
  becameFull?: string

  @Field(() => String, { nullable: true })
  duesPaidUpTo?: string

  @Field(() => ID, { nullable: true })
  originBranchId?: string

  @Field(() => String, { nullable: true })
  destination?: string

  @Field(() => OccupationEnum, { nullable: true })
  occupation?: keyof typeof OccupationEnum

  @Field(() => String, { nullable: true })
  occupationText?: string

  @Field(() => String, { nullable: true })
  industryText?: string

  @Field(() => String, { nullable: true })
  industry?: string

  @Field(() => String, { nullable: true })
  employer?: string

  @Field(() => EmploymentKindEnum, { nullable: true })
  employmentKind?: keyof typeof EmploymentKindEnum

  @Field(() => Boolean, { nullable: true })
  employmentStable?: boolean

  @Field(() => ID, { nullable: true })
  workUnitId?: string

  @Field(() => ResidenceKindEnum, { nullable: true })
  residenceKind?: keyof typeof ResidenceKindEnum

  @Field(() => Boolean, { nullable: true })
  residenceStable?: boolean

  @Field(() => ID, { nullable: true })
  residenceAreaId?: string

  @Field(() => String, { nullable: true })
  skills?: string

  @Field(() => String, { nullable: true })
  needs?: string
}

@InputType()
export class ConsentInput {
  @Field(() => ConsentChannelEnum)
  channel!: keyof typeof ConsentChannelEnum

  @Field(() => Int)
  textVersion!: number

  @Field(() => String)
  givenOn!: string

  @Field(() => String, { nullable: true })
  witness?: string
}

@InputType()
export class RegisterMemberInput {
  @Field(() => MembershipClaimEnum)
  membership!: keyof typeof MembershipClaimEnum

  @Field(() => ID, { nullable: true, description: 'of members of this county' })
  originTownshipId?: string

  @Field(() => String, {
    nullable: true,
    description: 'of members from outside: the division code (GB/T 2260), which says how far away it is',
  })
  originDivision?: string

  @Field(() => String, { nullable: true })
  originPlace?: string

  @Field(() => String, { nullable: true })
  originCommittee?: string

  @Field(() => MemberFactsInput)
  facts!: MemberFactsInput

  @Field(() => ConsentInput, { nullable: true, description: 'of members from outside the county' })
  consent?: ConsentInput
}

@ObjectType({ simpleResolvers: true, description: 'whether this person may be registered, before the form is sent' })
export class Eligibility {
  @Field(() => Boolean)
  eligible!: boolean

  @Field(() => OriginScopeEnum)
  originScope!: string

  @Field(() => String, { nullable: true })
  refusal!: string | null
}

@InputType()
export class EligibilityInput {
  @Field(() => MembershipClaimEnum)
  membership!: keyof typeof MembershipClaimEnum

  @Field(() => ID, { nullable: true })
  originTownshipId?: string

  @Field(() => String, { nullable: true })
  originDivision?: string

  @Field(() => OccupationEnum, { nullable: true })
  occupation?: keyof typeof OccupationEnum

  @Field(() => Boolean, { nullable: true })
  consent?: boolean
}
