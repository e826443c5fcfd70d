import { addDays } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { sealFacts } from '../surveys/sealed.ts'

/** How long after the end of a campaign a township's drafts stay. */
const KEPT_DAYS = 30

/**
 * Empties drafts that no township handed over before the campaign was closed: data of people whom nobody confirmed do not
 * stay. That there was a line, and when it went, stays. Gives how many.
 */
export async function purgeDrafts(db: Db, today: string): Promise<number> {
  const nobody = sealFacts({
    name: '—',
    nameAsWritten: '',
    aliases: [],
    originTownship: '',
    originScope: 'UNKNOWN',
    occupation: 'OTHER',
    phones: [],
    otherPhones: [],
    damagedPhones: [],
    extra: {},
  })
  const { rows } = await sql<{ id: string }>`
    with purged as (
      update survey_lines line set state = 'PURGED', facts_sealed = ${nobody}, cells_sealed = null, id_number_sealed = null,
        id_number_index = null, sex = null, birth_year = null, industry_section = null, problems = '[]'
      from survey_campaigns campaign
      where campaign.id = line.campaign_id and campaign.closed_on < ${addDays(today, -KEPT_DAYS)}
        and line.state = 'DRAFT'
      returning line.id
    )
    insert into survey_line_steps (line_id, step, taken_by, taken_at)
    select id, 'PURGED', 'PROGRAM', ${`${today}T00:00:00+08:00`}::timestamptz from purged
    returning line_id as id`.execute(db)
  return rows.length
}
