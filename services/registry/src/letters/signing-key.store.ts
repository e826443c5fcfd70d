import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'
import { type PublishedKey, fingerprintOf } from './token.ts'

export interface SigningKeyRow extends Pick<Row<'signingKeys'>, 'kid' | 'firstUsed' | 'condemnedFrom' | 'reason'> {
  letters: number
}

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

/** Every key that ever signed, as it is published: a condemned one says from when on. */
export async function listSigningKeys(db: Db): Promise<PublishedKey[]> {
  const rows = await db
    .selectFrom('signingKeys')
    .select(['publicKey', 'condemnedFrom'])
    .orderBy('firstUsed', 'desc')
    .orderBy('kid')
    .execute()
  return rows.map(({ publicKey, condemnedFrom }) => ({ ...publicKey, ...(condemnedFrom ? { condemnedFrom } : {}) }))
}

/** The keys with how many letters each has signed, the newest first. */
export async function listSigningKeyRows(db: Db): Promise<SigningKeyRow[]> {
  const { rows } = await sql<SigningKeyRow>`
    select kid, first_used, condemned_from, reason,
      (select count(*)::int from letters where key_id = kid) as letters
    from signing_keys order by first_used desc, kid`.execute(db)
  return rows
}

export function lockSigningKey(db: Db, kid: string): Promise<Row<'signingKeys'> | undefined> {
  return db.selectFrom('signingKeys').selectAll().where('kid', '=', kid).forUpdate().executeTakeFirst()
}

export async function updateKeyCondemned(
  db: Db,
  kid: string,
  condemned: { from: string; by: string; at: Date; reason: string },
): Promise<void> {
  await db
    .updateTable('signingKeys')
    .set({
      condemnedFrom: condemned.from,
      condemnedBy: condemned.by,
      condemnedAt: condemned.at,
      reason: condemned.reason,
    })
    .where('kid', '=', kid)
    .execute()
}

/** Asks the townships to issue anew what a condemned key signed from that day on and what still stands. Gives how many. */
export async function insertNoticesOfKey(db: Db, kid: string, from: string, today: string): Promise<number> {
  const { rows } = await sql`
    insert into notices (kind, township_id, member_id, letter_id, noted_on)
    select 'LETTER_KEY_CONDEMNED', township_id, member_id, id, ${today} from letters
    where key_id = ${kid} and issued_on >= ${from} and state in ('ISSUED', 'PRESENTED')
    returning id`.execute(db)
  return rows.length
}

/** Of each condemned key the letters that were issued before that day, by their fingerprints. */
export async function listGenuineFingerprints(db: Db): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ kid: string; token: string | null }>`
    select kid, token from signing_keys left join letters on key_id = kid and issued_on < condemned_from
    where condemned_from is not null order by kid, status_index`.execute(db)
  const genuine: Record<string, string[]> = {}
  for (const { kid, token } of rows) {
    genuine[kid] ??= []
    if (token) genuine[kid].push(fingerprintOf(token))
  }
  return genuine
}
