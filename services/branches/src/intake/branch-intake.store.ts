import type { IntakeState } from '@mobile-members/model/intake.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db.ts'

/** A report with how far its member has come since. */
export interface IntakeRow {
  id: string
  branchId: string
  memberId: string
  reportedOn: string
  state: IntakeState
}

function intakes(where: RawBuilder<unknown>): RawBuilder<IntakeRow> {
  return sql<IntakeRow>`
    select intake.id, intake.branch_id, intake.member_id, intake.reported_on,
      case
        when stay.state in ('INTRODUCED', 'CHECKED_IN', 'PROPOSED') then stay.state
        when stay.state = 'OBJECTED' then 'PROPOSED'
        when stay.state in ('PLACED', 'ACTIVE', 'PAUSED') and stay.branch_id = intake.branch_id then 'PLACED_HERE'
        when stay.state in ('PLACED', 'ACTIVE', 'PAUSED') then 'PLACED_ELSEWHERE'
        when stay.state is not null then 'ENDED'
        when coalesce(standing.registered, false) then 'REGISTERED'
        else 'REPORTED'
      end as state
    from branch_intakes intake
    left join member_standings standing on standing.member_id = intake.member_id
    left join lateral (
      select state, branch_id from affiliations where member_id = intake.member_id
      order by state in ('ENDED', 'RETURNED'), introduced_on desc, id limit 1
    ) stay on true
    where intake.withdrawn_on is null and ${where}`
}

/** What the branches in reach have found, the newest first; one row more than asked for. */
export async function listIntakes(
  db: Db,
  scope: Scope,
  branchId: string | undefined,
  after: string[] | undefined,
  size: number,
): Promise<IntakeRow[]> {
  const { rows } = await sql<IntakeRow>`
    ${intakes(sql`
      (${scope.all} or intake.branch_id = any(${scope.branchIds}::uuid[]))
      and (${branchId ?? null}::uuid is null or intake.branch_id = ${branchId ?? null}::uuid)
      and (${after?.[0] ?? null}::date is null
        or (intake.reported_on, intake.id) < (${after?.[0] ?? null}::date, ${after?.[1] ?? null}::uuid))`)}
    order by intake.reported_on desc, intake.id desc limit ${size + 1}`.execute(db)
  return rows
}

export async function findIntakes(db: Db, ids: readonly string[]): Promise<IntakeRow[]> {
  const { rows } = await intakes(sql`intake.id = any(${[...ids]}::uuid[])`).execute(db)
  return rows
}

/** Which branches ask for each of these members, the first that found them first. */
export async function listIntakesOf(db: Db, memberIds: readonly string[]): Promise<IntakeRow[]> {
  const { rows } = await sql<IntakeRow>`
    ${intakes(sql`intake.member_id = any(${[...memberIds]}::uuid[])`)} order by intake.reported_on, intake.id`.execute(
    db,
  )
  return rows
}

export async function insertIntake(
  db: Db,
  { id, branchId, memberId, reportedOn }: Omit<IntakeRow, 'state'>,
): Promise<void> {
  await db
    .insertInto('branchIntakes')
    .values({ id, branchId, toldMemberId: memberId, memberId, reportedOn, withdrawnOn: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function withdrawIntake(db: Db, id: string, on: string): Promise<void> {
  await db.updateTable('branchIntakes').set({ withdrawnOn: on }).where('id', '=', id).execute()
}

/** Two members were one: what was told of either is told of the one that is kept. */
export async function joinIntakes(db: Db, keptMemberId: string, mergedMemberId: string): Promise<void> {
  await db.updateTable('branchIntakes').set({ memberId: keptMemberId }).where('memberId', '=', mergedMemberId).execute()
}

/** They were two after all: what was told of the restored one is told of them again. */
export async function separateIntakes(db: Db, keptMemberId: string, restoredMemberId: string): Promise<void> {
  await db
    .updateTable('branchIntakes')
    .set({ memberId: restoredMemberId })
    .where('memberId', '=', keptMemberId)
    .where('toldMemberId', '=', restoredMemberId)
    .execute()
}
