import type { ArchiveCategory } from '@mobile-members/model/archives.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Expression, type ExpressionBuilder, type SqlBool, type RawBuilder, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'
import { type PastDay, pastMembers } from './as-of.store.ts'
import { folderOf } from './folders.ts'
import { searchTermOf } from './name.rules.ts'

/** Columns of a member that a request carries about: without search pieces, and without sealed numbers. */
export const MEMBER_COLUMNS = [
  'id',
  'registerNo',
  'registeredOn',
  'name',
  'pinyin',
  'sex',
  'born',
  'phones',
  'ethnicGroup',
  'education',
  'nativePlace',
  'residence',
  'homeAddress',
  'homeContactName',
  'homeContactPhone',
  'membership',
  'joined',
  'becameFull',
  'duesPaidUpTo',
  'originScope',
  'originTownshipId',
  'originBranchId',
  'originBranchText',
  'originPlace',
  'originDivision',
  'originCommittee',
  'destination',
  'occupation',
  'occupationText',
  'industryText',
  'industry',
  'employer',
  'employmentKind',
  'employmentStable',
  'workUnitId',
  'residenceKind',
  'residenceStable',
  'residenceAreaId',
  'skills',
  'needs',
  'stage',
  'foundOn',
  'foundBy',
  'branchId',
  'placementRule',
  'placedOn',
  'consentOn',
  'shortStay',
  'formalBranchId',
  'formalSince',
  'version',
] as const satisfies readonly (keyof Row<'members'>)[]

export type MemberRow = Pick<Row<'members'>, (typeof MEMBER_COLUMNS)[number]>

export interface MemberFilter {
  search?: string | undefined
  townshipId?: string | undefined
  branchId?: string | undefined
  originBranchId?: string | undefined
  stages?: readonly Row<'members'>['stage'][] | undefined
  originScope?: Row<'members'>['originScope'] | undefined
  registered?: boolean | undefined
  /** Members of the county for whom no letter is in force. */
  withoutLetter?: boolean | undefined
  /** Those who count as mobile: no short stay, and from outside the county only by their wish (R4, R7). */
  mobile?: boolean | undefined
  /** One folder of the register (R35). */
  folder?: { category: ArchiveCategory; value: string } | undefined
  /** The list of a past day (N19); letters are of today, so that it goes with no question about them. */
  asOf?: PastDay | undefined
}

export const MEMBER_ORDERS = ['NAME', 'REGISTER_NO', 'FOUND_ON'] as const
export type MemberOrder = (typeof MEMBER_ORDERS)[number]

type Where = ExpressionBuilder<Database, 'members'>

