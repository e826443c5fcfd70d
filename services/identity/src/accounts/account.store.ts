import type { Insertable } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export function findAccountByLogin(db: Db, login: string): Promise<Row<'accounts'> | undefined> {
  return db.selectFrom('accounts').selectAll().where('login', '=', login).executeTakeFirst()
}

export function findAccount(db: Db, subject: string): Promise<Row<'accounts'> | undefined> {
  return db.selectFrom('accounts').selectAll().where('subject', '=', subject).executeTakeFirst()
}

export function listAccounts(db: Db): Promise<Row<'accounts'>[]> {
  return db.selectFrom('accounts').selectAll().orderBy('login').execute()
}

export function listDemoAccounts(db: Db): Promise<Pick<Row<'accounts'>, 'login' | 'label'>[]> {
  return db
    .selectFrom('accounts')
    .select(['login', 'label'])
    .where('demo', '=', true)
    .where('disabledAt', 'is', null)
    .orderBy('login')
    .execute()
}

export function insertAccount(db: Db, account: Insertable<Database['accounts']>): Promise<Row<'accounts'>> {
  return db.insertInto('accounts').values(account).returningAll().executeTakeFirstOrThrow()
}

export async function updateDemoAccount(
  db: Db,
  login: string,
  values: { subject: string; label: string; passwordHash?: string },
): Promise<void> {
  await db.updateTable('accounts').set(values).where('login', '=', login).where('demo', '=', true).execute()
}

export async function updatePassword(
  db: Db,
  subject: string,
  password: { passwordHash: string; passwordChangedAt: Date; mustChangePassword: boolean },
): Promise<void> {
  await db.updateTable('accounts').set(password).where('subject', '=', subject).execute()
}

export async function updateDisabledAt(db: Db, subject: string, disabledAt: Date | null): Promise<void> {
  await db.updateTable('accounts').set({ disabledAt }).where('subject', '=', subject).execute()
}

export async function updateLastSignInAt(db: Db, subject: string, lastSignInAt: Date): Promise<void> {
  await db.updateTable('accounts').set({ lastSignInAt }).where('subject', '=', subject).execute()
}
