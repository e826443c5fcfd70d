import type { ColumnType, Generated } from 'kysely'

export interface FormalMemberTables {
  formalMembers: FormalMembersTable
  branchNotices: BranchNoticesTable
}

/** Who has the formal relation in a branch of the host town, by an accepted transfer (R40). */
export interface FormalMembersTable {
  id: Generated<string>
  memberId: string
  branchId: string
  transferId: string
  membership: 'FULL' | 'PROBATIONARY'
  fromOn: string
  untilOn: string | null
}

export interface BranchNoticesTable {
  id: Generated<string>
  branchId: string
  memberId: string
  /** Why the stay is over: a reason of a spell's end, or a text. */
  reason: string
  notedOn: string
  readAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  readBy: string | null
}
