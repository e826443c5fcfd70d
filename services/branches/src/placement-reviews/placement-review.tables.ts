import type { AffiliationKind, ManualReason, PlacementRule } from '@mobile-members/model/branches.ts'
import type { ReviewCause, ReviewState } from '@mobile-members/model/placement-reviews.ts'
import type { ColumnType, Generated } from 'kysely'

export interface PlacementReviewTables {
  placementReviews: PlacementReviewsTable
}

/** Whether a placed member still belongs there (R61): what was, why it is asked, what the table says now. */
interface PlacementReviewsTable {
  id: Generated<string>
  affiliationId: string
  memberId: string
  /** Where the member is placed, how, and by which decision. */
  branchId: string
  kind: AffiliationKind
  decisionId: string | null
  cause: ReviewCause
  /** What whoever asked has said, or why the branch is dissolved. */
  reason: string | null
  openedAt: ColumnType<Date, Date | string, never>
  /** Null where it followed from news of registry. */
  openedBy: string | null
  /** Until when who asked is answered. */
  dueOn: string | null
  saidRule: PlacementRule | null
  saidManualReason: ManualReason | null
  saidBranchId: string | null
  state: Generated<ReviewState>
  closedAt: ColumnType<Date | null, Date | string | null, Date | string | null>
  closedBy: string | null
  answer: string | null
}
