import type { SeriesRhythm } from '@mobile-members/model/activity-series.ts'
import type { ColumnType, Generated } from 'kysely'

/** What stands around activities: places, series. */
export interface ActivityPlanTables {
  branchVenues: BranchVenuesTable
  activitySeries: ActivitySeriesTable
}

interface BranchVenuesTable {
  id: Generated<string>
  branchId: string
  name: string
  address: string | null
  seats: number | null
  /** Whether a wheelchair gets in. */
  stepFree: boolean
  retiredAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

interface ActivitySeriesTable {
  id: Generated<string>
  branchId: string
  rhythm: SeriesRhythm
  fromOn: string
  untilOn: string
  plannedBy: string | null
}
