import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * Who answered for each member on each day of the past, from the days that the timeline and the counter tell: found, entered (from
 * outside), checked in, placed, ended. The last interval is what the member's row says.
 */
export async function seedResponsibility(db: Db): Promise<void> {
  await sql`delete from responsibility_intervals`.execute(db)
  await sql`
    with center as (
      select id from organizations where kind in ('TOWN_SERVICE_CENTER', 'HOST_TOWN') order by kind desc limit 1
    ), found as (
      select members.*, found_on::timestamp at time zone 'Asia/Shanghai' as found_at,
             case when origin_scope = 'IN_COUNTY' then 'ORIGIN' else 'HOME_COMMITTEE' end as home from members
    ), step as (
      select id as member_id, found_at as at, home as role, origin_township_id as organization_id, false as after_end, 0 as n from found
      union all
      select found.id, (registered_on || 'T09:00+08')::timestamptz, 'CENTER', center.id, false, 1 from found, center
      where origin_scope <> 'IN_COUNTY' and registered_on is not null
      union all
      select member_id, (checked_in_on || 'T10:00+08')::timestamptz, 'CENTER', center.id, false, 2 from check_ins, center
      where state = 'CONFIRMED'
      union all
      select member_id, (happened_on || 'T15:00+08')::timestamptz, 'HOST_BRANCH', organization_id, false, 3 from timeline_entries
      where kind = 'PLACED' and organization_id is not null
      union all
      select found.id, (happened_on || 'T17:00+08')::timestamptz, case when formal_branch_id is null then home else 'FORMAL_BRANCH' end,
             coalesce(formal_branch_id, origin_township_id), true, 4
      from timeline_entries join found on found.id = member_id where kind = 'SPELL_ENDED' and stage = 'ENDED'
    ), ordered as (
      select step.member_id, greatest(step.at, found_at + n * interval '1 minute') as at, role, organization_id, after_end
      from step join found on found.id = step.member_id
    ), changed as (
      select *, lead(at) over (partition by member_id order by at) as next from (
        select *, (role, organization_id, after_end)
          is distinct from lag((role, organization_id, after_end)) over (partition by member_id order by at) as changes
        from (select distinct on (member_id, at) * from ordered order by member_id, at, after_end desc) one_at_a_time) told
      where changes
    )
    insert into responsibility_intervals (member_id, role, organization_id, after_end, from_at, until_at, recorded_at)
    select member_id, role, organization_id, after_end, at, next, at from changed`.execute(db)
}
