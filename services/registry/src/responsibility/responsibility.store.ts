import type { TransitKind } from '@mobile-members/model/spells.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'

export type IntervalRow = Row<'responsibilityIntervals'>

/** Who answers for each of these members now. */
export async function findResponsible(db: Db, memberIds: readonly string[]): Promise<(IntervalRow | undefined)[]> {
  const rows = await db
    .selectFrom('responsibilityIntervals')
    .selectAll()
    .where('memberId', 'in', [...memberIds])
    .where('untilAt', 'is', null)
    .execute()
  const byMember = new Map(rows.map((row) => [row.memberId, row]))
  return memberIds.map((id) => byMember.get(id))
}

/** All who ever answered for a member, newest first. */
export function listIntervals(db: Db, memberId: string): Promise<IntervalRow[]> {
  return db
    .selectFrom('responsibilityIntervals')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('fromAt', 'desc')
    .execute()
}

export interface Contact {
  name: string | null
  phone: string
}

/** Whom to call at these organisations: a township's outflow officer, the centre's director, a branch's secretary. */
export async function findContacts(db: Db, organizationIds: readonly string[]): Promise<(Contact | undefined)[]> {
  const { rows } = await sql<Contact & { id: string }>`
    select distinct on (organization.id) organization.id, term.holder_name as name,
           coalesce(nullif(term.phone, ''), nullif(center.phone, ''), organization.phone) as phone
    from organizations organization
    left join organizations center on center.kind = 'OUTFLOW_CENTER' and center.township_id = organization.id and center.ended_on is null
    left join office_terms term on term.until_on is null and term.organization_id in (organization.id, center.id)
      and term.role in ('OUTFLOW_OFFICER', 'CENTER_DIRECTOR', 'BRANCH_SECRETARY')
    where organization.id = any(${[...organizationIds]}::uuid[])
    order by organization.id, term.from_on, term.id`.execute(db)
  const byId = new Map(rows.map(({ id, name, phone }) => [id, { name, phone }]))
  return organizationIds.map((id) => byId.get(id))
}

/** Members of whom a branch may still see the name in its own registers: they were in it (R71), and left the county's lists a short while ago at most. */
export async function listHostedNames(
  db: Db,
  memberIds: readonly string[],
  branchIds: readonly string[],
  closedSince: string,
): Promise<{ id: string; name: string; branchIds: string[] }[]> {
  const { rows } = await sql<{ id: string; name: string; branchIds: string[] }>`
    select member.id, member.name, array_agg(distinct past.organization_id) as branch_ids
    from responsibility_intervals past
    join members member on member.id = past.member_id
    where past.member_id = any(${[...memberIds]}::uuid[]) and past.organization_id = any(${[...branchIds]}::uuid[])
      and past.role in ('HOST_BRANCH', 'FORMAL_BRANCH')
      and (member.closed_on is null or member.closed_on >= ${closedSince}::date)
    group by member.id`.execute(db)
  return rows
}

export interface TransitRow {
  memberId: string
  kind: TransitKind
  since: string
  days: number
  toId: string | null
}

export interface TransitFilter {
  townshipIds?: readonly string[] | undefined
  kinds?: readonly TransitKind[] | undefined
}

/** Members between two organisations, the longest first (R52). */
export async function listInTransit(
  db: Db,
  filter: TransitFilter,
  today: string,
  page: { size: number; after: string | undefined },
): Promise<Page<TransitRow>> {
  const after = readCursor(page.after, 2)
  const { rows } = await sql<TransitRow>`
    select member_id, kind, since, ${today}::date - since as days, to_id from (${moving(filter)}) moving
    where ${after ? sql`(since, member_id) > (${after[0]}::date, ${after[1]}::uuid)` : sql`true`}
    order by since, member_id limit ${page.size + 1}`.execute(db)
  return pageOf(rows, page.size, ({ since, memberId }) => [since, memberId])
}

export async function countInTransit(db: Db, filter: TransitFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${moving(filter)}) moving`.execute(
    db,
  )
  return rows[0]!.count
}

function moving({ townshipIds, kinds }: TransitFilter) {
  const mine = townshipIds ? sql`member.origin_township_id = any(${[...townshipIds]}::uuid[])` : sql`true`
  const open = sql`member.merged_into_id is null and member.closed_on is null and ${mine}`
  const center = sql`(select id from organizations where kind in ('TOWN_SERVICE_CENTER', 'HOST_TOWN') order by kind desc limit 1)`
  return sql`
    select * from (
      select member.id as member_id, case letter.state when 'ACCEPTED' then 'TO_CHECK_IN' else 'LETTER_ON_THE_WAY' end as kind,
             coalesce(letter.issued_on, (current.from_at at time zone 'Asia/Shanghai')::date) as since, ${center} as to_id
      from members member
      join responsibility_intervals current on current.member_id = member.id and current.until_at is null
      left join letters letter on letter.member_id = member.id and letter.state in ('DRAFT', 'ISSUED', 'PRESENTED', 'ACCEPTED', 'RECEIPTED')
      where member.stage = 'INTRODUCED' and ${open}
        and not exists (select from formal_transfers transfer where transfer.member_id = member.id and transfer.state = 'SENT')
      union all
      select member.id, 'TO_PLACE', (current.from_at at time zone 'Asia/Shanghai')::date, null
      from members member
      join responsibility_intervals current on current.member_id = member.id and current.until_at is null
      where member.stage = 'CHECKED_IN' and ${open}
        and not exists (select from formal_transfers transfer where transfer.member_id = member.id and transfer.state = 'SENT')
      union all
      select member.id, 'TO_CHECK_IN', member.registered_on, ${center}
      from members member
      where member.stage = 'FOUND' and member.origin_scope <> 'IN_COUNTY' and member.register_no is not null
        and member.consent_on is not null and ${open}
      union all
      select member.id, 'TRANSFER_ON_THE_WAY', transfer.sent_on, transfer.branch_id
      from formal_transfers transfer join members member on member.id = transfer.member_id
      where transfer.state = 'SENT' and ${open}
    ) every
    where ${kinds ? sql`kind = any(${[...kinds]}::text[])` : sql`true`}`
}
