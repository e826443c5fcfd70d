import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    insert into branch_settings (name, effective_from, value)
    values ('NOTICE_UNREAD_DAYS', '2020-01-01', 3)`.execute(db)

  await sql`
    create table notices (
      id              uuid primary key default gen_random_uuid(),
      branch_id       uuid not null references host_branches (id),
      title           text not null check (title <> ''),
      text            text not null check (text <> ''),
      activity_id     uuid references activities (id),
      to_all          boolean not null,
      is_late         boolean not null default false,
      sent_at         timestamptz not null,
      sent_by         text,
      withdrawn_at    timestamptz,
      withdraw_reason text check (withdraw_reason <> ''),
      check ((withdrawn_at is null) = (withdraw_reason is null))
    )`.execute(db)
  await sql`create index notices_branch on notices (branch_id, sent_at, id)`.execute(db)
  await sql`create index notices_activity on notices (activity_id) where activity_id is not null`.execute(db)

  // One line for each member whom a notice is for. Read is who has opened it, or was told another way by somebody.
  await sql`
    create table notice_deliveries (
      notice_id    uuid not null references notices (id),
      member_id    uuid not null,
      channel      text not null default 'ONLINE' check (channel in ('ONLINE', 'PHONE', 'PAPER')),
      delivered_at timestamptz,
      read_at      timestamptz,
      told_by      text,
      primary key (notice_id, member_id),
      check (channel = 'ONLINE' or (read_at is not null and told_by is not null))
    )`.execute(db)
  await sql`create index notice_deliveries_member on notice_deliveries (member_id, notice_id)`.execute(db)
  await sql`create index notice_deliveries_unread on notice_deliveries (notice_id) where read_at is null`.execute(db)

  // The same of an invitation: when it reached the phone, and who told it otherwise.
  await sql`
    alter table invitations
      add column delivered_at timestamptz,
      add column told_by text,
      drop constraint invitations_channel_check,
      add constraint invitations_channel_check check (channel in ('ONLINE', 'PHONE', 'PAPER'))`.execute(db)
}
