import { ARCHIVE_CATEGORIES, type ArchiveCategory } from '@mobile-members/model/archives.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { PastDay } from '../members/as-of.store.ts'
import { FOLDERS_OF_A_MEMBER } from '../members/folders.ts'
import { filteredMembers } from '../members/member.store.ts'

export interface Folder {
  value: string
  count: number
}

export interface Category {
  category: ArchiveCategory
  folders: Folder[]
  total: number
}

/** The unified register by every category (R35), of today or of a past day, counted by one statement. */
export async function countFolders(db: Db, scope: Scope, asOf: PastDay | undefined): Promise<Category[]> {
  const register = filteredMembers(db, scope, { registered: true, asOf }).selectAll('members')
  const { rows } = await sql<{ category: ArchiveCategory | null; value: string | null; count: number }>`
    with members as materialized (${register}),
    folders as (
      select folder.category, folder.value, count(*)::int as count
      from members cross join lateral (select * from ${FOLDERS_OF_A_MEMBER}) folder group by 1, 2
    )
    select category, value, count from folders
    union all
    select null, null, count(*)::int from members`.execute(db)
  const total = rows.find(({ category }) => category === null)?.count ?? 0
  return ARCHIVE_CATEGORIES.map((category) => ({
    category,
    total,
    folders: rows
      .filter((row) => row.category === category)
      .map(({ value, count }) => ({ value: value ?? '', count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  }))
}
