import type { LineStep, NoticeWay } from '@mobile-members/model/survey.ts'
import type { Generated, GeneratedAlways } from 'kysely'

type Day = string

/**
 * The tables of townships' surveys.
 *
 * Who looks for contradictions between the channels reads `township_surveys.nil`: true where a CLOSED survey told of nobody
 * in the whole township (every branch said nil). For a single branch it is a row of `branch_nil_returns` that is not
 * withdrawn, for `branch_id`, in the survey of the campaign. A member whom only HOST_SWEEP lines of the same campaign tell of
 * (`survey_lines.township_id`, `origin_branch_id`, `channel`, in force while `withdrawn_at` is null) contradicts it.
 */
export interface TownshipSurveyTables {
  townshipSurveys: TownshipSurveysTable
  branchNilReturns: BranchNilReturnsTable
  informationHandovers: InformationHandoversTable
  surveyLineSteps: SurveyLineStepsTable
  dataNotices: DataNoticesTable
  originArchives: OriginArchivesTable
  extraSurveyFields: ExtraSurveyFieldsTable
}

export interface TownshipSurveysTable {
  id: Generated<string>
  campaignId: string
  townshipId: string
  state: Generated<'OPEN' | 'CLOSED'>
  /** The closed survey told of nobody. */
  nil: Generated<boolean>
  closedOn: Day | null
  closedBy: string | null
}

export interface BranchNilReturnsTable {
  id: Generated<string>
  townshipSurveyId: string
  branchId: string
  /** Who said so, in words. */
  toldBy: string
  toldOn: Day
  recordedBy: string
  recordedAt: Date
  withdrawnBy: string | null
  withdrawnAt: Date | null
  withdrawReason: string | null
}

export interface InformationHandoversTable {
  id: Generated<string>
  townshipSurveyId: string
  /** Counts from 1 within the survey. */
  number: number
  lines: number
  sentOn: Day
  sentBy: string
  sentAt: Date
}

export interface SurveyLineStepsTable {
  id: GeneratedAlways<number>
  lineId: string
  step: LineStep
  reason: Generated<string>
  handoverId: string | null
  takenBy: string
  takenAt: Date
}

export interface DataNoticesTable {
  id: Generated<string>
  /** The newest version of the line. */
  lineId: string
  townshipId: string | null
  /** Set when the line is linked, and the notice stands in the member's timeline. */
  memberId: string | null
  obtainedOn: Day
  givenOn: Day | null
  givenWay: NoticeWay | null
  givenBy: string | null
}

export interface OriginArchivesTable {
  id: Generated<string>
  townshipSurveyId: string
  townshipId: string
  /** The newest version of the line. */
  lineId: string
  noticeId: string
  /** Counts from 1 within the survey. */
  number: number
  archivedOn: Day
  archivedBy: string
}

export interface ExtraSurveyFieldsTable {
  id: Generated<string>
  label: string
  headingKey: string
  position: number
  addedBy: string
  addedOn: Day
  endedOn: Day | null
  endedBy: string | null
}
