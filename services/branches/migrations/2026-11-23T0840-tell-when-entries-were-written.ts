import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    alter table notebook_entries
      add column received_at      timestamptz,
      add column told_written_at  timestamptz,
      add column entered_by       text,
      add column paper_written_on date,
      add column member_agrees    boolean,
      add column member_said_at   timestamptz,
      add column member_note      text,
      add constraint paper_page_has_day check ((entered_by is null) = (paper_written_on is null)),
      add constraint said_of_paper_only check (member_agrees is null or entered_by is not null),
      add constraint said_at_some_time check ((member_agrees is null) = (member_said_at is null))`.execute(db)
  await sql`
    alter table notebook_addenda
      add column received_at     timestamptz,
      add column told_written_at timestamptz`.execute(db)
  await sql`
    insert into branch_settings (name, effective_from, value)
    values ('NOTEBOOK_OFFLINE_DAYS', '2020-01-01', 30)`.execute(db)
}
