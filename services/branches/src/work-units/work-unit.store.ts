import { sql, type Updateable } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

/** Work units by name; one row more than asked for. */
export function listWorkUnits(
  db: Db,
  search: string | undefined,
  after: string[] | undefined,
  size: number,
): Promise<Row<'workUnits'>[]> {
  return db
    .selectFrom('workUnits')
    .selectAll()
    .$if(Boolean(search), (query) => query.where(sql<boolean>`strpos(name, ${search}) > 0`))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(name, id) > (${after![0]}, ${after![1]}::uuid)`))
    .orderBy('name')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

export function findWorkUnits(db: Db, ids: readonly string[]): Promise<Row<'workUnits'>[]> {
  return db
    .selectFrom('workUnits')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function lockWorkUnit(db: Db, id: string): Promise<Row<'workUnits'> | undefined> {
  return db.selectFrom('workUnits').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertWorkUnit(db: Db, unit: NewRow<'workUnits'>): Promise<Row<'workUnits'>> {
  return db.insertInto('workUnits').values(unit).returningAll().executeTakeFirstOrThrow()
}

export function updateWorkUnit(
  db: Db,
  id: string,
  changes: Updateable<Database['workUnits']>,
): Promise<Row<'workUnits'>> {
  return db.updateTable('workUnits').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export function listResidenceAreas(db: Db): Promise<Row<'residenceAreas'>[]> {
  return db.selectFrom('residenceAreas').selectAll().orderBy('kind').orderBy('name').orderBy('id').execute()
}

export function findResidenceAreas(db: Db, ids: readonly string[]): Promise<Row<'residenceAreas'>[]> {
  return db
    .selectFrom('residenceAreas')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function setUnitBranch(
  db: Db,
  id: string,
  branchId: string,
  by: string,
  at: Date,
): Promise<{ id: string } | undefined> {
  return db
    .updateTable('workUnits')
    .set({ partyOrganization: 'HOST', branchId, revisedBy: by, revisedAt: at })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
}

export function setAreaBranch(db: Db, id: string, branchId: string): Promise<{ id: string } | undefined> {
  return db.updateTable('residenceAreas').set({ branchId }).where('id', '=', id).returning('id').executeTakeFirst()
}

/** Units whose Party organisation is this branch, by name. */
export function listUnitsOf(db: Db, branchId: string): Promise<Row<'workUnits'>[]> {
  return db.selectFrom('workUnits').selectAll().where('branchId', '=', branchId).orderBy('name').orderBy('id').execute()
}

/** Communities and villages whose branch it is, by name. */
export function listAreasOf(db: Db, branchId: string): Promise<Row<'residenceAreas'>[]> {
  return db
    .selectFrom('residenceAreas')
    .selectAll()
    .where('branchId', '=', branchId)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export function lockResidenceArea(db: Db, id: string): Promise<Row<'residenceAreas'> | undefined> {
  return db.selectFrom('residenceAreas').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function updateResidenceArea(
  db: Db,
  id: string,
  changes: Updateable<Database['residenceAreas']>,
): Promise<Row<'residenceAreas'>> {
  return db.updateTable('residenceAreas').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** Units and areas of a branch that is dissolved have none from now on. */
export async function unbindBranch(db: Db, branchId: string): Promise<void> {
  await db
    .updateTable('workUnits')
    .set({ partyOrganization: 'NONE', branchId: null })
    .where('branchId', '=', branchId)
    .execute()
  await db.updateTable('residenceAreas').set({ branchId: null }).where('branchId', '=', branchId).execute()
}
