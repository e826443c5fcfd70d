import type { Role } from '@mobile-members/model/roles.ts'
import type { Db } from '../db.ts'

/** Whether this account holds one of these offices at this moment; at this organisation, where one is named. */
export async function holdsOffice(
  db: Db,
  subject: string,
  roles: readonly Role[],
  organizationId?: string,
): Promise<boolean> {
  let query = db
    .selectFrom('bus.officesInForce')
    .select('id')
    .where('subject', '=', subject)
    .where('role', 'in', [...roles])
    .limit(1)
  if (organizationId) query = query.where('organizationId', '=', organizationId)
  return (await query.executeTakeFirst()) !== undefined
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
