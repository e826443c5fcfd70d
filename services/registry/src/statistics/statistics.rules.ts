import { type ReportedTable, REPORTED_TABLES } from '@mobile-members/model/statistics.ts'
import { type StatisticsCheck, redChecks } from '@mobile-members/model/statistics-checks.ts'

/** Why a year cannot be counted on this day, if so: the tables are of the reference date, which must lie in the year and be over. */
export function requestRefusal(of: {
  year: number
  referenceDate: string
  today: string
  frozen: boolean
}): string | undefined {
  if (of.frozen) return 'YEAR_IS_FROZEN'
  if (of.referenceDate.slice(0, 4) !== String(of.year)) return 'REFERENCE_DATE_NOT_IN_THE_YEAR'
  return of.referenceDate > of.today ? 'REFERENCE_DATE_AHEAD' : undefined
}

/** The tables that other services have not reported yet. */
export function missingReports(reported: readonly string[]): ReportedTable[] {
  return (Object.keys(REPORTED_TABLES) as ReportedTable[]).filter((table) => !reported.includes(table))
}

/** Why a draft cannot be frozen, if so, with what is in the way: reports that are missing, checks that are red, a verification that runs. */
export function freezeRefusal(of: {
  missing: readonly string[]
  checks: readonly StatisticsCheck[]
  verification: 'PREPARED' | 'OPEN' | 'CLOSED' | 'FROZEN' | undefined
}): { reason: string; details: Record<string, unknown> } | undefined {
  if (of.missing.length > 0) return { reason: 'STATISTICS_REPORTS_MISSING', details: { missing: of.missing } }
  const red = redChecks(of.checks)
  if (red.length > 0)
    return {
      reason: 'STATISTICS_CHECKS_RED',
      details: { checks: red.map(({ name, left, right, difference }) => ({ name, left, right, difference })) },
    }
  if (of.verification === 'PREPARED' || of.verification === 'OPEN')
    return { reason: 'VERIFICATION_NOT_CLOSED', details: {} }
  return undefined
}
