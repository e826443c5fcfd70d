import type { Insertable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'

export type ReceptionDay = Row<'receptionDays'>

export function findReceptionDay(db: Db, id: string): Promise<ReceptionDay | undefined> {
  return db.selectFrom('receptionDays').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockReceptionDay(db: Db, id: string): Promise<ReceptionDay | undefined> {
  return db.selectFrom('receptionDays').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Both days of a swap, locked in one order so that two swaps never wait for each other. */
export async function lockReceptionDays(db: Db, ids: string[]): Promise<Map<string, ReceptionDay>> {
  const rows = await db
    .selectFrom('receptionDays')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export function findNextReceptionDay(db: Db, today: string): Promise<ReceptionDay | undefined> {
  return db
    .selectFrom('receptionDays')
    .selectAll()
    .where('heldOn', '>=', today)
    .where('state', '=', 'PLANNED')
    .orderBy('heldOn')
    .limit(1)
    .executeTakeFirst()
}

/** Days in the order in which they are held, after a key. */
export function listReceptionDays(
  db: Db,
  range: { from: string; until: string; after?: string[] | undefined; limit: number },
): Promise<ReceptionDay[]> {
  let query = db
    .selectFrom('receptionDays')
    .selectAll()
    .where('heldOn', '>=', range.from)
    .where('heldOn', '<=', range.until)
    .orderBy('heldOn')
    .orderBy('id')
    .limit(range.limit)
  if (range.after) query = query.where(sql<boolean>`(held_on, id) > (${range.after[0]}::date, ${range.after[1]}::uuid)`)
  return query.execute()
}

/** The days of the feed: a year back and all that is planned. */
export function listDaysOfFeed(db: Db, since: string): Promise<ReceptionDay[]> {
  return db
    .selectFrom('receptionDays')
    .selectAll()
    .where('heldOn', '>=', since)
    .orderBy('heldOn')
    .orderBy('id')
    .limit(1000)
    .execute()
}

/** Cancels the planned days of a period, for a new plan; gives what they were. */
export function cancelPlannedDays(db: Db, fromDay: string, untilDay: string, reason: string): Promise<ReceptionDay[]> {
  return db
    .updateTable('receptionDays')
    .set((eb) => ({ state: 'CANCELLED', reason, version: eb('version', '+', 1) }))
    .where('state', '=', 'PLANNED')
    .where('heldOn', '>=', fromDay)
    .where('heldOn', '<=', untilDay)
    .returningAll()
    .execute()
}

export function insertReceptionPlan(
  db: Db,
  plan: Insertable<Database['receptionPlans']>,
): Promise<Row<'receptionPlans'>> {
  return db.insertInto('receptionPlans').values(plan).returningAll().executeTakeFirstOrThrow()
}

export async function insertReceptionDays(
  db: Db,
  days: Insertable<Database['receptionDays']>[],
): Promise<ReceptionDay[]> {
  if (days.length === 0) return []
  return db.insertInto('receptionDays').values(days).returningAll().execute()
}

export function updateReceptionDay(
  db: Db,
  id: string,
  values: Updateable<Database['receptionDays']>,
): Promise<ReceptionDay> {
  return db
    .updateTable('receptionDays')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function insertNotices(db: Db, notices: Insertable<Database['receptionNotices']>[]): Promise<void> {
  if (notices.length > 0) await db.insertInto('receptionNotices').values(notices).execute()
}

export function listNotices(db: Db, dayIds: readonly string[]): Promise<Row<'receptionNotices'>[]> {
  return db
    .selectFrom('receptionNotices')
    .selectAll()
    .where('dayId', 'in', [...dayIds])
    .orderBy('issuedAt')
    .execute()
}

/** Duties of each account in a period, cancelled days apart. */
export async function countDuties(db: Db, fromDay: string, untilDay: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('receptionDays')
    .select(['dutySubject', (eb) => eb.fn.countAll<number>().as('duties')])
    .where('dutySubject', 'is not', null)
    .where('state', '<>', 'CANCELLED')
    .where('heldOn', '>=', fromDay)
    .where('heldOn', '<=', untilDay)
    .groupBy('dutySubject')
    .execute()
  return new Map(rows.map((row) => [row.dutySubject ?? '', row.duties]))
}

export function listDaysWithoutDuty(db: Db, fromDay: string, untilDay: string): Promise<ReceptionDay[]> {
  return db
    .selectFrom('receptionDays')
    .selectAll()
    .where('dutySubject', 'is', null)
    .where('state', '=', 'PLANNED')
    .where('heldOn', '>=', fromDay)
    .where('heldOn', '<=', untilDay)
    .orderBy('heldOn')
    .limit(400)
    .forUpdate()
    .execute()
}

export async function setDuties(db: Db, duties: ReadonlyMap<string, string>): Promise<ReceptionDay[]> {
  if (duties.size === 0) return []
  const pairs = sql.join([...duties].map(([id, subject]) => sql`(${id}::uuid, ${subject}::text)`))
  return db
    .updateTable('receptionDays')
    .from(sql<{ id: string; subject: string }>`(values ${pairs})`.as<'given'>(sql`given (id, subject)`))
    .set((eb) => ({ dutySubject: eb.ref('given.subject'), version: eb('receptionDays.version', '+', 1) }))
    .whereRef('receptionDays.id', '=', 'given.id')
    .returningAll('receptionDays')
    .execute()
}

export function insertDutySwap(db: Db, swap: Insertable<Database['dutySwaps']>): Promise<Row<'dutySwaps'>> {
  return db.insertInto('dutySwaps').values(swap).returningAll().executeTakeFirstOrThrow()
}

export function lockDutySwap(db: Db, id: string): Promise<Row<'dutySwaps'> | undefined> {
  return db.selectFrom('dutySwaps').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function updateDutySwap(
  db: Db,
  id: string,
  values: Updateable<Database['dutySwaps']>,
): Promise<Row<'dutySwaps'>> {
  return db.updateTable('dutySwaps').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** Open questions to or from an account; all of them for the centre. */
export function listOpenSwaps(db: Db, subject: string | undefined): Promise<Row<'dutySwaps'>[]> {
  let query = db.selectFrom('dutySwaps').selectAll().where('state', '=', 'ASKED').orderBy('askedAt').limit(200)
  if (subject) query = query.where((eb) => eb.or([eb('askedOf', '=', subject), eb('askedBy', '=', subject)]))
  return query.execute()
}
