import type { Context } from '../context.ts'
import { settingOn } from '../settings/setting.store.ts'
import type { LeaveTermsType } from './leave.type.ts'

/** The settings by which leaves and silence are measured today. */
export async function loadTerms(ctx: Context): Promise<LeaveTermsType> {
  const [reportDays, contactDays, decisionDays, decisionWorkingDays] = await Promise.all([
    settingOn(ctx.db, 'LONG_LEAVE_REPORT_DAYS', ctx.today),
    settingOn(ctx.db, 'LONG_LEAVE_CONTACT_DAYS', ctx.today),
    settingOn(ctx.db, 'LONG_LEAVE_DECISION_DAYS', ctx.today),
    settingOn(ctx.db, 'LONG_LEAVE_DECISION_WORKING_DAYS', ctx.today),
  ])
  return { reportDays, contactDays, decisionDays, decisionWorkingDays }
}
