import type { SubgraphTables } from '@mobile-members/database/shared-tables.ts'
import type { AssessmentKind, DispatchState } from '@mobile-members/model/assessments.ts'
import type { AssessmentState } from '@mobile-members/model/state-machines.ts'
import type { ColumnType, Generated, GeneratedAlways, Kysely, Selectable } from 'kysely'

/** Every table of this service, on one page. People are ids here: members by their own, office-holders by their account. */
export interface Database extends SubgraphTables {
  /** A placement, or without a branch an ending; in the order of seq, in whatever order they arrived. */
  placementFacts: {
    seq: number
    memberId: string
    branchId: string | null
    happenedOn: string
  }
  activities: {
    activityId: string
    branchId: string
    heldOn: string
    version: number
  }
  participations: {
    activityId: string
    memberId: string
    mark: Mark
  }
  notebookConfirmations: {
    entryId: string
    memberId: string
    branchId: string
    activityId: string | null
    confirmedOn: string
  }
  /** Work that a branch gave to a member and that is done (R72). */
  workCompletions: {
    assignmentId: string
    memberId: string
    branchId: string
    completedOn: string
  }
  /** The county's own days, as services told them last. */
  countyCalendar: {
    onlyOne: Generated<boolean>
    days: ColumnType<{ day: string; kind: 'DAY_OFF' | 'WORKING_DAY' }[], string, string>
    years: number[]
    version: number
  }
  terms: {
    name: TermName
    validFrom: string
    days: number
    setBy: string | null
  }
  performanceAssessments: {
    id: Generated<string>
    seq: GeneratedAlways<number>
    memberId: string
    /** The branch that appraises: where the member was at that time. */
    branchId: string
    originTownshipId: string | null
    originBranchId: string | null
    kind: AssessmentKind
    period: string
    fromDay: string
    untilDay: string
    version: Generated<number>
    supersedesId: string | null
    correctionReason: string | null
    /** A newer version was dispatched. */
    superseded: Generated<boolean>
    state: AssessmentState
    facts: ColumnType<Facts, string, string>
    text: string
    draftedBy: string
    draftedAt: Date
    shownAt: Date | null
    commentUntil: string | null
    memberComment: string | null
    commentedAt: Date | null
    signedBy: string | null
    signedAt: Date | null
    contentHash: string | null
  }
  assessmentSteps: {
    id: Generated<string>
    seq: GeneratedAlways<number>
    assessmentId: string
    fromState: AssessmentState | null
    toState: AssessmentState
    at: Date
    bySubject: string | null
    note: Generated<string>
  }
  feedbackDispatches: {
    id: Generated<string>
    assessmentId: string
    memberId: string
    branchId: string
    originTownshipId: string | null
    originBranchId: string | null
    state: Generated<DispatchState>
    dispatchedAt: Date
    dispatchedOn: string
    dispatchedBy: string
    dueOn: string
    dueEstimated: Generated<boolean>
    escalatedAt: Date | null
    acknowledgedAt: Date | null
    acknowledgedOn: string | null
    acknowledgedBy: string | null
    note: string | null
  }
  feedbackQuestions: {
    id: Generated<string>
    dispatchId: string
    question: string
    askedAt: Date
    askedBy: string
    answer: string | null
    answeredAt: Date | null
    answeredBy: string | null
  }
}

/** What the registers say of a member's time in a branch; part of what is signed. */
export interface Facts {
  placedOn: string | null
  invited: number
  present: number
  leave: number
  absent: number
  notebookEntries: number
  /** Left out in what was counted before work was given by branches. */
  workDone?: number
  /** The day up to which was counted. */
  countedOn: string
}

export type Mark = 'PRESENT' | 'ABSENT' | 'LEAVE'
export type TermName = 'COMMENT_TIME' | 'ACKNOWLEDGEMENT'

export type Db = Kysely<Database>
export type Row<T extends keyof Database> = Selectable<Database[T]>
