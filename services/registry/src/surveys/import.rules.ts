import type { ColumnMeaning, Exclusion, ProblemCode } from '@mobile-members/model/survey.ts'
import type { UnitCorrection } from './unit.rules.ts'

/** What a clerk said about a file before confirming; kept with the file. */
export interface FileCorrections {
  /** By heading key. */
  columns?: Record<string, ColumnMeaning>
  /** By the sheet's name. */
  units?: Record<string, UnitCorrection>
}

/** What an import does or did, in rows; `members` are the new ones. */
export interface ImportFigures {
  rows: number
  fresh: number
  linked: number
  review: number
  excluded: Record<Exclusion, number>
  unchanged: number
  incomplete: number
  questions: number
  /** Rows that stay a township's drafts until it hands them over; the others are linked. */
  drafts?: number
  /** What linking expects of itself: joins that may be wrong, pairs of one person that it neither joined nor asked about. */
  likelyWrongJoins?: number
  likelyMissed?: number
}

/** A problem as it is kept with a line: its place, never the value. */
export interface StoredProblem {
  code: ProblemCode
  column?: number
}

/** Drafts hold personal data of people whom nobody has confirmed yet, so they do not stay. */
export const DRAFT_DAYS = 7
export const MOST_FILES = 300

export function noFigures(): ImportFigures {
  return {
    rows: 0,
    fresh: 0,
    linked: 0,
    review: 0,
    excluded: { NOT_A_MEMBER: 0, DECLINED: 0 },
    unchanged: 0,
    incomplete: 0,
    questions: 0,
  }
}

type ImportState = 'DRAFT' | 'RUNNING' | 'DONE' | 'UNDONE' | 'FAILED' | 'DISCARDED'
type FileState = 'RECEIVED' | 'READ' | 'UNREADABLE'

/** Why an import cannot be changed any more, if it cannot. */
export function changeRefusal(state: ImportState): string | undefined {
  return state === 'DRAFT' ? undefined : 'IMPORT_NOT_A_DRAFT'
}

/** Why a draft cannot be confirmed, if it cannot: files are still being read, or there is nothing to keep. */
export function confirmRefusal(
  state: ImportState,
  files: readonly FileState[],
  campaign: 'OPEN' | 'CLOSED',
): string | undefined {
  if (state !== 'DRAFT' && state !== 'FAILED') return 'IMPORT_NOT_A_DRAFT'
  if (campaign !== 'OPEN') return 'CAMPAIGN_CLOSED'
  if (files.some((file) => file === 'RECEIVED')) return 'FILES_STILL_BEING_READ'
  return files.some((file) => file === 'READ') ? undefined : 'NOTHING_TO_IMPORT'
}

/** Why an import cannot be undone, if it cannot. */
export function undoRefusal(state: ImportState, campaign: 'OPEN' | 'CLOSED'): string | undefined {
  if (state !== 'DONE') return 'IMPORT_NOT_DONE'
  return campaign === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED'
}
