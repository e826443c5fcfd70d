import type { Scope } from '@mobile-members/model/policy.ts'
import { type Insertable, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export function insertReceptionVisit(
  db: Db,
  visit: Insertable<Database['receptionVisits']>,
): Promise<Row<'receptionVisits'>> {
  return db.insertInto('receptionVisits').values(visit).returningAll().executeTakeFirstOrThrow()
}

/** The log in the order of arrival, the latest first; of one day, where one is named. */
export function listReceptionVisits(
  db: Db,
  scope: Scope,
  filter: { dayId?: string | null; after?: string[] | undefined; limit: number },
): Promise<Row<'receptionVisits'>[]> {
  let query = db
    .selectFrom('receptionVisits')
    .selectAll()
    .orderBy('arrivedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
  if (!scope.all) query = query.where('memberId', '=', sql<string>`any(${scope.memberIds}::uuid[])`)
  if (filter.dayId) query = query.where('dayId', '=', filter.dayId)
  if (filter.after)
    query = query.where(sql<boolean>`(arrived_at, id) < (${filter.after[0]}::timestamptz, ${filter.after[1]}::uuid)`)
  return query.execute()
}

export async function countVisits(db: Db, dayIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('receptionVisits')
    .select(['dayId', (eb) => eb.fn.countAll<number>().as('visits')])
    .where('dayId', 'in', [...dayIds])
    .groupBy('dayId')
    .execute()
  return new Map(rows.map((row) => [row.dayId, row.visits]))
}
