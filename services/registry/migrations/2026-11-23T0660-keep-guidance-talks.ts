import { type Kysely, sql } from 'kysely'

/** Talks in which a township advised a member to transfer the formal relation (R39). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table guidance_talks (
      id             uuid primary key default gen_random_uuid(),
      member_id      uuid not null references members,
      township_id    uuid not null references organizations,
      held_on        date not null,
      talked_by      text not null check (talked_by <> ''),
      answer         text not null check (answer in ('WILL_TRANSFER', 'STAYS', 'UNDECIDED')),
      -- Why the relation stays, in the words of the letters.
      reason         text check (reason in (
                       'JOB_UNSTABLE', 'HOUSE_AT_HOME', 'OFFICE_AT_HOME', 'OWN_WISH', 'RETURNS_SOON', 'OTHER')),
      note           text check (note <> ''),
      recorded_by    text not null,
      recorded_at    timestamptz not null default now(),
      check ((answer = 'STAYS') = (reason is not null)),
      check (reason <> 'OTHER' or note is not null)
    )`.execute(db)
  await sql`create index guidance_talks_member on guidance_talks (member_id, held_on desc, id desc)`.execute(db)
  await sql`create index guidance_talks_township on guidance_talks (township_id, held_on desc, id desc)`.execute(db)
}
