import type { SeriesRhythm } from '@mobile-members/model/activity-series.ts'
import type { ColumnType, Generated } from 'kysely'

type InstantOrNone = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

/** What stands around activities: places, series, calendars, sheets on paper. */
export interface ActivityPlanTables {
  branchVenues: BranchVenuesTable
  activitySeries: ActivitySeriesTable
  calendarFeeds: CalendarFeedsTable
  paperSheets: PaperSheetsTable
}

interface BranchVenuesTable {
  id: Generated<string>
  branchId: string
  name: string
  address: string | null
  seats: number | null
  /** Whether a wheelchair gets in. */
  stepFree: boolean
  retiredAt: InstantOrNone
}

interface ActivitySeriesTable {
  id: Generated<string>
  branchId: string
  rhythm: SeriesRhythm
  fromOn: string
  untilOn: string
  plannedBy: string | null
}

interface CalendarFeedsTable {
  id: Generated<string>
  subject: string
  memberId: string | null
  branchId: string | null
  tokenHash: string
  madeAt: ColumnType<Date, Date | string, Date | string>
  lastFetchedAt: InstantOrNone
  withdrawnAt: InstantOrNone
}

interface PaperSheetsTable {
  /** What its code says and a hand scanner types. */
  number: string
  activityId: string
  /** Whose notebook page it is; null on an attendance sheet. */
  memberId: string | null
  printedBy: string
  printedAt: ColumnType<Date, Date | string, Date | string>
  /** Who entered the filled sheet, and when. */
  enteredBy: ColumnType<string | null, string | null | undefined, string | null>
  enteredAt: InstantOrNone
}
