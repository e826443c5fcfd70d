import { sql } from 'kysely'
import type { Db } from '../db.ts'

export interface LockRule {
  after: number
  minutes: number
}

/**
 * Counts an attempt before the password is looked at, so that a burst of parallel guesses is worth no more than one after the other.
 *
 * @returns until when the login is locked, or undefined if this attempt may be tried (X1: five wrong ones lock)
 */
export async function beginAttempt(db: Db, loginKey: string, rule: LockRule, now: Date): Promise<Date | undefined> {
  const forgotten = new Date(now.getTime() - rule.minutes * 60_000)
  const lockedUntil = new Date(now.getTime() + rule.minutes * 60_000)
  const attempt = await sql<{ failures: number; lockedUntil: Date | null }>`
    insert into sign_in_attempts as a (login_key, failures, last_at) values (${loginKey}, 1, ${now})
    on conflict (login_key) do update set
      failures = case
        when a.locked_until > ${now} then ${rule.after + 1}::integer
        when a.locked_until is not null or a.last_at < ${forgotten} then 1
        else a.failures + 1
      end,
      locked_until = case
        when a.locked_until > ${now} then a.locked_until
        when a.locked_until is not null or a.last_at < ${forgotten} then null
        when a.failures + 1 >= ${rule.after}::integer then ${lockedUntil}::timestamptz
      end,
      last_at = ${now}
    returning failures, locked_until
  `.execute(db)
  const row = attempt.rows[0]
  if (row && row.failures > rule.after) return row.lockedUntil ?? lockedUntil
}

/** Until when a login is locked, if it is. */
export async function findLock(db: Db, loginKey: string, now: Date): Promise<Date | undefined> {
  const row = await db
    .selectFrom('signInAttempts')
    .select('lockedUntil')
    .where('loginKey', '=', loginKey)
    .where('lockedUntil', '>', now)
    .executeTakeFirst()
  return row?.lockedUntil ?? undefined
}

/** After a right password, or when an administrator unlocks the login. */
export async function deleteAttempts(db: Db, loginKey: string): Promise<void> {
  await db.deleteFrom('signInAttempts').where('loginKey', '=', loginKey).execute()
}

/** Counts a request of one source in the current minute and gives the sum. */
export async function countRequest(db: Db, sourceKey: string, now: Date): Promise<number> {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
  const row = await db
    .insertInto('requestCounts')
    .values({ sourceKey, minute, requests: 1 })
    .onConflict((conflict) =>
      conflict.columns(['sourceKey', 'minute']).doUpdateSet({ requests: sql`request_counts.requests + 1` }),
    )
    .returning('requests')
    .executeTakeFirstOrThrow()
  return row.requests
}

/** Forgets what no longer counts. */
export async function deleteOldAttempts(db: Db, now: Date): Promise<void> {
  const anHourAgo = new Date(now.getTime() - 3_600_000)
  const aDayAgo = new Date(now.getTime() - 86_400_000)
  await db.deleteFrom('requestCounts').where('minute', '<', anHourAgo).execute()
  await db
    .deleteFrom('signInAttempts')
    .where('lastAt', '<', aDayAgo)
    .where((where) => where.or([where('lockedUntil', 'is', null), where('lockedUntil', '<', now)]))
    .execute()
}
