import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export type DataNoticeRow = Row<'dataNotices'>

export interface NoticeScope {
  townshipId?: string | undefined
  memberId?: string | undefined
  given?: boolean | undefined
  townshipIds?: readonly string[] | undefined
}

function notices(db: Db, scope: NoticeScope) {
  let query = db.selectFrom('dataNotices')
  if (scope.townshipId) query = query.where('townshipId', '=', scope.townshipId)
  if (scope.memberId) query = query.where('memberId', '=', scope.memberId)
  if (scope.given !== undefined) query = query.where('givenOn', scope.given ? 'is not' : 'is', null)
  if (scope.townshipIds) query = query.where(sql<boolean>`township_id = any(${[...scope.townshipIds]}::uuid[])`)
  return query
}

/** The oldest first: who was told of first hears of it first. */
export async function listNotices(
  db: Db,
  scope: NoticeScope,
  page: { size: number; after: string | undefined },
): Promise<Page<DataNoticeRow>> {
  const after = readCursor(page.after, 2)
  let query = notices(db, scope).selectAll()
  if (after) query = query.where(sql<boolean>`(obtained_on, id) > (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('obtainedOn')
    .orderBy('id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.obtainedOn, row.id])
}

export async function countNotices(db: Db, scope: NoticeScope): Promise<number> {
  const row = await notices(db, scope)
    .select((where) => where.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

export function lockNotices(db: Db, ids: readonly string[]): Promise<DataNoticeRow[]> {
  return db
    .selectFrom('dataNotices')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function updateNotices(
  db: Db,
  ids: readonly string[],
  values: Updateable<Database['dataNotices']>,
): Promise<void> {
  await db
    .updateTable('dataNotices')
    .set(values)
    .where('id', 'in', [...ids])
    .execute()
}

export function findNotices(db: Db, ids: readonly string[]): Promise<DataNoticeRow[]> {
  return db
    .selectFrom('dataNotices')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}
