import type { DutyEvidence } from '@mobile-members/model/duties.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Placements and guidance since a day: the centre's relations, and its care for the branches (R14). */
export async function countDutyWork(db: Db, from: string, today: string): Promise<DutyEvidence[]> {
  const { rows } = await sql<DutyEvidence>`
    select 'RELATION' as duty, null::uuid as township_id, 'PLACEMENTS' as work, count(*)::int as count, max(placed_on) as last_on
      from affiliations where placed_on between ${from}::date and ${today}::date
    union all
    select 'INSPECTION', null, 'GUIDANCE_NOTES', count(*)::int, max((written_at at time zone 'Asia/Shanghai')::date)
      from guidance_notes where (written_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${today}::date`.execute(
    db,
  )
  return rows
}
