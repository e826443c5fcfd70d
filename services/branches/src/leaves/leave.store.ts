import type { LeaveDecision } from '@mobile-members/model/leaves.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import type { LongLeaveState } from '@mobile-members/model/state-machines.ts'
import { type SqlBool, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export interface LeaveFilter {
  states?: LongLeaveState[] | null | undefined
  branchId?: string | null | undefined
  memberId?: string | null | undefined
  townshipId?: string | null | undefined
  mustDecide?: boolean | null | undefined
  decisions?: LeaveDecision[] | null | undefined
}

/** Leaves that the scope reaches, the newest first; one row more than asked for. */
export function listLeaves(
  db: Db,
  scope: Scope,
  filter: LeaveFilter,
  after: string[] | undefined,
  size: number,
): Promise<Row<'longLeaves'>[]> {
  const { states, branchId, memberId, townshipId, mustDecide, decisions } = filter
  return db
    .selectFrom('longLeaves')
    .leftJoin('memberStandings as standing', 'standing.memberId', 'longLeaves.memberId')
    .selectAll('longLeaves')
    .where((where) =>
      scope.all
        ? where.lit<SqlBool>(true)
        : where.or([
            sql<SqlBool>`long_leaves.member_id = any(${scope.memberIds}::uuid[])`,
            sql<SqlBool>`long_leaves.branch_id = any(${scope.branchIds}::uuid[])`,
            sql<SqlBool>`standing.origin_township_id = any(${scope.originTownshipIds}::uuid[])`,
            sql<SqlBool>`standing.origin_branch_id = any(${scope.originBranchIds}::uuid[])`,
          ]),
    )
    .$if(Boolean(states), (query) => query.where('longLeaves.state', 'in', states!))
    .$if(Boolean(branchId), (query) => query.where('longLeaves.branchId', '=', branchId!))
    .$if(Boolean(memberId), (query) => query.where('longLeaves.memberId', '=', memberId!))
    .$if(Boolean(townshipId), (query) => query.where('standing.originTownshipId', '=', townshipId!))
    .$if(typeof mustDecide === 'boolean', (query) => query.where('longLeaves.mustDecide', '=', mustDecide!))
    .$if(Boolean(decisions), (query) => query.where('longLeaves.decision', 'in', decisions!))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(long_leaves.from_on, long_leaves.id) < (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy('longLeaves.fromOn', 'desc')
    .orderBy('longLeaves.id', 'desc')
    .limit(size + 1)
    .execute()
}

export function findLeave(db: Db, id: string): Promise<Row<'longLeaves'> | undefined> {
  return db.selectFrom('longLeaves').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockLeave(db: Db, id: string): Promise<Row<'longLeaves'> | undefined> {
  return db.selectFrom('longLeaves').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The leave that a member is on, or means to go on; one whose certificate has gone back is none. */
export function lockOpenLeave(db: Db, memberId: string): Promise<Row<'longLeaves'> | undefined> {
  return db
    .selectFrom('longLeaves')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('state', '!=', 'CLOSED')
    .where(sql<boolean>`decision is distinct from 'RETURN_TO_ORIGIN'`)
    .forUpdate()
    .executeTakeFirst()
}

export function insertLeave(db: Db, leave: NewRow<'longLeaves'>): Promise<Row<'longLeaves'>> {
  return db.insertInto('longLeaves').values(leave).returningAll().executeTakeFirstOrThrow()
}

export function updateLeave(
  db: Db,
  id: string,
  changes: Updateable<Database['longLeaves']>,
): Promise<Row<'longLeaves'>> {
  return db.updateTable('longLeaves').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function insertLeaveStep(db: Db, step: NewRow<'longLeaveSteps'>): Promise<void> {
  await db.insertInto('longLeaveSteps').values(step).execute()
}

export function listLeaveSteps(db: Db, leaveIds: readonly string[]): Promise<Row<'longLeaveSteps'>[]> {
  return db
    .selectFrom('longLeaveSteps')
    .selectAll()
    .where('leaveId', 'in', [...leaveIds])
    .orderBy('id')
    .execute()
}
