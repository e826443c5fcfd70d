import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

export interface ClosedFileRow {
  id: string
  name: string
  registerNo: string | null
  originPlace: string | null
  foundOn: string
  closedOn: string
}

const COLUMNS = ['id', 'name', 'registerNo', 'originPlace', 'foundOn', 'closedOn'] as const

/** Files that a withdrawn consent has closed, the newest first. */
export async function listClosedFiles(
  db: Db,
  page: { size: number; after: string | undefined },
): Promise<Page<ClosedFileRow>> {
  const after = readCursor(page.after, 2)
  let query = closedMembers(db).select(COLUMNS)
  if (after) query = query.where(sql<boolean>`(closed_on, id) < (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('closedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows as ClosedFileRow[], page.size, ({ closedOn, id }) => [closedOn, id])
}

export async function countClosedFiles(db: Db): Promise<number> {
  const { count } = await closedMembers(db)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export function findClosedFile(db: Db, id: string): Promise<ClosedFileRow | undefined> {
  return closedMembers(db).select(COLUMNS).where('id', '=', id).executeTakeFirst() as Promise<ClosedFileRow | undefined>
}

function closedMembers(db: Db) {
  return db.selectFrom('members').where('closedOn', 'is not', null).where('mergedIntoId', 'is', null)
}
