import type { Generated } from 'kysely'

export interface ExportTables {
  exportRequests: ExportRequestsTable
}

export interface ExportRequestsTable {
  id: Generated<string>
  /** The list's filter as the address asks for it, its parts in order. */
  list: string
  purpose: string
  rowCount: number
  state: Generated<'OPEN' | 'APPROVED' | 'REJECTED'>
  requestedBy: string
  requestedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  rejectReason: string | null
  takenAt: Date | null
}