/** A member that has not been joined to another and whose file is not closed. */
export function findMember(db: Db, id: string): Promise<MemberRow | undefined> {
  return openMembers(db).select(MEMBER_COLUMNS).where('id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends. */
export function lockMember(db: Db, id: string): Promise<MemberRow | undefined> {
  return openMembers(db).select(MEMBER_COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** In the order of the ids, by one statement. */
export async function findMembers(db: Db, ids: readonly string[]): Promise<(MemberRow | undefined)[]> {
  const rows = await openMembers(db)
    .select(MEMBER_COLUMNS)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}

export async function findMemberName(db: Db, id: string): Promise<string | undefined> {
  return (await db.selectFrom('members').select('name').where('id', '=', id).executeTakeFirst())?.name
}

export async function findSealedIdNumbers(db: Db, ids: readonly string[]): Promise<(Buffer | null | undefined)[]> {
  const rows = await db
    .selectFrom('members')
    .select(['id', 'idNumberSealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row.idNumberSealed]))
  return ids.map((id) => byId.get(id))
}

export function findMembersByIdNumber(db: Db, index: Buffer): Promise<MemberRow[]> {
  return openMembers(db).select(MEMBER_COLUMNS).where('idNumberIndex', '=', index).execute()
}

/** One page of the register, in keyset order. */
export async function listMembers(
  db: Db,
  scope: Scope,
  filter: MemberFilter,
  page: { order: MemberOrder; size: number; after: string | undefined },
): Promise<Page<MemberRow>> {
  const [column, keyOf] = ORDERS[page.order]
  const after = readCursor(page.after, 2)
  let query = filteredMembers(db, scope, filter).select(MEMBER_COLUMNS)
  if (page.order === 'REGISTER_NO') query = query.where('registerNo', 'is not', null)
  if (after)
    query = query.where(
      sql<boolean>`(${sql.ref(column)}, members.id) > (${sql`${after[0]}::${sql.raw(page.order === 'FOUND_ON' ? 'date' : 'text')}`}, ${after[1]}::uuid)`,
    )
  const rows = await query
    .orderBy(column)
    .orderBy('members.id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [keyOf(row), row.id])
}

export async function countMembers(db: Db, scope: Scope, filter: MemberFilter): Promise<number> {
  const { count } = await filteredMembers(db, scope, filter)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Every member of a list, for papers and exports: the caller says how many it can carry. */
export function listAllMembers(db: Db, scope: Scope, filter: MemberFilter, limit: number): Promise<MemberRow[]> {
  return filteredMembers(db, scope, filter)
    .select(MEMBER_COLUMNS)
    .orderBy('registerNo')
    .orderBy('pinyin')
    .orderBy('members.id')
    .limit(limit)
    .execute()
}

const ORDERS: Record<MemberOrder, ['pinyin' | 'registerNo' | 'foundOn', (row: MemberRow) => string]> = {
  NAME: ['pinyin', (row) => row.pinyin],
  REGISTER_NO: ['registerNo', (row) => row.registerNo ?? ''],
  FOUND_ON: ['foundOn', (row) => row.foundOn],
}

function openMembers(db: Db) {
  return db.selectFrom('members').where('mergedIntoId', 'is', null).where('closedOn', 'is', null)
}

/** The members of a past day in the place of those of today: the same columns but for the search pieces. */
function pastMembersOf(db: Db, day: PastDay): ReturnType<typeof openMembers> {
  const past = sql`(${pastMembers(db, day)})` as RawBuilder<Row<'members'>>
  return db.selectFrom(past.as('members')) as unknown as ReturnType<typeof openMembers>
}

/** The members of a list, without their order. */
export function filteredMembers(db: Db, scope: Scope, filter: MemberFilter) {
  let query = filter.asOf ? pastMembersOf(db, filter.asOf) : openMembers(db)
  if (!scope.all) query = query.where((where) => where.or(within(where, scope)))
  if (!scope.withoutConsent)
    query = query.where((where) =>
      where.or([where('originScope', '=', 'IN_COUNTY'), where('consentOn', 'is not', null)]),
    )
  if (filter.townshipId) query = query.where('originTownshipId', '=', filter.townshipId)
  if (filter.branchId) query = query.where('branchId', '=', filter.branchId)
  if (filter.originBranchId) query = query.where('originBranchId', '=', filter.originBranchId)
  if (filter.stages) query = query.where('stage', 'in', [...filter.stages])
  if (filter.originScope) query = query.where('originScope', '=', filter.originScope)
  if (filter.registered !== undefined) query = query.where('registerNo', filter.registered ? 'is not' : 'is', null)
  if (filter.folder) query = query.where(folderOf(filter.folder.category), '=', filter.folder.value)
  if (filter.mobile)
    query = query
      .where('shortStay', '=', false)
      .where((where) => where.or([where('originScope', '=', 'IN_COUNTY'), where('consentOn', 'is not', null)]))
  if (filter.withoutLetter && !filter.asOf)
    query = query.where('originScope', '=', 'IN_COUNTY').where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('letters')
            .select('letters.id')
            .whereRef('letters.memberId', '=', 'members.id')
            .where('letters.state', 'in', [...LETTERS_IN_FORCE]),
        ),
      ),
    )
  const term = filter.search === undefined ? undefined : searchTermOf(filter.search)
  if (term)
    switch (term.kind) {
      case 'REGISTER_NO':
        query = query.where('registerNo', 'like', `${term.prefix}%`)
        break
      case 'PHONE':
        if (!filter.asOf) query = query.where(sql<boolean>`phone_grams @> grams(${term.part}, 3, 4)`)
        query = query.where(
          sql<boolean>`exists (select from unnest(phones) phone where phone like ${`%${term.part}%`})`,
        )
        break
      case 'SOUND':
        query = query.where((where) =>
          where.or([
            where('initials', 'like', `${literal(term.start)}%`),
            where('pinyin', 'like', `${literal(term.start)}%`),
          ]),
        )
        break
      case 'NAME':
        if (!filter.asOf) query = query.where(sql<boolean>`name_grams @> grams(${term.part}, 1, 2)`)
        query = query.where('name', 'like', `%${literal(term.part)}%`)
        break
    }
  return query
}

function within(where: Where, scope: Scope): Expression<SqlBool>[] {
  const ties = [
    ['originTownshipId', scope.originTownshipIds],
    ['originBranchId', scope.originBranchIds],
    ['branchId', scope.branchIds],
    ['formalBranchId', scope.branchIds],
    ['id', scope.memberIds],
  ] as const
  return ties.flatMap(([column, ids]) => {
    if (ids.length === 0) return []
    const own = where(column, 'in', ids)
    return [column === 'originTownshipId' || column === 'originBranchId' ? where.and([own, toldAtHome]) : own]
  })
}

/**
 * Keeps from the origin whom only the town's sweep has found, until its own survey is closed: the two channels count apart
 * (R22, N1). Who came with a letter or to the counter is known to both.
 */
export const toldAtHome = sql<boolean>`not (
  members.found_by = 'HOST_SWEEP' and members.stage = 'FOUND' and exists (
    select from line_links link
    join survey_lines line on line.id = link.line_id
    join survey_campaigns campaign on campaign.id = line.campaign_id and campaign.state = 'OPEN'
    where link.member_id = members.id and link.ended_at is null and not exists (
      select from township_surveys survey where survey.campaign_id = campaign.id
        and survey.township_id = members.origin_township_id and survey.state = 'CLOSED')))`

function literal(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

export async function insertMember(db: Db, member: NewRow<'members'>): Promise<MemberRow> {
  return db.insertInto('members').values(member).returning(MEMBER_COLUMNS).executeTakeFirstOrThrow()
}

export async function updateMember(db: Db, id: string, values: Updateable<Database['members']>): Promise<MemberRow> {
  return db
    .updateTable('members')
    .set({ ...values, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .returning(MEMBER_COLUMNS)
    .executeTakeFirstOrThrow()
}

/** The next numbers of the unified register, without gaps: the row stays locked until the entries are written (R34). */
export async function takeRegisterNumbers(db: Db, prefix: string, count: number): Promise<number> {
  const { last } = await db
    .insertInto('registerNumbers')
    .values({ prefix, last: count })
    .onConflict((conflict) =>
      conflict.column('prefix').doUpdateSet({ last: sql<number>`register_numbers.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last - count + 1
}

/** Of a member that others were joined to, the consent of any of them (R33). */
export async function findHasConsent(db: Db, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select consent_of(${memberId}) is not null as has`.execute(db)
  return rows[0]?.has ?? false
}

export function listFacts(db: Db, memberId: string): Promise<Row<'memberFacts'>[]> {
  return db
    .selectFrom('memberFacts')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
}
