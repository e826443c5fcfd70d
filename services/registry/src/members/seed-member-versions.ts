import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * What the register knew of each member on each day of the past (N19), from the days that the timeline tells: found, entered,
 * introduced, checked in, placed, ended. The last version is the member as it stands.
 */
export async function seedMemberVersions(db: Db): Promise<void> {
  await sql`delete from member_versions`.execute(db)
  await sql`
    insert into member_versions
    select version.* from (
      select member_id, day, lead(day) over (partition by member_id order by day) as next,
        row_number() over (partition by member_id order by day) as version
      from (select distinct member_id, happened_on as day from timeline_entries) days
    ) step
    join members on members.id = step.member_id
    cross join lateral (
      select kind from timeline_entries told
      where told.member_id = step.member_id and told.happened_on <= step.day and told.kind in
        ('FOUND', 'LETTER_ISSUED', 'LETTER_VOID', 'LETTER_RETURNED', 'LETTER_EXPIRED', 'CHECKED_IN', 'PLACED', 'AFFILIATION_ENDED', 'SPELL_ENDED')
      order by told.happened_on desc, told.id desc limit 1
    ) last
    left join lateral (
      select organization_id, happened_on from timeline_entries told
      where last.kind = 'PLACED' and told.member_id = step.member_id and told.happened_on <= step.day and told.kind = 'PLACED'
      order by told.happened_on desc, told.id desc limit 1
    ) placed on true
    cross join lateral jsonb_populate_record(null::member_versions, to_jsonb(members) || jsonb_build_object(
      'known_from', (step.day || 'T09:00:00+08:00')::timestamptz,
      'known_until', coalesce((step.next || 'T09:00:00+08:00')::timestamptz, 'infinity'),
      'version', step.version
    ) || case when step.next is null then '{}' else jsonb_build_object(
      'register_no', case when members.registered_on <= step.day then members.register_no end,
      'registered_on', case when members.registered_on <= step.day then members.registered_on end,
      'registered_by', case when members.registered_on <= step.day then members.registered_by end,
      'closed_on', case when members.closed_on <= step.day then members.closed_on end,
      'stage', case last.kind when 'LETTER_ISSUED' then 'INTRODUCED' when 'CHECKED_IN' then 'CHECKED_IN'
        when 'PLACED' then 'PLACED' when 'SPELL_ENDED' then 'ENDED' else 'FOUND' end,
      'branch_id', placed.organization_id,
      'placement_rule', case when placed.organization_id = members.branch_id then members.placement_rule end,
      'placed_on', placed.happened_on
    ) end) version`.execute(db)
}
