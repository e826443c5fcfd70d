import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import { lockComingOfSeries } from './activity-series.store.ts'
import { isLateNotice, planningRefusal } from './activity.rules.ts'
import { updateActivity } from './activity.store.ts'
import type { ChangeActivityInput } from './activity.type.ts'

/** The activity alone, or with all of its series that come after it. */
export async function togetherWith(
  ctx: Context,
  activity: Row<'activities'>,
  wholeSeries: boolean | undefined,
): Promise<Row<'activities'>[]> {
  if (!wholeSeries || !activity.seriesId) return [activity]
  const coming = await lockComingOfSeries(ctx.db, activity.seriesId, activity.startsAt, ctx.now())
  return coming.some(({ id }) => id === activity.id) ? coming : [activity, ...coming]
}

/**
 * Changes these activities alike; where the one is moved, the others move by as much. A new time counts as a new notice (R69).
 * Gives the one that was asked for.
 */
export async function changeActivities(
  ctx: Context,
  asked: Row<'activities'>,
  all: readonly Row<'activities'>[],
  input: ChangeActivityInput,
): Promise<Row<'activities'>> {
  const now = ctx.now()
  const noticeDays = await settingOn(ctx.db, 'NOTICE_DAYS', ctx.today)
  const shift = input.startsAt ? input.startsAt.getTime() - asked.startsAt.getTime() : 0
  let answer = asked
  for (const one of all) {
    const changed = {
      title: input.title?.trim() ?? one.title,
      place: input.place?.trim() ?? one.place,
      startsAt: new Date(one.startsAt.getTime() + shift),
      minutes: input.minutes ?? one.minutes,
      isPublic: input.isPublic ?? one.isPublic,
      venueId: input.venueId === undefined ? one.venueId : input.venueId,
      chair: input.chair === undefined ? one.chair : input.chair?.trim() || null,
      recorder: input.recorder === undefined ? one.recorder : input.recorder?.trim() || null,
    }
    refuse(planningRefusal(changed))
    const updated = await updateActivity(ctx.db, one.id, {
      ...changed,
      sequence: one.sequence + 1,
      changedAt: now,
      ...(shift === 0 ? {} : { noticeSentAt: now, noticeLate: isLateNotice(changed.startsAt, now, noticeDays) }),
    })
    if (one.id === asked.id) answer = updated
  }
  return answer
}
