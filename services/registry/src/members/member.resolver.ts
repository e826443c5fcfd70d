import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { insertConsent, listConsents, lockConsent, updateWithdrawn } from '../consents/consent.store.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import type { ListPage } from '../list-page.type.ts'
import { organizationsOf } from '../organizations/organization.resolver.ts'
import { Area, Organization } from '../organizations/organization.type.ts'
import { vault } from '../secrets/keyring.ts'
import { endSpell } from '../spells/end-spell.ts'
import { insertSpell, listSpells } from '../spells/spell.store.ts'
import { enterInRegister } from './enter-in-register.ts'
import { factFaults, tiesOf } from './member.rules.ts'
import {
  type MemberOrder,
  type MemberRow,
  countMembers,
  findMember,
  findMembers,
  findSealedIdNumbers,
  listFacts,
  listMembers,
  lockMember,
  updateMember,
} from './member.store.ts'
import {
  Consent,
  ConsentInput,
  Eligibility,
  EligibilityInput,
  Member,
  MemberContact,
  MemberFact,
  MemberFactsInput,
  MemberFilterInput,
  MemberOrderEnum,
  MemberPage,
  MobilitySpell,
  PersonalFields,
  RegisterMemberInput,
  SpellEndReasonEnum,
  SpellReasonEnum,
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

/** The members of one request, each asked for once, whether the asker may see them or not. */
export function membersOf(ctx: Context) {
  return ctx.loader<string, MemberRow>('members', (ids) => findMembers(ctx.db, ids))
}

/** The member, when the asker may see it; its reading is on record. */
export async function visibleMember(ctx: Context, id: string): Promise<MemberRow | null> {
  const member = await membersOf(ctx).load(id)
  if (!member || !ctx.may('Member', tiesOf(member))) return null
  recordRead(ctx, member.id, 'name')
  return member
}

/** Puts a reading on record, unless it is the member's own. */
export function recordRead(ctx: Context, memberId: string, fields: string): void {
  if (memberIdOf(ctx.actor) !== memberId) ctx.read(memberId, fields)
}

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
    const page = await listMembers(ctx.db, scope, filter ?? {}, { order, size: pageSize(first), after })
    for (const { id } of page.nodes) recordRead(ctx, id, 'list')
    return { ...page, total: () => countMembers(ctx.db, scope, filter ?? {}) }
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
    for (const id of [...new Set(memberIds)]) locked.push(found(await lockMember(ctx.db, id)))
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
    const { member, changed } = await tellFacts(ctx.db, before, given(facts), {
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

  /** Puts the wish of a member from outside the county on record (R2). */
  @Mutation(() => Member)
  async giveConsent(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('consent', () => ConsentInput) consent: ConsentInput,
    @Ctx() ctx: Context,
  ): Promise<MemberRow> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('giveConsent', tiesOf(member))
    refuse(member.originScope === 'IN_COUNTY' ? 'CONSENT_NOT_NEEDED' : undefined)
    refuseFields({ givenOn: consent.givenOn > ctx.today ? 'IN_THE_FUTURE' : undefined })
    await insertConsent(ctx, memberId, consent)
    ctx.touch(memberId)
    return member
  }

  /** Ends the inclusion of a member from outside by their wish (R3): placement and letter end, the file is closed. */
  @Mutation(() => Boolean)
  async withdrawConsent(@Arg('memberId', () => ID) memberId: string, @Ctx() ctx: Context): Promise<boolean> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('withdrawConsent', tiesOf(member))
    const consent = found(await lockConsent(ctx.db, memberId))
    await updateWithdrawn(ctx.db, consent.id, { on: ctx.today, by: ctx.subject })
    await insertTimelineEntries(ctx.db, [
      { memberId, kind: 'CONSENT_WITHDRAWN', happenedOn: ctx.today, organizationId: null, subject: ctx.subject },
    ])
    await endSpell(ctx.db, memberId, { reason: 'CONSENT_WITHDRAWN', on: ctx.today, by: ctx.subject })
    await updateMember(ctx.db, memberId, { closedOn: ctx.today })
    ctx.touch(memberId)
    ctx.publish('consent.withdrawn', { memberId, withdrawnOn: ctx.today })
    ctx.publish('spell.ended', { memberId, reason: 'CONSENT_WITHDRAWN', endedOn: ctx.today })
    return true
  }

  /** Opens a spell (R4); a second one while one is open is refused (R5: SPELL_OPEN). */
  @Mutation(() => MobilitySpell)
  async openSpell(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('startedOn', () => String) startedOn: string,
    @Arg('reason', () => SpellReasonEnum) reason: keyof typeof SpellReasonEnum,
    @Arg('expectedEndOn', () => String, { nullable: true }) expectedEndOn: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Row<'mobilitySpells'>> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('openSpell', tiesOf(member))
    refuseFields({ startedOn: startedOn > ctx.today ? 'IN_THE_FUTURE' : undefined })
    const spell = await insertSpell(ctx.db, {
      memberId,
      state: 'REPORTED',
      startedOn,
      expectedEndOn: expectedEndOn ?? null,
      reason,
      destination: member.destination,
      recordedBy: ctx.subject,
    })
    await insertTimelineEntries(ctx.db, [
      {
        memberId,
        kind: 'SPELL_STARTED',
        happenedOn: startedOn,
        organizationId: null,
        subject: ctx.subject,
        detail: { reason },
      },
    ])
    ctx.touch(memberId)
    return spell
  }

  /** Ends a member's spell, closing letter and placement in one step (R5). */
  @Mutation(() => Member)
  async endSpell(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('reason', () => SpellEndReasonEnum) reason: keyof typeof SpellEndReasonEnum,
    @Ctx() ctx: Context,
  ): Promise<MemberRow> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('endSpell', tiesOf(member))
    refuse(
      reason === 'CONSENT_WITHDRAWN' ? 'WITHDRAW_THE_CONSENT' : member.stage === 'ENDED' ? 'ALREADY_ENDED' : undefined,
    )
    await endSpell(ctx.db, memberId, { reason, on: ctx.today, by: ctx.subject })
    ctx.touch(memberId)
    ctx.publish('spell.ended', { memberId, reason, endedOn: ctx.today })
    return found(await findMember(ctx.db, memberId))
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
    const areas = ctx.loader<string, Row<'areas'>>('areas', async (ids) => {
      const rows = await ctx.db
        .selectFrom('areas')
        .selectAll()
        .where('id', 'in', [...ids])
        .execute()
      return ids.map((id) => rows.find((row) => row.id === id))
    })
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

  /** Consents given and withdrawn; only members from outside the county have any. */
  @FieldResolver(() => [Consent], { nullable: true })
  consents(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<Row<'consents'>[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listConsents(ctx.db, member.id) : null
  }

  @FieldResolver(() => [MobilitySpell], { nullable: true })
  spells(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<Row<'mobilitySpells'>[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listSpells(ctx.db, member.id) : null
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

/** What a placement is decided by. */
export function placementFactsOf(member: MemberRow) {
  return {
    employmentKind: member.employmentKind,
    employmentStable: member.employmentStable,
    workUnitId: member.workUnitId,
    industry: member.industry,
    residenceStable: member.residenceStable,
    residenceAreaId: member.residenceAreaId,
  }
}

/** What was filled in; left out and null both mean that nothing was told. */
export function given(facts: MemberFactsInput): Parameters<typeof tellFacts>[2] {
  const { idNumber, ...others } = facts
  return {
    ...Object.fromEntries(
      Object.entries(others).filter(([, value]) => value !== null && value !== undefined && value !== ''),
    ),
    ...(idNumber ? { idNumber: idNumber.toUpperCase() } : {}),
  }
}

function plain(value: unknown): string | null {
  return value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)
}
