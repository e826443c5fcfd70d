import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

/** Until when a member who was placed on a day is to be welcomed, by the setting that held then. */
const DUE_ON = sql<string>`affiliations.placed_on + (
  select value from branch_settings
  where name = 'WELCOME_DAYS' and effective_from <= affiliations.placed_on order by effective_from desc limit 1)`

/** Whether a branch is late in welcoming; stands in a statement that reads affiliations. */
export function welcomeLate(today: string) {
  return sql<boolean>`(affiliations.state = 'PLACED' and ${DUE_ON} < ${today}::date)`
}

export async function listWelcomeDays(db: Db, affiliationIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('affiliations')
    .select(['id', DUE_ON.as('dueOn')])
    .where('id', 'in', [...affiliationIds])
    .where('placedOn', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, dueOn }) => [id, dueOn]))
}

export function insertWelcome(db: Db, welcome: NewRow<'welcomes'>): Promise<Row<'welcomes'>> {
  return db.insertInto('welcomes').values(welcome).returningAll().executeTakeFirstOrThrow()
}

export function listWelcomes(db: Db, affiliationIds: readonly string[]): Promise<Row<'welcomes'>[]> {
  return db
    .selectFrom('welcomes')
    .selectAll()
    .where('affiliationId', 'in', [...affiliationIds])
    .execute()
}
