import type { TransferState } from '@mobile-members/model/state-machines.ts'
import type { TransferContent, TransferTarget } from '@mobile-members/model/transfers.ts'
import type { ColumnType, Generated } from 'kysely'

export interface TransferTables {
  formalTransfers: FormalTransfersTable
  transferSerials: { townshipId: string; year: number; last: number }
}

export interface FormalTransfersTable {
  id: Generated<string>
  memberId: string
  townshipId: string
  branchId: string
  target: TransferTarget
  year: number
  serial: number
  number: string
  state: TransferState
  content: ColumnType<TransferContent, string, string>
  /** Printed on the letter too, and never kept in the open. */
  idNumberSealed: Buffer | null
  sentOn: string
  sentBy: string
  /** Until when the branch has to answer. */
  dueOn: string
  validUntil: string
  decidedOn: string | null
  decidedBy: string | null
  reason: string | null
  /** Who received the member, for the receipt. */
  handler: string | null
  handlerPhone: string | null
  closedOn: string | null
  closedBy: string | null
}
