import type { PendingEvent } from '@mobile-members/subgraph/context.ts'
import type { Db } from '../db.ts'
import { findLinks } from '../linking/link.store.ts'
import { listIntakesOf } from './branch-intake.store.ts'

/** What the centre and the branch are told of members whom branches found by these lines (R62), now that it is known who they are. */
export async function findingsOf(db: Db, lineIds: readonly string[]): Promise<PendingEvent[]> {
  const intakes = await listIntakesOf(db, lineIds)
  if (intakes.length === 0) return []
  const links = await findLinks(
    db,
    intakes.map(({ lineId }) => lineId),
  )
  return intakes.flatMap(({ id, branchId, reportedOn, reportedBy }, i) => {
    const memberId = links[i]?.memberId
    if (!memberId) return []
    const payload = { intakeId: id, memberId, branchId, foundOn: reportedOn }
    return [{ name: 'member.found', payload, by: reportedBy } satisfies PendingEvent]
  })
}
