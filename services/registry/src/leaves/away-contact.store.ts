import type { Db, NewRow, Row } from '../db.ts'

export async function keepAwayContact(db: Db, contact: NewRow<'awayContacts'>): Promise<void> {
  const { memberId: _, ...told } = contact
  await db
    .insertInto('awayContacts')
    .values(contact)
    .onConflict((conflict) => conflict.column('memberId').doUpdateSet(told))
    .execute()
}

export async function forgetAwayContact(db: Db, memberId: string): Promise<void> {
  await db.deleteFrom('awayContacts').where('memberId', '=', memberId).execute()
}

export async function findAwayContacts(
  db: Db,
  memberIds: readonly string[],
): Promise<(Row<'awayContacts'> | undefined)[]> {
  const rows = await db
    .selectFrom('awayContacts')
    .selectAll()
    .where('memberId', 'in', [...memberIds])
    .execute()
  const byMember = new Map(rows.map((row) => [row.memberId, row]))
  return memberIds.map((id) => byMember.get(id))
}
