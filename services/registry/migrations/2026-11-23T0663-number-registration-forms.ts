import { type Kysely, sql } from 'kysely'

/** The registration form on paper, and how a member's phone was checked (R79, N23). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table registration_form_numbers (year integer primary key, last integer not null)`.execute(db)
  // A blank one belongs to nobody until it is entered.
  await sql`
    create table registration_forms (
      id         uuid primary key default gen_random_uuid(),
      number     text not null unique,
      member_id  uuid references members,
      printed_on date not null,
      printed_by text not null,
      entered_on date,
      entered_by text,
      check ((entered_on is null) = (entered_by is null)),
      check (entered_on is null or member_id is not null)
    )`.execute(db)
  await sql`create index registration_forms_member on registration_forms (member_id, printed_on desc)`.execute(db)

  await sql`
    create table contact_verifications (
      id           uuid primary key default gen_random_uuid(),
      seq          bigint not null generated always as identity,
      member_id    uuid not null references members,
      method       text not null check (method in ('CALL', 'CODE', 'SHOWN')),
      -- Which number it was, without telling it: another number is not verified by this.
      phone_index  bytea not null,
      code_hash    bytea,
      asked_at     timestamptz not null,
      asked_by     text not null,
      tries        integer not null default 0,
      verified_on  date,
      verified_by  text,
      check ((verified_on is null) = (verified_by is null)),
      check (verified_on is not null or method = 'CODE')
    )`.execute(db)
  await sql`create index contact_verifications_member on contact_verifications (member_id, seq desc)`.execute(db)
}
