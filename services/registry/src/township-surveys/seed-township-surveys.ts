import type { County } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { archiveClosed } from './notice-lines.ts'

/**
 * Puts the demo county's townships' surveys into the register, once lines and members stand: what each branch told, what was
 * handed over and answered, who was told of it, and the archives of what is closed. The survey that is over is handed over
 * whole; in the running one some townships are still at it.
 */
export async function seedTownshipSurveys(db: Db, county: County): Promise<void> {
  const { campaigns } = county.registry
  await sql`
    insert into township_surveys (campaign_id, township_id)
    select campaign.id, township.id from survey_campaigns campaign cross join organizations township
    where township.kind = 'TOWNSHIP'`.execute(db)
  await seedNilReturns(db, county)
  for (const { id, closedOn } of campaigns) {
    // What waits came last; the rest was handed over while the campaign ran.
    const sentOn = addDays(closedOn ?? county.today, -14)
    await handOver(db, id, ['ACKNOWLEDGED'], sentOn)
    await handOver(db, id, ['SUBMITTED', 'QUERIED'], addDays(county.today, -3))
    await seedNotices(db, id)
    await closeSurveys(db, id, closedOn ?? addDays(county.today, -5), county.cast.t1, closedOn !== null)
  }
  await seedQueries(db, county)
  await sql`insert into extra_survey_fields (label, heading_key, position, added_by, added_on)
    values ('技能特长', '技能特长', 1, '', ${campaigns[0]?.openedOn ?? county.today}::date)`.execute(db)
}

/** Who acts for a township: its committee. */
const committee = (townshipId: string) => sql`coalesce((select subject from office_terms
  where organization_id = ${sql.ref(townshipId)} and role = 'TOWNSHIP_COMMITTEE' order by from_on desc limit 1), '')`
const at = (day: string) => sql`(${day}::date + interval '9 hours') at time zone 'Asia/Shanghai'`

async function seedNilReturns(db: Db, { registry }: County): Promise<void> {
  const rows = registry.surveyReturns.flatMap(({ channel, nilReturn, submittedOn, campaignId, organizationId }) =>
    channel === 'TOWNSHIP_SURVEY' && nilReturn && submittedOn
      ? [
          {
            campaign_id: campaignId,
            branch_id: organizationId,
            told_on: submittedOn,
          },
        ]
      : [],
  )
  await sql`
    insert into branch_nil_returns (township_survey_id, branch_id, told_by, told_on, recorded_by, recorded_at)
    select survey.id, nil.branch_id, '支部书记', nil.told_on, ${committee('survey.township_id')},
      (nil.told_on + interval '10 hours') at time zone 'Asia/Shanghai'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as nil (campaign_id uuid, branch_id uuid, told_on date)
    join organizations branch on branch.id = nil.branch_id
    join township_surveys survey on survey.campaign_id = nil.campaign_id and survey.township_id = branch.township_id
    where not exists (select from survey_lines line where line.campaign_id = nil.campaign_id and line.origin_branch_id = nil.branch_id
      and line.channel = 'TOWNSHIP_SURVEY')`.execute(db)
}

/** One handover of each township with all its lines in these states, and what was said to it. */
async function handOver(db: Db, campaignId: string, states: readonly string[], sentOn: string): Promise<void> {
  const wanted = sql`line.campaign_id = ${campaignId} and line.channel = 'TOWNSHIP_SURVEY' and line.state = any(${[...states]})`
  await sql`
    insert into information_handovers (township_survey_id, number, lines, sent_on, sent_by, sent_at)
    select survey.id, (select count(*) from information_handovers where township_survey_id = survey.id) + 1, count(*), ${sentOn}::date,
      ${committee('survey.township_id')}, ${at(sentOn)}
    from township_surveys survey
    join survey_lines line on line.campaign_id = survey.campaign_id and line.township_id = survey.township_id
    where ${wanted}
    group by survey.id`.execute(db)
  await sql`
    update survey_lines line set handover_id = handover.id
    from information_handovers handover join township_surveys survey on survey.id = handover.township_survey_id
    where ${wanted} and handover.sent_on = ${sentOn}::date and survey.campaign_id = line.campaign_id
      and survey.township_id = line.township_id`.execute(db)
  const steps = (step: string, day: string, by: ReturnType<typeof sql>, more: ReturnType<typeof sql>) => sql`
    insert into survey_line_steps (line_id, step, handover_id, taken_by, taken_at)
    select line.id, ${step}, line.handover_id, ${by}, ${at(day)} from survey_lines line
    where ${wanted} and line.handover_id is not null and ${more}`
  await steps('SUBMITTED', sentOn, committee('line.township_id'), sql`true`).execute(db)
  await steps('ACKNOWLEDGED', addDays(sentOn, 2), sql`''`, sql`line.state = 'ACKNOWLEDGED'`).execute(db)
}

