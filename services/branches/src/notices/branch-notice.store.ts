import type { Db, NewRow, Row } from '../db.ts'

export async function insertBranchNotice(db: Db, notice: NewRow<'branchNotices'>): Promise<void> {
  await db.insertInto('branchNotices').values(notice).execute()
}

/** What a branch has not read yet, the oldest first. */
export function listUnread(db: Db, branchId: string): Promise<Row<'branchNotices'>[]> {
  return db
    .selectFrom('branchNotices')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('readAt', 'is', null)
    .orderBy('notedOn')
    .orderBy('id')
    .limit(200)
    .execute()
}

export function lockBranchNotice(db: Db, id: string): Promise<Row<'branchNotices'> | undefined> {
  return db.selectFrom('branchNotices').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function updateRead(db: Db, id: string, by: string, at: Date): Promise<Row<'branchNotices'>> {
  return db
    .updateTable('branchNotices')
    .set({ readAt: at, readBy: by })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
