import type { RegulationKind } from '@mobile-members/model/regulations.ts'
import type { Updateable } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type RegulationRow = Row<'regulations'>

/** Every version of every regulation, newest first. */
export function listRegulations(db: Db): Promise<RegulationRow[]> {
  return db.selectFrom('regulations').selectAll().orderBy('kind').orderBy('version', 'desc').execute()
}

export function lockRegulation(db: Db, id: string): Promise<RegulationRow | undefined> {
  return db.selectFrom('regulations').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The highest number that a version of this kind has. */
export async function findLastVersion(db: Db, kind: RegulationKind): Promise<number> {
  const { last } = await db
    .selectFrom('regulations')
    .select((where) => where.fn.max('version').as('last'))
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

export function insertRegulation(db: Db, row: NewRow<'regulations'>): Promise<RegulationRow> {
  return db.insertInto('regulations').values(row).returningAll().executeTakeFirstOrThrow()
}

export function updateRegulation(
  db: Db,
  id: string,
  values: Updateable<Database['regulations']>,
): Promise<RegulationRow> {
  return db.updateTable('regulations').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function deleteRegulation(db: Db, id: string): Promise<void> {
  await db.deleteFrom('regulations').where('id', '=', id).execute()
}
