import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { SUBGRAPHS, type ServiceName } from './service-names.ts'

/** The tables that every service has, made before its own migrations and recorded apart from them. */
export function sharedMigrations(service: ServiceName): Record<string, Migration> {
  const subgraph = (SUBGRAPHS as readonly string[]).includes(service)
  return {
    '2026-11-23T0300-create-audit-entries': { up: createAuditEntries },
    '2026-11-23T0301-create-idempotency-keys': { up: createIdempotencyKeys },
    '2026-11-23T0302-create-published-events': { up: createPublishedEvents },
    '2026-11-23T0303-create-inbox': { up: createInbox },
    ...(subgraph ? { '2026-11-23T0304-create-member-standings': { up: createMemberStandings } } : {}),
  }
}

/** What an entry's hash is taken of; one text for the trigger that writes it and the check that recomputes it. */
export function auditDigest(row: string): string {
  const fields = ['seq', 'at', 'subject', 'role', 'operation', 'subject_ids', 'purpose', 'detail', 'prev_hash']
    .map((field) => (field === 'at' ? `extract(epoch from ${row}.at)::text` : `${row}.${field}`))
    .join(', ')
  return `encode(sha256(convert_to(jsonb_build_array(${fields})::text, 'UTF8')), 'hex')`
}

async function createAuditEntries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_entries (
      seq         bigint primary key,
      at          timestamptz not null default now(),
      subject     text not null,
      role        text,
      operation   text not null,
      subject_ids uuid[] not null default '{}',
      purpose     text,
      detail      jsonb,
      prev_hash   text not null,
      hash        text not null
    )`.execute(db)
  await sql`create index audit_entries_subject_ids on audit_entries using gin (subject_ids)`.execute(db)
  await sql`create index audit_entries_subject on audit_entries (subject, seq)`.execute(db)
  // One writer at a time from here to the end of its transaction, so that the chain has no fork and no gap.
  await sql`
    create function chain_audit_entry() returns trigger language plpgsql set search_path from current as $$
    begin
      perform pg_advisory_xact_lock(hashtext(tg_table_schema), hashtext('audit_entries'));
      select seq + 1, hash into new.seq, new.prev_hash from audit_entries order by seq desc limit 1;
      if not found then
        new.seq := 1;
        new.prev_hash := '';
      end if;
      new.hash := ${sql.raw(auditDigest('new'))};
      return new;
    end $$`.execute(db)
  await sql`
    create trigger chain before insert on audit_entries
      for each row execute function chain_audit_entry()`.execute(db)
}

async function createIdempotencyKeys(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_keys (
      key          text not null,
      subject      text not null,
      operation    text not null,
      request_hash text not null,
      answer       jsonb,
      at           timestamptz not null default now(),
      primary key (key, subject, operation)
    )`.execute(db)
  await sql`create index idempotency_keys_at on idempotency_keys (at)`.execute(db)
}

async function createPublishedEvents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table published_events (
      seq         bigint primary key generated always as identity,
      id          uuid not null unique default gen_random_uuid(),
      name        text not null,
      payload     jsonb not null,
      occurred_at timestamptz not null default clock_timestamp()
    )`.execute(db)
}

async function createInbox(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table inbox (
      event_id uuid not null,
      handler  text not null,
      at       timestamptz not null default now(),
      primary key (event_id, handler)
    )`.execute(db)
}

async function createMemberStandings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table member_standings (
      member_id          uuid primary key,
      origin_township_id uuid,
      origin_branch_id   uuid,
      branch_id          uuid,
      registered         boolean not null default false,
      origin_version     bigint not null default 0,
      branch_version     bigint not null default 0
    )`.execute(db)
  await sql`create index member_standings_branch on member_standings (branch_id, member_id)`.execute(db)
  await sql`create index member_standings_origin_township on member_standings (origin_township_id, member_id)`.execute(
    db,
  )
  await sql`create index member_standings_origin_branch on member_standings (origin_branch_id, member_id)`.execute(db)
}
