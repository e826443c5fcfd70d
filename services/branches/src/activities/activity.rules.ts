import type { ActivityState, ActivityWarning, AttendanceMark, LeaveState } from '@mobile-members/model/branches.ts'
import { dayOf, daysBetween } from '@mobile-members/model/dates.ts'

interface Told {
  title: string
  place: string
  minutes: number
}

/** Why an activity cannot be planned like this, if it cannot. One that was held already may be entered afterwards. */
export function planningRefusal({ title, place, minutes }: Told): string | undefined {
  if (title.trim() === '') return 'TITLE_MISSING'
  if (place.trim() === '') return 'PLACE_MISSING'
  return minutes < 1 || minutes > 1440 ? 'DURATION_NOT_FITTING' : undefined
}

/** Why a place cannot stand on a branch's list like this, if it cannot. */
export function venueRefusal({ name, seats }: { name: string; seats?: number | null }): string | undefined {
  if (name.trim() === '') return 'NAME_MISSING'
  return seats !== null && seats !== undefined && (seats < 1 || seats > 100_000) ? 'SEATS_NOT_FITTING' : undefined
}

/** PLANNED turns into HELD by itself when it begins. */
export function activityStateOf(
  activity: { state: 'PLANNED' | 'CLOSED' | 'CANCELLED'; startsAt: Date | string },
  now: Date,
): ActivityState {
  return activity.state === 'PLANNED' && hasBegun(activity, now) ? 'HELD' : activity.state
}

export function hasBegun({ startsAt }: { startsAt: Date | string }, now: Date): boolean {
  return new Date(startsAt) <= now
}

/** A notice that goes out fewer days ahead than the setting asks is late (R69); it goes out all the same. */
export function isLateNotice(startsAt: Date, sentAt: Date, noticeDays: number): boolean {
  return daysBetween(dayOf(sentAt), dayOf(startsAt)) < noticeDays
}

export function activityWarnings(
  activity: { noticeLate: boolean },
  leftOut: number,
  venueTaken: boolean,
): ActivityWarning[] {
  return [
    ...(leftOut > 0 ? (['MEMBERS_LEFT_OUT'] as const) : []),
    ...(activity.noticeLate ? (['NOTICE_LATE'] as const) : []),
    ...(venueTaken ? (['VENUE_TAKEN'] as const) : []),
  ]
}

/** Why a member may not be left out like this (R68): without a reason, or because he is not of this branch. */
export function leavingOutRefusal(reason: string, isMobileMember: boolean): string | undefined {
  if (!isMobileMember) return 'NOT_OF_THIS_BRANCH'
  return reason.trim() === '' ? 'REASON_MISSING' : undefined
}

/** Why the member's answer comes too late or says too little, if it does. */
export function answerRefusal(state: ActivityState, coming: boolean, reason: string | null | undefined) {
  if (state !== 'PLANNED') return 'ACTIVITY_NOT_OPEN'
  return !coming && !reason?.trim() ? 'LEAVE_REASON_MISSING' : undefined
}

/** Why this mark cannot be entered: leave is either approved or has its reason (R84). */
export function markRefusal(
  mark: AttendanceMark,
  leaveReason: string | null | undefined,
  leaveState: LeaveState | null,
): string | undefined {
  return mark === 'LEAVE' && leaveState !== 'APPROVED' && !leaveReason?.trim() ? 'LEAVE_REASON_MISSING' : undefined
}

/** Why attendance cannot be entered now, if it cannot. */
export function attendanceRefusal(state: ActivityState): string | undefined {
  if (state === 'PLANNED') return 'NOT_HELD_YET'
  return state === 'HELD' ? undefined : 'ACTIVITY_NOT_OPEN'
}

/** Why the activity cannot be closed (R74): no blanks, and what was done is on record. */
export function closingRefusal(state: ActivityState, blanks: number, record: string): string | undefined {
  const early = attendanceRefusal(state)
  if (early) return early
  if (blanks > 0) return 'ATTENDANCE_INCOMPLETE'
  return record.trim() === '' ? 'RECORD_MISSING' : undefined
}

/** Why the figures of the branch's own members do not fit, if they do not: nobody can come who was not due. */
export function ownFiguresRefusal(present: number | null | undefined, due: number | null | undefined) {
  return typeof present === 'number' && typeof due === 'number' && present > due ? 'PRESENT_MORE_THAN_DUE' : undefined
}

/** Both sides see when they differ; being late is being there. */
export function isDisagreement(mark: AttendanceMark, memberMark: AttendanceMark | null): boolean {
  return memberMark !== null && memberMark !== mark
}
