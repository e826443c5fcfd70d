import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // Who registered by themselves. What they told is personal and sealed as a whole; what was rejected is forgotten later.
  await sql`
    create table self_registrations (
      id              uuid primary key default gen_random_uuid(),
      seq             bigint not null generated always as identity,
      receipt_no      text not null unique,
      state           text not null default 'PENDING' check (state in ('PENDING', 'VERIFIED', 'REJECTED')),
      received_on     date not null,
      received_at     timestamptz not null,
      form_sealed     bytea,
      id_number_index bytea,
      person_index    bytea,
      line_id         uuid references survey_lines,
      reject_reason   text,
      decided_by      text,
      decided_at      timestamptz,
      check ((state = 'PENDING') = (decided_at is null)),
      check ((state = 'VERIFIED') = (line_id is not null)),
      check ((state = 'REJECTED') = (reject_reason is not null)),
      check (state = 'REJECTED' or (form_sealed is not null and person_index is not null))
    )`.execute(db)
  await sql`create index self_registrations_state on self_registrations (state, seq)`.execute(db)
  await sql`create unique index one_pending_id_number on self_registrations (id_number_index) where state = 'PENDING'`.execute(
    db,
  )
  await sql`create index self_registrations_id_number on self_registrations (id_number_index)`.execute(db)
  await sql`create index self_registrations_person on self_registrations (person_index)`.execute(db)
  await sql`create index self_registrations_to_forget on self_registrations (decided_at) where state = 'REJECTED' and form_sealed is not null`.execute(
    db,
  )

  // One row an attempt, kept for as long as it counts against the limits. An address is known by its blind index only.
  await sql`
    create table self_registration_attempts (
      id            bigint primary key generated always as identity,
      address_index bytea not null,
      attempted_at  timestamptz not null
    )`.execute(db)
  await sql`create index self_registration_attempts_at on self_registration_attempts (attempted_at)`.execute(db)
}
