import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type ExportRow = Row<'exportRequests'>

export function findExport(db: Db, id: string): Promise<ExportRow | undefined> {
  return db.selectFrom('exportRequests').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockExport(db: Db, id: string): Promise<ExportRow | undefined> {
  return db.selectFrom('exportRequests').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Requests, the newest first: everybody's, or those of one account. */
export async function listExports(
  db: Db,
  by: string | undefined,
  page: { size: number; after: string | undefined },
): Promise<Page<ExportRow>> {
  const after = readCursor(page.after, 2)
  let query = db.selectFrom('exportRequests').selectAll()
  if (by !== undefined) query = query.where('requestedBy', '=', by)
  if (after) query = query.where(sql<boolean>`(requested_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('requestedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.requestedAt.toISOString(), row.id])
}

export async function countExports(db: Db, by: string | undefined): Promise<number> {
  let query = db.selectFrom('exportRequests').select((where) => where.fn.countAll<number>().as('count'))
  if (by !== undefined) query = query.where('requestedBy', '=', by)
  return (await query.executeTakeFirstOrThrow()).count
}

export function insertExport(db: Db, request: NewRow<'exportRequests'>): Promise<ExportRow> {
  return db.insertInto('exportRequests').values(request).returningAll().executeTakeFirstOrThrow()
}

export function updateExport(db: Db, id: string, values: Updateable<Database['exportRequests']>): Promise<ExportRow> {
  return db.updateTable('exportRequests').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}
