import { type Kysely, sql } from 'kysely'

/**
 * A signing key that signs no more stays published. One that fell into other hands is condemned from a day on: what it
 * signed from then is not trusted, and of what it signed before only the letters that are on record (R44).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table signing_keys
      add column condemned_from date,
      add column condemned_by   text,
      add column condemned_at   timestamptz,
      add column reason         text check (reason <> ''),
      add check ((condemned_from is null) = (reason is null))`.execute(db)
  // The kinds stand in the code.
  await sql`alter table notices drop constraint notices_kind_check, add check (kind ~ '^[A-Z][A-Z_]+$')`.execute(db)
}
