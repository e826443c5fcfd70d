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
  await followOffice(db, row, today)
  return row
}

/** Gives the holder of an office the office that follows from it, when there is a seat for it and the holder is eligible. */
export async function followOffice(db: Db, term: OfficeTermRow, today: string): Promise<void> {
  const following = exOfficioOf(term.role)
  if (!following || exOfficioRefusal(following.role, term)) return
  const seat = await findByKind(db, following.seat)
  if (!seat) return
  const former = await findHolder(db, following.role, seat.id)
  if (former) await endTerms(db, [former.id], { on: today, by: term.appointedBy })
  await insertTerm(db, {
    role: following.role,
    organizationId: seat.id,
    townshipId: seat.townshipId,
    subject: term.subject,
    holderId: term.holderId,
    holderName: term.holderName,
    phone: term.phone,
    partyMember: term.partyMember,
    fromOn: today,
    exOfficioOf: term.id,
    appointedBy: term.appointedBy,
  })
}
