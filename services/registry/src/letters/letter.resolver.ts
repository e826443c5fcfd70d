import { hasExpired, reissueRefusal, returnRefusal, voidRefusal } from '@mobile-members/model/letters.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import type { ListPage } from '../list-page.type.ts'
import { lockMember, updateMember } from '../members/member.store.ts'
import { visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { Member } from '../members/member.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { findHostTown } from '../organizations/organization.store.ts'
import { Organization } from '../organizations/organization.type.ts'
import { findQueueDays } from '../work/queue-days.store.ts'
import { issueLetter } from './issue-letter.ts'
import { lettersOf } from './letter.loader.ts'
import {
  type LetterRow,
  countLetters,
  findLetter,
  listLetters,
  listLettersOf,
  listStubs,
  lockLetter,
  updateLetter,
} from './letter.store.ts'
import {
  CertificateLetter,
  IssueLetterInput,
  LetterFilterInput,
  LetterPage,
  LetterReception,
  LetterStateEnum,
  LetterVerification,
  ReturnReceipt,
} from './letter.type.ts'
import { insertNotice } from './notice.store.ts'
import { findReceipts } from './receipt.store.ts'
import { type Reception, acceptLetter, note } from './receive-letter.ts'
import { verifyNow } from './verify-now.ts'

function tiesOfLetter(letter: LetterRow) {
  return { originTownshipId: letter.townshipId, memberId: letter.memberId }
}

@Resolver(() => CertificateLetter)
export class LetterResolver {
  /** Letters as far as the asker may see them: a township its own, the centre all, a member their own. */
  @Query(() => LetterPage, { nullable: true })
  async letters(
    @Arg('filter', () => LetterFilterInput, { nullable: true }) filter: LetterFilterInput | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<LetterRow>> {
    const scope = ctx.scope('letters')
    const days = await findQueueDays(ctx.db, ctx.today)
    const page = await listLetters(ctx.db, scope, filter ?? {}, days, { size: pageSize(first), after })
    return { ...page, total: () => countLetters(ctx.db, scope, filter ?? {}, days) }
  }

  @Query(() => CertificateLetter, { nullable: true })
  async letter(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<LetterRow> {
    const letter = found(await findLetter(ctx.db, id))
    ctx.permit('letter', tiesOfLetter(letter))
    return letter
  }

  /** A township's stub book of a year, every number of it (R43). */
  @Query(() => [CertificateLetter], { nullable: true })
  async letterStubs(
    @Arg('townshipId', () => ID) townshipId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() ctx: Context,
  ): Promise<LetterRow[]> {
    ctx.permit('letterStubs', { originTownshipId: townshipId })
    return listStubs(ctx.db, townshipId, year)
  }

  /** What a letter's QR code is worth, for anybody (R44): the verdict and the name's initial, and nothing else. */
  @Query(() => LetterVerification, { nullable: true })
  async verifyLetter(@Arg('token', () => String) token: string, @Ctx() ctx: Context): Promise<LetterVerification> {
    return verifyNow(ctx, token)
  }

  /**
   * Issues the certificate letter for a member of the asker's township (R42), to the host town. Refuses without a retention
   * reason (R41), for members from outside the county, and while a letter is in force.
   */
  @Mutation(() => CertificateLetter)
  async issueLetter(
    @Arg('input', () => IssueLetterInput) input: IssueLetterInput,
    @Ctx() ctx: Context,
  ): Promise<LetterRow> {
    const member = found(await lockMember(ctx.db, input.memberId))
    ctx.permit('issueLetter', tiesOf(member))
    return issueLetter(ctx, member, input)
  }

  /** Makes a letter void before it was accepted; it keeps its number in the stub book (R43). */
  @Mutation(() => CertificateLetter)
  async voidLetter(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<LetterRow> {
    const letter = found(await lockLetter(ctx.db, id))
    ctx.permit('voidLetter', tiesOfLetter(letter))
    refuse(voidRefusal(letter, reason))
    const voided = await updateLetter(ctx.db, id, { state: 'VOID', voidedOn: ctx.today, voidReason: reason.trim() })
    await updateMember(ctx.db, letter.memberId, { stage: 'FOUND' })
    await note(ctx, voided, 'LETTER_VOID', { reason: reason.trim() })
    return voided
  }

  /** Replaces a letter that was lost or ran out (R45): the old one is void, the host is told, both stay linked. */
  @Mutation(() => CertificateLetter)
  async reissueLetter(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<LetterRow> {
    const old = found(await lockLetter(ctx.db, id))
    ctx.permit('reissueLetter', tiesOfLetter(old))
    refuse(reissueRefusal(old, ctx.today))
    const expired = hasExpired(old, ctx.today)
    const replaced = await updateLetter(ctx.db, id, {
      state: 'REISSUED',
      ...(expired ? { expiredOn: old.expiredOn ?? ctx.today } : { lostOn: ctx.today }),
    })
    await note(ctx, replaced, expired ? 'LETTER_REISSUED' : 'LETTER_LOST')
    const member = found(await lockMember(ctx.db, old.memberId))
    const { content } = old
    const letter = await issueLetter(
      ctx,
      member,
      {
        retentionReason: old.retentionReason,
        retentionNote: old.retentionNote ?? undefined,
        leftOn: content.leftOn ?? undefined,
        contactName: content.contactName ?? undefined,
        contactPhone: content.contactPhone ?? undefined,
        duesPaidUpTo: content.duesPaidUpTo ?? undefined,
      } as Omit<IssueLetterInput, 'memberId'>,
      replaced,
    )
    const { id: hostTownId } = await findHostTown(ctx.db)
    await insertNotice(ctx.db, {
      kind: 'LETTER_REISSUED',
      townshipId: hostTownId,
      memberId: old.memberId,
      letterId: letter.id,
      notedOn: ctx.today,
    })
    return letter
  }

  /** The host committee accepts a letter (R46); one that has run out becomes EXPIRED and its township is told (R45). */
  @Mutation(() => LetterReception)
  async acceptLetter(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Reception> {
    const letter = found(await lockLetter(ctx.db, id))
    ctx.permit('acceptLetter', tiesOfLetter(letter))
    return acceptLetter(ctx, letter, found(await lockMember(ctx.db, letter.memberId)))
  }

  /** The host committee sends a letter back to its township, which gets the task; never without a reason (R46). */
  @Mutation(() => CertificateLetter)
  async returnLetter(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<LetterRow> {
    const letter = found(await lockLetter(ctx.db, id))
    ctx.permit('returnLetter', tiesOfLetter(letter))
    const member = found(await lockMember(ctx.db, letter.memberId))
    refuse(
      returnRefusal(letter, reason) ??
        (member.stage === 'CHECKED_IN' || member.stage === 'PLACED' ? 'ALREADY_CHECKED_IN' : undefined),
    )
    const returned = await updateLetter(ctx.db, id, {
      state: 'RETURNED',
      returnedOn: ctx.today,
      returnReason: reason.trim(),
    })
    await updateMember(ctx.db, letter.memberId, { stage: 'FOUND' })
    await insertNotice(ctx.db, {
      kind: 'LETTER_RETURNED',
      townshipId: letter.townshipId,
      memberId: letter.memberId,
      letterId: id,
      notedOn: ctx.today,
    })
    await note(ctx, returned, 'LETTER_RETURNED', { reason: reason.trim() })
    ctx.publish('letter.returned', { letterId: id, memberId: letter.memberId, reason: reason.trim() })
    return returned
  }

  /** A letter that ran out on its way shows as EXPIRED from its day on. */
  @FieldResolver(() => LetterStateEnum)
  state(@Root() letter: LetterRow, @Ctx() ctx: Context): string {
    return hasExpired(letter, ctx.today) ? 'EXPIRED' : letter.state
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() letter: LetterRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, letter.memberId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  township(@Root() letter: LetterRow, @Ctx() ctx: Context) {
    return organizationsOf(ctx).load(letter.townshipId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  addressedTo(@Root() letter: LetterRow, @Ctx() ctx: Context) {
    return organizationsOf(ctx).load(letter.addressedToId)
  }

  @FieldResolver(() => CertificateLetter, { nullable: true })
  replaces(@Root() letter: LetterRow, @Ctx() ctx: Context) {
    return letter.replacesId ? lettersOf(ctx).load(letter.replacesId) : null
  }

  @FieldResolver(() => CertificateLetter, { nullable: true })
  async replacedBy(@Root() letter: LetterRow, @Ctx() ctx: Context): Promise<LetterRow | null> {
    if (letter.state !== 'REISSUED') return null
    const [all = []] = await listLettersOf(ctx.db, [letter.memberId])
    return all.find((other) => other.replacesId === letter.id) ?? null
  }

  @FieldResolver(() => ReturnReceipt, { nullable: true })
  async receipt(@Root() letter: LetterRow, @Ctx() ctx: Context) {
    return (
      (await ctx
        .loader<string, Row<'returnReceipts'>>('receipts', (ids) => findReceipts(ctx.db, ids))
        .load(letter.id)) ?? null
    )
  }

  /** Where the paper is: to be fetched with the same authorization. */
  @FieldResolver(() => String)
  paper(@Root() letter: LetterRow): string {
    return `/files/letters/${letter.id}.pdf`
  }
}

@Resolver(() => Member)
export class MemberLettersResolver {
  /** The member's letters, newest first, as far as the asker may see them. */
  @FieldResolver(() => [CertificateLetter], { nullable: true })
  async letters(@Root() member: Parameters<typeof tiesOf>[0], @Ctx() ctx: Context): Promise<LetterRow[] | null> {
    if (!ctx.may('Member.file', tiesOf(member))) return null
    return (
      (await ctx
        .loader<string, LetterRow[]>('letters of members', (ids) => listLettersOf(ctx.db, ids))
        .load(member.id)) ?? []
    )
  }
}
