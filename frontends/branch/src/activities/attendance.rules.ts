import type { AttendanceMark, LeaveState } from '@mobile-members/model/branches.ts'

/** Somebody who was invited, as far as attendance goes. */
export interface Invited {
  memberId: string
  leftOutReason?: string | null
  leaveReason?: string | null
  leaveState?: LeaveState | null
  attendance?: { mark: AttendanceMark; leaveReason?: string | null } | null
}

/** A mark on the screen, saved or not. */
export interface Mark {
  mark: AttendanceMark
  leaveReason?: string | undefined
}

/** By member. What is not in it has not been touched on this screen. */
export type Marks = Record<string, Mark>

/** Those whose attendance is asked for: everybody invited and not left out. */
export function expected<I extends Invited>(invitations: readonly I[]): I[] {
  return invitations.filter(({ leftOutReason }) => !leftOutReason)
}

/** What stands for somebody: what was tapped, else what is saved, else leave that was granted, else nothing. */
export function markOf(invited: Invited, tapped: Marks): Mark | undefined {
  const own = tapped[invited.memberId]
  if (own) return own
  if (invited.attendance)
    return { mark: invited.attendance.mark, leaveReason: invited.attendance.leaveReason ?? undefined }
  return invited.leaveState === 'APPROVED'
    ? { mark: 'LEAVE', leaveReason: invited.leaveReason ?? undefined }
    : undefined
}

/** Who has no mark yet; an activity with blanks cannot be closed (R74). */
export function blanksOf<I extends Invited>(invitations: readonly I[], tapped: Marks): I[] {
  return expected(invitations).filter((one) => !markOf(one, tapped))
}

/** Leave that nobody granted needs its reason (R84). */
export function withoutReason<I extends Invited>(invitations: readonly I[], tapped: Marks): I[] {
  return expected(invitations).filter((one) => {
    const mark = markOf(one, tapped)
    return mark?.mark === 'LEAVE' && one.leaveState !== 'APPROVED' && !mark.leaveReason?.trim()
  })
}

/** What the server does not have yet. */
export function unsaved(invitations: readonly Invited[], tapped: Marks): (Mark & { memberId: string })[] {
  return expected(invitations).flatMap((one) => {
    const mark = markOf(one, tapped)
    if (!mark) return []
    const reason = mark.mark === 'LEAVE' ? mark.leaveReason?.trim() || undefined : undefined
    const saved = one.attendance
    const same = saved?.mark === mark.mark && (saved.leaveReason ?? undefined) === reason
    return same ? [] : [{ memberId: one.memberId, mark: mark.mark, ...(reason ? { leaveReason: reason } : {}) }]
  })
}

/** Everybody who has no mark yet is taken for present. */
export function restPresent(invitations: readonly Invited[], tapped: Marks): Marks {
  const present = blanksOf(invitations, tapped).map(({ memberId }) => [memberId, { mark: 'PRESENT' as const }])
  return { ...tapped, ...Object.fromEntries(present) }
}
