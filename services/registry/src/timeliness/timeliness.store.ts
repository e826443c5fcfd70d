import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { StepTaken } from './timeliness.rules.ts'

/** Every step that began since a day; of some townships, their own members' only. */
export async function listSteps(
  db: Db,
  since: string,
  townshipIds: readonly string[] | undefined,
): Promise<StepTaken[]> {
  const own = townshipIds ? sql`origin_township_id = any(${[...townshipIds]}::uuid[])` : sql`true`
  const { rows } = await sql<StepTaken>`
    with people as (select id, origin_township_id, placed_on from members where merged_into_id is null and closed_on is null and ${own})
    select 'LETTER_TO_CHECK_IN' as step, people.id as member_id, people.origin_township_id as township_id,
      letters.accepted_on as started_on, check_ins.checked_in_on as done_on
    from letters
    join people on people.id = letters.member_id
    left join check_ins on check_ins.letter_id = letters.id and check_ins.state = 'CONFIRMED'
    where letters.accepted_on >= ${since} and (check_ins.id is not null or letters.state = 'ACCEPTED')
    union all
    select 'CHECK_IN_TO_PLACEMENT', people.id, people.origin_township_id, check_ins.checked_in_on,
      case when placed.on_day >= check_ins.checked_in_on then placed.on_day end
    from check_ins
    join people on people.id = check_ins.member_id
    left join lateral (
      select coalesce(
        (select min(happened_on) from timeline_entries
          where member_id = people.id and kind = 'PLACED' and happened_on >= check_ins.checked_in_on),
        people.placed_on) as on_day
    ) placed on true
    where check_ins.state = 'CONFIRMED' and check_ins.checked_in_on >= ${since}
      and (placed.on_day >= check_ins.checked_in_on
        or exists (select from members where id = people.id and stage = 'CHECKED_IN'))
    order by 4, 2`.execute(db)
  return rows
}
