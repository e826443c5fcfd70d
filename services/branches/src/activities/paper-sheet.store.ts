import { type SheetKind, sheetNumberOf } from '@mobile-members/model/papers.ts'
import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'

export function findSheet(db: Db, number: string): Promise<Row<'paperSheets'> | undefined> {
  return db.selectFrom('paperSheets').selectAll().where('number', '=', number).executeTakeFirst()
}

export interface SheetsWanted {
  activityId: string
  /** Whose notebook pages; null asks for the attendance sheet. */
  memberIds: readonly (string | null)[]
  year: number
  by: string
  at: Date
}

/** Gives each sheet its number of the year, once: printed again, it keeps it. In the order asked for. */
export async function numberSheets(
  db: Db,
  { activityId, memberIds, year, by, at }: SheetsWanted,
): Promise<Row<'paperSheets'>[]> {
  // One after the other, so that no number is given twice.
  await sql`lock table paper_sheets in share row exclusive mode`.execute(db)
  const known = await db.selectFrom('paperSheets').selectAll().where('activityId', '=', activityId).execute()
  const sheets = new Map(known.map((sheet) => [sheet.memberId, sheet]))
  for (const memberId of memberIds) {
    if (sheets.has(memberId)) continue
    const kind = memberId ? 'NOTEBOOK' : 'ATTENDANCE'
    const number = sheetNumberOf(kind, year, (await lastSerial(db, kind, year)) + 1)
    const sheet = await db
      .insertInto('paperSheets')
      .values({ number, activityId, memberId, printedBy: by, printedAt: at })
      .returningAll()
      .executeTakeFirstOrThrow()
    sheets.set(memberId, sheet)
  }
  return memberIds.map((memberId) => sheets.get(memberId)!)
}

async function lastSerial(db: Db, kind: SheetKind, year: number): Promise<number> {
  const prefix = sheetNumberOf(kind, year, 0).slice(0, 7)
  const { last } = await db
    .selectFrom('paperSheets')
    .select(sql<number>`coalesce(max(substr(number, 8)::int), 0)`.as('last'))
    .where('number', 'like', `${prefix}%`)
    .executeTakeFirstOrThrow()
  return last
}

export async function storeSheetEntered(db: Db, number: string, by: string, at: Date): Promise<void> {
  await db.updateTable('paperSheets').set({ enteredBy: by, enteredAt: at }).where('number', '=', number).execute()
}
