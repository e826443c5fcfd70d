import { missingAtCheckIn } from '@mobile-members/model/check-in.ts'
import { checkInRefusal } from '@mobile-members/model/letters.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { type LetterRow, lockLetter, lockLetterInForce } from '../letters/letter.store.ts'
import { acceptLetter } from '../letters/receive-letter.ts'
import { verifyNow } from '../letters/verify-now.ts'
import { enterInRegister } from '../members/enter-in-register.ts'
import { visibleMember } from '../members/member-reading.ts'
import { factFaults, filledIn, placementFactsOf, tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findHasConsent, findMember, lockMember, updateMember } from '../members/member.store.ts'
import { Member, MemberFactsInput } from '../members/member.type.ts'
import { tellFacts } from '../members/tell-facts.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { updateFormEntered } from '../registration-forms/registration-form.store.ts'
import { currentVerification, recordContactCheck } from '../registration-forms/verify-contact.ts'
import { activateSpell } from '../spells/begin-spell.ts'
import { NOTHING_KNOWN, formFor, letterOfToken, newestLetter, paperFor, scannedForm } from './check-in-form.ts'
import {
  type CheckInRow,
  countAnnounced,
  findAnnounced,
  insertCheckIn,
  listAnnounced,
  listCheckIns,
  updateCheckIn,
} from './check-in.store.ts'
import { CheckIn, CheckInForm, CheckInInput, CheckInOutcome, CheckInPage } from './check-in.type.ts'

