import type { Db, Row } from '../db.ts'

export function findStanding(db: Db, memberId: string): Promise<Row<'memberStandings'> | undefined> {
  return db
    .selectFrom('memberStandings')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('registered', '=', true)
    .executeTakeFirst()
}
