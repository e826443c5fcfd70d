import type { RosterScope } from '@mobile-members/model/intake.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

/** Those left out now of some part of what the branch does, by affiliation. */
export function listExclusions(db: Db, affiliationIds: readonly string[]): Promise<Row<'scopeExclusions'>[]> {
  return db
    .selectFrom('scopeExclusions')
    .selectAll()
    .where('affiliationId', 'in', [...affiliationIds])
    .where('endedOn', 'is', null)
    .orderBy('scope')
    .execute()
}

export function lockExclusion(db: Db, id: string): Promise<Row<'scopeExclusions'> | undefined> {
  return db.selectFrom('scopeExclusions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function insertExclusion(
  db: Db,
  exclusion: Omit<NewRow<'scopeExclusions'>, 'endedOn' | 'endedBy'>,
): Promise<void> {
  await db
    .insertInto('scopeExclusions')
    .values({ ...exclusion, endedOn: null, endedBy: null })
    .execute()
}

export async function endExclusion(db: Db, id: string, on: string, by: string): Promise<void> {
  await db.updateTable('scopeExclusions').set({ endedOn: on, endedBy: by }).where('id', '=', id).execute()
}

/** Members whom their branch leaves out of this now, whatever the list: stands in a statement beside `member_id` and `branch_id`. */
export function leftOutNow(scope: RosterScope, memberId: string, branchId: string) {
  return sql<boolean>`exists (
    select from scope_exclusions left_out
    where left_out.scope = ${scope} and left_out.ended_on is null
      and left_out.member_id = ${sql.ref(memberId)} and left_out.branch_id = ${sql.ref(branchId)})`
}

export interface ScopeCount {
  scope: RosterScope
  mobile: number
  leftOut: number
}

/** How many mobile members of a branch are part of each of what it does, and how many are left out. */
export async function countScopes(db: Db, branchId: string): Promise<ScopeCount[]> {
  const { rows } = await sql<ScopeCount>`
    with here as (
      select id from affiliations where branch_id = ${branchId} and state in ('PLACED', 'ACTIVE', 'PAUSED')
    )
    select scope.name as scope,
      (select count(*)::int from here) - count(left_out.id)::int as mobile, count(left_out.id)::int as left_out
    from unnest(array['ACTIVITIES', 'TRAINING', 'POSTS']) with ordinality scope (name, place)
    left join scope_exclusions left_out
      on left_out.scope = scope.name and left_out.ended_on is null and left_out.affiliation_id in (select id from here)
    group by scope.name, scope.place order by scope.place`.execute(db)
  return rows
}

/** Leaves a member out of what the branch has planned and that has not begun, where they have not answered yet. */
export async function leaveOutOfComing(
  db: Db,
  {
    memberId,
    branchId,
    reason,
    leftOutBy,
  }: Pick<Row<'scopeExclusions'>, 'memberId' | 'branchId' | 'reason' | 'leftOutBy'>,
  now: Date,
): Promise<void> {
  await sql`
    update invitations set left_out_reason = ${reason}, left_out_by = ${leftOutBy} from activities
    where activities.id = invitations.activity_id and activities.branch_id = ${branchId} and activities.state = 'PLANNED'
      and starts_at > ${now} and member_id = ${memberId} and withdrawn_at is null and left_out_reason is null and answer is null`.execute(
    db,
  )
}

/** Invites a member again to what is to come and was left out by this; what was left out one by one stays so. */
export async function inviteAgain(
  db: Db,
  { memberId, branchId, reason, leftOutBy }: Row<'scopeExclusions'>,
  now: Date,
): Promise<void> {
  await sql`
    update invitations set left_out_reason = null, left_out_by = null from activities
    where activities.id = invitations.activity_id and activities.branch_id = ${branchId} and activities.state = 'PLANNED'
      and starts_at > ${now} and member_id = ${memberId} and left_out_reason = ${reason} and left_out_by = ${leftOutBy}`.execute(
    db,
  )
}
