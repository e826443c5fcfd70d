import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, lockMember, updateMember } from '../members/member.store.ts'
import { Consent, ConsentInput, Member } from '../members/member.type.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { insertNotice } from '../letters/notice.store.ts'
import { findByKind, findHostTown } from '../organizations/organization.store.ts'
import { endSpell } from '../spells/end-spell.ts'
import { insertConsent, listConsents, lockConsents, updateWithdrawn } from './consent.store.ts'

@Resolver(() => Member)
export class ConsentResolver {
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

  /**
   * Ends the inclusion of a member from outside by their wish (R3): placement and letter end, the file is closed to everybody but
   * auditors, the centre is told here and the branch where the placement ends.
   */
  @Mutation(() => Boolean)
  async withdrawConsent(@Arg('memberId', () => ID) memberId: string, @Ctx() ctx: Context): Promise<boolean> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('withdrawConsent', tiesOf(member))
    const consents = await lockConsents(ctx.db, memberId)
    found(consents[0])
    await updateWithdrawn(
      ctx.db,
      consents.map(({ id }) => id),
      { on: ctx.today, by: ctx.subject },
    )
    await insertTimelineEntries(ctx.db, [
      { memberId, kind: 'CONSENT_WITHDRAWN', happenedOn: ctx.today, organizationId: null, subject: ctx.subject },
    ])
    await endSpell(ctx.db, memberId, { reason: 'CONSENT_WITHDRAWN', on: ctx.today, by: ctx.subject })
    await updateMember(ctx.db, memberId, { closedOn: ctx.today })
    const center = (await findByKind(ctx.db, 'TOWN_SERVICE_CENTER')) ?? (await findHostTown(ctx.db))
    await insertNotice(ctx.db, {
      kind: 'CONSENT_WITHDRAWN',
      townshipId: center.townshipId ?? center.id,
      memberId,
      letterId: null,
      notedOn: ctx.today,
    })
    ctx.touch(memberId)
    ctx.publish('consent.withdrawn', { memberId, withdrawnOn: ctx.today })
    ctx.publish('spell.ended', { memberId, reason: 'CONSENT_WITHDRAWN', endedOn: ctx.today })
    return true
  }

  /** Consents given and withdrawn; only members from outside the county have any. */
  @FieldResolver(() => [Consent], { nullable: true })
  consents(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<Row<'consents'>[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listConsents(ctx.db, member.id) : null
  }
}
