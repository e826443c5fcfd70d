import type { Db } from '../db.ts'

/** Remembers the public keys that this process signs by or has signed by. */
export async function insertSigningKeys(
  db: Db,
  keys: readonly (Record<string, string> & { kid: string })[],
): Promise<void> {
  await db
    .insertInto('signingKeys')
    .values(keys.map((key) => ({ kid: key.kid, publicKey: JSON.stringify(key) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listSigningKeys(db: Db): Promise<Record<string, string>[]> {
  const rows = await db
    .selectFrom('signingKeys')
    .select('publicKey')
    .orderBy('firstUsed', 'desc')
    .orderBy('kid')
    .execute()
  return rows.map((row) => row.publicKey)
}
