import { sheetNumberOf } from '@mobile-members/model/papers.ts'
import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'

export function findSheet(db: Db, number: string): Promise<Row<'attendanceSheets'> | undefined> {
  return db.selectFrom('attendanceSheets').selectAll().where('number', '=', number).executeTakeFirst()
}

export function findSheetOf(db: Db, activityId: string): Promise<Row<'attendanceSheets'> | undefined> {
  return db.selectFrom('attendanceSheets').selectAll().where('activityId', '=', activityId).executeTakeFirst()
}

/** Gives an activity's sheet its number of the year, once: printed again, it keeps it. */
export async function numberSheet(
  db: Db,
  { activityId, year, by, at }: { activityId: string; year: number; by: string; at: Date },
): Promise<Row<'attendanceSheets'>> {
  // One after the other, so that no number is given twice.
  await sql`lock table attendance_sheets in share row exclusive mode`.execute(db)
  const earlier = await findSheetOf(db, activityId)
  if (earlier) return earlier
  const prefix = sheetNumberOf(year, 0).slice(0, 7)
  const { last } = await db
    .selectFrom('attendanceSheets')
    .select(sql<number>`coalesce(max(substr(number, 8)::int), 0)`.as('last'))
    .where('number', 'like', `${prefix}%`)
    .executeTakeFirstOrThrow()
  return db
    .insertInto('attendanceSheets')
    .values({ number: sheetNumberOf(year, last + 1), activityId, printedBy: by, printedAt: at })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function storeSheetEntered(db: Db, number: string, by: string, at: Date): Promise<void> {
  await db.updateTable('attendanceSheets').set({ enteredBy: by, enteredAt: at }).where('number', '=', number).execute()
}
