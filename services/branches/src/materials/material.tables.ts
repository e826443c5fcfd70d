import type { DeliveryKind, MaterialAudience, MaterialKind } from '@mobile-members/model/study.ts'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>

/** Study materials, their versions, for whom they are, and whom they reached (R70). */
export interface MaterialTables {
  materialFiles: MaterialFilesTable
  studyMaterials: StudyMaterialsTable
  materialVersions: MaterialVersionsTable
  materialReaders: MaterialReadersTable
  materialDeliveries: MaterialDeliveriesTable
}

/** An uploaded content; it belongs to a material as soon as a version names it. */
interface MaterialFilesTable {
  id: Generated<string>
  hash: string
  name: string
  kind: string
  mediaType: string
  size: number
  uploadedBy: string
  uploadedAt: Instant
}

interface StudyMaterialsTable {
  id: Generated<string>
  /** Null: the centre's, for all branches. */
  branchId: string | null
  kind: MaterialKind
  title: string
  about: string
  audience: MaterialAudience
  /** Why not everybody, where members were chosen (R63). */
  audienceReason: string | null
  /** Of a paper issue. */
  copies: number | null
  publishedAt: Instant
  publishedBy: string
  withdrawnAt: Instant | null
  withdrawnBy: string | null
  withdrawReason: string | null
}

interface MaterialVersionsTable {
  materialId: string
  version: number
  fileId: string | null
  url: string | null
  /** What is new in it. */
  note: string
  toldAt: Instant
  toldBy: string
}

interface MaterialReadersTable {
  materialId: string
  memberId: string
}

interface MaterialDeliveriesTable {
  id: GeneratedAlways<number>
  materialId: string
  version: number
  memberId: string
  kind: DeliveryKind
  at: Instant
  bySubject: string
  undoneAt: Instant | null
  undoneBy: string | null
}
