import type { Database, Db } from '../db.ts'

/** A setting as it counts on a day. */
export async function settingOn(db: Db, name: Database['branchSettings']['name'], day: string): Promise<number> {
  const { value } = await db
    .selectFrom('branchSettings')
    .select('value')
    .where('name', '=', name)
    .where('effectiveFrom', '<=', day)
    .orderBy('effectiveFrom', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return value
}
