import type { County } from '@mobile-members/county/world.ts'
import type { Db } from '../db.ts'
import { load } from '../seed-rows.ts'

/** The townships' talks about transferring (R39). */
export async function seedGuidance(db: Db, county: County): Promise<void> {
  await load(
    db,
    'guidance_talks',
    {
      id: 'uuid',
      member_id: 'uuid',
      township_id: 'uuid',
      held_on: 'date',
      talked_by: 'text',
      answer: 'text',
      reason: 'text',
      note: 'text',
      recorded_by: 'text',
    },
    county.registry.guidanceTalks.map((talk) => ({
      id: talk.id,
      member_id: talk.memberId,
      township_id: talk.townshipId,
      held_on: talk.heldOn,
      talked_by: talk.talkedBy,
      answer: talk.answer,
      reason: talk.reason,
      note: talk.note,
      recorded_by: talk.recordedBy,
    })),
  )
}
