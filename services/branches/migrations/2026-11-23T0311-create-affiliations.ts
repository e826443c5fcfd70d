import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    create table placement_rule_sets (
      version        int primary key check (version > 0),
      effective_from date not null unique,
      settings       jsonb not null,
      published_by   text,
      published_at   timestamptz not null default now()
    )`.execute(db)
  await sql`
    insert into placement_rule_sets (version, effective_from, settings) values
      (1, '2020-01-01', '{"soleTraderEmployeesInCommunity": true, "branchLimit": 50, "branchMinimum": 3}')`.execute(db)

  await sql`
    create table placement_facts (
      member_id         uuid primary key,
      employment_kind   text,
      employment_stable boolean,
      work_unit_id      uuid,
      industry          text,
      residence_stable  boolean,
      residence_area_id uuid,
      version           bigint not null default 0
    )`.execute(db)

  // The newest news that ended a member's stay: news of a beginning that is older than it comes too late.
  await sql`
    create table stay_endings (
      member_id uuid primary key,
      version   bigint not null
    )`.execute(db)

  await sql`
    create table affiliations (
      id               uuid primary key default gen_random_uuid(),
      member_id        uuid not null,
      letter_id        uuid,
      state            text not null check (state in ('INTRODUCED', 'CHECKED_IN', 'PROPOSED', 'OBJECTED', 'PLACED', 'ACTIVE', 'PAUSED', 'ENDED', 'RETURNED')),
      introduced_on    date not null,
      checked_in_on    date,
      placement_due_on date,
      decision_id      uuid,
      branch_id        uuid references host_branches (id),
      kind             text check (kind in ('OWN', 'ATTACHED', 'RESIDENCE', 'TEMPORARY')),
      placed_on        date,
      active_on        date,
      ended_on         date,
      end_reason       text,
      check (state not in ('PLACED', 'ACTIVE', 'PAUSED') or (branch_id is not null and kind is not null and placed_on is not null)),
      check ((state in ('ENDED', 'RETURNED')) = (ended_on is not null))
    )`.execute(db)
  // Exactly one temporary relation at a time (R50).
  await sql`create unique index one_open_affiliation on affiliations (member_id) where state not in ('ENDED', 'RETURNED')`.execute(
    db,
  )
  await sql`create index affiliations_letter on affiliations (letter_id)`.execute(db)
  await sql`create index affiliations_member on affiliations (member_id, introduced_on desc, id)`.execute(db)
  await sql`create index affiliations_queue on affiliations (state, checked_in_on, id)`.execute(db)
  await sql`create index affiliations_roster on affiliations (branch_id, placed_on, id) where state in ('PLACED', 'ACTIVE', 'PAUSED')`.execute(
    db,
  )

  await sql`
    create table affiliation_steps (
      id             bigint primary key generated always as identity,
      affiliation_id uuid not null references affiliations (id),
      from_state     text,
      to_state       text not null,
      subject        text,
      role           text,
      at             timestamptz not null,
      reason         text,
      event_id       uuid,
      check (subject is not null or event_id is not null)
    )`.execute(db)
  await sql`create index affiliation_steps_affiliation on affiliation_steps (affiliation_id, id)`.execute(db)

  await sql`
    create table placement_decisions (
      id                 uuid primary key default gen_random_uuid(),
      affiliation_id     uuid not null references affiliations (id),
      member_id          uuid not null,
      rule_set_version   int not null references placement_rule_sets (version),
      facts              jsonb not null,
      result             text not null check (result in ('RULE', 'MANUAL')),
      rule               text,
      manual_reason      text,
      kind               text check (kind in ('OWN', 'ATTACHED', 'RESIDENCE', 'TEMPORARY')),
      proposed_branch_id uuid references host_branches (id),
      trace              jsonb not null,
      distances          jsonb not null,
      would_change       jsonb not null,
      warnings           text[] not null default '{}',
      proposed_at        timestamptz not null,
      proposed_by        text not null,
      objection          text,
      objected_at        timestamptz,
      branch_id          uuid references host_branches (id),
      confirmed_at       timestamptz,
      confirmed_by       text check (confirmed_by <> ''),
      override_reason    text check (override_reason <> ''),
      check ((result = 'RULE') = (rule is not null)),
      check ((result = 'MANUAL') = (manual_reason is not null)),
      check ((confirmed_at is null) = (confirmed_by is null)),
      check ((confirmed_at is null) = (branch_id is null)),
      check (branch_id is null or branch_id = proposed_branch_id or override_reason is not null)
    )`.execute(db)
  await sql`create index placement_decisions_affiliation on placement_decisions (affiliation_id, proposed_at)`.execute(
    db,
  )
}
