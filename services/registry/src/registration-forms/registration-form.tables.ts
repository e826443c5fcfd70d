import type { ContactCheck } from '@mobile-members/model/papers.ts'
import type { Generated, GeneratedAlways } from 'kysely'

/** Registration forms on paper, and how phones were checked (R79). */
export interface RegistrationFormTables {
  registrationFormNumbers: { year: number; last: number }
  registrationForms: RegistrationFormsTable
  contactVerifications: ContactVerificationsTable
}

export interface RegistrationFormsTable {
  id: Generated<string>
  number: string
  memberId: string | null
  /** Dates without time, `YYYY-MM-DD`. */
  printedOn: string
  printedBy: string
  enteredOn: string | null
  enteredBy: string | null
}

export interface ContactVerificationsTable {
  id: Generated<string>
  seq: GeneratedAlways<number>
  memberId: string
  method: ContactCheck
  phoneIndex: Buffer
  codeHash: Buffer | null
  askedAt: Date
  askedBy: string
  tries: Generated<number>
  verifiedOn: string | null
  verifiedBy: string | null
}
