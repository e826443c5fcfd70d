import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // Members whom a branch found and asks for (R62); who they are is known to registry.
  await sql`
    create table branch_intakes (
      id             uuid primary key,
      branch_id      uuid not null references host_branches (id),
      -- The member that the report was linked to, and the one that it stands for since members were joined.
      told_member_id uuid not null,
      member_id      uuid not null,
      reported_on    date not null,
      withdrawn_on   date
    )`.execute(db)
  await sql`create index branch_intakes_branch on branch_intakes (branch_id, reported_on desc, id)`.execute(db)
  await sql`create index branch_intakes_member on branch_intakes (member_id)`.execute(db)

  // How a branch welcomed a member: in touch how, when, what was said.
  await sql`
    create table welcomes (
      affiliation_id uuid primary key references affiliations (id),
      member_id      uuid not null,
      branch_id      uuid not null references host_branches (id),
      way            text not null check (way in ('PHONE', 'MEETING', 'VISIT', 'MESSAGE')),
      contacted_on   date not null,
      said           text not null check (said <> '' and length(said) <= 500),
      due_on         date not null,
      recorded_by    text not null,
      recorded_at    timestamptz not null
    )`.execute(db)

  await sql`insert into branch_settings (name, effective_from, value) values ('WELCOME_DAYS', '2020-01-01', 7)`.execute(
    db,
  )

  // Who is left out of a part of the branch's life, by whom and why (R63); nobody is by default.
  await sql`
    create table scope_exclusions (
      id             uuid primary key default gen_random_uuid(),
      affiliation_id uuid not null references affiliations (id),
      member_id      uuid not null,
      branch_id      uuid not null references host_branches (id),
      scope          text not null check (scope in ('ACTIVITIES', 'TRAINING', 'POSTS')),
      reason         text not null check (reason <> '' and length(reason) <= 300),
      left_out_on    date not null,
      left_out_by    text not null,
      ended_on       date,
      ended_by       text,
      check ((ended_on is null) = (ended_by is null))
    )`.execute(db)
  await sql`
    create unique index left_out_once on scope_exclusions (affiliation_id, scope) where ended_on is null`.execute(db)
  await sql`create index scope_exclusions_branch on scope_exclusions (branch_id, scope) where ended_on is null`.execute(
    db,
  )
}
