import type { PendingEvent } from '@mobile-members/subgraph/context.ts'
import { insertConsent, lockConsents } from '../consents/consent.store.ts'
import type { Db } from '../db.ts'
import { findLinks } from '../linking/link.store.ts'
import { findMember } from '../members/member.store.ts'
import { findForms, listVerifiedOf } from './self-registration.store.ts'

/** The text of the wish that the public form shows. */
const WISH_TEXT_VERSION = 1

/**
 * Puts on record what members from outside the county wished who registered by themselves (R2), now that it is known who they
 * are: with whom it was verified. Gives what is to be published; a second time there is nothing.
 */
export async function recordWishes(db: Db, lineIds: readonly string[]): Promise<PendingEvent[]> {
  const registrations = await listVerifiedOf(db, lineIds)
  if (registrations.length === 0) return []
  const forms = await findForms(
    db,
    registrations.map(({ id }) => id),
  )
  const links = await findLinks(
    db,
    registrations.map(({ lineId }) => lineId),
  )
  const events: PendingEvent[] = []
  for (const [i, { decidedBy, receivedOn }] of registrations.entries()) {
    const memberId = links[i]?.memberId
    const member = memberId && forms[i]?.wish ? await findMember(db, memberId) : undefined
    if (!member || member.originScope === 'IN_COUNTY') continue
    if ((await lockConsents(db, member.id)).length > 0) continue
    const act = {
      db,
      subject: decidedBy,
      publish: (name, payload) => void events.push({ name, payload, by: decidedBy }),
    } satisfies Parameters<typeof insertConsent>[0]
    await insertConsent(act, member.id, { channel: 'ONLINE', textVersion: WISH_TEXT_VERSION, givenOn: receivedOn })
  }
  return events
}
