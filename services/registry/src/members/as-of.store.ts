import { type SelectQueryBuilder, sql } from 'kysely'
import { addDays } from '@mobile-members/model/dates.ts'
import type { Database, Db } from '../db.ts'

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
