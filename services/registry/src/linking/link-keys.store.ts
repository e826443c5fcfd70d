import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import type { Gazetteer } from '../surveys/place.rules.ts'
import { openFacts } from '../surveys/sealed.ts'
import { blockingKeys } from './blocking.rules.ts'
import { soundOf } from './name-sound.ts'
import { recordOf } from './record.rules.ts'

/** The keys under which a line is looked up, blinded: few enough bits that two may rarely be the same, which costs a comparison. */
export function linkKeysOf(facts: LineFacts, gazetteer: Gazetteer): number[] {
  const record = recordOf({ lineId: '', sheetId: '', memberId: undefined, facts }, gazetteer, soundOf)
  return [...new Set(blockingKeys(record).map((key) => vault().blindIndex(key, 'link-key').readInt32BE(0)))]
}

/** Puts lines where a single line will be compared with them. */
export async function insertLinkKeys(
  db: Db,
  lines: readonly { id: string; facts: LineFacts }[],
  gazetteer: Gazetteer,
): Promise<void> {
  const AT_ONCE = 2000
  for (let i = 0; i < lines.length; i += AT_ONCE) {
    const rows = lines
      .slice(i, i + AT_ONCE)
      .map(({ id, facts }) => ({ line_id: id, keys: linkKeysOf(facts, gazetteer) }))
    await sql`
      insert into link_keys (line_id, keys)
      select line_id, keys from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line (line_id uuid, keys integer[])
      on conflict (line_id) do nothing`.execute(db)
  }
}

/** Gives keys to every linked line that has none yet: those that were linked before lines had keys, and corrected ones. */
export async function insertMissingKeys(db: Db, gazetteer: Gazetteer): Promise<void> {
  const rows = await db
    .selectFrom('surveyLines')
    .select(['surveyLines.id', 'surveyLines.factsSealed'])
    .where('surveyLines.withdrawnAt', 'is', null)
    .where((where) =>
      where.and([
        where.exists(
          where
            .selectFrom('lineLinks')
            .select('lineLinks.id')
            .whereRef('lineLinks.lineId', '=', 'surveyLines.id')
            .where('lineLinks.endedAt', 'is', null),
        ),
        where.not(
          where.exists(
            where.selectFrom('linkKeys').select('linkKeys.lineId').whereRef('linkKeys.lineId', '=', 'surveyLines.id'),
          ),
        ),
      ]),
    )
    .execute()
  const AT_ONCE = 2000
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const lines = rows.slice(i, i + AT_ONCE).map(({ id, factsSealed }) => ({ id, facts: openFacts(factsSealed) }))
    await insertLinkKeys(db, lines, gazetteer)
  }
}

/** Lines in force that share keys with these, with the keys that they share and the member that they are linked to. */
export async function listSharing(
  db: Db,
  keys: readonly number[],
): Promise<{ lineId: string; memberId: string; shared: number[] }[]> {
  const { rows } = await sql<{ lineId: string; memberId: string; shared: number[] }>`
    select link_keys.line_id, link.member_id,
      array(select key from unnest(link_keys.keys) key where key = any(${[...keys]}::integer[])) as shared
    from link_keys
    join line_links link on link.line_id = link_keys.line_id and link.ended_at is null
    join survey_lines line on line.id = link_keys.line_id and line.withdrawn_at is null
    where link_keys.keys && ${[...keys]}::integer[]`.execute(db)
  return rows
}
