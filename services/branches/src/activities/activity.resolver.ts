import type { ActivityState, ActivityWarning } from '@mobile-members/model/branches.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { ActivityStateEnum, ActivityWarningEnum } from '../enums.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { settingOn } from '../settings/setting.store.ts'
import { loadFigures, loadInvitationOf, loadInvitations } from './activity.loaders.ts'
import * as rules from './activity.rules.ts'
import * as store from './activity.store.ts'
import {
  ActivityFiguresType,
  ActivityPage,
  ActivityType,
  ChangeActivityInput,
  PlanActivityInput,
} from './activity.type.ts'
import { blanksOf } from './enter-marks.ts'
import { inviteAll } from './invitation.store.ts'
import { InvitationType } from './invitation.type.ts'
import { leaveOutOf } from './leave-out.ts'
import { publishClosing } from './publish-closing.ts'

@Resolver(() => ActivityType)
export class ActivityResolver {
  /** Activities of the branches in the asker's reach: those to come, the next first; otherwise all, the newest first. */
  @Query(() => ActivityPage, { nullable: true })
  async activities(
    @Ctx() ctx: Context,
    @Arg('branchId', () => ID, { nullable: true }) branchId?: string,
    @Arg('coming', () => Boolean, { nullable: true }) coming?: boolean,
    @Arg('open', () => Boolean, { nullable: true, description: 'Held and not closed yet.' }) open?: boolean,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'activities'>>> {
    const size = pageSize(first)
    const filter = {
      branchId,
      comingFrom: coming ? ctx.now() : undefined,
      openBefore: open ? ctx.now() : undefined,
    }
    const rows = await store.listActivities(ctx.db, ctx.scope('activities'), filter, readCursor(after, 2), size)
    return pageOf(rows, size, keyOf)
  }

  @Query(() => ActivityType, { nullable: true })
  async activity(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'activities'>> {
    const activity = found(await store.findActivity(ctx.db, id))
    const memberId = memberIdOf(ctx.actor)
    const invited = memberId ? await loadInvitationOf(ctx, id, memberId) : undefined
    ctx.permit('activity', { branchId: activity.branchId, memberId: invited?.memberId ?? null })
    return activity
  }

  /** What the asking member is or was invited to. */
  @Query(() => ActivityPage, { nullable: true })
  async myActivities(
    @Ctx() ctx: Context,
    @Arg('coming', () => Boolean, { nullable: true }) coming?: boolean,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'activities'>>> {
    const size = pageSize(first)
    const from = coming ? ctx.now() : undefined
    const rows = await store.listMembersActivities(ctx.db, memberIdOf(ctx.actor)!, from, readCursor(after, 2), size)
    return pageOf(rows, size, keyOf)
  }

  /**
   * Plans an activity; every mobile member of the branch is invited by it, at once (R68). Leaving one out needs a reason and
   * shows as a warning; a notice at short notice is marked late (R69).
   */
  @Mutation(() => ActivityType)
  async planActivity(
    @Arg('input', () => PlanActivityInput) input: PlanActivityInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'activities'>> {
    const { leaveOut, ...told } = input
    const branch = found(await findHostBranch(ctx.db, told.branchId))
    ctx.permit('planActivity', { branchId: branch.id })
    refuse(branch.dissolvedOn === null ? rules.planningRefusal(told) : 'BRANCH_DISSOLVED')
    const now = ctx.now()
    const noticeDays = await settingOn(ctx.db, 'NOTICE_DAYS', ctx.today)
    const activity = await store.insertActivity(ctx.db, {
      ...told,
      title: told.title.trim(),
      place: told.place.trim(),
      noticeSentAt: now,
      noticeLate: rules.isLateNotice(told.startsAt, now, noticeDays),
      plannedBy: ctx.subject,
    })
    await inviteAll(ctx.db, activity, now)
    for (const one of leaveOut ?? []) await leaveOutOf(ctx, activity.id, one)
    return activity
  }

  /** Changes what is planned; a new time counts as a new notice. */
  @Mutation(() => ActivityType)
  async changeActivity(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ChangeActivityInput) input: ChangeActivityInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, id))
    ctx.permit('changeActivity', { branchId: activity.branchId })
    refuse(rules.activityStateOf(activity, ctx.now()) === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    const changed = {
      title: input.title?.trim() ?? activity.title,
      place: input.place?.trim() ?? activity.place,
      startsAt: input.startsAt ?? activity.startsAt,
      minutes: input.minutes ?? activity.minutes,
      isPublic: input.isPublic ?? activity.isPublic,
    }
    refuse(rules.planningRefusal(changed))
    const now = ctx.now()
    const moved = changed.startsAt.getTime() !== activity.startsAt.getTime()
    const noticeDays = await settingOn(ctx.db, 'NOTICE_DAYS', ctx.today)
    return store.updateActivity(ctx.db, id, {
      ...changed,
      ...(moved ? { noticeSentAt: now, noticeLate: rules.isLateNotice(changed.startsAt, now, noticeDays) } : {}),
    })
  }

  @Mutation(() => ActivityType)
  async cancelActivity(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, id))
    ctx.permit('cancelActivity', { branchId: activity.branchId })
    refuse(activity.state === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    return store.updateActivity(ctx.db, id, { state: 'CANCELLED', cancelReason: reason.trim() })
  }

  /**
   * Closes the activity's record (R74). Refuses before it was held, with blanks (ATTENDANCE_INCOMPLETE, naming them),
   * and without a record of what was done.
   */
  @Mutation(() => ActivityType)
  async closeActivity(
    @Arg('id', () => ID) id: string,
    @Arg('record', () => String) record: string,
    @Ctx() ctx: Context,
    @Arg('ownPresent', () => Int, { nullable: true }) ownPresent?: number,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, id))
    ctx.permit('closeActivity', { branchId: activity.branchId })
    const blanks = await blanksOf(ctx, id)
    refuse(rules.closingRefusal(rules.activityStateOf(activity, ctx.now()), blanks.length, record), {
      memberIds: blanks,
    })
    const closed = await store.updateActivity(ctx.db, id, {
      state: 'CLOSED',
      record: record.trim(),
      ownPresent: ownPresent ?? null,
      closedAt: ctx.now(),
      closedBy: ctx.subject,
    })
    await publishClosing(ctx, closed)
    return closed
  }

  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: Row<'activities'>, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => ActivityStateEnum)
  state(@Root() activity: Row<'activities'>, @Ctx() ctx: Context): ActivityState {
    return rules.activityStateOf(activity, ctx.now())
  }

  @FieldResolver(() => [ActivityWarningEnum])
  async warnings(@Root() activity: Row<'activities'>, @Ctx() ctx: Context): Promise<ActivityWarning[]> {
    return rules.activityWarnings(activity, (await loadFigures(ctx, activity.id)).leftOut)
  }

  @FieldResolver(() => ActivityFiguresType)
  figures(@Root() { id }: Row<'activities'>, @Ctx() ctx: Context) {
    return loadFigures(ctx, id)
  }

  @FieldResolver(() => [InvitationType], { nullable: true, description: 'Null where the asker is not of the branch.' })
  invitations(@Root() { id, branchId }: Row<'activities'>, @Ctx() ctx: Context) {
    return ctx.may('Activity.invitations', { branchId }) ? loadInvitations(ctx, id) : null
  }

  @FieldResolver(() => InvitationType, { nullable: true, description: 'The asking member’s own.' })
  myInvitation(@Root() { id }: Row<'activities'>, @Ctx() ctx: Context) {
    const memberId = memberIdOf(ctx.actor)
    return memberId ? loadInvitationOf(ctx, id, memberId) : null
  }
}

function keyOf({ startsAt, id }: Row<'activities'>): string[] {
  return [startsAt.toISOString(), id]
}
