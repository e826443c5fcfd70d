import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What of townships' surveys waits: for the centre, and for a township. */
export const TOWNSHIP_SURVEY_WORK = [
  'LINES_TO_ACKNOWLEDGE',
  'HANDOVER_OVERDUE',
  'BRANCHES_TO_SURVEY',
  'LINES_TO_HAND_OVER',
  'LINE_QUERIES_TO_ANSWER',
  'LINES_TO_COMPLETE',
] as const

export interface SurveyWork {
  kind: (typeof TOWNSHIP_SURVEY_WORK)[number]
  count: number
  oldest: string | null
}

/**
 * Counts of the campaigns that are open (R20, R24, R27). A late handover counts by township for the centre, and by branch that
 * has not told for the township itself; until it is late these are branches to survey.
 */
export async function countSurveyWork(
  db: Db,
  today: string,
  reach: { all: boolean; townshipIds: readonly string[] },
): Promise<SurveyWork[]> {
  const townships = [...reach.townshipIds]
  const mine = (column: string) => (reach.all ? sql`true` : sql`${sql.raw(column)} = any(${townships}::uuid[])`)
  const late = sql`due_on is not null and due_on < ${today}::date`
  const { rows } = await sql<SurveyWork>`
    with line as materialized (
      select line.campaign_id, line.origin_branch_id, line.state, line.told_on, line.missing
      from survey_lines line join survey_campaigns campaign on campaign.id = line.campaign_id
      where campaign.state = 'OPEN' and line.channel = 'TOWNSHIP_SURVEY' and line.withdrawn_at is null
        and line.state not in ('PURGED', 'NOT_MOBILE') and ${mine('line.township_id')}
    ), branch as materialized (
      select survey.township_id, branch.id, campaign.opened_on, campaign.handover_due_on as due_on,
        (branch.id, campaign.id) in (select origin_branch_id, campaign_id from line where state = 'DRAFT' and origin_branch_id is not null) as drafted
      from township_surveys survey
      join survey_campaigns campaign on campaign.id = survey.campaign_id and campaign.state = 'OPEN'
      join organizations branch on branch.kind = 'ORIGIN_BRANCH' and branch.township_id = survey.township_id and branch.ended_on is null
      where survey.state = 'OPEN' and ${mine('survey.township_id')}
        and not exists (select from branch_nil_returns nil
          where nil.township_survey_id = survey.id and nil.branch_id = branch.id and nil.withdrawn_at is null)
        and (branch.id, campaign.id) not in (
          select origin_branch_id, campaign_id from line where state <> 'DRAFT' and origin_branch_id is not null)
    )
    select 'LINES_TO_ACKNOWLEDGE' as kind, count(*)::int as count, min(told_on) as oldest from line where state = 'SUBMITTED'
    union all
    select 'HANDOVER_OVERDUE', ${reach.all ? sql`count(distinct township_id)` : sql`count(*)`}::int, min(due_on)
      from branch where ${late}
    union all
    select 'BRANCHES_TO_SURVEY', count(*)::int, min(opened_on) from branch where not (${late}) and not drafted
    union all
    select 'LINES_TO_HAND_OVER', count(*)::int, min(told_on) from line where state = 'DRAFT'
    union all
    select 'LINE_QUERIES_TO_ANSWER', count(*)::int, min(told_on) from line where state = 'QUERIED'
    union all
    select 'LINES_TO_COMPLETE', count(*)::int, min(told_on) from line where missing <> '{}' or origin_branch_id is null`.execute(
    db,
  )
  return rows
}
