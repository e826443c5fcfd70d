import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // A branch that is to be dissolved takes nobody in any more, and keeps its members until each is placed elsewhere (R61).
  await sql`
    alter table host_branches
      add column dissolving_since  date,
      add column dissolving_by     text,
      add column dissolving_reason text check (dissolving_reason <> ''),
      add check ((dissolving_since is null) = (dissolving_reason is null)),
      add check (dissolving_since >= founded_on)`.execute(db)

  // Whether a placed member still belongs where the placement says (R61): at most one open question about each.
  await sql`
    create table placement_reviews (
      id                 uuid primary key default gen_random_uuid(),
      affiliation_id     uuid not null references affiliations (id),
      member_id          uuid not null,
      branch_id          uuid not null references host_branches (id),
      kind               text not null,
      decision_id        uuid references placement_decisions (id),
      cause              text not null check (cause in ('FACTS_CHANGED', 'UNIT_CHANGED', 'AREA_CHANGED', 'BRANCH_FOUNDED', 'BRANCH_MOVED', 'BRANCH_DISSOLVING', 'ASKED_BY_BRANCH', 'ASKED_BY_CENTER', 'ASKED_BY_MEMBER')),
      reason             text check (reason <> ''),
      opened_at          timestamptz not null,
      opened_by          text,
      due_on             date,
      said_rule          text,
      said_manual_reason text,
      said_branch_id     uuid references host_branches (id),
      state              text not null default 'OPEN' check (state in ('OPEN', 'KEPT', 'CHANGED', 'FALLEN_AWAY')),
      closed_at          timestamptz,
      closed_by          text,
      answer             text check (answer <> ''),
      check ((state = 'OPEN') = (closed_at is null)),
      check (state not in ('KEPT', 'CHANGED') or (closed_by is not null and answer is not null)),
      check (cause not in ('ASKED_BY_BRANCH', 'ASKED_BY_CENTER', 'ASKED_BY_MEMBER') or reason is not null)
    )`.execute(db)
  await sql`create unique index one_open_review on placement_reviews (affiliation_id) where state = 'OPEN'`.execute(db)
  await sql`create index placement_reviews_affiliation on placement_reviews (affiliation_id, opened_at desc, id)`.execute(
    db,
  )
  await sql`create index placement_reviews_list on placement_reviews (state, opened_at, id)`.execute(db)
  await sql`create index placement_reviews_branch on placement_reviews (branch_id, state)`.execute(db)

  // However an affiliation ends, nothing about it waits any longer.
  await sql`
    create function close_reviews_of_ended() returns trigger language plpgsql as $$
    begin
      update placement_reviews
      set state = 'FALLEN_AWAY', closed_at = coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
      where affiliation_id = new.id and state = 'OPEN';
      return null;
    end $$`.execute(db)
  await sql`
    create trigger close_reviews_of_ended after update of state on affiliations
    for each row when (new.state in ('ENDED', 'RETURNED')) execute function close_reviews_of_ended()`.execute(db)

  // Who a change of a unit or an area concerns.
  await sql`create index placement_facts_unit on placement_facts (work_unit_id)`.execute(db)
  await sql`create index placement_facts_area on placement_facts (residence_area_id)`.execute(db)
  await sql`create index work_units_parent on work_units (parent_id)`.execute(db)

  // An objection has a day until which it is answered, and an answer that the member reads (R60).
  await sql`
    insert into branch_settings (name, effective_from, value) values ('OBJECTION_WORKING_DAYS', '2020-01-01', 5)`.execute(
    db,
  )
  await sql`
    alter table placement_decisions
      add column objection_due_on date,
      add column objection_answer text check (objection_answer <> ''),
      add column answered_at      timestamptz,
      add column answered_by      text,
      add check ((answered_at is null) = (objection_answer is null)),
      add check ((answered_at is null) = (answered_by is null)),
      add check (answered_at is null or objected_at is not null)`.execute(db)
}
