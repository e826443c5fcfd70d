import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'
import { NOBODY } from './own-townships.ts'

export type CampaignRow = Row<'surveyCampaigns'>

export function findCampaign(db: Db, id: string): Promise<CampaignRow | undefined> {
  return db.selectFrom('surveyCampaigns').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockCampaign(db: Db, id: string): Promise<CampaignRow | undefined> {
  return db.selectFrom('surveyCampaigns').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function listCampaigns(db: Db): Promise<CampaignRow[]> {
  return db.selectFrom('surveyCampaigns').selectAll().orderBy('year', 'desc').execute()
}

export function insertCampaign(db: Db, campaign: NewRow<'surveyCampaigns'>): Promise<CampaignRow> {
  return db.insertInto('surveyCampaigns').values(campaign).returningAll().executeTakeFirstOrThrow()
}

export function updateCampaign(
  db: Db,
  id: string,
  values: Updateable<Database['surveyCampaigns']>,
): Promise<CampaignRow> {
  return db.updateTable('surveyCampaigns').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** What each unit has handed in. */
export function listUnitReturns(db: Db, campaignId: string, townshipIds: string[] | undefined) {
  let query = db
    .selectFrom('surveyLines')
    .select((where) => [
      'channel',
      'unitKind as kind',
      'unitName as name',
      where.fn.countAll<number>().as('lines'),
      sql<number>`count(*) filter (where missing <> '{}')`.as('incomplete'),
    ])
    .where('campaignId', '=', campaignId)
    .where('withdrawnAt', 'is', null)
    .where('state', 'not in', townshipIds ? ['NOT_MOBILE', 'PURGED'] : ['DRAFT', 'NOT_MOBILE', 'PURGED'])
  if (townshipIds) {
    query = query
      .where('channel', '=', 'TOWNSHIP_SURVEY')
      .where('townshipId', 'in', townshipIds.length > 0 ? townshipIds : [NOBODY])
  }
  return query.groupBy(['channel', 'unitKind', 'unitName']).orderBy('channel').orderBy('unitName').execute()
}

export function listResults(db: Db, campaignId: string): Promise<Row<'surveyResults'>[]> {
  return db
    .selectFrom('surveyResults')
    .selectAll()
    .where('campaignId', '=', campaignId)
    .orderBy('kind')
    .orderBy('rowKey')
    .orderBy('columnKey')
    .execute()
}

/** Counts the three tables of R23 from the line list, and keeps them. Who registered by themselves counts with the town's sweep (R30). */
export async function freezeResults(db: Db, campaign: CampaignRow): Promise<void> {
  const band = sql`case
      when line.birth_year is null then 'NONE'
      when ${campaign.year} - line.birth_year <= 30 then '-30'
      when ${campaign.year} - line.birth_year <= 40 then '31-40'
      when ${campaign.year} - line.birth_year <= 50 then '41-50'
      when ${campaign.year} - line.birth_year <= 60 then '51-60'
      else '61-' end`
  await sql`
    with recursive roots (id, root) as (
      select id, id from members where merged_into_id is null
      union all
      select members.id, roots.root from members join roots on members.merged_into_id = roots.id
    ), line as (
      select survey_lines.*, roots.root,
        case when survey_lines.channel = 'TOWNSHIP_SURVEY' then 'TOWNSHIP_SURVEY' else 'HOST_SWEEP' end as counted_as
      from survey_lines
      left join line_links on line_links.line_id = survey_lines.id and line_links.ended_at is null
      left join roots on roots.id = line_links.member_id
      where survey_lines.campaign_id = ${campaign.id} and withdrawn_at is null and state not in ('DRAFT', 'NOT_MOBILE', 'PURGED')
    )
    insert into survey_results (campaign_id, kind, row_key, column_key, lines, people)
    select ${campaign.id}::uuid, kind, row_key, column_key, count(*), count(distinct root)
    from (
      select 'NUMBER' as kind, coalesce(nullif(unit_name, ''), 'NONE') as row_key, counted_as as column_key, root from line
      union all
      select 'INDUSTRY', coalesce(industry_section, 'NONE'), counted_as, root from line
      union all
      select 'STRUCTURE', coalesce(sex, 'NONE'), ${band}, root from line
    ) cells
    group by kind, row_key, column_key`.execute(db)
}
