import type { AsOfView } from '@mobile-members/model/archives.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

/** The moment at which a day is over in the county: what was known by then is what was known that day. */
export function endOfDay(day: string): Date {
  return new Date(`${addDays(day, 1)}T00:00:00+08:00`)
}

/**
 * The members exactly as the register knew them at a moment (N19): one row for each, joined ones left out, corrections made
 * later not seen. Those whose file was closed since are among them: a count of the past needs them; a list that names people
 * leaves them out (R3).
 */
export function membersAsOf(db: Db, moment: Date): SelectQueryBuilder<Database, 'memberVersions', object> {
  return db
    .selectFrom('memberVersions')
    .where('knownFrom', '<=', moment)
    .where(sql<boolean>`known_until > ${moment}`)
    .where('mergedIntoId', 'is', null)
}

/** A past day of a list, and how it is told. */
export interface PastDay {
  day: string
  view: AsOfView
}

/**
 * The members of a past day with all their columns, for lists that name people: exactly as they were known at the end of that
 * day, or as that day stands after what has been corrected since: facts that were told for that day or before, whenever they
 * were recorded, and members who were found by then but recorded later. Who was joined to another or whose file was closed
 * since is left out (R3).
 */
export function pastMembers(db: Db, { day, view }: PastDay): RawBuilder<Row<'memberVersions'>> {
  const moment = endOfDay(day)
  const open = sql`exists (select from members now where now.id = version.id and now.closed_on is null
    ${view === 'CORRECTED_SINCE' ? sql`and now.merged_into_id is null` : sql``})`
  if (view === 'KNOWN_THEN')
    return sql`select version.* from (${membersAsOf(db, moment).selectAll()}) version where ${open}`
  return sql`
    select corrected.* from (
      select distinct on (id) * from member_versions version
      where (known_from <= ${moment} and known_until > ${moment}
          or found_on <= ${day} and not exists (
            select from member_versions earlier where earlier.id = version.id and earlier.known_from <= ${moment}))
        and ${open}
      order by id, known_from
    ) known
    cross join lateral (
      select coalesce(jsonb_object_agg(lower(fact), value), '{}') as facts from (
        select distinct on (fact) fact, value from member_facts
        where member_id = known.id and told_on <= ${day} and fact <> 'ID_NUMBER' order by fact, told_on desc, id desc
      ) newest
    ) told
    cross join lateral jsonb_populate_record(null::member_versions, to_jsonb(known) || told.facts) corrected`
}
