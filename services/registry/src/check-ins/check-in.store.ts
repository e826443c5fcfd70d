import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type CheckInRow = Row<'checkIns'>

export function findAnnounced(db: Db, memberId: string): Promise<CheckInRow | undefined> {
  return db
    .selectFrom('checkIns')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('state', '=', 'ANNOUNCED')
    .executeTakeFirst()
}

export function listCheckIns(db: Db, memberId: string): Promise<CheckInRow[]> {
  return db
    .selectFrom('checkIns')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
    .execute()
}

export async function listAnnounced(
  db: Db,
  page: { size: number; after: string | undefined },
): Promise<Page<CheckInRow>> {
  const after = readCursor(page.after, 2)
  let query = db.selectFrom('checkIns').selectAll().where('state', '=', 'ANNOUNCED')
  if (after) query = query.where(sql<boolean>`(announced_on, id) > (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('announcedOn')
    .orderBy('id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.announcedOn ?? '', row.id])
}

export async function countAnnounced(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('checkIns')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('state', '=', 'ANNOUNCED')
    .executeTakeFirstOrThrow()
  return count
}

export function insertCheckIn(db: Db, checkIn: NewRow<'checkIns'>): Promise<CheckInRow> {
  return db.insertInto('checkIns').values(checkIn).returningAll().executeTakeFirstOrThrow()
}

export function updateCheckIn(db: Db, id: string, values: Updateable<Database['checkIns']>): Promise<CheckInRow> {
  return db.updateTable('checkIns').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}
