import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    create table activities (
      id            uuid primary key default gen_random_uuid(),
      branch_id     uuid not null references host_branches (id),
      kind          text not null check (kind in ('BRANCH_ASSEMBLY', 'COMMITTEE_MEETING', 'GROUP_MEETING', 'PARTY_LECTURE', 'THEME_DAY', 'ORG_LIFE_MEETING', 'VOLUNTEER', 'VISIT', 'STUDY', 'TALK', 'OTHER')),
      title         text not null check (title <> ''),
      place         text not null check (place <> ''),
      starts_at     timestamptz not null,
      minutes       int not null check (minutes between 1 and 1440),
      is_public     boolean not null default false,
      state         text not null default 'PLANNED' check (state in ('PLANNED', 'CLOSED', 'CANCELLED')),
      notice_sent_at timestamptz not null,
      notice_late   boolean not null,
      planned_by    text,
      record        text,
      own_present   int check (own_present >= 0),
      closed_at     timestamptz,
      closed_by     text,
      cancel_reason text,
      check ((state = 'CLOSED') = (closed_at is not null)),
      check (state <> 'CLOSED' or record <> ''),
      check ((state = 'CANCELLED') = (cancel_reason is not null))
    )`.execute(db)
  await sql`create index activities_branch on activities (branch_id, starts_at, id)`.execute(db)
  await sql`create index activities_open on activities (starts_at, id) where state = 'PLANNED'`.execute(db)

  await sql`
    create table invitations (
      activity_id     uuid not null references activities (id),
      member_id       uuid not null,
      left_out_reason text check (left_out_reason <> ''),
      left_out_by     text,
      channel         text not null default 'ONLINE' check (channel in ('ONLINE', 'PHONE')),
      sent_at         timestamptz not null,
      read_at         timestamptz,
      answer          text check (answer in ('COMING', 'NOT_COMING')),
      answered_at     timestamptz,
      leave_reason    text,
      leave_state     text check (leave_state in ('REQUESTED', 'APPROVED', 'REFUSED')),
      leave_decided_by text,
      leave_decided_at timestamptz,
      withdrawn_at    timestamptz,
      primary key (activity_id, member_id),
      check ((answer is null) = (answered_at is null)),
      check ((leave_state is null) = (leave_reason is null))
    )`.execute(db)
  await sql`create index invitations_member on invitations (member_id, activity_id)`.execute(db)
  await sql`create index invitations_leave on invitations (activity_id) where leave_state = 'REQUESTED'`.execute(db)

  await sql`
    create table attendances (
      activity_id  uuid not null,
      member_id    uuid not null,
      mark         text not null check (mark in ('PRESENT', 'LATE', 'LEAVE', 'ABSENT')),
      leave_reason text,
      marked_by    text,
      marked_at    timestamptz not null,
      member_mark  text check (member_mark in ('PRESENT', 'LATE', 'LEAVE', 'ABSENT')),
      member_note  text,
      member_said_at timestamptz,
      primary key (activity_id, member_id),
      foreign key (activity_id, member_id) references invitations (activity_id, member_id)
    )`.execute(db)
  await sql`create index attendances_member on attendances (member_id, activity_id)`.execute(db)
  await sql`create index attendances_disagreed on attendances (activity_id) where member_mark is not null and member_mark <> mark`.execute(
    db,
  )

  // Every mark and every statement that there was; attendances holds the newest.
  await sql`
    create table attendance_history (
      id          bigint primary key generated always as identity,
      activity_id uuid not null,
      member_id   uuid not null,
      said_by     text not null check (said_by in ('BRANCH', 'MEMBER')),
      mark        text not null,
      note        text,
      subject     text not null,
      at          timestamptz not null
    )`.execute(db)
  await sql`create index attendance_history_activity on attendance_history (activity_id, member_id, id)`.execute(db)
}
