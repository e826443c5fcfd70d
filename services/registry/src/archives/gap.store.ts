import { type ArchiveKind, type ArchiveStep, REQUIRED_PAPERS } from '@mobile-members/model/archives.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db.ts'
import { type MemberFilter, filteredMembers } from '../members/member.store.ts'

/** What a member's archive should hold, and what of it is not there (R36). */
export interface Gap {
  id: string
  required: ArchiveKind[]
  missing: ArchiveKind[]
}

export interface GapFilter extends MemberFilter {
  kind?: ArchiveKind | undefined
}

const RANKS: Record<ArchiveStep, number> = { REGISTERED: 1, INTRODUCED: 2, CHECKED_IN: 3, PLACED: 4 }

const REQUIRED = sql`(values ${sql.join(
  REQUIRED_PAPERS.map(
    ({ kind, from, scope, daysPlaced = 0 }) =>
      sql`(${kind}, ${sql.lit(RANKS[from])}, ${scope}, ${sql.lit(daysPlaced)})`,
  ),
)}) as required (kind, rank, scope, days)`

/** One row for each member and required paper of these members, and whether it is there. */
function papersDue(members: RawBuilder<unknown>, today: string): RawBuilder<unknown> {
  return sql`
    select member.id, member.pinyin, required.kind, not exists (
      select from archive_documents held
      where held.kind = required.kind
        and held.member_id in (select member.id union all select joined.id from members joined where joined.merged_into_id = member.id)
    ) as missing
    from (${members}) member join ${REQUIRED}
      on required.rank <= case member.stage
          when 'PLACED' then 4 when 'CHECKED_IN' then 3 when 'INTRODUCED' then 2
          when 'ENDED' then case when member.placed_on is null then 1 else 4 end
          else 1 end
        and (required.rank > 1 or member.register_no is not null)
        and (required.scope = 'ANY' or (required.scope = 'IN_COUNTY') = (member.origin_scope = 'IN_COUNTY'))
        and (required.days = 0 or member.stage = 'PLACED' and member.placed_on <= ${today}::date - required.days)`
}

/** Of each of these members, in their order. */
export async function findGaps(db: Db, ids: readonly string[], today: string): Promise<Gap[]> {
  const members = sql`select * from members where id = any(${[...ids]}::uuid[])`
  const { rows } = await sql<Gap>`
    select id, array_agg(kind) as required, coalesce(array_agg(kind) filter (where missing), '{}') as missing
    from (${papersDue(members, today)}) due group by id`.execute(db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? { id, required: [], missing: [] })
}

/** Members whose archive lacks something, by name. */
export async function listGaps(
  db: Db,
  scope: Scope,
  { kind, ...filter }: GapFilter,
  today: string,
  page: { size: number; after: string | undefined },
): Promise<Page<Gap & { pinyin: string }>> {
  const after = readCursor(page.after, 2)
  const { rows } = await sql<Gap & { pinyin: string }>`
    select id, pinyin, array_agg(kind) as required, array_agg(kind) filter (where missing) as missing
    from (${papersDue(membersIn(db, scope, filter), today)}) due
    ${after ? sql`where (pinyin, id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
    group by id, pinyin
    having ${kind ? sql`bool_or(missing and kind = ${kind})` : sql`bool_or(missing)`}
    order by pinyin, id limit ${sql.lit(page.size + 1)}`.execute(db)
  return pageOf(rows, page.size, (row) => [row.pinyin, row.id])
}

export interface GapCounts {
  members: number
  complete: number
  byKind: { kind: ArchiveKind; count: number }[]
}

/** How many archives are complete, and how many lack each kind: one statement. */
export async function countGaps(db: Db, scope: Scope, filter: MemberFilter, today: string): Promise<GapCounts> {
  const { rows } = await sql<{ kind: ArchiveKind | null; count: number; members: number; complete: number }>`
    with due as materialized (${papersDue(membersIn(db, scope, filter), today)}),
      each_member as (select id, bool_or(missing) as gap from due group by id)
    select null as kind, 0 as count, count(*)::int as members, (count(*) filter (where not gap))::int as complete from each_member
    union all
    select kind, count(*)::int, 0, 0 from due where missing group by kind`.execute(db)
  const [all] = rows.filter(({ kind }) => kind === null)
  return {
    members: all?.members ?? 0,
    complete: all?.complete ?? 0,
    byKind: rows.flatMap(({ kind, count }) => (kind ? [{ kind, count }] : [])),
  }
}

function membersIn(db: Db, scope: Scope, filter: MemberFilter): RawBuilder<unknown> {
  return sql`${filteredMembers(db, scope, filter).select(['id', 'pinyin', 'stage', 'registerNo', 'originScope', 'placedOn'])}`
}
