import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mobility_spells drop constraint mobility_spells_end_reason_check`.execute(db)
  await sql`update mobility_spells set end_reason = 'FORMALLY_TRANSFERRED' where end_reason = 'TRANSFERRED'`.execute(db)
  await sql`
    alter table mobility_spells add check (end_reason in (
      'RETURNED', 'FORMALLY_TRANSFERRED', 'LEFT', 'DECEASED', 'MEMBERSHIP_ENDED', 'CONSENT_WITHDRAWN'))`.execute(db)
  await sql`create index mobility_spells_open on mobility_spells (state, started_on, id) where state <> 'ENDED'`.execute(
    db,
  )

  // Every decision about how long a stay is, by the threshold of its own day: a new setting changes none of them (R4).
  await sql`
    create table spell_decisions (
      id              bigint primary key generated always as identity,
      spell_id        uuid not null references mobility_spells on delete cascade,
      state           text not null,
      expected_end_on date,
      threshold_days  integer not null check (threshold_days > 0),
      reason          text not null default '',
      decided_on      date not null,
      decided_by      text not null
    )`.execute(db)
  await sql`create index spell_decisions_spell on spell_decisions (spell_id, id)`.execute(db)

  // A branch tells that a stay has ended; the centre or the home township decides.
  await sql`
    create table end_reports (
      id            uuid primary key default gen_random_uuid(),
      member_id     uuid not null references members,
      branch_id     uuid not null references organizations,
      township_id   uuid references organizations,
      reason        text not null check (reason in ('RETURNED', 'LEFT', 'DECEASED', 'MEMBERSHIP_ENDED')),
      ended_on      date not null,
      note          text not null default '',
      state         text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
      reported_by   text not null,
      reported_on   date not null,
      decided_by    text,
      decided_on    date,
      reject_reason text,
      check ((state = 'OPEN') = (decided_on is null)),
      check ((state = 'REJECTED') = (reject_reason is not null))
    )`.execute(db)
  await sql`create unique index one_open_end_report on end_reports (member_id) where state = 'OPEN'`.execute(db)
  await sql`create index end_reports_open on end_reports (reported_on, id) where state = 'OPEN'`.execute(db)

  await sql`
    create table transfer_serials (
      township_id uuid not null references organizations,
      year        integer not null,
      last        integer not null,
      primary key (township_id, year)
    )`.execute(db)
  // The letter of introduction of the formal relation: written once, when it is sent (background §3.2 b).
  await sql`
    create table formal_transfers (
      id               uuid primary key default gen_random_uuid(),
      member_id        uuid not null references members,
      township_id      uuid not null references organizations,
      branch_id        uuid not null references organizations,
      target           text not null check (target in ('EMPLOYER_ORG', 'RESIDENCE_ORG')),
      year             integer not null,
      serial           integer not null check (serial > 0),
      number           text not null,
      state            text not null check (state in ('SENT', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'CLOSED')),
      content          jsonb not null,
      id_number_sealed bytea,
      sent_on          date not null,
      sent_by          text not null,
      due_on           date not null,
      valid_until      date not null check (valid_until >= sent_on),
      decided_on       date,
      decided_by       text,
      reason           text,
      handler          text,
      handler_phone    text,
      closed_on        date,
      closed_by        text,
      unique (township_id, year, serial),
      check ((state = 'SENT') = (decided_on is null)),
      check (state not in ('REJECTED', 'WITHDRAWN', 'CLOSED') or reason <> ''),
      check ((state = 'ACCEPTED') = (handler is not null)),
      check ((state = 'CLOSED') = (closed_on is not null))
    )`.execute(db)
  await sql`create unique index one_transfer_on_its_way on formal_transfers (member_id) where state = 'SENT'`.execute(
    db,
  )
  await sql`create index formal_transfers_member on formal_transfers (member_id, sent_on)`.execute(db)
  await sql`create index formal_transfers_township on formal_transfers (township_id, state, sent_on, id)`.execute(db)
  await sql`create index formal_transfers_branch on formal_transfers (branch_id, state, sent_on, id)`.execute(db)
  await sql`create index formal_transfers_state on formal_transfers (state, sent_on, id)`.execute(db)
}
