import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table regulations (
      id             uuid primary key default gen_random_uuid(),
      kind           text not null check (kind in ('CHECK_IN', 'NOTEBOOK', 'RECEPTION_AND_VISIT', 'SERVICE', 'INFORMATION_EXCHANGE')),
      version        integer not null check (version > 0),
      title          text not null check (title <> ''),
      content        text not null check (content <> ''),
      effective_from date not null,
      published_on   date,
      published_by   text,
      drafted_by     text not null,
      drafted_at     timestamptz not null,
      unique (kind, version),
      check ((published_on is null) = (published_by is null)),
      check (effective_from >= published_on)
    )`.execute(db)
  await sql`create unique index one_regulation_draft on regulations (kind) where published_on is null`.execute(db)

  // What was published is neither changed nor removed, whoever asks.
  await sql`
    create function keep_published_regulations() returns trigger language plpgsql as $$
    begin
      raise exception 'a published regulation stays as it is' using constraint = 'regulation_published', errcode = '23514';
    end $$`.execute(db)
  await sql`
    create trigger keep_published before update or delete on regulations for each row
    when (old.published_on is not null) execute function keep_published_regulations()`.execute(db)
}
