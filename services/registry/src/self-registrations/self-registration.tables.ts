import type { Generated, GeneratedAlways } from 'kysely'
import type { SelfRegistrationState } from '@mobile-members/model/registry.ts'

/** The tables of self-registration (R30). */
export interface SelfRegistrationTables {
  selfRegistrations: SelfRegistrationsTable
  selfRegistrationAttempts: SelfRegistrationAttemptsTable
}

export interface SelfRegistrationsTable {
  id: Generated<string>
  seq: GeneratedAlways<number>
  receiptNo: string
  state: Generated<SelfRegistrationState>
  /** A date without time, `YYYY-MM-DD`. */
  receivedOn: string
  receivedAt: Date
  /** What was told, sealed; a rejected one is forgotten after some days. */
  formSealed: Buffer | null
  idNumberIndex: Buffer | null
  /** The same for the same name and phone. */
  personIndex: Buffer | null
  lineId: string | null
  rejectReason: string | null
  decidedBy: string | null
  decidedAt: Date | null
}

export interface SelfRegistrationAttemptsTable {
  id: GeneratedAlways<number>
  addressIndex: Buffer
  attemptedAt: Date
}
