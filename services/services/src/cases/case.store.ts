import {
  CLOSED_CASE_STATES,
  RUNNING_CASE_STATES,
  type CaseLevel,
  type CaseNews,
  type ServiceCategory,
} from '@mobile-members/model/cases.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import type { CaseState } from '@mobile-members/model/state-machines.ts'
import { type Insertable, type Updateable, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export type IssueCase = Row<'issueCases'>

export interface CaseFilter {
  states?: CaseState[] | null
  open?: boolean | null
  categories?: ServiceCategory[] | null
  overdue?: boolean | null
  escalated?: boolean | null
  memberId?: string | null
  ownerSubject?: string | undefined
  level?: CaseLevel | null
  /** Only those that a branch passed on to the centre. */
  passedOn?: boolean | null
}

/** The cases that an asker may read: all, or their own, those that their branch raised, those given to their office. */
export function readableCases(db: Db, scope: Scope) {
  const query = db.selectFrom('issueCases').selectAll()
  if (scope.all) return query
  return query.where((eb) =>
    eb.or([
      eb('memberId', '=', sql<string>`any(${scope.memberIds}::uuid[])`),
      eb('raisedByBranchId', '=', sql<string>`any(${scope.branchIds}::uuid[])`),
      eb('branchId', '=', sql<string>`any(${scope.branchIds}::uuid[])`),
      eb('officeId', '=', sql<string>`any(${scope.organizationIds}::uuid[])`),
    ]),
  )
}

export function findCase(db: Db, id: string): Promise<IssueCase | undefined> {
  return db.selectFrom('issueCases').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockCase(db: Db, id: string): Promise<IssueCase | undefined> {
  return db.selectFrom('issueCases').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function listCasesByIds(db: Db, ids: readonly string[], scope: Scope): Promise<IssueCase[]> {
  return readableCases(db, scope)
    .where('id', 'in', [...ids])
    .execute()
}

/** Cases by deadline, the most pressing first, after a key. */
export function listCases(
  db: Db,
  scope: Scope,
  filter: CaseFilter,
  page: { today: string; after?: string[] | undefined; limit: number },
): Promise<IssueCase[]> {
  let query = readableCases(db, scope).orderBy('dueOn').orderBy('id').limit(page.limit)
  if (filter.states) query = query.where('state', 'in', filter.states)
  if (filter.open === true) query = query.where('state', 'not in', [...CLOSED_CASE_STATES])
  if (filter.open === false) query = query.where('state', 'in', [...CLOSED_CASE_STATES])
  if (filter.categories) query = query.where('category', 'in', filter.categories)
  if (filter.overdue === true)
    query = query.where('dueOn', '<', page.today).where('state', 'in', [...RUNNING_CASE_STATES])
  if (filter.escalated === true) query = query.where('escalatedAt', 'is not', null)
  if (filter.memberId) query = query.where('memberId', '=', filter.memberId)
  if (filter.level) query = query.where('level', '=', filter.level)
  if (filter.passedOn === true) query = query.where('passedOnOn', 'is not', null)
  if (filter.ownerSubject) query = query.where('ownerSubject', '=', filter.ownerSubject)
  if (page.after) query = query.where(sql<boolean>`(due_on, id) > (${page.after[0]}::date, ${page.after[1]}::uuid)`)
  return query.execute()
}

/** The next number of a year, without gaps: the row stays locked until the case is in. */
export async function takeCaseSerial(db: Db, year: number): Promise<number> {
  const { last } = await db
    .insertInto('caseSerials')
    .values({ year, last: 1 })
    .onConflict((conflict) => conflict.column('year').doUpdateSet((eb) => ({ last: eb('caseSerials.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export function insertCase(db: Db, issueCase: Insertable<Database['issueCases']>): Promise<IssueCase> {
  return db.insertInto('issueCases').values(issueCase).returningAll().executeTakeFirstOrThrow()
}

export function updateCase(db: Db, id: string, values: Updateable<Database['issueCases']>): Promise<IssueCase> {
  return db
    .updateTable('issueCases')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function insertCaseStep(db: Db, step: Insertable<Database['caseSteps']>): Promise<void> {
  await db.insertInto('caseSteps').values(step).execute()
}

export function listCaseSteps(db: Db, caseIds: readonly string[]): Promise<Row<'caseSteps'>[]> {
  return db
    .selectFrom('caseSteps')
    .selectAll()
    .where('caseId', 'in', [...caseIds])
    .orderBy('seq')
    .execute()
}

/** Attempts to reach whoever raised each case, since its result was reported last. */
export async function countContacts(db: Db, caseIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('caseSteps')
    .innerJoin('issueCases', 'issueCases.id', 'caseSteps.caseId')
    .select(['caseId', (eb) => eb.fn.countAll<number>().as('attempts')])
    .where('caseId', 'in', [...caseIds])
    .where('kind', '=', 'CONTACT')
    .whereRef('caseSteps.at', '>=', 'issueCases.resultReportedAt')
    .groupBy('caseId')
    .execute()
  return new Map(rows.map((row) => [row.caseId, row.attempts]))
}

/**
 * Puts every running case past its deadline before the director, once for each deadline (R97). Gives how many.
 * Two runs at the same time escalate no case twice.
 */
export async function escalateOverdueCases(db: Db, today: string, now: Date): Promise<number> {
  const { rows } = await sql<{ caseId: string }>`
    with escalated as (
      update issue_cases set escalated_at = ${now}, version = version + 1
      where due_on < ${today}::date and escalated_at is null
        and state in (${sql.join([...RUNNING_CASE_STATES])})
      returning id, state
    )
    insert into case_steps (case_id, kind, from_state, to_state, at, note)
    select id, 'ESCALATED', state, state, ${now}, '' from escalated
    returning case_id`.execute(db)
  return rows.length
}

export async function insertCaseNews(
  db: Db,
  news: { caseId: string; memberId: string; kind: CaseNews; toldAt: Date },
): Promise<void> {
  await db.insertInto('caseNews').values(news).execute()
}

/** What each of these cases' members has not read yet, the newest last. */
export function listUnreadNews(db: Db, caseIds: readonly string[]): Promise<Row<'caseNews'>[]> {
  return db
    .selectFrom('caseNews')
    .selectAll()
    .where('caseId', 'in', [...caseIds])
    .where('readAt', 'is', null)
    .orderBy('seq')
    .execute()
}

export async function markNewsRead(db: Db, caseId: string, memberId: string, at: Date): Promise<void> {
  await db
    .updateTable('caseNews')
    .set({ readAt: at })
    .where('caseId', '=', caseId)
    .where('memberId', '=', memberId)
    .where('readAt', 'is', null)
    .execute()
}
