import type { SubgraphTables } from '@mobile-members/database/shared-tables.ts'
import type { OriginScope, PlacementFacts } from '@mobile-members/model/events.ts'
import type {
  CheckInChannel,
  CheckInState,
  ConsentChannel,
  DepartmentKind,
  FoundBy,
  LetterContent,
  NoticeKind,
  OrganizationKind,
  RetentionReason,
  SpellEndReason,
  SpellReason,
  Stage,
} from '@mobile-members/model/registry.ts'
import type { Role } from '@mobile-members/model/roles.ts'
import type { SettingName } from '@mobile-members/model/settings.ts'
import type { LetterState, SpellState } from '@mobile-members/model/state-machines.ts'
import type { ColumnType, Generated, GeneratedAlways, Insertable, Kysely, Selectable } from 'kysely'
import type { RegulationTables } from './regulations/regulation.tables.ts'
import type { ArchiveTables } from './archives/archive.tables.ts'
import type { ExportTables } from './exports/export.tables.ts'
import type { SelfRegistrationTables } from './self-registrations/self-registration.tables.ts'
import type { DataQualityTables } from './data-quality/data-quality.tables.ts'
import type { GuidanceTables } from './guidance/guidance.tables.ts'
import type { LeaveTables } from './leaves/leave.tables.ts'
import type { PrintTables } from './prints/print.tables.ts'
import type { RegistrationFormTables } from './registration-forms/registration-form.tables.ts'
import type { ResponsibilityTables } from './responsibility/responsibility.tables.ts'
import type { SpellTables } from './spells/spell.tables.ts'
import type { StatisticsTables } from './statistics/statistics.tables.ts'
import type { SurveyTables } from './surveys/survey.tables.ts'
import type { TownshipSurveyTables } from './township-surveys/township-survey.tables.ts'
import type { TransferTables } from './transfers/transfer.tables.ts'
import type { BranchIntakeTables } from './branch-intakes/branch-intake.tables.ts'
import type { SweepTables } from './sweep-tasks/sweep.tables.ts'
import type { VerificationTables } from './verifications/verification.tables.ts'

/** A date without time, `YYYY-MM-DD`. */
type Day = string
/** A date of which only the year, or the year and the month, may be known. */
type PartialDay = string
type Json<T> = ColumnType<T, string, string>

/** Every table of this service; the tables of survey import, linking and self-registration are beside their code. */
export interface Database
  extends
    SubgraphTables,
    DataQualityTables,
    StatisticsTables,
    VerificationTables,
    ResponsibilityTables,
    SpellTables,
    TransferTables,
    ArchiveTables,
    ExportTables,
    RegulationTables,
    SurveyTables,
    TownshipSurveyTables,
    SelfRegistrationTables,
    SweepTables,
    BranchIntakeTables,
    GuidanceTables,
    PrintTables,
    LeaveTables,
    RegistrationFormTables {
  organizations: OrganizationsTable
  areas: AreasTable
  officeTerms: OfficeTermsTable
  settings: SettingsTable
  calendarDays: CalendarDaysTable
  calendarYears: { year: number }
  calendarVersion: { only: Generated<boolean>; version: number }
  members: MembersTable
  memberVersions: MemberVersionsTable
  registerNumbers: RegisterNumbersTable
  memberFacts: MemberFactsTable
  timelineEntries: TimelineEntriesTable
  consents: ConsentsTable
  mobilitySpells: MobilitySpellsTable
  amendmentRequests: AmendmentRequestsTable
  signingKeys: SigningKeysTable
  letterSerials: LetterSerialsTable
  letters: LettersTable
  returnReceipts: ReturnReceiptsTable
  checkIns: CheckInsTable
  notices: NoticesTable
}

export type Db = Kysely<Database>
export type Row<T extends keyof Database> = Selectable<Database[T]>
export type NewRow<T extends keyof Database> = Insertable<Database[T]>

export interface OrganizationsTable {
  id: Generated<string>
  kind: OrganizationKind
  name: string
  shortName: string
  parentId: string | null
  /** The township or the host town that it belongs to. */
  townshipId: string | null
  code: string | null
  departmentKind: DepartmentKind | null
  address: Generated<string>
  phone: Generated<string>
  fax: Generated<string>
  postcode: Generated<string>
  latitude: number | null
  longitude: number | null
  foundedOn: Day | null
  endedOn: Day | null
}

