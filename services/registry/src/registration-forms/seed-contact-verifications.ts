import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { phoneIndexOf } from './verify-contact.ts'

/** Phones that were checked at the counter, on the day of the check-in: most were called, some rang there. */
export async function seedContactVerifications(db: Db): Promise<void> {
  const { rows } = await sql<{ memberId: string; phone: string; on: string; by: string }>`
    select member_id, members.phones[1] as phone, checked_in_on as on, confirmed_by as by
    from check_ins join members on members.id = member_id
    where state = 'CONFIRMED' and cardinality(members.phones) > 0 order by checked_in_on, member_id`.execute(db)
  const checks = rows.map(({ memberId, phone, on, by }, at) => ({
    member_id: memberId,
    method: at % 4 === 0 ? 'SHOWN' : 'CALL',
    phone_index: phoneIndexOf(phone).toString('hex'),
    on,
    by,
  }))
  await sql`
    insert into contact_verifications (member_id, method, phone_index, asked_at, asked_by, verified_on, verified_by)
    select member_id, method, decode(phone_index, 'hex'), ("on" + time '09:00') at time zone 'Asia/Shanghai', "by", "on", "by"
    from jsonb_to_recordset(${JSON.stringify(checks)}::jsonb)
      as row (member_id uuid, method text, phone_index text, "on" date, "by" text)`.execute(db)
}
