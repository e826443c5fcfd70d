import type { SubgraphTables } from '@mobile-members/database/shared-tables.ts'
import type {
  ActivityKind,
  AffiliationKind,
  AttendanceMark,
  HostBranchKind,
  InvitationAnswer,
  LeaveState,
  ManualReason,
  NoticeChannel,
  PartyOrganization,
  PlacementRule,
  PlacementWarning,
  ResidenceAreaKind,
  WorkUnitKind,
} from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import type { Role } from '@mobile-members/model/roles.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import type { ColumnType, Generated, GeneratedAlways, Insertable, Kysely, Selectable } from 'kysely'
import type { IntakeTables } from './intake/branch-intake.tables.ts'
import type { RosterScopeTables } from './roster-scopes/roster-scope.tables.ts'
import type { ActivityPlanTables } from './activities/activity.tables.ts'
import type { NoticeTables } from './notices/notice.tables.ts'
import type { FormalMemberTables } from './formal-members/formal-member.tables.ts'
import type { LeaveTables } from './leaves/leave.tables.ts'
import type { MaterialTables } from './materials/material.tables.ts'
import type { PlacementReviewTables } from './placement-reviews/placement-review.tables.ts'
import type { EducationTables } from './education/education.tables.ts'
import type { WorkTables } from './work/work.tables.ts'
import type { Distance, PlacementGround, RuleSettings, TraceStep } from './placements/placement.rules.ts'
import type { Change } from './placements/what-would-change.rules.ts'
import type { AgendaTables } from './meetings/agenda.tables.ts'

/** A date without time, `YYYY-MM-DD`. */
type Day = string
type Instant = ColumnType<Date, Date | string, Date | string>
type Json<T> = ColumnType<T, string, string>

/** Every table of this service. */
export interface Database
  extends
    SubgraphTables,
    IntakeTables,
    RosterScopeTables,
    LeaveTables,
    PlacementReviewTables,
    AgendaTables,
    FormalMemberTables,
    NoticeTables,
    ActivityPlanTables,
    MaterialTables,
    WorkTables,
    EducationTables {
  branchSettings: SettingsTable
  hostBranches: HostBranchesTable
  residenceAreas: ResidenceAreasTable
  workUnits: WorkUnitsTable
  guidanceNotes: GuidanceNotesTable
  placementRuleSets: PlacementRuleSetsTable
  placementFacts: PlacementFactsTable
  stayEndings: StayEndingsTable
  affiliations: AffiliationsTable
  affiliationSteps: AffiliationStepsTable
  placementDecisions: PlacementDecisionsTable
  activities: ActivitiesTable
  invitations: InvitationsTable
  attendances: AttendancesTable
  attendanceHistory: AttendanceHistoryTable
  notebooks: NotebooksTable
  notebookEntries: NotebookEntriesTable
  notebookAddenda: NotebookAddendaTable
}

export type Db = Kysely<Database>
export type Row<T extends keyof Database> = Selectable<Database[T]>
export type NewRow<T extends keyof Database> = Insertable<Database[T]>

/** Days, each with the day from which it counts. */
export interface SettingsTable {
  name:
    | 'WELCOME_DAYS'
    | 'NOTICE_DAYS'
    | 'NOTICE_UNREAD_DAYS'
    | 'NOTEBOOK_LATE_DAYS'
    | 'NOTEBOOK_OFFLINE_DAYS'
    | 'PLACEMENT_WORKING_DAYS'
    | 'OBJECTION_WORKING_DAYS'
    | 'MOBILE_VOTE_IN_TEMPORARY_BRANCH'
    | `LONG_LEAVE_${'REPORT' | 'CONTACT' | 'DECISION' | 'DECISION_WORKING'}_DAYS`
  effectiveFrom: Day
  value: number
}

/** The id is the organisation's too; who holds its offices is known to registry. */
export interface HostBranchesTable {
  id: Generated<string>
  kind: HostBranchKind
  name: string
  /** The host town. */
  parentId: string
  latitude: number
  longitude: number
  /** Members whose formal relation is here; the mobile ones are not among them. */
  ownFullMembers: Generated<number>
  ownProbationaryMembers: Generated<number>
  foundedOn: Day
  foundedBy: string | null
  dissolvedOn: Day | null
  dissolvedBy: string | null
  dissolveReason: string | null
  /** Since when it takes nobody in any more, while its members are placed elsewhere (R61). */
  dissolvingSince: Day | null
  dissolvingBy: string | null
  dissolvingReason: string | null
}

export interface ResidenceAreasTable {
  id: Generated<string>
  kind: ResidenceAreaKind
  name: string
  /** Since when the village counts as urban fringe (城乡结合区域). */
  fringeSince: Day | null
  latitude: number | null
  longitude: number | null
  branchId: string | null
}

export interface WorkUnitsTable {
  id: Generated<string>
  kind: WorkUnitKind
  name: string
  industry: string | null
  latitude: number | null
  longitude: number | null
  /** The firm that a processing site works for. */
  parentId: string | null
  partyOrganization: Generated<PartyOrganization>
  branchId: string | null
  revisedBy: string | null
  revisedAt: Instant | null
}

export interface GuidanceNotesTable {
  id: Generated<string>
  branchId: string
  text: string
  writtenBy: string
  writtenAt: Instant
  acknowledgedBy: string | null
  acknowledgedAt: Instant | null
}

export interface PlacementRuleSetsTable {
  version: number
  effectiveFrom: Day
  settings: Json<RuleSettings>
  publishedBy: string | null
  publishedAt: ColumnType<Date, Date | string | undefined, never>
}

/** Facts as registry has last told them. */
export interface PlacementFactsTable extends PlacementFacts {
  memberId: string
  version: Generated<number>
}

