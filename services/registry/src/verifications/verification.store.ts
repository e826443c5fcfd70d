import type { Scope } from '@mobile-members/model/policy.ts'
import type { VerificationOpen, VerificationOutcome } from '@mobile-members/model/verifications.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type ExpressionBuilder, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type CampaignRow = Row<'verificationCampaigns'>
export type EntryRow = Row<'verificationEntries'>

export function findCampaignOfYear(db: Db, year: number): Promise<CampaignRow | undefined> {
  return db.selectFrom('verificationCampaigns').selectAll().where('year', '=', year).executeTakeFirst()
}

export function listCampaigns(db: Db): Promise<CampaignRow[]> {
  return db.selectFrom('verificationCampaigns').selectAll().orderBy('year', 'desc').limit(50).execute()
}

/** The campaign that is open now, if one is. */
export function findOpenCampaign(db: Db): Promise<CampaignRow | undefined> {
  return db
    .selectFrom('verificationCampaigns')
    .selectAll()
    .where('state', '=', 'OPEN')
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function lockCampaign(db: Db, id: string): Promise<CampaignRow | undefined> {
  return db.selectFrom('verificationCampaigns').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** A campaign that nobody closes until the transaction ends; answers do not wait for each other. */
export function findCampaignToAnswer(db: Db, id: string): Promise<CampaignRow | undefined> {
  return db.selectFrom('verificationCampaigns').selectAll().where('id', '=', id).forShare().executeTakeFirst()
}

export function insertCampaign(db: Db, campaign: NewRow<'verificationCampaigns'>): Promise<CampaignRow> {
  return db.insertInto('verificationCampaigns').values(campaign).returningAll().executeTakeFirstOrThrow()
}

export function updateCampaign(
  db: Db,
  id: string,
  values: Updateable<Database['verificationCampaigns']>,
): Promise<CampaignRow> {
  return db
    .updateTable('verificationCampaigns')
    .set(values)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/**
 * Brings the entries in line with the register: everybody known by the reference date whose stay goes on gets one; who left before
 * it has nothing to verify any more; and the branch that answers is the one of now. Entries that have an outcome stay.
 */
export async function syncEntries(db: Db, campaign: CampaignRow, today: string): Promise<void> {
  await sql`
    insert into verification_entries (campaign_id, member_id, township_id, branch_id, open_sides)
    select ${campaign.id}, id, origin_township_id, branch_id,
      case when origin_township_id is null then array['MEMBER', 'HOST'] else array['MEMBER', 'HOST', 'TOWNSHIP'] end
    from members
    where merged_into_id is null and closed_on is null and stage <> 'ENDED' and found_on <= ${campaign.referenceDate}
    on conflict on constraint one_entry_a_member do nothing`.execute(db)
  await sql`
    update verification_entries entry
    set outcome = 'LEFT', open_sides = '{}', settled_on = ${today}, version = entry.version + 1
    from members where members.id = entry.member_id and entry.campaign_id = ${campaign.id} and entry.outcome is null
      and (merged_into_id is not null or closed_on is not null or stage = 'ENDED')`.execute(db)
  await sql`
    update verification_entries entry set branch_id = members.branch_id
    from members where members.id = entry.member_id and entry.campaign_id = ${campaign.id} and entry.outcome is null
      and entry.branch_id is distinct from members.branch_id`.execute(db)
}

export function lockEntry(db: Db, id: string): Promise<EntryRow | undefined> {
  return db.selectFrom('verificationEntries').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function findEntryOf(db: Db, campaignId: string, memberId: string): Promise<EntryRow | undefined> {
  return db
    .selectFrom('verificationEntries')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .where('memberId', '=', memberId)
    .executeTakeFirst()
}

export function listEntriesOfAmendment(db: Db, amendmentId: string): Promise<EntryRow[]> {
  return db
    .selectFrom('verificationEntries')
    .selectAll()
    .where('amendmentId', '=', amendmentId)
    .where('outcome', 'is', null)
    .forUpdate()
    .execute()
}

export function updateEntry(
  db: Db,
  id: string,
  values: Updateable<Database['verificationEntries']>,
): Promise<EntryRow> {
  return db
    .updateTable('verificationEntries')
    .set({ ...values, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function insertAnswer(db: Db, answer: NewRow<'verificationAnswers'>): Promise<void> {
  await db.insertInto('verificationAnswers').values(answer).execute()
}

export interface EntryFilter {
  campaignId: string
  townshipId?: string | undefined
  branchId?: string | undefined
  outcome?: VerificationOutcome | undefined
  /** Only entries that wait for this side; ANY: for anything. */
  open?: VerificationOpen | 'ANY' | undefined
  contact?: boolean | undefined
}

type Where = ExpressionBuilder<Database, 'verificationEntries'>

function filtered(db: Db, scope: Scope, filter: EntryFilter) {
  let query = db.selectFrom('verificationEntries').where('campaignId', '=', filter.campaignId)
  if (!scope.all) query = query.where((where) => where.or(within(where, scope)))
  if (filter.townshipId) query = query.where('townshipId', '=', filter.townshipId)
  if (filter.branchId) query = query.where('branchId', '=', filter.branchId)
  if (filter.outcome) query = query.where('outcome', '=', filter.outcome)
  if (filter.open === 'ANY') query = query.where('outcome', 'is', null)
  else if (filter.open) query = query.where(sql<boolean>`open_sides @> array[${filter.open}]::text[]`)
  if (filter.contact) query = query.where('contactSince', 'is not', null).where('contactDoneOn', 'is', null)
  return query
}

function within(where: Where, scope: Scope) {
  const ties = [
    ['townshipId', scope.originTownshipIds],
    ['branchId', scope.branchIds],
    ['memberId', scope.memberIds],
  ] as const
  return ties.flatMap(([column, ids]) => (ids.length > 0 ? [where(column, 'in', ids)] : []))
}

export async function listEntries(
  db: Db,
  scope: Scope,
  filter: EntryFilter,
  page: { size: number; after: string | undefined },
): Promise<Page<EntryRow>> {
  const after = readCursor(page.after, 1)
  let query = filtered(db, scope, filter).selectAll()
  if (after) query = query.where('id', '>', after[0]!)
  const rows = await query
    .orderBy('id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.id])
}

export async function countEntries(db: Db, scope: Scope, filter: EntryFilter): Promise<number> {
  const { count } = await filtered(db, scope, filter)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export interface Progress {
  organizationId: string | null
  total: number
  settled: number
  confirmed: number
  changed: number
  notFound: number
  openMember: number
  openHost: number
  openTownship: number
  openDecision: number
}

/** How far a campaign has come, in all and by township or branch. Entries of who left are counted nowhere. */
export async function countProgress(
  db: Db,
  scope: Scope,
  campaignId: string,
  by: 'township_id' | 'branch_id' | undefined,
): Promise<Progress[]> {
  const group = by ? sql.ref(by) : sql`null::uuid`
  const mine = scope.all
    ? sql`true`
    : sql`(township_id = any(${scope.originTownshipIds}::uuid[]) or branch_id = any(${scope.branchIds}::uuid[]) or member_id = any(${scope.memberIds}::uuid[]))`
  const open = (side: VerificationOpen) => sql`(count(*) filter (where open_sides @> array[${side}]::text[]))::int`
  const { rows } = await sql<Progress>`
    select ${group} as organization_id, count(*)::int as total, count(outcome)::int as settled,
      (count(*) filter (where outcome = 'CONFIRMED'))::int as confirmed,
      (count(*) filter (where outcome = 'CHANGED'))::int as changed,
      (count(*) filter (where outcome = 'NOT_FOUND'))::int as not_found,
      ${open('MEMBER')} as open_member, ${open('HOST')} as open_host,
      ${open('TOWNSHIP')} as open_township, ${open('DECISION')} as open_decision
    from verification_entries
    where campaign_id = ${campaignId} and ${mine} and outcome is distinct from 'LEFT'
    group by 1 order by count(*) - count(outcome) desc, 1`.execute(db)
  return rows
}
