import { dayOf } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'

const QUEUE = 'registry.expire-letters'

/**
 * Marks letters that ran out on their way, and asks their townships for new ones (R45). Gives how many.
 * One statement, so that a member, a letter and a notice never disagree.
 */
export async function expireLetters(db: Db, today: string): Promise<number> {
  const { rows } = await sql`
    with expired as (
      update letters set state = 'EXPIRED', expired_on = ${today}
      where state in ('ISSUED', 'PRESENTED') and valid_until < ${today}
      returning id, member_id, township_id, number
    ), stages as (
      update members set stage = 'FOUND', version = version + 1 from expired
      where members.id = expired.member_id and members.stage = 'INTRODUCED'
    ), told as (
      insert into timeline_entries (member_id, kind, happened_on, organization_id, detail)
      select member_id, 'LETTER_EXPIRED', ${today}, township_id, jsonb_build_object('letterId', id, 'number', number) from expired
    )
    insert into notices (kind, township_id, member_id, letter_id, noted_on)
    select 'LETTER_EXPIRED', township_id, member_id, id, ${today} from expired
    returning id`.execute(db)
  return rows.length
}

/** Looks every night, and once at the start. */
export async function scheduleExpiry(boss: PgBoss, db: Db, now: () => Date, log: Logger): Promise<void> {
  await boss.createQueue(QUEUE, { retryLimit: 3, retryBackoff: true, retryDelay: 5 })
  await boss.work(QUEUE, { pollingIntervalSeconds: 30 }, async () => {
    const expired = await expireLetters(db, dayOf(now()))
    if (expired > 0) log.info({ expired }, 'letters ran out on their way')
  })
  await boss.schedule(QUEUE, '10 0 * * *', null, { tz: 'Asia/Shanghai' })
  await boss.send(QUEUE, {}, { singletonKey: 'start', singletonSeconds: 60 })
}
