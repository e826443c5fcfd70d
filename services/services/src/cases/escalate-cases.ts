import { dayOf } from '@mobile-members/model/dates.ts'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { escalateOverdueCases } from './case.store.ts'

const QUEUE = 'services.escalate-overdue-cases'

/** Looks every hour, and once at the start, for cases past their deadline, and puts them before the director (R97). */
export async function scheduleEscalation(boss: PgBoss, db: Db, now: () => Date, log: Logger): Promise<void> {
  await boss.createQueue(QUEUE, { retryLimit: 3, retryBackoff: true, retryDelay: 5, notify: true })
  await boss.work(QUEUE, { pollingIntervalSeconds: 30 }, async () => {
    const at = now()
    const escalated = await escalateOverdueCases(db, dayOf(at), at)
    if (escalated > 0) log.info({ escalated }, 'cases past their deadline went to the director')
  })
  await boss.schedule(QUEUE, '5 * * * *', null, { tz: 'Asia/Shanghai' })
  await boss.send(QUEUE, {}, { singletonKey: 'start', singletonSeconds: 60 })
}
