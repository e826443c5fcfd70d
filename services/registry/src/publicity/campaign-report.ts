import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'
import { countCopies } from '../open-letters/open-letter.store.ts'
import { listResults, type CampaignRow } from '../surveys/campaign.store.ts'
import { countChannels } from '../surveys/coverage.store.ts'
import { countSweepTasks, listSweepTasks, type SweepFiguresRow, type SweepTaskRow } from '../sweep-tasks/sweep.store.ts'
import { listPublicity, type PublicityRow } from './publicity.store.ts'

/** All that a survey's report tells (R28): how it was made known, who was asked, who answered, and what was found. */
export interface CampaignReport {
  campaign: CampaignRow
  today: string
  publicity: PublicityRow[]
  copies: { version: number; unit: string; number: number; handedOutOn: string }[]
  copiesInAll: number
  figures: SweepFiguresRow
  tasks: SweepTaskRow[]
  selfRegistrations: { pending: number; verified: number; rejected: number }
  lists: { department: string; rows: number; known: number; lines: number; dismissed: number; vanished: number }[]
  channels: { township: number; sweep: number; both: number }
  results: Row<'surveyResults'>[]
}

const MOST = 1_000

export async function reportOf(db: Db, campaign: CampaignRow, today: string): Promise<CampaignReport> {
  const until = campaign.closedOn ?? today
  const [publicity, tasks, copies, counted, figures, channels, results] = await Promise.all([
    listPublicity(db, campaign.id, { size: MOST }),
    listSweepTasks(db, { campaignId: campaign.id }, { size: MOST }),
    sql<CampaignReport['copies'][number]>`
      select version, short_name as unit, sum(number)::int as number, max(handed_out_on) as handed_out_on
      from open_letter_copies join organizations on organizations.id = unit_id
      where campaign_id = ${campaign.id} and removed_at is null
      group by version, short_name, unit_id order by version, short_name, unit_id`.execute(db),
    countCopies(db, campaign.id),
    countSweepTasks(db, campaign.id, until),
    countChannels(db, campaign.id),
    listResults(db, campaign.id),
  ])
  const { rows: registered } = await sql<CampaignReport['selfRegistrations']>`
    select count(*) filter (where state = 'PENDING')::int as pending, count(*) filter (where state = 'VERIFIED')::int as verified,
      count(*) filter (where state = 'REJECTED')::int as rejected
    from self_registrations where received_on between ${campaign.openedOn} and ${until}`.execute(db)
  const { rows: lists } = await sql<CampaignReport['lists'][number]>`
    select organizations.name as department, sum(rows)::int as rows, sum(known)::int as known, sum(lines)::int as lines,
      sum(dismissed)::int as dismissed, sum(vanished)::int as vanished
    from department_lists join organizations on organizations.id = department_id
    where received_on between ${campaign.openedOn} and ${until}
    group by organizations.id order by organizations.name, organizations.id`.execute(db)
  return {
    campaign,
    today,
    publicity: publicity.nodes.toReversed(),
    copies: copies.rows,
    copiesInAll: counted.copies,
    figures,
    tasks: tasks.nodes,
    selfRegistrations: registered[0]!,
    lists,
    channels: channels.find(({ dimension }) => dimension === 'ALL') ?? { township: 0, sweep: 0, both: 0 },
    results,
  }
}
