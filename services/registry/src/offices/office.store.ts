import type { Role } from '@mobile-members/model/roles.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export type OfficeTermRow = Row<'officeTerms'>

export function findTerm(db: Db, id: string): Promise<OfficeTermRow | undefined> {
  return db.selectFrom('officeTerms').selectAll().where('id', '=', id).executeTakeFirst()
}

export function listTermsInForce(db: Db, organizationIds: readonly string[]): Promise<OfficeTermRow[]> {
  return db
    .selectFrom('officeTerms')
    .selectAll()
    .where('organizationId', 'in', [...organizationIds])
    .where('untilOn', 'is', null)
    .orderBy('role')
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
}

export function listTermsOfSubject(db: Db, subject: string): Promise<OfficeTermRow[]> {
  return db.selectFrom('officeTerms').selectAll().where('subject', '=', subject).where('untilOn', 'is', null).execute()
}

/** The holder of a post that one person holds. */
export function findHolder(db: Db, role: Role, organizationId: string): Promise<OfficeTermRow | undefined> {
  return db
    .selectFrom('officeTerms')
    .selectAll()
    .where('role', '=', role)
    .where('organizationId', '=', organizationId)
    .where('untilOn', 'is', null)
    .executeTakeFirst()
}

/** Writes a term, and in the same transaction who holds the office from now on. */
export async function insertTerm(db: Db, term: NewRow<'officeTerms'>): Promise<OfficeTermRow> {
  const row = await db.insertInto('officeTerms').values(term).returningAll().executeTakeFirstOrThrow()
  if (row.subject)
    await db
      .insertInto('bus.officesInForce')
      .values({ subject: row.subject, role: row.role, organizationId: row.organizationId, townshipId: row.townshipId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return row
}

/** Ends terms and whatever followed from them, and in the same transaction takes the offices away. */
export async function endTerms(db: Db, ids: readonly string[], end: { on: string; by: string }): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('officeTerms')
    .set({ untilOn: end.on, endedBy: end.by, endedAt: sql<Date>`now()` })
    .where((where) => where.or([where('id', 'in', [...ids]), where('exOfficioOf', 'in', [...ids])]))
    .where('untilOn', 'is', null)
    .execute()
  // An account may hold the same office by another term, so what is no longer covered by any is taken away.
  await sql`
    delete from bus.offices_in_force force using office_terms term
    where (term.id = any(${[...ids]}) or term.ex_officio_of = any(${[...ids]}))
      and force.subject = term.subject and force.role = term.role and force.organization_id = term.organization_id
      and not exists (
        select from office_terms other
        where other.subject = force.subject and other.role = force.role
          and other.organization_id = force.organization_id and other.until_on is null)`.execute(db)
}
