import type { AgendaKind, AgendaOutcome, Vote } from '@mobile-members/model/rights.ts'
import type { Generated } from 'kysely'

/** Agendas of meetings, with the figures of what was put to the vote (R65–R67). */
export interface AgendaTables {
  agendaItems: AgendaItemsTable
  agendaHands: AgendaHandsTable
  agendaCandidates: AgendaCandidatesTable
}

interface AgendaItemsTable {
  id: Generated<string>
  activityId: string
  position: number
  kind: AgendaKind
  title: string
  addedBy: string
  /** Who was entitled when it was counted; mobile members are not among them. */
  electors: number | null
  guestsPresent: number | null
  present: number | null
  votesFor: number | null
  votesAgainst: number | null
  votesAbstained: number | null
  outcome: AgendaOutcome | null
  countedBy: string | null
  countedAt: Date | null
}

interface AgendaHandsTable {
  itemId: string
  memberId: string
  vote: Vote
  by: string
  at: Date
}

interface AgendaCandidatesTable {
  itemId: string
  number: number
  /** Null: an own member whom this system does not know; the name stands on the ballot paper. */
  memberId: string | null
}
