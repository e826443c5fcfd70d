import { type Kysely, sql } from 'kysely'

/** Members whom a branch found and asks for (R62). What was told of them is a line of the town's sweep. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table branch_intakes (
      id           uuid primary key default gen_random_uuid(),
      branch_id    uuid not null references organizations,
      line_id      uuid not null unique references survey_lines,
      wish         text not null default '' check (length(wish) <= 500),
      reported_on  date not null,
      reported_by  text not null,
      withdrawn_on date,
      withdrawn_by text,
      check ((withdrawn_on is null) = (withdrawn_by is null))
    )`.execute(db)
  await sql`create index branch_intakes_branch on branch_intakes (branch_id, reported_on desc, id)`.execute(db)
}
