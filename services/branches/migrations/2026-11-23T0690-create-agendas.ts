import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    insert into branch_settings (name, effective_from, value)
    values ('MOBILE_VOTE_IN_TEMPORARY_BRANCH', '2020-01-01', 0)`.execute(db)

  // What a meeting decides. The figures of a vote are written once, with what they were counted against that day.
  await sql`
    create table agenda_items (
      id              uuid primary key default gen_random_uuid(),
      activity_id     uuid not null references activities (id),
      position        integer not null,
      kind            text not null check (kind in ('REPORT', 'DISCUSSION', 'RESOLUTION', 'ELECTION')),
      title           text not null check (title <> ''),
      added_by        text not null,
      electors        integer,
      guests_present  integer,
      present         integer,
      votes_for       integer,
      votes_against   integer,
      votes_abstained integer,
      outcome         text check (outcome in ('CARRIED', 'NOT_CARRIED', 'NO_QUORUM')),
      counted_by      text,
      counted_at      timestamptz,
      unique (activity_id, position),
      check ((outcome is null) = (electors is null)),
      check (outcome is null or kind in ('RESOLUTION', 'ELECTION')),
      check (present <= electors),
      check (votes_for + votes_against + votes_abstained <= present)
    )`.execute(db)

  // Hands of own members known here by name; a ballot is secret and has none.
  await sql`
    create table agenda_hands (
      item_id   uuid not null references agenda_items (id) on delete cascade,
      member_id uuid not null,
      vote      text not null check (vote in ('FOR', 'AGAINST', 'ABSTAINED')),
      by        text not null,
      at        timestamptz not null,
      primary key (item_id, member_id)
    )`.execute(db)

  // Who stands for election; own members whom this system does not know stand under their number on the ballot alone.
  await sql`
    create table agenda_candidates (
      item_id   uuid not null references agenda_items (id) on delete cascade,
      number    integer not null check (number between 1 and 99),
      member_id uuid,
      primary key (item_id, number)
    )`.execute(db)
  await sql`create unique index agenda_candidate_once on agenda_candidates (item_id, member_id) where member_id is not null`.execute(
    db,
  )
}
