import type { RegulationKind } from '@mobile-members/model/regulations.ts'
import type { Generated } from 'kysely'

/** The five regulations with all their versions (R8). */
export interface RegulationTables {
  regulations: RegulationsTable
}

interface RegulationsTable {
  id: Generated<string>
  kind: RegulationKind
  version: number
  title: string
  content: string
  /** A date without time, `YYYY-MM-DD`. */
  effectiveFrom: string
  /** Null: a draft. */
  publishedOn: string | null
  publishedBy: string | null
  draftedBy: string
  draftedAt: Date
}
