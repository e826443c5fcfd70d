import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import type { CampaignEventKind, PublicityMedium } from '@mobile-members/model/sweep.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export type PublicityRow = Row<'publicityItems'> & { copyName: string | null }

function items(db: Db) {
  return db
    .selectFrom('publicityItems')
    .leftJoin('publicityCopies', 'publicityCopies.itemId', 'publicityItems.id')
    .selectAll('publicityItems')
    .select('publicityCopies.fileName as copyName')
}

export function findPublicity(db: Db, id: string): Promise<PublicityRow | undefined> {
  return items(db).where('publicityItems.id', '=', id).where('removedAt', 'is', null).executeTakeFirst()
}

/** Newest first; what was removed is left out. */
export async function listPublicity(
  db: Db,
  campaignId: string,
  page: { size: number; after?: string | undefined },
): Promise<Page<PublicityRow>> {
  const after = readCursor(page.after, 2)
  let query = items(db).where('campaignId', '=', campaignId).where('removedAt', 'is', null)
  if (after) query = query.where(sql<boolean>`(published_on, id) < (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('publishedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.publishedOn, row.id])
}

export async function countPublicity(db: Db, campaignId: string): Promise<number> {
  const { count } = await db
    .selectFrom('publicityItems')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('campaignId', '=', campaignId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertPublicity(
  db: Db,
  item: Omit<NewRow<'publicityItems'>, 'removedAt' | 'removedBy' | 'removeReason'>,
): Promise<PublicityRow> {
  const row = await db.insertInto('publicityItems').values(item).returningAll().executeTakeFirstOrThrow()
  return { ...row, copyName: null }
}

export interface Removal {
  removedAt: Date
  removedBy: string
  removeReason: string
}

export async function removePublicity(db: Db, id: string, removal: Removal): Promise<void> {
  await db.updateTable('publicityItems').set(removal).where('id', '=', id).execute()
}

/** Whether it was attached: an item has one copy, which is never replaced. */
export async function insertCopy(db: Db, copy: NewRow<'publicityCopies'>): Promise<boolean> {
  const row = await db
    .insertInto('publicityCopies')
    .values(copy)
    .onConflict((conflict) => conflict.column('itemId').doNothing())
    .returning('itemId')
    .executeTakeFirst()
  return row !== undefined
}

export function findCopy(db: Db, itemId: string): Promise<Row<'publicityCopies'> | undefined> {
  return db.selectFrom('publicityCopies').selectAll().where('itemId', '=', itemId).executeTakeFirst()
}

export interface CampaignEventRow {
  key: string
  kind: CampaignEventKind
  on: string
  medium: PublicityMedium | null
  place: string | null
  text: string | null
  number: number | null
}

/** All that happened in a survey, newest first. What units return is summed up by day: there are many, and who they are stands on the board. */
export async function listCampaignEvents(db: Db, campaignId: string): Promise<CampaignEventRow[]> {
  const { rows } = await sql<CampaignEventRow>`
    with campaign as (select * from survey_campaigns where id = ${campaignId}), event as (
      select id::text as key, 'OPENED' as kind, opened_on as on, null as medium, null as place, null as text, null::int as number, 0 as rank
        from campaign
      union all
      select id::text, 'PUBLICITY', published_on, medium, place, text, null, 1
        from publicity_items where campaign_id = ${campaignId} and removed_at is null
      union all
      select version::text, 'LETTER_PUBLISHED', published_on, null, null, title, version, 2
        from open_letters, campaign where published_on >= opened_on and (closed_on is null or published_on <= closed_on)
      union all
      select 'copies ' || version || ' ' || handed_out_on, 'COPIES_HANDED_OUT', handed_out_on, null,
          string_agg(distinct short_name, '、' order by short_name), version::text, sum(number)::int, 3
        from open_letter_copies join organizations on organizations.id = unit_id
        where campaign_id = ${campaignId} and removed_at is null group by version, handed_out_on
      union all
      select 'reminded ' || reminded_on, 'UNITS_REMINDED', reminded_on, null, null, null, count(distinct task_id)::int, 4
        from sweep_reminders join sweep_tasks on sweep_tasks.id = task_id where campaign_id = ${campaignId} group by reminded_on
      union all
      select 'returned ' || returned_on, 'UNITS_REPORTED', returned_on, null, null, null, count(*)::int, 5
        from sweep_tasks where campaign_id = ${campaignId} and returned_on is not null group by returned_on
      union all
      select department_lists.id::text, 'DEPARTMENT_LIST', received_on, null, name, legal_basis, rows, 6
        from department_lists join organizations on organizations.id = department_id, campaign
        where received_on >= opened_on and (closed_on is null or received_on <= closed_on)
      union all
      select id::text || ' closed', 'CLOSED', closed_on, null, null, null, null, 9 from campaign where closed_on is not null
    )
    select key, kind, "on", medium, place, text, number from event order by "on" desc, rank desc, key`.execute(db)
  return rows
}
