import { createHash } from 'node:crypto'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import {
  endMerge,
  findRoot,
  insertMerge,
  listFactDecisions,
  listFamilies,
  listLinesOf,
  listStatesBefore,
  listUp,
  lockLinking,
  type MergeRow,
} from './link.store.ts'
import { CLOSER_SOURCES } from '../members/project-member.ts'
import { keptFirst, mergeRefusal, type Mergeable } from './merge.rules.ts'
import type { Places } from './projection.rules.ts'
import { projectLines } from './project-lines.ts'
import type { Reason } from './weight.rules.ts'

interface Act {
  by: string
  now: Date
  today: string
}

/**
 * Joins two members: lines stay where they are, the joined member stays as it is under the one that is kept, and that one
 * becomes what the lines of both tell. Undefined where they are one already.
 */
export async function mergeMembers(
  db: Db,
  one: string,
  other: string,
  places: Places,
  act: Act & { reasons: readonly Reason[] },
): Promise<MergeRow | undefined> {
  await lockLinking(db)
  const [rootOne, rootOther] = [await findRoot(db, one), await findRoot(db, other)]
  if (rootOne === rootOther) return undefined
  const rows = await lockMergeable(db, [rootOne, rootOther])
  const [a, b] = [rows.get(rootOne), rows.get(rootOther)]
  if (!a || !b) {
    refuse('MEMBER_CLOSED')
    return undefined
  }
  refuse(mergeRefusal(a, b))
  const [kept, merged] = keptFirst(a, b)
  const before = { state: await stateOf(db, kept.id), fingerprint: await fingerprintOf(db, kept.id) }
  await db.updateTable('members').set({ mergedIntoId: kept.id }).where('id', '=', merged.id).execute()
  await projectLines(db, await toldOnes(db, [kept.id]), places, { by: act.by, toldOn: act.today })
  await keepConsents(db, [kept.id])
  return insertMerge(db, {
    keptMemberId: kept.id,
    mergedMemberId: merged.id,
    reasons: JSON.stringify(act.reasons),
    keptBefore: JSON.stringify(before.state),
    keptFingerprint: before.fingerprint,
    mergedBy: act.by,
    mergedAt: act.now,
  })
}

/**
 * Takes a join apart. The joined member was never changed; the kept one becomes what its remaining lines tell, and where that
 * is a state that it has had before a join, it is that state to the byte.
 */
export async function unmergeMembers(db: Db, merge: MergeRow, places: Places, act: Act): Promise<MergeRow> {
  await lockLinking(db)
  await lockMergeable(db, [merge.keptMemberId, merge.mergedMemberId])
  await db
    .updateTable('members')
    .set({ mergedIntoId: null })
    .where('id', '=', merge.mergedMemberId)
    .where('mergedIntoId', '=', merge.keptMemberId)
    .execute()
  // All above the kept one stand for these lines too, so that each may be taken apart in its turn.
  const changed = await listUp(db, merge.keptMemberId)
  const told = await toldOnes(db, changed)
  for (const id of changed) await giveBack(db, id, told.includes(id) ? ['found_on', 'found_by'] : TOLD)
  await projectLines(db, told, places, { by: act.by, toldOn: act.today })
  for (const id of changed) await restore(db, id)
  await keepConsents(db, changed)
  return endMerge(db, merge.id, act.by, act.now)
}

/** The wish of either is the person's wish; taken apart, each has again its own. */
async function keepConsents(db: Db, ids: readonly string[]): Promise<void> {
  await sql`
    update members set consent_on = consent_of(id)
    where id = any(${[...ids]}) and consent_on is distinct from consent_of(id)`.execute(db)
}

