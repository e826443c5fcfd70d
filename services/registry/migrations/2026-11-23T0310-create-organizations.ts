import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organizations (
      id              uuid primary key default gen_random_uuid(),
      kind            text not null check (kind in (
                        'COUNTY', 'HOST_TOWN', 'TOWNSHIP', 'TOWN_SERVICE_CENTER', 'OUTFLOW_CENTER', 'LABOUR_CENTER',
                        'ASSISTANCE_CENTER', 'ORIGIN_BRANCH', 'COMMUNITY', 'VILLAGE', 'ENTERPRISE', 'HOST_BRANCH',
                        'TEMPORARY_BRANCH', 'DEPARTMENT')),
      name            text not null check (name <> ''),
      short_name      text not null check (short_name <> ''),
      parent_id       uuid references organizations,
      township_id     uuid references organizations,
      code            text,
      department_kind text check (department_kind in ('PUBLIC_SECURITY', 'INDUSTRY_COMMERCE', 'TAX', 'OTHER')),
      address         text not null default '',
      phone           text not null default '',
      latitude        double precision,
      longitude       double precision,
      founded_on      date,
      ended_on        date
    )`.execute(db)
  await sql`create unique index one_host_town on organizations (kind) where kind = 'HOST_TOWN'`.execute(db)
  await sql`create unique index one_center on organizations (kind) where kind = 'TOWN_SERVICE_CENTER'`.execute(db)
  await sql`create unique index one_temporary_branch on organizations (kind) where kind = 'TEMPORARY_BRANCH'`.execute(
    db,
  )
  await sql`create unique index one_outflow_center on organizations (township_id) where kind = 'OUTFLOW_CENTER'`.execute(
    db,
  )
  await sql`create index organizations_kind on organizations (kind, township_id, name, id)`.execute(db)
  await sql`create index organizations_parent on organizations (parent_id)`.execute(db)

  // Communities and villages of the host town: where people live.
  await sql`
    create table areas (
      id             uuid primary key default gen_random_uuid(),
      kind           text not null check (kind in ('COMMUNITY', 'VILLAGE')),
      name           text not null,
      fringe_since   date,
      survey_unit_id uuid references organizations,
      branch_id      uuid references organizations
    )`.execute(db)

  // For MEMBER the organisation is the member himself, so there is no foreign key.
  await sql`
    create table office_terms (
      id              uuid primary key default gen_random_uuid(),
      role            text not null,
      organization_id uuid not null,
      township_id     uuid,
      subject         text,
      holder_id       uuid not null default gen_random_uuid(),
      holder_name     text not null,
      phone           text not null default '',
      party_member    boolean not null,
      home_office     text check (home_office <> ''),
      from_on         date not null,
      until_on        date,
      ex_officio_of   uuid references office_terms,
      appointed_by    text not null,
      appointed_at    timestamptz not null default now(),
      ended_by        text,
      ended_at        timestamptz,
      check (until_on >= from_on),
      constraint staff_have_a_home_office check (role <> 'CENTER_STAFF' or home_office is not null)
    )`.execute(db)
  await sql`
    create unique index one_holder on office_terms (role, organization_id)
      where until_on is null and role in ('DEPUTY_SECRETARY', 'CENTER_DIRECTOR', 'COMMUNITY_OFFICE_HEAD', 'BRANCH_SECRETARY')`.execute(
    db,
  )
  await sql`create index office_terms_subject on office_terms (subject) where until_on is null`.execute(db)
  await sql`create index office_terms_organization on office_terms (organization_id, role, from_on)`.execute(db)

  // A setting holds from its day until the next one of the same name.
  await sql`
    create table settings (
      name           text not null check (name in (
                       'LETTER_VALID_DAYS', 'CHECK_IN_WORKING_DAYS', 'RECEIPT_DAYS', 'MOBILE_THRESHOLD_DAYS')),
      effective_from date not null,
      value          integer not null check (value > 0),
      set_by         text not null,
      set_at         timestamptz not null default now(),
      primary key (name, effective_from)
    )`.execute(db)
  await sql`
    insert into settings (name, effective_from, value, set_by) values
      ('LETTER_VALID_DAYS', '2000-01-01', 90, ''),
      ('CHECK_IN_WORKING_DAYS', '2000-01-01', 5, ''),
      ('RECEIPT_DAYS', '2000-01-01', 30, ''),
      ('MOBILE_THRESHOLD_DAYS', '2000-01-01', 180, '')`.execute(db)
  await sql`
    create table calendar_days (
      day  date primary key,
      kind text not null check (kind in ('DAY_OFF', 'WORKING_DAY')),
      note text not null default ''
    )`.execute(db)
  // Years whose days are all entered, and the newest news of the county's days that was applied.
  await sql`create table calendar_years (year integer primary key)`.execute(db)
  await sql`create table calendar_version ("only" boolean primary key default true check ("only"), version bigint not null)`.execute(
    db,
  )
}
