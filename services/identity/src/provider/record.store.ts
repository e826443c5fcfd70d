import type { Adapter, AdapterPayload } from 'oidc-provider'
import type { Db, Row } from '../db.ts'
import { fingerprint, type Vault } from '../secrets/vault.ts'

const CLEANED_AT_ONCE = 5000
const FOREVER = 100 * 365 * 86_400

export interface RecordRules {
  /** Within this time a used refresh token may be used again: two tabs that renew in the same moment are one person. */
  refreshReuseSeconds: number
  now: () => Date
}

/**
 * Where the provider keeps sessions, grants, codes and refresh tokens.
 * What would open a door is stored unreadable: the id as a fingerprint, the rest sealed.
 *
 * @param consumedTwice makes the error for a code that two requests present at once
 */
export function recordsOf(
  db: Db,
  vault: Vault,
  rules: RecordRules,
  consumedTwice: () => Error,
): (kind: string) => Adapter {
  function payloadOf(row: Row<'providerRecords'> | undefined): AdapterPayload | undefined {
    const text = row && vault.open(row.sealedPayload)
    if (!row || text === undefined) return undefined
    const payload = JSON.parse(text) as AdapterPayload
    return isSpent(row) ? { ...payload, consumed: Math.floor(row.consumedAt!.getTime() / 1000) } : payload
  }

  function isSpent({ kind, consumedAt }: Row<'providerRecords'>): boolean {
    if (!consumedAt) return false
    return kind !== 'RefreshToken' || rules.now().getTime() - consumedAt.getTime() > rules.refreshReuseSeconds * 1000
  }

  return (kind) => {
    return {
      async upsert(id, payload, expiresIn) {
        const values = {
          sealedPayload: vault.seal(JSON.stringify(payload)),
          subject: payload.accountId ?? null,
          grantId: payload.grantId ?? null,
          sessionUid: kind === 'Session' ? (payload.uid ?? null) : (payload.sessionUid ?? null),
          expiresAt: new Date(rules.now().getTime() + (expiresIn ?? FOREVER) * 1000),
        }
        await db
          .insertInto('providerRecords')
          .values({ kind, idHash: fingerprint(id), consumedAt: null, ...values })
          .onConflict((conflict) => conflict.columns(['kind', 'idHash']).doUpdateSet(values))
          .execute()
      },

      async find(id) {
        return payloadOf(
          await db
            .selectFrom('providerRecords')
            .selectAll()
            .where('kind', '=', kind)
            .where('idHash', '=', fingerprint(id))
            .where('expiresAt', '>', rules.now())
            .executeTakeFirst(),
        )
      },

      async findByUid(uid) {
        return payloadOf(
          await db
            .selectFrom('providerRecords')
            .selectAll()
            .where('kind', '=', kind)
            .where('sessionUid', '=', uid)
            .where('expiresAt', '>', rules.now())
            .executeTakeFirst(),
        )
      },

      async findByUserCode() {
        return undefined
      },

      async consume(id) {
        const { numUpdatedRows } = await db
          .updateTable('providerRecords')
          .set({ consumedAt: rules.now() })
          .where('kind', '=', kind)
          .where('idHash', '=', fingerprint(id))
          .where('consumedAt', 'is', null)
          .executeTakeFirst()
        if (numUpdatedRows === 0n && kind === 'AuthorizationCode') throw consumedTwice()
      },

      async destroy(id) {
        await db.deleteFrom('providerRecords').where('kind', '=', kind).where('idHash', '=', fingerprint(id)).execute()
      },

      async revokeByGrantId(grantId) {
        await db.deleteFrom('providerRecords').where('kind', '=', kind).where('grantId', '=', grantId).execute()
      },
    }
  }
}

/** Ends every session and every refresh token of an account, at once and everywhere. */
export async function deleteRecordsOf(db: Db, subject: string): Promise<void> {
  await db.deleteFrom('providerRecords').where('subject', '=', subject).execute()
}

/** As `deleteRecordsOf`, but leaves the session of the browser at hand, and the sign-in that it is in the middle of. */
export async function deleteOtherRecordsOf(db: Db, subject: string, sessionUid: string | undefined): Promise<void> {
  await db
    .deleteFrom('providerRecords')
    .where('subject', '=', subject)
    .where('kind', '!=', 'Interaction')
    .where((where) =>
      where.or([where('kind', '!=', 'Session'), where('sessionUid', 'is distinct from', sessionUid ?? null)]),
    )
    .execute()
}

/** Removes what has run out, in portions, so that no statement is long. */
export async function deleteExpiredRecords(db: Db, now: Date): Promise<number> {
  let removed = 0
  for (;;) {
    const { numDeletedRows } = await db
      .deleteFrom('providerRecords')
      .where((where) =>
        where(
          where.refTuple('kind', 'idHash'),
          'in',
          where
            .selectFrom('providerRecords')
            .select(['kind', 'idHash'])
            .where('expiresAt', '<', now)
            .limit(CLEANED_AT_ONCE)
            .$asTuple('kind', 'idHash'),
        ),
      )
      .executeTakeFirst()
    removed += Number(numDeletedRows)
    if (numDeletedRows < BigInt(CLEANED_AT_ONCE)) return removed
  }
}
