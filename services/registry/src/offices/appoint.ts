import { findByKind } from '../organizations/organization.store.ts'
import type { Db, NewRow } from '../db.ts'
import { SINGLE_POSTS, exOfficioOf, exOfficioRefusal } from './office.rules.ts'
import { type OfficeTermRow, endTerms, findHolder, insertTerm } from './office.store.ts'

/**
 * Puts a person into an office, with the office that follows from it (R12, R59). A post that one person holds is taken
 * from the former holder at the same moment. A head of the community office who is no Party member leaves the temporary
 * branch without a secretary.
 */
export async function appoint(db: Db, term: NewRow<'officeTerms'>, today: string): Promise<OfficeTermRow> {
  if (SINGLE_POSTS.includes(term.role)) {
    const former = await findHolder(db, term.role, term.organizationId)
    if (former) await endTerms(db, [former.id], { on: today, by: term.appointedBy })
  }
  const row = await insertTerm(db, term)
  const following = exOfficioOf(term.role)
  if (!following || exOfficioRefusal(following.role, row)) return row
  const seat = await findByKind(db, following.seat)
  if (!seat) return row
  const former = await findHolder(db, following.role, seat.id)
  if (former) await endTerms(db, [former.id], { on: today, by: term.appointedBy })
  await insertTerm(db, {
    role: following.role,
    organizationId: seat.id,
    townshipId: seat.townshipId,
    subject: row.subject,
    holderId: row.holderId,
    holderName: row.holderName,
    phone: row.phone,
    partyMember: row.partyMember,
    fromOn: row.fromOn,
    exOfficioOf: row.id,
    appointedBy: row.appointedBy,
  })
  return row
}
