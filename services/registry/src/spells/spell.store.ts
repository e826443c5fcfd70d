import type { SpellEndReason } from '@mobile-members/model/registry.ts'
import type { SpellState } from '@mobile-members/model/state-machines.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type SpellRow = Row<'mobilitySpells'>

export function listSpells(db: Db, memberId: string): Promise<SpellRow[]> {
  return db
    .selectFrom('mobilitySpells')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('startedOn', 'desc')
    .orderBy('id')
    .execute()
}

export function lockOpenSpell(db: Db, memberId: string): Promise<SpellRow | undefined> {
  return db
    .selectFrom('mobilitySpells')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('state', '!=', 'ENDED')
    .forUpdate()
    .executeTakeFirst()
}

/** The end of the stay before this one, if there was one. */
export function findLastEnded(db: Db, memberId: string): Promise<SpellRow | undefined> {
  return db
    .selectFrom('mobilitySpells')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('state', '=', 'ENDED')
    .orderBy('endedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function insertSpell(db: Db, spell: NewRow<'mobilitySpells'>): Promise<SpellRow> {
  return db.insertInto('mobilitySpells').values(spell).returningAll().executeTakeFirstOrThrow()
}

export function updateSpell(db: Db, id: string, values: Updateable<Database['mobilitySpells']>): Promise<SpellRow> {
  return db.updateTable('mobilitySpells').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export function updateSpellEnded(
  db: Db,
  id: string,
  end: { endedOn: string; endReason: SpellEndReason },
): Promise<SpellRow> {
  return updateSpell(db, id, { state: 'ENDED', ...end })
}

export async function insertDecision(db: Db, decision: NewRow<'spellDecisions'>): Promise<void> {
  await db.insertInto('spellDecisions').values(decision).execute()
}

/** Decisions of each of these spells, the newest first. */
export async function listDecisions(db: Db, spellIds: readonly string[]): Promise<Row<'spellDecisions'>[][]> {
  const rows = await db
    .selectFrom('spellDecisions')
    .selectAll()
    .where('spellId', 'in', [...spellIds])
    .orderBy('id', 'desc')
    .execute()
  const bySpell = Map.groupBy(rows, ({ spellId }) => spellId)
  return spellIds.map((id) => bySpell.get(id) ?? [])
}

export interface SpellFilter {
  states?: readonly SpellState[] | undefined
  townshipIds?: readonly string[] | undefined
  /** Whose expected end has passed. */
  overdueOn?: string | undefined
}

/** Open stays, the earliest first. */
export async function listOpenSpells(
  db: Db,
  filter: SpellFilter,
  page: { size: number; after: string | undefined },
): Promise<Page<SpellRow>> {
  const after = readCursor(page.after, 2)
  let query = openSpells(db, filter).selectAll('mobilitySpells')
  if (after)
    query = query.where(
      sql<boolean>`(mobility_spells.started_on, mobility_spells.id) > (${after[0]}::date, ${after[1]}::uuid)`,
    )
  const rows = await query
    .orderBy('mobilitySpells.startedOn')
    .orderBy('mobilitySpells.id')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, ({ startedOn, id }) => [startedOn, id])
}

export async function countOpenSpells(db: Db, filter: SpellFilter): Promise<number> {
  const { count } = await openSpells(db, filter)
    .select((where) => where.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function openSpells(db: Db, { states, townshipIds, overdueOn }: SpellFilter) {
  let query = db
    .selectFrom('mobilitySpells')
    .innerJoin('members', 'members.id', 'mobilitySpells.memberId')
    .where('members.mergedIntoId', 'is', null)
    .where('members.closedOn', 'is', null)
    .where('mobilitySpells.state', '!=', 'ENDED')
  if (states) query = query.where('mobilitySpells.state', 'in', [...states])
  if (townshipIds) query = query.where(sql<boolean>`members.origin_township_id = any(${[...townshipIds]}::uuid[])`)
  if (overdueOn) query = query.where('mobilitySpells.expectedEndOn', '<', overdueOn)
  return query
}
