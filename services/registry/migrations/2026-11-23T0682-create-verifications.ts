import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table verification_campaigns (
      id             uuid primary key default gen_random_uuid(),
      year           integer not null constraint one_verification_a_year unique,
      reference_date date not null check (extract(year from reference_date) = year),
      state          text not null default 'PREPARED' check (state in ('PREPARED', 'OPEN', 'CLOSED', 'FROZEN')),
      due_on         date not null,
      prepared_on    date not null,
      prepared_by    text not null,
      opened_on      date,
      opened_by      text,
      closed_on      date,
      closed_by      text,
      reminded_on    date,
      check ((state = 'PREPARED') = (opened_on is null)),
      check ((state in ('CLOSED', 'FROZEN')) = (closed_on is not null))
    )`.execute(db)

  // One entry for each member of the register: what the member, the branch (or the centre) and the township say of it.
  // "needs" names the sides that have to answer; "open_sides" those that have not, and an undecided change.
  await sql`
    create table verification_entries (
      id               uuid primary key default gen_random_uuid(),
      campaign_id      uuid not null references verification_campaigns,
      member_id        uuid not null references members,
      township_id      uuid references organizations,
      branch_id        uuid,
      member_says      text check (member_says in ('CONFIRMED', 'CHANGED')),
      host_says        text check (host_says in ('CONFIRMED', 'CHANGED', 'NOT_FOUND')),
      township_says    text check (township_says in ('CONFIRMED', 'CHANGED', 'NOT_FOUND')),
      amendment_id     uuid references amendment_requests,
      outcome          text check (outcome in ('CONFIRMED', 'CHANGED', 'NOT_FOUND', 'LEFT')),
      open_sides       text[] not null,
      settled_on       date,
      contact_since    date,
      contact_done_on  date,
      contact_found    boolean,
      contact_note     text,
      version          integer not null default 1,
      constraint one_entry_a_member unique (campaign_id, member_id),
      check ((outcome is null) = (settled_on is null)),
      check (outcome is null or open_sides = '{}')
    )`.execute(db)
  await sql`create index verification_entries_list on verification_entries (campaign_id, id)`.execute(db)
  await sql`create index verification_entries_township on verification_entries (campaign_id, township_id, id)`.execute(
    db,
  )
  await sql`create index verification_entries_branch on verification_entries (campaign_id, branch_id, id)`.execute(db)
  await sql`create index verification_entries_open on verification_entries (campaign_id, id) where outcome is null`.execute(
    db,
  )
  await sql`create index verification_entries_amendment on verification_entries (amendment_id) where outcome is null and amendment_id is not null`.execute(
    db,
  )
  await sql`create index verification_entries_contact on verification_entries (campaign_id, id) where contact_since is not null and contact_done_on is null`.execute(
    db,
  )
  await sql`create index verification_entries_member on verification_entries (member_id)`.execute(db)

  // Every answer that was given, with who, when and over which way; the entry keeps the newest of each side.
  await sql`
    create table verification_answers (
      id           bigint primary key generated always as identity,
      entry_id     uuid not null references verification_entries,
      side         text not null check (side in ('MEMBER', 'HOST', 'TOWNSHIP')),
      outcome      text not null check (outcome in ('CONFIRMED', 'CHANGED', 'NOT_FOUND')),
      channel      text not null check (channel in ('ONLINE', 'PHONE', 'PAPER', 'BULK')),
      amendment_id uuid references amendment_requests,
      note         text not null default '',
      answered_by  text not null,
      answered_at  timestamptz not null
    )`.execute(db)
  await sql`create index verification_answers_entry on verification_answers (entry_id, id)`.execute(db)
}
