import type { RosterScope } from '@mobile-members/model/intake.ts'
import type { Generated } from 'kysely'

export interface RosterScopeTables {
  scopeExclusions: ScopeExclusionsTable
}

/** A member left out of a part of the branch's life, until somebody takes them in again (R63). */
export interface ScopeExclusionsTable {
  id: Generated<string>
  affiliationId: string
  memberId: string
  branchId: string
  scope: RosterScope
  reason: string
  leftOutOn: string
  leftOutBy: string
  endedOn: string | null
  endedBy: string | null
}
