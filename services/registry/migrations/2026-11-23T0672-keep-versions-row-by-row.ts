import { type Kysely, sql } from 'kysely'

/** The same versions, each row populated once: a record that is spread by `.*` is made anew for each of its columns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function keep_member_versions() returns trigger language plpgsql as $$
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
        select version.*
        from new_rows new_row
        cross join lateral jsonb_populate_record(null::member_versions,
          to_jsonb(new_row) || jsonb_build_object('known_from', moment, 'known_until', 'infinity')) version;
      end if;
      return null;
    end $$`.execute(db)
}
