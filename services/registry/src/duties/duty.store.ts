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
      where ${between('issued_on')} group by township_id
    union all
    select 'INFORM', survey.township_id, 'HANDOVERS_SENT', count(*)::int, max(handover.sent_on)
      from information_handovers handover join township_surveys survey on survey.id = handover.township_survey_id
      where ${between('handover.sent_on')} group by survey.township_id
    union all
    select 'COORDINATION', null, 'HANDOVERS_ANSWERED', count(*)::int, max((taken_at at time zone 'Asia/Shanghai')::date)
      from survey_line_steps where step in ('ACKNOWLEDGED', 'QUERIED')
        and (taken_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${today}::date`.execute(db)
  return rows
}
