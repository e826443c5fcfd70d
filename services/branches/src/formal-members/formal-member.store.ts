import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

/**
 * Whether a member may vote in a branch on a day (R40, R66): full members whose formal relation is there on that day. Mobile
 * members, who are there for the time being only, are not among them.
 */
export async function mayVoteAt(db: Db, branchId: string, memberId: string, day: string): Promise<boolean> {
  return (await listVoters(db, branchId, day)).includes(memberId)
}

/** All who may vote in a branch on a day, of those whose formal relation a transfer has brought. */
export async function listVoters(db: Db, branchId: string, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('formalMembers')
    .select('memberId')
    .where('branchId', '=', branchId)
    .where('membership', '=', 'FULL')
    .where('fromOn', '<=', day)
    .where((where) => where.or([where('untilOn', 'is', null), where('untilOn', '>', day)]))
    .orderBy('memberId')
    .execute()
  return rows.map(({ memberId }) => memberId)
}

/** Takes a member in for good, and counts them among the branch's own; a transfer told twice changes nothing. */
export async function takeIn(db: Db, member: NewRow<'formalMembers'>): Promise<void> {
  await db
    .updateTable('formalMembers')
    .set({ untilOn: member.fromOn })
    .where('memberId', '=', member.memberId)
    .where('untilOn', 'is', null)
    .where('transferId', '!=', member.transferId)
    .execute()
  const inserted = await db
    .insertInto('formalMembers')
    .values(member)
    .onConflict((conflict) => conflict.column('transferId').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return
  const column = sql.ref(member.membership === 'FULL' ? 'own_full_members' : 'own_probationary_members')
  await sql`update host_branches set ${column} = ${column} + 1 where id = ${member.branchId}`.execute(db)
}

/** Own members that came by a transfer, in the order in which they came; one row more than asked for. */
export function listFormalMembers(
  db: Db,
  branchId: string,
  after: string[] | undefined,
  size: number,
): Promise<Row<'formalMembers'>[]> {
  return db
    .selectFrom('formalMembers')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('untilOn', 'is', null)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(from_on, id) > (${after![0]}::date, ${after![1]}::uuid)`),
    )
    .orderBy('fromOn')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

/** The branch that each of these members has the formal relation in now, if it is one of the host town. */
export async function findFormalBranches(
  db: Db,
  memberIds: readonly string[],
): Promise<(Row<'formalMembers'> | undefined)[]> {
  const rows = await db
    .selectFrom('formalMembers')
    .selectAll()
    .where('memberId', 'in', [...memberIds])
    .where('untilOn', 'is', null)
    .execute()
  const byMember = new Map(rows.map((row) => [row.memberId, row]))
  return memberIds.map((id) => byMember.get(id))
}
