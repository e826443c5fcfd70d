import type { ControlTotals } from '@mobile-members/model/statistics-checks.ts'
import { type StatisticsCell, WHOLE, sortedCells } from '@mobile-members/model/statistics.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db.ts'
import { coverageOf } from '../surveys/coverage.rules.ts'
import { type AsOf, letterInForce, letterVersions, standingsOf } from './standing.store.ts'

/** A part that counts members: what divides it into rows and columns, and who is counted. The drill-down asks the same. */
interface MemberPart {
  table: StatisticsCell['table']
  row: string
  column: string
  who: 'counted' | 'in_force' | 'placed'
}

const ALL_IN_ONE = `'PEOPLE'`
export const MEMBER_PARTS: Readonly<Record<string, MemberPart>> = {
  STAGE: { table: 'T1', row: 'scope', column: 'stage', who: 'counted' },
  BRANCH_RULE: { table: 'T2', row: 'branch', column: 'rule', who: 'placed' },
  GROUP: { table: 'T3', row: 'industry_group', column: ALL_IN_ONE, who: 'in_force' },
  SECTION: { table: 'T3', row: 'section', column: ALL_IN_ONE, who: 'in_force' },
  SEX_AGE: { table: 'T4', row: 'sex', column: 'age_band', who: 'in_force' },
  ETHNIC: { table: 'T5', row: 'ethnic', column: ALL_IN_ONE, who: 'in_force' },
  EDUCATION: { table: 'T5', row: 'education', column: ALL_IN_ONE, who: 'in_force' },
  MEMBERSHIP: { table: 'T6', row: 'membership', column: ALL_IN_ONE, who: 'in_force' },
  PARTY_YEARS: { table: 'T6', row: 'party_years', column: ALL_IN_ONE, who: 'in_force' },
  SCOPE_CONSENT: { table: 'T7', row: 'origin_scope', column: 'consent', who: 'in_force' },
}
const WHO = {
  counted: sql`true`,
  in_force: sql`stage <> 'ENDED'`,
  placed: sql`stage = 'PLACED'`,
} as const

export interface Counted {
  cells: StatisticsCell[]
  control: ControlTotals
}

/** Counts the tables that registry keeps (T1–T9, T14) for a reference date, as known at a moment: a handful of statements, whatever the size. */
export async function countTables(db: Db, asOf: AsOf): Promise<Counted> {
  const members = await countMembers(db, asOf)
  const relations = await countRelations(db, asOf)
  const letters = await countLetters(db, asOf)
  const channels = await countSurvey(db, asOf)
  const inForce = await countInForce(db, asOf)
  return {
    cells: sortedCells([...members, ...relations, ...letters.cells, ...channels.cells]),
    control: { ...inForce, activeLetters: letters.active, surveyPersons: channels.persons },
  }
}

/** Which members stand behind a cell of a part that counts members: for those who may see them. */
export function membersBehind(
  asOf: AsOf,
  cell: { part: string; scope: string; row: string | null; column: string | null },
): RawBuilder<{ id: string }> | undefined {
  const part = MEMBER_PARTS[cell.part]
  if (!part) return undefined
  const scope = cell.scope === WHOLE ? sql`true` : sql`scope = ${cell.scope}`
  const row = cell.row === null ? sql`true` : sql`${sql.raw(part.row)} = ${cell.row}`
  const column =
    cell.column === null || part.column === ALL_IN_ONE ? sql`true` : sql`${sql.raw(part.column)} = ${cell.column}`
  return sql<{ id: string }>`with ${standingsOf(asOf)}
    select id from counted where ${WHO[part.who]} and ${scope} and ${row} and ${column}`
}

