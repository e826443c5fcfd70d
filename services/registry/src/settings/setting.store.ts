import { SETTINGS, SETTING_NAMES, type SettingName } from '@mobile-members/model/settings.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

/** The settings that hold on a day. */
export async function findSettings(db: Db, day: string): Promise<Record<SettingName, number>> {
  const { rows } = await sql<{ name: SettingName; value: number }>`
    select distinct on (name) name, value from settings where effective_from <= ${day}
    order by name, effective_from desc, id desc`.execute(db)
  const set = new Map(rows.map(({ name, value }) => [name, value]))
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, set.get(name) ?? SETTINGS[name].standard])) as Record<
    SettingName,
    number
  >
}

/** Every value that was ever set, newest first, with the name of who set it. */
export function listSettingChanges(db: Db): Promise<(Row<'settings'> & { setByName: string | null })[]> {
  return db
    .selectFrom('settings')
    .selectAll()
    .select((where) =>
      where
        .selectFrom('officeTerms')
        .select('holderName')
        .whereRef('officeTerms.subject', '=', 'settings.setBy')
        .orderBy('officeTerms.fromOn', 'desc')
        .limit(1)
        .as('setByName'),
    )
    .orderBy('effectiveFrom', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function insertSetting(db: Db, setting: NewRow<'settings'>): Promise<void> {
  await db.insertInto('settings').values(setting).execute()
}
