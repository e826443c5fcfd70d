import { ARCHIVE_CATEGORIES, type ArchiveCategory } from '@mobile-members/model/archives.ts'
import { type RawBuilder, sql } from 'kysely'

/**
 * The folder of a member in each category (R35), never null, so that every member stands in exactly one. What is not known
 * has a folder of its own. Industries are grouped as the placement groups them (§7.1).
 */
const FOLDERS: Record<ArchiveCategory, RawBuilder<string>> = {
  ORIGIN: sql`case when members.origin_scope <> 'IN_COUNTY' then 'OUTSIDE' else coalesce(members.origin_township_id::text, 'UNKNOWN') end`,
  INDUSTRY: sql`case when members.industry is null then 'UNKNOWN'
    when members.industry ~ '^(A-?05|[F-R])' then 'TRADE_SERVICES' when members.industry like 'A%' then 'PRIMARY' else 'OTHER' end`,
  PLACEMENT: sql`case when members.branch_id is null then 'NOT_PLACED' else coalesce(members.placement_rule, 'UNKNOWN') end`,
  BRANCH: sql`coalesce(members.branch_id::text, 'NOT_PLACED')`,
  SCOPE: sql`members.origin_scope`,
  STATUS: sql`members.stage`,
}

export function folderOf(category: ArchiveCategory): RawBuilder<string> {
  return FOLDERS[category]
}

/** All categories with a member's folder in each, as rows `folder (category, value)`. */
export const FOLDERS_OF_A_MEMBER: RawBuilder<unknown> = sql`(values ${sql.join(
  ARCHIVE_CATEGORIES.map((category) => sql`(${category}, ${FOLDERS[category]})`),
)}) as folder (category, value)`
