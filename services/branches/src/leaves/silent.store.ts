import { ATTEMPTS_BEFORE_TELLING, type SignOfLife } from '@mobile-members/model/leaves.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export interface SilentMember {
  memberId: string
  branchId: string
  lastOn: string
  lastSign: SignOfLife
  isToldUp: boolean
}

export interface SilentFilter {
  branchId?: string | null | undefined
  townshipId?: string | null | undefined
  isToldUp?: boolean | undefined
}

/**
 * Members in a branch of whom nobody has heard since a day (R81), the longest silent first: no attendance, no answer, nothing read,
 * no entry, no report, no leave that still runs, nobody reached. Worked out anew whenever it is asked; nothing is kept of it.
 * A home township is shown those about whom it is told, which are those whom the branch has tried to reach in vain.
 */
export async function listSilent(
  db: Db,
  scope: Scope,
  { branchId = null, townshipId = null, isToldUp }: SilentFilter,
  before: string,
  after: string[] | undefined,
  size: number,
): Promise<SilentMember[]> {
  const { rows } = await silent<SilentMember>(
    db,
    before,
    sql`select member_id, branch_id, last_on::text as last_on, last_sign, is_told_up from silent
        where (${scope.all} or branch_id = any(${scope.branchIds}::uuid[])
               or (origin_township_id = any(${scope.originTownshipIds}::uuid[]) and is_told_up))
          and (${branchId}::uuid is null or branch_id = ${branchId}::uuid)
          and (${townshipId}::uuid is null or origin_township_id = ${townshipId}::uuid)
          and (${isToldUp ?? null}::boolean is null or is_told_up = ${isToldUp ?? null}::boolean)
          and (${after?.[0] ?? null}::date is null or (last_on, member_id) > (${after?.[0] ?? null}::date, ${after?.[1] ?? null}::uuid))
        order by last_on, member_id limit ${size + 1}`,
  )
  return rows
}

/** How many wait to be called on in each of these branches, and since when the longest silent one has been so. */
export async function countSilent(
  db: Db,
  branchIds: readonly string[],
  before: string,
): Promise<{ branchId: string; count: number; oldestAt: Date }[]> {
  const { rows } = await silent<{ branchId: string; count: number; oldestAt: Date }>(
    db,
    before,
    sql`select branch_id, count(*)::int as count, min(last_on)::timestamptz as oldest_at from silent
        where not is_told_up group by branch_id`,
    sql`and place.branch_id = any(${[...branchIds]}::uuid[])`,
  )
  return rows
}

function silent<T>(
  db: Db,
  before: string,
  question: ReturnType<typeof sql>,
  only: ReturnType<typeof sql> = sql``,
): Promise<{ rows: T[] }> {
  const after = sql`((${before}::date + 1)::timestamp at time zone 'Asia/Shanghai')`
  return sql<T>`
    with heard as (
      select place.member_id, place.branch_id, standing.origin_township_id, sign.on_day as last_on, sign.kind as last_sign
      from affiliations place
      left join member_standings standing on standing.member_id = place.member_id
      cross join lateral (
        select on_day, kind from (
          select place.placed_on as on_day, 'PLACED' as kind
          union all
          select (activities.starts_at at time zone 'Asia/Shanghai')::date, 'ATTENDED'
          from attendances join activities on activities.id = attendances.activity_id
          where attendances.member_id = place.member_id and attendances.mark in ('PRESENT', 'LATE')
          union all
          select (greatest(answered_at, read_at) at time zone 'Asia/Shanghai')::date,
                 case when answered_at is null or answered_at < read_at then 'READ' else 'ANSWERED' end
          from invitations
          where invitations.member_id = place.member_id and greatest(answered_at, read_at) is not null
          union all
          select (read_at at time zone 'Asia/Shanghai')::date, case when told_by is null then 'READ' else 'REACHED' end
          from notice_deliveries where notice_deliveries.member_id = place.member_id and read_at is not null
          union all
          select (greatest(answered_at, reported_at) at time zone 'Asia/Shanghai')::date, 'ANSWERED'
          from work_assignments
          where work_assignments.member_id = place.member_id and greatest(answered_at, reported_at) is not null
          union all
          select held_on, 'ATTENDED'
          from education_participants taught join education_sessions session on session.id = taught.session_id
          where taught.member_id = place.member_id and held_on is not null
          union all
          select contacted_on, 'REACHED' from welcomes where welcomes.affiliation_id = place.id
          union all
          select (member_said_at at time zone 'Asia/Shanghai')::date, 'ANSWERED'
          from attendances where attendances.member_id = place.member_id and member_said_at is not null
          union all
          select (written_at at time zone 'Asia/Shanghai')::date, 'WROTE'
          from notebook_entries where notebook_entries.member_id = place.member_id
          union all
          select told_on, 'REPORTED' from long_leaves where long_leaves.member_id = place.member_id
          union all
          select until_on, 'ON_LEAVE' from long_leaves
          where long_leaves.member_id = place.member_id and state <> 'CLOSED'
          union all
          select ended_on, 'REPORTED' from long_leaves
          where long_leaves.member_id = place.member_id and ended_as in ('BACK', 'NOT_LEFT')
          union all
          select tried_on, 'REACHED' from contact_attempts
          where contact_attempts.member_id = place.member_id and result = 'REACHED'
        ) signs
        order by on_day desc, kind = 'PLACED', kind limit 1
      ) sign
      -- Most have been heard of lately by one of these, and are out before their signs are looked at one by one.
      where place.state in ('PLACED', 'ACTIVE', 'PAUSED') ${only}
        and not exists (select 1 from attendances join activities on activities.id = attendances.activity_id
                        where attendances.member_id = place.member_id and attendances.mark in ('PRESENT', 'LATE')
                          and activities.starts_at >= ${after})
        and not exists (select 1 from invitations
                        where invitations.member_id = place.member_id and greatest(answered_at, read_at) >= ${after})
        and not exists (select 1 from notice_deliveries
                        where notice_deliveries.member_id = place.member_id and read_at >= ${after})
        and not exists (select 1 from notebook_entries
                        where notebook_entries.member_id = place.member_id and written_at >= ${after})
    ), silent as (
      select heard.*, coalesce(tried.in_vain >= ${ATTEMPTS_BEFORE_TELLING} or tried.moved, false) as is_told_up
      from heard
      cross join lateral (
        select count(*) as in_vain, bool_or(result = 'MOVED') as moved from contact_attempts attempt
        where attempt.member_id = heard.member_id and attempt.tried_on > heard.last_on and result <> 'REACHED'
      ) tried
      where heard.last_on <= ${before}::date
    )
    ${question}`.execute(db)
}

export function insertAttempt(db: Db, attempt: NewRow<'contactAttempts'>): Promise<Row<'contactAttempts'>> {
  return db.insertInto('contactAttempts').values(attempt).returningAll().executeTakeFirstOrThrow()
}

/** What was tried with these members, the newest first. */
export function listAttempts(db: Db, memberIds: readonly string[]): Promise<Row<'contactAttempts'>[]> {
  return db
    .selectFrom('contactAttempts')
    .selectAll()
    .where('memberId', 'in', [...memberIds])
    .orderBy('triedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
    .execute()
}
