import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Vault } from '../secrets/vault.ts'
import { ANNOUNCED_MINUTES, outdatedKeys, rotationIsDue, signingKey } from './key.rules.ts'

const ALGORITHM = 'ES256'

export interface SigningKey {
  kid: string
  signsFrom: Date
  jwk: JWK
}

/** Keys as one moment needs them: the one that signs first, then those that only verify. */
export interface KeyRing {
  kid: string
  keys: JWK[]
}

/**
 * Sees to it that there is a key to sign with, that a new one is announced when its time comes, and that old ones go.
 * Copies that do this at the same moment wait for each other.
 */
export function keepKeys(db: Db, vault: Vault, now: Date, rotationDays: number): Promise<KeyRing> {
  return db.transaction().execute(async (tx) => {
    await lockKeys(tx)
    const keys = await listKeys(tx, vault)
    if (!signingKey(keys, now)) keys.push(await insertKey(tx, vault, now, now))
    if (rotationIsDue(keys, now, rotationDays)) keys.push(await insertKey(tx, vault, now, announced(now)))
    const outdated = outdatedKeys(keys, now).map((key) => key.kid)
    if (outdated.length > 0) await tx.deleteFrom('signingKeys').where('kid', 'in', outdated).execute()
    return keyRing(keys, outdated, now)
  })
}

/** Announces a new key at once, for when the old one may be known to others. Gives the time from which it signs. */
export function rotateKeys(db: Db, vault: Vault, now: Date): Promise<Date> {
  return db.transaction().execute(async (tx) => {
    await lockKeys(tx)
    return (await insertKey(tx, vault, now, announced(now))).signsFrom
  })
}

async function lockKeys(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('identity signing keys'))`.execute(tx)
}

// A key sealed under a secret that is no longer configured cannot be opened; it is as good as gone.
async function listKeys(db: Db, vault: Vault): Promise<SigningKey[]> {
  const rows = await db.selectFrom('signingKeys').selectAll().orderBy('signsFrom').execute()
  return rows.flatMap(({ kid, signsFrom, sealedKey }) => {
    const text = vault.open(sealedKey)
    return text === undefined ? [] : [{ kid, signsFrom, jwk: JSON.parse(text) as JWK }]
  })
}

async function insertKey(db: Db, vault: Vault, createdAt: Date, signsFrom: Date): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
  const bare = await exportJWK(privateKey)
  const kid = await calculateJwkThumbprint(bare)
  const jwk = { ...bare, kid, alg: ALGORITHM, use: 'sig' }
  await db
    .insertInto('signingKeys')
    .values({ kid, algorithm: ALGORITHM, sealedKey: vault.seal(JSON.stringify(jwk)), createdAt, signsFrom })
    .execute()
  return { kid, signsFrom, jwk }
}

function announced(now: Date): Date {
  return new Date(now.getTime() + ANNOUNCED_MINUTES * 60_000)
}

function keyRing(keys: SigningKey[], outdated: string[], now: Date): KeyRing {
  const signing = signingKey(keys, now)
  if (!signing) throw new Error('no key to sign with')
  const others = keys.filter((key) => key.kid !== signing.kid && !outdated.includes(key.kid))
  return { kid: signing.kid, keys: [signing.jwk, ...others.map((key) => key.jwk)] }
}
