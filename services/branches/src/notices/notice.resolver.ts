import type { NoticeChannel } from '@mobile-members/model/branches.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadActivity, loadInvitationOf } from '../activities/activity.loaders.ts'
import { activityStateOf, isLateNotice } from '../activities/activity.rules.ts'
import { findActivity } from '../activities/activity.store.ts'
import { ActivityType } from '../activities/activity.type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { NoticeChannelEnum } from '../enums.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { settingOn } from '../settings/setting.store.ts'
import { loadDeliveries, loadDeliveryOf, loadHasAccount, loadNoticeFigures } from './notice.loaders.ts'
import { unreadSinceOn } from './notice-tasks.ts'
import { addresseesRefusal, noticeRefusal } from './notice.rules.ts'
import * as store from './notice.store.ts'
import {
  NoticeDeliveryType,
  NoticeFiguresType,
  NoticeListPage,
  NoticeType,
  SendNoticeInput,
  UntoldType,
} from './notice.type.ts'

@Resolver(() => NoticeType)
export class NoticeResolver {
  /** A branch's notices, the newest first; with an activity, those about it. */
  @Query(() => NoticeListPage, { nullable: true })
  async notices(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('activityId', () => ID, { nullable: true }) activityId?: string,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'notices'>>> {
    ctx.permit('notices', { branchId })
    const size = pageSize(first)
    return pageOf(await store.listNotices(ctx.db, { branchId, activityId }, readCursor(after, 2), size), size, keyOf)
  }

  @Query(() => NoticeType, { nullable: true })
  async notice(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'notices'>> {
    const notice = found(await store.findNotice(ctx.db, id))
    const memberId = memberIdOf(ctx.actor)
    const mine = memberId ? await loadDeliveryOf(ctx, id, memberId) : undefined
    ctx.permit('notice', { branchId: notice.branchId, memberId: mine?.memberId ?? null })
    return notice
  }

  /** What the asking member was told, the newest first. */
  @Query(() => NoticeListPage, { nullable: true })
  async myNotices(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'notices'>>> {
    const size = pageSize(first)
    const rows = await store.listMembersNotices(ctx.db, memberIdOf(ctx.actor)!, readCursor(after, 2), size)
    return pageOf(rows, size, keyOf)
  }

  /** Who of a branch has to be told by phone or on paper (R69): notices and invitations that nobody has read. */
  @Query(() => [UntoldType], { nullable: true })
  async membersToTell(@Arg('branchId', () => ID) branchId: string, @Ctx() ctx: Context): Promise<store.Untold[]> {
    ctx.permit('membersToTell', { branchId })
    const unreadSince = await unreadSinceOn(ctx.db, ctx.today)
    return store.listUntold(ctx.db, { branchIds: [branchId], unreadSince, now: ctx.now() })
  }

  /** Tells all mobile members of the branch, or chosen ones. About an activity at short notice, it is marked late; it goes out all the same. */
  @Mutation(() => NoticeType)
  async sendNotice(
    @Arg('input', () => SendNoticeInput) input: SendNoticeInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'notices'>> {
    const branch = found(await findHostBranch(ctx.db, input.branchId))
    ctx.permit('sendNotice', { branchId: branch.id })
    refuse(branch.dissolvedOn === null ? noticeRefusal(input) : 'BRANCH_DISSOLVED')
    const now = ctx.now()
    const activity = input.activityId ? found(await findActivity(ctx.db, input.activityId)) : undefined
    if (activity) {
      refuse(activity.branchId === branch.id ? undefined : 'NOT_OF_THIS_BRANCH')
      refuse(activityStateOf(activity, now) === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    }
    const notice = await store.insertNotice(ctx.db, {
      branchId: branch.id,
      title: input.title.trim(),
      text: input.text.trim(),
      activityId: activity?.id ?? null,
      toAll: !input.memberIds,
      isLate: activity
        ? isLateNotice(activity.startsAt, now, await settingOn(ctx.db, 'NOTICE_DAYS', ctx.today))
        : false,
      sentAt: now,
      sentBy: ctx.subject,
    })
    const chosen = input.memberIds ? [...new Set(input.memberIds)] : undefined
    const addressed = await store.addressNotice(ctx.db, notice, chosen)
    refuse(addresseesRefusal(chosen?.length, addressed.length))
    ctx.touch(...addressed)
    return notice
  }

  /** Takes a notice back, with the reason that its readers then see. */
  @Mutation(() => NoticeType)
  async withdrawNotice(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'notices'>> {
    const notice = found(await store.lockNotice(ctx.db, id))
    ctx.permit('withdrawNotice', { branchId: notice.branchId })
    refuse(notice.withdrawnAt ? 'NOTICE_WITHDRAWN' : undefined)
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    return store.updateNotice(ctx.db, id, { withdrawnAt: ctx.now(), withdrawReason: reason.trim() })
  }

  /** The member was told by phone or on paper: counts as read, with who told it and when (R69). */
  @Mutation(() => NoticeDeliveryType)
  async tellNotice(
    @Arg('noticeId', () => ID) noticeId: string,
    @Arg('memberId', () => ID) memberId: string,
    @Arg('channel', () => NoticeChannelEnum) channel: NoticeChannel,
    @Ctx() ctx: Context,
  ): Promise<Row<'noticeDeliveries'>> {
    const notice = found(await store.lockNotice(ctx.db, noticeId))
    ctx.permit('tellNotice', { branchId: notice.branchId })
    refuse(notice.withdrawnAt ? 'NOTICE_WITHDRAWN' : undefined)
    refuse(channel === 'ONLINE' ? 'CHANNEL_NOT_FITTING' : undefined)
    const delivery = found(await store.findDelivery(ctx.db, noticeId, memberId))
    ctx.touch(memberId)
    if (delivery.readAt) return delivery
    return store.updateDelivery(ctx.db, noticeId, memberId, { channel, readAt: ctx.now(), toldBy: ctx.subject })
  }

  /** The member has opened the notice; the first time counts. */
  @Mutation(() => NoticeDeliveryType)
  async readNotice(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'noticeDeliveries'>> {
    const memberId = memberIdOf(ctx.actor)!
    const delivery = found(await store.findDelivery(ctx.db, id, memberId))
    ctx.permit('readNotice', { memberId })
    ctx.touch(memberId)
    if (delivery.readAt) return delivery
    const at = ctx.now()
    return store.updateDelivery(ctx.db, id, memberId, { readAt: at, deliveredAt: delivery.deliveredAt ?? at })
  }

  /** What was sent to the member has reached their screen (R69): notices and invitations. Gives how many are new. */
  @Mutation(() => Int)
  async receiveNotices(@Ctx() ctx: Context): Promise<number> {
    const memberId = memberIdOf(ctx.actor)!
    ctx.permit('receiveNotices', { memberId })
    ctx.touch(memberId)
    return store.storeArrival(ctx.db, memberId, ctx.now())
  }

  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: Row<'notices'>, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => ActivityType, {
    nullable: true,
    description: 'The activity that it is about, for who may see it.',
  })
  async activity(@Root() { activityId, branchId }: Row<'notices'>, @Ctx() ctx: Context) {
    if (!activityId) return null
    const memberId = memberIdOf(ctx.actor)
    const invited = memberId ? await loadInvitationOf(ctx, activityId, memberId) : undefined
    const mayLook = ctx.may('activity', { branchId, memberId: invited?.memberId ?? null })
    return mayLook ? ((await loadActivity(ctx, activityId)) ?? null) : null
  }

  @FieldResolver(() => NoticeFiguresType, { nullable: true, description: 'Null where the asker is not of the branch.' })
  figures(@Root() { id, branchId }: Row<'notices'>, @Ctx() ctx: Context) {
    return ctx.may('Notice.deliveries', { branchId }) ? loadNoticeFigures(ctx, id) : null
  }

  @FieldResolver(() => [NoticeDeliveryType], {
    nullable: true,
    description: 'Null where the asker is not of the branch.',
  })
  deliveries(@Root() { id, branchId }: Row<'notices'>, @Ctx() ctx: Context) {
    return ctx.may('Notice.deliveries', { branchId }) ? loadDeliveries(ctx, id) : null
  }

  @FieldResolver(() => NoticeDeliveryType, { nullable: true, description: 'The asking member’s own.' })
  myDelivery(@Root() { id }: Row<'notices'>, @Ctx() ctx: Context) {
    const memberId = memberIdOf(ctx.actor)
    return memberId ? loadDeliveryOf(ctx, id, memberId) : null
  }
}

@Resolver(() => NoticeDeliveryType)
export class NoticeDeliveryResolver {
  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Row<'noticeDeliveries'>): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => Boolean, { description: 'Whether the member can sign in and read it.' })
  hasAccount(@Root() { memberId }: Row<'noticeDeliveries'>, @Ctx() ctx: Context): Promise<boolean> {
    return loadHasAccount(ctx, memberId)
  }
}

@Resolver(() => UntoldType)
export class UntoldResolver {
  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: store.Untold): MemberType {
    return { id: memberId }
  }
}

function keyOf({ sentAt, id }: Row<'notices'>): string[] {
  return [sentAt.toISOString(), id]
}
