import type { Scope } from '@mobile-members/model/policy.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export async function listReceipts(
  db: Db,
  scope: Scope,
  filter: { unread?: boolean | undefined; townshipId?: string | undefined },
  page: { size: number; after: string | undefined },
): Promise<Page<Row<'returnReceipts'>>> {
  const after = readCursor(page.after, 2)
  let query = receiptsOf(db, scope, filter).selectAll()
  if (after) query = query.where(sql<boolean>`(sent_on, letter_id) < (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('sentOn', 'desc')
    .orderBy('letterId', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.sentOn, row.letterId])
}

export async function countReceipts(
  db: Db,
  scope: Scope,
  filter: { unread?: boolean | undefined; townshipId?: string | undefined },
): Promise<number> {
  const { count } = await receiptsOf(db, scope, filter)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function receiptsOf(db: Db, scope: Scope, filter: { unread?: boolean | undefined; townshipId?: string | undefined }) {
  let query = db.selectFrom('returnReceipts')
  if (!scope.all)
    query = query.where((where) =>
      where.or([
        ...(scope.originTownshipIds.length > 0 ? [where('townshipId', 'in', scope.originTownshipIds)] : []),
        ...(scope.memberIds.length > 0 ? [where('memberId', 'in', scope.memberIds)] : []),
      ]),
    )
  if (filter.unread !== undefined) query = query.where('readAt', filter.unread ? 'is' : 'is not', null)
  if (filter.townshipId) query = query.where('townshipId', '=', filter.townshipId)
  return query
}

export async function findReceipts(
  db: Db,
  letterIds: readonly string[],
): Promise<(Row<'returnReceipts'> | undefined)[]> {
  const rows = await db
    .selectFrom('returnReceipts')
    .selectAll()
    .where('letterId', 'in', [...letterIds])
    .execute()
  const byLetter = new Map(rows.map((row) => [row.letterId, row]))
  return letterIds.map((id) => byLetter.get(id))
}

export async function insertReceipt(db: Db, receipt: NewRow<'returnReceipts'>): Promise<void> {
  await db
    .insertInto('returnReceipts')
    .values(receipt)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export function updateReceiptRead(
  db: Db,
  letterId: string,
  read: { at: Date; by: string },
): Promise<Row<'returnReceipts'>> {
  return db
    .updateTable('returnReceipts')
    .set({ readAt: read.at, readBy: read.by })
    .where('letterId', '=', letterId)
    .returningAll()
    .executeTakeFirstOrThrow()
}
