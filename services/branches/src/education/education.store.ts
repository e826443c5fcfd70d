import { type SqlBool, type Updateable, sql } from 'kysely'
import { IN_BRANCH_STATES } from '../affiliations/affiliation.store.ts'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type SessionRow = Row<'educationSessions'>

/** Who was at what was held: by its own list, or by the attendance of its activity. */
const TOOK_PART = sql`
  select session_id, member_id from education_participants
  union
  select s.id, a.member_id from education_sessions s
  join attendances a on a.activity_id = s.activity_id and a.mark in ('PRESENT', 'LATE')`

/** A branch's plan of a half-year, by month. */
export function listSessions(db: Db, branchId: string, period: string): Promise<SessionRow[]> {
  return db
    .selectFrom('educationSessions')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('period', '=', period)
    .orderBy('month')
    .orderBy('id')
    .execute()
}

export function findSession(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('educationSessions').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockSession(db: Db, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('educationSessions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertSession(db: Db, session: NewRow<'educationSessions'>): Promise<SessionRow> {
  return db.insertInto('educationSessions').values(session).returningAll().executeTakeFirstOrThrow()
}

export async function updateSession(
  db: Db,
  id: string,
  changes: Updateable<Database['educationSessions']>,
): Promise<SessionRow> {
  return db.updateTable('educationSessions').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function replaceLeftOut(
  db: Db,
  sessionId: string,
  leftOut: readonly { memberId: string; reason: string }[],
): Promise<void> {
  await db.deleteFrom('educationLeftOut').where('sessionId', '=', sessionId).execute()
  if (leftOut.length > 0)
    await db
      .insertInto('educationLeftOut')
      .values(leftOut.map((one) => ({ ...one, sessionId })))
      .execute()
  // Whoever the branch leaves out of all training stands here with that reason (R63).
  await sql`
    insert into education_left_out (session_id, member_id, reason)
    select planned.id, standing.member_id, standing.reason
    from education_sessions planned
    join scope_exclusions standing on standing.branch_id = planned.branch_id and standing.scope = 'TRAINING' and standing.ended_on is null
    where planned.id = ${sessionId}
    on conflict do nothing`.execute(db)
}

export function listLeftOut(db: Db, sessionIds: readonly string[]): Promise<Row<'educationLeftOut'>[]> {
  return db
    .selectFrom('educationLeftOut')
    .selectAll()
    .where('sessionId', 'in', [...sessionIds])
    .orderBy('memberId')
    .execute()
}

export async function insertParticipants(db: Db, sessionId: string, memberIds: readonly string[]): Promise<void> {
  await db
    .insertInto('educationParticipants')
    .values(memberIds.map((memberId) => ({ sessionId, memberId })))
    .execute()
}

export interface TookPart {
  sessionId: string
  memberId: string
}

/** Who was at these, in a fixed order. */
export async function listTookPart(db: Db, sessionIds: readonly string[]): Promise<TookPart[]> {
  const { rows } = await sql<TookPart>`
    select session_id, member_id from (${TOOK_PART}) took_part
    where session_id = any(${[...sessionIds]}::uuid[]) order by session_id, member_id`.execute(db)
  return rows
}

/** Which of these are mobile members of the branch now. */
export async function listInBranch(db: Db, branchId: string, memberIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('affiliations')
    .select('memberId')
    .where('branchId', '=', branchId)
    .where('state', 'in', IN_BRANCH_STATES)
    .where('memberId', 'in', [...memberIds])
    .execute()
  return rows.map(({ memberId }) => memberId)
}

/** Members of a branch, there by the end of the half-year, who have not been at any education in it, here or elsewhere. */
function withoutEducation(period: string, until: string) {
  return sql<SqlBool>`
    affiliations.state in (${sql.join([...IN_BRANCH_STATES])}) and affiliations.placed_on <= ${until}::date
    and not exists (
      select from (${TOOK_PART}) took_part
      join education_sessions held on held.id = took_part.session_id and held.state = 'HELD'
      where held.period = ${period} and took_part.member_id = affiliations.member_id)`
}

/** One row more than asked for, in the order in which the members came. */
export function listWithoutEducation(
  db: Db,
  branchId: string,
  { period, until }: { period: string; until: string },
  after: string[] | undefined,
  size: number,
): Promise<Row<'affiliations'>[]> {
  return db
    .selectFrom('affiliations')
    .selectAll()
    .where('branchId', '=', branchId)
    .where(withoutEducation(period, until))
    .$if(after !== undefined, (query) =>
      query.where(sql<SqlBool>`(placed_on, id) > (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy('placedOn')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

export interface EducationFigures {
  branchId: string
  planned: number
  held: number
  members: number
  without: number
}

/** Of one branch, or of all that are not dissolved, by name. */
export async function countEducation(
  db: Db,
  { period, until }: { period: string; until: string },
  branchId: string | null,
): Promise<EducationFigures[]> {
  const { rows } = await sql<EducationFigures>`
    with sessions as (
      select branch_id, count(*) filter (where state <> 'CANCELLED')::int as planned,
             count(*) filter (where state = 'HELD')::int as held
      from education_sessions where period = ${period} group by branch_id
    ), educated as (
      select distinct took_part.member_id from (${TOOK_PART}) took_part
      join education_sessions held on held.id = took_part.session_id and held.state = 'HELD' and held.period = ${period}
    ), members as (
      select affiliations.branch_id, count(*)::int as members,
             count(*) filter (where educated.member_id is null)::int as without
      from affiliations left join educated using (member_id)
      where affiliations.state in (${sql.join([...IN_BRANCH_STATES])}) and affiliations.placed_on <= ${until}::date
      group by affiliations.branch_id
    )
    select branch.id as branch_id, coalesce(planned, 0) as planned, coalesce(held, 0) as held,
           coalesce(members, 0) as members, coalesce(without, 0) as without
    from host_branches branch
    left join sessions on sessions.branch_id = branch.id
    left join members on members.branch_id = branch.id
    where case when ${branchId}::uuid is null then branch.dissolved_on is null else branch.id = ${branchId}::uuid end
    order by branch.name, branch.id`.execute(db)
  return rows
}

export interface MyEducationRow extends SessionRow {
  tookPart: boolean
}

/** What a member's branch plans and held in a half-year, and what the member was at elsewhere, by month. */
export async function listMembersEducation(
  db: Db,
  memberId: string,
  branchId: string | null,
  period: string,
): Promise<MyEducationRow[]> {
  return db
    .selectFrom('educationSessions')
    .selectAll('educationSessions')
    .select(
      sql<boolean>`state = 'HELD' and exists (select from (${TOOK_PART}) took_part
        where took_part.session_id = education_sessions.id and took_part.member_id = ${memberId})`.as('tookPart'),
    )
    .where('period', '=', period)
    .where('state', '<>', 'CANCELLED')
    .where(
      sql<SqlBool>`(branch_id = ${branchId}::uuid or exists (select from (${TOOK_PART}) took_part
        where took_part.session_id = education_sessions.id and took_part.member_id = ${memberId}))`,
    )
    .where(
      sql<SqlBool>`not exists (select from education_left_out l
        where l.session_id = education_sessions.id and l.member_id = ${memberId})`,
    )
    .orderBy('month')
    .orderBy('id')
    .execute()
}
