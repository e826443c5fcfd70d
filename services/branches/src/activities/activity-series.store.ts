import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'
import type { HeldOrPlanned } from './activity-rhythm.rules.ts'

export function insertSeries(db: Db, series: NewRow<'activitySeries'>): Promise<Row<'activitySeries'>> {
  return db.insertInto('activitySeries').values(series).returningAll().executeTakeFirstOrThrow()
}

export function findSeries(db: Db, ids: readonly string[]): Promise<Row<'activitySeries'>[]> {
  return db
    .selectFrom('activitySeries')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function listActivitiesOfSeries(db: Db, seriesIds: readonly string[]): Promise<Row<'activities'>[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('seriesId', 'in', [...seriesIds])
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
}

/** What of a series is still to come from a moment on, locked to be changed together. */
export function lockComingOfSeries(db: Db, seriesId: string, from: Date, now: Date): Promise<Row<'activities'>[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('seriesId', '=', seriesId)
    .where('state', '=', 'PLANNED')
    .where('startsAt', '>=', from)
    .where('startsAt', '>', now)
    .orderBy('startsAt')
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** A branch's activities of a year that count for its rhythm. */
export async function listForRhythm(db: Db, branchId: string, year: number, now: Date): Promise<HeldOrPlanned[]> {
  const { rows } = await sql<HeldOrPlanned>`
    select kind, to_char(starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, starts_at <= ${now} as is_held
    from activities
    where branch_id = ${branchId} and state <> 'CANCELLED'
      and starts_at >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Asia/Shanghai')
      and starts_at < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Asia/Shanghai')`.execute(db)
  return rows
}
