import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // Members whose formal relation came to a branch of the host town: its own, with a vote from that day on (R40).
  await sql`
    create table formal_members (
      id          uuid primary key default gen_random_uuid(),
      member_id   uuid not null,
      branch_id   uuid not null references host_branches (id),
      transfer_id uuid not null unique,
      membership  text not null check (membership in ('FULL', 'PROBATIONARY')),
      from_on     date not null,
      until_on    date check (until_on >= from_on)
    )`.execute(db)
  await sql`create unique index one_formal_branch on formal_members (member_id) where until_on is null`.execute(db)
  await sql`create index formal_members_branch on formal_members (branch_id, from_on, id)`.execute(db)

  // What a branch is told of a member whose stay is over.
  await sql`
    create table branch_notices (
      id        uuid primary key default gen_random_uuid(),
      branch_id uuid not null references host_branches (id),
      member_id uuid not null,
      reason    text not null,
      noted_on  date not null,
      read_at   timestamptz,
      read_by   text,
      check ((read_at is null) = (read_by is null))
    )`.execute(db)
  await sql`create index branch_notices_unread on branch_notices (branch_id, noted_on, id) where read_at is null`.execute(
    db,
  )
}
