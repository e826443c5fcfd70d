import { type IssueKind, issueRuleOf } from '@mobile-members/model/data-issues.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'
import { ISSUE_STATEMENTS, type IssueMeasures, peopleOf } from './issue-rules.store.ts'

/** A fact that breaks a rule. Where it is told, the two lines or texts that disagree. */
export interface IssueRow {
  kind: IssueKind
  memberId: string | null
  townshipId: string | null
  mark: string
  leftLine: string | null
  rightLine: string | null
  leftText: string | null
  rightText: string | null
  otherId: string | null
  sortName: string
  reason: string | null
  settledBy: string | null
  settledOn: string | null
}

/** Whose issues, and how they are measured. */
export interface IssueReach {
  scope: Pick<Scope, 'all' | 'originTownshipIds'>
  townshipId?: string | undefined
  memberId?: string | undefined
  measures: IssueMeasures
}

export interface IssueFilter {
  kinds: readonly IssueKind[]
  settled: boolean
}

/** One page of issues, by the member's name. */
export async function listIssues(
  db: Db,
  reach: IssueReach,
  filter: IssueFilter,
  page: { size: number; after: string | undefined },
): Promise<Page<IssueRow>> {
  if (filter.kinds.length === 0) return pageOf<IssueRow>([], page.size, () => [])
  const after = readCursor(page.after, 4)
  const { rows } = await sql<IssueRow>`
    ${foundIssues(reach, filter.kinds)}
    select * from found
    where (reason is not null) = ${filter.settled}
      ${after ? sql`and (sort_name, coalesce(member_id::text, ''), kind, mark) > (${after[0]} collate "C", ${after[1]}, ${after[2]}, ${after[3]})` : sql``}
    order by sort_name, coalesce(member_id::text, ''), kind, mark
    limit ${page.size + 1}`.execute(db)
  return pageOf(rows, page.size, (row) => [row.sortName, row.memberId ?? '', row.kind, row.mark])
}

export async function countIssues(db: Db, reach: IssueReach, filter: IssueFilter): Promise<number> {
  if (filter.kinds.length === 0) return 0
  const { rows } = await sql<{ count: number }>`
    ${foundIssues(reach, filter.kinds)}
    select count(*) as count from found where (reason is not null) = ${filter.settled}`.execute(db)
  return rows[0]?.count ?? 0
}

/** The issue as it stands now, settled or not; undefined when the fact is right again. */
export async function findIssue(
  db: Db,
  reach: IssueReach,
  { kind, memberId, mark }: Pick<IssueRow, 'kind' | 'memberId' | 'mark'>,
): Promise<IssueRow | undefined> {
  const { rows } = await sql<IssueRow>`
    ${foundIssues({ ...reach, memberId: memberId ?? undefined }, [kind])}
    select * from found where mark = ${mark} limit 1`.execute(db)
  return rows[0]
}

export interface IssueCount {
  townshipId: string | null
  kind: IssueKind
  open: number
  settled: number
}

export interface TownshipCount {
  townshipId: string | null
  members: number
  /** Members about whom nothing is missing, contradictory or old. */
  clear: number
}

/** How many issues of each kind each township has, and how many of its members have none (R37). */
export async function countQuality(
  db: Db,
  reach: IssueReach,
  kinds: readonly IssueKind[],
): Promise<{ issues: IssueCount[]; townships: TownshipCount[] }> {
  const { rows } = await sql<{ issues: IssueCount[]; townships: TownshipCount[] }>`
    ${foundIssues(reach, kinds)}, counted as materialized (
      select township_id, kind, count(*) filter (where reason is null) as open, count(*) filter (where reason is not null) as settled
      from found group by township_id, kind
    ), listed (township_id, members, unclear) as (
      select origin_township_id, count(*), 0 from people group by 1
      union all
      select township_id, 0, count(distinct member_id) from found where reason is null and member_id is not null group by 1
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('townshipId', township_id, 'kind', kind, 'open', open, 'settled', settled)), '[]')
        from counted) as issues,
      (select coalesce(jsonb_agg(jsonb_build_object('townshipId', township_id, 'members', members, 'clear', members - unclear)), '[]') from (
        select township_id, sum(members) as members, sum(unclear) as unclear from listed group by township_id) each) as townships`.execute(
    db,
  )
  return rows[0] ?? { issues: [], townships: [] }
}

