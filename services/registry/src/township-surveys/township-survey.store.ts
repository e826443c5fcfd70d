import type { BranchReturnState } from '@mobile-members/model/survey.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

/** A township's survey, with the day until which it hands over. */
export type TownshipSurveyRow = Row<'townshipSurveys'> & {
  dueOn: string | null
  campaignState: 'OPEN' | 'CLOSED'
  year: number
}
export type NilReturnRow = Row<'branchNilReturns'>
export type HandoverRow = Row<'informationHandovers'>

/** How one branch stands; the lines of a branch count as its return once they are handed over. */
export interface BranchReturnRow {
  townshipSurveyId: string
  branchId: string
  state: BranchReturnState
  drafts: number
  lines: number
  queried: number
  incomplete: number
  nilReturnId: string | null
}

export interface LineCounts {
  townshipSurveyId: string
  lines: number
  drafts: number
  submitted: number
  queried: number
  acknowledged: number
  toComplete: number
  withoutBranch: number
}

/** Every township surveys in every campaign. */
export async function insertTownshipSurveys(db: Db, campaignId: string): Promise<void> {
  await sql`
    insert into township_surveys (campaign_id, township_id)
    select ${campaignId}, id from organizations where kind = 'TOWNSHIP' and ended_on is null
    on conflict do nothing`.execute(db)
}

function surveys(db: Db) {
  return db
    .selectFrom('townshipSurveys')
    .innerJoin('surveyCampaigns', 'surveyCampaigns.id', 'townshipSurveys.campaignId')
    .selectAll('townshipSurveys')
    .select([
      'surveyCampaigns.handoverDueOn as dueOn',
      'surveyCampaigns.state as campaignState',
      'surveyCampaigns.year',
    ])
}

/** Of one campaign, in the order of the townships' codes; undefined for who sees all. */
export function listTownshipSurveys(
  db: Db,
  campaignId: string,
  townshipIds: readonly string[] | undefined,
): Promise<TownshipSurveyRow[]> {
  let query = surveys(db)
    .innerJoin('organizations', 'organizations.id', 'townshipSurveys.townshipId')
    .where('townshipSurveys.campaignId', '=', campaignId)
  if (townshipIds) query = query.where(sql<boolean>`township_surveys.township_id = any(${[...townshipIds]}::uuid[])`)
  return query.orderBy('organizations.code').orderBy('organizations.id').execute()
}

export function findTownshipSurvey(
  db: Db,
  campaignId: string,
  townshipId: string,
): Promise<TownshipSurveyRow | undefined> {
  return surveys(db)
    .where('townshipSurveys.campaignId', '=', campaignId)
    .where('townshipSurveys.townshipId', '=', townshipId)
    .executeTakeFirst()
}

export function lockTownshipSurvey(db: Db, id: string): Promise<TownshipSurveyRow | undefined> {
  return surveys(db).where('townshipSurveys.id', '=', id).forUpdate('townshipSurveys').executeTakeFirst()
}

export async function updateTownshipSurvey(
  db: Db,
  id: string,
  values: Updateable<Database['townshipSurveys']>,
): Promise<void> {
  await db.updateTable('townshipSurveys').set(values).where('id', '=', id).execute()
}

/** Every branch of the townships of these surveys, by name. */
export async function listBranchReturns(db: Db, surveyIds: readonly string[]): Promise<BranchReturnRow[]> {
  const { rows } = await sql<BranchReturnRow>`
    select counted.*, case
        when nil_return_id is not null then 'NIL' when lines > 0 then 'LINES' when drafts > 0 then 'DRAFT' else 'MISSING'
      end as state
    from (
      select survey.id as township_survey_id, branch.id as branch_id, branch.name, nil.id as nil_return_id,
        count(line.id) filter (where line.state = 'DRAFT')::int as drafts,
        count(line.id) filter (where line.state <> 'DRAFT')::int as lines,
        count(line.id) filter (where line.state = 'QUERIED')::int as queried,
        count(line.id) filter (where line.missing <> '{}')::int as incomplete
      from township_surveys survey
      join organizations branch on branch.kind = 'ORIGIN_BRANCH' and branch.township_id = survey.township_id
        and (branch.ended_on is null or branch.ended_on > survey.closed_on)
      left join survey_lines line on line.campaign_id = survey.campaign_id and line.origin_branch_id = branch.id
        and line.channel = 'TOWNSHIP_SURVEY' and line.withdrawn_at is null and line.state <> 'PURGED'
      left join branch_nil_returns nil on nil.township_survey_id = survey.id and nil.branch_id = branch.id and nil.withdrawn_at is null
      where survey.id = any(${[...surveyIds]}::uuid[])
      group by survey.id, branch.id, nil.id
    ) counted
    order by name, branch_id`.execute(db)
  return rows
}

