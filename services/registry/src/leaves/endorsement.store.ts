import { findOrganizations } from '../organizations/organization.store.ts'
import type { Db, NewRow, Row } from '../db.ts'

export type EndorsementRow = Row<'letterEndorsements'>

/** Writes the back of a certificate, of which two services tell, in whatever order. */
export async function endorse(db: Db, endorsement: NewRow<'letterEndorsements'>): Promise<void> {
  const { returnedOn, participation, assessment } = endorsement
  const told = { ...(returnedOn ? { returnedOn, participation } : {}), ...(assessment ? { assessment } : {}) }
  await db
    .insertInto('letterEndorsements')
    .values(endorsement)
    .onConflict((conflict) => conflict.column('leaveId').doUpdateSet(told))
    .execute()
}

/** The back of each of these letters, where they have gone home. */
export async function findEndorsements(db: Db, letterIds: readonly string[]): Promise<(EndorsementRow | undefined)[]> {
  const rows = await db
    .selectFrom('letterEndorsements')
    .selectAll()
    .where('letterId', 'in', [...letterIds])
    .where('returnedOn', 'is not', null)
    .orderBy('returnedOn')
    .execute()
  const byLetter = new Map(rows.map((row) => [row.letterId, row]))
  return letterIds.map((id) => byLetter.get(id))
}

/** The same with the branch's name, for paper. */
export async function listBacks(
  db: Db,
  letterIds: readonly string[],
): Promise<((EndorsementRow & { branchName: string }) | undefined)[]> {
  const endorsements = await findEndorsements(db, letterIds)
  const branchIds = [...new Set(endorsements.flatMap((one) => one?.branchId ?? []))]
  if (branchIds.length === 0) return letterIds.map(() => undefined)
  const names = new Map((await findOrganizations(db, branchIds)).map((branch) => [branch?.id, branch?.name]))
  return endorsements.map((one) => one && { ...one, branchName: names.get(one.branchId) ?? '' })
}
