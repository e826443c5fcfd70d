import type { WelcomeWay } from '@mobile-members/model/intake.ts'

type Day = string

export interface IntakeTables {
  branchIntakes: BranchIntakesTable
  welcomes: WelcomesTable
}

/** A member whom a branch found and asks for, by id; what was told of them is known to registry. */
export interface BranchIntakesTable {
  id: string
  branchId: string
  /** Whom the report was linked to first. */
  toldMemberId: string
  memberId: string
  reportedOn: Day
  withdrawnOn: Day | null
}

/** How a branch was in touch with a member whom it welcomed. */
export interface WelcomesTable {
  affiliationId: string
  memberId: string
  branchId: string
  way: WelcomeWay
  contactedOn: Day
  said: string
  /** Until when it was due, by the setting of the day of the placement. */
  dueOn: Day
  recordedBy: string
  recordedAt: Date | string
}
