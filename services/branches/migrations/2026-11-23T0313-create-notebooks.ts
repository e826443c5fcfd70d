import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    create table notebooks (
      member_id uuid primary key,
      opened_on date not null
    )`.execute(db)
  await sql`
    create table notebook_entries (
      id                  uuid primary key default gen_random_uuid(),
      member_id           uuid not null references notebooks (member_id),
      branch_id           uuid not null references host_branches (id),
      activity_id         uuid references activities (id),
      kind                text not null,
      place               text not null,
      happened_on         date not null,
      main_content        text not null,
      work_done           text not null,
      information_learned text not null,
      written_at          timestamptz not null,
      revised_at          timestamptz,
      is_late             boolean not null,
      confirmed_at        timestamptz,
      confirmed_by        text,
      check (main_content <> '' or work_done <> '' or information_learned <> ''),
      check ((confirmed_at is null) = (confirmed_by is null))
    )`.execute(db)
  await sql`create unique index one_entry_of_an_activity on notebook_entries (member_id, activity_id)`.execute(db)
  await sql`create index notebook_entries_member on notebook_entries (member_id, happened_on desc, id desc)`.execute(db)
  await sql`create index notebook_entries_open on notebook_entries (branch_id, written_at, id) where confirmed_at is null`.execute(
    db,
  )
  await sql`
    create table notebook_addenda (
      id         bigint primary key generated always as identity,
      entry_id   uuid not null references notebook_entries (id),
      text       text not null check (text <> ''),
      written_at timestamptz not null
    )`.execute(db)
  await sql`create index notebook_addenda_entry on notebook_addenda (entry_id, id)`.execute(db)
}
