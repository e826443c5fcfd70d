import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export async function insertNotice(db: Db, notice: NewRow<'notices'>): Promise<void> {
  await db.insertInto('notices').values(notice).execute()
}

export function findNotice(db: Db, id: string): Promise<Row<'notices'> | undefined> {
  return db.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listNotices(
  db: Db,
  organizationIds: readonly string[],
  page: { size: number; after: string | undefined },
): Promise<Page<Row<'notices'>>> {
  const after = readCursor(page.after, 2)
  let query = noticesOf(db, organizationIds).selectAll()
  if (after) query = query.where(sql<boolean>`(noted_on, id) > (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('notedOn')
    .orderBy('id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.notedOn, row.id])
}

export async function countNotices(db: Db, organizationIds: readonly string[]): Promise<number> {
  const { count } = await noticesOf(db, organizationIds)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function noticesOf(db: Db, organizationIds: readonly string[]) {
  return db
    .selectFrom('notices')
    .where('doneAt', 'is', null)
    .where('townshipId', 'in', [...organizationIds])
}

export function updateNoticeDone(db: Db, id: string, done: { at: Date; by: string }): Promise<Row<'notices'>> {
  return db
    .updateTable('notices')
    .set({ doneAt: done.at, doneBy: done.by })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Closes what waited for a letter of this member: a new one has been issued. */
export async function closeNotices(db: Db, memberId: string, done: { at: Date; by: string }): Promise<void> {
  await db
    .updateTable('notices')
    .set({ doneAt: done.at, doneBy: done.by })
    .where('memberId', '=', memberId)
    .where('doneAt', 'is', null)
    .where('kind', 'in', ['LETTER_RETURNED', 'LETTER_EXPIRED', 'LETTER_LOST', 'LETTER_KEY_CONDEMNED'])
    .execute()
}
