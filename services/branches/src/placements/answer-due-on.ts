import { addWorkingDays } from '@mobile-members/model/dates.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import type { Context } from '../context.ts'
import { settingOn } from '../settings/setting.store.ts'

/** Until when somebody who has objected, or asked for a review, is answered. */
export async function answerDueOn(ctx: Context): Promise<string> {
  const days = await settingOn(ctx.db, 'OBJECTION_WORKING_DAYS', ctx.today)
  return addWorkingDays(ctx.today, days, workingCalendar()).day
}