export interface AreasTable {
  id: Generated<string>
  kind: 'COMMUNITY' | 'VILLAGE'
  name: string
  fringeSince: Day | null
  surveyUnitId: string | null
  branchId: string | null
}

export interface OfficeTermsTable {
  id: Generated<string>
  role: Role
  /** For MEMBER the member's own id. */
  organizationId: string
  townshipId: string | null
  /** The holder's account; a holder without one acts on paper only. */
  subject: string | null
  holderId: Generated<string>
  holderName: string
  phone: Generated<string>
  partyMember: boolean
  homeOffice: string | null
  fromOn: Day
  untilOn: Day | null
  /** The term that this one follows from (R12, R59). */
  exOfficioOf: string | null
  appointedBy: string
  appointedAt: Generated<Date>
  endedBy: string | null
  endedAt: Date | null
}

export interface SettingsTable {
  id: GeneratedAlways<number>
  name: SettingName
  effectiveFrom: Day
  value: number
  setBy: string
  setAt: Generated<Date>
}

export interface CalendarDaysTable {
  day: Day
  kind: 'DAY_OFF' | 'WORKING_DAY'
  note: Generated<string>
}

export interface MembersTable {
  id: Generated<string>
  registerNo: string | null
  registeredOn: Day | null
  registeredBy: string | null

  name: string
  /** Without tones and spaces, `zengguofan`. */
  pinyin: Generated<string>
  initials: Generated<string>
  sex: 'MALE' | 'FEMALE' | null
  born: PartialDay | null
  idNumberSealed: Buffer | null
  idNumberIndex: Buffer | null
  phones: Generated<string[]>
  ethnicGroup: string | null
  education: string | null
  nativePlace: string | null
  residence: string | null
  homeAddress: string | null
  homeContactName: string | null
  homeContactPhone: string | null

  membership: 'FULL' | 'PROBATIONARY' | null
  joined: PartialDay | null
  becameFull: PartialDay | null
  /** YYYY-MM */
  duesPaidUpTo: string | null

  originScope: OriginScope
  originTownshipId: string | null
  originBranchId: string | null
  /** What a survey said of the branch, while nobody has found it among the branches. */
  originBranchText: string | null
  originPlace: string | null
  originDivision: string | null
  originCommittee: string | null
  destination: string | null

  occupation: 'WAGE_WORK' | 'BUSINESS' | 'OTHER' | null
  occupationText: string | null
  industryText: string | null
  /** GB/T 4754 section, or section and division such as `A-01`. */
  industry: string | null
  employer: string | null
  employmentKind: PlacementFacts['employmentKind']
  employmentStable: boolean | null
  workUnitId: string | null
  residenceKind: 'OWN' | 'RENTED' | 'DORMITORY' | 'OTHER' | null
  residenceStable: boolean | null
  residenceAreaId: string | null
  skills: string | null
  needs: string | null

  stage: Generated<Stage>
  foundOn: Day
  foundBy: FoundBy
  /** Branch, rule and day as branches has told; the version is the event's. */
  branchId: string | null
  placementRule: string | null
  placedOn: Day | null
  branchVersion: Generated<number>
  /** The day of the consent in force (R2); kept by a trigger on consents. */
  consentOn: Generated<Day | null>
  /** The open spell is shorter than the threshold, so that the member does not count as mobile (R4); kept by a trigger on spells. */
  shortStay: Generated<boolean>
  /** The branch of the host town that the formal relation has come to (R40). */
  formalBranchId: string | null
  formalSince: Day | null
  /** Set when linking found that this is another row's person; undone by clearing it. */
  mergedIntoId: string | null
  /** Set when consent was withdrawn: only auditors see the member from then on. */
  closedOn: Day | null
  version: Generated<number>
  createdAt: Generated<Date>

  nameGrams: GeneratedAlways<string[]>
  phoneGrams: GeneratedAlways<string[]>
}

/** What the register knew of a member, from one moment until another; written by the database at each change (N19). */
export interface MemberVersionsTable extends Omit<
  Selectable<MembersTable>,
  'nameGrams' | 'phoneGrams' | 'idNumberSealed' | 'idNumberIndex' | 'branchVersion' | 'createdAt'
> {
  knownFrom: Date
  /** A text, since the version that holds now is known until `infinity`. */
  knownUntil: string
}

