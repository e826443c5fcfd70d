import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // What the other subgraphs have told, as it was told: assessments are pre-filled from here.
  await sql`
    create table placement_facts (
      seq         bigint primary key,
      member_id   uuid not null,
      branch_id   uuid,
      happened_on date not null
    )`.execute(db)
  await sql`comment on table placement_facts is 'one row for each placement, and one without a branch for each ending; their order is that of seq, in whatever order they arrive'`.execute(
    db,
  )
  await sql`create index placement_facts_member on placement_facts (member_id, seq)`.execute(db)
  await sql`create index placement_facts_branch on placement_facts (branch_id) where branch_id is not null`.execute(db)

  await sql`
    create table activities (
      activity_id uuid primary key,
      branch_id   uuid not null,
      held_on     date not null,
      version     bigint not null
    )`.execute(db)
  await sql`
    create table participations (
      activity_id uuid not null references activities,
      member_id   uuid not null,
      mark        text not null check (mark in ('PRESENT', 'ABSENT', 'LEAVE')),
      primary key (member_id, activity_id)
    )`.execute(db)
  await sql`create index participations_activity on participations (activity_id)`.execute(db)

  await sql`
    create table notebook_confirmations (
      entry_id     uuid primary key,
      member_id    uuid not null,
      branch_id    uuid not null,
      activity_id  uuid,
      confirmed_on date not null
    )`.execute(db)
  await sql`create index notebook_confirmations_member on notebook_confirmations (member_id, confirmed_on)`.execute(db)

  await sql`
    create table county_calendar (
      only_one boolean primary key default true check (only_one),
      days     jsonb not null,
      years    integer[] not null,
      version  bigint not null
    )`.execute(db)

  await sql`
    create table terms (
      name       text not null check (name in ('COMMENT_TIME', 'ACKNOWLEDGEMENT')),
      valid_from date not null,
      days       integer not null check (days between 1 and 365),
      set_by     text,
      primary key (name, valid_from)
    )`.execute(db)
  await sql`comment on table terms is 'how long things may take, in working days, by the day since which it holds'`.execute(
    db,
  )
}
