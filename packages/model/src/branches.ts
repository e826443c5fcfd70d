/** Words of the branches, shared by the server, the screens and the seeds. */

export const HOST_BRANCH_KINDS = ['ENTERPRISE', 'COMMUNITY', 'VILLAGE', 'TEMPORARY'] as const
export type HostBranchKind = (typeof HOST_BRANCH_KINDS)[number]

export const WORK_UNIT_KINDS = ['COMPANY', 'PROCESSING_SITE', 'SHOP', 'PUBLIC_INSTITUTION', 'FARM'] as const
export type WorkUnitKind = (typeof WORK_UNIT_KINDS)[number]

/** Whether a work unit has a Party organisation: one of the host town, one outside it, none; UNKNOWN: nobody has asked. */
export const PARTY_ORGANIZATIONS = ['HOST', 'OUTSIDE', 'NONE', 'UNKNOWN'] as const
export type PartyOrganization = (typeof PARTY_ORGANIZATIONS)[number]

export const RESIDENCE_AREA_KINDS = ['COMMUNITY', 'VILLAGE'] as const
export type ResidenceAreaKind = (typeof RESIDENCE_AREA_KINDS)[number]

export const PLACEMENT_RESULTS = ['RULE', 'MANUAL', 'NEED_FACTS'] as const
export type PlacementResult = (typeof PLACEMENT_RESULTS)[number]

export const PLACEMENT_RULES = [
  'RULE_1A_OWN_ENTERPRISE_BRANCH',
  'RULE_1B_NEAREST_ENTERPRISE',
  'RULE_2A_COMMUNITY',
  'RULE_2B_VILLAGE',
  'RULE_3_TEMPORARY',
] as const
export type PlacementRule = (typeof PLACEMENT_RULES)[number]

/**
 * Where the table leaves it to a person: another committee's unit, a branch by residence, one instability only;
 * FACTS_MISSING where a person moved a member of whom the table could not have said anything.
 */
export const MANUAL_REASONS = ['OTHER_COMMITTEE', 'BY_RESIDENCE', 'ONE_INSTABILITY', 'FACTS_MISSING'] as const
export type ManualReason = (typeof MANUAL_REASONS)[number]

/** Facts that the decision table looks at. `residence` stands for both of its facts when neither is known. */
export const PLACEMENT_FACTS = [
  'employment.kind',
  'employment.stability',
  'unit',
  'unit.hasPartyOrg',
  'unit.parent',
  'unit.location',
  'industry',
  'residence',
  'residence.stability',
  'residence.area',
  'branches.enterprise',
  'setting.soleTraderEmployeesInCommunity',
  'setting.unstable',
  'setting.tradeBeforeUnit',
] as const
export type PlacementFact = (typeof PLACEMENT_FACTS)[number]

/** Whether the temporary branch needs an unstable job and an unstable home, or one of them (§8, no 5). */
export const UNSTABLE_PAIRS = ['BOTH', 'EITHER'] as const
export type UnstablePair = (typeof UNSTABLE_PAIRS)[number]

export const PLACEMENT_WARNINGS = [
  'TARGET_OVER_LIMIT',
  'TEMPORARY_BRANCH_WITHOUT_SECRETARY',
  'ATTACHED_BRANCH_TOO_SMALL',
  'TARGET_BRANCH_MISSING',
] as const
export type PlacementWarning = (typeof PLACEMENT_WARNINGS)[number]

/** OWN: the branch of the employer; ATTACHED (挂靠): an employer's without one; RESIDENCE; TEMPORARY. */
export const AFFILIATION_KINDS = ['OWN', 'ATTACHED', 'RESIDENCE', 'TEMPORARY'] as const
export type AffiliationKind = (typeof AFFILIATION_KINDS)[number]

export const ACTIVITY_KINDS = [
  'BRANCH_ASSEMBLY',
  'COMMITTEE_MEETING',
  'GROUP_MEETING',
  'PARTY_LECTURE',
  'THEME_DAY',
  'ORG_LIFE_MEETING',
  'VOLUNTEER',
  'VISIT',
  'STUDY',
  'TALK',
  'OTHER',
] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** HELD: its time has passed and its record is still open. */
export const ACTIVITY_STATES = ['PLANNED', 'HELD', 'CLOSED', 'CANCELLED'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]

export const ATTENDANCE_MARKS = ['PRESENT', 'LATE', 'LEAVE', 'ABSENT'] as const
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number]

export const INVITATION_ANSWERS = ['COMING', 'NOT_COMING'] as const
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number]

/** How something reached a member: read on the screen, told by phone, or handed over on paper (R69). */
export const NOTICE_CHANNELS = ['ONLINE', 'PHONE', 'PAPER'] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]

export const LEAVE_STATES = ['REQUESTED', 'APPROVED', 'REFUSED'] as const
export type LeaveState = (typeof LEAVE_STATES)[number]

/** What waits for a person in the branches, by act. */
export const BRANCH_TASKS = [
  'PROPOSE_PLACEMENT',
  'CONFIRM_PLACEMENT',
  'ANSWER_OBJECTION',
  'REVIEW_PLACEMENT',
  'DISSOLVE_BRANCH',
  'APPOINT_SECRETARY',
  'WELCOME_MEMBER',
  'WELCOME_OVERDUE',
  'DECIDE_LEAVE',
  'CLOSE_ACTIVITY',
  'SETTLE_ATTENDANCE',
  'CONFIRM_NOTEBOOK',
  'READ_NOTICE',
  'READ_GUIDANCE',
  'NOTE_LEAVE',
  'CONTACT_SILENT',
  'DECIDE_LONG_LEAVE',
  'HEAR_OF_LONG_LEAVE',
  'TELL_MEMBERS',
  'READ_NOTICES',
  'ANSWER_INVITATION',
  'WRITE_NOTEBOOK',
  'ANSWER_WORK',
  'NOTE_DECLINED_WORK',
  'COMPLETE_WORK',
] as const
export type BranchTaskAct = (typeof BRANCH_TASKS)[number]

export type IndustryGroup = 'PRIMARY' | 'TRADE_SERVICES' | 'OTHER'

/**
 * The three groups of trades (S36–S38) by GB/T 4754: primary is A 01–04; trade and services are F to R,
 * and A 05, the services to agriculture. A bare `A` is taken for primary.
 */
export function industryGroupOf(industry: string): IndustryGroup {
  if (/^A-?05/.test(industry) || /^[F-R]/.test(industry)) return 'TRADE_SERVICES'
  return industry.startsWith('A') ? 'PRIMARY' : 'OTHER'
}

/** What the list of branches warns of (background §3.4). */
export const BRANCH_WARNINGS = ['OVER_LIMIT', 'WITHOUT_SECRETARY', 'BELOW_MINIMUM'] as const
export type BranchWarning = (typeof BRANCH_WARNINGS)[number]

/** What is worth a look about an activity (R68, R69). */
export const ACTIVITY_WARNINGS = ['MEMBERS_LEFT_OUT', 'NOTICE_LATE', 'VENUE_TAKEN'] as const
export type ActivityWarning = (typeof ACTIVITY_WARNINGS)[number]
