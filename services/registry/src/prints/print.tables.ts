import type { PrintJobState } from '@mobile-members/model/papers.ts'
import type { Generated } from 'kysely'

/** Papers that were made, and jobs that make many (R43). */
export interface PrintTables {
  letterPrints: LetterPrintsTable
  printJobs: PrintJobsTable
}

export interface LetterPrintsTable {
  id: Generated<string>
  letterId: string
  printedAt: Date
  printedBy: string
  jobId: string | null
}

export interface PrintJobsTable {
  id: Generated<string>
  townshipId: string
  letterIds: string[]
  state: Generated<PrintJobState>
  done: Generated<number>
  askedBy: string
  askedAt: Date
  finishedAt: Date | null
  /** Until it is emptied, a day after. */
  pdfSealed: Buffer | null
}
