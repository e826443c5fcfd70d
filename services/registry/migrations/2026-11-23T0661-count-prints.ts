import { type Kysely, sql } from 'kysely'

/** Papers that left the printer: by whom, when, and many at once as one job (R43). */
export async function up(db: Kysely<unknown>): Promise<void> {
  // What stands in a letter's foot: both were missing on the form (background §3.2).
  await sql`
    alter table organizations
      add column fax      text not null default '',
      add column postcode text not null default '' check (postcode ~ '^([0-9]{6})?$')`.execute(db)

  // The PDF holds identity numbers, so it is sealed, and emptied a day after.
  await sql`
    create table print_jobs (
      id           uuid primary key default gen_random_uuid(),
      township_id  uuid not null references organizations,
      letter_ids   uuid[] not null check (cardinality(letter_ids) between 1 and 500),
      state        text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'EMPTIED')),
      done         integer not null default 0,
      asked_by     text not null,
      asked_at     timestamptz not null,
      finished_at  timestamptz,
      pdf_sealed   bytea,
      check ((state = 'DONE') = (pdf_sealed is not null))
    )`.execute(db)
  await sql`create index print_jobs_open on print_jobs (asked_at) where state in ('WAITING', 'RUNNING', 'DONE')`.execute(
    db,
  )

  await sql`
    create table letter_prints (
      id         uuid primary key default gen_random_uuid(),
      letter_id  uuid not null references letters,
      printed_at timestamptz not null,
      printed_by text not null,
      job_id     uuid references print_jobs
    )`.execute(db)
  await sql`create index letter_prints_letter on letter_prints (letter_id, printed_at)`.execute(db)
}
