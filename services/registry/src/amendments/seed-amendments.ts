import type { County } from '@mobile-members/county/world.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import type { Db } from '../db.ts'
import { load } from '../seed-rows.ts'

const OPEN = 9
const NOTES = ['搬家了', '换了手机号', '换了单位', '家里换了联系人']

/** Corrections that members have asked for in the last days: some wait, some were accepted, some not (R38). */
export async function seedAmendments(db: Db, county: County): Promise<void> {
  const accounts = new Map(county.identity.accounts.map(({ holderId, id }) => [holderId, id]))
  const asking = county.registry.members
    .filter(({ stage }) => stage === 'PLACED')
    .filter((member, at) => at % 97 === 5 || member.id === county.cast.li)
    .slice(0, OPEN + 8)
  await load(
    db,
    'amendment_requests',
    {
      member_id: 'uuid',
      facts: 'jsonb',
      state: 'text',
      note: 'text',
      requested_by: 'text',
      requested_at: 'timestamptz',
      decided_by: 'text',
      decided_at: 'timestamptz',
      reject_reason: 'text',
    },
    asking.map((member, at) => {
      const decided = at >= OPEN
      const rejected = decided && at % 3 === 0
      const asked = addDays(county.today, decided ? -40 - at : -((at * 2) % 12) - 1)
      const phone = `154${String(70_000_000 + at * 137)}`
      return {
        member_id: member.id,
        facts: [
          { residence: `${county.name}新华路${20 + at}号` },
          { phones: [phone] },
          { employer: '新开的木器厂' },
          { homeContactPhone: phone },
        ][at % 4],
        state: rejected ? 'REJECTED' : decided ? 'ACCEPTED' : 'OPEN',
        note: NOTES[at % 4],
        requested_by: accounts.get(member.id) ?? member.id,
        requested_at: `${asked}T10:00:00+08:00`,
        decided_by: decided ? '' : null,
        decided_at: decided ? `${addDays(asked, 3)}T15:00:00+08:00` : null,
        reject_reason: rejected ? '电话核实后无变化' : null,
      }
    }),
  )
}
