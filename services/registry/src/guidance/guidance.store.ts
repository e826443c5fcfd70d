import type { Scope } from '@mobile-members/model/policy.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export type GuidanceTalkRow = Row<'guidanceTalks'>

export interface DueRow {
  memberId: string
  /** The day from which on the talk was to come: found, or last spoken to without an end. */
  since: string
  lastTalkId: string | null
}

export function insertGuidanceTalk(db: Db, talk: NewRow<'guidanceTalks'>): Promise<GuidanceTalkRow> {
  return db.insertInto('guidanceTalks').values(talk).returningAll().executeTakeFirstOrThrow()
}

/** Talks by member, the newest first. */
export async function listGuidanceTalks(db: Db, memberIds: readonly string[]): Promise<GuidanceTalkRow[][]> {
  const rows = await db
    .selectFrom('guidanceTalks')
    .selectAll()
    .where('memberId', 'in', [...memberIds])
    .orderBy('heldOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
    .execute()
  const byMember = Map.groupBy(rows, (row) => row.memberId)
  return memberIds.map((id) => byMember.get(id) ?? [])
}

export async function findGuidanceTalks(db: Db, ids: readonly string[]): Promise<(GuidanceTalkRow | undefined)[]> {
  const rows = await db
    .selectFrom('guidanceTalks')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}

/** Members whom nobody has advised in time (R39), those who wait longest first. */
export async function listGuidanceDue(
  db: Db,
  scope: Scope,
  filter: { townshipId?: string | undefined; before: string },
  page: { size: number; after: string | undefined },
): Promise<Page<DueRow>> {
  const after = readCursor(page.after, 2)
  const { rows } = await sql<DueRow>`
    ${guidanceDueOf(scope, filter)}
    ${after ? sql`and (coalesce(held_on, found_on), members.id) > (${after[0]}::date, ${after[1]}::uuid)` : sql``}
    order by since, member_id limit ${page.size + 1}`.execute(db)
  return pageOf(rows, page.size, (row) => [row.since, row.memberId])
}

export async function countGuidanceDue(
  db: Db,
  scope: Scope,
  filter: { townshipId?: string | undefined; before: string },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${guidanceDueOf(scope, filter)}) as due`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * Who was found before that day without a talk since, or answered before it without an end: to transfer, or undecided.
 * Who stays for a reason is not asked again and again.
 */
export function guidanceDueOf(
  scope: Pick<Scope, 'all' | 'originTownshipIds'>,
  { townshipId, before }: { townshipId?: string | undefined; before: string },
): RawBuilder<DueRow> {
  const mine = scope.all ? sql`true` : sql`members.origin_township_id = any(${[...scope.originTownshipIds]}::uuid[])`
  const township = townshipId ? sql`members.origin_township_id = ${townshipId}` : sql`true`
  return sql<DueRow>`
    select members.id as member_id, coalesce(held_on, found_on) as since, talk.id as last_talk_id
    from members left join lateral (
      select id, held_on, answer from guidance_talks where member_id = members.id
      order by held_on desc, recorded_at desc, id limit 1) talk on true
    where ${mine} and ${township} and members.merged_into_id is null and members.closed_on is null
      and members.origin_scope = 'IN_COUNTY' and members.stage <> 'ENDED'
      and (talk.answer is null or talk.answer <> 'STAYS') and coalesce(held_on, found_on) < ${before}`
}
