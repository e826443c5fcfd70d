import { type Kysely, sql } from 'kysely'

/** Settings by name as the code lists them, and every value that was ever set: a later one for the same day counts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table settings drop constraint settings_name_check, drop constraint settings_pkey`.execute(db)
  await sql`alter table settings add check (name ~ '^[A-Z][A-Z_]+$'), add column id bigint generated always as identity primary key`.execute(
    db,
  )
  await sql`create index settings_name on settings (name, effective_from desc, id desc)`.execute(db)
  // The standards stand in the code.
  await sql`delete from settings where set_by = ''`.execute(db)
}
