import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table work_completions (
      assignment_id uuid primary key,
      member_id     uuid not null,
      branch_id     uuid not null,
      completed_on  date not null
    )`.execute(db)
  await sql`create index work_completions_member on work_completions (member_id, completed_on)`.execute(db)
}
