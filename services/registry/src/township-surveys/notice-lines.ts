import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * Owes a notice to everybody of whom a township has told, once the line is out of its hands, and puts it into the timeline of
 * the member once the line is linked (D3): others have told of them, and they hear so at first contact. Lines of a survey
 * that is closed already are archived with it (R26). Running it again changes nothing.
 */
export async function noticeLines(db: Db, campaignId: string, at: { by: string; today: string }): Promise<void> {
  await sql`
    insert into data_notices (line_id, township_id, obtained_on)
    select line.id, line.township_id, line.told_on from survey_lines line
    where line.campaign_id = ${campaignId} and line.channel = 'TOWNSHIP_SURVEY' and line.withdrawn_at is null
      and line.state not in ('DRAFT', 'PURGED')
      and not exists (select from data_notices where line_id = line.id)`.execute(db)
  await sql`
    with linked as (
      update data_notices notice set member_id = link.member_id
      from line_links link join survey_lines line on line.id = link.line_id
      where line.campaign_id = ${campaignId} and link.line_id = notice.line_id and link.ended_at is null and notice.member_id is null
      returning notice.id, notice.line_id, notice.township_id, notice.member_id, notice.obtained_on
    )
    insert into timeline_entries (member_id, kind, happened_on, organization_id, subject, detail)
    select member_id, 'DATA_NOTICE_DUE', ${at.today}::date, township_id, ${at.by}::text,
      jsonb_build_object('lineId', line_id, 'obtainedOn', obtained_on, 'source', 'TOWNSHIP_SURVEY')
    from linked order by id`.execute(db)
  await archiveClosed(db, campaignId, at)
}

/** One archive for each line of the campaign's closed surveys that has none yet, numbered on; a line without its notice gets none (D3). */
export async function archiveClosed(db: Db, campaignId: string, at: { by: string; today: string }): Promise<void> {
  await sql`
    insert into origin_archives (township_survey_id, township_id, line_id, notice_id, number, archived_on, archived_by)
    select survey.id, survey.township_id, line.id, notice.id,
      coalesce((select max(number) from origin_archives where township_survey_id = survey.id), 0)
        + row_number() over (partition by survey.id order by branch.name, line.seq),
      ${at.today}::date, ${at.by}
    from township_surveys survey
    join survey_lines line on line.campaign_id = survey.campaign_id and line.township_id = survey.township_id
    join data_notices notice on notice.line_id = line.id
    left join organizations branch on branch.id = line.origin_branch_id
    where survey.campaign_id = ${campaignId} and survey.state = 'CLOSED' and line.channel = 'TOWNSHIP_SURVEY'
      and line.withdrawn_at is null and line.state not in ('DRAFT', 'NOT_MOBILE', 'PURGED')
      and not exists (select from origin_archives where line_id = line.id)`.execute(db)
}
