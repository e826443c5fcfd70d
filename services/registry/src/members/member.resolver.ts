import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import type { ListPage } from '../list-page.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { findAreas } from '../organizations/organization.store.ts'
import { Area, Organization } from '../organizations/organization.type.ts'
import { vault } from '../secrets/keyring.ts'
import { pastDayOf } from './as-of.type.ts'
import { enterInRegister } from './enter-in-register.ts'
import { recordRead } from './member-reading.ts'
import { factFaults, filledIn, placementFactsOf, tiesOf } from './member.rules.ts'
import {
  type MemberOrder,
  type MemberRow,
  countMembers,
  findMember,
  findSealedIdNumbers,
  listFacts,
  listMembers,
  lockMember,
} from './member.store.ts'
import {
  Eligibility,
  EligibilityInput,
  Member,
  MemberContact,
  MemberFact,
  MemberFactsInput,
  MemberFilterInput,
  MemberOrderEnum,
  MemberPage,
  PersonalFields,
  RegisterMemberInput,
  TimelineEntry,
} from './member.type.ts'
import { maskedIdNumber, maskedPhone } from './name.rules.ts'
import { judgeEligibility, registerMember } from './register-member.ts'
import { tellFacts } from './tell-facts.ts'
import { insertTimelineEntries, listTimeline } from './timeline.store.ts'

/** Facts of whose history only the fact of the telling is shown. */
const GUARDED_FACTS = new Set([
  'ID_NUMBER',
  'PHONES',
  'RESIDENCE',
  'HOME_ADDRESS',
  'HOME_CONTACT_NAME',
  'HOME_CONTACT_PHONE',
])

@Resolver(() => Member)
export class MemberResolver {
  /** The register, as far as the asker may see it. */
  @Query(() => MemberPage, { nullable: true })
  async members(
    @Arg('filter', () => MemberFilterInput, { nullable: true }) filter: MemberFilterInput | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('order', () => MemberOrderEnum, { defaultValue: 'NAME' }) order: MemberOrder,
    @Ctx() ctx: Context,
  ): Promise<ListPage<MemberRow>> {
    const scope = ctx.scope('members')
    const asked = { ...filter, asOf: pastDayOf(filter?.asOf, ctx.today) }
    refuseFields({ withoutLetter: asked.asOf && asked.withoutLetter ? 'OF_TODAY_ONLY' : undefined })
    const page = await listMembers(ctx.db, scope, asked, { order, size: pageSize(first), after })
    for (const { id } of page.nodes) recordRead(ctx, id, 'list')
    return { ...page, total: () => countMembers(ctx.db, scope, asked) }
  }

