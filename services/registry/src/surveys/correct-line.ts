import { refuse } from '@mobile-members/subgraph/errors.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { insertLinkKeys } from '../linking/link-keys.store.ts'
import { findLink, findRoot, insertLinks, lockLinking } from '../linking/link.store.ts'
import { loadPlaces } from '../linking/places.ts'
import { projectLines } from '../linking/project-lines.ts'
import { insertInto, readForm, refuseToldTwice, toldOf, type Told } from './form-line.ts'
import { findLine, updateLines, type LineRow } from './line.store.ts'
import { insertLines } from './prepare-lines.ts'
import { openFacts } from './sealed.ts'

/** What is changed; what is left out stays as it was told. */
export interface Corrections {
  cells: Told['cells']
  extra: Told['extra'] | undefined
  branchId: string | null | undefined
}

/**
 * Replaces a line by a newer version, which names it: what was told before stays, withdrawn (R27). Its member, its notice, its
 * archive and the open questions about it go over to the new version. Refuses NOTHING_CHANGED and what a new line is refused for.
 */
export async function correctLine(
  db: Db,
  line: LineRow,
  corrections: Corrections,
  at: { by: string; now: Date; today: string; state: LineRow['state']; townshipId: string | null | undefined },
): Promise<LineRow> {
  await lockLinking(db)
  const places = await loadPlaces(db)
  const before = toldOf(openFacts(line.factsSealed))
  const told = { cells: { ...before.cells, ...corrections.cells }, extra: corrections.extra ?? before.extra }
  const branchId = corrections.branchId === undefined ? line.originBranchId : corrections.branchId
  const unit = { channel: line.channel, kind: line.unitKind, name: line.unitName }
  const next = { ...readForm(told, unit, places, at.today), originBranchId: branchId }
  const same = next.rowIndex.equals(line.rowIndex)
  refuse(same && branchId === line.originBranchId ? 'NOTHING_CHANGED' : undefined)
  await updateLines(db, [line.id], { withdrawnAt: at.now, withdrawnBy: at.by })
  await refuseToldTwice(db, line.campaignId, next.rowIndex)
  await insertLines(db, insertInto(db), [next], {
    campaignId: line.campaignId,
    importId: line.importId,
    places,
    toldOn: at.today,
    by: at.by,
    state: at.state,
    townshipId: at.townshipId ?? null,
    replaces: { id: line.id, handoverId: line.handoverId },
  })
  const memberId = await passOn(db, line.id, next.id, at)
  if (memberId) {
    await insertLinkKeys(db, [next], places.gazetteer)
    await projectLines(db, [await findRoot(db, memberId)], places, { by: at.by, toldOn: at.today })
  }
  return findLine(db, next.id)
}

/** What hangs on a line hangs on its newer version from now on. Gives the member that it stands for, if it is linked. */
async function passOn(db: Db, from: string, to: string, at: { now: Date; by: string }): Promise<string | undefined> {
  await sql`update data_notices set line_id = ${to} where line_id = ${from}`.execute(db)
  await sql`update origin_archives set line_id = ${to} where line_id = ${from}`.execute(db)
  await sql`update fact_decisions set line_id = ${to} where line_id = ${from}`.execute(db)
  await sql`update review_questions set line_id = ${to} where line_id = ${from} and state = 'OPEN'`.execute(db)
  await sql`update review_questions set other_line_id = ${to} where other_line_id = ${from} and state = 'OPEN'`.execute(
    db,
  )
  const link = await findLink(db, from)
  if (!link) return undefined
  await sql`update line_links set ended_at = ${at.now} where id = ${link.id}`.execute(db)
  await insertLinks(db, [{ ...link, lineId: to }], link.decidedBy)
  return link.memberId
}
