import { verificationOf } from '@mobile-members/model/verifications.ts'
import type { Context } from '../context.ts'
import type { Db } from '../db.ts'
import { lockOpenSpell } from '../spells/spell.store.ts'
import { type EntryRow, listEntriesOfAmendment, updateEntry } from './verification.store.ts'

type Answers = Partial<Pick<EntryRow, 'memberSays' | 'hostSays' | 'townshipSays' | 'amendmentId'>>

/**
 * Keeps what was answered and works out what the entry still waits for, and its outcome (R123). A member whom nobody found gets a
 * contact task and counts as out of contact, and nothing else happens to them; one who turns up again is in contact again.
 */
export async function settleEntry(ctx: Context, entry: EntryRow, answers: Answers): Promise<EntryRow> {
  const now = { ...entry, ...answers }
  const { open, outcome } = verificationOf({
    ...now,
    hasTownship: now.townshipId !== null,
    amendment: now.amendmentId === null ? null : await stateOfAmendment(ctx.db, now.amendmentId),
  })
  const lost = outcome === 'NOT_FOUND' && entry.contactSince === null
  const back = now.memberSays !== null && entry.contactSince !== null && entry.contactDoneOn === null
  if (lost) await markContact(ctx.db, entry.memberId, 'OUT_OF_CONTACT')
  if (back) await markContact(ctx.db, entry.memberId, 'ACTIVE')
  return updateEntry(ctx.db, entry.id, {
    ...answers,
    openSides: open,
    outcome,
    settledOn: outcome === null ? null : ctx.today,
    ...(lost ? { contactSince: ctx.today } : {}),
    ...(back ? { contactDoneOn: ctx.today, contactFound: true } : {}),
  })
}

/** A change that was asked for in the verification has been decided: the entries behind it go on. */
export async function settleDecided(ctx: Context, amendmentId: string): Promise<void> {
  for (const entry of await listEntriesOfAmendment(ctx.db, amendmentId)) await settleEntry(ctx, entry, {})
}

/** In contact or out of it: a mark on the open stay, where it was the other. */
export async function markContact(db: Db, memberId: string, state: 'ACTIVE' | 'OUT_OF_CONTACT'): Promise<void> {
  const spell = await lockOpenSpell(db, memberId)
  if (spell?.state !== (state === 'ACTIVE' ? 'OUT_OF_CONTACT' : 'ACTIVE')) return
  await db.updateTable('mobilitySpells').set({ state }).where('id', '=', spell.id).execute()
}

async function stateOfAmendment(db: Db, id: string): Promise<'OPEN' | 'ACCEPTED' | 'REJECTED'> {
  const { state } = await db
    .selectFrom('amendmentRequests')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return state
}
