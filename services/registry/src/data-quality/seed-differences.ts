import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { listLinesOf } from '../linking/link.store.ts'
import { loadPlaces } from '../linking/places.ts'
import { openFacts } from '../surveys/sealed.ts'
import { channelDifferencesOf } from './channel-difference.rules.ts'
import { keepDifferences } from './keep-differences.ts'

const AT_ONCE = 1000

/** Notes where the demo county's two channels tell of a member differently. */
export async function seedDifferences(db: Db): Promise<void> {
  const places = await loadPlaces(db)
  const { rows } = await sql<{ id: string }>`
    select line_links.member_id as id
    from line_links join survey_lines on survey_lines.id = line_links.line_id
    where line_links.ended_at is null and survey_lines.withdrawn_at is null
    group by line_links.member_id
    having bool_or(channel = 'TOWNSHIP_SURVEY') and bool_or(channel <> 'TOWNSHIP_SURVEY')
    order by 1`.execute(db)
  const ids = rows.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const lines = Map.groupBy(await listLinesOf(db, ids.slice(at, at + AT_ONCE)), ({ memberId }) => memberId)
    const differences = [...lines].map(([memberId, own]) => {
      const told = own.map(({ id, seq, channel, toldOn, factsSealed }) => ({
        lineId: id,
        seq,
        channel,
        toldOn,
        facts: openFacts(factsSealed),
      }))
      return [memberId, channelDifferencesOf(told, new Map(), places.gazetteer)] as const
    })
    await keepDifferences(db, new Map(differences))
  }
}
