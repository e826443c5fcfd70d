import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // A roster above the limit is asked for by one and approved by another; the list is fixed when it is asked for (X9).
  await sql`
    create table export_requests (
      id            uuid primary key default gen_random_uuid(),
      list          text not null,
      purpose       text not null check (length(purpose) > 1),
      row_count     integer not null,
      state         text not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'REJECTED')),
      requested_by  text not null,
      requested_at  timestamptz not null,
      decided_by    text,
      decided_at    timestamptz,
      reject_reason text,
      taken_at      timestamptz,
      check ((state = 'OPEN') = (decided_by is null)),
      check (decided_by <> requested_by),
      check ((state = 'REJECTED') = (reject_reason is not null))
    )`.execute(db)
  await sql`create index export_requests_open on export_requests (requested_at, id) where state = 'OPEN'`.execute(db)
  await sql`create index export_requests_by on export_requests (requested_by, requested_at)`.execute(db)
}
