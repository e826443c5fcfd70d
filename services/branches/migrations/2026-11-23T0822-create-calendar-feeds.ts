import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // The address is a secret of its owner: only its hash is kept. It answers as long as the owner holds the office.
  await sql`
    create table calendar_feeds (
      id              uuid primary key default gen_random_uuid(),
      subject         text not null,
      member_id       uuid,
      branch_id       uuid references host_branches (id),
      token_hash      text not null unique,
      made_at         timestamptz not null,
      last_fetched_at timestamptz,
      withdrawn_at    timestamptz,
      check ((member_id is null) <> (branch_id is null))
    )`.execute(db)
  await sql`
    create unique index one_open_calendar_feed on calendar_feeds (subject, member_id, branch_id) nulls not distinct
    where withdrawn_at is null`.execute(db)

  // A form on paper, whose number comes back by scanning (X24, N23): an activity's attendance sheet, or, with a member, the
  // page of their notebook about it.
  await sql`
    create table paper_sheets (
      number      text primary key,
      activity_id uuid not null references activities (id),
      member_id   uuid,
      printed_by  text not null,
      printed_at  timestamptz not null,
      entered_by  text,
      entered_at  timestamptz,
      unique nulls not distinct (activity_id, member_id),
      check ((entered_by is null) = (entered_at is null))
    )`.execute(db)
}
