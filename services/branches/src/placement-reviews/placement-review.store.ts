import type { ReviewCause, ReviewState } from '@mobile-members/model/placement-reviews.ts'
import type { AffiliationKind } from '@mobile-members/model/branches.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { type Updateable, sql } from 'kysely'
import { inScope } from '../affiliations/affiliation.store.ts'
import type { Database, Db, NewRow, Row } from '../db.ts'
import type { Outcome } from './placement-review.rules.ts'

export interface ReviewFilter {
  states?: ReviewState[] | null | undefined
  causes?: ReviewCause[] | null | undefined
  branchId?: string | null | undefined
}

/** A placed member, what a person has decided about, and the question that is open. */
export interface Placed {
  affiliationId: string
  memberId: string
  branchId: string
  kind: AffiliationKind
  decisionId: string | null
  dissolvingSince: string | null
  dissolvingReason: string | null
  settled: Outcome[]
  openId: string | null
  openCause: ReviewCause | null
}

/** Whom a change concerns: these members, those employed at these units or their processing sites, those at home in these areas. */
export interface Concerned {
  memberIds?: readonly string[]
  unitIds?: readonly string[]
  areaIds?: readonly string[]
  branchIds?: readonly string[]
  /** Everybody whose employer has no organisation of its own. */
  atUnitsWithout?: boolean
  /** Everybody without a fixed home. */
  withoutHome?: boolean
}

/** The placed members among those concerned, each locked until the transaction ends. */
export async function lockPlaced(db: Db, concerned: Concerned): Promise<Placed[]> {
  const { memberIds = [], unitIds = [], areaIds = [], branchIds = [] } = concerned
  const { rows } = await sql<Placed>`
    select affiliation.id as affiliation_id, affiliation.member_id, affiliation.branch_id, affiliation.kind, affiliation.decision_id,
           branch.dissolving_since, branch.dissolving_reason, open.id as open_id, open.cause as open_cause,
           (select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'manualReason', manual_reason, 'branchId', branch_id)), '[]')
            from (select rule, manual_reason, proposed_branch_id as branch_id from placement_decisions
                  where id = affiliation.decision_id
                  union all
                  select said_rule, said_manual_reason, said_branch_id from placement_reviews
                  where affiliation_id = affiliation.id and state = 'KEPT') one) as settled
    from affiliations affiliation
    join host_branches branch on branch.id = affiliation.branch_id
    left join placement_reviews open on open.affiliation_id = affiliation.id and open.state = 'OPEN'
    where affiliation.state in ('PLACED', 'ACTIVE', 'PAUSED')
      and (affiliation.member_id = any(${[...memberIds]}::uuid[])
           or affiliation.branch_id = any(${[...branchIds]}::uuid[])
           or affiliation.member_id in (
             select member_id from placement_facts where work_unit_id = any(${[...unitIds]}::uuid[])
             union all
             select member_id from placement_facts
             where work_unit_id in (select id from work_units where parent_id = any(${[...unitIds]}::uuid[]))
             union all
             select member_id from placement_facts where residence_area_id = any(${[...areaIds]}::uuid[])
             union all
             select member_id from placement_facts join work_units on work_units.id = work_unit_id
             where ${concerned.atUnitsWithout ?? false} and employment_kind = 'UNIT' and party_organization = 'NONE'
             union all
             select member_id from placement_facts where ${concerned.withoutHome ?? false} and residence_stable = false))
    order by affiliation.id
    for update of affiliation`.execute(db)
  return rows
}

export async function insertReviews(db: Db, reviews: NewRow<'placementReviews'>[]): Promise<void> {
  if (reviews.length > 0) await db.insertInto('placementReviews').values(reviews).execute()
}

export function insertReview(db: Db, review: NewRow<'placementReviews'>): Promise<Row<'placementReviews'>> {
  return db.insertInto('placementReviews').values(review).returningAll().executeTakeFirstOrThrow()
}

export function updateReview(
  db: Db,
  id: string,
  changes: Updateable<Database['placementReviews']>,
): Promise<Row<'placementReviews'>> {
  return db.updateTable('placementReviews').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** These open questions are gone: nobody has to answer them. */
export async function letReviewsFall(db: Db, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('placementReviews')
    .set({ state: 'FALLEN_AWAY', closedAt: at })
    .where('id', 'in', [...ids])
    .where('state', '=', 'OPEN')
    .execute()
}

/** A change of the placement answers the open question about it, if there is one. */
export async function closeReviewAsChanged(
  db: Db,
  affiliationId: string,
  { by, at, answer }: { by: string; at: Date; answer: string },
): Promise<void> {
  await db
    .updateTable('placementReviews')
    .set({ state: 'CHANGED', closedAt: at, closedBy: by, answer })
    .where('affiliationId', '=', affiliationId)
    .where('state', '=', 'OPEN')
    .execute()
}

export function findReview(db: Db, id: string): Promise<Row<'placementReviews'> | undefined> {
  return db.selectFrom('placementReviews').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockReview(db: Db, id: string): Promise<Row<'placementReviews'> | undefined> {
  return db.selectFrom('placementReviews').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Reviews that the scope reaches, the longest open first; one row more than asked for. */
export function listReviews(
  db: Db,
  scope: Scope,
  { states, causes, branchId }: ReviewFilter,
  after: string[] | undefined,
  size: number,
): Promise<Row<'placementReviews'>[]> {
  return db
    .selectFrom('placementReviews')
    .innerJoin('affiliations', 'affiliations.id', 'placementReviews.affiliationId')
    .leftJoin('memberStandings', 'memberStandings.memberId', 'placementReviews.memberId')
    .selectAll('placementReviews')
    .where((where) => inScope(where, scope))
    .$if(Boolean(states), (query) => query.where('placementReviews.state', 'in', states!))
    .$if(Boolean(causes), (query) => query.where('placementReviews.cause', 'in', causes!))
    .$if(Boolean(branchId), (query) => query.where('placementReviews.branchId', '=', branchId!))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(placement_reviews.opened_at, placement_reviews.id) > (${after![0]}::timestamptz, ${after![1]}::uuid)`,
      ),
    )
    .orderBy('placementReviews.openedAt')
    .orderBy('placementReviews.id')
    .limit(size + 1)
    .execute()
}

/** Every review of these affiliations: the open one, then the newest first. */
export function listReviewsOf(db: Db, affiliationIds: readonly string[]): Promise<Row<'placementReviews'>[]> {
  return db
    .selectFrom('placementReviews')
    .selectAll()
    .where('affiliationId', 'in', [...affiliationIds])
    .orderBy(sql`state <> 'OPEN'`)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .execute()
}

/** The open reviews that were opened because this branch is to be dissolved. */
export async function listOpenDissolving(db: Db, branchId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('placementReviews')
    .select('id')
    .where('branchId', '=', branchId)
    .where('state', '=', 'OPEN')
    .where('cause', '=', 'BRANCH_DISSOLVING')
    .execute()
  return rows.map(({ id }) => id)
}
