import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import type { SurveyChannel } from '@mobile-members/model/survey.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type CampaignRow = Row<'surveyCampaigns'>
export type ImportRow = Row<'surveyImports'>
export type FileRow = Row<'surveyFiles'>

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

export function findImport(db: Db, id: string): Promise<ImportRow | undefined> {
  return db.selectFrom('surveyImports').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockImport(db: Db, id: string): Promise<ImportRow | undefined> {
  return db.selectFrom('surveyImports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertImport(db: Db, row: NewRow<'surveyImports'>): Promise<ImportRow> {
  return db.insertInto('surveyImports').values(row).returningAll().executeTakeFirstOrThrow()
}

export function updateImport(db: Db, id: string, values: Updateable<Database['surveyImports']>): Promise<ImportRow> {
  return db.updateTable('surveyImports').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** What will happen, unless a file has come meanwhile that is not read yet. */
export async function keepForecast(db: Db, id: string, forecast: unknown): Promise<void> {
  await db
    .updateTable('surveyImports')
    .set({ forecast: JSON.stringify(forecast) })
    .where('id', '=', id)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('surveyFiles')
            .select('surveyFiles.id')
            .where('surveyFiles.importId', '=', id)
            .where('surveyFiles.state', '=', 'RECEIVED'),
        ),
      ),
    )
    .execute()
}

/** Newest first; discarded drafts are not shown. */
export async function listImports(
  db: Db,
  filter: { campaignId: string; townshipIds: string[] | undefined },
  page: { size: number; after: string | undefined },
): Promise<Page<ImportRow>> {
  const after = readCursor(page.after, 2)
  let query = db
    .selectFrom('surveyImports')
    .selectAll()
    .where('campaignId', '=', filter.campaignId)
    .where('state', '<>', 'DISCARDED')
  if (filter.townshipIds)
    query = query.where('townshipId', 'in', filter.townshipIds.length > 0 ? filter.townshipIds : [NOBODY])
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.createdAt.toISOString(), row.id])
}

/** No organisation has it. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

const FILE_COLUMNS = [
  'id',
  'importId',
  'position',
  'fileName',
  'state',
  'problem',
  'corrections',
  'receivedAt',
  'contentIndex',
] as const

/** Without the sealed contents. */
export type FileHead = Pick<FileRow, (typeof FILE_COLUMNS)[number]>

export function listFiles(db: Db, importId: string): Promise<FileHead[]> {
  return db
    .selectFrom('surveyFiles')
    .select(FILE_COLUMNS)
    .where('importId', '=', importId)
    .orderBy('position')
    .execute()
}

export function findFile(db: Db, id: string): Promise<FileRow | undefined> {
  return db.selectFrom('surveyFiles').selectAll().where('id', '=', id).executeTakeFirst()
}

export function listWholeFiles(db: Db, importId: string): Promise<FileRow[]> {
  return db.selectFrom('surveyFiles').selectAll().where('importId', '=', importId).orderBy('position').execute()
}

/** The file as it was received before, where the same content is in the import already. */
export async function receiveFile(
  db: Db,
  file: Omit<NewRow<'surveyFiles'>, 'position'>,
): Promise<{ file: FileHead; isNew: boolean }> {
  const inserted = await db
    .insertInto('surveyFiles')
    .columns(['importId', 'position', 'fileName', 'contentIndex', 'contentSealed', 'receivedAt'])
    .expression((where) =>
      where
        .selectFrom('surveyFiles')
        .select([
          sql<string>`${file.importId}::uuid`.as('importId'),
          sql<number>`coalesce(max(position), 0) + 1`.as('position'),
          sql<string>`${file.fileName}`.as('fileName'),
          sql<Buffer>`${file.contentIndex}::bytea`.as('contentIndex'),
          sql<Buffer>`${file.contentSealed}::bytea`.as('contentSealed'),
          sql<Date>`${file.receivedAt}::timestamptz`.as('receivedAt'),
        ])
        .where('importId', '=', file.importId),
    )
    .onConflict((conflict) => conflict.columns(['importId', 'contentIndex']).doNothing())
    .returning(FILE_COLUMNS)
    .executeTakeFirst()
  if (inserted) return { file: inserted, isNew: true }
  const held = await db
    .selectFrom('surveyFiles')
    .select(FILE_COLUMNS)
    .where('importId', '=', file.importId)
    .where('contentIndex', '=', file.contentIndex)
    .executeTakeFirstOrThrow()
  return { file: held, isNew: false }
}

export async function updateFile(db: Db, id: string, values: Updateable<Database['surveyFiles']>): Promise<void> {
  await db.updateTable('surveyFiles').set(values).where('id', '=', id).execute()
}

export async function deleteFile(db: Db, id: string): Promise<void> {
  await db.deleteFrom('surveyFiles').where('id', '=', id).execute()
}