async function lockMergeable(db: Db, ids: readonly string[]): Promise<Map<string, Mergeable>> {
  const rows = await db
    .selectFrom('members')
    .select(['id', 'stage', 'registerNo', 'foundOn'])
    .where('id', 'in', [...ids])
    .where('closedOn', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Members of whom lines tell; a member registered by hand is left as it is. */
async function toldOnes(db: Db, ids: readonly string[]): Promise<string[]> {
  const families = await listFamilies(db, ids)
  const told = new Set((await listLinesOf(db, [...families.values()].flat())).map((line) => line.memberId))
  return [...families].filter(([, family]) => family.some((id) => told.has(id))).map(([root]) => root)
}

/** Everything that a member's facts follow from: its lines, a clerk's decisions, and facts told later and closer. */
async function fingerprintOf(db: Db, memberId: string): Promise<string> {
  const family = (await listFamilies(db, [memberId])).get(memberId) ?? [memberId]
  const lines = (await listLinesOf(db, family)).map((line) => line.id).toSorted()
  const decisions = (await listFactDecisions(db, [memberId])).map(({ fact, lineId }) => `${fact} ${lineId}`).toSorted()
  const { closer } = await db
    .selectFrom('memberFacts')
    .select((where) => where.fn.max('id').as('closer'))
    .where('memberId', '=', memberId)
    .where('source', 'in', CLOSER_SOURCES)
    .executeTakeFirstOrThrow()
  return createHash('sha256')
    .update(JSON.stringify([lines, decisions, closer ?? null]))
    .digest('hex')
}

async function stateOf(db: Db, memberId: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ state: Record<string, unknown> }>`
    select to_jsonb(members) - 'name_grams' - 'phone_grams' as state from members where id = ${memberId}`.execute(db)
  return rows[0]?.state ?? {}
}

/** What lines tell of a member, as columns. */
const TOLD = [
  'name', 'pinyin', 'initials', 'sex', 'born', 'id_number_sealed', 'id_number_index', 'phones', 'ethnic_group', 'education',
  'native_place', 'residence', 'home_address', 'home_contact_name', 'home_contact_phone', 'membership', 'joined', 'became_full',
  'dues_paid_up_to', 'origin_scope', 'origin_township_id', 'origin_branch_id', 'origin_branch_text', 'origin_place',
  'origin_division', 'origin_committee', 'destination', 'occupation', 'occupation_text', 'industry_text', 'industry', 'employer',
  'employment_kind', 'employment_stable', 'work_unit_id', 'residence_kind', 'residence_stable', 'residence_area_id', 'skills',
  'needs', 'found_on', 'found_by', 'version',
] as const // prettier-ignore

/**
 * Brings back what a member held before the first join, as far as nobody told it later and closer: of whom no line of their own
 * tells, nothing of the other's lines may stay.
 */
async function giveBack(db: Db, memberId: string, columns: readonly (typeof TOLD)[number][]): Promise<void> {
  const first = (await listStatesBefore(db, memberId)).at(-1)
  if (!first) return
  const closer = new Set((await listCloserFacts(db, memberId)).flatMap(columnsOf))
  const names = columns.filter((column) => column !== 'version' && !closer.has(column)).join(', ')
  await sql`
    update members set (${sql.raw(names)}) = (
      select ${sql.raw(names)} from jsonb_populate_record(null::members, ${JSON.stringify(first.keptBefore)}::jsonb))
    where id = ${memberId}`.execute(db)
}

async function listCloserFacts(db: Db, memberId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('memberFacts')
    .select('fact')
    .distinct()
    .where('memberId', '=', memberId)
    .where('source', 'in', CLOSER_SOURCES)
    .execute()
  return rows.map(({ fact }) => fact)
}

/** The columns that hold a fact, by its name in the history. */
function columnsOf(fact: string): string[] {
  if (fact === 'ID_NUMBER') return ['id_number_sealed', 'id_number_index']
  return fact === 'NAME' ? ['name', 'pinyin', 'initials'] : [fact.toLowerCase()]
}

/**
 * Brings back the bytes of a state that the member has had, where its facts follow from the same lines again: a number sealed
 * anew would be the same number in other bytes. What does not come from lines (letters, placement) is as it is now.
 */
async function restore(db: Db, memberId: string): Promise<void> {
  const fingerprint = await fingerprintOf(db, memberId)
  const states = await listStatesBefore(db, memberId)
  const before = states.findLast((state) => state.keptFingerprint === fingerprint)
  if (!before) return
  const columns = sql.raw(TOLD.join(', '))
  await sql`
    update members set (${columns}) = (
      select ${columns} from jsonb_populate_record(null::members, ${JSON.stringify(before.keptBefore)}::jsonb))
    where id = ${memberId}`.execute(db)
}