/** The lines of each survey by what waits for them, those without a branch too. */
export async function countLines(db: Db, surveyIds: readonly string[]): Promise<LineCounts[]> {
  const { rows } = await sql<LineCounts>`
    select survey.id as township_survey_id,
      count(line.id) filter (where line.state <> 'DRAFT')::int as lines,
      count(line.id) filter (where line.state = 'DRAFT')::int as drafts,
      count(line.id) filter (where line.state = 'SUBMITTED')::int as submitted,
      count(line.id) filter (where line.state = 'QUERIED')::int as queried,
      count(line.id) filter (where line.state = 'ACKNOWLEDGED')::int as acknowledged,
      count(line.id) filter (where line.missing <> '{}' or line.origin_branch_id is null)::int as to_complete,
      count(line.id) filter (where line.origin_branch_id is null)::int as without_branch
    from township_surveys survey
    left join survey_lines line on line.campaign_id = survey.campaign_id and line.township_id = survey.township_id
      and line.channel = 'TOWNSHIP_SURVEY' and line.withdrawn_at is null and line.state not in ('PURGED', 'NOT_MOBILE')
    where survey.id = any(${[...surveyIds]}::uuid[])
    group by survey.id`.execute(db)
  return rows
}

export async function insertNilReturns(db: Db, rows: readonly NewRow<'branchNilReturns'>[]): Promise<void> {
  await db
    .insertInto('branchNilReturns')
    .values([...rows])
    .execute()
}

/** A nil return, with the survey that it belongs to. */
export function lockNilReturn(db: Db, id: string): Promise<NilReturnRow | undefined> {
  return db.selectFrom('branchNilReturns').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function withdrawNilReturn(
  db: Db,
  id: string,
  values: { withdrawnBy: string; withdrawnAt: Date; withdrawReason: string },
): Promise<void> {
  await db.updateTable('branchNilReturns').set(values).where('id', '=', id).execute()
}

/** All nil returns of surveys, withdrawn ones too, with the names of who recorded them; newest first. */
export async function listNilReturns(
  db: Db,
  surveyIds: readonly string[],
): Promise<(NilReturnRow & { recordedByName: string | null })[]> {
  return (
    db
      .selectFrom('branchNilReturns')
      .selectAll()
      .select((where) =>
        where
          .selectFrom('officeTerms')
          .select('holderName')
          .whereRef('officeTerms.subject', '=', 'branchNilReturns.recordedBy')
          .orderBy('officeTerms.fromOn', 'desc')
          .limit(1)
          .as('recordedByName'),
      )
      .where('townshipSurveyId', 'in', [...surveyIds])
      // The one that holds first, whatever the clock says of those taken back.
      .orderBy('withdrawnAt', (order) => order.desc().nullsFirst())
      .orderBy('recordedAt', 'desc')
      .orderBy('id')
      .execute()
  )
}

export async function insertHandover(
  db: Db,
  handover: Omit<NewRow<'informationHandovers'>, 'number'>,
): Promise<HandoverRow> {
  const last = await db
    .selectFrom('informationHandovers')
    .select((where) => where.fn.max('number').as('number'))
    .where('townshipSurveyId', '=', handover.townshipSurveyId)
    .executeTakeFirst()
  return db
    .insertInto('informationHandovers')
    .values({ ...handover, number: (last?.number ?? 0) + 1 })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What was handed over, newest first, with how many of its lines still wait for the centre or the township. */
export async function listHandovers(
  db: Db,
  surveyId: string,
): Promise<(HandoverRow & { submitted: number; queried: number; acknowledged: number })[]> {
  const { rows } = await sql<HandoverRow & { submitted: number; queried: number; acknowledged: number }>`
    select handover.*,
      count(line.id) filter (where line.state = 'SUBMITTED')::int as submitted,
      count(line.id) filter (where line.state = 'QUERIED')::int as queried,
      count(line.id) filter (where line.state in ('ACKNOWLEDGED', 'NOT_MOBILE'))::int as acknowledged
    from information_handovers handover
    left join survey_lines line on line.handover_id = handover.id and line.withdrawn_at is null
    where handover.township_survey_id = ${surveyId}
    group by handover.id order by handover.number desc`.execute(db)
  return rows
}
