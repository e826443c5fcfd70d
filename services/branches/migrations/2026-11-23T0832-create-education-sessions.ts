import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    create table education_sessions (
      id             uuid primary key default gen_random_uuid(),
      branch_id      uuid not null references host_branches (id),
      period         text not null check (period ~ '^20[0-9]{2}-H[12]$'),
      month          integer not null,
      topic          text not null check (topic <> ''),
      form           text not null check (form in ('LECTURE', 'STUDY', 'VIDEO', 'VISIT', 'ONLINE')),
      speaker        text not null,
      for_whom       text not null,
      state          text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
      planned_at     timestamptz not null,
      planned_by     text not null,
      copied_from_id uuid references education_sessions (id),
      held_on        date,
      activity_id    uuid references activities (id),
      record         text check (record <> ''),
      recorded_at    timestamptz,
      recorded_by    text,
      cancel_reason  text check (cancel_reason <> ''),
      check (month between case when period like '%H1' then 1 else 7 end and case when period like '%H1' then 6 else 12 end),
      check ((state = 'HELD') = (held_on is not null) and (state = 'HELD') = (record is not null)),
      check ((state = 'CANCELLED') = (cancel_reason is not null)),
      check (activity_id is null or state = 'HELD')
    )`.execute(db)
  await sql`create index education_sessions_branch on education_sessions (branch_id, period, month, id)`.execute(db)
  await sql`create unique index one_session_of_an_activity on education_sessions (activity_id)`.execute(db)
  await sql`create unique index copied_once on education_sessions (copied_from_id, period) where state <> 'CANCELLED'`.execute(
    db,
  )

  // Every mobile member of the branch is meant; leaving somebody out says why (R63).
  await sql`
    create table education_left_out (
      session_id uuid not null references education_sessions (id),
      member_id  uuid not null,
      reason     text not null check (reason <> ''),
      primary key (session_id, member_id)
    )`.execute(db)
  // Who was there, where no activity's attendance says it.
  await sql`
    create table education_participants (
      session_id uuid not null references education_sessions (id),
      member_id  uuid not null,
      primary key (session_id, member_id)
    )`.execute(db)
  await sql`create index education_participants_member on education_participants (member_id)`.execute(db)
}
