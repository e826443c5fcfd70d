import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // The back of a certificate that goes home after a long leave (R81): what the branch's registers say, and what was said last.
  await sql`
    create table letter_endorsements (
      leave_id      uuid primary key,
      letter_id     uuid not null references letters,
      member_id     uuid not null references members,
      branch_id     uuid not null,
      returned_on   date,
      participation jsonb,
      assessment    jsonb,
      check ((returned_on is null) = (participation is null))
    )`.execute(db)
  await sql`create index letter_endorsements_letter on letter_endorsements (letter_id)`.execute(db)

  // Where a member can be reached while away; gone when the leave is over.
  await sql`
    create table away_contacts (
      member_id      uuid primary key references members,
      contact_sealed bytea not null,
      told_on        date not null,
      told_by        text not null
    )`.execute(db)
}
