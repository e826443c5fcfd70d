import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table calendar_days (
      day    date primary key,
      kind   text not null check (kind in ('DAY_OFF', 'WORKING_DAY')),
      reason text not null check (reason <> ''),
      set_by text not null,
      set_at timestamptz not null
    )`.execute(db)
  await sql`comment on table calendar_days is 'days that the county has set over the published working calendar (N15)'`.execute(
    db,
  )
  await sql`
    create table calendar_years (
      year        integer primary key check (year between 2000 and 2100),
      declared_by text not null,
      declared_at timestamptz not null
    )`.execute(db)
  await sql`comment on table calendar_years is 'years whose days are all entered, although the published calendar does not have them yet'`.execute(
    db,
  )
  await sql`
    create table terms (
      name       text not null check (name in ('CASE_DUE', 'CONFIRMATION_SILENCE', 'RECEPTION_NOTICE', 'RECEPTION_ALARM')),
      valid_from date not null,
      days       integer not null check (days between 1 and 365),
      set_by     text,
      primary key (name, valid_from)
    )`.execute(db)
  await sql`comment on table terms is 'how long things may take, by the day since which it holds: CASE_DUE and CONFIRMATION_SILENCE in working days, the others in calendar days'`.execute(
    db,
  )
}
