import { type Kysely, sql } from 'kysely'

/** Columns of members that are no news of a person: search pieces, sealed numbers (their history is in member_facts), bookkeeping. */
const LEFT_OUT = ['name_grams', 'phone_grams', 'id_number_sealed', 'id_number_index', 'branch_version', 'created_at']

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table member_versions (like members)`.execute(db)
  for (const column of LEFT_OUT) await sql`alter table member_versions drop column ${sql.id(column)}`.execute(db)
  await sql`
    alter table member_versions
      add column known_from timestamptz not null,
      add column known_until timestamptz not null default 'infinity',
      add primary key (id, known_from),
      add check (known_from < known_until)`.execute(db)
  await sql`create unique index member_versions_now on member_versions (id) where known_until = 'infinity'`.execute(db)

  // A version ends where the next one begins, and several changes at one moment are one version. A clock that was set back does
  // not reach behind what is known already, so that versions never overlap. Columns go by their names: a new one needs no new function.
  await sql`
    create function keep_member_versions() returns trigger language plpgsql as $$
    declare
      moment timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
    begin
      if tg_op <> 'INSERT' then
        select greatest(moment, max(known_from)) into moment
        from member_versions join old_rows using (id) where known_until = 'infinity';
        delete from member_versions version using old_rows
        where version.id = old_rows.id and version.known_until = 'infinity' and version.known_from = moment;
        update member_versions version set known_until = moment from old_rows
        where version.id = old_rows.id and version.known_until = 'infinity';
      end if;
      if tg_op <> 'DELETE' then
        insert into member_versions
        select (jsonb_populate_record(null::member_versions,
                  to_jsonb(new_row) || jsonb_build_object('known_from', moment, 'known_until', 'infinity'))).*
        from new_rows new_row;
      end if;
      return null;
    end $$`.execute(db)
  for (const [event, tables] of [
    ['insert', 'new table as new_rows'],
    ['update', 'old table as old_rows new table as new_rows'],
    ['delete', 'old table as old_rows'],
  ] as const)
    await sql`
      create trigger ${sql.id(`keep_versions_on_${event}`)} after ${sql.raw(event)} on members
      referencing ${sql.raw(tables)} for each statement execute function keep_member_versions()`.execute(db)

  await sql`
    insert into member_versions
    select (jsonb_populate_record(null::member_versions,
              to_jsonb(member) || jsonb_build_object('known_from', created_at, 'known_until', 'infinity'))).*
    from members member`.execute(db)
}
