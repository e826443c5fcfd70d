import { type Kysely, sql } from 'kysely'

/** A wish counts for the person (R2, R33): of members that were joined, the consent of any one is the consent of the one that is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function consent_of(member uuid) returns date stable language sql as $$
      with recursive family (id) as (
        select member
        union all
        select members.id from members join family on members.merged_into_id = family.id
      )
      select max(given_on) from consents join family on family.id = consents.member_id where withdrawn_on is null
    $$`.execute(db)
  await sql`
    create or replace function keep_consent_on() returns trigger language plpgsql as $$
    declare
      told uuid[];
    begin
      if tg_op = 'INSERT' then
        told := array(select member_id from new_rows);
      elsif tg_op = 'DELETE' then
        told := array(select member_id from old_rows);
      else
        told := array(select member_id from old_rows union select member_id from new_rows);
      end if;
      with recursive up (id, next) as (
        select id, merged_into_id from members where id = any(told)
        union
        select members.id, members.merged_into_id from members join up on members.id = up.next
      ), kept as (
        select id, consent_of(id) as consent_on from up
      )
      update members set consent_on = kept.consent_on from kept
      where members.id = kept.id and members.consent_on is distinct from kept.consent_on;
      return null;
    end $$`.execute(db)
  await sql`create index member_merges_newest on member_merges (merged_at desc, id desc)`.execute(db)
}
