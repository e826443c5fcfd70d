import { type Kysely, sql } from 'kysely'

/** A township's survey, branch by branch (R24), what it hands over (R27), its archive (R26), notices to the person (D3), extra fields (R25). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table survey_campaigns
      add column handover_due_on date,
      add column handover_due_estimated boolean not null default false`.execute(db)

  await sql`
    create table township_surveys (
      id          uuid primary key default gen_random_uuid(),
      campaign_id uuid not null references survey_campaigns,
      township_id uuid not null references organizations,
      state       text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
      nil         boolean not null default false,
      closed_on   date,
      closed_by   text,
      constraint one_survey_a_township unique (campaign_id, township_id),
      check ((state = 'CLOSED') = (closed_on is not null)),
      check (state = 'CLOSED' or not nil)
    )`.execute(db)
  await sql`create index township_surveys_township on township_surveys (township_id, campaign_id)`.execute(db)

  // That a branch has nobody away; a withdrawn one stays, with the reason.
  await sql`
    create table branch_nil_returns (
      id                 uuid primary key default gen_random_uuid(),
      township_survey_id uuid not null references township_surveys,
      branch_id          uuid not null references organizations,
      told_by            text not null check (told_by <> ''),
      told_on            date not null,
      recorded_by        text not null,
      recorded_at        timestamptz not null,
      withdrawn_by       text,
      withdrawn_at       timestamptz,
      withdraw_reason    text,
      check ((withdrawn_at is null) = (withdraw_reason is null))
    )`.execute(db)
  await sql`create unique index one_nil_return on branch_nil_returns (township_survey_id, branch_id) where withdrawn_at is null`.execute(
    db,
  )

  await sql`
    create table information_handovers (
      id                 uuid primary key default gen_random_uuid(),
      township_survey_id uuid not null references township_surveys,
      number             integer not null,
      lines              integer not null check (lines > 0),
      sent_on            date not null,
      sent_by            text not null,
      sent_at            timestamptz not null,
      unique (township_survey_id, number)
    )`.execute(db)

  // The content of a line is never changed: a corrected line is a newer version that names the one before.
  await sql`
    alter table survey_lines
      add column state            text not null default 'ACKNOWLEDGED'
        check (state in ('DRAFT', 'SUBMITTED', 'QUERIED', 'ACKNOWLEDGED', 'NOT_MOBILE', 'PURGED')),
      add column origin_branch_id uuid references organizations,
      add column replaces_id      uuid references survey_lines,
      add column handover_id      uuid references information_handovers`.execute(db)
  await sql`create unique index one_newer_version on survey_lines (replaces_id) where replaces_id is not null`.execute(
    db,
  )
  await sql`create index survey_lines_branch on survey_lines (campaign_id, origin_branch_id, state) where withdrawn_at is null`.execute(
    db,
  )
  await sql`create index survey_lines_waiting on survey_lines (township_id, state) where withdrawn_at is null and state in ('DRAFT', 'SUBMITTED', 'QUERIED')`.execute(
    db,
  )
  await sql`create index survey_lines_handover on survey_lines (handover_id)`.execute(db)

  await sql`
    create table survey_line_steps (
      id          bigint primary key generated always as identity,
      line_id     uuid not null references survey_lines,
      step        text not null check (step in (
                    'SUBMITTED', 'QUERIED', 'ANSWERED', 'CORRECTED', 'ACKNOWLEDGED', 'WITHDRAWN', 'NOT_MOBILE', 'PURGED')),
      reason      text not null default '',
      handover_id uuid references information_handovers,
      taken_by    text not null,
      taken_at    timestamptz not null
    )`.execute(db)
  await sql`create index survey_line_steps_line on survey_line_steps (line_id, id)`.execute(db)

  // Whoever is told of by others is owed a notice, to be given at first contact (D3).
  await sql`
    create table data_notices (
      id          uuid primary key default gen_random_uuid(),
      line_id     uuid not null unique references survey_lines,
      township_id uuid references organizations,
      member_id   uuid,
      obtained_on date not null,
      given_on    date,
      given_way   text check (given_way in ('IN_PERSON', 'PHONE', 'LETTER', 'ONLINE')),
      given_by    text,
      check ((given_on is null) = (given_way is null))
    )`.execute(db)
  await sql`create index data_notices_township on data_notices (township_id, obtained_on, id) where given_on is null`.execute(
    db,
  )
  await sql`create index data_notices_member on data_notices (member_id)`.execute(db)

  // One archive for each line of a closed survey; none without its notice.
  await sql`
    create table origin_archives (
      id                 uuid primary key default gen_random_uuid(),
      township_survey_id uuid not null references township_surveys,
      township_id        uuid not null references organizations,
      line_id            uuid not null unique references survey_lines,
      notice_id          uuid not null references data_notices,
      number             integer not null,
      archived_on        date not null,
      archived_by        text not null,
      unique (township_survey_id, number)
    )`.execute(db)
  await sql`create index origin_archives_township on origin_archives (township_id, archived_on desc, id)`.execute(db)

  await sql`
    create table extra_survey_fields (
      id          uuid primary key default gen_random_uuid(),
      label       text not null check (label <> ''),
      heading_key text not null,
      position    integer not null,
      added_by    text not null,
      added_on    date not null,
      ended_on    date,
      ended_by    text
    )`.execute(db)
  await sql`create unique index one_extra_field on extra_survey_fields (heading_key) where ended_on is null`.execute(db)
}
