import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table survey_campaigns (
      id        uuid primary key default gen_random_uuid(),
      year      integer not null constraint one_campaign_a_year unique check (year between 2000 and 2200),
      state     text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
      opened_on date not null,
      opened_by text not null,
      closed_on date,
      closed_by text,
      check ((state = 'CLOSED') = (closed_on is not null))
    )`.execute(db)

  // The three tables that a campaign closes with (R23); never changed afterwards.
  await sql`
    create table survey_results (
      campaign_id uuid not null references survey_campaigns,
      kind        text not null check (kind in ('NUMBER', 'INDUSTRY', 'STRUCTURE')),
      row_key     text not null,
      column_key  text not null,
      lines       integer not null,
      people      integer not null,
      primary key (campaign_id, kind, row_key, column_key)
    )`.execute(db)

  // Meanings that clerks gave to headings; remembered for every later file.
  await sql`
    create table column_meanings (
      heading_key text primary key check (heading_key <> ''),
      meaning     text not null,
      set_by      text not null,
      set_at      timestamptz not null default now()
    )`.execute(db)

  await sql`
    create table survey_imports (
      id           uuid primary key default gen_random_uuid(),
      campaign_id  uuid not null references survey_campaigns,
      township_id  uuid references organizations,
      state        text not null default 'DRAFT' check (state in ('DRAFT', 'RUNNING', 'DONE', 'UNDONE', 'FAILED', 'DISCARDED')),
      progress     integer not null default 0 check (progress between 0 and 100),
      forecast     jsonb,
      figures      jsonb,
      failure      text,
      created_by   text not null,
      created_at   timestamptz not null,
      expires_at   timestamptz not null,
      confirmed_by text,
      confirmed_at timestamptz,
      finished_at  timestamptz,
      undone_by    text,
      undone_at    timestamptz
    )`.execute(db)
  await sql`create index survey_imports_campaign on survey_imports (campaign_id, created_at desc, id)`.execute(db)
  await sql`create index survey_imports_expiring on survey_imports (expires_at) where state = 'DRAFT'`.execute(db)

  // What was handed in and what was understood of it hold personal data: sealed, and gone when the import is done or expires.
  await sql`
    create table survey_files (
      id             uuid primary key default gen_random_uuid(),
      import_id      uuid not null references survey_imports,
      position       integer not null,
      file_name      text not null check (file_name <> ''),
      content_index  bytea not null,
      content_sealed bytea,
      reading_sealed bytea,
      state          text not null default 'RECEIVED' check (state in ('RECEIVED', 'READ', 'UNREADABLE')),
      problem        text,
      corrections    jsonb not null default '{}',
      excluded       jsonb not null default '[]',
      received_at    timestamptz not null,
      unique (import_id, content_index),
      unique (import_id, position)
    )`.execute(db)
  await sql`create index survey_files_content on survey_files (content_index)`.execute(db)

  // A line is what a unit told of a person. It is never changed; an undone import withdraws its lines.
  await sql`
    create table survey_lines (
      id                uuid primary key default gen_random_uuid(),
      seq               bigint not null generated always as identity,
      campaign_id       uuid not null references survey_campaigns,
      import_id         uuid references survey_imports,
      file_id           uuid references survey_files,
      sheet             text not null default '',
      row               integer,
      channel           text not null check (channel in ('HOST_SWEEP', 'TOWNSHIP_SURVEY', 'SELF_REGISTRATION')),
      unit_kind         text check (unit_kind in ('TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'ENTERPRISE')),
      unit_name         text not null default '',
      unit_id           uuid references organizations,
      township_id       uuid references organizations,
      facts_sealed      bytea not null,
      cells_sealed      bytea,
      id_number_sealed  bytea,
      id_number_index   bytea,
      row_index         bytea not null,
      occurrence        integer not null default 1,
      missing           text[] not null default '{}',
      problems          jsonb not null default '[]',
      sex               text check (sex in ('MALE', 'FEMALE')),
      birth_year        integer,
      industry_section  text check (industry_section ~ '^[A-T]$'),
      told_on           date not null,
      recorded_by       text not null,
      recorded_at       timestamptz not null default now(),
      withdrawn_at      timestamptz,
      withdrawn_by      text
    )`.execute(db)
  await sql`
    create unique index survey_lines_once on survey_lines (campaign_id, row_index, occurrence) where withdrawn_at is null`.execute(
    db,
  )
  await sql`create index survey_lines_campaign on survey_lines (campaign_id, seq) where withdrawn_at is null`.execute(
    db,
  )
  await sql`create index survey_lines_import on survey_lines (import_id)`.execute(db)
  await sql`create index survey_lines_township on survey_lines (township_id, campaign_id, seq) where withdrawn_at is null`.execute(
    db,
  )
  await sql`create index survey_lines_incomplete on survey_lines (campaign_id, seq) where missing <> '{}' and withdrawn_at is null`.execute(
    db,
  )

  // Which member a line stands for. A newer link ends the one before; the reasons stay with it. Members that only an undone
  // import knew are taken away, and their links with them: the tables of linking have no foreign key to members.
  await sql`
    create table line_links (
      id         uuid primary key default gen_random_uuid(),
      line_id    uuid not null references survey_lines,
      member_id  uuid not null,
      decision   text not null check (decision in ('NEW', 'LINKED', 'REVIEW')),
      score      double precision,
      reasons    jsonb not null default '[]',
      decided_by text not null,
      decided_at timestamptz not null default now(),
      ended_at   timestamptz
    )`.execute(db)
  await sql`create unique index one_member_a_line on line_links (line_id) where ended_at is null`.execute(db)
  await sql`create index line_links_member on line_links (member_id) where ended_at is null`.execute(db)

  // A join of two members, and its taking apart: the joined one stays as it is, under the one that is kept.
  await sql`
    create table member_merges (
      id               uuid primary key default gen_random_uuid(),
      kept_member_id   uuid not null,
      merged_member_id uuid not null,
      reasons          jsonb not null default '[]',
      kept_before      jsonb not null,
      kept_fingerprint text not null,
      merged_by        text not null,
      merged_at        timestamptz not null,
      undone_by        text,
      undone_at        timestamptz,
      check (kept_member_id <> merged_member_id)
    )`.execute(db)
  await sql`create unique index one_merge on member_merges (merged_member_id) where undone_at is null`.execute(db)
  await sql`create index member_merges_kept on member_merges (kept_member_id)`.execute(db)

  await sql`
    create table review_questions (
      id              uuid primary key default gen_random_uuid(),
      seq             bigint not null generated always as identity,
      import_id       uuid references survey_imports,
      line_id         uuid not null references survey_lines,
      other_line_id   uuid references survey_lines,
      other_member_id uuid not null,
      score           double precision not null,
      reasons         jsonb not null,
      state           text not null default 'OPEN' check (state in ('OPEN', 'SAME', 'DIFFERENT', 'DROPPED')),
      merge_id        uuid references member_merges,
      asked_at        timestamptz not null default now(),
      answered_by     text,
      answered_at     timestamptz
    )`.execute(db)
  await sql`create index review_questions_open on review_questions (score desc, seq) where state = 'OPEN'`.execute(db)
  await sql`create index review_questions_line on review_questions (line_id)`.execute(db)
  await sql`create index review_questions_other on review_questions (other_member_id)`.execute(db)

  // Where lines of one member tell a fact differently: whose word a clerk took.
  await sql`
    create table fact_decisions (
      member_id  uuid not null,
      fact       text not null,
      line_id    uuid not null references survey_lines,
      decided_by text not null,
      decided_at timestamptz not null,
      primary key (member_id, fact)
    )`.execute(db)
}