  /** One member's page. */
  @Query(() => Member, { nullable: true })
  async member(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<MemberRow> {
    const member = found(await findMember(ctx.db, id))
    ctx.permit('member', tiesOf(member))
    recordRead(ctx, id, 'page')
    return member
  }

  /** Phones, addresses and the identity number in full. That they were asked for, and what for, is on record before they are told. */
  @Query(() => PersonalFields, { nullable: true })
  async revealPersonalFields(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() ctx: Context,
  ): Promise<PersonalFields> {
    refuseFields({ purpose: purpose.trim().length < 2 ? 'REQUIRED' : undefined })
    const member = found(await findMember(ctx.db, memberId))
    ctx.permit('revealPersonalFields', tiesOf(member))
    ctx.purpose = purpose.trim()
    const withNumber = ctx.may('Member.idNumber', tiesOf(member))
    ctx.read(memberId, withNumber ? 'contact,idNumber' : 'contact')
    const [sealed] = withNumber ? await findSealedIdNumbers(ctx.db, [memberId]) : []
    return { ...member, idNumber: sealed ? vault().open(sealed, 'id-number') : null }
  }

  /** Whether a person may be registered (R1, R2), for the form that asks while it is filled in. */
  @Query(() => Eligibility, { nullable: true })
  async eligibility(
    @Arg('input', () => EligibilityInput) input: EligibilityInput,
    @Ctx() ctx: Context,
  ): Promise<Eligibility> {
    const { originScope, refusal } = await judgeEligibility(ctx.db, input)
    return { originScope, eligible: refusal === undefined, refusal: refusal ?? null }
  }

  @Mutation(() => Member)
  registerMember(
    @Arg('input', () => RegisterMemberInput) input: RegisterMemberInput,
    @Ctx() ctx: Context,
  ): Promise<MemberRow> {
    return registerMember(ctx, input)
  }

  /** Enters members in the unified register, which the host committee alone does (R34). Each gets the next number. */
  @Mutation(() => [Member])
  async enterInRegister(@Arg('memberIds', () => [ID]) memberIds: string[], @Ctx() ctx: Context): Promise<MemberRow[]> {
    refuseFields({ memberIds: memberIds.length === 0 ? 'REQUIRED' : memberIds.length > 500 ? 'TOO_MANY' : undefined })
    const locked: MemberRow[] = []
    for (const id of new Set(memberIds)) locked.push(found(await lockMember(ctx.db, id)))
    return enterInRegister(ctx, locked)
  }

  /** Corrects facts by newer ones; the older stay in the history. */
  @Mutation(() => Member)
  async correctMember(
    @Arg('id', () => ID) id: string,
    @Arg('facts', () => MemberFactsInput) facts: MemberFactsInput,
    @Ctx() ctx: Context,
  ): Promise<MemberRow> {
    const before = found(await lockMember(ctx.db, id))
    ctx.permit('correctMember', tiesOf(before))
    refuseFields(factFaults(facts))
    const { member, changed } = await tellFacts(ctx.db, before, filledIn(facts), {
      source: 'BY_HAND',
      sourceId: null,
      toldOn: ctx.today,
      by: ctx.subject,
    })
    if (changed.length === 0) return member
    await insertTimelineEntries(ctx.db, [
      {
        memberId: id,
        kind: 'FACTS_CHANGED',
        happenedOn: ctx.today,
        organizationId: null,
        subject: ctx.subject,
        detail: { facts: changed.join(',') },
      },
    ])
    ctx.touch(id)
    ctx.publish('member.facts-changed', { memberId: id, facts: placementFactsOf(member) })
    return member
  }

  @FieldResolver(() => Organization, { nullable: true })
  originTownship(@Root() member: MemberRow, @Ctx() ctx: Context) {
    return member.originTownshipId ? organizationsOf(ctx).load(member.originTownshipId) : null
  }

  @FieldResolver(() => Organization, { nullable: true })
  originBranch(@Root() member: MemberRow, @Ctx() ctx: Context) {
    return member.originBranchId ? organizationsOf(ctx).load(member.originBranchId) : null
  }

  /** The branch that the member is placed in, as an organisation. */
  @FieldResolver(() => Organization, { nullable: true })
  placedBranch(@Root() member: MemberRow, @Ctx() ctx: Context) {
    return member.branchId ? organizationsOf(ctx).load(member.branchId) : null
  }

  @FieldResolver(() => Area, { nullable: true })
  async residenceArea(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<Row<'areas'> | null> {
    if (!member.residenceAreaId) return null
    const areas = ctx.loader<string, Row<'areas'>>('areas', (ids) => findAreas(ctx.db, ids))
    return (await areas.load(member.residenceAreaId)) ?? null
  }

  /** Masked for everybody but the member; null for those who may not ask at all. */
  @FieldResolver(() => MemberContact, { nullable: true })
  contact(@Root() member: MemberRow, @Ctx() ctx: Context): MemberContact | null {
    if (!ctx.may('Member.contact', tiesOf(member))) return null
    if (memberIdOf(ctx.actor) === member.id) return member
    return {
      phones: member.phones.map(maskedPhone),
      residence: null,
      homeAddress: null,
      homeContactName: null,
      homeContactPhone: member.homeContactPhone ? maskedPhone(member.homeContactPhone) : null,
    }
  }

  @FieldResolver(() => String, { nullable: true })
  async maskedIdNumber(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<string | null> {
    if (!ctx.may('Member.idNumber', tiesOf(member))) return null
    const sealed = await ctx
      .loader<string, Buffer | null>('sealed id numbers', (ids) => findSealedIdNumbers(ctx.db, ids))
      .load(member.id)
    return sealed ? maskedIdNumber(vault().open(sealed, 'id-number')) : null
  }

  @FieldResolver(() => [TimelineEntry], { nullable: true })
  timeline(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<Row<'timelineEntries'>[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listTimeline(ctx.db, member.id) : null
  }

  /** Every telling of every fact, newest first: where each value comes from. */
  @FieldResolver(() => [MemberFact], { nullable: true })
  async facts(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<object[] | null> {
    if (!ctx.may('Member.file', tiesOf(member))) return null
    const rows = await listFacts(ctx.db, member.id)
    return rows.map((row) => ({ ...row, value: GUARDED_FACTS.has(row.fact) ? null : plain(row.value) }))
  }
}

function plain(value: unknown): string | null {
  return value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)
}
