import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table accounts (
      subject              uuid primary key default gen_random_uuid(),
      login                text not null constraint accounts_login_key unique check (login = lower(login) and login <> ''),
      label                text not null check (label <> ''),
      password_hash        text not null check (password_hash like '$argon2id$%'),
      password_changed_at  timestamptz not null default now(),
      must_change_password boolean not null default false,
      disabled_at          timestamptz,
      demo                 boolean not null default false,
      created_at           timestamptz not null default now(),
      last_sign_in_at      timestamptz
    )`.execute(db)
  await sql`comment on column accounts.label is 'the title of the office, never the name of a person'`.execute(db)

  await sql`
    create table sign_in_attempts (
      login_key    text primary key,
      failures     integer not null,
      last_at      timestamptz not null,
      locked_until timestamptz
    )`.execute(db)
  await sql`comment on column sign_in_attempts.login_key is 'keyed hash of the login as typed: names without an account are counted alike, and stay unreadable'`.execute(
    db,
  )

  await sql`
    create table request_counts (
      source_key text not null,
      minute     timestamptz not null,
      requests   integer not null,
      primary key (source_key, minute)
    )`.execute(db)

  await sql`
    create table signing_keys (
      kid         text primary key,
      algorithm   text not null check (algorithm = 'ES256'),
      sealed_key  text not null,
      created_at  timestamptz not null,
      signs_from  timestamptz not null
    )`.execute(db)

  await sql`
    create table provider_records (
      kind           text not null,
      id_hash        text not null,
      sealed_payload text not null,
      subject        text,
      grant_id       text,
      session_uid    text,
      consumed_at    timestamptz,
      expires_at     timestamptz not null,
      primary key (kind, id_hash)
    )`.execute(db)
  await sql`create index provider_records_grant on provider_records (grant_id) where grant_id is not null`.execute(db)
  await sql`create index provider_records_subject on provider_records (subject) where subject is not null`.execute(db)
  await sql`create unique index provider_records_session on provider_records (session_uid) where kind = 'Session'`.execute(
    db,
  )
  await sql`create index provider_records_expiry on provider_records (expires_at)`.execute(db)
}