async function countMembers(db: Db, asOf: AsOf): Promise<StatisticsCell[]> {
  const parts = Object.entries(MEMBER_PARTS).map(
    ([name, { table, row, column, who }]) => sql`
      select ${sql.lit(table)} as "table", ${sql.lit(name)} as part, coalesce(scope, ${sql.lit(WHOLE)}) as scope, "row", "column", count(*)::int as value
      from (select scope, ${sql.raw(row)} as "row", ${sql.raw(column)} as "column" from counted where ${WHO[who]}) one
      group by grouping sets ((scope, "row", "column"), ("row", "column"))`,
  )
  const { rows } = await sql<StatisticsCell>`with ${standingsOf(asOf)} ${sql.join(parts, sql` union all `)}`.execute(db)
  return rows
}

/** Who is managed here and whose formal relation came here, side by side; transfers against the spells that they ended. */
async function countRelations(db: Db, asOf: AsOf): Promise<StatisticsCell[]> {
  const { rows } = await sql<StatisticsCell>`
    with ${standingsOf(asOf)}, relation as (
      select scope, 'RELATION' as part, 'MANAGED_HERE' as "row" from counted where stage <> 'ENDED'
      union all
      select scope, 'RELATION', 'FORMALLY_HERE' from standing where stage = 'ENDED' and end_reason like '%TRANSFERRED'
      union all
      select scope, 'TRANSFERRED', 'THIS_YEAR' from counted where stage = 'ENDED' and end_reason like '%TRANSFERRED'
      union all
      select scope, 'TRANSFERRED', 'SPELL_ENDS' from standing
      join paper_versions version on version.member_id = standing.id and version.source = 'mobility_spells'
        and known_from <= ${asOf.knownAt} and known_until > ${asOf.knownAt},
      jsonb_to_record(facts) as spell (ended_on date, end_reason text)
      where spell.end_reason like '%TRANSFERRED' and spell.ended_on between make_date(${asOf.year}, 1, 1) and ${asOf.referenceDate}::date
    )
    select 'T8' as "table", part, coalesce(scope, ${WHOLE}) as scope, "row", 'PEOPLE' as "column", count(*)::int as value
    from relation group by grouping sets ((part, scope, "row"), (part, "row"))`.execute(db)
  return rows
}

/** Letters of the year by township, and why the formal relations of letters in force stay at home. */
async function countLetters(db: Db, asOf: AsOf): Promise<{ cells: StatisticsCell[]; active: number }> {
  const day = sql`${asOf.referenceDate}::date`
  const { rows } = await sql<StatisticsCell>`
    with letter as materialized (select * from ${letterVersions(sql`${asOf.knownAt}::timestamptz`)} letter where issued_on <= ${day}),
    of_the_year as (select * from letter where year = ${asOf.year}),
    figure as (
      select township_id as scope, figure."column", figure.value from (
        select township_id,
          count(*)::int as issued,
          (count(*) filter (where accepted_on <= ${day}))::int as accepted,
          (count(*) filter (where returned_on <= ${day}))::int as returned,
          (count(*) filter (where receipted_on <= ${day}))::int as receipted,
          (count(*) filter (where accepted_on is null and coalesce(returned_on, voided_on, lost_on) is null and valid_until < ${day}))::int as expired,
          (count(*) filter (where voided_on <= ${day}))::int as void,
          max(serial)::int as last_serial,
          coalesce(round(avg(receipted_on - issued_on) filter (where receipted_on <= ${day})), 0)::int as days
        from of_the_year group by township_id) township,
      lateral (values ('ISSUED', issued), ('ACCEPTED', accepted), ('RETURNED', returned), ('RECEIPTED', receipted), ('EXPIRED', expired),
        ('VOID', void), ('LAST_SERIAL', last_serial), ('DAYS_TO_RECEIPT', days)) as figure ("column", value)
    )
    select 'T9' as "table", 'LETTERS' as part, scope, scope as "row", "column", value from figure
    union all
    select 'T9', 'LETTERS', ${WHOLE}, scope, "column", value from figure
    union all
    select 'T8', 'RETENTION', coalesce(township_id, ${WHOLE}), retention_reason, 'LETTERS', count(*)::int from letter
    where ${letterInForce(day)} group by grouping sets ((township_id, retention_reason), (retention_reason))`.execute(
    db,
  )
  const { rows: active } = await sql<{ count: number }>`
    select count(*)::int as count from ${letterVersions(sql`${asOf.knownAt}::timestamptz`)} letter where ${letterInForce(day)}`.execute(
    db,
  )
  return { cells: rows, active: active[0]?.count ?? 0 }
}

