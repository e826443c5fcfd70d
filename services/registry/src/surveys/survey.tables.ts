import type { KeptLineState, ProblemCode, SurveyChannel, UnitKind } from '@mobile-members/model/survey.ts'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Reason } from '../linking/weight.rules.ts'
import type { FileCorrections, ImportFigures, StoredProblem } from './import.rules.ts'

type Day = string
type Json<T> = ColumnType<T, string, string>
type JsonDefault<T> = ColumnType<T, string | undefined, string>

/** The tables of survey import and linking. */
export interface SurveyTables {
  surveyCampaigns: SurveyCampaignsTable
  surveyResults: SurveyResultsTable
  columnMeanings: ColumnMeaningsTable
  surveyImports: SurveyImportsTable
  surveyFiles: SurveyFilesTable
  surveyLines: SurveyLinesTable
  lineLinks: LineLinksTable
  memberMerges: MemberMergesTable
  reviewQuestions: ReviewQuestionsTable
  factDecisions: FactDecisionsTable
  linkKeys: { lineId: string; keys: number[] }
  linkKnowledge: LinkKnowledgeTable
}

export interface SurveyCampaignsTable {
  id: Generated<string>
  year: number
  state: Generated<'OPEN' | 'CLOSED'>
  openedOn: Day
  openedBy: string
  closedOn: Day | null
  closedBy: string | null
  /** Until when the townships hand over (R27), by the setting of the day on which it was opened. */
  handoverDueOn: Day | null
  /** A year on the way to it had no published calendar. */
  handoverDueEstimated: Generated<boolean>
}

export interface SurveyResultsTable {
  campaignId: string
  kind: 'NUMBER' | 'INDUSTRY' | 'STRUCTURE'
  rowKey: string
  columnKey: string
  lines: number
  people: number
}

export interface ColumnMeaningsTable {
  headingKey: string
  meaning: string
  setBy: string
  setAt: Generated<Date>
}

export interface SurveyImportsTable {
  id: Generated<string>
  campaignId: string
  /** The township that hands in its own survey; the centre's imports have none. */
  townshipId: string | null
  state: Generated<'DRAFT' | 'RUNNING' | 'DONE' | 'UNDONE' | 'FAILED' | 'DISCARDED'>
  progress: Generated<number>
  forecast: Json<ImportFigures> | null
  figures: Json<ImportFigures> | null
  failure: string | null
  createdBy: string
  createdAt: Date
  expiresAt: Date
  confirmedBy: string | null
  confirmedAt: Date | null
  finishedAt: Date | null
  undoneBy: string | null
  undoneAt: Date | null
  /** The task of the unit that sent it in by itself. */
  sweepTaskId: ColumnType<string | null, string | null | undefined, never>
}

export interface SurveyFilesTable {
  id: Generated<string>
  importId: string
  position: number
  fileName: string
  contentIndex: Buffer
  contentSealed: Buffer | null
  readingSealed: Buffer | null
  state: Generated<'RECEIVED' | 'READ' | 'UNREADABLE'>
  problem: ProblemCode | null
  corrections: JsonDefault<FileCorrections>
  excluded: JsonDefault<{ sheet: string; row: number; reason: string }[]>
  receivedAt: Date
}

export interface SurveyLinesTable {
  id: Generated<string>
  seq: GeneratedAlways<number>
  campaignId: string
  importId: string | null
  fileId: string | null
  sheet: Generated<string>
  row: number | null
  channel: SurveyChannel
  unitKind: UnitKind | null
  unitName: Generated<string>
  unitId: string | null
  townshipId: string | null
  factsSealed: Buffer
  cellsSealed: Buffer | null
  idNumberSealed: Buffer | null
  idNumberIndex: Buffer | null
  rowIndex: Buffer
  occurrence: Generated<number>
  missing: Generated<string[]>
  problems: JsonDefault<StoredProblem[]>
  sex: 'MALE' | 'FEMALE' | null
  birthYear: number | null
  industrySection: string | null
  toldOn: Day
  recordedBy: string
  recordedAt: Generated<Date>
  withdrawnAt: Date | null
  withdrawnBy: string | null
  /** Who sees it and what waits for it; what it tells never changes. */
  state: Generated<KeptLineState>
  originBranchId: string | null
  /** The version before, which is withdrawn. */
  replacesId: string | null
  handoverId: string | null
}

export interface LineLinksTable {
  id: Generated<string>
  lineId: string
  memberId: string
  decision: 'NEW' | 'LINKED' | 'REVIEW'
  score: number | null
  reasons: JsonDefault<Reason[]>
  decidedBy: string
  decidedAt: Generated<Date>
  endedAt: Date | null
}

export interface MemberMergesTable {
  id: Generated<string>
  keptMemberId: string
  mergedMemberId: string
  reasons: JsonDefault<Reason[]>
  keptBefore: Json<Record<string, unknown>>
  keptFingerprint: string
  mergedBy: string
  mergedAt: Date
  undoneBy: string | null
  undoneAt: Date | null
}

export interface ReviewQuestionsTable {
  id: Generated<string>
  seq: GeneratedAlways<number>
  importId: string | null
  lineId: string
  otherLineId: string | null
  otherMemberId: string
  score: number
  reasons: Json<Reason[]>
  state: Generated<'OPEN' | 'SAME' | 'DIFFERENT' | 'DROPPED'>
  mergeId: string | null
  askedAt: Generated<Date>
  answeredBy: string | null
  answeredAt: Date | null
}

/** What all lines together taught at the last linking of many, sealed; one row. */
export interface LinkKnowledgeTable {
  onlyRow: Generated<boolean>
  version: Generated<string>
  lines: number
  learnedAt: Generated<Date>
  contentSealed: Buffer
}

export interface FactDecisionsTable {
  memberId: string
  fact: string
  lineId: string
  decidedBy: string
  decidedAt: Date
}
