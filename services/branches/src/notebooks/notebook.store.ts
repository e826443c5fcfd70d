import { type SqlBool, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

/** A member has one notebook, from the first placement on; it follows across branches (R82). */
export async function openNotebook(db: Db, memberId: string, day: string): Promise<void> {
  await db
    .insertInto('notebooks')
    .values({ memberId, openedOn: day })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function findNotebook(db: Db, memberId: string): Promise<Row<'notebooks'> | undefined> {
  return db.selectFrom('notebooks').selectAll().where('memberId', '=', memberId).executeTakeFirst()
}

/** A notebook's entries, the newest first; one row more than asked for. */
export function listEntries(
  db: Db,
  memberId: string,
  after: string[] | undefined,
  size: number,
): Promise<Row<'notebookEntries'>[]> {
  return db
    .selectFrom('notebookEntries')
    .selectAll()
    .where('memberId', '=', memberId)
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(happened_on, id) < (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy('happenedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
}

/** Entries of a branch's time that wait for its confirmation, the oldest first; one row more than asked for. */
export function listUnconfirmedEntries(
  db: Db,
  branchId: string,
  after: string[] | undefined,
  size: number,
): Promise<Row<'notebookEntries'>[]> {
  return db
    .selectFrom('notebookEntries')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('confirmedAt', 'is', null)
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(written_at, id) > (${after![0]}::timestamptz, ${after![1]}::uuid)`),
    )
    .orderBy('writtenAt')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

export function findEntries(db: Db, ids: readonly string[]): Promise<Row<'notebookEntries'>[]> {
  return db
    .selectFrom('notebookEntries')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function lockEntry(db: Db, id: string): Promise<Row<'notebookEntries'> | undefined> {
  return db.selectFrom('notebookEntries').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function listEntriesOfActivities(
  db: Db,
  memberId: string,
  activityIds: readonly string[],
): Promise<Row<'notebookEntries'>[]> {
  return db
    .selectFrom('notebookEntries')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('activityId', 'in', [...activityIds])
    .execute()
}

export function insertEntry(db: Db, entry: NewRow<'notebookEntries'>): Promise<Row<'notebookEntries'>> {
  return db.insertInto('notebookEntries').values(entry).returningAll().executeTakeFirstOrThrow()
}

export function updateEntry(
  db: Db,
  id: string,
  changes: Updateable<Database['notebookEntries']>,
): Promise<Row<'notebookEntries'>> {
  return db.updateTable('notebookEntries').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function insertAddendum(db: Db, entryId: string, text: string, at: Date): Promise<void> {
  await db.insertInto('notebookAddenda').values({ entryId, text, writtenAt: at }).execute()
}

export function listAddenda(db: Db, entryIds: readonly string[]): Promise<Row<'notebookAddenda'>[]> {
  return db
    .selectFrom('notebookAddenda')
    .selectAll()
    .where('entryId', 'in', [...entryIds])
    .orderBy('id')
    .execute()
}
