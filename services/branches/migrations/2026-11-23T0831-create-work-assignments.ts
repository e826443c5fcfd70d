import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    create table work_assignments (
      id                uuid primary key default gen_random_uuid(),
      branch_id         uuid not null references host_branches (id),
      member_id         uuid not null,
      content           text not null check (content <> ''),
      place             text not null,
      from_on           date not null,
      until_on          date not null check (until_on >= from_on),
      why_suitable      text not null,
      skills            text[] not null default '{}',
      state             text not null default 'PROPOSED'
                        check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE', 'ENDED')),
      proposed_at       timestamptz not null,
      answered_at       timestamptz,
      answer_reason     text check (answer_reason <> ''),
      decline_noted_at  timestamptz,
      report            text check (report <> ''),
      reported_at       timestamptz,
      result            text check (result <> ''),
      done_on           date,
      end_reason        text check (end_reason <> ''),
      closed_at         timestamptz,
      check (why_suitable <> '' or skills <> '{}'),
      check (state <> 'DECLINED' or answer_reason is not null),
      check ((state = 'DONE') = (result is not null) and (state = 'DONE') = (done_on is not null)),
      check (state not in ('ENDED', 'WITHDRAWN') or end_reason is not null),
      check ((report is null) = (reported_at is null))
    )`.execute(db)
  await sql`create index work_assignments_branch on work_assignments (branch_id, proposed_at desc, id desc)`.execute(db)
  await sql`create index work_assignments_member on work_assignments (member_id, proposed_at desc, id desc)`.execute(db)
  await sql`
    create table work_steps (
      id            bigint primary key generated always as identity,
      assignment_id uuid not null references work_assignments (id),
      from_state    text,
      to_state      text not null,
      at            timestamptz not null,
      subject       text not null,
      role          text,
      reason        text
    )`.execute(db)
  await sql`create index work_steps_assignment on work_steps (assignment_id, id)`.execute(db)

  // What was done enters the member's notebook (R72), once.
  await sql`alter table notebook_entries add column work_id uuid references work_assignments (id)`.execute(db)
  await sql`create unique index one_entry_of_a_work on notebook_entries (work_id) where work_id is not null`.execute(db)
}
