import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'

/** What happened to a letter, the oldest first: the entries of its member's timeline that name it, and the placement behind its receipt. */
export function listStepsOfLetter(db: Db, letter: { id: string; memberId: string }): Promise<Row<'timelineEntries'>[]> {
  return db
    .selectFrom('timelineEntries')
    .selectAll()
    .where('memberId', '=', letter.memberId)
    .where(sql<boolean>`detail ->> 'letterId' = ${letter.id}`)
    .orderBy('happenedOn')
    .orderBy('id')
    .execute()
}
