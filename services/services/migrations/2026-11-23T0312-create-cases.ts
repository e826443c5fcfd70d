import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table case_serials (
      year integer primary key,
      last integer not null
    )`.execute(db)
  await sql`comment on table case_serials is 'the last number of each year: locked by whoever takes the next, so that there is no gap'`.execute(
    db,
  )

  await sql`
    create table issue_cases (
      id                  uuid primary key default gen_random_uuid(),
      year                integer not null,
      serial              integer not null,
      member_id           uuid,
      category            text not null check (category in ('PRODUCTION', 'LIVING', 'EMPLOYMENT', 'RIGHTS', 'FAMILY', 'OTHER')),
      purposes            text[] not null default '{}'
                          check (purposes <@ array['INFORMATION', 'SOLVE_DIFFICULTIES', 'COORDINATE_RELATIONS', 'PROMOTE_EXCHANGE']),
      source              text not null check (source in ('RECEPTION', 'VISIT', 'BRANCH', 'ONLINE', 'COUNTER')),
      title               text not null check (title <> '' and length(title) <= 120),
      description         text not null check (description <> '' and length(description) <= 4000),
      raised_by           text not null,
      raised_by_branch_id uuid,
      opened_at           timestamptz not null,
      opened_on           date not null,
      state               text not null check (state in ('OPEN', 'ASSIGNED', 'IN_WORK', 'WAITING', 'REFERRED', 'RETURNED',
                                                         'RESULT_REPORTED', 'REOPENED', 'CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION')),
      owner_subject       text,
      office_id           uuid,
      plan                text,
      due_on              date not null,
      due_estimated       boolean not null default false,
      waiting_for         text check (waiting_for in ('MEMBER', 'OTHER_BODY')),
      waiting_since       date,
      escalated_at        timestamptz,
      result              text,
      result_reported_at  timestamptz,
      result_reported_on  date,
      closed_at           timestamptz,
      reopened            integer not null default 0,
      version             integer not null default 1,
      constraint case_number unique (year, serial),
      check ((state = 'WAITING') = (waiting_for is not null and waiting_since is not null)),
      check (state not in ('RESULT_REPORTED', 'CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION') or result is not null),
      check ((state in ('CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION')) = (closed_at is not null))
    )`.execute(db)
  await sql`create index issue_cases_order on issue_cases (due_on, id)`.execute(db)
  await sql`create index issue_cases_member on issue_cases (member_id, due_on, id)`.execute(db)
  await sql`create index issue_cases_branch on issue_cases (raised_by_branch_id, due_on, id) where raised_by_branch_id is not null`.execute(
    db,
  )
  await sql`create index issue_cases_office on issue_cases (office_id, due_on, id) where office_id is not null`.execute(
    db,
  )
  await sql`create index issue_cases_unfinished on issue_cases (due_on, id) where closed_at is null`.execute(db)

  await sql`
    create table case_steps (
      id              uuid primary key default gen_random_uuid(),
      case_id         uuid not null references issue_cases,
      seq             bigint not null generated always as identity,
      kind            text not null check (kind in ('STEP', 'PLAN', 'ESCALATED', 'CONTACT')),
      from_state      text,
      to_state        text not null,
      at              timestamptz not null,
      by_subject      text,
      organization_id uuid,
      channel         text check (channel in ('PHONE', 'VISIT', 'MESSAGE', 'NOTICE_BOARD')),
      note            text not null default '',
      check ((kind = 'CONTACT') = (channel is not null))
    )`.execute(db)
  await sql`create index case_steps_case on case_steps (case_id, seq)`.execute(db)

  await sql`
    create table reception_visits (
      id          uuid primary key default gen_random_uuid(),
      day_id      uuid not null references reception_days,
      member_id   uuid,
      arrived_at  timestamptz not null,
      received_by text not null,
      matter      text not null check (matter <> ''),
      said        text not null check (said <> ''),
      answer      text,
      case_id     uuid unique references issue_cases,
      check ((answer is null) <> (case_id is null))
    )`.execute(db)
  await sql`comment on column reception_visits.member_id is 'null: the visitor stays anonymous'`.execute(db)
  await sql`create index reception_visits_day on reception_visits (day_id, arrived_at, id)`.execute(db)
  await sql`create index reception_visits_member on reception_visits (member_id) where member_id is not null`.execute(
    db,
  )
}
