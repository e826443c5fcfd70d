import type { AssessmentKind } from '@mobile-members/model/assessments.ts'
import type { LeaveParticipation } from '@mobile-members/model/events.ts'
import type { ColumnType } from 'kysely'

/** What the register keeps of long leaves: the back of a certificate that goes home, and how to reach who is away (R80, R81). */
export interface LeaveTables {
  letterEndorsements: LetterEndorsementsTable
  awayContacts: AwayContactsTable
}

/** Which assessment was the last that was signed; its text stays with evaluations, its hash says which text it was. */
export interface EndorsedAssessment {
  assessmentId: string
  kind: AssessmentKind
  period: string
  signedOn: string
  contentHash: string
}

export interface LetterEndorsementsTable {
  leaveId: string
  letterId: string
  memberId: string
  branchId: string
  /** Null until the decision has been heard of: the news of the assessment may come first. */
  returnedOn: string | null
  participation: ColumnType<LeaveParticipation | null, string | null | undefined, string | null>
  assessment: ColumnType<EndorsedAssessment | null, string | null | undefined, string | null>
}

export interface AwayContactsTable {
  memberId: string
  contactSealed: Buffer
  toldOn: string
  toldBy: string
}
