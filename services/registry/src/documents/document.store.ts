import { randomUUID } from 'node:crypto'
import { hashOf } from '@mobile-members/subgraph/file-store.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'
import type { KeptPaper } from '../papers/kept-paper.ts'
import { vault } from '../secrets/keyring.ts'
import { askForPrints } from './archive-shelf.ts'
import { type FiledPaper, type Step, papersOf } from './paper-contents.ts'

export const DOCUMENT_COLUMNS = [
  'id',
  'memberId',
  'kind',
  'version',
  'source',
  'subjectId',
  'fileName',
  'mediaType',
  'contentHash',
  'fileHash',
  'fileSize',
  'filedOn',
  'filedAt',
  'filedBy',
  'filedByRole',
  'destroyedOn',
] as const satisfies readonly (keyof Row<'archiveDocuments'>)[]

export type DocumentRow = Pick<Row<'archiveDocuments'>, (typeof DOCUMENT_COLUMNS)[number]>

const PURPOSE = 'archive-paper'

/**
 * Files the papers of these steps with the transaction at hand (R51): what each says is fixed by its hash now; the print
 * follows. The transaction holds the members' rows, so that versions follow one another.
 */
export async function filePapers(db: Db, steps: readonly Step[]): Promise<void> {
  const papers = await papersOf(db, steps)
  if (papers.length === 0) return
  await askForPrints(db, await insertPapers(db, papers))
}

export async function insertPapers(db: Db, papers: readonly { step: Step; filed: FiledPaper }[]): Promise<string[]> {
  const rows = papers.map(({ step, filed }, at) => {
    const text = JSON.stringify(filed.paper)
    return {
      id: randomUUID(),
      at,
      member_id: step.memberId,
      kind: filed.kind,
      subject_id: filed.subjectId,
      file_name: `${filed.name}.pdf`,
      content: vault().seal(text, PURPOSE).toString('hex'),
      content_hash: hashOf(Buffer.from(text)),
      filed_on: step.happenedOn,
      filed_by: step.subject,
    }
  })
  for (let from = 0; from < rows.length; from += 5_000)
    await sql`
      insert into archive_documents (id, member_id, kind, version, source, subject_id, file_name, media_type, content_sealed,
        content_hash, filed_on, filed_at, filed_by)
      select id, member_id, kind,
        coalesce((select max(version) from archive_documents held where held.member_id = filed.member_id and held.kind = filed.kind), 0)
          + row_number() over (partition by member_id, kind order by at),
        'STEP', subject_id, file_name, 'application/pdf', decode(content, 'hex'), content_hash, filed_on,
        coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp()), filed_by
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + 5_000))}::jsonb) as filed (
        id uuid, at integer, member_id uuid, kind text, subject_id uuid, file_name text, content text, content_hash text,
        filed_on date, filed_by text)`.execute(db)
  return rows.map(({ id }) => id)
}

/** The content of a step's paper, as it was filed; throws when it is no longer what its hash says. */
export async function findPaper(db: Db, id: string): Promise<KeptPaper | undefined> {
  const row = await db
    .selectFrom('archiveDocuments')
    .select(['contentSealed', 'contentHash'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.contentSealed) return undefined
  const text = vault().open(row.contentSealed, PURPOSE)
  if (hashOf(Buffer.from(text)) !== row.contentHash) throw new Error(`the paper ${id} is not what was filed`)
  return JSON.parse(text) as KeptPaper
}

export function findDocument(db: Db, id: string): Promise<DocumentRow | undefined> {
  return db.selectFrom('archiveDocuments').select(DOCUMENT_COLUMNS).where('id', '=', id).executeTakeFirst()
}

/** All papers of members and of those that were joined to them, the newest of each kind first. */
export async function listDocuments(db: Db, memberIds: readonly string[]): Promise<DocumentRow[][]> {
  const rows = await db
    .selectFrom('archiveDocuments')
    .innerJoin('members', 'members.id', 'archiveDocuments.memberId')
    .select(DOCUMENT_COLUMNS.map((column) => `archiveDocuments.${column}` as const))
    .select(sql<string>`coalesce(members.merged_into_id, members.id)`.as('holderId'))
    .where(sql<boolean>`coalesce(members.merged_into_id, members.id) = any(${[...memberIds]}::uuid[])`)
    .orderBy('archiveDocuments.kind')
    .orderBy('archiveDocuments.filedAt', 'desc')
    .orderBy('archiveDocuments.version', 'desc')
    .limit(500 * memberIds.length)
    .execute()
  const byMember = Map.groupBy(rows, ({ holderId }) => holderId)
  return memberIds.map((id) => byMember.get(id) ?? [])
}

/** The newest paper of a kind. */
export function findNewest(db: Db, memberId: string, kind: DocumentRow['kind']): Promise<DocumentRow | undefined> {
  return db
    .selectFrom('archiveDocuments')
    .select(DOCUMENT_COLUMNS)
    .where('memberId', '=', memberId)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function insertDocument(db: Db, document: NewRow<'archiveDocuments'>): Promise<DocumentRow> {
  return db.insertInto('archiveDocuments').values(document).returning(DOCUMENT_COLUMNS).executeTakeFirstOrThrow()
}

/** Notes the print of a step's paper; a print that is noted already stays. */
export async function notePrint(db: Db, id: string, file: { hash: string; size: number }): Promise<void> {
  await db
    .updateTable('archiveDocuments')
    .set({ fileHash: file.hash, fileSize: file.size })
    .where('id', '=', id)
    .where('fileHash', 'is', null)
    .execute()
}

/** Whether the archive is shut (D11); it opens again when the member moves again. */
export async function findIsRestricted(db: Db, memberId: string): Promise<boolean> {
  const row = await db
    .selectFrom('archiveRestrictions')
    .innerJoin('members', 'members.id', 'archiveRestrictions.memberId')
    .select('members.id')
    .where('members.id', '=', memberId)
    .where('members.stage', '=', 'ENDED')
    .executeTakeFirst()
  return row !== undefined
}

/** The names of who acted under these accounts, in their order. */
export async function findHolderNames(db: Db, subjects: readonly string[]): Promise<(string | undefined)[]> {
  const rows = await db
    .selectFrom('officeTerms')
    .select(['subject', 'holderName'])
    .where('subject', 'in', [...subjects])
    .orderBy('fromOn')
    .execute()
  const names = new Map(rows.map(({ subject, holderName }) => [subject, holderName]))
  return subjects.map((subject) => names.get(subject))
}
