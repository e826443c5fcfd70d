import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { openFacts } from '../surveys/sealed.ts'

export interface OriginArchiveRow {
  id: string
  townshipId: string
  campaignId: string
  lineId: string
  noticeId: string
  memberId: string | null
  number: string
  serial: number
  year: number
  archivedOn: string
}

export interface ArchiveScope {
  townshipId?: string | undefined
  campaignId?: string | undefined
  branchId?: string | undefined
  townshipIds?: readonly string[] | undefined
  id?: string | undefined
}

/** More archives than these are searched by year or branch. */
export const MOST_ARCHIVES = 5000

function archives(scope: ArchiveScope, after: readonly string[] | undefined, limit: number) {
  return sql<OriginArchiveRow & { factsSealed: Buffer }>`
    select archive.id, archive.township_id, survey.campaign_id, archive.line_id, archive.notice_id, campaign.year, archive.archived_on,
      coalesce(nullif(township.short_name, ''), township.name) || campaign.year || '-' || lpad(archive.number::text, 4, '0') as number,
      archive.number as serial, line.facts_sealed,
      (select member_id from line_links where line_id = line.id and ended_at is null) as member_id
    from origin_archives archive
    join township_surveys survey on survey.id = archive.township_survey_id
    join survey_campaigns campaign on campaign.id = survey.campaign_id
    join organizations township on township.id = archive.township_id
    join survey_lines line on line.id = archive.line_id
    where line.withdrawn_at is null
      and (${scope.id ?? null}::uuid is null or archive.id = ${scope.id ?? null}::uuid)
      and (${scope.townshipId ?? null}::uuid is null or archive.township_id = ${scope.townshipId ?? null}::uuid)
      and (${scope.campaignId ?? null}::uuid is null or survey.campaign_id = ${scope.campaignId ?? null}::uuid)
      and (${scope.branchId ?? null}::uuid is null or line.origin_branch_id = ${scope.branchId ?? null}::uuid)
      and (${scope.townshipIds ? [...scope.townshipIds] : null}::uuid[] is null
        or archive.township_id = any(${scope.townshipIds ? [...scope.townshipIds] : null}::uuid[]))
      and (${after?.[0] ?? null}::int is null
        or (-campaign.year, archive.township_id, archive.number) > (${after?.[0] ?? null}::int, ${after?.[1] ?? null}::uuid, ${after?.[2] ?? null}::int))
    order by -campaign.year, archive.township_id, archive.number
    limit ${limit}`
}

/** By year, the newest first, then township and number. What a line tells is sealed, so that a search opens line by line. */
export async function listArchives(
  db: Db,
  scope: ArchiveScope,
  search: string,
  page: { size: number; after: string | undefined },
): Promise<Page<OriginArchiveRow>> {
  const after = readCursor(page.after, 3)
  const wanted = search.trim()
  const { rows } = await archives(scope, after, wanted ? MOST_ARCHIVES : page.size + 1).execute(db)
  const found = wanted ? rows.filter(({ factsSealed }) => tellsOf(factsSealed, wanted)) : rows
  return pageOf(found.slice(0, page.size + 1), page.size, (row) => [
    String(-row.year),
    row.townshipId,
    String(row.serial),
  ])
}

export async function countArchives(db: Db, scope: ArchiveScope, search: string): Promise<number> {
  const { nodes } = await listArchives(db, scope, search, { size: MOST_ARCHIVES, after: undefined })
  return nodes.length
}

export async function findArchive(db: Db, id: string): Promise<OriginArchiveRow | undefined> {
  return (await archives({ id }, undefined, 1).execute(db)).rows[0]
}

function tellsOf(factsSealed: Buffer, search: string): boolean {
  const { name, nameAsWritten, aliases, phones, otherPhones } = openFacts(factsSealed)
  return [name, nameAsWritten, ...aliases, ...phones, ...otherPhones].some((text) => text.includes(search))
}