/** The two channels of the year's survey with the estimate (N1), as known at the moment; nothing where there was no survey. */
async function countSurvey(db: Db, asOf: AsOf): Promise<{ cells: StatisticsCell[]; persons: number }> {
  const { rows } = await sql<{ township: number; sweep: number; both: number; persons: number }>`
    with recursive known as (
      select id, merged_into_id from member_versions where known_from <= ${asOf.knownAt} and known_until > ${asOf.knownAt}
    ), roots (id, root) as (
      select id, id from known where merged_into_id is null
      union all
      select known.id, roots.root from known join roots on known.merged_into_id = roots.id
    ), line as (
      select roots.root, channel from survey_lines
      join survey_campaigns on survey_campaigns.id = survey_lines.campaign_id and survey_campaigns.year = ${asOf.year}
      join line_links on line_links.line_id = survey_lines.id
        and line_links.decided_at <= ${asOf.knownAt} and (line_links.ended_at is null or line_links.ended_at > ${asOf.knownAt})
      join roots on roots.id = line_links.member_id
      where survey_lines.recorded_at <= ${asOf.knownAt} and (withdrawn_at is null or withdrawn_at > ${asOf.knownAt})
        and survey_lines.told_on <= ${asOf.referenceDate}
    ), told as (
      select root, bool_or(channel = 'TOWNSHIP_SURVEY') as township, bool_or(channel <> 'TOWNSHIP_SURVEY') as sweep from line group by root
    )
    select (count(*) filter (where township))::int as township, (count(*) filter (where sweep))::int as sweep,
      (count(*) filter (where township and sweep))::int as both, (select count(distinct root) from line)::int as persons from told`.execute(
    db,
  )
  const { persons, ...channels } = rows[0] ?? { township: 0, sweep: 0, both: 0, persons: 0 }
  const { seen, estimate, low, high } = coverageOf(channels)
  const values = {
    TOWNSHIP_ONLY: channels.township - channels.both,
    SWEEP_ONLY: channels.sweep - channels.both,
    BOTH: channels.both,
    SEEN: seen,
    ESTIMATE: Math.round(estimate ?? 0),
    LOW: Math.round(low ?? 0),
    HIGH: Math.round(high ?? 0),
  }
  return {
    persons,
    cells: Object.entries(values).map(([row, value]) => ({
      table: 'T14',
      part: 'CHANNELS',
      scope: WHOLE,
      row,
      column: 'PEOPLE',
      value,
    })),
  }
}

/** The register once more and by another way, without letters, check-ins and placements: what T1 is compared with. */
async function countInForce(db: Db, asOf: AsOf): Promise<{ inForce: number; register: number }> {
  const { rows } = await sql<{ inForce: number; register: number }>`
    with stay as (
      select version.id, coalesce(version.closed_on, 'infinity') as closed_on, (
        select case when kind = 'SPELL_ENDED' then happened_on end from timeline_entries entry
        where entry.member_id = version.id and kind in ('SPELL_STARTED', 'SPELL_ENDED')
          and happened_on <= ${asOf.referenceDate}::date and recorded_at <= ${asOf.knownAt}
        order by happened_on desc, id desc limit 1) as ended_on
      from member_versions version
      where known_from <= ${asOf.knownAt} and known_until > ${asOf.knownAt}
        and merged_into_id is null and not short_stay and found_on <= ${asOf.referenceDate}::date
    )
    select (count(*) filter (where ended_on is null and closed_on > ${asOf.referenceDate}::date))::int as in_force,
      (count(*) filter (where (ended_on is null and closed_on > ${asOf.referenceDate}::date)
        or coalesce(ended_on, closed_on) >= make_date(${asOf.year}, 1, 1)))::int as register
    from stay`.execute(db)
  return rows[0]!
}
