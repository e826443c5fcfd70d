import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Db } from '../db.ts'
import { listFamilies, listLinesOf, listMergesOf, lockLinking } from '../linking/link.store.ts'
import { unmergeMembers } from '../linking/merge-members.ts'
import { loadPlaces } from '../linking/places.ts'
import { projectLines } from '../linking/project-lines.ts'
import type { Places } from '../linking/projection.rules.ts'
import { reopenDropped } from '../linking/review.store.ts'
import { removeUntouchedMembers } from '../members/project-member.ts'
import { updateImport, type ImportRow } from './survey.store.ts'

/**
 * Takes an import back as one step: its lines are withdrawn, members that only they knew are gone, all others are again what
 * their other lines tell, and questions about them are dropped.
 */
export async function undoImport(
  ctx: Context,
  row: ImportRow,
): Promise<{ import: ImportRow; withdrawnLines: number; removedMembers: number }> {
  const { db } = ctx
  const at = { now: ctx.now(), by: ctx.subject }
  await lockLinking(db)
  const withdrawn = await db
    .updateTable('surveyLines')
    .set({ withdrawnAt: at.now, withdrawnBy: at.by })
    .where('importId', '=', row.id)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .execute()
  const lineIds = withdrawn.map(({ id }) => id)
  return {
    removedMembers: await unlinkLines(ctx, lineIds),
    import: await updateImport(db, row.id, { state: 'UNDONE', undoneAt: at.now, undoneBy: at.by }),
    withdrawnLines: withdrawn.length,
  }
}

/**
 * Takes lines that do not count any more from their members: who was known by them only is gone, all others are again what
 * their other lines tell, and questions about the lines are dropped. Gives how many members are gone.
 */
export async function unlinkLines(ctx: Context, lineIds: readonly string[]): Promise<number> {
  const { db, today } = ctx
  const at = { now: ctx.now(), by: ctx.subject, today }
  await lockLinking(db)
  const { rows: touched } = await sql<{ memberId: string }>`
    update line_links set ended_at = ${at.now}
    where line_id = any(${[...lineIds]}::uuid[]) and ended_at is null
    returning member_id`.execute(db)
  const ids = [...new Set(touched.map(({ memberId }) => memberId))]
  const told = new Set((await listLinesOf(db, ids)).map((line) => line.memberId))
  const silent = ids.filter((id) => !told.has(id))
  const places = await loadPlaces(db)
  await separate(ctx, silent, places)
  await sql`
    update review_questions set state = 'DROPPED', answered_at = ${at.now}, answered_by = ${at.by}
    where state = 'OPEN' and (line_id = any(${[...lineIds]}::uuid[]) or other_line_id = any(${[...lineIds]}::uuid[]))`.execute(
    db,
  )
  const gone = await removeUntouchedMembers(db, silent)
  await forget(db, gone)
  // Those above the silent ones have been told anew when they were separated.
  const left = [...new Set([...(await rootsOf(db, [...told])), ...told])].filter((id) => !gone.includes(id))
  await projectLines(db, await withLines(db, left), places, { by: at.by, toldOn: at.today })
  return gone.length
}

async function rootsOf(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with recursive up (id, next) as (
      select id, merged_into_id from members where id = any(${[...ids]})
      union
      select members.id, members.merged_into_id from members join up on members.id = up.next
    )
    select distinct id from up where next is null`.execute(db)
  return rows.map(({ id }) => id)
}

/** A member of whom no line tells any more is no part of another, and nothing is a part of it: such joins are taken apart. */
async function separate(ctx: Context, silent: readonly string[], places: Places): Promise<void> {
  if (silent.length === 0) return
  const act = { by: ctx.subject, now: ctx.now(), today: ctx.today }
  for (const merge of await listMergesOf(ctx.db, silent)) {
    await unmergeMembers(ctx.db, merge, places, act)
    await reopenDropped(ctx.db, merge.id)
    ctx.publish('member.unmerged', { keptMemberId: merge.keptMemberId, restoredMemberId: merge.mergedMemberId })
  }
}

/** What linking held of members that are gone. */
async function forget(db: Db, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return
  await db
    .deleteFrom('lineLinks')
    .where('memberId', 'in', [...gone])
    .execute()
  await db
    .deleteFrom('factDecisions')
    .where('memberId', 'in', [...gone])
    .execute()
  await db
    .updateTable('dataNotices')
    .set({ memberId: null })
    .where('memberId', 'in', [...gone])
    .execute()
}

async function withLines(db: Db, ids: readonly string[]): Promise<string[]> {
  const families = await listFamilies(db, ids)
  const lines = new Set((await listLinesOf(db, [...families.values()].flat())).map((line) => line.memberId))
  return [...families].filter(([, family]) => family.some((id) => lines.has(id))).map(([root]) => root)
}