export function insertSettlement(db: Db, settlement: NewRow<'issueSettlements'>): Promise<Row<'issueSettlements'>> {
  return db.insertInto('issueSettlements').values(settlement).returningAll().executeTakeFirstOrThrow()
}

export async function deleteSettlements(
  db: Db,
  { kind, memberId, mark }: Pick<IssueRow, 'kind' | 'memberId' | 'mark'>,
): Promise<void> {
  await db
    .deleteFrom('issueSettlements')
    .where('kind', '=', kind)
    .where('memberId', memberId === null ? 'is' : '=', memberId)
    .where('mark', '=', mark)
    .execute()
}

/** The names of accounts, as far as they hold or held an office; in the order of the accounts. */
export async function findAccountNames(db: Db, subjects: readonly string[]): Promise<(string | undefined)[]> {
  const rows = await db
    .selectFrom('officeTerms')
    .select(['subject', 'holderName'])
    .where('subject', 'in', [...new Set(subjects)])
    .orderBy('fromOn')
    .execute()
  const names = new Map(rows.map(({ subject, holderName }) => [subject, holderName]))
  return subjects.map((subject) => names.get(subject))
}

/**
 * `with people …, found …`: every issue of these kinds with how it was settled. What is old was settled for as long as a fact
 * stays young; any other settlement holds until what is wrong changes.
 */
function foundIssues(
  { scope, townshipId, memberId, measures }: IssueReach,
  kinds: readonly IssueKind[],
): RawBuilder<unknown> {
  const reach = [
    ...(scope.all ? [] : [sql`origin_township_id = any(${[...scope.originTownshipIds]}::uuid[])`]),
    ...(townshipId ? [sql`origin_township_id = ${townshipId}`] : []),
    ...(memberId ? [sql`id = ${memberId}`] : []),
  ]
  // A share of the whole town is not one township's.
  const told = scope.all && !townshipId ? kinds : kinds.filter((kind) => kind !== 'TEMPORARY_BRANCH_SHARE')
  const statements = told.map(
    (kind) => sql`
      select ${sql.lit(kind)} as kind, ${sql.lit(issueRuleOf(kind).group)} as issue_group, broken.*
      from (${ISSUE_STATEMENTS[kind](measures)}) broken (member_id, mark, left_line, right_line, left_text, right_text, other_id)`,
  )
  const broken =
    statements.length > 0
      ? sql.join(statements, sql` union all `)
      : sql`select ''::text, ''::text, null::uuid, ''::text, null::uuid, null::uuid, ''::text, ''::text, null::uuid where false`
  return sql`
    with ${peopleOf(reach.length > 0 ? sql.join(reach, sql` and `) : sql`true`, measures)},
    broken (kind, issue_group, member_id, mark, left_line, right_line, left_text, right_text, other_id) as (${broken}),
    found as (
      select broken.kind, broken.member_id, members.origin_township_id as township_id, broken.mark, left_line, right_line, left_text,
        right_text, other_id, coalesce(members.pinyin, '') as sort_name, settled.reason, settled.settled_by, settled.settled_on
      from broken
      left join members on members.id = broken.member_id
      left join lateral (
        select * from (
          select * from issue_settlements where member_id = broken.member_id and kind = broken.kind and mark = broken.mark
          union all
          select * from issue_settlements
          where broken.member_id is null and member_id is null and kind = broken.kind and mark = broken.mark
        ) same
        order by settled_at desc limit 1
      ) settled on issue_group <> 'OLD' or settled.settled_on >= ${measures.oldBefore}::date
    )`
}
