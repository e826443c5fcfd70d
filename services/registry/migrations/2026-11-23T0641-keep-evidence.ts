import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // Where the two channels tell of a member differently; what lines tell is sealed, so that SQL alone cannot see it.
  await sql`
    create table channel_differences (
      member_id        uuid not null references members on delete cascade,
      kind             text not null check (kind in ('RESIDENCE_DIFFERS', 'INDUSTRY_DIFFERS', 'PHONE_IN_ONE_CHANNEL')),
      township_line_id uuid not null references survey_lines,
      sweep_line_id    uuid not null references survey_lines,
      primary key (member_id, kind)
    )`.execute(db)

  // Somebody has looked, and it is right as it is. The mark is what it was about: another contradiction is a new one.
  await sql`
    create table issue_settlements (
      id         uuid primary key default gen_random_uuid(),
      kind       text not null,
      member_id  uuid references members on delete cascade,
      mark       text not null,
      reason     text not null check (reason <> ''),
      settled_by text not null,
      settled_on date not null,
      settled_at timestamptz not null default now()
    )`.execute(db)
  await sql`create index issue_settlements_issue on issue_settlements (member_id, kind, mark)`.execute(db)
}
