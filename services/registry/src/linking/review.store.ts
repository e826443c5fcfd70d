import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Questions whose two sides have become one person are answered by it; they open again when the join is taken apart. */
export async function dropAnswered(db: Db, mergeId: string, rootId: string, at: Date): Promise<void> {
  await sql`
    with recursive family (id) as (
      select ${rootId}::uuid
      union all
      select members.id from members join family on members.merged_into_id = family.id
    )
    update review_questions question set state = 'DROPPED', merge_id = ${mergeId}, answered_at = ${at}
    from line_links link
    where question.state = 'OPEN' and link.line_id = question.line_id and link.ended_at is null
      and link.member_id in (select id from family) and question.other_member_id in (select id from family)`.execute(db)
}

export async function reopenDropped(db: Db, mergeId: string): Promise<void> {
  await db
    .updateTable('reviewQuestions')
    .set({ state: 'OPEN', mergeId: null, answeredAt: null, answeredBy: null })
    .where('mergeId', '=', mergeId)
    .where('state', 'in', ['DROPPED', 'SAME'])
    .execute()
}
