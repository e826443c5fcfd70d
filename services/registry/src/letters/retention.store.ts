import type { RetentionReason } from '@mobile-members/model/registry.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

export interface RetentionRow {
  townshipId: string
  reason: RetentionReason
  count: number
}

/** How many letters in force name which reason, by township: letters that stand today, or those issued in a year. */
export async function countRetentionReasons(db: Db, scope: Scope, year: number | undefined): Promise<RetentionRow[]> {
  const mine = scope.all ? sql`true` : sql`township_id = any(${[...scope.originTownshipIds]}::uuid[])`
  const which = year ? sql`year = ${year} and state <> 'VOID'` : sql`state = any(${[...LETTERS_IN_FORCE]})`
  const { rows } = await sql<RetentionRow>`
    select township_id, retention_reason as reason, count(*)::int as count from letters
    where ${mine} and ${which} group by 1, 2 order by 1, 2`.execute(db)
  return rows
}
