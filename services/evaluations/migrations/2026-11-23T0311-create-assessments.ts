import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table performance_assessments (
      id                 uuid primary key default gen_random_uuid(),
      seq                bigint not null unique generated always as identity,
      member_id          uuid not null,
      branch_id          uuid not null,
      origin_township_id uuid,
      origin_branch_id   uuid,
      kind               text not null check (kind in ('HALF_YEAR', 'LEAVING')),
      period             text not null check (period ~ '^20[0-9]{2}-H[12]$'),
      from_day           date not null,
      until_day          date not null check (until_day >= from_day),
      version            integer not null default 1 check (version >= 1),
      supersedes_id      uuid references performance_assessments,
      correction_reason  text,
      superseded         boolean not null default false,
      state              text not null check (state in ('DRAFT', 'SHOWN_TO_MEMBER', 'COMMENTED', 'SIGNED', 'DISPATCHED', 'ASKED_BACK', 'ACKNOWLEDGED')),
      facts              jsonb not null,
      text               text not null default '' check (length(text) <= 4000),
      drafted_by         text not null,
      drafted_at         timestamptz not null,
      shown_at           timestamptz,
      comment_until      date,
      member_comment     text check (length(member_comment) <= 2000),
      commented_at       timestamptz,
      signed_by          text,
      signed_at          timestamptz,
      content_hash       text,
      constraint assessment_version unique (member_id, branch_id, kind, period, version),
      check ((version = 1) = (supersedes_id is null)),
      check (supersedes_id is null or correction_reason is not null),
      check ((state in ('SIGNED', 'DISPATCHED', 'ASKED_BACK', 'ACKNOWLEDGED')) = (signed_at is not null)),
      check ((signed_at is null) = (signed_by is null) and (signed_at is null) = (content_hash is null)),
      check (state not in ('SHOWN_TO_MEMBER', 'COMMENTED') or shown_at is not null),
      check (signed_at is null or shown_at is not null)
    )`.execute(db)
  await sql`
    create unique index assessment_open on performance_assessments (member_id, branch_id, kind, period)
      where state in ('DRAFT', 'SHOWN_TO_MEMBER', 'COMMENTED')`.execute(db)
  await sql`create index performance_assessments_member on performance_assessments (member_id, seq)`.execute(db)
  await sql`create index performance_assessments_branch on performance_assessments (branch_id, seq)`.execute(db)
  await sql`create index performance_assessments_township on performance_assessments (origin_township_id, seq)`.execute(
    db,
  )

  // What is signed stays as it was signed, whoever writes: a correction is a new version (R75).
  await sql`
    create function keep_signed_content() returns trigger language plpgsql set search_path from current as $$
    begin
      if old.signed_at is not null and (tg_op = 'DELETE' or
           (to_jsonb(new) - 'state' - 'superseded') is distinct from (to_jsonb(old) - 'state' - 'superseded')) then
        raise exception 'a signed assessment does not change' using errcode = 'check_violation', constraint = 'signed_is_final';
      end if;
      return case tg_op when 'DELETE' then old else new end;
    end $$`.execute(db)
  await sql`
    create trigger keep_signed_content before update or delete on performance_assessments
      for each row execute function keep_signed_content()`.execute(db)

  await sql`
    create table assessment_steps (
      id            uuid primary key default gen_random_uuid(),
      seq           bigint not null generated always as identity,
      assessment_id uuid not null references performance_assessments,
      from_state    text,
      to_state      text not null,
      at            timestamptz not null,
      by_subject    text,
      note          text not null default ''
    )`.execute(db)
  await sql`create index assessment_steps_assessment on assessment_steps (assessment_id, seq)`.execute(db)

  await sql`
    create table feedback_dispatches (
      id                 uuid primary key default gen_random_uuid(),
      assessment_id      uuid not null constraint already_dispatched unique references performance_assessments,
      member_id          uuid not null,
      branch_id          uuid not null,
      origin_township_id uuid,
      origin_branch_id   uuid,
      state              text not null default 'SENT' check (state in ('SENT', 'ASKED_BACK', 'ACKNOWLEDGED', 'SUPERSEDED')),
      dispatched_at      timestamptz not null,
      dispatched_on      date not null,
      dispatched_by      text not null,
      due_on             date not null,
      due_estimated      boolean not null default false,
      escalated_at       timestamptz,
      acknowledged_at    timestamptz,
      acknowledged_on    date,
      acknowledged_by    text,
      note               text,
      check ((state = 'ACKNOWLEDGED') = (acknowledged_at is not null) or state = 'SUPERSEDED')
    )`.execute(db)
  await sql`comment on column feedback_dispatches.origin_township_id is 'null: the committee of a member from outside the county, which answers on paper'`.execute(
    db,
  )
  await sql`create index feedback_dispatches_order on feedback_dispatches (due_on, id)`.execute(db)
  await sql`create index feedback_dispatches_township on feedback_dispatches (origin_township_id, due_on, id)`.execute(
    db,
  )
  await sql`create index feedback_dispatches_branch on feedback_dispatches (branch_id, due_on, id)`.execute(db)

  await sql`
    create table feedback_questions (
      id          uuid primary key default gen_random_uuid(),
      dispatch_id uuid not null references feedback_dispatches,
      question    text not null check (question <> '' and length(question) <= 2000),
      asked_at    timestamptz not null,
      asked_by    text not null,
      answer      text check (answer <> '' and length(answer) <= 2000),
      answered_at timestamptz,
      answered_by text,
      check ((answer is null) = (answered_at is null))
    )`.execute(db)
  await sql`create index feedback_questions_dispatch on feedback_questions (dispatch_id, asked_at)`.execute(db)
  await sql`create unique index question_open on feedback_questions (dispatch_id) where answer is null`.execute(db)
}
