import type { ActivityState, ActivityWarning } from '@mobile-members/model/branches.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { ActivityStateEnum, ActivityWarningEnum } from '../enums.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import {
  loadFigures,
  loadInvitationOf,
  loadInvitations,
  loadSeries,
  loadVenue,
  loadVenueTaken,
} from './activity.loaders.ts'
import * as rules from './activity.rules.ts'
import * as store from './activity.store.ts'
import { ActivitySeriesType } from './activity-series.type.ts'
import {
  ActivityFiguresType,
  ActivityPage,
  ActivityRecordInput,
  ActivityType,
  ChangeActivityInput,
  PlanActivityInput,
} from './activity.type.ts'
import { BranchVenueType } from './branch-venue.type.ts'
import { changeActivities, togetherWith } from './change-activity.ts'
import { blanksOf } from './enter-marks.ts'
import { InvitationType } from './invitation.type.ts'
import { checkPlan, checkVenue, planActivity } from './plan-activity.ts'
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
    await checkPlan(ctx, 'planActivity', input)
    return planActivity(ctx, input)
  }

  /** Changes what is planned, of one activity or of all of its series that are still to come; a new time counts as a new notice. */
  @Mutation(() => ActivityType)
  async changeActivity(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ChangeActivityInput) input: ChangeActivityInput,
    @Ctx() ctx: Context,
    @Arg('wholeSeries', () => Boolean, { nullable: true }) wholeSeries?: boolean,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, id))
    ctx.permit('changeActivity', { branchId: activity.branchId })
    refuse(rules.activityStateOf(activity, ctx.now()) === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    await checkVenue(ctx, activity.branchId, input.venueId)
    return changeActivities(ctx, activity, await togetherWith(ctx, activity, wholeSeries), input)
  }

  /** Cancels one activity, or it and all of its series that are still to come; whoever was invited sees the reason. */
  @Mutation(() => ActivityType)
  async cancelActivity(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
    @Arg('wholeSeries', () => Boolean, { nullable: true }) wholeSeries?: boolean,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, id))
    ctx.permit('cancelActivity', { branchId: activity.branchId })
    refuse(activity.state === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    const cancelled = (one: Row<'activities'>) =>
      store.updateActivity(ctx.db, one.id, {
        state: 'CANCELLED',
        cancelReason: reason.trim(),
        sequence: one.sequence + 1,
        changedAt: ctx.now(),
      })
    for (const one of await togetherWith(ctx, activity, wholeSeries)) if (one.id !== id) await cancelled(one)
    return cancelled(activity)
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
    @Arg('more', () => ActivityRecordInput, { nullable: true }) more?: ActivityRecordInput,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, id))
    ctx.permit('closeActivity', { branchId: activity.branchId })
    const blanks = await blanksOf(ctx, id)
    refuse(rules.closingRefusal(rules.activityStateOf(activity, ctx.now()), blanks.length, record), {
      memberIds: blanks,
    })
    refuse(rules.ownFiguresRefusal(ownPresent, more?.ownDue))
    const closed = await store.updateActivity(ctx.db, id, {
      state: 'CLOSED',
      record: record.trim(),
      ownPresent: ownPresent ?? null,
      ownDue: more?.ownDue ?? null,
      decisions: more?.decisions?.trim() || null,
      chair: more?.chair?.trim() || activity.chair,
      recorder: more?.recorder?.trim() || activity.recorder,
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
    const [{ leftOut }, venueTaken] = await Promise.all([
      loadFigures(ctx, activity.id),
      activity.venueId ? loadVenueTaken(ctx, activity.id) : false,
    ])
    return rules.activityWarnings(activity, leftOut, venueTaken)
  }

  @FieldResolver(() => BranchVenueType, { nullable: true })
  venue(@Root() { venueId }: Row<'activities'>, @Ctx() ctx: Context) {
    return venueId ? loadVenue(ctx, venueId) : null
  }

  @FieldResolver(() => ActivitySeriesType, { nullable: true, description: 'Null for a member, and for a single one.' })
  series(@Root() { seriesId, branchId }: Row<'activities'>, @Ctx() ctx: Context) {
    return seriesId && ctx.may('Activity.invitations', { branchId }) ? loadSeries(ctx, seriesId) : null
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
