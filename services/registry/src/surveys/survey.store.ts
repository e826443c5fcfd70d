import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'
import { NOBODY } from './own-townships.ts'

export type ImportRow = Row<'surveyImports'>
export type FileRow = Row<'surveyFiles'>

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
