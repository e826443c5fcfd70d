import type { Scope } from '@mobile-members/model/policy.ts'
import { type SqlBool, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export interface ActivityFilter {
  branchId?: string | null | undefined
  /** Those to come, the next one first; otherwise all, the newest first. */
  comingFrom?: Date | undefined
  /** Held and not closed. */
  openBefore?: Date | undefined
}

/** Activities of the branches in reach; one row more than asked for. */
export function listActivities(
  db: Db,
  scope: Scope,
  { branchId, comingFrom, openBefore }: ActivityFilter,
  after: string[] | undefined,
  size: number,
): Promise<Row<'activities'>[]> {
  const forward = comingFrom !== undefined
  return db
    .selectFrom('activities')
    .selectAll()
    .where((where) =>
      scope.all
        ? where.lit(true)
        : scope.branchIds.length > 0
          ? where('branchId', 'in', scope.branchIds)
          : where.lit<SqlBool>(false),
    )
    .$if(Boolean(branchId), (query) => query.where('branchId', '=', branchId!))
    .$if(forward, (query) => query.where('state', '=', 'PLANNED').where('startsAt', '>=', comingFrom!))
    .$if(openBefore !== undefined, (query) => query.where('state', '=', 'PLANNED').where('startsAt', '<=', openBefore!))
    .$if(after !== undefined, (query) => query.where(beyond(after!, forward)))
    .orderBy('startsAt', forward ? 'asc' : 'desc')
    .orderBy('id', forward ? 'asc' : 'desc')
    .limit(size + 1)
    .execute()
}

/** Activities that a member is or was invited to; one row more than asked for. */
export function listMembersActivities(
  db: Db,
  memberId: string,
  comingFrom: Date | undefined,
  after: string[] | undefined,
  size: number,
): Promise<Row<'activities'>[]> {
  const forward = comingFrom !== undefined
  return db
    .selectFrom('activities')
    .innerJoin('invitations', 'invitations.activityId', 'activities.id')
    .selectAll('activities')
    .where('invitations.memberId', '=', memberId)
    .where('invitations.leftOutReason', 'is', null)
    .where('invitations.withdrawnAt', 'is', null)
    .$if(forward, (query) =>
      query.where('activities.state', '=', 'PLANNED').where('activities.startsAt', '>=', comingFrom!),
    )
    .$if(after !== undefined, (query) => query.where(beyond(after!, forward)))
    .orderBy('activities.startsAt', forward ? 'asc' : 'desc')
    .orderBy('activities.id', forward ? 'asc' : 'desc')
    .limit(size + 1)
    .execute()
}

function beyond([startsAt, id]: string[], forward: boolean) {
  const key = sql`(${startsAt}::timestamptz, ${id}::uuid)`
  return forward
    ? sql<SqlBool>`(activities.starts_at, activities.id) > ${key}`
    : sql<SqlBool>`(activities.starts_at, activities.id) < ${key}`
}

export function findActivities(db: Db, ids: readonly string[]): Promise<Row<'activities'>[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function findActivity(db: Db, id: string): Promise<Row<'activities'> | undefined> {
  return db.selectFrom('activities').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockActivity(db: Db, id: string): Promise<Row<'activities'> | undefined> {
  return db.selectFrom('activities').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertActivity(db: Db, activity: NewRow<'activities'>): Promise<Row<'activities'>> {
  return db.insertInto('activities').values(activity).returningAll().executeTakeFirstOrThrow()
}

export function updateActivity(
  db: Db,
  id: string,
  changes: Updateable<Database['activities']>,
): Promise<Row<'activities'>> {
  return db.updateTable('activities').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export interface ActivityFigures {
  activityId: string
  invited: number
  leftOut: number
  coming: number
  notComing: number
  leaveRequested: number
  present: number
  late: number
  leave: number
  absent: number
  blank: number
  disagreements: number
}

export async function listActivityFigures(db: Db, activityIds: readonly string[]): Promise<ActivityFigures[]> {
  const { rows } = await sql<ActivityFigures>`
    select i.activity_id,
           count(*) filter (where i.left_out_reason is null)::int as invited,
           count(*) filter (where i.left_out_reason is not null)::int as left_out,
           count(*) filter (where i.answer = 'COMING')::int as coming,
           count(*) filter (where i.answer = 'NOT_COMING')::int as not_coming,
           count(*) filter (where i.leave_state = 'REQUESTED')::int as leave_requested,
           count(*) filter (where a.mark = 'PRESENT')::int as present,
           count(*) filter (where a.mark = 'LATE')::int as late,
           count(*) filter (where a.mark = 'LEAVE')::int as leave,
           count(*) filter (where a.mark = 'ABSENT')::int as absent,
           count(*) filter (where a.mark is null and i.left_out_reason is null)::int as blank,
           count(*) filter (where a.member_mark <> a.mark)::int as disagreements
    from invitations i
    left join attendances a on a.activity_id = i.activity_id and a.member_id = i.member_id
    where i.activity_id = any(${[...activityIds]}::uuid[]) and i.withdrawn_at is null
    group by i.activity_id`.execute(db)
  return rows
}

/** A branch's activities of a year of the county's calendar, the cancelled ones left out. */
export function listActivitiesOfYear(db: Db, branchId: string, year: number, now: Date): Promise<Row<'activities'>[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('state', '<>', 'CANCELLED')
    .where('startsAt', '>=', sql<Date>`make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Asia/Shanghai')`)
    .where('startsAt', '<', sql<Date>`make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Asia/Shanghai')`)
    .where('startsAt', '<=', now)
    .orderBy('startsAt')
    .orderBy('id')
    .execute()
}
