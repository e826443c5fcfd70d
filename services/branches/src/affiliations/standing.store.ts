import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Keeps the branch of a member in step with his affiliation; this service is its source. */
export async function storeBranchOf(db: Db, memberId: string, branchId: string | null): Promise<void> {
  await db
    .insertInto('memberStandings')
    .values({ memberId, branchId, originTownshipId: null, originBranchId: null })
    .onConflict((conflict) => conflict.column('memberId').doUpdateSet({ branchId }))
    .execute()
}

/** How new the news is that last ended this member's stay; 0 when there was none. */
export async function findEnding(db: Db, memberId: string): Promise<number> {
  const row = await db.selectFrom('stayEndings').select('version').where('memberId', '=', memberId).executeTakeFirst()
  return row?.version ?? 0
}

export async function storeEnding(db: Db, memberId: string, version: number): Promise<void> {
  await db
    .insertInto('stayEndings')
    .values({ memberId, version })
    .onConflict((conflict) =>
      conflict.column('memberId').doUpdateSet({ version }).where('stayEndings.version', '<', version),
    )
    .execute()
}

/** One piece of news about a member at a time, to the end of the transaction; queues deliver side by side. */
export async function lockMember(db: Db, memberId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${memberId}, 0))`.execute(db)
}
