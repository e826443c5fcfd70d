import { addDays } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import type { BranchTask } from '../tasks/task.store.ts'
import { listUntold } from './notice.store.ts'

/** What is unread since then has to be told by phone or on paper: the setting's days lie between (R69). */
export async function unreadSinceOn(db: Db, today: string): Promise<Date> {
  const days = await settingOn(db, 'NOTICE_UNREAD_DAYS', today)
  return new Date(`${addDays(today, 1 - days)}T00:00:00+08:00`)
}

/** How many members the secretaries of these branches have to tell something otherwise than on the screen. */
export async function listTellingTasks(
  db: Db,
  branchIds: readonly string[],
  { now, today }: { now: Date; today: string },
): Promise<BranchTask[]> {
  const unreadSince = await unreadSinceOn(db, today)
  const untold = await listUntold(db, { branchIds, unreadSince, now })
  return [...Map.groupBy(untold, ({ branchId }) => branchId)].map(([branchId, list]) => ({
    act: 'TELL_MEMBERS',
    branchId,
    count: new Set(list.map(({ memberId }) => memberId)).size,
    oldestAt: list[0]!.sentAt,
  }))
}

/** Notices that a member has not opened. */
export async function listReadingTasks(db: Db, memberId: string): Promise<BranchTask[]> {
  const { rows } = await sql<BranchTask>`
    select 'READ_NOTICES' as act, null as branch_id, count(*)::int as count, min(sent_at) as oldest_at
    from notice_deliveries join notices on notices.id = notice_deliveries.notice_id
    where member_id = ${memberId} and read_at is null and withdrawn_at is null`.execute(db)
  return rows.filter(({ count }) => count > 0)
}