export interface StayEndingsTable {
  memberId: string
  version: number
}

export interface AffiliationsTable {
  id: Generated<string>
  memberId: string
  /** Null for members from outside the county, who bring a letter of their own committee. */
  letterId: string | null
  state: AffiliationState
  introducedOn: Day
  checkedInOn: Day | null
  placementDueOn: Day | null
  decisionId: string | null
  branchId: string | null
  kind: AffiliationKind | null
  placedOn: Day | null
  activeOn: Day | null
  endedOn: Day | null
  endReason: string | null
}

export interface AffiliationStepsTable {
  id: GeneratedAlways<number>
  affiliationId: string
  fromState: AffiliationState | null
  toState: AffiliationState
  /** Null when the step followed from another service's news, whose id is then in `eventId`. */
  subject: string | null
  role: Role | null
  at: Instant
  reason: string | null
  eventId: string | null
}

/** A proposal of the table, and what a person made of it. */
export interface PlacementDecisionsTable {
  id: Generated<string>
  affiliationId: string
  memberId: string
  ruleSetVersion: number
  facts: Json<PlacementFacts>
  result: 'RULE' | 'MANUAL'
  rule: PlacementRule | null
  manualReason: ManualReason | null
  kind: AffiliationKind | null
  proposedBranchId: string | null
  trace: Json<TraceStep[]>
  distances: Json<Distance[]>
  wouldChange: Json<Change[]>
  warnings: Generated<PlacementWarning[]>
  proposedAt: Instant
  proposedBy: string
  /** What the table looked at besides; null where it was not kept. */
  ground: ColumnType<PlacementGround | null, string | null | undefined, string | null>
  objection: string | null
  objectedAt: Instant | null
  objectionDueOn: Day | null
  objectionAnswer: string | null
  answeredAt: Instant | null
  answeredBy: string | null
  branchId: string | null
  confirmedAt: Instant | null
  confirmedBy: string | null
  overrideReason: string | null
}

export interface ActivitiesTable {
  id: Generated<string>
  branchId: string
  kind: ActivityKind
  title: string
  place: string
  startsAt: Instant
  minutes: number
  /** Whether people who are not signed in may see it. */
  isPublic: Generated<boolean>
  state: Generated<'PLANNED' | 'CLOSED' | 'CANCELLED'>
  noticeSentAt: Instant
  noticeLate: boolean
  plannedBy: string | null
  record: string | null
  /** Own members of the branch who came. */
  ownPresent: number | null
  closedAt: Instant | null
  closedBy: string | null
  cancelReason: string | null
  seriesId: ColumnType<string | null, string | null | undefined, string | null>
  /** Of the branch's own list; the place stands beside it in words. */
  venueId: ColumnType<string | null, string | null | undefined, string | null>
  chair: ColumnType<string | null, string | null | undefined, string | null>
  recorder: ColumnType<string | null, string | null | undefined, string | null>
  decisions: ColumnType<string | null, string | null | undefined, string | null>
  /** Own members of the branch who were to come. */
  ownDue: ColumnType<number | null, number | null | undefined, number | null>
  /** Grows with every change, for calendars that have the activity already. */
  sequence: Generated<number>
  changedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

/** An active mobile member and an activity: invited, or left out with a reason. */
export interface InvitationsTable {
  activityId: string
  memberId: string
  leftOutReason: string | null
  leftOutBy: string | null
  channel: Generated<NoticeChannel>
  sentAt: Instant
  /** When it first stood on the member's screen. */
  deliveredAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  readAt: Instant | null
  toldBy: ColumnType<string | null, string | null | undefined, string | null>
  answer: InvitationAnswer | null
  answeredAt: Instant | null
  leaveReason: string | null
  leaveState: LeaveState | null
  leaveDecidedBy: string | null
  leaveDecidedAt: Instant | null
  /** Set when the member left the branch before the activity. */
  withdrawnAt: Instant | null
}

export interface AttendancesTable {
  activityId: string
  memberId: string
  mark: AttendanceMark
  leaveReason: string | null
  markedBy: string | null
  markedAt: Instant
  /** What the member says, where it differs or not (R84). */
  memberMark: AttendanceMark | null
  memberNote: string | null
  memberSaidAt: Instant | null
}

export interface AttendanceHistoryTable {
  id: GeneratedAlways<number>
  activityId: string
  memberId: string
  saidBy: 'BRANCH' | 'MEMBER'
  mark: AttendanceMark
  note: string | null
  subject: string
  at: Instant
}

export interface NotebooksTable {
  memberId: string
  openedOn: Day
}

export interface NotebookEntriesTable {
  id: Generated<string>
  memberId: string
  /** The branch of the time that it tells of. */
  branchId: string
  activityId: string | null
  /** The work that it tells of (R72). */
  workId: ColumnType<string | null, string | null | undefined, string | null>
  kind: ActivityKind
  place: string
  happenedOn: Day
  mainContent: string
  workDone: string
  informationLearned: string
  writtenAt: Instant
  revisedAt: Instant | null
  isLate: boolean
  confirmedAt: Instant | null
  confirmedBy: string | null
  /** When it reached the server; null where it was written here. */
  receivedAt: Instant | null
  /** What the phone told of when it was written, where that cannot be. */
  toldWrittenAt: Instant | null
  /** The secretary's account, for what was copied from a page of paper. */
  enteredBy: string | null
  paperWrittenOn: Day | null
  /** Whether the member says that the copy is right. */
  memberAgrees: boolean | null
  memberSaidAt: Instant | null
  memberNote: string | null
}

export interface NotebookAddendaTable {
  id: GeneratedAlways<number>
  entryId: string
  text: string
  writtenAt: Instant
  receivedAt: Instant | null
  toldWrittenAt: Instant | null
}
