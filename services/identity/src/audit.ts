import type { Db } from './db.ts'

export const AUDITED = [
  'signIn',
  'signInFailed',
  'signInLocked',
  'signInDisabled',
  'signOut',
  'changePassword',
  'demoToken',
  'addAccount',
  'resetPassword',
  'disableAccount',
  'enableAccount',
  'unlockLogin',
  'rotateKeys',
] as const

/** Adds one row to the append-only audit (background §4.2, B5); `subject` is the account, empty where the login has none. */
export async function writeAudit(
  db: Db,
  operation: (typeof AUDITED)[number],
  subject: string | undefined,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await db
    .insertInto('auditEntries')
    .values({ subject: subject ?? '', operation, detail: JSON.stringify(detail) })
    .execute()
}
