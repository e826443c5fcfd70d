import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'
import type { Removal } from '../publicity/publicity.store.ts'

export type OpenLetterRow = Row<'openLetters'>
export type CopiesRow = Pick<
  Row<'openLetterCopies'>,
  'id' | 'version' | 'campaignId' | 'unitId' | 'number' | 'handedOutOn'
>

/** Newest first. There are a few in a town's life, so the list has no pages. */
export function listOpenLetters(db: Db): Promise<OpenLetterRow[]> {
  return db.selectFrom('openLetters').selectAll().orderBy('version', 'desc').execute()
}

/** One version, or the newest. */
export function findOpenLetter(db: Db, version: number | undefined): Promise<OpenLetterRow | undefined> {
  let query = db.selectFrom('openLetters').selectAll()
  if (version !== undefined) query = query.where('version', '=', version)
  return query.orderBy('version', 'desc').limit(1).executeTakeFirst()
}

/** Publishes the next version; two at once get one after the other. */
export async function insertOpenLetter(db: Db, letter: Omit<NewRow<'openLetters'>, 'version'>): Promise<OpenLetterRow> {
  await sql`select pg_advisory_xact_lock(hashtext('registry.open_letters'))`.execute(db)
  const newest = await findOpenLetter(db, undefined)
  return db
    .insertInto('openLetters')
    .values({ ...letter, version: (newest?.version ?? 0) + 1 })
    .returningAll()
    .executeTakeFirstOrThrow()
}

const COPIES = ['id', 'version', 'campaignId', 'unitId', 'number', 'handedOutOn'] as const

export function insertCopies(
  db: Db,
  copies: Omit<NewRow<'openLetterCopies'>, 'removedAt' | 'removedBy' | 'removeReason'>,
): Promise<CopiesRow> {
  return db.insertInto('openLetterCopies').values(copies).returning(COPIES).executeTakeFirstOrThrow()
}

export function findCopies(db: Db, id: string): Promise<CopiesRow | undefined> {
  return db
    .selectFrom('openLetterCopies')
    .select(COPIES)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
}

export async function removeCopies(db: Db, id: string, removal: Removal): Promise<void> {
  await db.updateTable('openLetterCopies').set(removal).where('id', '=', id).execute()
}

/** Newest first; what was removed is left out. */
export async function listCopies(
  db: Db,
  campaignId: string,
  page: { size: number; after?: string | undefined },
): Promise<Page<CopiesRow>> {
  const after = readCursor(page.after, 2)
  let query = db
    .selectFrom('openLetterCopies')
    .select(COPIES)
    .where('campaignId', '=', campaignId)
    .where('removedAt', 'is', null)
  if (after) query = query.where(sql<boolean>`(handed_out_on, id) < (${after[0]}::date, ${after[1]}::uuid)`)
  const rows = await query
    .orderBy('handedOutOn', 'desc')
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [row.handedOutOn, row.id])
}

export async function countCopies(db: Db, campaignId: string): Promise<{ total: number; copies: number }> {
  const { rows } = await sql<{ total: number; copies: number }>`
    select count(*)::int as total, coalesce(sum(number), 0)::int as copies
    from open_letter_copies where campaign_id = ${campaignId} and removed_at is null`.execute(db)
  return rows[0] ?? { total: 0, copies: 0 }
}
