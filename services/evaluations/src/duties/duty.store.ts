import type { DutyEvidence } from '@mobile-members/model/duties.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Feedback that homes have acknowledged since a day: the centre and the townships working together (R14). */
export async function countDutyWork(db: Db, from: string, today: string): Promise<DutyEvidence[]> {
  const { rows } = await sql<DutyEvidence>`
    select 'COORDINATION' as duty, null::uuid as township_id, 'FEEDBACK_ACKNOWLEDGED' as work, count(*)::int as count,
           max(acknowledged_on) as last_on
    from feedback_dispatches where acknowledged_on between ${from}::date and ${today}::date`.execute(db)
  return rows
}
