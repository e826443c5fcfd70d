import { type Kysely, sql } from 'kysely'

/** What departments hand in (R32, D5): hints that vanish, and counts that stay. */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table department_lists (
      id            uuid primary key default gen_random_uuid(),
      department_id uuid not null references organizations,
      legal_basis   text not null check (legal_basis <> ''),
      content_index bytea not null,
      received_on   date not null,
      received_by   text not null,
      vanish_on     date not null,
      rows          integer not null check (rows > 0),
      known         integer not null default 0,
      lines         integer not null default 0,
      dismissed     integer not null default 0,
      vanished      integer not null default 0,
      unique (department_id, content_index),
      check (known + lines + dismissed + vanished <= rows)
    )`.execute(db)

  // Name, contact and source are sealed as a whole. A hint that was dealt with, or whose days are over, is deleted.
  await sql`
    create table department_hints (
      id           uuid primary key default gen_random_uuid(),
      seq          bigint not null generated always as identity,
      list_id      uuid not null references department_lists,
      hint_sealed  bytea not null,
      told_on      date not null,
      state        text not null default 'OPEN' check (state in ('OPEN', 'VISIT')),
      visit_on     date,
      visit_sealed bytea,
      planned_by   text,
      vanish_on    date not null,
      check ((state = 'VISIT') = (visit_on is not null))
    )`.execute(db)
  await sql`create index department_hints_state on department_hints (state, seq)`.execute(db)
  await sql`create index department_hints_list on department_hints (list_id)`.execute(db)
  await sql`create index department_hints_vanishing on department_hints (vanish_on)`.execute(db)
}
