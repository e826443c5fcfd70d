import type { Scope } from '@mobile-members/model/policy.ts'
import { LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import type { RetentionReason } from '@mobile-members/model/registry.ts'
import type { LetterState } from '@mobile-members/model/state-machines.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'
import type { LetterQueue } from './letter.rules.ts'

/** Columns of a letter that a request carries about: without what is sealed. */
export const LETTER_COLUMNS = [
  'id',
  'memberId',
  'townshipId',
  'addressedToId',
  'year',
  'serial',
  'number',
  'state',
  'retentionReason',
  'retentionNote',
  'content',
  'token',
  'keyId',
  'statusIndex',
  'issuedOn',
  'issuedBy',
  'validUntil',
  'presentedOn',
  'acceptedOn',
  'acceptedBy',
  'returnedOn',
  'returnReason',
  'receiptedOn',
  'closedOn',
  'voidedOn',
  'voidReason',
  'lostOn',
  'expiredOn',
  'replacesId',
] as const satisfies readonly (keyof Row<'letters'>)[]

export type LetterRow = Pick<Row<'letters'>, (typeof LETTER_COLUMNS)[number]>

export interface LetterFilter {
  queue?: LetterQueue | undefined
  states?: readonly LetterState[] | undefined
  townshipId?: string | undefined
  year?: number | undefined
  memberId?: string | undefined
  retentionReason?: RetentionReason | undefined
  unprinted?: boolean | undefined
}

/** Days that the queues are cut by. */
export interface QueueDays {
  today: string
  /** Accepted before this day, a member is overdue at the counter. */
  checkInBefore: string
  /** Accepted before this day, a receipt is overdue. */
  receiptBefore: string
  /** Found, or spoken to without an end, before this day, a member waits for guidance. */
  guidanceBefore: string
}

export function findLetter(db: Db, id: string): Promise<LetterRow | undefined> {
  return db.selectFrom('letters').select(LETTER_COLUMNS).where('id', '=', id).executeTakeFirst()
}

export function lockLetter(db: Db, id: string): Promise<LetterRow | undefined> {
  return db.selectFrom('letters').select(LETTER_COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The letter of a member that is in force, held until the transaction ends. */
export function lockLetterInForce(db: Db, memberId: string): Promise<LetterRow | undefined> {
  return db
    .selectFrom('letters')
    .select(LETTER_COLUMNS)
    .where('memberId', '=', memberId)
    .where('state', 'in', [...LETTERS_IN_FORCE])
    .forUpdate()
    .executeTakeFirst()
}

export async function findLetters(db: Db, ids: readonly string[]): Promise<(LetterRow | undefined)[]> {
  const rows = await db
    .selectFrom('letters')
    .select(LETTER_COLUMNS)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}

/** Letters by member, newest first, by one statement. */
export async function listLettersOf(db: Db, memberIds: readonly string[]): Promise<LetterRow[][]> {
  const rows = await db
    .selectFrom('letters')
    .select(LETTER_COLUMNS)
    .where('memberId', 'in', [...memberIds])
    .orderBy('issuedOn', 'desc')
    .orderBy('serial', 'desc')
    .execute()
  const byMember = Map.groupBy(rows, (row) => row.memberId)
  return memberIds.map((id) => byMember.get(id) ?? [])
}

/** One page of letters, newest first; queues oldest first. */
export async function listLetters(
  db: Db,
  scope: Scope,
  filter: LetterFilter,
  days: QueueDays,
  page: { size: number; after: string | undefined },
): Promise<Page<LetterRow>> {
  const after = readCursor(page.after, 3)
  const oldestFirst = filter.queue !== undefined
  const direction = oldestFirst ? 'asc' : 'desc'
  let query = filtered(db, scope, filter, days).select(LETTER_COLUMNS)
  if (after)
    query = query.where(
      sql<boolean>`(issued_on, serial, letters.id) ${sql.raw(oldestFirst ? '>' : '<')} (${after[0]}::date, ${after[1]}::integer, ${after[2]}::uuid)`,
    )
  const rows = await query
    .orderBy('issuedOn', direction)
    .orderBy('serial', direction)
    .orderBy('letters.id', direction)
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.issuedOn, String(row.serial), row.id])
}

export async function countLetters(db: Db, scope: Scope, filter: LetterFilter, days: QueueDays): Promise<number> {
  const { count } = await filtered(db, scope, filter, days)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function filtered(db: Db, scope: Scope, filter: LetterFilter, days: QueueDays) {
  let query = db.selectFrom('letters')
  if (!scope.all)
    query = query.where((where) =>
      where.or([
        ...(scope.originTownshipIds.length > 0 ? [where('townshipId', 'in', scope.originTownshipIds)] : []),
        ...(scope.memberIds.length > 0 ? [where('memberId', 'in', scope.memberIds)] : []),
      ]),
    )
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  if (filter.townshipId) query = query.where('townshipId', '=', filter.townshipId)
  if (filter.year) query = query.where('year', '=', filter.year)
  if (filter.retentionReason) query = query.where('retentionReason', '=', filter.retentionReason)
  if (filter.unprinted)
    query = query.where(sql<boolean>`not exists (select from letter_prints where letter_id = letters.id)`)
  if (filter.memberId) query = query.where('memberId', '=', filter.memberId)
  const notCheckedIn = sql<boolean>`not exists (select from check_ins where letter_id = letters.id and check_ins.state = 'CONFIRMED')`
  switch (filter.queue) {
    case undefined:
      break
    case 'TO_ACCEPT':
      query = query.where('state', 'in', ['ISSUED', 'PRESENTED']).where('validUntil', '>=', days.today)
      break
    case 'TO_CHECK_IN':
      query = query.where('state', '=', 'ACCEPTED').where(notCheckedIn)
      break
    case 'CHECK_IN_OVERDUE':
      query = query.where('state', '=', 'ACCEPTED').where('acceptedOn', '<', days.checkInBefore).where(notCheckedIn)
      break
    case 'RECEIPT_OVERDUE':
      query = query.where('state', '=', 'ACCEPTED').where('acceptedOn', '<', days.receiptBefore)
      break
  }
  return query
}

/** The next number of a township's year, without gaps: the row stays locked until the letter is written (R43). */
export async function takeSerial(db: Db, townshipId: string, year: number): Promise<number> {
  const { last } = await db
    .insertInto('letterSerials')
    .values({ townshipId, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['townshipId', 'year']).doUpdateSet({ last: sql<number>`letter_serials.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export function insertLetter(db: Db, letter: NewRow<'letters'>): Promise<LetterRow> {
  return db.insertInto('letters').values(letter).returning(LETTER_COLUMNS).executeTakeFirstOrThrow()
}

export function updateLetter(db: Db, id: string, values: Updateable<Database['letters']>): Promise<LetterRow> {
  return db.updateTable('letters').set(values).where('id', '=', id).returning(LETTER_COLUMNS).executeTakeFirstOrThrow()
}

/** The sealed identity numbers that stand on letters. */
export async function listSealedOnLetters(db: Db, ids: readonly string[]): Promise<(Buffer | null)[]> {
  const rows = await db
    .selectFrom('letters')
    .select(['id', 'idNumberSealed'])
    .where('id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row.idNumberSealed]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** A township's stub book of a year, in the order of the numbers; void ones keep theirs (R43). */
export function listStubs(db: Db, townshipId: string, year: number): Promise<LetterRow[]> {
  return db
    .selectFrom('letters')
    .select(LETTER_COLUMNS)
    .where('townshipId', '=', townshipId)
    .where('year', '=', year)
    .orderBy('serial')
    .execute()
}

/** Places in the status list of letters that no longer stand for anybody. */
export async function listRevokedIndexes(db: Db): Promise<{ size: number; revoked: number[] }> {
  const { size } = await db
    .selectFrom('letters')
    .select((where) => where.fn.coalesce(where.fn.max('statusIndex'), sql<number>`0`).as('size'))
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('letters')
    .select('statusIndex')
    .where('state', 'in', ['VOID', 'LOST', 'REISSUED', 'RETURNED', 'CLOSED'])
    .execute()
  return { size, revoked: rows.map((row) => row.statusIndex) }
}
