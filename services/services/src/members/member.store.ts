import type { Scope } from '@mobile-members/model/policy.ts'
import { CLOSED_CASE_STATES } from '@mobile-members/model/cases.ts'
import type { Db, Row } from '../db.ts'
import { readableCases } from '../cases/case.store.ts'

export function findStanding(db: Db, memberId: string): Promise<Row<'memberStandings'> | undefined> {
  return db
    .selectFrom('memberStandings')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('registered', '=', true)
    .executeTakeFirst()
}

/** Open cases of each member, as far as the asker may read them; one statement, whatever the number of members. */
export function listOpenCases(db: Db, memberIds: readonly string[], scope: Scope): Promise<Row<'issueCases'>[]> {
  return readableCases(db, scope)
    .where('memberId', 'in', [...memberIds])
    .where('state', 'not in', [...CLOSED_CASE_STATES])
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
}
