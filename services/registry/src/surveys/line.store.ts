import type { SurveyChannel } from '@mobile-members/model/survey.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'
import { NOBODY } from './own-townships.ts'

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
