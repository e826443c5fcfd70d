import { addDays } from '@mobile-members/model/dates.ts'
import type { County } from '@mobile-members/county/world.ts'
import type { Db } from '../db.ts'

/** What the demo county's centre has set: a longer validity since the summer, and one change that lies ahead. */
export async function seedSettings(db: Db, county: County): Promise<void> {
  const director = await db
    .selectFrom('officeTerms')
    .select('subject')
    .where('role', '=', 'CENTER_DIRECTOR')
    .where('untilOn', 'is', null)
    .executeTakeFirst()
  const setBy = director?.subject ?? ''
  const at = (day: string) => new Date(`${day}T10:00:00+08:00`)
  const firstOfNextMonth = `${addDays(`${county.today.slice(0, 7)}-28`, 7).slice(0, 7)}-01`
  await db
    .insertInto('settings')
    .values([
      {
        name: 'GUIDANCE_DAYS',
        value: 45,
        effectiveFrom: addDays(county.today, -120),
        setBy,
        setAt: at(addDays(county.today, -125)),
      },
      {
        name: 'DUTY_SILENCE_DAYS',
        value: 45,
        effectiveFrom: firstOfNextMonth,
        setBy,
        setAt: at(addDays(county.today, -3)),
      },
    ])
    .execute()
}
