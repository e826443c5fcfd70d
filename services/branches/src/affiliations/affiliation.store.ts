import type { RosterScope } from '@mobile-members/model/intake.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { type ExpressionBuilder, type SqlBool, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'
import { welcomeLate } from '../intake/welcome.store.ts'
import { leftOutNow } from '../roster-scopes/roster-scope.store.ts'

export const CLOSED_STATES = ['ENDED', 'RETURNED'] as const satisfies readonly AffiliationState[]
export const IN_BRANCH_STATES = ['PLACED', 'ACTIVE', 'PAUSED'] as const satisfies readonly AffiliationState[]

export interface AffiliationFilter {
  states?: AffiliationState[] | null | undefined
  branchId?: string | null | undefined
  originTownshipId?: string | null | undefined
  /** Only those whom their branch is late in welcoming, as of this day. */
  welcomeLateOn?: string | undefined
}

/** Affiliations that the scope reaches, the longest waiting first; one row more than asked for. */
export function listAffiliations(
  db: Db,
  scope: Scope,
  { states, branchId, originTownshipId, welcomeLateOn }: AffiliationFilter,
  after: string[] | undefined,
  size: number,
): Promise<Row<'affiliations'>[]> {
  const since = sql<string>`coalesce(affiliations.checked_in_on, affiliations.introduced_on)`
  return db
    .selectFrom('affiliations')
    .leftJoin('memberStandings', 'memberStandings.memberId', 'affiliations.memberId')
    .selectAll('affiliations')
    .where((where) => inScope(where, scope))
    .$if(Boolean(states), (query) => query.where('affiliations.state', 'in', states!))
    .$if(Boolean(branchId), (query) => query.where('affiliations.branchId', '=', branchId!))
    .$if(welcomeLateOn !== undefined, (query) => query.where(welcomeLate(welcomeLateOn!)))
    .$if(Boolean(originTownshipId), (query) => query.where('memberStandings.originTownshipId', '=', originTownshipId!))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(${since}, affiliations.id) > (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy(since)
    .orderBy('affiliations.id')
    .limit(size + 1)
    .execute()
}

type Joined = ExpressionBuilder<Database, 'affiliations' | 'memberStandings'>

/** What an office's reach means for affiliations: the placed ones of a branch, all of the members of a township. */
export function inScope(where: Joined, scope: Scope) {
  if (scope.all) return where.lit(true)
  const parts = [
    ...(scope.memberIds.length > 0 ? [where('affiliations.memberId', 'in', scope.memberIds)] : []),
    ...(scope.branchIds.length > 0 ? [where('affiliations.branchId', 'in', scope.branchIds)] : []),
    ...(scope.originTownshipIds.length > 0
      ? [where('memberStandings.originTownshipId', 'in', scope.originTownshipIds)]
      : []),
    ...(scope.originBranchIds.length > 0 ? [where('memberStandings.originBranchId', 'in', scope.originBranchIds)] : []),
  ]
  return parts.length > 0 ? where.or(parts) : where.lit<SqlBool>(false)
}

/** Members of a branch by the day of their placement; one row more than asked for. */
export function listRoster(
  db: Db,
  branchId: string,
  scope: RosterScope | undefined,
  after: string[] | undefined,
  size: number,
): Promise<Row<'affiliations'>[]> {
  return db
    .selectFrom('affiliations')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('state', 'in', IN_BRANCH_STATES)
    .$if(scope !== undefined, (query) =>
      query.where((where) => where.not(leftOutNow(scope!, 'affiliations.memberId', 'affiliations.branchId'))),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(placed_on, id) > (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy('placedOn')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

export function findAffiliation(db: Db, id: string): Promise<Row<'affiliations'> | undefined> {
  return db.selectFrom('affiliations').selectAll().where('id', '=', id).executeTakeFirst()
}

export function findAffiliations(db: Db, ids: readonly string[]): Promise<Row<'affiliations'>[]> {
  return db
    .selectFrom('affiliations')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function lockAffiliation(db: Db, id: string): Promise<Row<'affiliations'> | undefined> {
  return db.selectFrom('affiliations').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function lockOpenAffiliation(db: Db, memberId: string): Promise<Row<'affiliations'> | undefined> {
  return db
    .selectFrom('affiliations')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('state', 'not in', CLOSED_STATES)
    .forUpdate()
    .executeTakeFirst()
}

export function findAffiliationOfLetter(db: Db, letterId: string): Promise<Row<'affiliations'> | undefined> {
  return db.selectFrom('affiliations').selectAll().where('letterId', '=', letterId).limit(1).executeTakeFirst()
}

/** Of each member the open affiliation, or the newest of the closed ones. */
export async function listCurrentAffiliations(db: Db, memberIds: readonly string[]): Promise<Row<'affiliations'>[]> {
  return db
    .selectFrom('affiliations')
    .selectAll()
    .distinctOn('memberId')
    .where('memberId', 'in', [...memberIds])
    .orderBy('memberId')
    .orderBy(sql`state in ('ENDED', 'RETURNED')`)
    .orderBy('introducedOn', 'desc')
    .orderBy('id')
    .execute()
}

export function insertAffiliation(db: Db, affiliation: NewRow<'affiliations'>): Promise<Row<'affiliations'>> {
  return db.insertInto('affiliations').values(affiliation).returningAll().executeTakeFirstOrThrow()
}

export function updateAffiliation(
  db: Db,
  id: string,
  changes: Updateable<Database['affiliations']>,
): Promise<Row<'affiliations'>> {
  return db.updateTable('affiliations').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function insertStep(db: Db, step: NewRow<'affiliationSteps'>): Promise<void> {
  await db.insertInto('affiliationSteps').values(step).execute()
}

export function listSteps(db: Db, affiliationIds: readonly string[]): Promise<Row<'affiliationSteps'>[]> {
  return db
    .selectFrom('affiliationSteps')
    .selectAll()
    .where('affiliationId', 'in', [...affiliationIds])
    .orderBy('id')
    .execute()
}

export function findStandings(db: Db, memberIds: readonly string[]): Promise<Row<'memberStandings'>[]> {
  return db
    .selectFrom('memberStandings')
    .selectAll()
    .where('memberId', 'in', [...memberIds])
    .execute()
}
