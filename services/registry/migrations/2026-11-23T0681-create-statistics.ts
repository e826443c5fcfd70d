import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // One computation of a year's tables, as known at a moment. Only what is frozen stands; the others are to look at and to compare.
  await sql`
    create table statistics_runs (
      id             uuid primary key default gen_random_uuid(),
      year           integer not null,
      purpose        text not null check (purpose in ('DRAFT', 'FROZEN', 'REPLAY', 'CORRECTED')),
      reference_date date not null,
      known_at       timestamptz not null,
      requested_by   text not null,
      requested_at   timestamptz not null,
      cells          jsonb not null,
      control        jsonb not null,
      labels         jsonb not null,
      hash           text,
      frozen_at      timestamptz,
      frozen_by      text,
      check ((purpose = 'FROZEN') = (frozen_at is not null)),
      check (purpose <> 'FROZEN' or hash is not null),
      check (extract(year from reference_date) = year)
    )`.execute(db)
  await sql`create unique index one_frozen_year on statistics_runs (year) where purpose = 'FROZEN'`.execute(db)
  await sql`create unique index one_draft_a_year on statistics_runs (year) where purpose = 'DRAFT'`.execute(db)
  await sql`create index statistics_runs_year on statistics_runs (year, purpose, requested_at)`.execute(db)
  await sql`
    create function keep_frozen_statistics() returns trigger language plpgsql as $$
    begin
      raise exception 'frozen statistics do not change' using errcode = 'check_violation', constraint = 'frozen_is_final';
    end $$`.execute(db)
  await sql`
    create trigger keep_frozen before update or delete on statistics_runs
      for each row when (old.purpose = 'FROZEN') execute function keep_frozen_statistics()`.execute(db)

  await sql`
    create table statistics_reports (
      run_id      uuid not null references statistics_runs on delete cascade,
      table_name  text not null check (table_name in ('T10', 'T11', 'T12', 'T13')),
      cells       jsonb not null,
      notes       text[] not null default '{}',
      reported_at timestamptz not null,
      primary key (run_id, table_name)
    )`.execute(db)

  // What everybody may see of a frozen year: one set, made once, with what could name a person left out.
  await sql`
    create table statistics_publications (
      year         integer primary key,
      run_id       uuid not null references statistics_runs,
      cells        jsonb not null,
      suppressed   integer not null,
      published_at timestamptz not null
    )`.execute(db)
}
