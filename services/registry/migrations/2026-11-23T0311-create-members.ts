import { type Kysely, sql } from 'kysely'

const PARTIAL_DATE = String.raw`'^\d{4}(-\d{2}(-\d{2})?)?$'`

export async function up(db: Kysely<unknown>): Promise<void> {
  // All pieces of a text of a length up to n: what a substring search in an index needs for names of two characters.
  await sql`
    create function grams(word text, shortest integer, longest integer) returns text[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct substr(word, i, n)), '{}')
      from generate_series(shortest, longest) n, generate_series(1, length(word) - n + 1) i
    $$`.execute(db)

  await sql`
    create function phone_grams(phones text[]) returns text[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct substr(phone, i, n)), '{}')
      from unnest(phones) phone, generate_series(3, 4) n, generate_series(1, length(phone) - n + 1) i
    $$`.execute(db)

  await sql`
    create table members (
      id                  uuid primary key default gen_random_uuid(),
      register_no         text unique,
      registered_on       date,
      registered_by       text,

      name                text not null check (name <> ''),
      pinyin              text collate "C" not null default '',
      initials            text collate "C" not null default '',
      sex                 text check (sex in ('MALE', 'FEMALE')),
      born                text check (born ~ ${sql.raw(PARTIAL_DATE)}),
      id_number_sealed    bytea,
      id_number_index     bytea,
      phones              text[] not null default '{}',
      ethnic_group        text,
      education           text,
      native_place        text,
      residence           text,
      home_address        text,
      home_contact_name   text,
      home_contact_phone  text,

      membership          text check (membership in ('FULL', 'PROBATIONARY')),
      joined              text check (joined ~ ${sql.raw(PARTIAL_DATE)}),
      became_full         text check (became_full ~ ${sql.raw(PARTIAL_DATE)}),
      dues_paid_up_to     text check (dues_paid_up_to ~ '^\\d{4}-\\d{2}$'),

      origin_scope        text not null check (origin_scope in ('IN_COUNTY', 'OTHER_COUNTY', 'OTHER_CITY', 'OTHER_PROVINCE')),
      origin_township_id  uuid references organizations,
      origin_branch_id    uuid references organizations,
      origin_branch_text  text,
      origin_place        text,
      origin_division     text,
      origin_committee    text,
      destination         text,

      occupation          text check (occupation in ('WAGE_WORK', 'BUSINESS', 'OTHER')),
      occupation_text     text,
      industry_text       text,
      industry            text check (industry ~ '^[A-T](-\\d{2})?$'),
      employer            text,
      employment_kind     text check (employment_kind in ('UNIT', 'SOLE_TRADER_EMPLOYEE', 'SELF_EMPLOYED', 'FLEXIBLE', 'NONE')),
      employment_stable   boolean,
      work_unit_id        uuid,
      residence_kind      text check (residence_kind in ('OWN', 'RENTED', 'DORMITORY', 'OTHER')),
      residence_stable    boolean,
      residence_area_id   uuid references areas,
      skills              text,
      needs               text,

      stage               text not null default 'FOUND' check (stage in ('FOUND', 'INTRODUCED', 'CHECKED_IN', 'PLACED', 'ENDED')),
      found_on            date not null,
      found_by            text not null check (found_by in ('HOST_SWEEP', 'TOWNSHIP_SURVEY', 'BOTH', 'SELF_REGISTRATION', 'BY_HAND')),
      branch_id           uuid references organizations,
      placement_rule      text,
      placed_on           date,
      branch_version      bigint not null default 0,
      merged_into_id      uuid references members,
      closed_on           date,
      version             integer not null default 1,
      created_at          timestamptz not null default now(),

      name_grams          text[] generated always as (grams(name, 1, 2)) stored,
      phone_grams         text[] generated always as (phone_grams(phones)) stored,
      check ((register_no is null) = (registered_on is null)),
      check (origin_scope = 'IN_COUNTY' or origin_township_id is null)
    )`.execute(db)
  await sql`create index members_name_grams on members using gin (name_grams)`.execute(db)
  await sql`create index members_phone_grams on members using gin (phone_grams)`.execute(db)
  await sql`create index members_id_number on members (id_number_index) where id_number_index is not null`.execute(db)
  await sql`create index members_initials on members (initials, id)`.execute(db)
  await sql`create index members_pinyin on members (pinyin, id)`.execute(db)
  await sql`create index members_origin_township on members (origin_township_id, stage, pinyin, id)`.execute(db)
  await sql`create index members_origin_branch on members (origin_branch_id, pinyin, id)`.execute(db)
  await sql`create index members_branch on members (branch_id, pinyin, id)`.execute(db)
  await sql`create index members_stage on members (stage, pinyin, id)`.execute(db)
  await sql`create index members_merged on members (merged_into_id) where merged_into_id is not null`.execute(db)

  // The last number given, one row: gapless because the row is locked until the entry is written.
  await sql`
    create table register_numbers (
      prefix text primary key check (prefix ~ '^[A-Z]{2}$'),
      last   integer not null
    )`.execute(db)

  // Every fact ever told about a member; the newest one of a kind stands in the member's row.
  await sql`
    create table member_facts (
      id          bigint primary key generated always as identity,
      member_id   uuid not null references members,
      fact        text not null,
      value       jsonb,
      source      text not null check (source in (
                    'HOST_SWEEP', 'TOWNSHIP_SURVEY', 'SELF_REGISTRATION', 'BY_HAND', 'CHECK_IN', 'AMENDMENT', 'LINKING')),
      source_id   uuid,
      told_on     date not null,
      recorded_by text not null,
      recorded_at timestamptz not null default clock_timestamp()
    )`.execute(db)
  await sql`create index member_facts_member on member_facts (member_id, fact, id)`.execute(db)

  await sql`
    create table timeline_entries (
      id              bigint primary key generated always as identity,
      member_id       uuid not null references members,
      kind            text not null,
      happened_on     date not null,
      organization_id uuid,
      subject         text,
      detail          jsonb not null default '{}',
      recorded_at     timestamptz not null default clock_timestamp()
    )`.execute(db)
  await sql`create index timeline_entries_member on timeline_entries (member_id, happened_on, id)`.execute(db)

  await sql`
    create table consents (
      id           uuid primary key default gen_random_uuid(),
      member_id    uuid not null references members,
      text_version integer not null,
      channel      text not null check (channel in ('PAPER', 'ONLINE')),
      given_on     date not null,
      witness      text,
      recorded_by  text not null,
      recorded_at  timestamptz not null default now(),
      withdrawn_on date,
      withdrawn_by text,
      check (withdrawn_on >= given_on)
    )`.execute(db)
  await sql`create unique index one_consent on consents (member_id) where withdrawn_on is null`.execute(db)
  await sql`create index consents_member on consents (member_id, given_on)`.execute(db)

  await sql`
    create table mobility_spells (
      id              uuid primary key default gen_random_uuid(),
      member_id       uuid not null references members,
      state           text not null check (state in ('REPORTED', 'VERIFIED', 'ACTIVE', 'SHORT_STAY', 'OUT_OF_CONTACT', 'ENDED')),
      started_on      date not null,
      expected_end_on date,
      reason          text not null check (reason in ('WAGE_WORK', 'BUSINESS', 'OTHER')),
      destination     text,
      threshold_days  integer,
      ended_on        date,
      end_reason      text check (end_reason in (
                        'RETURNED', 'TRANSFERRED', 'LEFT', 'DECEASED', 'MEMBERSHIP_ENDED', 'CONSENT_WITHDRAWN')),
      recorded_by     text not null,
      recorded_at     timestamptz not null default now(),
      check ((state = 'ENDED') = (ended_on is not null)),
      check ((state = 'ENDED') = (end_reason is not null))
    )`.execute(db)
  await sql`create unique index one_open_spell on mobility_spells (member_id) where state <> 'ENDED'`.execute(db)
  await sql`create index mobility_spells_member on mobility_spells (member_id, started_on)`.execute(db)

  await sql`
    create table amendment_requests (
      id           uuid primary key default gen_random_uuid(),
      member_id    uuid not null references members,
      facts        jsonb not null,
      state        text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
      note         text not null default '',
      requested_by text not null,
      requested_at timestamptz not null,
      decided_by   text,
      decided_at   timestamptz,
      reject_reason text,
      check ((state = 'REJECTED') = (reject_reason is not null))
    )`.execute(db)
  await sql`create index amendment_requests_open on amendment_requests (requested_at, id) where state = 'OPEN'`.execute(
    db,
  )
  await sql`create index amendment_requests_member on amendment_requests (member_id, requested_at)`.execute(db)
}
