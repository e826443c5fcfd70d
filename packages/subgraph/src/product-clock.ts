import { type Kysely, sql } from 'kysely'

/**
 * Tells the database, until the transaction ends, what moment the product's clock shows, so that triggers which keep history
 * write the same moment as the rows beside them. Where nobody has told it they take the database's own clock.
 */
export async function tellClock<DB>(tx: Kysely<DB>, now: Date): Promise<void> {
  await sql`select set_config('app.now', ${now.toISOString()}, true)`.execute(tx)
}
