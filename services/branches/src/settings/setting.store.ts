import type { Database, Db } from '../db.ts'

type SettingName = Database['branchSettings']['name']

/** A setting as it counts on a day. */
export async function settingOn(db: Db, name: SettingName, day: string): Promise<number> {
  const { value } = await db
    .selectFrom('branchSettings')
    .select('value')
    .where('name', '=', name)
    .where('effectiveFrom', '<=', day)
    .orderBy('effectiveFrom', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return value
}

const NAMES: readonly string[] = [
  'WELCOME_DAYS',
  'NOTICE_DAYS',
  'NOTICE_UNREAD_DAYS',
  'NOTEBOOK_LATE_DAYS',
  'NOTEBOOK_OFFLINE_DAYS',
  'PLACEMENT_WORKING_DAYS',
  'OBJECTION_WORKING_DAYS',
  'MOBILE_VOTE_IN_TEMPORARY_BRANCH',
  'LONG_LEAVE_REPORT_DAYS',
  'LONG_LEAVE_CONTACT_DAYS',
  'LONG_LEAVE_DECISION_DAYS',
  'LONG_LEAVE_DECISION_WORKING_DAYS',
] satisfies SettingName[]

/** Keeps what the register has told of a setting, if it is one of ours; the later word for a day counts. */
export async function keepSetting(
  db: Db,
  { name, value, effectiveFrom }: { name: string; value: number; effectiveFrom: string },
): Promise<void> {
  if (!NAMES.includes(name)) return
  await db
    .insertInto('branchSettings')
    .values({ name: name as SettingName, value, effectiveFrom })
    .onConflict((conflict) => conflict.columns(['name', 'effectiveFrom']).doUpdateSet({ value }))
    .execute()
}
