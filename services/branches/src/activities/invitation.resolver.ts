import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { MemberType } from '../members/member.type.ts'
import { loadAttendances } from './activity.loaders.ts'
import * as rules from './activity.rules.ts'
import { findActivity, lockActivity } from './activity.store.ts'
import { AttendanceType } from './attendance.type.ts'
import { findInvitation, updateInvitation } from './invitation.store.ts'
import { InvitationType, LeaveOutInput } from './invitation.type.ts'
import { leaveOutOf } from './leave-out.ts'
import { ownInvitation } from './own-invitation.ts'

@Resolver(() => InvitationType)
export class InvitationResolver {
  /** Leaves a mobile member out of a planned activity, with the reason that the page then shows (R63, R68). */
  @Mutation(() => InvitationType)
  async leaveMemberOut(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('input', () => LeaveOutInput) input: LeaveOutInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'invitations'>> {
    const activity = found(await lockActivity(ctx.db, activityId))
    ctx.permit('leaveMemberOut', { branchId: activity.branchId })
    refuse(rules.activityStateOf(activity, ctx.now()) === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    return leaveOutOf(ctx, activityId, input)
  }

  /** Takes the leaving out back: the member is invited like the others. */
  @Mutation(() => InvitationType)
  async inviteMember(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'invitations'>> {
    const activity = found(await lockActivity(ctx.db, activityId))
    ctx.permit('inviteMember', { branchId: activity.branchId })
    refuse(activity.state === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    found(await findInvitation(ctx.db, activityId, memberId))
    ctx.touch(memberId)
    return updateInvitation(ctx.db, activityId, memberId, {
      leftOutReason: null,
      leftOutBy: null,
      sentAt: ctx.now(),
    })
  }

  /** The member was told by phone: counts as delivered and read (R69). */
  @Mutation(() => InvitationType)
  async tellByPhone(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'invitations'>> {
    const activity = found(await findActivity(ctx.db, activityId))
    ctx.permit('tellByPhone', { branchId: activity.branchId })
    found(await findInvitation(ctx.db, activityId, memberId))
    ctx.touch(memberId)
    return updateInvitation(ctx.db, activityId, memberId, {
      channel: 'PHONE',
      readAt: ctx.now(),
      toldBy: ctx.subject,
    })
  }

  /** The member has opened the notice (R69); the first time counts. */
  @Mutation(() => InvitationType)
  async readInvitation(
    @Arg('activityId', () => ID) activityId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'invitations'>> {
    const invitation = await ownInvitation(ctx, 'readInvitation', activityId)
    if (invitation.readAt) return invitation
    return updateInvitation(ctx.db, activityId, invitation.memberId, { readAt: ctx.now() })
  }

  /** The member comes, or asks for leave with a reason (R84). Open until the activity begins. */
  @Mutation(() => InvitationType)
  async answerInvitation(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('coming', () => Boolean) coming: boolean,
    @Ctx() ctx: Context,
    @Arg('reason', () => String, { nullable: true }) reason?: string,
  ): Promise<Row<'invitations'>> {
    const invitation = await ownInvitation(ctx, 'answerInvitation', activityId)
    const activity = found(await findActivity(ctx.db, activityId))
    refuse(rules.answerRefusal(rules.activityStateOf(activity, ctx.now()), coming, reason))
    const now = ctx.now()
    return updateInvitation(ctx.db, activityId, invitation.memberId, {
      answer: coming ? 'COMING' : 'NOT_COMING',
      answeredAt: now,
      readAt: invitation.readAt ?? now,
      leaveReason: coming ? null : reason!.trim(),
      leaveState: coming ? null : 'REQUESTED',
      leaveDecidedBy: null,
      leaveDecidedAt: null,
    })
  }

  /** The branch answers a request for leave (R84). */
  @Mutation(() => InvitationType)
  async decideLeave(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('memberId', () => ID) memberId: string,
    @Arg('approved', () => Boolean) approved: boolean,
    @Ctx() ctx: Context,
  ): Promise<Row<'invitations'>> {
    const activity = found(await lockActivity(ctx.db, activityId))
    ctx.permit('decideLeave', { branchId: activity.branchId })
    const invitation = found(await findInvitation(ctx.db, activityId, memberId))
    refuse(invitation.leaveState === null ? 'NO_LEAVE_REQUESTED' : undefined)
    ctx.touch(memberId)
    return updateInvitation(ctx.db, activityId, memberId, {
      leaveState: approved ? 'APPROVED' : 'REFUSED',
      leaveDecidedBy: ctx.subject,
      leaveDecidedAt: ctx.now(),
    })
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Row<'invitations'>): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => AttendanceType, { nullable: true, description: 'Null as long as nobody has marked it.' })
  async attendance(@Root() { activityId, memberId }: Row<'invitations'>, @Ctx() ctx: Context) {
    const all = await loadAttendances(ctx, activityId)
    return all.find((attendance) => attendance.memberId === memberId) ?? null
  }
}
