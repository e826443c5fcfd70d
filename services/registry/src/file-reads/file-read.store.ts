import { sql } from 'kysely'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import type { Db } from '../db.ts'

/** Once that somebody read fields of a member's file. */
export interface FileRead {
  id: string
  at: Date
  role: string | null
  readerName: string | null
  organizationName: string | null
  operation: string
  fields: string
  purpose: string | null
}

/** Who read a member's file, newest first, by the audit (N6). */
export async function listFileReads(
  db: Db,
  memberId: string,
  page: { size: number; after: string | undefined },
): Promise<Page<FileRead>> {
  const after = readCursor(page.after, 1)
  const { rows } = await sql<FileRead>`
    select entry.seq::text as id, entry.at, entry.role, entry.purpose, substr(entry.operation, 6) as operation,
           coalesce(entry.detail->>'fields', '') as fields, term.holder_name as "readerName", organization.name as "organizationName"
    from audit_entries entry
    left join lateral (
      select holder_name, organization_id from office_terms
      where subject = entry.subject and role <> 'MEMBER' order by until_on desc nulls first, from_on desc limit 1) term on true
    left join organizations organization on organization.id = term.organization_id
    where entry.subject_ids @> array[${memberId}::uuid] and entry.operation like 'read:%'
      and (${after?.[0] ?? null}::bigint is null or entry.seq < ${after?.[0] ?? null}::bigint)
    order by entry.seq desc limit ${page.size + 1}`.execute(db)
  return pageOf(rows, page.size, (row) => [row.id])
}
