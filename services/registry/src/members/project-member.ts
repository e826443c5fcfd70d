import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import { soundOf } from './name-sound.ts'
import { FACTS, type Fact, type Telling, type Told, factName, insertFacts, sealedIdNumber } from './tell-facts.ts'
import { insertTimelineEntries } from './timeline.store.ts'

/** A member as the survey lines linked to it tell. A fact that is null is taken back; one that is left out stays as it is. */
export interface MemberProjection {
  id: string
  facts: Told & Pick<Row<'members'>, 'name' | 'originScope'>
  foundOn: string
  foundBy: Row<'members'>['foundBy']
  /** Where a fact comes from, when not from `telling` of the whole batch. */
  sources?: Partial<Record<Fact | 'idNumber', { source: Telling['source']; sourceId: string | null }>>
}

/** Sources that speak later and closer than a survey: a projection of lines does not overwrite what they told. */
export const CLOSER_SOURCES = ['CHECK_IN', 'AMENDMENT', 'BY_HAND'] as const

/**
 * Writes many members from linked survey lines, by a few statements however many: new ones are added at stage FOUND, known ones
 * are brought up to date. What a later, closer source told of a member stays. Every fact that changes goes into the history.
 * Gives the ids of the new ones.
 */
export async function projectMembers(
  db: Db,
  projections: readonly MemberProjection[],
  telling: Telling,
): Promise<string[]> {
  if (projections.length === 0) return []
  const ids = projections.map(({ id }) => id)
  const known = new Map(
    (await db.selectFrom('members').selectAll().where('id', 'in', ids).forUpdate().execute()).map((row) => [
      row.id,
      row,
    ]),
  )
  const kept = await factsOfCloserSources(db, ids)
  const rows: Record<string, unknown>[] = []
  const told: Parameters<typeof insertFacts>[1][number][] = []
  for (const { id, facts, foundOn, foundBy, sources = {} } of projections) {
    const before = known.get(id)
    const row: Record<string, unknown> = { id, found_on: foundOn, found_by: foundBy }
    for (const fact of FACTS) {
      const value =
        kept.has(`${id} ${factName(fact)}`) || (before && facts[fact] === undefined)
          ? before?.[fact]
          : (facts[fact] ?? (fact === 'phones' ? [] : null))
      row[snake(fact)] = value
      if (JSON.stringify(value) !== JSON.stringify(before?.[fact] ?? (fact === 'phones' ? [] : null)))
        told.push({ memberId: id, fact: factName(fact), value, telling: { ...telling, ...sources[fact] } })
    }
    const sound = soundOf(row['name'] as string)
    row['pinyin'] = sound.pinyin
    row['initials'] = sound.initials
    const keepNumber = kept.has(`${id} ID_NUMBER`) || (before !== undefined && facts.idNumber === undefined)
    const sealed = idNumberOf(facts.idNumber ?? null, before, keepNumber)
    row['id_number_sealed'] = sealed.idNumberSealed?.toString('hex') ?? null
    row['id_number_index'] = sealed.idNumberIndex?.toString('hex') ?? null
    if (sealed.changed)
      told.push({
        memberId: id,
        fact: 'ID_NUMBER',
        value: sealed.idNumberSealed?.toString('base64') ?? null,
        telling: { ...telling, ...sources.idNumber },
      })
    rows.push(row)
  }
  await upsert(db, rows)
  await insertFacts(db, told, telling)
  const fresh = projections.filter(({ id }) => !known.has(id))
  await insertTimelineEntries(
    db,
    fresh.map(({ id, foundOn, foundBy }) => ({
      memberId: id,
      kind: 'FOUND',
      happenedOn: foundOn,
      organizationId: null,
      subject: telling.by,
      detail: { foundBy },
    })),
  )
  return fresh.map(({ id }) => id)
}

/**
 * Takes away members that linking made and that nothing else refers to yet, when their lines are gone (an import undone, a join taken back).
 * Members that have a register number, a letter or anything else of their own stay. Gives the ids that are gone.
 */
export async function removeUntouchedMembers(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select member.id from members member
    where member.id = any(${[...ids]}) and member.stage = 'FOUND' and member.register_no is null
      and not exists (select from letters where member_id = member.id)
      and not exists (select from check_ins where member_id = member.id)
      and not exists (select from consents where member_id = member.id)
      and not exists (select from mobility_spells where member_id = member.id)
      and not exists (select from amendment_requests where member_id = member.id)
      and not exists (select from formal_transfers where member_id = member.id)
      and not exists (select from members other where other.merged_into_id = member.id)
      and not exists (select from member_facts where member_id = member.id and source in ('CHECK_IN', 'AMENDMENT', 'BY_HAND'))
    for update`.execute(db)
  const gone = rows.map(({ id }) => id)
  if (gone.length === 0) return []
  await db.deleteFrom('memberFacts').where('memberId', 'in', gone).execute()
  await db.deleteFrom('timelineEntries').where('memberId', 'in', gone).execute()
  await db.deleteFrom('members').where('id', 'in', gone).execute()
  return gone
}

async function factsOfCloserSources(db: Db, ids: string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('memberFacts')
    .select(['memberId', 'fact'])
    .distinct()
    .where('memberId', 'in', ids)
    .where('source', 'in', CLOSER_SOURCES)
    .execute()
  return new Set(rows.map(({ memberId, fact }) => `${memberId} ${fact}`))
}

function idNumberOf(idNumber: string | null, before: Row<'members'> | undefined, keep: boolean) {
  const held = { idNumberSealed: before?.idNumberSealed ?? null, idNumberIndex: before?.idNumberIndex ?? null }
  if (keep) return { ...held, changed: false }
  const same =
    idNumber === null
      ? held.idNumberIndex === null
      : held.idNumberIndex?.equals(vault().blindIndex(idNumber, 'id-number'))
  // Sealing anew would give other bytes for the same number.
  return same ? { ...held, changed: false } : { ...sealedIdNumber(idNumber), changed: true }
}

async function upsert(db: Db, rows: Record<string, unknown>[]): Promise<void> {
  const columns = [...FACTS.map(snake), 'pinyin', 'initials', 'found_on', 'found_by']
  const types: Record<string, string> = {
    phones: 'text[]',
    origin_township_id: 'uuid',
    origin_branch_id: 'uuid',
    employment_stable: 'boolean',
    work_unit_id: 'uuid',
    residence_stable: 'boolean',
    residence_area_id: 'uuid',
    found_on: 'date',
  }
  const names = sql.raw(columns.join(', '))
  await sql`
    insert into members (id, ${names}, id_number_sealed, id_number_index)
    select id, ${names}, decode(id_number_sealed, 'hex'), decode(id_number_index, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as projected (id uuid, id_number_sealed text, id_number_index text, ${sql.raw(columns.map((column) => `${column} ${types[column] ?? 'text'}`).join(', '))})
    on conflict (id) do update set
      ${sql.raw(columns.map((column) => `${column} = excluded.${column}`).join(', '))},
      id_number_sealed = excluded.id_number_sealed, id_number_index = excluded.id_number_index, version = members.version + 1`.execute(
    db,
  )
}

function snake(fact: string): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
