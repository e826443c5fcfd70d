import { addWorkingDays } from '@mobile-members/model/dates.ts'
import { SETTINGS } from '@mobile-members/model/settings.ts'
import type { KeptLineState } from '@mobile-members/model/survey.ts'
import type { County, SurveyLine } from '@mobile-members/county/world.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { findCalendar } from '../settings/calendar.store.ts'
import { loadPlaces } from '../linking/places.ts'
import type { Places } from '../linking/projection.rules.ts'
import { missingFacts, readLine } from './line.rules.ts'
import { branchOf, rowIndexOf } from './prepare-lines.ts'
import { sealFacts } from './sealed.ts'
import type { Column } from './sheet.rules.ts'
import type { SurveyUnit } from './unit.rules.ts'

const COLUMNS = (
  [
    'NAME',
    'SEX',
    'BIRTH_DATE',
    'ID_NUMBER',
    'JOINED_DATE',
    'ORIGIN_TOWNSHIP',
    'ORIGIN_BRANCH',
    'DESTINATION',
    'INDUSTRY',
    'EMPLOYER',
    'RESIDENCE',
    'PHONE',
  ] as const
).map((meaning, index): Column => ({ index, heading: meaning, headingKey: meaning, meaning, source: 'HEADING' }))

/** Puts the demo county's surveys into an empty schema: campaigns, lines, and which member each line stands for. */
export async function seedSurveys(db: Db, county: County): Promise<void> {
  const { campaigns, surveyReturns, surveyLines, organizations, members } = county.registry
  for (const { id, year, openedOn, closedOn } of campaigns) {
    const closed = closedOn ? { state: 'CLOSED' as const, closedBy: '' } : { closedBy: null }
    await db
      .insertInto('surveyCampaigns')
      .values({ id, year, openedOn, openedBy: '', closedOn, ...closed, ...(await handoverUntil(db, openedOn)) })
      .execute()
  }
  const places = await loadPlaces(db)
  const returns = new Map(surveyReturns.map((one) => [one.id, one]))
  const units = new Map(organizations.map((organization) => [organization.id, organization]))
  const known = new Set(members.map((member) => member.id))
  const occurrences = new Map<string, number>()
  const rows = surveyLines.flatMap((line) => {
    const handedIn = returns.get(line.returnId)
    if (!handedIn || line.state === 'NOT_MOBILE') return []
    const unit = unitOfReturn(line, units.get(handedIn.organizationId), units.get(handedIn.townshipId))
    const origin = line.originTownshipId ? (units.get(line.originTownshipId)?.shortName ?? '') : ''
    const branchId = line.channel === 'TOWNSHIP_SURVEY' && line.originBranchText ? handedIn.organizationId : null
    const row = seedRow(line, handedIn.campaignId, unit, origin, branchId, places, county.today)
    const occurrence = (occurrences.get(row.row_index) ?? 0) + 1
    occurrences.set(row.row_index, occurrence)
    return [{ ...row, occurrence }]
  })
  for (let i = 0; i < rows.length; i += 2000) {
    await sql`
      insert into survey_lines (id, campaign_id, channel, unit_kind, unit_name, township_id, facts_sealed, row_index, occurrence, missing,
        sex, birth_year, industry_section, origin_branch_id, state, told_on, recorded_by)
      select id, campaign_id, channel, unit_kind, unit_name, township_id, decode(facts_sealed, 'hex'), decode(row_index, 'hex'), occurrence,
        missing, sex, birth_year, industry_section, origin_branch_id, state, told_on, ''
      from jsonb_to_recordset(${JSON.stringify(rows.slice(i, i + 2000))}::jsonb) as line (
        id uuid, campaign_id uuid, channel text, unit_kind text, unit_name text, township_id uuid, facts_sealed text, row_index text,
        occurrence integer, missing text[], sex text, birth_year integer, industry_section text, origin_branch_id uuid, state text, told_on date)`.execute(
      db,
    )
  }
  const kept = new Set(rows.map((row) => row.id))
  const first = new Set<string>()
  const links = surveyLines.flatMap(({ id, memberId }) => {
    if (!memberId || !kept.has(id) || !known.has(memberId)) return []
    const decision = first.has(memberId) ? 'LINKED' : 'NEW'
    first.add(memberId)
    return [{ line_id: id, member_id: memberId, decision }]
  })
  await sql`
    insert into line_links (line_id, member_id, decision, decided_by)
    select line_id, member_id, decision, 'PROGRAM'
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link (line_id uuid, member_id uuid, decision text)`.execute(
    db,
  )
}

/** A line of somebody who is in the register was acknowledged; the fresh ones wait at the centre or at their township. */
function stateOf({ channel, state, memberId }: SurveyLine): KeptLineState {
  if (channel !== 'TOWNSHIP_SURVEY' || memberId) return 'ACKNOWLEDGED'
  return state === 'DRAFT' || state === 'QUERIED' ? state : 'SUBMITTED'
}

async function handoverUntil(db: Db, openedOn: string) {
  const { day, estimated } = addWorkingDays(openedOn, SETTINGS.HANDOVER_WORKING_DAYS.standard, await findCalendar(db))
  return { handoverDueOn: day, handoverDueEstimated: estimated }
}

function unitOfReturn(
  line: SurveyLine,
  unit: { kind: string; shortName: string } | undefined,
  township: { shortName: string } | undefined,
): SurveyUnit {
  if (line.channel === 'TOWNSHIP_SURVEY') {
    return { channel: line.channel, kind: 'TOWNSHIP', name: township?.shortName ?? '', source: 'CORRECTION' }
  }
  const kind = unit?.kind === 'COMMUNITY' || unit?.kind === 'VILLAGE' ? unit.kind : 'ENTERPRISE'
  return { channel: line.channel, kind, name: unit?.shortName ?? '', source: 'CORRECTION' }
}

function seedRow(
  line: SurveyLine,
  campaignId: string,
  unit: SurveyUnit,
  origin: string,
  branchId: string | null,
  places: Places,
  today: string,
) {
  const cells = [
    line.name,
    line.sex === null ? null : line.sex === 'MALE' ? '男' : '女',
    line.bornOn,
    line.idNumber,
    line.joinedOn,
    origin,
    line.originBranchText,
    line.destination,
    line.industryText,
    line.employerText,
    line.residence,
    line.contact,
  ]
  const context = { sheet: '', today, countsFrom1904: false }
  const { facts } = readLine({ number: 1, cells }, COLUMNS, unit, places.gazetteer, context)
  return {
    id: line.id,
    campaign_id: campaignId,
    channel: line.channel,
    unit_kind: unit.kind,
    unit_name: unit.name,
    township_id: places.townshipIds.get(facts.originTownship) ?? null,
    facts_sealed: sealFacts(facts).toString('hex'),
    row_index: rowIndexOf(line.channel, unit.name, facts).toString('hex'),
    missing: missingFacts(facts),
    sex: facts.sex ?? null,
    birth_year: facts.birthDate ? Number(facts.birthDate.slice(0, 4)) : null,
    industry_section: facts.industrySection ?? null,
    origin_branch_id: branchId ?? branchOf(facts, places.townshipIds.get(facts.originTownship) ?? null, places),
    state: stateOf(line),
    told_on: line.collectedOn,
  }
}
