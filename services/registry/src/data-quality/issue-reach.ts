import type { Context } from '../context.ts'
import { findSettings } from '../settings/setting.store.ts'
import type { IssueReach } from './issue.store.ts'

/** Whose issues the asker may see under a policy, measured by today's settings. */
export async function issueReach(
  ctx: Context,
  operation: 'dataIssues' | 'dataQuality' | 'settleDataIssue' | 'reopenDataIssue' | 'registryWork',
): Promise<IssueReach & { factAgeMonths: number }> {
  const settings = await findSettings(ctx.db, ctx.today)
  const scope = ctx.scope(operation)
  return {
    scope,
    factAgeMonths: settings.FACT_AGE_MONTHS,
    measures: {
      today: ctx.today,
      oldBefore: monthsBefore(ctx.today, settings.FACT_AGE_MONTHS),
      temporaryBranchPercent: settings.TEMPORARY_BRANCH_PERCENT,
      openSurveys: scope.all,
    },
  }
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const month = date.getUTCMonth() - months
  // The last day of a shorter month.
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last))).toISOString().slice(0, 10)
}
