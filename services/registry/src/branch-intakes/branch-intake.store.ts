import type { Db, NewRow, Row } from '../db.ts'
import { findLines, type LineRow } from '../surveys/line.store.ts'

export function insertIntake(
  db: Db,
  intake: Omit<NewRow<'branchIntakes'>, 'withdrawnOn' | 'withdrawnBy'>,
): Promise<Row<'branchIntakes'>> {
  return db
    .insertInto('branchIntakes')
    .values({ ...intake, withdrawnOn: null, withdrawnBy: null })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function lockIntake(db: Db, id: string): Promise<Row<'branchIntakes'> | undefined> {
  return db.selectFrom('branchIntakes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function withdrawIntake(db: Db, id: string, on: string, by: string): Promise<Row<'branchIntakes'>> {
  return db
    .updateTable('branchIntakes')
    .set({ withdrawnOn: on, withdrawnBy: by })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function findIntakes(db: Db, ids: readonly string[]): Promise<(Row<'branchIntakes'> | undefined)[]> {
  const rows = await db
    .selectFrom('branchIntakes')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}

/** Reports that were told by these lines and not taken back. */
export function listIntakesOf(db: Db, lineIds: readonly string[]): Promise<Row<'branchIntakes'>[]> {
  return db
    .selectFrom('branchIntakes')
    .selectAll()
    .where('lineId', 'in', [...lineIds])
    .where('withdrawnOn', 'is', null)
    .orderBy('id')
    .execute()
}

/** The line in force that each of these was told by: the newest version of it. */
export async function findToldLines(db: Db, lineIds: readonly string[]): Promise<(LineRow | undefined)[]> {
  const replaced = await db
    .selectFrom('surveyLines')
    .select(['id', 'replacesId'])
    .where('replacesId', 'in', [...lineIds])
    .execute()
  if (replaced.length === 0) return findLines(db, lineIds)
  const next = new Map(replaced.map(({ id, replacesId }) => [replacesId!, id]))
  return findToldLines(
    db,
    lineIds.map((id) => next.get(id) ?? id),
  )
}
