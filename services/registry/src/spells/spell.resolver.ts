import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember, lockMember } from '../members/member.store.ts'
import { Member, MobilitySpell, SpellEndReasonEnum, SpellReasonEnum } from '../members/member.type.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { endSpell } from './end-spell.ts'
import { insertSpell, listSpells } from './spell.store.ts'

@Resolver(() => Member)
export class SpellResolver {
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

  @FieldResolver(() => [MobilitySpell], { nullable: true })
  spells(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<Row<'mobilitySpells'>[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listSpells(ctx.db, member.id) : null
  }
}
