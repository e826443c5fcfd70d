import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type EndReportRow = Row<'endReports'>

export function insertEndReport(db: Db, report: NewRow<'endReports'>): Promise<EndReportRow> {
  return db.insertInto('endReports').values(report).returningAll().executeTakeFirstOrThrow()
}

export function lockEndReport(db: Db, id: string): Promise<EndReportRow | undefined> {
  return db.selectFrom('endReports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function updateEndReport(db: Db, id: string, values: Updateable<Database['endReports']>): Promise<EndReportRow> {
  return db.updateTable('endReports').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** What a branch had reported is settled when the stay has ended, by whichever way. */
export async function closeEndReports(db: Db, memberId: string, decided: { on: string; by: string }): Promise<void> {
  await db
    .updateTable('endReports')
    .set({ state: 'ACCEPTED', decidedOn: decided.on, decidedBy: decided.by })
    .where('memberId', '=', memberId)
    .where('state', '=', 'OPEN')
    .execute()
}

export interface EndReportScope {
  all: boolean
  townshipIds: readonly string[]
  branchIds: readonly string[]
}

/** Reports that wait to be decided, the oldest first. */
export async function listEndReports(
  db: Db,
  scope: EndReportScope,
  page: { size: number; after: string | undefined },
): Promise<Page<EndReportRow>> {
  const after = readCursor(page.after, 2)
  let query = within(db, scope).selectAll()
  if (after) query = query.where(sql<boolean>`(reported_on, id) > (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('reportedOn')
    .orderBy('id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, ({ reportedOn, id }) => [reportedOn, id])
}

export async function countEndReports(db: Db, scope: EndReportScope): Promise<number> {
  const { count } = await within(db, scope)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function within(db: Db, { all, townshipIds, branchIds }: EndReportScope) {
  const query = db.selectFrom('endReports').where('state', '=', 'OPEN')
  return all
    ? query
    : query.where(
        sql<boolean>`(township_id = any(${[...townshipIds]}::uuid[]) or branch_id = any(${[...branchIds]}::uuid[]))`,
      )
}
