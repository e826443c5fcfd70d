import type { ActivityKind } from '@mobile-members/model/branches.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { loadActivity } from '../activities/activity.loaders.ts'
import { findInvitation } from '../activities/invitation.store.ts'
import { loadCurrentAffiliation } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import { entryRefusal } from './notebook.rules.ts'
import { findBranchOn, findNotebook } from './notebook.store.ts'

export interface EntryAbout {
  activityId?: string | null
  kind?: ActivityKind | null
  place?: string | null
  happenedOn?: string | null
  mainContent: string
  workDone: string
  informationLearned: string
}

/**
 * What a new entry is about (R83). From an activity, day, place, kind and branch are the activity's; otherwise they are told, and
 * the branch is the member's of that day, or of now where the day lies before every branch. Refuses before the first placement
 * (NO_NOTEBOOK), without a branch now (NO_BRANCH), about a day to come, without a text.
 */
export async function aboutEntry(ctx: Context, memberId: string, told: EntryAbout) {
  refuse((await findNotebook(ctx.db, memberId)) ? undefined : 'NO_NOTEBOOK')
  const about = told.activityId
    ? await aboutActivity(ctx, memberId, told.activityId)
    : await aboutBranch(ctx, memberId, told)
  const { mainContent, workDone, informationLearned } = told
  refuse(entryRefusal({ mainContent, workDone, informationLearned, ...about }, ctx.today))
  return {
    memberId,
    branchId: about.branchId,
    activityId: about.activityId,
    kind: about.kind!,
    place: about.place!.trim(),
    happenedOn: about.happenedOn!,
    mainContent,
    workDone,
    informationLearned,
  }
}

async function aboutActivity(ctx: Context, memberId: string, activityId: string) {
  found(await findInvitation(ctx.db, activityId, memberId))
  const { kind, place, startsAt, branchId } = found(await loadActivity(ctx, activityId))
  return { activityId, branchId, kind, place, happenedOn: dayOf(startsAt) }
}

async function aboutBranch(ctx: Context, memberId: string, { kind, place, happenedOn }: EntryAbout) {
  const affiliation = await loadCurrentAffiliation(ctx, memberId)
  const now = affiliation && !affiliation.endedOn ? affiliation.branchId : null
  refuse(now ? undefined : 'NO_BRANCH')
  const then = happenedOn ? await findBranchOn(ctx.db, memberId, happenedOn) : undefined
  return {
    activityId: null,
    branchId: then ?? now!,
    kind: kind ?? null,
    place: place ?? null,
    happenedOn: happenedOn ?? null,
  }
}