/** Why the centre asks about the lines that it asks about. */
async function seedQueries(db: Db, county: County): Promise<void> {
  const asked = county.registry.surveyLines.flatMap(({ id, state, queryReason }) =>
    state === 'QUERIED' ? [{ id, reason: queryReason ?? '' }] : [],
  )
  await sql`
    insert into survey_line_steps (line_id, step, reason, handover_id, taken_by, taken_at)
    select line.id, 'QUERIED', asked.reason, line.handover_id, '', ${at(addDays(county.today, -1))}
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (id uuid, reason text)
    join survey_lines line on line.id = asked.id`.execute(db)
}

/** Everybody is owed a notice; who has been at the counter since has heard it there. */
async function seedNotices(db: Db, campaignId: string): Promise<void> {
  await sql`
    insert into data_notices (line_id, township_id, member_id, obtained_on, given_on, given_way, given_by)
    select line.id, line.township_id, link.member_id, line.told_on, heard.on_day, case when heard.on_day is not null then 'IN_PERSON' end,
      case when heard.on_day is not null then '' end
    from survey_lines line
    left join line_links link on link.line_id = line.id and link.ended_at is null
    left join lateral (
      select min(checked_in_on) as on_day from check_ins
      where member_id = link.member_id and state = 'CONFIRMED' and checked_in_on >= line.told_on
    ) heard on true
    where line.campaign_id = ${campaignId} and line.channel = 'TOWNSHIP_SURVEY' and line.state not in ('DRAFT', 'PURGED')
      and line.withdrawn_at is null`.execute(db)
  await sql`
    insert into timeline_entries (member_id, kind, happened_on, organization_id, detail)
    select told.member_id, told.kind, told.happened_on, told.township_id, jsonb_build_object('lineId', told.line_id) from (
      select notice.*, 'DATA_NOTICE_DUE' as kind, notice.obtained_on as happened_on from data_notices notice
      union all
      select notice.*, 'DATA_NOTICE_GIVEN', notice.given_on from data_notices notice where given_on is not null
    ) told join survey_lines line on line.id = told.line_id
    where line.campaign_id = ${campaignId} and told.member_id is not null
    order by told.happened_on`.execute(db)
}

/** Surveys without anything left to do are closed, all of a campaign that is over; the first township is still at the running one. */
async function closeSurveys(db: Db, campaignId: string, on: string, t1: string, over: boolean): Promise<void> {
  await sql`
    update township_surveys survey set state = 'CLOSED', closed_on = ${on}::date, closed_by = ${committee('survey.township_id')},
      nil = not exists (select from survey_lines line where line.campaign_id = survey.campaign_id
        and line.township_id = survey.township_id and line.channel = 'TOWNSHIP_SURVEY')
    where survey.campaign_id = ${campaignId} and (${over} or (survey.township_id <> ${t1}
      and not exists (select from survey_lines line where line.campaign_id = survey.campaign_id and line.township_id = survey.township_id
        and line.channel = 'TOWNSHIP_SURVEY' and line.state in ('DRAFT', 'QUERIED', 'SUBMITTED'))
      and not exists (select from organizations branch where branch.kind = 'ORIGIN_BRANCH' and branch.township_id = survey.township_id
        and not exists (select from survey_lines line where line.campaign_id = survey.campaign_id and line.origin_branch_id = branch.id
          and line.channel = 'TOWNSHIP_SURVEY')
        and not exists (select from branch_nil_returns nil where nil.township_survey_id = survey.id and nil.branch_id = branch.id))))`.execute(
    db,
  )
  await archiveClosed(db, campaignId, { by: '', today: on })
}
