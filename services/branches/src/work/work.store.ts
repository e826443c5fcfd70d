import type { WorkState } from '@mobile-members/model/state-machines.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type WorkRow = Row<'workAssignments'>

/** Work of a branch, or of a member, the newest first; one row more than asked for. */
export function listWork(
  db: Db,
  of: { branchId: string } | { memberId: string },
  states: readonly WorkState[] | null | undefined,
  after: string[] | undefined,
  size: number,
): Promise<WorkRow[]> {
  return db
    .selectFrom('workAssignments')
    .selectAll()
    .where((where) => ('branchId' in of ? where('branchId', '=', of.branchId) : where('memberId', '=', of.memberId)))
    .$if(Boolean(states), (query) => query.where('state', 'in', states!))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(proposed_at, id) < (${after![0]}::timestamptz, ${after![1]}::uuid)`),
    )
    .orderBy('proposedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
}

export function findWork(db: Db, id: string): Promise<WorkRow | undefined> {
  return db.selectFrom('workAssignments').selectAll().where('id', '=', id).executeTakeFirst()
}

export function listWorkByIds(db: Db, ids: readonly string[]): Promise<WorkRow[]> {
  return db
    .selectFrom('workAssignments')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function lockWork(db: Db, id: string): Promise<WorkRow | undefined> {
  return db.selectFrom('workAssignments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertWork(db: Db, work: NewRow<'workAssignments'>): Promise<WorkRow> {
  return db.insertInto('workAssignments').values(work).returningAll().executeTakeFirstOrThrow()
}

export function updateWork(db: Db, id: string, changes: Updateable<Database['workAssignments']>): Promise<WorkRow> {
  return db.updateTable('workAssignments').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function insertWorkStep(db: Db, step: NewRow<'workSteps'>): Promise<void> {
  await db.insertInto('workSteps').values(step).execute()
}

export function listWorkSteps(db: Db, ids: readonly string[]): Promise<Row<'workSteps'>[]> {
  return db
    .selectFrom('workSteps')
    .selectAll()
    .where('assignmentId', 'in', [...ids])
    .orderBy('id')
    .execute()
}

export function listEntriesOfWork(db: Db, ids: readonly string[]): Promise<Row<'notebookEntries'>[]> {
  return db
    .selectFrom('notebookEntries')
    .selectAll()
    .where('workId', 'in', [...ids])
    .execute()
}
