import type { DutyEvidence } from '@mobile-members/model/duties.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What the register's own tables show of duties since a day: the centre's relations, and what townships told (R14, R19). */
export async function countDutyWork(db: Db, from: string, today: string): Promise<DutyEvidence[]> {
  const between = (day: string) => sql`${sql.ref(day)} between ${from}::date and ${today}::date`
  const { rows } = await sql<DutyEvidence>`
    select 'RELATION' as duty, null::uuid as township_id, 'LETTERS_ACCEPTED' as work, count(*)::int as count, max(accepted_on) as last_on
      from letters where ${between('accepted_on')}
    union all
    select 'RELATION', null, 'CHECK_INS', count(*)::int, max(checked_in_on) from check_ins
      where state = 'CONFIRMED' and ${between('checked_in_on')}
    union all
    select 'RELATION', null, 'RECEIPTS_SENT', count(*)::int, max(sent_on) from return_receipts where ${between('sent_on')}
    union all
    select 'INFORM', township_id, 'LETTERS_ISSUED', count(*)::int, max(issued_on) from letters
      where ${between('issued_on')} group by township_id`.execute(db)
  return rows
}
