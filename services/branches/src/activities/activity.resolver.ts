import type { ActivityState, ActivityWarning, AttendanceMark } from '@mobile-members/model/branches.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { ActivityStateEnum, ActivityWarningEnum, AttendanceMarkEnum } from '../enums.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { settingOn } from '../settings/setting.store.ts'
import { loadAttendances, loadFigures, loadInvitationOf, loadInvitations } from './activity.loaders.ts'
import * as rules from './activity.rules.ts'
import * as store from './activity.store.ts'
import {
  ActivityFiguresType,
  ActivityPage,
  ActivityRegisterLineType,
  ActivityRegisterType,
  ActivityType,
  AttendanceMarkInput,
  AttendanceType,
  ChangeActivityInput,
  InvitationType,
  LeaveOutInput,
  PlanActivityInput,
} from './activity.type.ts'
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

  /** A year of the branch's activity register, for the screen and for paper (R74). */
  @Query(() => ActivityRegisterType, { nullable: true })
  async activityRegister(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() ctx: Context,
  ) {
    found(await findHostBranch(ctx.db, branchId))
    ctx.permit('activityRegister', { branchId })
    const activities = await store.listActivitiesOfYear(ctx.db, branchId, year, ctx.now())
    const ids = activities.map(({ id }) => id)
    const invited = ids.length > 0 ? await store.listInvitations(ctx.db, ids) : []
    const marks = new Map(
      (ids.length > 0 ? await store.listAttendances(ctx.db, ids) : []).map((one) => [keyOfMark(one), one]),
    )
    const byMember = Map.groupBy(
      invited.filter(({ leftOutReason }) => leftOutReason === null),
      ({ memberId }) => memberId,
    )
    const lines = [...byMember].map(([memberId, invitations]) => {
      const cells = invitations.map(({ activityId }) => {
        const mark = marks.get(keyOfMark({ activityId, memberId }))
        return { activityId, mark: mark?.mark ?? null, leaveReason: mark?.leaveReason ?? null }
      })
      const present = cells.filter(({ mark }) => mark === 'PRESENT' || mark === 'LATE').length
      return { memberId, cells, invited: cells.length, present }
    })
    return { branchId, year, activities, lines }
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
    await store.inviteAll(ctx.db, activity, now)
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

  /** Leaves a mobile member out of a planned activity, with the reason that the page then shows (R63, R68). */
  @Mutation(() => InvitationType)
  async leaveMemberOut(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('input', () => LeaveOutInput) input: LeaveOutInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'invitations'>> {
    const activity = found(await store.lockActivity(ctx.db, activityId))
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
    const activity = found(await store.lockActivity(ctx.db, activityId))
    ctx.permit('inviteMember', { branchId: activity.branchId })
    refuse(activity.state === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    found(await store.findInvitation(ctx.db, activityId, memberId))
    ctx.touch(memberId)
    return store.updateInvitation(ctx.db, activityId, memberId, {
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
    const activity = found(await store.findActivity(ctx.db, activityId))
    ctx.permit('tellByPhone', { branchId: activity.branchId })
    found(await store.findInvitation(ctx.db, activityId, memberId))
    ctx.touch(memberId)
    return store.updateInvitation(ctx.db, activityId, memberId, { channel: 'PHONE', readAt: ctx.now() })
  }

  /** The member has opened the notice (R69); the first time counts. */
  @Mutation(() => InvitationType)
  async readInvitation(
    @Arg('activityId', () => ID) activityId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'invitations'>> {
    const invitation = await ownInvitation(ctx, 'readInvitation', activityId)
    if (invitation.readAt) return invitation
    return store.updateInvitation(ctx.db, activityId, invitation.memberId, { readAt: ctx.now() })
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
    const activity = found(await store.findActivity(ctx.db, activityId))
    refuse(rules.answerRefusal(rules.activityStateOf(activity, ctx.now()), coming, reason))
    const now = ctx.now()
    return store.updateInvitation(ctx.db, activityId, invitation.memberId, {
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
    const activity = found(await store.lockActivity(ctx.db, activityId))
    ctx.permit('decideLeave', { branchId: activity.branchId })
    const invitation = found(await store.findInvitation(ctx.db, activityId, memberId))
    refuse(invitation.leaveState === null ? 'NO_LEAVE_REQUESTED' : undefined)
    ctx.touch(memberId)
    return store.updateInvitation(ctx.db, activityId, memberId, {
      leaveState: approved ? 'APPROVED' : 'REFUSED',
      leaveDecidedBy: ctx.subject,
      leaveDecidedAt: ctx.now(),
    })
  }

  /** Enters who was there (R74, R84); may be entered again until the activity is closed. */
  @Mutation(() => ActivityType)
  async markAttendance(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('marks', () => [AttendanceMarkInput]) marks: AttendanceMarkInput[],
    @Ctx() ctx: Context,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, activityId))
    ctx.permit('markAttendance', { branchId: activity.branchId })
    refuse(rules.attendanceRefusal(rules.activityStateOf(activity, ctx.now())))
    await enterMarks(ctx, activityId, marks)
    return activity
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

  /** Corrects a mark of a closed activity, with the reason; what was there before stays in the history. */
  @Mutation(() => ActivityType)
  async correctAttendance(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('mark', () => AttendanceMarkInput) mark: AttendanceMarkInput,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'activities'>> {
    const activity = found(await store.lockActivity(ctx.db, activityId))
    ctx.permit('correctAttendance', { branchId: activity.branchId })
    refuse(activity.state === 'CLOSED' ? undefined : 'ACTIVITY_NOT_CLOSED')
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    await enterMarks(ctx, activityId, [{ ...mark, leaveReason: mark.leaveReason ?? reason.trim() }])
    await publishClosing(ctx, activity)
    return activity
  }

  /** The member says how it was; where it differs from the branch's mark, both see both (R84). */
  @Mutation(() => AttendanceType)
  async stateAttendance(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('mark', () => AttendanceMarkEnum) mark: AttendanceMark,
    @Ctx() ctx: Context,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<Row<'attendances'>> {
    const { memberId } = await ownInvitation(ctx, 'stateAttendance', activityId)
    refuse((await store.findAttendance(ctx.db, activityId, memberId)) ? undefined : 'NOT_MARKED_YET')
    return store.storeMembersMark(
      ctx.db,
      { activityId, memberId, mark, note: note?.trim() || null },
      ctx.subject,
      ctx.now(),
    )
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

@Resolver(() => InvitationType)
export class InvitationResolver {
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

@Resolver(() => AttendanceType)
export class AttendanceResolver {
  @FieldResolver(() => Boolean, { description: 'The member says otherwise than the branch.' })
  isDisputed(@Root() { mark, memberMark }: Row<'attendances'>): boolean {
    return rules.isDisagreement(mark, memberMark)
  }
}

@Resolver(() => ActivityRegisterLineType)
export class ActivityRegisterLineResolver {
  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: { memberId: string }): MemberType {
    return { id: memberId }
  }
}

@Resolver(() => ActivityRegisterType)
export class ActivityRegisterResolver {
  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: { branchId: string }, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }
}

async function leaveOutOf(
  ctx: Context,
  activityId: string,
  { memberId, reason }: LeaveOutInput,
): Promise<Row<'invitations'>> {
  const invitation = await store.findInvitation(ctx.db, activityId, memberId)
  refuse(rules.leavingOutRefusal(reason, invitation !== undefined))
  ctx.touch(memberId)
  return store.updateInvitation(ctx.db, activityId, memberId, {
    leftOutReason: reason.trim(),
    leftOutBy: ctx.subject,
  })
}

async function ownInvitation(ctx: Context, operation: string, activityId: string): Promise<Row<'invitations'>> {
  const memberId = memberIdOf(ctx.actor)!
  const invitation = found(await store.findInvitation(ctx.db, activityId, memberId))
  ctx.permit(operation, { memberId })
  refuse(invitation.leftOutReason === null ? undefined : 'NOT_INVITED')
  ctx.touch(memberId)
  return invitation
}

async function enterMarks(ctx: Context, activityId: string, marks: AttendanceMarkInput[]): Promise<void> {
  const invited = new Map((await store.listInvitations(ctx.db, [activityId])).map((one) => [one.memberId, one]))
  for (const { memberId, mark, leaveReason } of marks) {
    const invitation = invited.get(memberId)
    refuse(invitation ? rules.markRefusal(mark, leaveReason, invitation.leaveState) : 'NOT_OF_THIS_BRANCH', {
      memberId,
    })
  }
  if (marks.length === 0) return
  ctx.touch(...marks.map(({ memberId }) => memberId))
  const rows = marks.map(({ memberId, mark, leaveReason }) => ({
    memberId,
    mark,
    leaveReason: leaveReason?.trim() || (mark === 'LEAVE' ? invited.get(memberId)!.leaveReason : null),
  }))
  await store.storeMarks(
    ctx.db,
    activityId,
    [...new Map(rows.map((row) => [row.memberId, row])).values()],
    ctx.subject,
    ctx.now(),
  )
}

async function blanksOf(ctx: Context, activityId: string): Promise<string[]> {
  const marked = new Set((await store.listAttendances(ctx.db, [activityId])).map(({ memberId }) => memberId))
  const invited = await store.listInvitations(ctx.db, [activityId])
  return invited
    .filter(({ memberId, leftOutReason }) => leftOutReason === null && !marked.has(memberId))
    .map(({ memberId }) => memberId)
}

function keyOf({ startsAt, id }: Row<'activities'>): string[] {
  return [startsAt.toISOString(), id]
}

function keyOfMark({ activityId, memberId }: { activityId: string; memberId: string }): string {
  return `${activityId} ${memberId}`
}
