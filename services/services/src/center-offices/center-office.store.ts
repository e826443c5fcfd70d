import type { Insertable } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export function findCenterOffice(db: Db, day: string): Promise<Row<'centerOffices'> | undefined> {
  return db
    .selectFrom('centerOffices')
    .selectAll()
    .where('validFrom', '<=', day)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The history, newest first; a centre moves a handful of times in its life. */
export function listCenterOffices(db: Db): Promise<Row<'centerOffices'>[]> {
  return db.selectFrom('centerOffices').selectAll().orderBy('validFrom', 'desc').limit(200).execute()
}

export function insertCenterOffice(
  db: Db,
  office: Insertable<Database['centerOffices']>,
): Promise<Row<'centerOffices'>> {
  return db.insertInto('centerOffices').values(office).returningAll().executeTakeFirstOrThrow()
}
