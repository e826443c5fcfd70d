import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    create table branch_settings (
      name           text not null,
      effective_from date not null,
      value          int not null check (value >= 0),
      primary key (name, effective_from)
    )`.execute(db)
  await sql`
    insert into branch_settings (name, effective_from, value) values
      ('NOTICE_DAYS', '2020-01-01', 3),
      ('NOTEBOOK_LATE_DAYS', '2020-01-01', 7),
      ('PLACEMENT_WORKING_DAYS', '2020-01-01', 3)`.execute(db)

  await sql`
    create table host_branches (
      id                       uuid primary key default gen_random_uuid(),
      kind                     text not null check (kind in ('ENTERPRISE', 'COMMUNITY', 'VILLAGE', 'TEMPORARY')),
      name                     text not null check (name <> ''),
      parent_id                uuid not null,
      latitude                 double precision not null check (latitude between -90 and 90),
      longitude                double precision not null check (longitude between -180 and 180),
      own_full_members         int not null default 0 check (own_full_members >= 0),
      own_probationary_members int not null default 0 check (own_probationary_members >= 0),
      founded_on               date not null,
      founded_by               text,
      dissolved_on             date check (dissolved_on >= founded_on),
      dissolved_by             text,
      dissolve_reason          text,
      check ((dissolved_on is null) = (dissolve_reason is null))
    )`.execute(db)
  await sql`create unique index one_temporary_branch on host_branches (kind) where kind = 'TEMPORARY' and dissolved_on is null`.execute(
    db,
  )
  await sql`create unique index branch_name_in_use on host_branches (name) where dissolved_on is null`.execute(db)
  await sql`create index host_branches_in_order on host_branches (name, id)`.execute(db)

  await sql`
    create table residence_areas (
      id           uuid primary key default gen_random_uuid(),
      kind         text not null check (kind in ('COMMUNITY', 'VILLAGE')),
      name         text not null check (name <> ''),
      fringe_since date,
      latitude     double precision,
      longitude    double precision,
      branch_id    uuid references host_branches (id),
      check (kind = 'VILLAGE' or fringe_since is null)
    )`.execute(db)
  await sql`create index residence_areas_branch on residence_areas (branch_id)`.execute(db)

  await sql`
    create table work_units (
      id                 uuid primary key default gen_random_uuid(),
      kind               text not null check (kind in ('COMPANY', 'PROCESSING_SITE', 'SHOP', 'PUBLIC_INSTITUTION', 'FARM')),
      name               text not null check (name <> ''),
      industry           text,
      latitude           double precision,
      longitude          double precision,
      parent_id          uuid references work_units (id) check (parent_id <> id),
      party_organization text not null default 'UNKNOWN' check (party_organization in ('HOST', 'OUTSIDE', 'NONE', 'UNKNOWN')),
      branch_id          uuid references host_branches (id),
      revised_by         text,
      revised_at         timestamptz,
      check ((latitude is null) = (longitude is null)),
      check ((party_organization = 'HOST') = (branch_id is not null)),
      check (parent_id is null or kind = 'PROCESSING_SITE')
    )`.execute(db)
  await sql`create index work_units_in_order on work_units (name, id)`.execute(db)
  await sql`create index work_units_branch on work_units (branch_id)`.execute(db)

  await sql`
    create table guidance_notes (
      id              uuid primary key default gen_random_uuid(),
      branch_id       uuid not null references host_branches (id),
      text            text not null check (text <> ''),
      written_by      text not null,
      written_at      timestamptz not null,
      acknowledged_by text,
      acknowledged_at timestamptz
    )`.execute(db)
  await sql`create index guidance_notes_branch on guidance_notes (branch_id, written_at desc, id)`.execute(db)
}
