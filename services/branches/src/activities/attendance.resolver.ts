import type { AttendanceMark } from '@mobile-members/model/branches.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { AttendanceMarkEnum } from '../enums.ts'
import * as rules from './activity.rules.ts'
import { lockActivity } from './activity.store.ts'
import { ActivityType } from './activity.type.ts'
import { findSheet, storeSheetEntered } from './paper-sheet.store.ts'
import { findAttendance, storeMembersMark } from './attendance.store.ts'
import { AttendanceMarkInput, AttendanceType } from './attendance.type.ts'
import { enterMarks } from './enter-marks.ts'
import { ownInvitation } from './own-invitation.ts'
import { publishClosing } from './publish-closing.ts'

@Resolver(() => AttendanceType)
export class AttendanceResolver {
  /** Enters who was there (R74, R84); may be entered again until the activity is closed. */
  @Mutation(() => ActivityType)
  async markAttendance(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('marks', () => [AttendanceMarkInput]) marks: AttendanceMarkInput[],
    @Ctx() ctx: Context,
    @Arg('sheetNumber', () => String, { nullable: true, description: 'The paper that the marks are entered from.' })
    sheetNumber?: string,
  ): Promise<Row<'activities'>> {
    const activity = found(await lockActivity(ctx.db, activityId))
    ctx.permit('markAttendance', { branchId: activity.branchId })
    refuse(rules.attendanceRefusal(rules.activityStateOf(activity, ctx.now())))
    await enterMarks(ctx, activityId, marks)
    if (sheetNumber) {
      const sheet = await findSheet(ctx.db, sheetNumber)
      refuse(sheet?.activityId === activityId && sheet.memberId === null ? undefined : 'SHEET_NOT_FITTING')
      await storeSheetEntered(ctx.db, sheetNumber, ctx.subject, ctx.now())
    }
    return activity
  }

  /** Corrects a mark of a closed activity, with the reason; what was there before stays in the history. */
  @Mutation(() => ActivityType)
  async correctAttendance(
    @Arg('activityId', () => ID) activityId: string,
    @Arg('mark', () => AttendanceMarkInput) mark: AttendanceMarkInput,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'activities'>> {
    const activity = found(await lockActivity(ctx.db, activityId))
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
    refuse((await findAttendance(ctx.db, activityId, memberId)) ? undefined : 'NOT_MARKED_YET')
    return storeMembersMark(ctx.db, { activityId, memberId, mark, note: note?.trim() || null }, ctx.subject, ctx.now())
  }

  @FieldResolver(() => Boolean, { description: 'The member says otherwise than the branch.' })
  isDisputed(@Root() { mark, memberMark }: Row<'attendances'>): boolean {
    return rules.isDisagreement(mark, memberMark)
  }
}
