import { type AssessmentKind, SIGNED_STATES } from '@mobile-members/model/assessments.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import type { AssessmentState } from '@mobile-members/model/state-machines.ts'
import { type Expression, type ExpressionBuilder, type Insertable, type SqlBool, type Updateable, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export type Assessment = Row<'performanceAssessments'>

/** Whose assessments an asker may read, from which state on: dispatched, shown to the member, drafts. */
export interface Reach {
  dispatched: Scope
  shown: Scope
  drafts: Scope
}

export interface AssessmentFilter {
  memberId?: string | null
  branchId?: string | null
  period?: string | null
  kind?: AssessmentKind | null
  states?: AssessmentState[] | null
}

const DISPATCHED: AssessmentState[] = ['DISPATCHED', 'ASKED_BACK', 'ACKNOWLEDGED']

/** The assessments that an asker may read. */
export function readableAssessments(db: Db, reach: Reach) {
  return db
    .selectFrom('performanceAssessments')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb.and([eb('state', 'in', DISPATCHED), within(eb, reach.dispatched)]),
        eb.and([eb('state', '<>', 'DRAFT'), within(eb, reach.shown)]),
        within(eb, reach.drafts),
      ]),
    )
}

function within(eb: ExpressionBuilder<Database, 'performanceAssessments'>, scope: Scope): Expression<SqlBool> {
  if (scope.all) return eb.lit(true)
  const ids = (list: string[]) => sql<string>`any(${list}::uuid[])`
  return eb.or([
    ...(scope.memberIds.length > 0 ? [eb('memberId', '=', ids(scope.memberIds))] : []),
    ...(scope.branchIds.length > 0 ? [eb('branchId', '=', ids(scope.branchIds))] : []),
    ...(scope.originTownshipIds.length > 0 ? [eb('originTownshipId', '=', ids(scope.originTownshipIds))] : []),
    ...(scope.originBranchIds.length > 0 ? [eb('originBranchId', '=', ids(scope.originBranchIds))] : []),
  ])
}

export function findAssessment(db: Db, id: string): Promise<Assessment | undefined> {
  return db.selectFrom('performanceAssessments').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockAssessment(db: Db, id: string): Promise<Assessment | undefined> {
  return db.selectFrom('performanceAssessments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function listAssessmentsByIds(db: Db, ids: readonly string[], reach: Reach): Promise<Assessment[]> {
  return readableAssessments(db, reach)
    .where('id', 'in', [...ids])
    .execute()
}

/** The newest first, after a key. */
export function listAssessments(
  db: Db,
  reach: Reach,
  filter: AssessmentFilter,
  page: { before?: number | undefined; limit: number },
): Promise<Assessment[]> {
  let query = readableAssessments(db, reach).orderBy('seq', 'desc').limit(page.limit)
  if (filter.memberId) query = query.where('memberId', '=', filter.memberId)
  if (filter.branchId) query = query.where('branchId', '=', filter.branchId)
  if (filter.period) query = query.where('period', '=', filter.period)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  if (filter.states) query = query.where('state', 'in', filter.states)
  if (page.before !== undefined) query = query.where('seq', '<', page.before)
  return query.execute()
}

/** The last assessment of each member that the asker may read; one statement, whatever the number of members. */
export function listLastAssessments(db: Db, memberIds: readonly string[], reach: Reach): Promise<Assessment[]> {
  return readableAssessments(db, reach)
    .distinctOn('memberId')
    .where('memberId', 'in', [...memberIds])
    .orderBy('memberId')
    .orderBy('untilDay', 'desc')
    .orderBy('version', 'desc')
    .orderBy('seq', 'desc')
    .execute()
}

/** The last that was signed of a member, corrections before what they correct. */
export function findLastSigned(db: Db, memberId: string): Promise<Assessment | undefined> {
  return db
    .selectFrom('performanceAssessments')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('state', 'in', [...SIGNED_STATES])
    .orderBy('untilDay', 'desc')
    .orderBy('version', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function insertAssessment(
  db: Db,
  assessment: Insertable<Database['performanceAssessments']>,
): Promise<Assessment> {
  return db.insertInto('performanceAssessments').values(assessment).returningAll().executeTakeFirstOrThrow()
}

export function updateAssessment(
  db: Db,
  id: string,
  values: Updateable<Database['performanceAssessments']>,
): Promise<Assessment> {
  return db
    .updateTable('performanceAssessments')
    .set(values)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function insertAssessmentStep(db: Db, step: Insertable<Database['assessmentSteps']>): Promise<void> {
  await db.insertInto('assessmentSteps').values(step).execute()
}

export function listAssessmentSteps(db: Db, ids: readonly string[]): Promise<Row<'assessmentSteps'>[]> {
  return db
    .selectFrom('assessmentSteps')
    .selectAll()
    .where('assessmentId', 'in', [...ids])
    .orderBy('seq')
    .execute()
}

/** The latest version of the same appraisal. */
export function findLatestVersion(db: Db, of: Assessment): Promise<Assessment | undefined> {
  return db
    .selectFrom('performanceAssessments')
    .selectAll()
    .where('memberId', '=', of.memberId)
    .where('branchId', '=', of.branchId)
    .where('kind', '=', of.kind)
    .where('period', '=', of.period)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export interface ToAssess {
  memberId: string
  branchId: string
  assessmentId: string | null
}

/** Members who are placed and whose half-year assessment is not signed yet, by member, after a key. */
export async function listMembersToAssess(
  db: Db,
  scope: Scope,
  period: string,
  until: string,
  page: { after?: string | undefined; limit: number },
): Promise<ToAssess[]> {
  const { rows } = await sql<ToAssess>`
    select s.member_id, s.branch_id, a.id as assessment_id
    from member_standings s
    left join lateral (
      select id, signed_at from performance_assessments p
      where p.member_id = s.member_id and p.branch_id = s.branch_id and p.period = ${period}
      order by (p.signed_at is not null) desc, p.version desc limit 1
    ) a on true
    where s.branch_id is not null and a.signed_at is null
      and (${scope.all} or s.branch_id = any(${scope.branchIds}::uuid[]))
      and (${page.after ?? null}::uuid is null or s.member_id > ${page.after ?? null}::uuid)
      and exists (select 1 from placement_facts f
                  where f.member_id = s.member_id and f.branch_id = s.branch_id and f.happened_on <= ${until}::date)
    order by s.member_id limit ${page.limit}`.execute(db)
  return rows
}
