import type { Generated } from 'kysely'

export interface BranchIntakeTables {
  branchIntakes: BranchIntakesTable
}

/** A member whom a branch found; what it told of them is the line. */
export interface BranchIntakesTable {
  id: Generated<string>
  branchId: string
  lineId: string
  /** Why the branch asks for this member, in its own words. */
  wish: Generated<string>
  reportedOn: string
  reportedBy: string
  withdrawnOn: string | null
  withdrawnBy: string | null
}
