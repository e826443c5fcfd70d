import type { SpellEndReason } from '@mobile-members/model/registry.ts'
import type { Db, NewRow, Row } from '../db.ts'

export function listSpells(db: Db, memberId: string): Promise<Row<'mobilitySpells'>[]> {
  return db
    .selectFrom('mobilitySpells')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('startedOn', 'desc')
    .orderBy('id')
    .execute()
}

export function lockOpenSpell(db: Db, memberId: string): Promise<Row<'mobilitySpells'> | undefined> {
  return db
    .selectFrom('mobilitySpells')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('state', '!=', 'ENDED')
    .forUpdate()
    .executeTakeFirst()
}

export function insertSpell(db: Db, spell: NewRow<'mobilitySpells'>): Promise<Row<'mobilitySpells'>> {
  return db.insertInto('mobilitySpells').values(spell).returningAll().executeTakeFirstOrThrow()
}

export function updateSpellEnded(
  db: Db,
  id: string,
  end: { endedOn: string; endReason: SpellEndReason },
): Promise<Row<'mobilitySpells'>> {
  return db
    .updateTable('mobilitySpells')
    .set({ state: 'ENDED', ...end })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
