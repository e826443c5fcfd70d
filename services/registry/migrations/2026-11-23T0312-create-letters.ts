import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // Public keys that ever signed: a key that signs no longer stays here, so that its papers still verify.
  await sql`
    create table signing_keys (
      kid        text primary key,
      public_key jsonb not null,
      first_used timestamptz not null default now()
    )`.execute(db)

  await sql`
    create table letter_serials (
      township_id uuid not null references organizations,
      year        integer not null,
      last        integer not null,
      primary key (township_id, year)
    )`.execute(db)

  // `content` is what the paper says: written once, when the letter is issued, and signed.
  await sql`
    create table letters (
      id               uuid primary key default gen_random_uuid(),
      member_id        uuid not null references members,
      township_id      uuid not null references organizations,
      addressed_to_id  uuid not null references organizations,
      year             integer not null,
      serial           integer not null check (serial > 0),
      number           text not null,
      state            text not null check (state in (
                         'DRAFT', 'ISSUED', 'PRESENTED', 'ACCEPTED', 'RECEIPTED', 'CLOSED', 'RETURNED', 'EXPIRED', 'LOST',
                         'REISSUED', 'VOID')),
      retention_reason text not null check (retention_reason in (
                         'JOB_UNSTABLE', 'HOUSE_AT_HOME', 'OFFICE_AT_HOME', 'OWN_WISH', 'RETURNS_SOON', 'OTHER')),
      retention_note   text,
      content          jsonb not null,
      id_number_sealed bytea,
      token            text,
      key_id           text references signing_keys,
      status_index     integer not null generated always as identity unique,
      issued_on        date not null,
      issued_by        text not null,
      valid_until      date not null,
      presented_on     date,
      accepted_on      date,
      accepted_by      text,
      returned_on      date,
      return_reason    text,
      receipted_on     date,
      closed_on        date,
      voided_on        date,
      void_reason      text,
      lost_on          date,
      expired_on       date,
      replaces_id      uuid unique references letters,
      created_at       timestamptz not null default now(),
      unique (township_id, year, serial),
      check ((state = 'RETURNED') = (return_reason is not null)),
      check ((state = 'VOID') = (void_reason is not null)),
      check (valid_until >= issued_on)
    )`.execute(db)
  await sql`
    create unique index one_letter_in_force on letters (member_id)
      where state in ('DRAFT', 'ISSUED', 'PRESENTED', 'ACCEPTED', 'RECEIPTED')`.execute(db)
  await sql`create index letters_member on letters (member_id, issued_on)`.execute(db)
  await sql`create index letters_state on letters (state, issued_on, id)`.execute(db)
  await sql`create index letters_township_state on letters (township_id, state, issued_on, id)`.execute(db)

  // The third part of the letter: placed branch, secretary, phone and day, counter-signed by the host.
  await sql`
    create table return_receipts (
      letter_id      uuid primary key references letters,
      member_id      uuid not null references members,
      township_id    uuid not null references organizations,
      branch_id      uuid not null,
      branch_name    text not null,
      secretary_name text not null,
      phone          text not null,
      rule           text not null,
      placed_on      date not null,
      token          text,
      key_id         text references signing_keys,
      sent_on        date not null,
      read_at        timestamptz,
      read_by        text
    )`.execute(db)
  await sql`create index return_receipts_unread on return_receipts (township_id, sent_on, letter_id) where read_at is null`.execute(
    db,
  )

  await sql`
    create table check_ins (
      id             uuid primary key default gen_random_uuid(),
      member_id      uuid not null references members,
      letter_id      uuid references letters,
      state          text not null check (state in ('ANNOUNCED', 'CONFIRMED', 'DROPPED')),
      channel        text not null check (channel in ('COUNTER', 'ONLINE')),
      announced_on   date,
      checked_in_on  date,
      confirmed_by   text,
      facts          jsonb not null,
      told           jsonb,
      recorded_by    text not null,
      recorded_at    timestamptz not null default now(),
      check ((state = 'CONFIRMED') = (checked_in_on is not null))
    )`.execute(db)
  await sql`create unique index one_announced_check_in on check_ins (member_id) where state = 'ANNOUNCED'`.execute(db)
  await sql`create unique index one_check_in_per_letter on check_ins (letter_id) where state = 'CONFIRMED'`.execute(db)
  await sql`create index check_ins_member on check_ins (member_id, checked_in_on)`.execute(db)

  // What one office asks of another about a member: to issue anew, to read, to call.
  await sql`
    create table notices (
      id           uuid primary key default gen_random_uuid(),
      kind         text not null check (kind in ('LETTER_RETURNED', 'LETTER_EXPIRED', 'LETTER_REISSUED', 'LETTER_LOST', 'CONSENT_WITHDRAWN')),
      township_id  uuid not null references organizations,
      member_id    uuid not null references members,
      letter_id    uuid references letters,
      noted_on     date not null,
      done_at      timestamptz,
      done_by      text
    )`.execute(db)
  await sql`create index notices_open on notices (township_id, noted_on, id) where done_at is null`.execute(db)
}