/** Takes away what was handed in and understood; the files' names stay. */
export async function emptyFiles(db: Db, importId: string): Promise<void> {
  await db
    .updateTable('surveyFiles')
    .set({ contentSealed: null, readingSealed: null })
    .where('importId', '=', importId)
    .execute()
}

/** Drafts whose time is over. */
export function listExpiredDrafts(db: Db, now: Date): Promise<{ id: string }[]> {
  return db.selectFrom('surveyImports').select('id').where('state', '=', 'DRAFT').where('expiresAt', '<', now).execute()
}

export async function listColumnMeanings(db: Db): Promise<Record<string, string>> {
  const rows = await db.selectFrom('columnMeanings').select(['headingKey', 'meaning']).execute()
  return Object.fromEntries(rows.map((row) => [row.headingKey, row.meaning]))
}

export async function rememberColumnMeaning(db: Db, row: NewRow<'columnMeanings'>): Promise<void> {
  await db
    .insertInto('columnMeanings')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('headingKey').doUpdateSet({ meaning: row.meaning, setBy: row.setBy, setAt: sql`now()` }),
    )
    .execute()
}

const LINE_COLUMNS = [
  'id', 'seq', 'campaignId', 'importId', 'fileId', 'sheet', 'row', 'channel', 'unitKind', 'unitName', 'townshipId', 'factsSealed',
  'missing', 'problems', 'toldOn', 'recordedAt',
] as const // prettier-ignore

export type LineRow = Pick<Row<'surveyLines'>, (typeof LINE_COLUMNS)[number]>

export interface LineScope {
  campaignId?: string | undefined
  importId?: string | undefined
  channel?: SurveyChannel | undefined
  unitName?: string | undefined
  townshipId?: string | undefined
  incomplete?: boolean | undefined
  /** Only what these townships may see: their own survey, and after the campaign what the town found of theirs (R22). */
  townshipIds?: string[] | undefined
}

export async function listLines(
  db: Db,
  scope: LineScope,
  page: { size: number; after: string | undefined },
): Promise<Page<LineRow>> {
  const after = readCursor(page.after, 1)
  let query = db.selectFrom('surveyLines').select(LINE_COLUMNS).where('withdrawnAt', 'is', null)
  if (scope.campaignId) query = query.where('campaignId', '=', scope.campaignId)
  if (scope.importId) query = query.where('importId', '=', scope.importId)
  if (scope.channel) query = query.where('channel', '=', scope.channel)
  if (scope.unitName) query = query.where('unitName', '=', scope.unitName)
  if (scope.townshipId) query = query.where('townshipId', '=', scope.townshipId)
  if (scope.incomplete) query = query.where(sql<boolean>`missing <> '{}'`)
  if (scope.townshipIds) {
    const own = scope.townshipIds.length > 0 ? scope.townshipIds : [NOBODY]
    query = query
      .where('townshipId', 'in', own)
      .where((where) =>
        where.or([
          where('channel', '=', 'TOWNSHIP_SURVEY'),
          where.exists(
            where
              .selectFrom('surveyCampaigns')
              .select('surveyCampaigns.id')
              .whereRef('surveyCampaigns.id', '=', 'surveyLines.campaignId')
              .where('surveyCampaigns.state', '=', 'CLOSED'),
          ),
        ]),
      )
  }
  if (after) query = query.where('seq', '>', Number(after[0]))
  const rows = await query
    .orderBy('seq')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [String(row.seq)])
}

export async function findLines(db: Db, ids: readonly string[]): Promise<(LineRow | undefined)[]> {
  const rows = await db
    .selectFrom('surveyLines')
    .select(LINE_COLUMNS)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
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
      where survey_lines.campaign_id = ${campaign.id} and withdrawn_at is null
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

/** Members that the township survey told of, the town's sweep, and both. */
export async function countChannels(
  db: Db,
  campaignId: string,
): Promise<{ township: number; sweep: number; both: number }> {
  const { rows } = await sql<{ township: number; sweep: number; both: number }>`
    with recursive roots (id, root) as (
      select id, id from members where merged_into_id is null
      union all
      select members.id, roots.root from members join roots on members.merged_into_id = roots.id
    ), told as (
      select roots.root, bool_or(channel = 'TOWNSHIP_SURVEY') as township, bool_or(channel <> 'TOWNSHIP_SURVEY') as sweep
      from survey_lines
      join line_links on line_links.line_id = survey_lines.id and line_links.ended_at is null
      join roots on roots.id = line_links.member_id
      where survey_lines.campaign_id = ${campaignId} and withdrawn_at is null
      group by roots.root
    )
    select count(*) filter (where township) as township, count(*) filter (where sweep) as sweep,
      count(*) filter (where township and sweep) as both
    from told`.execute(db)
  return rows[0] ?? { township: 0, sweep: 0, both: 0 }
}
