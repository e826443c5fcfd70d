import { addDays } from '@mobile-members/model/dates.ts'
import type { Context } from '../context.ts'
import { findSettings } from '../settings/setting.store.ts'
import { insertSweepTasks } from './sweep.store.ts'

/** Asks every community, village and enterprise that was not asked yet (R31), with the days that hold today. Gives how many. */
export async function askSweepUnits(ctx: Context, campaignId: string): Promise<number> {
  const { SWEEP_REPORT_DAYS } = await findSettings(ctx.db, ctx.today)
  return insertSweepTasks(ctx.db, campaignId, addDays(ctx.today, SWEEP_REPORT_DAYS))
}
