import type { Role } from '@mobile-members/model/roles.ts'
import type { Db } from '../db.ts'

/** Whether this account holds one of these offices at this moment. */
export async function holdsOffice(db: Db, subject: string, roles: readonly Role[]): Promise<boolean> {
  return (await listOffices(db, subject, roles)).length > 0
}

/** Whether anybody holds one of these offices at this organisation. */
export async function isOffice(db: Db, organizationId: string, roles: readonly Role[]): Promise<boolean> {
  const row = await db
    .selectFrom('bus.officesInForce')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('role', 'in', [...roles])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Accounts that hold an office, each once. */
export async function listHolders(db: Db, role: Role): Promise<string[]> {
  const rows = await db
    .selectFrom('bus.officesInForce')
    .select('subject')
    .distinct()
    .where('role', '=', role)
    .orderBy('subject')
    .execute()
  return rows.map((row) => row.subject)
}

/** Where an account holds which of these offices at this moment. */
export async function listOffices(
  db: Db,
  subject: string,
  roles: readonly Role[],
): Promise<{ role: Role; organizationId: string | null }[]> {
  const rows = await db
    .selectFrom('bus.officesInForce')
    .select(['role', 'organizationId'])
    .where('subject', '=', subject)
    .where('role', 'in', [...roles])
    .orderBy('id')
    .execute()
  return rows.map(({ role, organizationId }) => ({ role: role as Role, organizationId }))
}
