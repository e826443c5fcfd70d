import type { PublishedCell } from '@mobile-members/model/suppression.ts'
import type { ControlTotals } from '@mobile-members/model/statistics-checks.ts'
import type { ReportedCell, ReportedTable, RunPurpose, StatisticsCell } from '@mobile-members/model/statistics.ts'
import type { ColumnType, Generated } from 'kysely'

type Json<T> = ColumnType<T, string, string>

/** The tables of the yearly statistics. */
export interface StatisticsTables {
  paperVersions: {
    source: 'letters' | 'consents' | 'mobility_spells'
    id: string
    memberId: string
    facts: Json<Record<string, unknown>>
    knownFrom: Date
    knownUntil: Date
  }
  statisticsRuns: {
    id: Generated<string>
    year: number
    purpose: RunPurpose
    referenceDate: string
    knownAt: Date
    requestedBy: string
    requestedAt: Date
    /** T1–T9 and T14, which registry counts itself; once frozen, all tables. */
    cells: Json<StatisticsCell[]>
    control: Json<ControlTotals>
    /** What townships and branches were called then. */
    labels: Json<Record<string, string>>
    hash: string | null
    frozenAt: Date | null
    frozenBy: string | null
  }
  statisticsReports: {
    runId: string
    tableName: ReportedTable
    cells: Json<ReportedCell[]>
    notes: string[]
    reportedAt: Date
  }
  statisticsPublications: {
    year: number
    runId: string
    cells: Json<PublishedCell[]>
    suppressed: number
    publishedAt: Date
  }
}