@Resolver(() => CheckIn)
export class CheckInResolver {
  /**
   * What is known of somebody who stands at the counter (R78): by the letter's QR code or by the member, with the facts that
   * are held already, what is missing, and why a check-in is not possible, if so.
   */
  @Query(() => CheckInForm, { nullable: true })
  async checkInForm(
    @Arg('token', () => String, { nullable: true }) token: string | undefined,
    @Arg('memberId', () => ID, { nullable: true }) memberId: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<CheckInForm> {
    refuseFields({ memberId: token || memberId ? undefined : 'REQUIRED' })
    const paper = token ? await scannedForm(ctx, token) : undefined
    if (paper) {
      const id = paper.memberId ?? memberId
      if (!id) return { ...NOTHING_KNOWN, formNumber: paper.number, refusal: 'FORM_WITHOUT_MEMBER' }
      return formFor(ctx, id, { formNumber: paper.number })
    }
    const verdict = token ? (await verifyNow(ctx, token)).verdict : null
    const scanned = token ? await letterOfToken(ctx, token) : undefined
    if (token && !scanned) return { ...NOTHING_KNOWN, verdict, refusal: 'INVALID' }
    return formFor(ctx, scanned?.memberId ?? memberId ?? '', { scanned, verdict })
  }

  /** Members who have announced themselves online and wait to be confirmed. */
  @Query(() => CheckInPage, { nullable: true })
  async announcedCheckIns(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<CheckInRow>> {
    return { ...(await listAnnounced(ctx.db, { size: pageSize(first), after })), total: () => countAnnounced(ctx.db) }
  }

  /**
   * Checks a member in at the centre (R78), with the registration form (R79). A letter that is still on its way is accepted
   * in the same step; one that has run out becomes EXPIRED, its township is told and the member is not checked in (R45).
   * Refuses without letter or consent (R2), twice, and with required facts missing.
   */
  @Mutation(() => CheckInOutcome)
  async checkIn(@Arg('input', () => CheckInInput) input: CheckInInput, @Ctx() ctx: Context): Promise<CheckInOutcome> {
    const before = found(await lockMember(ctx.db, input.memberId))
    ctx.permit('checkIn', tiesOf(before))
    const letter = await letterFor(ctx, before, input.letterId ?? undefined)
    const announced = await findAnnounced(ctx.db, before.id)
    const told = { ...(announced?.told as Partial<MemberFactsInput> | null), ...filledIn(input.facts) }
    const refusal = checkInRefusal(
      { ...before, hasConsent: await findHasConsent(ctx.db, before.id) },
      letter,
      ctx.today,
    )
    if (refusal === 'EXPIRED' && letter) {
      const reception = await acceptLetter(ctx, letter, before)
      return { checkIn: null, member: found(await findMember(ctx.db, before.id)), letter: reception.letter, refusal }
    }
    refuse(refusal)
    refuseFields(factFaults(told))
    const missing = missingAtCheckIn(before, told)
    refuse(missing.length > 0 ? 'FORM_INCOMPLETE' : undefined, { missing })
    const phones = told.phones ?? before.phones
    const verified = input.contactVerified || (await currentVerification(ctx, { id: before.id, phones })) !== null
    refuse(verified ? undefined : 'CONTACT_NOT_VERIFIED')
    const paper = input.formNumber ? await paperFor(ctx, input.formNumber, before.id) : undefined
    const accepted = letter && letter.state !== 'ACCEPTED' ? (await acceptLetter(ctx, letter, before)).letter : letter
    const entered = found(await findMember(ctx.db, before.id))
    if (entered.registerNo === null) await enterInRegister(ctx, [entered])
    const { checkIn, member } = await confirm(
      ctx,
      found(await findMember(ctx.db, before.id)),
      accepted,
      told,
      announced,
    )
    if (input.contactVerified)
      await recordContactCheck(ctx, member, input.contactCheck === 'CALL' ? 'CALL' : 'SHOWN', phones[0])
    if (paper) await updateFormEntered(ctx.db, paper.id, { memberId: member.id, on: ctx.today, by: ctx.subject })
    return { checkIn, member, letter: accepted ?? null, refusal: null }
  }

  /** A member announces the check-in online and fills in the form; the counter must confirm it (R78). */
  @Mutation(() => CheckIn)
  async announceCheckIn(
    @Arg('facts', () => MemberFactsInput) facts: MemberFactsInput,
    @Ctx() ctx: Context,
  ): Promise<CheckInRow> {
    const member = found(await lockMember(ctx.db, memberIdOf(ctx.actor) ?? ''))
    ctx.permit('announceCheckIn', tiesOf(member))
    refuseFields(factFaults(facts))
    const letter = await newestLetter(ctx, member.id)
    refuse(checkInRefusal({ ...member, hasConsent: await findHasConsent(ctx.db, member.id) }, letter, ctx.today))
    const { idNumber: _atTheCounterOnly, ...told } = filledIn(facts)
    const values = { told: JSON.stringify(told), announcedOn: ctx.today }
    const announced = await findAnnounced(ctx.db, member.id)
    ctx.touch(member.id)
    if (announced) return updateCheckIn(ctx.db, announced.id, values)
    await insertTimelineEntries(ctx.db, [
      {
        memberId: member.id,
        kind: 'CHECK_IN_ANNOUNCED',
        happenedOn: ctx.today,
        organizationId: null,
        subject: ctx.subject,
      },
    ])
    return insertCheckIn(ctx.db, {
      memberId: member.id,
      state: 'ANNOUNCED',
      channel: 'ONLINE',
      facts: JSON.stringify(placementFactsOf(member)),
      recordedBy: ctx.subject,
      ...values,
    })
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() checkIn: CheckInRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, checkIn.memberId)
  }
}

@Resolver(() => Member)
export class MemberCheckInsResolver {
  @FieldResolver(() => [CheckIn], { nullable: true })
  checkIns(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<CheckInRow[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listCheckIns(ctx.db, member.id) : null
  }
}

async function confirm(
  ctx: Context,
  before: MemberRow,
  letter: LetterRow | undefined,
  told: Parameters<typeof tellFacts>[2],
  announced: CheckInRow | undefined,
): Promise<{ checkIn: CheckInRow; member: MemberRow }> {
  const { db, today, subject } = ctx
  const telling = {
    source: 'CHECK_IN' as const,
    sourceId: announced?.id ?? letter?.id ?? null,
    toldOn: today,
    by: subject,
  }
  const { member: corrected } = await tellFacts(db, before, told, telling)
  const member = await updateMember(db, corrected.id, { stage: 'CHECKED_IN' })
  const facts = placementFactsOf(member)
  const values = {
    letterId: letter?.id ?? null,
    state: 'CONFIRMED' as const,
    checkedInOn: today,
    confirmedBy: subject,
    facts: JSON.stringify(facts),
    told: null,
  }
  const checkIn = announced
    ? await updateCheckIn(db, announced.id, values)
    : await insertCheckIn(db, { memberId: member.id, channel: 'COUNTER', recordedBy: subject, ...values })
  await activateSpell(ctx, {
    memberId: member.id,
    startedOn: today,
    reason: member.occupation ?? 'OTHER',
    destination: member.destination,
  })
  await insertTimelineEntries(db, [
    {
      memberId: member.id,
      kind: 'CHECKED_IN',
      happenedOn: today,
      organizationId: null,
      subject,
      detail: { letterId: letter?.id ?? null },
    },
  ])
  ctx.touch(member.id)
  ctx.publish('member.checked-in', { memberId: member.id, letterId: letter?.id ?? null, checkedInOn: today, facts })
  return { checkIn, member }
}

async function letterFor(
  ctx: Context,
  member: MemberRow,
  letterId: string | undefined,
): Promise<LetterRow | undefined> {
  if (!letterId) return (await lockLetterInForce(ctx.db, member.id)) ?? (await newestLetter(ctx, member.id))
  const letter = found(await lockLetter(ctx.db, letterId))
  refuse(letter.memberId === member.id ? undefined : 'LETTER_OF_ANOTHER')
  return letter
}
