import type { DecidedEndReason } from '@mobile-members/model/registry.ts'
import type { SpellState } from '@mobile-members/model/state-machines.ts'
import type { Generated, GeneratedAlways } from 'kysely'

export interface SpellTables {
  spellDecisions: SpellDecisionsTable
  endReports: EndReportsTable
}

export interface SpellDecisionsTable {
  id: GeneratedAlways<number>
  spellId: string
  state: SpellState
  expectedEndOn: string | null
  thresholdDays: number
  reason: Generated<string>
  decidedOn: string
  decidedBy: string
}

/** A branch's word that a member's stay has ended, until the centre or the township decides. */
export interface EndReportsTable {
  id: Generated<string>
  memberId: string
  branchId: string
  townshipId: string | null
  reason: DecidedEndReason
  endedOn: string
  note: Generated<string>
  state: Generated<'OPEN' | 'ACCEPTED' | 'REJECTED'>
  reportedBy: string
  reportedOn: string
  decidedBy: string | null
  decidedOn: string | null
  rejectReason: string | null
}
