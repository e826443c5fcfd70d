import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db.ts'
import { toldAtHome } from '../members/member.store.ts'

export interface Figure {
  key: string
  count: number
}

export interface RegisterFigures {
  members: number
  registered: number
  placed: number
  outOfCounty: number
  shortStays: number
  byStage: Figure[]
  byTownship: Figure[]
  byBranch: Figure[]
  bySection: Figure[]
  byAgeBand: Figure[]
  bySex: Figure[]
  byMonth: { month: string; registered: number; placed: number }[]
  letters: Figure[]
  flows: { townshipId: string; branchId: string; count: number }[]
}

/** The register's figures, counted from the rows: of the whole host town, or of some townships. */
export async function countRegister(
  db: Db,
  townshipIds: readonly string[] | undefined,
  today: string,
): Promise<RegisterFigures> {
  const mine = townshipIds ? sql`origin_township_id = any(${[...townshipIds]}::uuid[]) and ${toldAtHome}` : sql`true`
  const issued = townshipIds ? sql`township_id = any(${[...townshipIds]}::uuid[])` : sql`true`
  const { rows } = await sql<{ figures: Omit<RegisterFigures, 'byMonth'> & { byMonth: RegisterFigures['byMonth'] } }>`
    with open as materialized (
      select stage, origin_township_id, branch_id, left(industry, 1) as section, sex, origin_scope, register_no, registered_on, placed_on,
             case when length(born) >= 4 then left(${today}, 4)::int - left(born, 4)::int
                  - case when length(born) = 10 and right(${today}, 5) < right(born, 5) then 1 else 0 end end as age
      from members where merged_into_id is null and closed_on is null and not short_stay and ${mine}
    ), months as (
      select to_char(day, 'YYYY-MM') as month, (day + interval '1 month' - interval '1 day')::date as last
      from generate_series(date_trunc('month', ${today}::date) - interval '11 months', ${today}::date, interval '1 month') day
    )
    select jsonb_build_object(
      'members', (select count(*) from open where stage <> 'ENDED'),
      'registered', (select count(*) from open where stage <> 'ENDED' and register_no is not null),
      'placed', (select count(*) from open where stage = 'PLACED'),
      'outOfCounty', (select count(*) from open where stage <> 'ENDED' and origin_scope <> 'IN_COUNTY'),
      'shortStays', (select count(*) from members
        where merged_into_id is null and closed_on is null and short_stay and stage <> 'ENDED' and ${mine}),
      'byStage', ${figures(sql`stage`, sql`true`)},
      'byTownship', ${figures(sql`origin_township_id::text`, sql`stage <> 'ENDED' and origin_township_id is not null`)},
      'byBranch', ${figures(sql`branch_id::text`, sql`stage = 'PLACED' and branch_id is not null`)},
      'bySection', ${figures(sql`coalesce(section, 'UNKNOWN')`, sql`stage <> 'ENDED'`)},
      'bySex', ${figures(sql`coalesce(sex, 'UNKNOWN')`, sql`stage <> 'ENDED'`)},
      'byAgeBand', ${figures(
        sql`case when age is null then 'UNKNOWN' when age <= 30 then 'UP_TO_30' when age <= 35 then '31_35' when age <= 40 then '36_40'
                 when age <= 45 then '41_45' when age <= 50 then '46_50' when age <= 55 then '51_55' when age <= 60 then '56_60' else 'FROM_61' end`,
        sql`stage <> 'ENDED'`,
      )},
      'flows', (select coalesce(jsonb_agg(flow), '[]') from (
          select origin_township_id as "townshipId", branch_id as "branchId", count(*) as count from open
          where stage = 'PLACED' and origin_township_id is not null and branch_id is not null group by 1, 2 order by 3 desc, 1, 2) flow),
      'byMonth', (select coalesce(jsonb_agg(m order by m.month), '[]') from (
          select month,
                 (select count(*) from open where registered_on <= last) as registered,
                 (select count(*) from open where placed_on <= last) as placed
          from months) m),
      'letters', (select coalesce(jsonb_agg(l order by l.key), '[]') from (
          select case when state in ('ISSUED', 'PRESENTED') and valid_until < ${today}::date then 'EXPIRED' else state end as key, count(*) as count
          from letters where ${issued} group by 1) l)
    ) as figures`.execute(db)
  return rows[0]!.figures
}

export interface ManagementShift {
  known: number
  placed: number
  byStage: Figure[]
  byMonth: { month: string; known: number; placed: number }[]
}

/**
 * How far management has moved from the home committees to the host town (R7): of all known members who count as mobile, those in
 * a branch here; and the same at the end of each of the last twelve months, by who was responsible then.
 */
export async function countShift(db: Db, today: string): Promise<ManagementShift> {
  const { rows } = await sql<{ shift: ManagementShift }>`
    with known as materialized (
      select stage from members
      where merged_into_id is null and closed_on is null and not short_stay and stage <> 'ENDED'
        and (origin_scope = 'IN_COUNTY' or consent_on is not null)
    ), first as (
      select date_trunc('month', ${today}::date) - interval '11 months' as month
    ), moves as (
      select moment at time zone 'Asia/Shanghai' as moment, sign, role
      from responsibility_intervals current
      join members on members.id = current.member_id and merged_into_id is null and not short_stay
      cross join lateral (values (from_at, 1), (until_at, -1)) move (moment, sign)
      where not after_end and moment is not null
        and (origin_scope = 'IN_COUNTY' or consent_on is not null or role <> 'HOME_COMMITTEE')
    ), sums as (
      select greatest(date_trunc('month', moment), first.month) as month, sum(sign) as known,
             sum(sign) filter (where role = 'HOST_BRANCH') as placed
      from moves, first where moment < (${today}::date + 1) group by 1
    ), months as (
      select to_char(every, 'YYYY-MM') as month,
             coalesce(sum(sums.known) over so_far, 0)::int as known, coalesce(sum(sums.placed) over so_far, 0)::int as placed
      from first, generate_series(first.month, ${today}::date, interval '1 month') every
      left join sums on sums.month = every
      window so_far as (order by every)
    )
    select jsonb_build_object(
      'known', (select count(*) from known),
      'placed', (select count(*) from known where stage = 'PLACED'),
      'byStage', (select coalesce(jsonb_agg(f order by f.key), '[]') from (select stage as key, count(*) as count from known group by 1) f),
      'byMonth', (select jsonb_agg(m order by m.month) from months m)
    ) as shift`.execute(db)
  return rows[0]!.shift
}

function figures(key: RawBuilder<unknown>, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(jsonb_agg(f order by f.count desc, f.key), '[]') from (select ${key} as key, count(*) as count from open where ${where} group by 1) f)`
}
