import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { type ActivityFigures, findActivities, listActivityFigures } from './activity.store.ts'
import { findSeries, listActivitiesOfSeries } from './activity-series.store.ts'
import { findVenues, listClashing } from './branch-venue.store.ts'
import { listAttendances } from './attendance.store.ts'
import { listInvitations, listInvitationsOf } from './invitation.store.ts'

const NOBODY: Omit<ActivityFigures, 'activityId'> = {
  invited: 0,
  leftOut: 0,
  coming: 0,
  notComing: 0,
  leaveRequested: 0,
  present: 0,
  late: 0,
  leave: 0,
  absent: 0,
  blank: 0,
  disagreements: 0,
}

export function loadActivity(ctx: Context, id: string): Promise<Row<'activities'> | undefined> {
  return ctx
    .loader<string, Row<'activities'>>('activities', async (ids) => {
      const byId = new Map((await findActivities(ctx.db, ids)).map((activity) => [activity.id, activity]))
      return ids.map((activityId) => byId.get(activityId))
    })
    .load(id)
}

export async function loadFigures(ctx: Context, activityId: string): Promise<ActivityFigures> {
  const loader = ctx.loader<string, ActivityFigures>('activityFigures', async (ids) => {
    const byId = new Map((await listActivityFigures(ctx.db, ids)).map((figures) => [figures.activityId, figures]))
    return ids.map((id) => byId.get(id))
  })
  return (await loader.load(activityId)) ?? { ...NOBODY, activityId }
}

export async function loadVenueTaken(ctx: Context, activityId: string): Promise<boolean> {
  const loader = ctx.loader<string, boolean>('venuesTaken', async (ids) => {
    const clashing = new Set(await listClashing(ctx.db, ids))
    return ids.map((id) => clashing.has(id))
  })
  return (await loader.load(activityId)) ?? false
}

export function loadVenue(ctx: Context, id: string): Promise<Row<'branchVenues'> | undefined> {
  return ctx
    .loader<string, Row<'branchVenues'>>('branchVenues', async (ids) => {
      const byId = new Map((await findVenues(ctx.db, ids)).map((venue) => [venue.id, venue]))
      return ids.map((venueId) => byId.get(venueId))
    })
    .load(id)
}

export function loadSeries(ctx: Context, id: string): Promise<Row<'activitySeries'> | undefined> {
  return ctx
    .loader<string, Row<'activitySeries'>>('activitySeries', async (ids) => {
      const byId = new Map((await findSeries(ctx.db, ids)).map((series) => [series.id, series]))
      return ids.map((seriesId) => byId.get(seriesId))
    })
    .load(id)
}

export async function loadActivitiesOfSeries(ctx: Context, seriesId: string): Promise<Row<'activities'>[]> {
  const loader = ctx.loader<string, Row<'activities'>[]>('activitiesOfSeries', async (ids) => {
    const bySeries = Map.groupBy(await listActivitiesOfSeries(ctx.db, ids), (activity) => activity.seriesId)
    return ids.map((id) => bySeries.get(id) ?? [])
  })
  return (await loader.load(seriesId)) ?? []
}

export async function loadInvitations(ctx: Context, activityId: string): Promise<Row<'invitations'>[]> {
  const loader = ctx.loader<string, Row<'invitations'>[]>('invitations', async (ids) => {
    const byActivity = Map.groupBy(await listInvitations(ctx.db, ids), (invitation) => invitation.activityId)
    return ids.map((id) => byActivity.get(id) ?? [])
  })
  return (await loader.load(activityId)) ?? []
}

export function loadInvitationOf(
  ctx: Context,
  activityId: string,
  memberId: string,
): Promise<Row<'invitations'> | undefined> {
  return ctx
    .loader<string, Row<'invitations'>>(`invitationsOf:${memberId}`, async (ids) => {
      const byId = new Map((await listInvitationsOf(ctx.db, memberId, ids)).map((row) => [row.activityId, row]))
      return ids.map((id) => byId.get(id))
    })
    .load(activityId)
}

export async function loadAttendances(ctx: Context, activityId: string): Promise<Row<'attendances'>[]> {
  const loader = ctx.loader<string, Row<'attendances'>[]>('attendances', async (ids) => {
    const byActivity = Map.groupBy(await listAttendances(ctx.db, ids), (attendance) => attendance.activityId)
    return ids.map((id) => byActivity.get(id) ?? [])
  })
  return (await loader.load(activityId)) ?? []
}
