import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    insert into branch_settings (name, effective_from, value) values
      ('LONG_LEAVE_REPORT_DAYS', '2020-01-01', 30),
      ('LONG_LEAVE_CONTACT_DAYS', '2020-01-01', 90),
      ('LONG_LEAVE_DECISION_DAYS', '2020-01-01', 180),
      ('LONG_LEAVE_DECISION_WORKING_DAYS', '2020-01-01', 5)`.execute(db)

  // A long leave from the town, from its report to its end. How to reach the member meanwhile is known to registry alone.
  await sql`
    create table long_leaves (
      id              uuid primary key default gen_random_uuid(),
      member_id       uuid not null,
      branch_id       uuid not null references host_branches (id),
      state           text not null default 'REPORTED' check (state in ('REPORTED', 'NOTED_BY_BRANCH', 'CENTER_DECIDED', 'ORIGIN_INFORMED', 'CLOSED')),
      from_on         date not null,
      until_on        date not null check (until_on >= from_on),
      reason          text not null check (reason in ('WORK_ELSEWHERE', 'GOING_HOME', 'FAMILY', 'MEDICAL', 'STUDY', 'OTHER')),
      note            text not null default '',
      destination     text not null check (destination <> ''),
      channel         text not null check (channel in ('ONLINE', 'PHONE', 'IN_PERSON')),
      told_by         text not null check (told_by in ('MEMBER', 'FAMILY', 'WORKMATE', 'OTHER')),
      told_on         date not null,
      reported_by     text not null,
      reported_at     timestamptz not null,
      noted_by        text,
      noted_at        timestamptz,
      remark          text,
      must_decide     boolean not null,
      decision_due_on date,
      due_estimated   boolean not null default false,
      decision        text check (decision in ('KEEP', 'PAUSE', 'RETURN_TO_ORIGIN')),
      decision_reason text,
      decided_by      text,
      decided_at      timestamptz,
      paused          boolean not null default false,
      informed_by     text,
      informed_at     timestamptz,
      informed_note   text,
      ended_on        date,
      ended_as        text check (ended_as in ('BACK', 'NOT_LEFT', 'STAY_ENDED', 'RETURNED_TO_ORIGIN')),
      check (told_on <= (reported_at at time zone 'Asia/Shanghai')::date),
      check ((decision is null) = (decided_at is null)),
      check (state not in ('CENTER_DECIDED', 'ORIGIN_INFORMED') or decision is not null),
      check (decision is distinct from 'RETURN_TO_ORIGIN' or decision_reason <> ''),
      check ((state = 'CLOSED') = (ended_as is not null)),
      check ((ended_as is null) = (ended_on is null))
    )`.execute(db)
  await sql`create unique index one_open_leave on long_leaves (member_id) where state <> 'CLOSED' and decision is distinct from 'RETURN_TO_ORIGIN'`.execute(
    db,
  )
  await sql`create index long_leaves_member on long_leaves (member_id, reported_at desc, id)`.execute(db)
  await sql`create index long_leaves_in_order on long_leaves (from_on, id)`.execute(db)
  await sql`create index long_leaves_branch on long_leaves (branch_id, from_on, id)`.execute(db)
  await sql`create index long_leaves_open on long_leaves (state, noted_at) where state <> 'CLOSED'`.execute(db)

  await sql`
    create table long_leave_steps (
      id         bigint primary key generated always as identity,
      leave_id   uuid not null references long_leaves (id),
      from_state text,
      to_state   text not null,
      from_on    date not null,
      until_on   date not null,
      decision   text,
      reason     text,
      subject    text,
      role       text,
      at         timestamptz not null
    )`.execute(db)
  await sql`create index long_leave_steps_leave on long_leave_steps (leave_id, id)`.execute(db)

  // Tries to reach a member of whom nobody has heard: a record of work, which changes nothing else.
  await sql`
    create table contact_attempts (
      id          uuid primary key default gen_random_uuid(),
      member_id   uuid not null,
      branch_id   uuid not null references host_branches (id),
      tried_on    date not null,
      way         text not null check (way in ('PHONE', 'VISIT', 'FAMILY', 'WORKPLACE', 'HOME_BRANCH')),
      result      text not null check (result in ('REACHED', 'NOT_REACHED', 'MOVED')),
      note        text not null default '',
      recorded_by text not null,
      recorded_at timestamptz not null
    )`.execute(db)
  await sql`create index contact_attempts_member on contact_attempts (member_id, tried_on, id)`.execute(db)

  // An open leave is the business of the branch that the member is in now.
  await sql`
    create function leave_follows_branch() returns trigger language plpgsql as $$
    begin
      update long_leaves set branch_id = new.branch_id
      where member_id = new.member_id and branch_id <> new.branch_id
        and state <> 'CLOSED' and decision is distinct from 'RETURN_TO_ORIGIN';
      return null;
    end $$`.execute(db)
  await sql`
    create trigger leave_follows_branch after insert or update of branch_id, state on affiliations
    for each row when (new.branch_id is not null and new.state in ('PLACED', 'ACTIVE', 'PAUSED'))
    execute function leave_follows_branch()`.execute(db)
}
