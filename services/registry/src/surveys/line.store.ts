import type { KeptLineState, LineStep, SurveyChannel } from '@mobile-members/model/survey.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'
import { NOBODY } from './own-townships.ts'

const LINE_COLUMNS = [
  'id', 'seq', 'campaignId', 'importId', 'fileId', 'sheet', 'row', 'channel', 'unitKind', 'unitName', 'townshipId', 'factsSealed',
  'missing', 'problems', 'toldOn', 'recordedAt', 'recordedBy', 'rowIndex', 'state', 'originBranchId', 'replacesId', 'handoverId',
  'withdrawnAt',
] as const // prettier-ignore

export type LineRow = Pick<Row<'surveyLines'>, (typeof LINE_COLUMNS)[number]>

export interface LineScope {
  campaignId?: string | undefined
  importId?: string | undefined
  channel?: SurveyChannel | undefined
  unitName?: string | undefined
  townshipId?: string | undefined
  incomplete?: boolean | undefined
  /** Without one of the five facts, or without a branch of the township that is known (R20). */
  toComplete?: boolean | undefined
  states?: readonly KeptLineState[] | undefined
  branchId?: string | undefined
  handoverId?: string | undefined
  /** Only what these townships may see: their own survey, and after the campaign what the town found of theirs (R22). */
  townshipIds?: string[] | undefined
}

export async function listLines(
  db: Db,
  scope: LineScope,
  page: { size: number; after: string | undefined },
): Promise<Page<LineRow>> {
  const after = readCursor(page.after, 1)
  let query = db
    .selectFrom('surveyLines')
    .select(LINE_COLUMNS)
    .where('withdrawnAt', 'is', null)
    .where('state', '<>', 'PURGED')
  if (scope.campaignId) query = query.where('campaignId', '=', scope.campaignId)
  if (scope.importId) query = query.where('importId', '=', scope.importId)
  if (scope.channel) query = query.where('channel', '=', scope.channel)
  if (scope.unitName) query = query.where('unitName', '=', scope.unitName)
  if (scope.townshipId) query = query.where('townshipId', '=', scope.townshipId)
  if (scope.incomplete) query = query.where(sql<boolean>`missing <> '{}'`)
  if (scope.toComplete)
    query = query.where(sql<boolean>`(missing <> '{}' or (origin_branch_id is null and township_id is not null))`)
  if (scope.states?.length) query = query.where('state', 'in', [...scope.states])
  if (scope.branchId) query = query.where('originBranchId', '=', scope.branchId)
  if (scope.handoverId) query = query.where('handoverId', '=', scope.handoverId)
  // What a township has not handed over yet is its own.
  if (!scope.townshipIds) query = query.where('state', '<>', 'DRAFT')
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

export async function findLine(db: Db, id: string): Promise<LineRow> {
  return db.selectFrom('surveyLines').select(LINE_COLUMNS).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Lines in force, for update, in the order of their ids so that two requests never wait for each other. */
export function lockLines(db: Db, ids: readonly string[]): Promise<LineRow[]> {
  return db
    .selectFrom('surveyLines')
    .select(LINE_COLUMNS)
    .where('id', 'in', ids.length > 0 ? [...new Set(ids)] : [NOBODY])
    .where('withdrawnAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Changes who sees lines and what waits for them, never what they tell. */
export async function updateLines(
  db: Db,
  ids: readonly string[],
  values: Updateable<Pick<Database['surveyLines'], 'state' | 'handoverId' | 'withdrawnAt' | 'withdrawnBy'>>,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('surveyLines')
    .set(values)
    .where('id', 'in', [...ids])
    .execute()
}

export async function insertSteps(
  db: Db,
  lineIds: readonly string[],
  step: { step: LineStep; reason?: string; handoverId?: string | null; takenBy: string; takenAt: Date },
): Promise<void> {
  if (lineIds.length === 0) return
  await sql`
    insert into survey_line_steps (line_id, step, reason, handover_id, taken_by, taken_at)
    select id, ${step.step}, ${step.reason ?? ''}, ${step.handoverId ?? null}::uuid, ${step.takenBy}, ${step.takenAt}
    from unnest(${[...lineIds]}::uuid[]) id`.execute(db)
}

export type StepRow = Row<'surveyLineSteps'> & { takenByName: string | null }

/** All that happened to lines and to the versions before them, oldest first. */
export async function listSteps(db: Db, lineIds: readonly string[]): Promise<Map<string, StepRow[]>> {
  const { rows } = await sql<StepRow & { ofLine: string }>`
    with recursive versions (of_line, id, replaces_id) as (
      select id, id, replaces_id from survey_lines where id = any(${[...lineIds]})
      union all
      select versions.of_line, line.id, line.replaces_id from survey_lines line join versions on line.id = versions.replaces_id
    )
    select step.*, versions.of_line,
      (select holder_name from office_terms where subject = step.taken_by order by from_on desc limit 1) as taken_by_name
    from survey_line_steps step join versions on versions.id = step.line_id
    order by step.id`.execute(db)
  return Map.groupBy(rows, (row) => row.ofLine)
}

/** The versions before a line, the newest first. */
export async function listEarlierVersions(db: Db, lineId: string): Promise<LineRow[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive versions (id, replaces_id, depth) as (
      select id, replaces_id, 0 from survey_lines where id = ${lineId}
      union all
      select line.id, line.replaces_id, depth + 1 from survey_lines line join versions on line.id = versions.replaces_id
    )
    select id from versions where depth > 0 order by depth`.execute(db)
  if (rows.length === 0) return []
  return (
    await findLines(
      db,
      rows.map(({ id }) => id),
    )
  ).filter((line) => line !== undefined)
}

/** Lines that the centre has acknowledged and nobody has linked yet. */
export function listUnlinkedLines(db: Db, campaignId: string): Promise<LineRow[]> {
  return unlinked(db).select(LINE_COLUMNS).where('campaignId', '=', campaignId).orderBy('seq').execute()
}

/** Surveys with such lines. */
export async function listUnlinkedCampaigns(db: Db): Promise<string[]> {
  const rows = await unlinked(db).select('campaignId').distinct().execute()
  return rows.map((row) => row.campaignId)
}

function unlinked(db: Db) {
  return db
    .selectFrom('surveyLines')
    .where('state', '=', 'ACKNOWLEDGED')
    .where('withdrawnAt', 'is', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('lineLinks')
            .select('lineLinks.id')
            .whereRef('lineLinks.lineId', '=', 'surveyLines.id')
            .where('lineLinks.endedAt', 'is', null),
        ),
      ),
    )
}

/** Whether some line of an import is in the centre's hands already. */
export async function isHandedOver(db: Db, importId: string): Promise<boolean> {
  const row = await db
    .selectFrom('surveyLines')
    .select('id')
    .where('importId', '=', importId)
    .where('state', '<>', 'DRAFT')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
