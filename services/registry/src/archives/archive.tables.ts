import type { ArchiveKind, ArchiveSource } from '@mobile-members/model/archives.ts'
import type { Generated } from 'kysely'

export interface ArchiveTables {
  archiveDocuments: ArchiveDocumentsTable
  archiveRestrictions: ArchiveRestrictionsTable
}

/** Archives that are shut, long after the mobility ended (D11). */
export interface ArchiveRestrictionsTable {
  memberId: string
  endedOn: string
  restrictedOn: string
}

export interface ArchiveDocumentsTable {
  id: Generated<string>
  memberId: string
  kind: ArchiveKind
  /** Grows with each paper of a kind; the newest stands, the older stay. */
  version: number
  source: ArchiveSource
  /** What the step was about: the letter, the check-in, the decision, the assessment. */
  subjectId: string | null
  fileName: string
  mediaType: string
  /** What a step's paper says, sealed; its hash is fixed when the step is done. */
  contentSealed: Buffer | null
  contentHash: string
  /** The print of the content, or the file that was brought. */
  fileHash: string | null
  fileSize: number | null
  filedOn: string
  filedAt: Date
  filedBy: string | null
  filedByRole: string | null
  /** Gone by the retention schedule (D11); the row stays as its trace. */
  destroyedOn: string | null
}
