import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import { soundOf } from '../members/name-sound.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import { openFacts } from '../surveys/sealed.ts'
import type { LineToLink } from '../surveys/survey-worker.ts'
import { LARGEST_BLOCK } from './blocking.rules.ts'
import { linkKeysOf, listSharing } from './link-keys.store.ts'
import { findRoots, listFamilies, listLinesOf } from './link.store.ts'
import type { Places } from './projection.rules.ts'
import { listUntold } from './untold-members.ts'

export interface NearLines {
  /** Every line of every member that may be meant. */
  known: LineToLink[]
  /** Pairs to compare, by their places: the known lines, then the new ones. */
  pairs: [number, number][]
}

/** The lines that share a key with one of these, as `candidatePairs` would find them among all, without reading all. */
export async function nearLines(
  db: Db,
  fresh: readonly { id: string; facts: LineFacts }[],
  places: Places,
): Promise<NearLines> {
  const keysOf = new Map(fresh.map(({ id, facts }) => [id, linkKeysOf(facts, places.gazetteer)]))
  const wanted = new Set([...keysOf.values()].flat())
  const blocks = new Map<number, string[]>([...wanted].map((key) => [key, []]))
  const put = (lineId: string, keys: readonly number[]) => {
    for (const key of keys) blocks.get(key)?.push(lineId)
  }
  const sharing = await listSharing(db, [...wanted])
  for (const { lineId, shared } of sharing) put(lineId, shared)
  const untold = await untoldLike(db, fresh, places)
  for (const line of untold) put(line.lineId, linkKeysOf(line.facts, places.gazetteer))
  for (const [id, keys] of keysOf) put(id, keys)

  const pairs = new Map<string, [string, string]>()
  const rank = new Map(fresh.map(({ id }, i) => [id, i]))
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > LARGEST_BLOCK) continue
    for (const one of block) {
      for (const other of block) {
        const [a, b] = [rank.get(one) ?? -1, rank.get(other) ?? -1]
        if (b > a) pairs.set(`${one} ${other}`, [one, other])
      }
    }
  }
  const near = new Set([...pairs.values()].map(([one]) => one))
  const members = sharing.filter(({ lineId }) => near.has(lineId)).map(({ memberId }) => memberId)
  const known = [...(await linesWithKin(db, members)), ...untold.filter(({ lineId }) => near.has(lineId))]
  const placeOf = new Map([...known.map(({ lineId }) => lineId), ...rank.keys()].map((id, place) => [id, place]))
  return {
    known,
    pairs: [...pairs.values()].map(([one, other]) => [placeOf.get(one) ?? 0, placeOf.get(other) ?? 0]),
  }
}

/** All lines of these members and of those that they were joined with, in the order in which they came. */
async function linesWithKin(db: Db, memberIds: readonly string[]): Promise<LineToLink[]> {
  const roots = await findRoots(db, memberIds)
  const families = await listFamilies(db, [...new Set(roots.values())])
  const rootOf = new Map([...families].flatMap(([root, family]) => family.map((id) => [id, root] as const)))
  return (await listLinesOf(db, [...rootOf.keys()])).map((line) => ({
    lineId: line.id,
    sheetId: `${line.fileId ?? line.unitName} ${line.sheet}`,
    memberId: rootOf.get(line.memberId) ?? line.memberId,
    facts: openFacts(line.factsSealed),
  }))
}

/** Members of whom no line tells, and who may be one of these. */
async function untoldLike(db: Db, fresh: readonly { facts: LineFacts }[], places: Places): Promise<LineToLink[]> {
  const ids = await idsLike(db, fresh)
  const families = await listFamilies(db, ids)
  const lines = await listLinesOf(db, [...families.values()].flat())
  const linked = new Set(lines.map((line) => line.memberId))
  const told = new Set([...families].filter(([, family]) => family.some((id) => linked.has(id))).map(([id]) => id))
  return listUntold(db, told, places, ids)
}

/** Members whom the register itself shows to be like one of these, by number, phone, sound of the name or day of birth. */
async function idsLike(db: Db, fresh: readonly { facts: LineFacts }[]): Promise<string[]> {
  const facts = fresh.map((line) => line.facts)
  const numbers = facts.flatMap(({ idNumber }) =>
    idNumber && !idNumber.pattern.includes('*') ? [vault().blindIndex(idNumber.pattern, 'id-number')] : [],
  )
  const sounds = facts.flatMap(({ name, aliases }) =>
    [name, ...aliases].filter(Boolean).map((one) => soundOf(one).pinyin),
  )
  const births = facts.flatMap(({ birthDate }) => (birthDate?.length === 10 ? [birthDate] : []))
  const phones = facts.flatMap((one) => one.phones).filter((phone) => phone.length >= 4)
  const { rows } = await sql<{ id: string }>`
    select id from members where pinyin = any(${sounds}::text[])
    union select id from members where id_number_index = any(${numbers}::bytea[])
    union select id from members where born = any(${births}::text[])
    union
    select members.id from unnest(${phones}::text[]) phone
    join members on members.phone_grams @> phone_grams(array[phone]) and members.phones @> array[phone]`.execute(db)
  return rows.map(({ id }) => id)
}
