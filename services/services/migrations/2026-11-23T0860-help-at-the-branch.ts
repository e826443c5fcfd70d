import { type Kysely, sql } from 'kysely'

/** A case begins at the member's branch or at the centre; what is beyond the branch's power goes on to the centre (R73). */
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    alter table issue_cases
      add column level text not null default 'CENTER' check (level in ('BRANCH', 'CENTER')),
      add column branch_id uuid,
      add column passed_on_on date,
      add check (level = 'CENTER' or branch_id is not null),
      add check (passed_on_on is null or (level = 'CENTER' and branch_id is not null))`.execute(db)
  await sql`comment on column issue_cases.branch_id is 'the branch that handles it, or did before it went to the centre'`.execute(
    db,
  )
  await sql`create index issue_cases_at_branch on issue_cases (branch_id, due_on, id) where branch_id is not null`.execute(
    db,
  )
  await sql`alter table case_steps drop constraint case_steps_kind_check`.execute(db)
  await sql`
    alter table case_steps add constraint case_steps_kind_check
      check (kind in ('STEP', 'PLAN', 'ESCALATED', 'CONTACT', 'NOTE', 'PASSED_ON'))`.execute(db)

  // What a member is told of a case, beside its result: who has taken it on, and that it went on to the centre.
  await sql`
    create table case_news (
      id        uuid primary key default gen_random_uuid(),
      seq       bigint not null generated always as identity,
      case_id   uuid not null references issue_cases,
      member_id uuid not null,
      kind      text not null check (kind in ('TAKEN_ON', 'PASSED_ON')),
      told_at   timestamptz not null,
      read_at   timestamptz
    )`.execute(db)
  await sql`create index case_news_unread on case_news (member_id) where read_at is null`.execute(db)
  await sql`create index case_news_case on case_news (case_id)`.execute(db)
}
