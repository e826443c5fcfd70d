import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { settingOn } from '../settings/setting.store.ts'
import { isLateNotice, planningRefusal } from './activity.rules.ts'
import { insertActivity } from './activity.store.ts'
import type { PlanActivityInput } from './activity.type.ts'
import { findVenue } from './branch-venue.store.ts'
import { inviteAll } from './invitation.store.ts'
import { leaveOutOf } from './leave-out.ts'

/** Whose branch plans; refuses a dissolved one, and what is missing in the plan. */
export async function checkPlan(ctx: Context, operation: string, input: PlanActivityInput): Promise<void> {
  const branch = found(await findHostBranch(ctx.db, input.branchId))
  ctx.permit(operation, { branchId: branch.id })
  refuse(branch.dissolvedOn === null ? planningRefusal(input) : 'BRANCH_DISSOLVED')
  await checkVenue(ctx, input.branchId, input.venueId)
}

/** Refuses a place that is not on the branch's list. */
export async function checkVenue(ctx: Context, branchId: string, venueId: string | null | undefined): Promise<void> {
  if (!venueId) return
  const venue = await findVenue(ctx.db, venueId)
  refuse(venue?.branchId === branchId && !venue.retiredAt ? undefined : 'VENUE_NOT_FITTING')
}

/** Plans one activity and invites every mobile member of the branch to it, but for those left out with a reason (R68). */
export async function planActivity(
  ctx: Context,
  { leaveOut, ...told }: PlanActivityInput,
  seriesId: string | null = null,
): Promise<Row<'activities'>> {
  const now = ctx.now()
  const noticeDays = await settingOn(ctx.db, 'NOTICE_DAYS', ctx.today)
  const activity = await insertActivity(ctx.db, {
    ...told,
    title: told.title.trim(),
    place: told.place.trim(),
    chair: told.chair?.trim() || null,
    recorder: told.recorder?.trim() || null,
    venueId: told.venueId ?? null,
    seriesId,
    noticeSentAt: now,
    noticeLate: isLateNotice(told.startsAt, now, noticeDays),
    plannedBy: ctx.subject,
  })
  await inviteAll(ctx.db, activity, now)
  for (const one of leaveOut ?? []) await leaveOutOf(ctx, activity.id, one)
  return activity
}
