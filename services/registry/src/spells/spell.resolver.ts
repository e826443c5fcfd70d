import type { SpellState } from '@mobile-members/model/state-machines.ts'
import { OFFICES_AT_THE_CENTER, holds } from '@mobile-members/model/roles.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import type { ListPage } from '../list-page.type.ts'
import { visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember, lockMember, updateMember } from '../members/member.store.ts'
import { Member, MobilitySpell, SpellEndReasonEnum, SpellReasonEnum, SpellStateEnum } from '../members/member.type.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { beginSpell, redecideSpell } from './begin-spell.ts'
import { endSpell } from './end-spell.ts'
import { endFault, endRefusal, reopenRefusal, stayFaults } from './spell.rules.ts'
import {
  type SpellRow,
  countOpenSpells,
  findLastEnded,
  listDecisions,
  listOpenSpells,
  listSpells,
  lockOpenSpell,
} from './spell.store.ts'
import { SpellDecision, SpellPage } from './spell.type.ts'

@Resolver(() => MobilitySpell)
export class SpellResolver {
  /** Open stays, the earliest first; short ones are a list of their own (R4). */
  @Query(() => SpellPage, { nullable: true })
  async mobilitySpells(
    @Arg('states', () => [SpellStateEnum], { nullable: true }) states: SpellState[] | undefined,
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Arg('overdue', () => Boolean, { nullable: true, description: 'whose expected end has passed' })
    overdue: boolean | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<SpellRow>> {
    const scope = ctx.scope('mobilitySpells')
    const own = scope.all ? undefined : scope.originTownshipIds
    const filter = {
      states: states ?? undefined,
      townshipIds: townshipId ? (own ?? [townshipId]).filter((id) => id === townshipId) : own,
      overdueOn: overdue ? ctx.today : undefined,
    }
    const page = await listOpenSpells(ctx.db, filter, { size: pageSize(first), after })
    return { ...page, total: () => countOpenSpells(ctx.db, filter) }
  }

  /**
   * Opens a spell (R4), reported by a township, verified by the centre; a second one while one is open is refused (R5: SPELL_OPEN).
   * Who had left begins anew; who died, is no member any more or has the formal relation here now does not.
   */
  @Mutation(() => MobilitySpell)
  async openSpell(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('startedOn', () => String) startedOn: string,
    @Arg('reason', () => SpellReasonEnum) reason: keyof typeof SpellReasonEnum,
    @Arg('expectedEndOn', () => String, { nullable: true }) expectedEndOn: string | undefined,
    @Arg('destination', () => String, { nullable: true }) destination: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<SpellRow> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('openSpell', tiesOf(member))
    refuseFields(stayFaults({ startedOn, expectedEndOn }, ctx.today))
    if (member.stage === 'ENDED') refuse(reopenRefusal((await findLastEnded(ctx.db, memberId))?.endReason))
    const spell = await beginSpell(
      ctx,
      {
        memberId,
        startedOn,
        expectedEndOn: expectedEndOn || null,
        reason,
        destination: destination?.trim() || member.destination,
      },
      OFFICES_AT_THE_CENTER.some((role) => holds(ctx.actor, role)) ? 'VERIFIED' : 'REPORTED',
    )
    if (member.stage === 'ENDED') await updateMember(ctx.db, memberId, { stage: 'FOUND' })
    await note(ctx, memberId, 'SPELL_STARTED', startedOn, {
      reason,
      state: spell.state,
      threshold: spell.thresholdDays,
    })
    return spell
  }

  /** Another expected end, which decides anew whether the stay counts as mobile, by today's threshold and with a reason (R4). */
  @Mutation(() => MobilitySpell)
  async extendSpell(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('expectedEndOn', () => String, { nullable: true, description: 'null: nobody knows the end' })
    expectedEndOn: string | undefined,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<SpellRow> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('extendSpell', tiesOf(member))
    const open = await lockOpenSpell(ctx.db, memberId)
    refuse(open ? undefined : 'NO_SPELL_OPEN')
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    const spell = found(open)
    refuseFields(stayFaults({ startedOn: spell.startedOn, expectedEndOn }, ctx.today))
    const arrived = member.stage === 'CHECKED_IN' || member.stage === 'PLACED'
    const decided = await redecideSpell(
      ctx,
      spell,
      expectedEndOn || null,
      reason.trim(),
      arrived ? 'ACTIVE' : 'VERIFIED',
    )
    await note(ctx, memberId, 'SPELL_EXTENDED', ctx.today, {
      until: decided.expectedEndOn,
      reason: reason.trim(),
      state: decided.state,
      threshold: decided.thresholdDays,
    })
    return decided
  }

  /** Ends a member's spell, closing letter and placement in one step (R5). */
  @Mutation(() => Member)
  async endSpell(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('reason', () => SpellEndReasonEnum) reason: keyof typeof SpellEndReasonEnum,
    @Arg('endedOn', () => String, { nullable: true, description: 'today where it is left out' })
    endedOn: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<MemberRow> {
    const member = found(await lockMember(ctx.db, memberId))
    ctx.permit('endSpell', tiesOf(member))
    refuse(endRefusal(member.stage, reason))
    const on = endedOn ?? ctx.today
    refuseFields({ endedOn: endFault(on, (await lockOpenSpell(ctx.db, memberId))?.startedOn, ctx.today) })
    await endSpell(ctx.db, memberId, { reason, on, by: ctx.subject })
    ctx.touch(memberId)
    ctx.publish('spell.ended', { memberId, reason, endedOn: on })
    return found(await findMember(ctx.db, memberId))
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() { memberId }: SpellRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, memberId)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'the threshold that the newest decision was made by' })
  thresholdDays(@Root() spell: SpellRow): number | null {
    return spell.thresholdDays
  }

  @FieldResolver(() => [SpellDecision], { nullable: true, description: 'every decision, the newest first' })
  decisions(@Root() { id }: SpellRow, @Ctx() ctx: Context): Promise<Row<'spellDecisions'>[] | undefined> {
    return ctx.loader<string, Row<'spellDecisions'>[]>('spell decisions', (ids) => listDecisions(ctx.db, ids)).load(id)
  }
}

@Resolver(() => Member)
export class MemberSpellsResolver {
  @FieldResolver(() => [MobilitySpell], { nullable: true })
  spells(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<SpellRow[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listSpells(ctx.db, member.id) : null
  }
}

async function note(
  ctx: Context,
  memberId: string,
  kind: 'SPELL_STARTED' | 'SPELL_EXTENDED',
  happenedOn: string,
  detail: Record<string, string | number | null>,
): Promise<void> {
  await insertTimelineEntries(ctx.db, [
    { memberId, kind, happenedOn, organizationId: null, subject: ctx.subject, detail },
  ])
  ctx.touch(memberId)
}
