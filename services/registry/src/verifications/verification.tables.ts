import type {
  VerificationAnswer,
  VerificationChannel,
  VerificationOpen,
  VerificationOutcome,
  VerificationSide,
} from '@mobile-members/model/verifications.ts'
import type { VerificationState } from '@mobile-members/model/state-machines.ts'
import type { Generated, GeneratedAlways } from 'kysely'

/** The tables of the yearly verification. */
export interface VerificationTables {
  verificationCampaigns: {
    id: Generated<string>
    year: number
    referenceDate: string
    state: Generated<VerificationState>
    dueOn: string
    preparedOn: string
    preparedBy: string
    openedOn: string | null
    openedBy: string | null
    closedOn: string | null
    closedBy: string | null
    remindedOn: string | null
  }
  verificationEntries: {
    id: Generated<string>
    campaignId: string
    memberId: string
    townshipId: string | null
    /** The branch that answers for the town; none: the centre does. */
    branchId: string | null
    memberSays: Exclude<VerificationAnswer, 'NOT_FOUND'> | null
    hostSays: VerificationAnswer | null
    townshipSays: VerificationAnswer | null
    /** The newest change that was asked for. */
    amendmentId: string | null
    outcome: VerificationOutcome | null
    openSides: VerificationOpen[]
    settledOn: string | null
    contactSince: string | null
    contactDoneOn: string | null
    contactFound: boolean | null
    contactNote: string | null
    version: Generated<number>
  }
  verificationAnswers: {
    id: GeneratedAlways<number>
    entryId: string
    side: VerificationSide
    outcome: VerificationAnswer
    channel: VerificationChannel
    amendmentId: string | null
    note: Generated<string>
    answeredBy: string
    answeredAt: Date
  }
}
