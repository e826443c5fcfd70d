import type { HintState, PublicityMedium } from '@mobile-members/model/sweep.ts'
import type { Generated, GeneratedAlways } from 'kysely'

type Day = string

/** The tables of the host town's sweep (R28–R32). */
export interface SweepTables {
  publicityItems: PublicityItemsTable
  publicityCopies: PublicityCopiesTable
  openLetters: OpenLettersTable
  openLetterCopies: OpenLetterCopiesTable
  sweepTasks: SweepTasksTable
  sweepReminders: SweepRemindersTable
  departmentLists: DepartmentListsTable
  departmentHints: DepartmentHintsTable
}

/** What was recorded by mistake stays, with who removed it and why. */
interface Removable {
  removedAt: Date | null
  removedBy: string | null
  removeReason: string | null
}

export interface PublicityItemsTable extends Removable {
  id: Generated<string>
  campaignId: string
  medium: PublicityMedium
  publishedOn: Day
  place: string
  text: string
  recordedBy: string
  recordedAt: Date
}

export interface PublicityCopiesTable {
  itemId: string
  fileName: string
  mediaType: string
  fileHash: string
  attachedBy: string
  attachedAt: Date
}

/** Never changed once published: the database refuses it. */
export interface OpenLettersTable {
  version: number
  title: string
  text: string
  signedBy: string
  publishedOn: Day
  publishedBy: string
}

export interface OpenLetterCopiesTable extends Removable {
  id: Generated<string>
  version: number
  campaignId: string
  unitId: string
  number: number
  handedOutOn: Day
  recordedBy: string
  recordedAt: Date
}

export interface SweepTasksTable {
  id: Generated<string>
  campaignId: string
  unitId: string
  dueOn: Day
  returnedAs: 'REPORTED' | 'NIL' | null
  returnedOn: Day | null
  returnedBy: string | null
  /** The centre entered what the unit handed in on paper. */
  onBehalf: Generated<boolean>
}

export interface SweepRemindersTable {
  id: Generated<string>
  taskId: string
  text: string
  remindedOn: Day
  remindedBy: string
}

export interface DepartmentListsTable {
  id: Generated<string>
  departmentId: string
  legalBasis: string
  contentIndex: Buffer
  receivedOn: Day
  receivedBy: string
  vanishOn: Day
  rows: number
  known: Generated<number>
  lines: Generated<number>
  dismissed: Generated<number>
  vanished: Generated<number>
}

export interface DepartmentHintsTable {
  id: Generated<string>
  seq: GeneratedAlways<number>
  listId: string
  hintSealed: Buffer
  toldOn: Day
  state: Generated<HintState>
  visitOn: Day | null
  visitSealed: Buffer | null
  plannedBy: string | null
  vanishOn: Day
}
