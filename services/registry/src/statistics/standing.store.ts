import { OUTSIDE, UNKNOWN } from '@mobile-members/model/statistics.ts'
import { type RawBuilder, sql } from 'kysely'

/** The reference date of a year's statistics, and the moment whose knowledge counts. */
export interface AsOf {
  year: number
  referenceDate: string
  knownAt: Date
}

/**
 * One row for each member of a year, as known at a moment: where from, how far the chain had come on the reference date, and
 * every property that a table divides by. Left out are members joined to others, stays too short to count as
 * mobile (R4), and those whose stay ended before the year.
 *
 * What members are comes from `member_versions`; letters, consents and spells from `paper_versions`; check-ins, placements and ends
 * from the timeline, which is only ever added to. So the same moment gives the same rows for ever.
 */
export function standingsOf({ year, referenceDate, knownAt }: AsOf): RawBuilder<unknown> {
  const day = sql`${referenceDate}::date`
  const moment = sql`${knownAt}::timestamptz`
  return sql`
    person as materialized (
      select * from member_versions
      where known_from <= ${moment} and known_until > ${moment} and merged_into_id is null and not short_stay and found_on <= ${day}
    ), step as materialized (
      select member_id, kind, happened_on, organization_id, detail, id from timeline_entries
      where recorded_at <= ${moment} and happened_on <= ${day}
        and kind in ('SPELL_STARTED', 'SPELL_ENDED', 'CHECKED_IN', 'PLACED', 'AFFILIATION_ENDED')
    ), spell as (
      select distinct on (member_id) member_id, kind, happened_on, detail ->> 'reason' as reason from step
      where kind in ('SPELL_STARTED', 'SPELL_ENDED') order by member_id, happened_on desc, id desc
    ), place as (
      select distinct on (member_id) member_id, kind, happened_on, organization_id, detail ->> 'rule' as rule, id from step
      where kind in ('PLACED', 'AFFILIATION_ENDED') order by member_id, happened_on desc, id desc
    ), arrived as (
      select member_id, max(happened_on) as happened_on, max(id) as id from step where kind = 'CHECKED_IN' group by 1
    ), in_force as (
      select distinct member_id from ${letterVersions(moment)} letter
      where ${letterInForce(day)}
    ), consented as (
      select distinct version.member_id from paper_versions version,
        jsonb_to_record(facts) as consent (given_on date, withdrawn_on date)
      where source = 'consents' and known_from <= ${moment} and known_until > ${moment}
        and given_on <= ${day} and (withdrawn_on is null or withdrawn_on > ${day})
    ), standing as materialized (
      select person.id,
        coalesce(person.origin_township_id::text, ${OUTSIDE}) as scope,
        case when spell.kind = 'SPELL_ENDED' or person.closed_on <= ${day} then 'ENDED'
             when place.kind = 'PLACED' then 'PLACED'
             when arrived.id is not null and (place.id is null or (arrived.happened_on, arrived.id) > (place.happened_on, place.id)) then 'CHECKED_IN'
             when in_force.member_id is not null then 'LETTER'
             else 'FOUND' end as stage,
        case when spell.kind = 'SPELL_ENDED' then spell.happened_on else person.closed_on end as ended_on,
        case when spell.kind = 'SPELL_ENDED' then spell.reason end as end_reason,
        place.organization_id::text as branch,
        case when place.rule like 'RULE\_%' then place.rule else 'MANUAL' end as rule,
        case when person.industry is null then ${UNKNOWN}
             when person.industry ~ '^A-?05' or person.industry ~ '^[F-R]' then 'TRADE_SERVICES'
             when person.industry like 'A%' then 'PRIMARY' else 'OTHER' end as industry_group,
        coalesce(left(person.industry, 1), ${UNKNOWN}) as section,
        coalesce(person.sex, ${UNKNOWN}) as sex,
        ${band(sql`${yearsSince(sql`person.born`, referenceDate)}`, AGES)} as age_band,
        case when person.ethnic_group is null then ${UNKNOWN} when person.ethnic_group in ('01', '汉', '汉族') then 'HAN' else 'MINORITY' end as ethnic,
        case when person.education ~ '^[1-46-9][0-9]' then left(person.education, 1) || '0' else ${UNKNOWN} end as education,
        coalesce(person.membership, ${UNKNOWN}) as membership,
        ${band(sql`${yearsSince(sql`person.joined`, referenceDate)}`, PARTY_YEARS)} as party_years,
        person.origin_scope,
        case when person.origin_scope = 'IN_COUNTY' then 'NOT_NEEDED'
             when consented.member_id is not null then 'WITH_CONSENT' else 'WITHOUT_CONSENT' end as consent
      from person
      left join spell on spell.member_id = person.id
      left join place on place.member_id = person.id
      left join arrived on arrived.member_id = person.id
      left join in_force on in_force.member_id = person.id
      left join consented on consented.member_id = person.id
    ), counted as materialized (
      select * from standing where stage <> 'ENDED' or ended_on >= make_date(${year}, 1, 1)
    )`
}

const AGES = [
  [30, 'UP_TO_30'], [35, '31_35'], [40, '36_40'], [45, '41_45'], [50, '46_50'], [55, '51_55'], [60, '56_60'], [null, 'FROM_61'],
] as const // prettier-ignore
const PARTY_YEARS = [[5, 'UP_TO_5'], [10, '6_10'], [20, '11_20'], [30, '21_30'], [null, 'FROM_31']] as const // prettier-ignore

/** Completed years since a day of which only the year, or year and month, may be known. */
function yearsSince(from: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  return sql`(case when length(${from}) >= 4 then left(${day}, 4)::int - left(${from}, 4)::int
    - case when length(${from}) = 10 and right(${day}, 5) < right(${from}, 5) then 1 else 0 end end)`
}

function band(years: RawBuilder<unknown>, bands: readonly (readonly [number | null, string])[]): RawBuilder<unknown> {
  const arms = bands.map(([most, name]) =>
    most === null ? sql`else ${sql.lit(name)}` : sql`when ${years} <= ${sql.lit(most)} then ${sql.lit(name)}`,
  )
  return sql`case when ${years} is null then ${sql.lit(UNKNOWN)} ${sql.join(arms, sql` `)} end`
}

/** The letters as they were known at a moment. */
export function letterVersions(moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select version.id, version.member_id, letter.* from paper_versions version,
      jsonb_to_record(version.facts) as letter (township_id text, year integer, serial integer, retention_reason text, issued_on date,
        valid_until date, accepted_on date, returned_on date, receipted_on date, closed_on date, voided_on date, lost_on date, expired_on date)
    where version.source = 'letters' and version.known_from <= ${moment} and version.known_until > ${moment})`
}

/** Whether a letter was in force on a day: issued, not taken back, and still valid or already accepted. */
export function letterInForce(day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(letter.issued_on <= ${day}
    and (letter.valid_until >= ${day} or letter.accepted_on <= ${day})
    and least(letter.returned_on, letter.voided_on, letter.closed_on, letter.lost_on, letter.expired_on, 'infinity') > ${day})`
}
