import type { SpellReason } from '@mobile-members/model/registry.ts'
import { isShortStay } from '@mobile-members/model/spells.ts'
import type { SpellState } from '@mobile-members/model/state-machines.ts'
import type { Db } from '../db.ts'
import { findSettings } from '../settings/setting.store.ts'
import { type SpellRow, insertDecision, insertSpell, lockOpenSpell, updateSpell } from './spell.store.ts'

interface Act {
  db: Db
  today: string
  subject: string
}

interface NewStay {
  memberId: string
  startedOn: string
  expectedEndOn?: string | null
  reason: SpellReason
  destination: string | null
}

/**
 * Begins a stay, decided by the threshold that holds today (R4): one that is expected to be shorter is a SHORT_STAY and does not
 * count as mobile. A second open one is refused by the database (SPELL_OPEN).
 */
export async function beginSpell(
  { db, today, subject }: Act,
  { expectedEndOn = null, ...stay }: NewStay,
  state: SpellState,
  why = '',
): Promise<SpellRow> {
  const { MOBILE_THRESHOLD_DAYS: thresholdDays } = await findSettings(db, today)
  const decided = isShortStay(stay.startedOn, expectedEndOn, thresholdDays) ? 'SHORT_STAY' : state
  const spell = await insertSpell(db, { ...stay, expectedEndOn, state: decided, thresholdDays, recordedBy: subject })
  await insertDecision(db, {
    spellId: spell.id,
    state: decided,
    expectedEndOn,
    thresholdDays,
    reason: why,
    decidedOn: today,
    decidedBy: subject,
  })
  return spell
}

/** Who has arrived is away for good reason: the stay that was reported becomes active, and where none was it begins. */
export async function activateSpell(act: Act, stay: NewStay): Promise<SpellRow> {
  const open = await lockOpenSpell(act.db, stay.memberId)
  if (!open) return beginSpell(act, stay, 'ACTIVE')
  return open.state === 'REPORTED' || open.state === 'VERIFIED'
    ? updateSpell(act.db, open.id, { state: 'ACTIVE' })
    : open
}

/** Decides an open stay anew by another expected end and today's threshold; the decisions of before stand as they were made. */
export async function redecideSpell(
  { db, today, subject }: Act,
  spell: SpellRow,
  expectedEndOn: string | null,
  why: string,
  stateIfLong: SpellState,
): Promise<SpellRow> {
  const { MOBILE_THRESHOLD_DAYS: thresholdDays } = await findSettings(db, today)
  const long = spell.state === 'SHORT_STAY' ? stateIfLong : spell.state
  const state = isShortStay(spell.startedOn, expectedEndOn, thresholdDays) ? 'SHORT_STAY' : long
  await insertDecision(db, {
    spellId: spell.id,
    state,
    expectedEndOn,
    thresholdDays,
    reason: why,
    decidedOn: today,
    decidedBy: subject,
  })
  return updateSpell(db, spell.id, { state, expectedEndOn, thresholdDays })
}
