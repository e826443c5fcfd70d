import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Counts } from './coverage.rules.ts'

/** By what members are put into groups that are each likely to be found in their own way. */
export const COVERAGE_DIMENSIONS = ['WORK', 'ORIGIN', 'TOWNSHIP', 'INDUSTRY'] as const
export type CoverageDimension = (typeof COVERAGE_DIMENSIONS)[number]

/** Of all members, or of one group of a dimension. */
export interface ChannelCounts extends Counts {
  dimension: CoverageDimension | 'ALL'
  key: string
}

/**
 * Members that the township survey told of, the town's sweep, and both: in all, and in each group of each dimension, in one pass.
 * Of some townships, only their own members.
 */
export async function countChannels(
  db: Db,
  campaignId: string,
  townshipIds?: readonly string[],
): Promise<ChannelCounts[]> {
  const own = townshipIds ? sql`origin_township_id = any(${[...townshipIds]}::uuid[])` : sql`true`
  const { rows } = await sql<ChannelCounts>`
    with recursive roots (id, root) as (
      select id, id from members where merged_into_id is null
      union all
      select members.id, roots.root from members join roots on members.merged_into_id = roots.id
    ), told as (
      select roots.root, bool_or(channel = 'TOWNSHIP_SURVEY') as township, bool_or(channel <> 'TOWNSHIP_SURVEY') as sweep
      from survey_lines
      join line_links on line_links.line_id = survey_lines.id and line_links.ended_at is null
      join roots on roots.id = line_links.member_id
      where survey_lines.campaign_id = ${campaignId} and withdrawn_at is null
        and survey_lines.state not in ('DRAFT', 'NOT_MOBILE', 'PURGED')
      group by roots.root
    ), grouped as (
      select told.township, told.sweep,
        case employment_stable when true then 'STABLE' when false then 'UNSTABLE' else 'UNKNOWN' end as work,
        case origin_scope when 'IN_COUNTY' then 'IN_COUNTY' else 'OUT_OF_COUNTY' end as origin,
        coalesce(origin_township_id::text, 'NONE') as home,
        coalesce(left(industry, 1), 'NONE') as section
      from told join members on members.id = told.root
      where ${own}
    )
    select
      case when grouping(work) = 0 then 'WORK' when grouping(origin) = 0 then 'ORIGIN' when grouping(home) = 0 then 'TOWNSHIP'
        when grouping(section) = 0 then 'INDUSTRY' else 'ALL' end as dimension,
      coalesce(work, origin, home, section, '') as key,
      count(*) filter (where township) as township, count(*) filter (where sweep) as sweep,
      count(*) filter (where township and sweep) as both
    from grouped
    group by grouping sets ((), (work), (origin), (home), (section))
    order by 1, count(*) desc, 2`.execute(db)
  return rows
}
