import { dayOf } from '@mobile-members/model/dates.ts'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { escalateUnacknowledged } from './dispatch.store.ts'

const QUEUE = 'evaluations.escalate-unacknowledged-feedback'

/** Looks every hour, and once at the start, for feedback that nobody has acknowledged in time (R76). */
export async function scheduleEscalation(boss: PgBoss, db: Db, now: () => Date, log: Logger): Promise<void> {
  await boss.createQueue(QUEUE, { retryLimit: 3, retryBackoff: true, retryDelay: 5, notify: true })
  await boss.work(QUEUE, { pollingIntervalSeconds: 30 }, async () => {
    const at = now()
    const escalated = await escalateUnacknowledged(db, dayOf(at), at)
    if (escalated > 0) log.info({ escalated }, 'unacknowledged feedback went to the townships’ centres')
  })
  await boss.schedule(QUEUE, '10 * * * *', null, { tz: 'Asia/Shanghai' })
  await boss.send(QUEUE, {}, { singletonKey: 'start', singletonSeconds: 60 })
}
