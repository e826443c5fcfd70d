import { type SqlBool, type Updateable, sql } from 'kysely'
import { IN_BRANCH_STATES } from '../affiliations/affiliation.store.ts'
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

/** The days that a booklet is about; open where one is left out. */
export interface Period {
  from?: string | null | undefined
  until?: string | null | undefined
}

/** A notebook's entries, the newest first; one row more than asked for. */
export function listEntries(
  db: Db,
  memberId: string,
  { from, until }: Period,
  after: string[] | undefined,
  size: number,
): Promise<Row<'notebookEntries'>[]> {
  return db
    .selectFrom('notebookEntries')
    .selectAll()
    .where('memberId', '=', memberId)
    .$if(Boolean(from), (query) => query.where('happenedOn', '>=', from!))
    .$if(Boolean(until), (query) => query.where('happenedOn', '<=', until!))
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(happened_on, id) < (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy('happenedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
}

/** Entries of all whose branch this is now, member by member, each one's oldest first; one row more than asked for. */
export function listEntriesOfBranch(
  db: Db,
  branchId: string,
  { from, until }: Period,
  after: string[] | undefined,
  size: number,
): Promise<Row<'notebookEntries'>[]> {
  return db
    .selectFrom('notebookEntries')
    .selectAll()
    .where('memberId', 'in', (members) =>
      members
        .selectFrom('affiliations')
        .select('memberId')
        .where('branchId', '=', branchId)
        .where('state', 'in', IN_BRANCH_STATES),
    )
    .$if(Boolean(from), (query) => query.where('happenedOn', '>=', from!))
    .$if(Boolean(until), (query) => query.where('happenedOn', '<=', until!))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<SqlBool>`(member_id, happened_on, id) > (${after![0]}::uuid, ${after![1]}::date, ${after![2]}::uuid)`,
      ),
    )
    .orderBy('memberId')
    .orderBy('happenedOn')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

/** The branch in which a member was on a day; where one was left and the next entered that day, the next. */
export async function findBranchOn(db: Db, memberId: string, day: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('affiliations')
    .select('branchId')
    .where('memberId', '=', memberId)
    .where('branchId', 'is not', null)
    .where('placedOn', '<=', day)
    .where((where) => where.or([where('endedOn', 'is', null), where('endedOn', '>=', day)]))
    .orderBy('placedOn', 'desc')
    .orderBy(sql`ended_on desc nulls first`)
    .limit(1)
    .executeTakeFirst()
  return found?.branchId ?? undefined
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

export async function insertAddendum(db: Db, addendum: NewRow<'notebookAddenda'>): Promise<void> {
  await db.insertInto('notebookAddenda').values(addendum).execute()
}

export function listAddenda(db: Db, entryIds: readonly string[]): Promise<Row<'notebookAddenda'>[]> {
  return db
    .selectFrom('notebookAddenda')
    .selectAll()
    .where('entryId', 'in', [...entryIds])
    .orderBy('id')
    .execute()
}
