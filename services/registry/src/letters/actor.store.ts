import type { Role } from '@mobile-members/model/roles.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Who did something: the holder of the account, and the office that it was done from, as far as one is known. */
export interface ActorName {
  subject: string
  name: string
  role: Role
  organizationName: string | null
}

/**
 * The holders of these accounts: by the newest office that they hold or held. A holder without an account acted on paper and is
 * named by the holder's own id. An account without any office is left out.
 */
export async function listActorNames(db: Db, subjects: readonly string[]): Promise<ActorName[]> {
  if (subjects.length === 0) return []
  const { rows } = await sql<ActorName>`
    select distinct on (asked.subject) asked.subject, term.holder_name as name, term.role, organizations.name as organization_name
    from unnest(${[...new Set(subjects)]}::text[]) as asked (subject)
      join office_terms term on term.subject = asked.subject or term.holder_id::text = asked.subject
      left join organizations on organizations.id = term.organization_id
    where term.ex_officio_of is null
    order by asked.subject, term.until_on nulls first, term.from_on desc, term.id`.execute(db)
  return rows
}

export async function findActorName(db: Db, subject: string): Promise<string | null> {
  const [actor] = await listActorNames(db, [subject])
  return actor?.name ?? null
}
