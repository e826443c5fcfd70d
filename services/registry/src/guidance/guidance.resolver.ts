import { addDays } from '@mobile-members/model/dates.ts'
import { type GuidanceAnswer, guidanceFaults } from '@mobile-members/model/guidance.ts'
import type { RetentionReason } from '@mobile-members/model/registry.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { lockMember } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { findSettings } from '../settings/setting.store.ts'
import {
  type DueRow,
  type GuidanceTalkRow,
  countGuidanceDue,
  findGuidanceTalks,
  insertGuidanceTalk,
  listGuidanceDue,
  listGuidanceTalks,
} from './guidance.store.ts'
import { GuidanceDue, GuidanceDuePage, GuidanceTalk, GuidanceTalkInput } from './guidance.type.ts'

@Resolver(() => GuidanceDue)
export class GuidanceResolver {
  /** Members whom the township has not advised to transfer within the days of the setting (R39): a township its own. */
  @Query(() => GuidanceDuePage, { nullable: true })
  async guidanceDue(
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<DueRow>> {
    const scope = ctx.scope('guidanceDue')
    const { GUIDANCE_DAYS: days } = await findSettings(ctx.db, ctx.today)
    const filter = { townshipId, before: addDays(ctx.today, -days) }
    const page = await listGuidanceDue(ctx.db, scope, filter, { size: pageSize(first), after })
    return { ...page, total: () => countGuidanceDue(ctx.db, scope, filter) }
  }

  /**
   * Puts on record that the township spoke with its member about transferring the relation (R39): when, who, what the answer was.
   * Refuses a day to come, an answer STAYS without its reason, and a member whose spell has ended.
   */
  @Mutation(() => GuidanceTalk)
  async recordGuidanceTalk(
    @Arg('input', () => GuidanceTalkInput) input: GuidanceTalkInput,
    @Ctx() ctx: Context,
  ): Promise<GuidanceTalkRow> {
    const member = found(await lockMember(ctx.db, input.memberId))
    ctx.permit('recordGuidanceTalk', tiesOf(member))
    const told = {
      ...input,
      answer: input.answer as GuidanceAnswer,
      reason: (input.reason ?? null) as RetentionReason | null,
    }
    refuseFields(guidanceFaults(told, ctx.today))
    refuse(member.originTownshipId ? (member.stage === 'ENDED' ? 'MEMBER_ENDED' : undefined) : 'NOT_FROM_THIS_COUNTY')
    await insertTimelineEntries(ctx.db, [
      {
        memberId: member.id,
        kind: 'GUIDANCE_TALK',
        happenedOn: told.heldOn,
        organizationId: member.originTownshipId,
        subject: ctx.subject,
        detail: { answer: told.answer },
      },
    ])
    ctx.touch(member.id)
    return insertGuidanceTalk(ctx.db, {
      memberId: member.id,
      townshipId: member.originTownshipId!,
      heldOn: told.heldOn,
      talkedBy: told.talkedBy.trim(),
      answer: told.answer,
      reason: told.reason,
      note: told.note?.trim() || null,
      recordedBy: ctx.subject,
    })
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() due: DueRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, due.memberId)
  }

  @FieldResolver(() => GuidanceTalk, { nullable: true })
  async lastTalk(@Root() due: DueRow, @Ctx() ctx: Context): Promise<GuidanceTalkRow | null> {
    if (!due.lastTalkId) return null
    return (
      (await ctx
        .loader<string, GuidanceTalkRow>('guidance talks', (ids) => findGuidanceTalks(ctx.db, ids))
        .load(due.lastTalkId)) ?? null
    )
  }
}

@Resolver(() => Member)
export class MemberGuidanceResolver {
  /** What the township has said to the member and what the answer was, the newest first. */
  @FieldResolver(() => [GuidanceTalk], { nullable: true })
  async guidanceTalks(@Root() member: Parameters<typeof tiesOf>[0], @Ctx() ctx: Context) {
    if (!ctx.may('Member.guidanceTalks', tiesOf(member))) return null
    return (
      (await ctx
        .loader<string, GuidanceTalkRow[]>('guidance talks of members', (ids) => listGuidanceTalks(ctx.db, ids))
        .load(member.id)) ?? []
    )
  }
}
