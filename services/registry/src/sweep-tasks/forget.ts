import { dayOf } from '@mobile-members/model/dates.ts'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { vanishHints } from '../department-lists/department-list.store.ts'
import { forgetAttempts, forgetRejected } from '../self-registrations/self-registration.store.ts'

const QUEUE = 'registry.forget'

/** Forgets what is kept for a time only: rejected registrations and attempts (R30), hints of departments (R32, D5). */
export async function forget(db: Db, now: Date): Promise<{ registrations: number; hints: number }> {
  const registrations = await forgetRejected(db, now)
  await forgetAttempts(db, now)
  return { registrations, hints: await vanishHints(db, dayOf(now)) }
}

/** Forgets every hour, and once at the start: whether anybody calls or not. */
export async function scheduleForgetting(boss: PgBoss, db: Db, now: () => Date, log: Logger): Promise<void> {
  await boss.createQueue(QUEUE, { retryLimit: 3, retryBackoff: true, retryDelay: 5 })
  await boss.work(QUEUE, { pollingIntervalSeconds: 30 }, async () => {
    const forgotten = await forget(db, now())
    if (forgotten.registrations + forgotten.hints > 0) log.info(forgotten, 'forgotten after their days')
  })
  await boss.schedule(QUEUE, '5 * * * *', null, { tz: 'Asia/Shanghai' })
  await boss.send(QUEUE, {}, { singletonKey: 'start', singletonSeconds: 60 })
}
