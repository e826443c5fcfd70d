import type { ReportedCell, ReportedTable } from './statistics.ts'

/** Facts that a placement is decided by (requirements §7.1); ids and codes only, no personal data. */
export interface PlacementFacts {
  employmentKind: 'UNIT' | 'SOLE_TRADER_EMPLOYEE' | 'SELF_EMPLOYED' | 'FLEXIBLE' | 'NONE' | null
  employmentStable: boolean | null
  workUnitId: string | null
  /** GB/T 4754 section letter, or section and division such as `A-01`. */
  industry: string | null
  residenceStable: boolean | null
  /** The community or village of residence. */
  residenceAreaId: string | null
}

/** What a branch's registers say of a member's time there: the back of the certificate (R81). */
export interface LeaveParticipation {
  placedOn: string | null
  countedOn: string
  invited: number
  present: number
  late: number
  leave: number
  absent: number
  notebookEntries: number
  notebookConfirmed: number
}

/**
 * Every event that crosses subgraphs: its name and what it tells. Ids and non-personal facts only (promise 1).
 * Names are past tense, `noun.verb`.
 */
export interface Events {
  'member.registered': {
    memberId: string
    registerNo: string
    originTownshipId: string | null
    originBranchId: string | null
    originScope: OriginScope
  }
  'member.merged': { keptMemberId: string; mergedMemberId: string }
  'member.unmerged': { keptMemberId: string; restoredMemberId: string }
  /** A branch found a member and asks for them (R62). */
  'member.found': { intakeId: string; memberId: string; branchId: string; foundOn: string }
  'finding.withdrawn': { intakeId: string; withdrawnOn: string }
  'consent.given': { memberId: string; givenOn: string }
  'consent.withdrawn': { memberId: string; withdrawnOn: string }
  'letter.accepted': { letterId: string; memberId: string; acceptedOn: string }
  'letter.returned': { letterId: string; memberId: string; reason: string }
  'member.checked-in': { memberId: string; letterId: string | null; checkedInOn: string; facts: PlacementFacts }
  'member.facts-changed': { memberId: string; facts: PlacementFacts }
  'spell.ended': { memberId: string; reason: string; endedOn: string }
  /** The formal relation has come to a branch of the host town, which gives a vote there to full members from that day on (R40). */
  'member.transferred': {
    memberId: string
    branchId: string
    transferId: string
    membership: 'FULL' | 'PROBATIONARY'
    transferredOn: string
  }
  'member.placed': { memberId: string; branchId: string; rule: string; placedOn: string; decisionId: string }
  'branch.founded': {
    branchId: string
    kind: 'ENTERPRISE' | 'COMMUNITY' | 'VILLAGE' | 'TEMPORARY'
    name: string
    /** The host town. */
    parentId: string
    foundedOn: string
    residenceAreaId: string | null
  }
  'branch.dissolved': { branchId: string; dissolvedOn: string }
  'affiliation.ended': { memberId: string; branchId: string | null; reason: string; endedOn: string }
  /** A long leave was told, or told otherwise than before (R80). */
  'leave.reported': { leaveId: string; memberId: string; branchId: string; fromOn: string; untilOn: string }
  /** What the centre has decided (R81); a return carries what the branch's registers say of the time that it ends. */
  'leave.decided': {
    leaveId: string
    memberId: string
    branchId: string
    letterId: string | null
    decision: 'KEEP' | 'PAUSE' | 'RETURN_TO_ORIGIN'
    decidedOn: string
    participation: LeaveParticipation | null
  }
  /** What was said last of a member whose certificate goes back (R81). */
  'leave.assessed': {
    leaveId: string
    memberId: string
    branchId: string
    letterId: string | null
    assessmentId: string
    kind: 'HALF_YEAR' | 'LEAVING'
    period: string
    signedOn: string
    contentHash: string
  }
  'leave.ended': { leaveId: string; memberId: string; branchId: string; end: string; endedOn: string }
  'activity.closed': {
    activityId: string
    branchId: string
    heldOn: string
    /** Late ones included. */
    presentMemberIds: string[]
    absentMemberIds: string[]
    /** Those who had leave; told again, newer, when a mark is corrected after the closing. */
    leaveMemberIds?: string[]
  }
  'notebook.confirmed': { entryId: string; memberId: string; branchId: string; activityId: string | null }
  /** Work that a branch gave to a member is done (R72). */
  'work.completed': { assignmentId: string; memberId: string; branchId: string; completedOn: string }
  'case.result-reported': { caseId: string; memberId: string }
  'case.confirmed': { caseId: string; memberId: string }
  /** The whole of the county's own days, so that the newest replaces all before it. */
  'setting.changed': { name: string; value: number; effectiveFrom: string }
  'calendar.changed': { days: { day: string; kind: 'DAY_OFF' | 'WORKING_DAY' }[]; years: number[] }
  /** The hash is of what was signed, so that the archive can say which text it was. */
  'assessment.signed': { assessmentId: string; memberId: string; branchId: string; contentHash?: string }
  'feedback.acknowledged': { assessmentId: string; memberId: string; townshipId: string }
  /** Asks every service for its tables of the yearly statistics, of a reference date and as known at a moment (R124). */
  'statistics.requested': { runId: string; year: number; referenceDate: string; knownAt: string }
  /** One table in answer: numbers only, and codes of what is left out or not kept. */
  'statistics.reported': { runId: string; table: ReportedTable; cells: ReportedCell[]; notes: string[] }
}

export type EventName = keyof Events
export type OriginScope = 'IN_COUNTY' | 'OTHER_COUNTY' | 'OTHER_CITY' | 'OTHER_PROVINCE'
