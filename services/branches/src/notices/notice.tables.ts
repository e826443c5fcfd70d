import type { NoticeChannel } from '@mobile-members/model/branches.ts'
import type { ColumnType, Generated } from 'kysely'

/** What a branch tells its mobile members, and whom it has reached (R69). */
export interface NoticeTables {
  notices: NoticesTable
  noticeDeliveries: NoticeDeliveriesTable
}

type Instant = ColumnType<Date, Date | string, Date | string>
type InstantOrNone = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

interface NoticesTable {
  id: Generated<string>
  branchId: string
  title: string
  text: string
  activityId: string | null
  /** To every mobile member of the branch, not to chosen ones. */
  toAll: boolean
  /** About an activity, and fewer days ahead of it than the setting asks. */
  isLate: Generated<boolean>
  sentAt: Instant
  sentBy: string | null
  withdrawnAt: InstantOrNone
  withdrawReason: ColumnType<string | null, string | null | undefined, string | null>
}

interface NoticeDeliveriesTable {
  noticeId: string
  memberId: string
  channel: Generated<NoticeChannel>
  /** When it first stood on the member's screen. */
  deliveredAt: InstantOrNone
  /** When the member opened it, or was told another way. */
  readAt: InstantOrNone
  toldBy: ColumnType<string | null, string | null | undefined, string | null>
}
