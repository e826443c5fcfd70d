import type { SpellEndReason } from '@mobile-members/model/registry.ts'
import { LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import type { Db } from '../db.ts'
import { updateMember } from '../members/member.store.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { withdrawOpenTransfer } from '../transfers/transfer.store.ts'
import { closeEndReports } from './end-report.store.ts'
import { type SpellRow, lockOpenSpell, updateSpellEnded } from './spell.store.ts'

/**
 * Ends a member's spell and with it, in one step, the letter and what else was on its way (R5); the placement ends where it is
 * kept, by the event that the caller publishes. Gives the spell, or nothing when none was open.
 */
export async function endSpell(
  db: Db,
  memberId: string,
  end: { reason: SpellEndReason; on: string; by: string },
): Promise<SpellRow | undefined> {
  const open = await lockOpenSpell(db, memberId)
  // News of an end may be older than the stay that was begun since.
  const endedOn = open && open.startedOn > end.on ? open.startedOn : end.on
  const spell = open && (await updateSpellEnded(db, open.id, { endedOn, endReason: end.reason }))
  await closeLetters(db, memberId, end.on)
  await withdrawOpenTransfer(db, memberId, { on: end.on, by: end.by, reason: 'SPELL_ENDED' })
  await closeEndReports(db, memberId, { on: end.on, by: end.by })
  await updateMember(db, memberId, { stage: 'ENDED' })
  await insertTimelineEntries(db, [
    {
      memberId,
      kind: 'SPELL_ENDED',
      happenedOn: end.on,
      organizationId: null,
      subject: end.by,
      detail: { reason: end.reason },
    },
  ])
  return spell
}

/** What had arrived is closed; what is still on its way is void, since nobody will bring it. */
async function closeLetters(db: Db, memberId: string, on: string): Promise<void> {
  const letters = await db
    .selectFrom('letters')
    .select(['id', 'state'])
    .where('memberId', '=', memberId)
    .where('state', 'in', [...LETTERS_IN_FORCE])
    .forUpdate()
    .execute()
  for (const { id, state } of letters)
    await db
      .updateTable('letters')
      .set(
        state === 'ACCEPTED' || state === 'RECEIPTED'
          ? { state: 'CLOSED', closedOn: on }
          : { state: 'VOID', voidedOn: on, voidReason: 'SPELL_ENDED' },
      )
      .where('id', '=', id)
      .execute()
}
