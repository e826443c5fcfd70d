import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { countOverdueUnits } from './sweep.store.ts'

/** What of the sweep waits for the centre: hints of departments, planned visits whose day has come, units past their day. */
export async function countSweepWork(
  db: Db,
  today: string,
): Promise<{ kind: 'HINTS_TO_LOOK_AT' | 'SWEEP_UNITS_OVERDUE'; count: number; oldest: string | null }[]> {
  const { rows } = await sql<{ count: number; oldest: string | null }>`
    select count(*)::int as count, min(received_on) as oldest
    from department_hints join department_lists on department_lists.id = list_id
    where department_hints.vanish_on > ${today} and (state = 'OPEN' or visit_on <= ${today})`.execute(db)
  return [
    { kind: 'HINTS_TO_LOOK_AT', ...rows[0]! },
    { kind: 'SWEEP_UNITS_OVERDUE', ...(await countOverdueUnits(db, today)) },
  ]
}
