import { type Kysely, sql } from 'kysely'

/** The beginning of a register number is found in an index too; the unique one is in the database's own order, which LIKE cannot use. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index members_register_no_start on members (register_no text_pattern_ops)`.execute(db)
}
