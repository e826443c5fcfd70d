import type { ContactCheck } from '@mobile-members/model/papers.ts'
import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { actorsOf } from '../letters/actor.loader.ts'
import { factFaults, tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember, lockMember } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import type { ContactVerified } from './registration-form.store.ts'
import { ContactCheckEnum, ContactCheckOutcome, ContactCode, ContactVerification } from './registration-form.type.ts'
import { currentVerification, makeContactCode, readContactCode, recordContactCheck } from './verify-contact.ts'

@Resolver(() => ContactVerification)
export class ContactResolver {
  /** Makes a code for a phone (R79). Whoever is at the counter sends it, and the member reads it back; it holds for ten minutes. */
  @Mutation(() => ContactCode)
  async sendContactCode(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('phone', () => String, { nullable: true }) phone: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ContactCode> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('sendContactCode', tiesOf(member))
    refuseFields({ phone: phone ? factFaults({ phones: [phone] })['phones'] : undefined })
    ctx.touch(memberId)
    return { memberId, code: await makeContactCode(ctx, member, phone) }
  }

  /** Puts on record that a phone was checked, by whom, when and how (R79): it was called, it rang at the counter, or the code was read back. */
  @Mutation(() => ContactCheckOutcome)
  async verifyContact(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('method', () => ContactCheckEnum) method: ContactCheck,
    @Arg('code', () => String, { nullable: true }) code: string | undefined,
    @Arg('phone', () => String, { nullable: true }) phone: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ContactCheckOutcome> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('verifyContact', tiesOf(member))
    refuseFields({
      code: method === 'CODE' && !code ? 'REQUIRED' : undefined,
      phone: phone ? factFaults({ phones: [phone] })['phones'] : undefined,
    })
    ctx.touch(memberId)
    if (method === 'CODE') {
      const refusal = await readContactCode(ctx, memberId, code ?? '')
      if (refusal) return { verification: null, refusal }
    } else await recordContactCheck(ctx, member, method, phone)
    const verification = await currentVerification(ctx, found(await findMember(ctx.db, memberId)))
    return { verification: verification && { ...verification, phoneIndex: undefined }, refusal: null }
  }

  @FieldResolver(() => String, { nullable: true })
  async verifiedByName(@Root() verified: ContactVerified, @Ctx() ctx: Context): Promise<string | null> {
    return (await actorsOf(ctx).load(verified.verifiedBy))?.name ?? null
  }
}

@Resolver(() => Member)
export class MemberContactCheckResolver {
  /** How one of the phones that are on record now was checked; none: it was not. */
  @FieldResolver(() => ContactVerification, { nullable: true })
  contactVerification(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<ContactVerified | null> | null {
    return ctx.may('Member.contact', tiesOf(member)) ? currentVerification(ctx, member) : null
  }
}
