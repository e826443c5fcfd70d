import { findHostTown } from '../organizations/organization.store.ts'
import type { Db } from '../db.ts'
import type { ToldByForm } from '../surveys/save-line.ts'
import type { UnitKind } from '@mobile-members/model/survey.ts'
import type { ToldFactsInput } from './sweep.type.ts'

/** What is told of a person as a line of the town's sweep: who is found here has come to the host town. */
export async function toldInSweep(
  db: Db,
  facts: ToldFactsInput,
  { campaignId, unitKind, unitName }: { campaignId: string; unitKind: UnitKind | null; unitName: string },
): Promise<ToldByForm> {
  const { shortName } = await findHostTown(db)
  const about = { campaignId, unitKind, unitName, channel: 'HOST_SWEEP' as const }
  return { ...facts, ...about, destination: shortName, joinedDate: '', extra: [] }
}
