import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Each letter was printed by whoever issued it, at ten o'clock of its day; those that were presented a second time, for the file. */
export async function seedPrints(db: Db): Promise<void> {
  await sql`
    insert into letter_prints (letter_id, printed_at, printed_by)
    select id, (issued_on + time '10:00') at time zone 'Asia/Shanghai', issued_by from letters
    union all
    select id, (accepted_on + time '15:30') at time zone 'Asia/Shanghai', issued_by from letters
    where accepted_on is not null and serial % 9 = 0`.execute(db)
}
