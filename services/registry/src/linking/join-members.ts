import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { findLines, type LineRow } from '../surveys/line.store.ts'
import { listFamilies, listLinesOf, type MergeRow, type QuestionRow } from './link.store.ts'
import { mergeMembers, unmergeMembers } from './merge-members.ts'
import { loadPlaces } from './places.ts'
import { reopenDropped } from './review.store.ts'

/** The lines in force of a member and of those that were joined to it. */
export async function linesOfFamily(ctx: Context, memberId: string): Promise<LineRow[]> {
  const family = (await listFamilies(ctx.db, [memberId])).get(memberId) ?? [memberId]
  const ids = (await listLinesOf(ctx.db, family)).map((line) => line.id)
  if (ids.length === 0) return []
  return (await findLines(ctx.db, ids)).filter((line) => line !== undefined)
}

/** Joins two members by a person's word and tells the others. Undefined where they are one already; refuses what a merge refuses. */
export async function join(
  ctx: Context,
  one: string,
  other: string,
  reasons: QuestionRow['reasons'],
): Promise<MergeRow | undefined> {
  const places = await loadPlaces(ctx.db)
  const merge = await mergeMembers(ctx.db, one, other, places, {
    by: ctx.subject,
    now: ctx.now(),
    today: ctx.today,
    reasons,
  })
  if (merge) ctx.publish('member.merged', { keptMemberId: merge.keptMemberId, mergedMemberId: merge.mergedMemberId })
  return merge
}

/** Takes a join apart and tells the others; questions that it had answered are open again. Refuses MERGE_UNDONE. */
export async function takeApart(ctx: Context, merge: MergeRow): Promise<MergeRow> {
  refuse(merge.undoneAt ? 'MERGE_UNDONE' : undefined)
  ctx.touch(merge.keptMemberId, merge.mergedMemberId)
  const ended = await unmergeMembers(ctx.db, merge, await loadPlaces(ctx.db), {
    by: ctx.subject,
    now: ctx.now(),
    today: ctx.today,
  })
  await reopenDropped(ctx.db, merge.id)
  ctx.publish('member.unmerged', { keptMemberId: merge.keptMemberId, restoredMemberId: merge.mergedMemberId })
  return ended
}
