import type { TransferState } from '@mobile-members/model/state-machines.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type TransferRow = Omit<Row<'formalTransfers'>, 'idNumberSealed'>

/** A sealed number does not travel with the row: answers are stored with their idempotency key. */
const COLUMNS = [
  'id',
  'memberId',
  'townshipId',
  'branchId',
  'target',
  'year',
  'serial',
  'number',
  'state',
  'content',
  'sentOn',
  'sentBy',
  'dueOn',
  'validUntil',
  'decidedOn',
  'decidedBy',
  'reason',
  'handler',
  'handlerPhone',
  'closedOn',
  'closedBy',
] as const

export function findTransfer(db: Db, id: string): Promise<TransferRow | undefined> {
  return db.selectFrom('formalTransfers').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

export function lockTransfer(db: Db, id: string): Promise<TransferRow | undefined> {
  return db.selectFrom('formalTransfers').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findSealedOf(db: Db, id: string): Promise<Buffer | null> {
  const row = await db.selectFrom('formalTransfers').select('idNumberSealed').where('id', '=', id).executeTakeFirst()
  return row?.idNumberSealed ?? null
}

export function insertTransfer(db: Db, transfer: NewRow<'formalTransfers'>): Promise<TransferRow> {
  return db.insertInto('formalTransfers').values(transfer).returning(COLUMNS).executeTakeFirstOrThrow()
}

export function updateTransfer(
  db: Db,
  id: string,
  values: Updateable<Database['formalTransfers']>,
): Promise<TransferRow> {
  return db.updateTable('formalTransfers').set(values).where('id', '=', id).returning(COLUMNS).executeTakeFirstOrThrow()
}

/** Takes back what is on its way when the stay has ended otherwise. */
export async function withdrawOpenTransfer(
  db: Db,
  memberId: string,
  end: { on: string; by: string; reason: string },
): Promise<void> {
  await db
    .updateTable('formalTransfers')
    .set({ state: 'WITHDRAWN', decidedOn: end.on, decidedBy: end.by, reason: end.reason })
    .where('memberId', '=', memberId)
    .where('state', '=', 'SENT')
    .execute()
}

/** A new one answers what came back. */
export async function closeRejected(db: Db, memberId: string, closed: { on: string; by: string }): Promise<void> {
  await db
    .updateTable('formalTransfers')
    .set({ state: 'CLOSED', closedOn: closed.on, closedBy: closed.by })
    .where('memberId', '=', memberId)
    .where('state', '=', 'REJECTED')
    .execute()
}

/** The next number of a township's year, without gaps: the row stays locked until the letter is written. */
export async function takeTransferSerial(db: Db, townshipId: string, year: number): Promise<number> {
  const { last } = await db
    .insertInto('transferSerials')
    .values({ townshipId, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['townshipId', 'year']).doUpdateSet({ last: sql<number>`transfer_serials.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export interface TransferScope {
  all: boolean
  townshipIds: readonly string[]
  branchIds: readonly string[]
  memberIds: readonly string[]
}

export interface TransferFilter {
  states?: readonly TransferState[] | undefined
  townshipId?: string | undefined
  branchId?: string | undefined
  memberId?: string | undefined
  /** Whose answer was due before this day. */
  overdueOn?: string | undefined
}

/** Transfers in reach, the newest first. */
export async function listTransfers(
  db: Db,
  scope: TransferScope,
  filter: TransferFilter,
  page: { size: number; after: string | undefined },
): Promise<Page<TransferRow>> {
  const after = readCursor(page.after, 2)
  let query = filtered(db, scope, filter).select(COLUMNS)
  if (after) query = query.where(sql<boolean>`(sent_on, id) < (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('sentOn', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, ({ sentOn, id }) => [sentOn, id])
}

export async function countTransfers(db: Db, scope: TransferScope, filter: TransferFilter): Promise<number> {
  const { count } = await filtered(db, scope, filter)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function filtered(db: Db, scope: TransferScope, filter: TransferFilter) {
  let query = db.selectFrom('formalTransfers')
  if (!scope.all)
    query = query.where(
      sql<boolean>`(township_id = any(${[...scope.townshipIds]}::uuid[]) or branch_id = any(${[...scope.branchIds]}::uuid[])
        or member_id = any(${[...scope.memberIds]}::uuid[]))`,
    )
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  if (filter.townshipId) query = query.where('townshipId', '=', filter.townshipId)
  if (filter.branchId) query = query.where('branchId', '=', filter.branchId)
  if (filter.memberId) query = query.where('memberId', '=', filter.memberId)
  if (filter.overdueOn) query = query.where('state', '=', 'SENT').where('dueOn', '<', filter.overdueOn)
  return query
}
