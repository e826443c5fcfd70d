import { readCursor, writeCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { membersBehind } from './count-tables.ts'
import type { AsOf } from './standing.store.ts'

/** One page of the members behind a cell, and how many there are. Tables that count no members have none. */
export async function listBehind(
  db: Db,
  asOf: AsOf,
  cell: { part: string; scope: string; row: string | null; column: string | null },
  page: { size: number; after: string | undefined },
): Promise<{ ids: string[]; total: number; endCursor: string | null; hasNextPage: boolean }> {
  const behind = membersBehind(asOf, cell)
  if (!behind) return { ids: [], total: 0, endCursor: null, hasNextPage: false }
  const after = readCursor(page.after, 1)?.[0] ?? '00000000-0000-0000-0000-000000000000'
  const { rows } = await sql<{ id: string; total: number }>`
    with behind as materialized (${behind})
    select id, (select count(*)::int from behind) as total from behind
    where id > ${after}::uuid order by id limit ${page.size + 1}`.execute(db)
  const ids = rows.slice(0, page.size).map(({ id }) => id)
  const last = ids.at(-1)
  return {
    ids,
    total: rows[0]?.total ?? 0,
    endCursor: last ? writeCursor([last]) : null,
    hasNextPage: rows.length > page.size,
  }
}
