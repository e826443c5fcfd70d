import { type Kysely, sql } from 'kysely'

/** What linking a single line needs without reading all: the keys of the lines that are linked, and what all of them taught. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Blinded by the field key: equal keys are found, and none can be read back.
  await sql`
    create table link_keys (
      line_id uuid primary key references survey_lines on delete cascade,
      keys    integer[] not null
    )`.execute(db)
  await sql`create index link_keys_keys on link_keys using gin (keys)`.execute(db)
  await sql`
    create table link_knowledge (
      only_row        boolean primary key default true check (only_row),
      version         uuid not null default gen_random_uuid(),
      lines           integer not null,
      learned_at      timestamptz not null default now(),
      content_sealed  bytea not null
    )`.execute(db)
  await sql`create index members_born on members (born) where born is not null`.execute(db)
}
