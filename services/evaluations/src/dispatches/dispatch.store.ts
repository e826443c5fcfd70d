import type { DispatchState } from '@mobile-members/model/assessments.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { type Insertable, type Updateable, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export type Dispatch = Row<'feedbackDispatches'>

export interface DispatchFilter {
  states?: DispatchState[] | null
  overdue?: boolean | null
  escalated?: boolean | null
  outside?: boolean | null
  branchId?: string | null
  memberId?: string | null
}

/** The dispatches that an asker may read. */
export function readableDispatches(db: Db, scope: Scope) {
  const query = db.selectFrom('feedbackDispatches').selectAll()
  if (scope.all) return query
  const ids = (list: string[]) => sql<string>`any(${list}::uuid[])`
  return query.where((eb) =>
    eb.or([
      eb('memberId', '=', ids(scope.memberIds)),
      eb('branchId', '=', ids(scope.branchIds)),
      eb('originTownshipId', '=', ids(scope.originTownshipIds)),
      eb('originBranchId', '=', ids(scope.originBranchIds)),
    ]),
  )
}

export function findDispatch(db: Db, id: string): Promise<Dispatch | undefined> {
  return db.selectFrom('feedbackDispatches').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockDispatch(db: Db, id: string): Promise<Dispatch | undefined> {
  return db.selectFrom('feedbackDispatches').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function listDispatchesByIds(db: Db, ids: readonly string[], scope: Scope): Promise<Dispatch[]> {
  return readableDispatches(db, scope)
    .where('id', 'in', [...ids])
    .execute()
}

export function listDispatchesOf(db: Db, assessmentIds: readonly string[], scope: Scope): Promise<Dispatch[]> {
  return readableDispatches(db, scope)
    .where('assessmentId', 'in', [...assessmentIds])
    .execute()
}

/** By the day until which they should be acknowledged, after a key. */
export function listDispatches(
  db: Db,
  scope: Scope,
  filter: DispatchFilter,
  page: { today: string; after?: string[] | undefined; limit: number },
): Promise<Dispatch[]> {
  let query = readableDispatches(db, scope).orderBy('dueOn').orderBy('id').limit(page.limit)
  if (filter.states) query = query.where('state', 'in', filter.states)
  if (filter.overdue === true) query = query.where('state', '=', 'SENT').where('dueOn', '<', page.today)
  if (filter.escalated === true) query = query.where('escalatedAt', 'is not', null)
  if (filter.outside === true) query = query.where('originTownshipId', 'is', null)
  if (filter.branchId) query = query.where('branchId', '=', filter.branchId)
  if (filter.memberId) query = query.where('memberId', '=', filter.memberId)
  if (page.after) query = query.where(sql<boolean>`(due_on, id) > (${page.after[0]}::date, ${page.after[1]}::uuid)`)
  return query.execute()
}

export function insertDispatch(db: Db, dispatch: Insertable<Database['feedbackDispatches']>): Promise<Dispatch> {
  return db.insertInto('feedbackDispatches').values(dispatch).returningAll().executeTakeFirstOrThrow()
}

export function updateDispatch(
  db: Db,
  id: string,
  values: Updateable<Database['feedbackDispatches']>,
): Promise<Dispatch> {
  return db.updateTable('feedbackDispatches').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** Marks the dispatch of an older version as replaced, so that nobody waits for its acknowledgement. */
export async function supersedeDispatch(db: Db, assessmentId: string): Promise<void> {
  await db
    .updateTable('feedbackDispatches')
    .set({ state: 'SUPERSEDED' })
    .where('assessmentId', '=', assessmentId)
    .where('state', '<>', 'ACKNOWLEDGED')
    .execute()
  await db.updateTable('performanceAssessments').set({ superseded: true }).where('id', '=', assessmentId).execute()
}

export function insertQuestion(
  db: Db,
  question: Insertable<Database['feedbackQuestions']>,
): Promise<Row<'feedbackQuestions'>> {
  return db.insertInto('feedbackQuestions').values(question).returningAll().executeTakeFirstOrThrow()
}

/** Answers the open question of a dispatch; undefined when there is none. */
export function answerOpenQuestion(
  db: Db,
  dispatchId: string,
  answer: { answer: string; answeredAt: Date; answeredBy: string },
): Promise<Row<'feedbackQuestions'> | undefined> {
  return db
    .updateTable('feedbackQuestions')
    .set(answer)
    .where('dispatchId', '=', dispatchId)
    .where('answer', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

export function listQuestions(db: Db, dispatchIds: readonly string[]): Promise<Row<'feedbackQuestions'>[]> {
  return db
    .selectFrom('feedbackQuestions')
    .selectAll()
    .where('dispatchId', 'in', [...dispatchIds])
    .orderBy('askedAt')
    .execute()
}

/**
 * Puts every dispatch that nobody acknowledged in time before the township's centre, once for each deadline (R76).
 * Gives how many.
 * What went outside the county has no such centre; it stays in the town centre's list.
 */
export async function escalateUnacknowledged(db: Db, today: string, now: Date): Promise<number> {
  const rows = await db
    .updateTable('feedbackDispatches')
    .set({ escalatedAt: now })
    .where('state', '=', 'SENT')
    .where('dueOn', '<', today)
    .where('escalatedAt', 'is', null)
    .where('originTownshipId', 'is not', null)
    .returning('id')
    .execute()
  return rows.length
}

export interface Rate {
  branchId: string
  dispatched: number
  acknowledged: number
  askedBack: number
  overdue: number
  rate: number | null
  medianDays: number | null
}

/** How far each branch's feedback has arrived; of these branches, or of all. */
export async function listRates(db: Db, today: string, branchIds?: readonly string[]): Promise<Rate[]> {
  const { rows } = await sql<Rate>`
    select branch_id, count(*) as dispatched,
           count(*) filter (where state = 'ACKNOWLEDGED') as acknowledged,
           count(*) filter (where state = 'ASKED_BACK') as asked_back,
           count(*) filter (where state = 'SENT' and due_on < ${today}::date) as overdue,
           round(count(*) filter (where state = 'ACKNOWLEDGED') / count(*)::numeric, 4)::float8 as rate,
           (percentile_cont(0.5) within group (order by acknowledged_on - dispatched_on))::float8 as median_days
    from feedback_dispatches
    where state <> 'SUPERSEDED' and (${branchIds === undefined} or branch_id = any(${branchIds ? [...branchIds] : []}::uuid[]))
    group by branch_id order by branch_id`.execute(db)
  return rows
}
