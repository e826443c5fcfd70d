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

/** Open requests, oldest first; or those that were decided, newest first. */
export async function listAmendments(
  db: Db,
  decided: boolean,
  page: { size: number; after: string | undefined },
): Promise<Page<AmendmentRow>> {
  const after = readCursor(page.after, 2)
  const [at, order] = decided ? (['decidedAt', 'desc'] as const) : (['requestedAt', 'asc'] as const)
  let query = ofState(db, decided).selectAll()
  if (after)
    query = query.where(
      sql<boolean>`(${sql.ref(at)}, id) ${sql.raw(decided ? '<' : '>')} (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    )
  const rows = await query
    .orderBy(at, order)
    .orderBy('id', order)
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [(row[at] ?? row.requestedAt).toISOString(), row.id])
}

export async function countAmendments(db: Db, decided: boolean): Promise<number> {
  const { count } = await ofState(db, decided)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function ofState(db: Db, decided: boolean) {
  return db.selectFrom('amendmentRequests').where('state', decided ? '<>' : '=', 'OPEN')
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
