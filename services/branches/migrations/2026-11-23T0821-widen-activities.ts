import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // A branch's own list of places.
  await sql`
    create table branch_venues (
      id         uuid primary key default gen_random_uuid(),
      branch_id  uuid not null references host_branches (id),
      name       text not null check (name <> ''),
      address    text check (address <> ''),
      seats      int check (seats > 0),
      step_free  boolean not null,
      retired_at timestamptz
    )`.execute(db)
  await sql`create unique index one_venue_of_a_name on branch_venues (branch_id, name) where retired_at is null`.execute(
    db,
  )

  // Activities planned in one act, each its own afterwards.
  await sql`
    create table activity_series (
      id         uuid primary key default gen_random_uuid(),
      branch_id  uuid not null references host_branches (id),
      rhythm     text not null check (rhythm in ('WEEKLY', 'MONTHLY_BY_DATE', 'MONTHLY_BY_WEEKDAY', 'QUARTERLY_BY_DATE', 'QUARTERLY_BY_WEEKDAY')),
      from_on    date not null,
      until_on   date not null check (until_on > from_on),
      planned_by text
    )`.execute(db)

  await sql`
    alter table activities
      add column series_id uuid references activity_series (id),
      add column venue_id  uuid references branch_venues (id),
      add column chair     text check (chair <> ''),
      add column recorder  text check (recorder <> ''),
      add column decisions text check (decisions <> ''),
      add column own_due   int check (own_due >= 0),
      add column sequence  int not null default 0,
      add column changed_at timestamptz,
      add constraint activities_present_of_due check (own_due is null or own_present is null or own_present <= own_due)`.execute(
    db,
  )
  await sql`create index activities_series on activities (series_id, starts_at) where series_id is not null`.execute(db)
  await sql`create index activities_venue on activities (venue_id, starts_at) where venue_id is not null and state <> 'CANCELLED'`.execute(
    db,
  )
}
