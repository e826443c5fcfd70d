import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type AmendmentRow = Row<'amendmentRequests'>

export function lockAmendment(db: Db, id: string): Promise<AmendmentRow | undefined> {
  return db.selectFrom('amendmentRequests').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function listAmendmentsOf(db: Db, memberId: string): Promise<AmendmentRow[]> {
  return db
    .selectFrom('amendmentRequests')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('requestedAt', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
}

/** Open requests, oldest first. */
export async function listOpenAmendments(
  db: Db,
  page: { size: number; after: string | undefined },
): Promise<Page<AmendmentRow>> {
  const after = readCursor(page.after, 2)
  let query = db.selectFrom('amendmentRequests').selectAll().where('state', '=', 'OPEN')
  if (after) query = query.where(sql<boolean>`(requested_at, id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('requestedAt')
    .orderBy('id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.requestedAt.toISOString(), row.id])
}

export async function countOpenAmendments(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('amendmentRequests')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('state', '=', 'OPEN')
    .executeTakeFirstOrThrow()
  return count
}

export function insertAmendment(db: Db, amendment: NewRow<'amendmentRequests'>): Promise<AmendmentRow> {
  return db.insertInto('amendmentRequests').values(amendment).returningAll().executeTakeFirstOrThrow()
}

export function updateAmendment(
  db: Db,
  id: string,
  values: Updateable<Database['amendmentRequests']>,
): Promise<AmendmentRow> {
  return db.updateTable('amendmentRequests').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}
