import type { IssueKind } from '@mobile-members/model/data-issues.ts'
import { LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import { type RawBuilder, sql } from 'kysely'

/** The days and limits that the rules measure by. */
export interface IssueMeasures {
  today: string
  /** Facts that were last told before this day are old. */
  oldBefore: string
  temporaryBranchPercent: number
  /** Whether a difference between the channels may be told while their survey is open (R22). */
  openSurveys: boolean
}

/**
 * What the rules below read. `people`: the members that are asked about, whose file is open and whose spell has not ended; read
 * anew by each rule, so that a join goes by an index of `members` even where the planner knows nothing of the tables. For the same
 * reason `offset 0` leaves a look-up by key no other way to be planned: a county may be asked about before it is ever analysed.
 * `last_told`: when their facts were last told, of those of whom nobody has told since that day.
 */
export function peopleOf(reach: RawBuilder<unknown>, { oldBefore }: IssueMeasures): RawBuilder<unknown> {
  return sql`people as not materialized (
    select * from members where ${open} and ${reach}
  ), last_told as materialized (
    select people.id, people.phones, people.residence, people.industry, people.industry_text,
      greatest(seen_on, phones_on) as phones_on, greatest(seen_on, residence_on) as residence_on, greatest(seen_on, industry_on) as industry_on
    from people
    cross join lateral (
      select greatest(
        people.found_on,
        -- Only a confirmed check-in has its day.
        (select max(checked_in_on) from check_ins where member_id = people.id),
        (select max(line.told_on)
          from line_links link
          cross join lateral (select told_on, withdrawn_at from survey_lines where id = link.line_id offset 0) line
          where link.member_id = people.id and link.ended_at is null and line.withdrawn_at is null)
      ) as seen_on offset 0
    ) seen
    cross join lateral (
      select
        max(told_on) filter (where fact in ('PHONES', 'PHONES_TEXT')) as phones_on,
        max(told_on) filter (where fact in ('RESIDENCE', 'RESIDENCE_TEXT')) as residence_on,
        max(told_on) filter (where fact in ('INDUSTRY', 'INDUSTRY_TEXT')) as industry_on
      from member_facts
      where member_id = people.id
        and fact in ('PHONES', 'PHONES_TEXT', 'RESIDENCE', 'RESIDENCE_TEXT', 'INDUSTRY', 'INDUSTRY_TEXT')
    ) told
    where people.found_on < ${oldBefore}::date and seen_on < ${oldBefore}::date
  )`
}

const open = sql`merged_into_id is null and closed_on is null and stage <> 'ENDED'`

/**
 * One statement for each rule (§7.4, R37): the members who break it, with a mark that changes when what is wrong changes.
 * Columns: member_id, mark, left_line and right_line where two survey lines disagree, left_text and right_text else, and
 * other_id where another member is part of it.
 */
export const ISSUE_STATEMENTS: Record<IssueKind, (measures: IssueMeasures) => RawBuilder<unknown>> = {
  MISSING_PHONE: () => missing(sql`phones = '{}'`),
  MISSING_RESIDENCE: () => missing(sql`coalesce(residence, '') = ''`),
  MISSING_INDUSTRY: () => missing(sql`industry is null and coalesce(industry_text, '') = ''`),
  MISSING_SEX: () => missing(sql`sex is null`),
  MISSING_BORN: () => missing(sql`born is null`),
  MISSING_JOINED: () => missing(sql`joined is null`),
  MISSING_MEMBERSHIP: () => missing(sql`membership is null`),
  MISSING_ORIGIN_TOWNSHIP: () => missing(sql`origin_scope = 'IN_COUNTY' and origin_township_id is null`),
  MISSING_ORIGIN_BRANCH: () => missing(sql`origin_scope = 'IN_COUNTY' and origin_branch_id is null`),
  RESIDENCE_DIFFERS: ({ openSurveys }) => differing('RESIDENCE_DIFFERS', 'RESIDENCE', openSurveys),
  INDUSTRY_DIFFERS: ({ openSurveys }) => differing('INDUSTRY_DIFFERS', 'INDUSTRY', openSurveys),
  PHONE_IN_ONE_CHANNEL: ({ openSurveys }) => differing('PHONE_IN_ONE_CHANNEL', 'PHONES', openSurveys),
  ORIGIN_IS_HOST: () =>
    own(
      sql`origin_township_id::text`,
      sql`null`,
      sql`found_by in ('TOWNSHIP_SURVEY', 'BOTH') and origin_township_id in (select id from organizations where kind = 'HOST_TOWN')`,
    ),
  FOUND_THOUGH_NIL_RETURN: ({ openSurveys }) => sql`
    select distinct on (person.id) person.id, survey.id || '|' || coalesce(nil.id::text, ''), line.id, null::uuid, null::text,
      coalesce(branch.name, township.name), null::uuid
    from (
      select township_survey_id, branch_id, id from branch_nil_returns where withdrawn_at is null
      union all
      select id, null, null from township_surveys where nil
    ) nil (survey_id, branch_id, id)
    join township_surveys survey on survey.id = nil.survey_id
    join survey_campaigns campaign on campaign.id = survey.campaign_id ${openSurveys ? sql`` : sql`and campaign.state = 'CLOSED'`}
    join organizations township on township.id = survey.township_id
    left join organizations branch on branch.id = nil.branch_id
    cross join lateral (
      select id from people where origin_township_id = survey.township_id and origin_branch_id = nil.branch_id
      union all
      select id from people where origin_township_id = survey.township_id and nil.branch_id is null
    ) person
    cross join lateral (select person.id union all select id from members where merged_into_id = person.id) piece
    cross join lateral (select line_id from line_links where member_id = piece.id and ended_at is null offset 0) link
    cross join lateral (select * from survey_lines where id = link.line_id offset 0) line
    where line.campaign_id = survey.campaign_id and line.withdrawn_at is null and line.channel <> 'TOWNSHIP_SURVEY'
    order by person.id, campaign.year desc, line.seq, nil.id`,
  SAME_PHONE: () => sql`
    select person.id, md5(phone || array_to_string(array_remove(ids, person.id), ',')), null::uuid, null::uuid, phone, null::text,
      (array_remove(ids, person.id))[1]
    from (
      select phone, array_agg(id order by id) as ids
      from (select distinct id, unnest(phones) as phone from members where ${open}) told
      group by phone having count(*) > 1
    ) shared
    cross join lateral unnest(ids) sharer (id)
    cross join lateral (select id from people where id = sharer.id offset 0) person`,
  UNDER_AGE: ({ today }) => own(sql`born`, sql`null`, sql`born is not null and ${grownUpOn} > ${today}`),
  JOINED_UNDER_AGE: () =>
    own(
      sql`born`,
      sql`joined`,
      sql`born is not null and joined is not null
        and (case length(joined) when 4 then joined || '-12-31' when 7 then joined || '-31' else joined end) < ${grownUpOn}`,
    ),
  PLACED_WITHOUT_LETTER: () =>
    own(
      sql`placed_on::text`,
      sql`null`,
      sql`stage = 'PLACED' and origin_scope = 'IN_COUNTY'
        and not exists (select from letters where member_id = people.id and state = any(${LETTERS_ON_PAPER}))`,
    ),
  LETTER_WITHOUT_SPELL: () => sql`
    select people.id, letters.id::text, null::uuid, null::uuid, letters.number, letters.issued_on::text, null::uuid
    from people
    join letters on letters.member_id = people.id and letters.state = any(${LETTERS_ON_PAPER})
    where not exists (select from mobility_spells where member_id = people.id and state <> 'ENDED')`,
  TEMPORARY_BRANCH_SHARE: ({ temporaryBranchPercent }) => sql`
    select null::uuid, temporary::text || '/' || placed, null::uuid, null::uuid, temporary::text, placed::text, null::uuid
    from (
      select count(*) as placed, count(*) filter (where organizations.kind = 'TEMPORARY_BRANCH') as temporary
      from people join organizations on organizations.id = people.branch_id
      where people.stage = 'PLACED'
    ) share
    where temporary * 100 > placed * ${temporaryBranchPercent}`,
  OLD_PHONE: ({ oldBefore }) => old(sql`phones_on`, sql`phones <> '{}'`, sql`phones[1]`, oldBefore),
  OLD_RESIDENCE: ({ oldBefore }) =>
    old(sql`residence_on`, sql`coalesce(residence, '') <> ''`, sql`residence`, oldBefore),
  OLD_INDUSTRY: ({ oldBefore }) =>
    old(
      sql`industry_on`,
      sql`industry is not null or coalesce(industry_text, '') <> ''`,
      sql`coalesce(industry_text, industry)`,
      oldBefore,
    ),
}

/** The first day on which somebody may be 18, as text: where only a year or a month is known, its first day counts. */
const grownUpOn = sql`(left(born, 4)::int + 18)::text || substr(case length(born) when 4 then born || '-01-01' when 7 then born || '-01' else born end, 5)`

const LETTERS_ON_PAPER = LETTERS_IN_FORCE.filter((state) => state !== 'DRAFT')

function missing(where: RawBuilder<unknown>): RawBuilder<unknown> {
  return own(sql`null`, sql`null`, where)
}

/** What a member's own row says; the mark is what it says. */
function own(left: RawBuilder<unknown>, right: RawBuilder<unknown>, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select people.id as member_id, coalesce(${left}, '') || '|' || coalesce(${right}, '') as mark, null::uuid as left_line,
      null::uuid as right_line, (${left})::text as left_text, (${right})::text as right_text, null::uuid as other_id
    from people where ${where}`
}

/** A difference between the channels, until somebody who was closer has told the fact since. */
function differing(kind: IssueKind, fact: string, openSurveys: boolean): RawBuilder<unknown> {
  const shown = openSurveys
    ? sql`true`
    : sql`not exists (select from survey_campaigns where id in (township.campaign_id, sweep.campaign_id) and state = 'OPEN')`
  return sql`
    select people.id, township.id || '|' || sweep.id, township.id, sweep.id, null::text, null::text, null::uuid
    from people
    join channel_differences difference on difference.member_id = people.id and difference.kind = ${kind}
    join survey_lines township on township.id = difference.township_line_id and township.withdrawn_at is null
    join survey_lines sweep on sweep.id = difference.sweep_line_id and sweep.withdrawn_at is null
    where ${shown} and not exists (
      select from member_facts told
      where told.member_id = people.id and told.fact in (${fact}, ${`${fact}_TEXT`}) and told.source in ('CHECK_IN', 'AMENDMENT', 'BY_HAND')
        and told.told_on >= greatest(township.told_on, sweep.told_on))`
}

/** A fact that has been told long ago; a check-in at the counter confirms what it does not change. */
function old(
  last: RawBuilder<unknown>,
  known: RawBuilder<unknown>,
  text: RawBuilder<unknown>,
  oldBefore: string,
): RawBuilder<unknown> {
  return sql`
    select id, ${last}::text, null::uuid, null::uuid, ${text}, ${last}::text, null::uuid
    from last_told where (${known}) and ${last} < ${oldBefore}::date`
}
