import { type Kysely, sql } from 'kysely'

const MOMENT = `coalesce(nullif(current_setting('app.now', true), '')::timestamptz, clock_timestamp())`

/** What the yearly statistics count of a letter, a consent and a spell. */
const COUNTED = {
  letters:
    'township_id,year,serial,retention_reason,issued_on,valid_until,accepted_on,returned_on,receipted_on,closed_on,voided_on,lost_on,expired_on',
  consents: 'given_on,withdrawn_on',
  mobility_spells: 'ended_on,end_reason',
} as const

export async function up(db: Kysely<unknown>): Promise<void> {
  // Every state of the days of letters, consents and spells that was ever known, so that a year is counted again as it was known then (N19).
  await sql`
    create table paper_versions (
      source      text not null check (source in ('letters', 'consents', 'mobility_spells')),
      id          uuid not null,
      member_id   uuid not null,
      facts       jsonb not null,
      known_from  timestamptz not null,
      known_until timestamptz not null default 'infinity',
      primary key (source, id, known_from),
      check (known_from < known_until)
    )`.execute(db)
  await sql`create unique index paper_versions_now on paper_versions (source, id) where known_until = 'infinity'`.execute(
    db,
  )
  await sql`
    create function counted_facts(paper jsonb, counted text) returns jsonb language sql immutable as $$
      select jsonb_object_agg(name, paper -> name) from unnest(string_to_array(counted, ',')) name
    $$`.execute(db)
  // The same rules as for member_versions: one moment is one version, and a clock set back makes no overlap. What is not counted makes no version.
  await sql`
    create function keep_paper_versions() returns trigger language plpgsql as $$
    declare
      moment timestamptz := ${sql.raw(MOMENT)};
      changed uuid[];
    begin
      if tg_op = 'INSERT' then
        insert into paper_versions (source, id, member_id, facts, known_from)
        select tg_table_name, paper.id, paper.member_id, counted_facts(to_jsonb(paper), tg_argv[0]), moment from new_rows paper;
        return null;
      end if;
      select greatest(moment, max(known_from)) into moment
      from paper_versions join old_rows using (id) where source = tg_table_name and known_until = 'infinity';
      select array_agg(id) into changed from new_rows paper join old_rows former using (id)
        where counted_facts(to_jsonb(paper), tg_argv[0]) is distinct from counted_facts(to_jsonb(former), tg_argv[0]);
      if changed is null then return null; end if;
      delete from paper_versions
      where source = tg_table_name and id = any(changed) and known_until = 'infinity' and known_from = moment;
      update paper_versions set known_until = moment where source = tg_table_name and id = any(changed) and known_until = 'infinity';
      insert into paper_versions (source, id, member_id, facts, known_from)
      select tg_table_name, id, member_id, counted_facts(to_jsonb(paper), tg_argv[0]), moment from new_rows paper where id = any(changed);
      return null;
    end $$`.execute(db)
  for (const [table, counted] of Object.entries(COUNTED)) {
    await sql`
      insert into paper_versions (source, id, member_id, facts, known_from)
      select ${sql.lit(table)}, paper.id, paper.member_id, counted_facts(to_jsonb(paper), ${sql.lit(counted)}), now() from ${sql.table(table)} paper`.execute(
      db,
    )
    await sql`
      create trigger keep_papers_on_insert after insert on ${sql.table(table)}
      referencing new table as new_rows for each statement execute function keep_paper_versions(${sql.lit(counted)})`.execute(
      db,
    )
    await sql`
      create trigger keep_papers_on_update after update on ${sql.table(table)}
      referencing old table as old_rows new table as new_rows for each statement execute function keep_paper_versions(${sql.lit(counted)})`.execute(
      db,
    )
  }
  // What happened is written once and never changed: when it was recorded must be the product's moment, like every version.
  for (const [table, column] of [
    ['timeline_entries', 'recorded_at'],
    ['survey_lines', 'recorded_at'],
    ['line_links', 'decided_at'],
  ] as const)
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set default ${sql.raw(MOMENT)}`.execute(
      db,
    )
  await sql`create index timeline_entries_kind on timeline_entries (kind, happened_on)`.execute(db)
}
