import { type Kysely, sql } from 'kysely'

/** Publicity, the open letter and its copies, and the task of each community, village and enterprise (R28–R31). */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table publicity_items (
      id             uuid primary key default gen_random_uuid(),
      campaign_id    uuid not null references survey_campaigns,
      medium         text not null check (medium in ('TV', 'BROADCAST', 'PRESS', 'OTHER')),
      published_on   date not null,
      place          text not null check (place <> ''),
      text           text not null check (text <> ''),
      recorded_by    text not null,
      recorded_at    timestamptz not null,
      removed_at     timestamptz,
      removed_by     text,
      remove_reason  text,
      check ((removed_at is null) = (remove_reason is null))
    )`.execute(db)
  await sql`create index publicity_items_campaign on publicity_items (campaign_id, published_on desc, id)`.execute(db)
  // The cutting, the photograph: at most one, in the file store by its hash, never replaced.
  await sql`
    create table publicity_copies (
      item_id     uuid primary key references publicity_items,
      file_name   text not null,
      media_type  text not null,
      file_hash   text not null,
      attached_by text not null,
      attached_at timestamptz not null
    )`.execute(db)

  await sql`
    create table open_letters (
      version      integer primary key check (version > 0),
      title        text not null check (title <> ''),
      text         text not null check (text <> ''),
      signed_by    text not null check (signed_by <> ''),
      published_on date not null,
      published_by text not null
    )`.execute(db)
  // What was handed out thousands of times is never changed: a new wording is a new version.
  await sql`
    create function keep_open_letter() returns trigger language plpgsql as $$
    begin
      raise exception 'a published open letter is never changed';
    end $$`.execute(db)
  await sql`
    create trigger keep_open_letters before update or delete on open_letters
      for each row execute function keep_open_letter()`.execute(db)
  await sql`
    create table open_letter_copies (
      id            uuid primary key default gen_random_uuid(),
      version       integer not null references open_letters,
      campaign_id   uuid not null references survey_campaigns,
      unit_id       uuid not null references organizations,
      number        integer not null check (number between 1 and 1000000),
      handed_out_on date not null,
      recorded_by   text not null,
      recorded_at   timestamptz not null,
      removed_at    timestamptz,
      removed_by    text,
      remove_reason text,
      check ((removed_at is null) = (remove_reason is null))
    )`.execute(db)
  await sql`create index open_letter_copies_campaign on open_letter_copies (campaign_id, handed_out_on desc, id)`.execute(
    db,
  )

  // Lines are told by the unit; the return says that these are all, or that there is nobody.
  await sql`
    create table sweep_tasks (
      id           uuid primary key default gen_random_uuid(),
      campaign_id  uuid not null references survey_campaigns,
      unit_id      uuid not null references organizations,
      due_on       date not null,
      returned_as  text check (returned_as in ('REPORTED', 'NIL')),
      returned_on  date,
      returned_by  text,
      on_behalf    boolean not null default false,
      unique (campaign_id, unit_id),
      check ((returned_as is null) = (returned_on is null))
    )`.execute(db)
  await sql`create index sweep_tasks_unit on sweep_tasks (unit_id)`.execute(db)
  await sql`
    create table sweep_reminders (
      id          uuid primary key default gen_random_uuid(),
      task_id     uuid not null references sweep_tasks,
      text        text not null,
      reminded_on date not null,
      reminded_by text not null
    )`.execute(db)
  await sql`create index sweep_reminders_task on sweep_reminders (task_id, reminded_on desc)`.execute(db)
  // A unit's own upload is an import like the centre's, told apart by its task.
  await sql`alter table survey_imports add column sweep_task_id uuid references sweep_tasks`.execute(db)
  await sql`create index survey_lines_unit on survey_lines (campaign_id, unit_id, seq) where withdrawn_at is null and channel = 'HOST_SWEEP'`.execute(
    db,
  )
  await sql`
    insert into sweep_tasks (campaign_id, unit_id, due_on)
    select survey_campaigns.id, organizations.id, survey_campaigns.opened_on + 60
    from survey_campaigns cross join organizations
    where survey_campaigns.state = 'OPEN' and organizations.kind in ('COMMUNITY', 'VILLAGE', 'ENTERPRISE')
      and organizations.ended_on is null`.execute(db)
}
