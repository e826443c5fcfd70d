import type { County } from '@mobile-members/county/world.ts'
import type { Db } from '../db.ts'
import { load } from '../seed-rows.ts'

export async function seedCheckIns(db: Db, county: County): Promise<void> {
  await load(
    db,
    'check_ins',
    {
      id: 'uuid',
      member_id: 'uuid',
      letter_id: 'uuid',
      state: 'text',
      channel: 'text',
      checked_in_on: 'date',
      confirmed_by: 'text',
      facts: 'jsonb',
      recorded_by: 'text',
    },
    county.registry.checkIns.map((checkIn) => ({
      id: checkIn.id,
      member_id: checkIn.memberId,
      letter_id: checkIn.letterId,
      state: 'CONFIRMED',
      channel: checkIn.channel,
      checked_in_on: checkIn.checkedInOn,
      confirmed_by: checkIn.confirmedBy,
      facts: checkIn.facts,
      recorded_by: checkIn.confirmedBy,
    })),
  )
}