export interface RegisterNumbersTable {
  prefix: string
  last: number
}

export interface MemberFactsTable {
  id: GeneratedAlways<number>
  memberId: string
  fact: string
  value: Json<unknown> | null
  source: 'HOST_SWEEP' | 'TOWNSHIP_SURVEY' | 'SELF_REGISTRATION' | 'BY_HAND' | 'CHECK_IN' | 'AMENDMENT' | 'LINKING'
  sourceId: string | null
  toldOn: Day
  recordedBy: string
  recordedAt: Generated<Date>
}

export interface TimelineEntriesTable {
  id: GeneratedAlways<number>
  memberId: string
  kind: string
  happenedOn: Day
  organizationId: string | null
  subject: string | null
  detail: ColumnType<Record<string, string | number | boolean | null>, string | undefined, never>
  recordedAt: Generated<Date>
}

export interface ConsentsTable {
  id: Generated<string>
  memberId: string
  textVersion: number
  channel: ConsentChannel
  givenOn: Day
  witness: string | null
  recordedBy: string
  recordedAt: Generated<Date>
  withdrawnOn: Day | null
  withdrawnBy: string | null
}

export interface MobilitySpellsTable {
  id: Generated<string>
  memberId: string
  state: SpellState
  startedOn: Day
  expectedEndOn: Day | null
  reason: SpellReason
  destination: string | null
  /** The threshold that the decision about a short stay was made by (R4). */
  thresholdDays: number | null
  endedOn: Day | null
  endReason: SpellEndReason | null
  recordedBy: string
  recordedAt: Generated<Date>
}

export interface AmendmentRequestsTable {
  id: Generated<string>
  memberId: string
  /** The facts as the member, the branch or the township would have them. */
  facts: Json<Record<string, unknown>>
  state: Generated<'OPEN' | 'ACCEPTED' | 'REJECTED'>
  note: Generated<string>
  requestedBy: string
  requestedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  rejectReason: string | null
}

export interface SigningKeysTable {
  kid: string
  publicKey: Json<Record<string, string>>
  firstUsed: Generated<Date>
  /** From this day on what it signed is not trusted: the key fell into other hands. */
  condemnedFrom: Day | null
  condemnedBy: string | null
  condemnedAt: Date | null
  reason: string | null
}

export interface LetterSerialsTable {
  townshipId: string
  year: number
  last: number
}

export interface LettersTable {
  id: Generated<string>
  memberId: string
  townshipId: string
  addressedToId: string
  year: number
  serial: number
  number: string
  state: LetterState
  retentionReason: RetentionReason
  retentionNote: string | null
  /** What the paper says, as it was when the letter was issued. */
  content: Json<LetterContent>
  /** Printed on the paper too, and never kept in the open. */
  idNumberSealed: Buffer | null
  token: string | null
  keyId: string | null
  statusIndex: GeneratedAlways<number>
  issuedOn: Day
  issuedBy: string
  validUntil: Day
  presentedOn: Day | null
  acceptedOn: Day | null
  acceptedBy: string | null
  returnedOn: Day | null
  returnReason: string | null
  receiptedOn: Day | null
  closedOn: Day | null
  voidedOn: Day | null
  voidReason: string | null
  lostOn: Day | null
  expiredOn: Day | null
  replacesId: string | null
  createdAt: Generated<Date>
}

export interface ReturnReceiptsTable {
  letterId: string
  memberId: string
  townshipId: string
  branchId: string
  branchName: string
  secretaryName: string
  phone: string
  rule: string
  placedOn: Day
  token: string | null
  keyId: string | null
  sentOn: Day
  readAt: Date | null
  readBy: string | null
}

export interface CheckInsTable {
  id: Generated<string>
  memberId: string
  letterId: string | null
  state: CheckInState
  channel: CheckInChannel
  announcedOn: Day | null
  checkedInOn: Day | null
  confirmedBy: string | null
  facts: Json<PlacementFacts>
  /** What the member announced online, until the counter confirms it. */
  told: Json<Record<string, unknown>> | null
  recordedBy: string
  recordedAt: Generated<Date>
}

export interface NoticesTable {
  id: Generated<string>
  kind: NoticeKind
  townshipId: string
  memberId: string
  letterId: string | null
  notedOn: Day
  doneAt: Date | null
  doneBy: string | null
}
