import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

/** A branch's places that are in use, by name. */
export function listVenues(db: Db, branchId: string): Promise<Row<'branchVenues'>[]> {
  return db
    .selectFrom('branchVenues')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('retiredAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export function findVenues(db: Db, ids: readonly string[]): Promise<Row<'branchVenues'>[]> {
  return db
    .selectFrom('branchVenues')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function findVenue(db: Db, id: string): Promise<Row<'branchVenues'> | undefined> {
  return db.selectFrom('branchVenues').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockVenue(db: Db, id: string): Promise<Row<'branchVenues'> | undefined> {
  return db.selectFrom('branchVenues').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertVenue(db: Db, venue: NewRow<'branchVenues'>): Promise<Row<'branchVenues'>> {
  return db.insertInto('branchVenues').values(venue).returningAll().executeTakeFirstOrThrow()
}

export function updateVenue(
  db: Db,
  id: string,
  changes: Updateable<Database['branchVenues']>,
): Promise<Row<'branchVenues'>> {
  return db.updateTable('branchVenues').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** Activities at a place that overlap one of these times; the cancelled ones are no hindrance. */
export async function listClashes(
  db: Db,
  { venueId, startsAt, minutes }: { venueId: string; startsAt: readonly Date[]; minutes: number },
): Promise<Row<'activities'>[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('venueId', '=', venueId)
    .where('state', '<>', 'CANCELLED')
    .where(
      sql<boolean>`exists (select 1 from unnest(${startsAt.map((at) => at.toISOString())}::timestamptz[]) as wanted (at)
        where activities.starts_at < wanted.at + make_interval(mins => ${minutes}::int)
          and wanted.at < activities.starts_at + make_interval(mins => activities.minutes))`,
    )
    .orderBy('startsAt')
    .orderBy('id')
    .limit(100)
    .execute()
}

/** Of these activities, those at whose place another one overlaps. */
export async function listClashing(db: Db, activityIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select one.id from activities one
    where one.id = any(${[...activityIds]}::uuid[]) and one.state <> 'CANCELLED' and exists (
      select 1 from activities other
      where other.venue_id = one.venue_id and other.id <> one.id and other.state <> 'CANCELLED'
        and other.starts_at < one.starts_at + make_interval(mins => one.minutes)
        and one.starts_at < other.starts_at + make_interval(mins => other.minutes))`.execute(db)
  return rows.map(({ id }) => id)
}
