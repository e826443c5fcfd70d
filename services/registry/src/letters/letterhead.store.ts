import type { Db, Row } from '../db.ts'

export function updateLetterhead(
  db: Db,
  townshipId: string,
  head: Pick<Row<'organizations'>, 'address' | 'phone' | 'fax' | 'postcode'>,
): Promise<Row<'organizations'>> {
  return db.updateTable('organizations').set(head).where('id', '=', townshipId).returningAll().executeTakeFirstOrThrow()
}
