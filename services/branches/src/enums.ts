import * as words from '@mobile-members/model/branches.ts'
import { AFFILIATION_TRANSITIONS, statesOf } from '@mobile-members/model/state-machines.ts'
import { registerEnumType } from 'type-graphql'

/** A GraphQL enumeration whose values are spelt as in SQL and in code. */
export function enumOf<T extends string>(name: string, values: readonly T[]): Record<T, T> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>
  registerEnumType(members, { name })
  return members
}

export const HostBranchKindEnum = enumOf('HostBranchKind', words.HOST_BRANCH_KINDS)
export const BranchWarningEnum = enumOf('BranchWarning', words.BRANCH_WARNINGS)
export const WorkUnitKindEnum = enumOf('WorkUnitKind', words.WORK_UNIT_KINDS)
export const PartyOrganizationEnum = enumOf('UnitPartyOrganization', words.PARTY_ORGANIZATIONS)
export const ResidenceAreaKindEnum = enumOf('ResidenceAreaKind', words.RESIDENCE_AREA_KINDS)
export const PlacementResultEnum = enumOf('PlacementResult', words.PLACEMENT_RESULTS)
export const PlacementRuleEnum = enumOf('PlacementRule', words.PLACEMENT_RULES)
export const ManualReasonEnum = enumOf('ManualPlacementReason', words.MANUAL_REASONS)
export const PlacementWarningEnum = enumOf('PlacementWarning', words.PLACEMENT_WARNINGS)
export const AffiliationKindEnum = enumOf('AffiliationKind', words.AFFILIATION_KINDS)
export const AffiliationStateEnum = enumOf('AffiliationState', statesOf(AFFILIATION_TRANSITIONS))
export const ActivityKindEnum = enumOf('ActivityKind', words.ACTIVITY_KINDS)
export const ActivityStateEnum = enumOf('ActivityState', words.ACTIVITY_STATES)
export const AttendanceMarkEnum = enumOf('AttendanceMark', words.ATTENDANCE_MARKS)
export const InvitationAnswerEnum = enumOf('InvitationAnswer', words.INVITATION_ANSWERS)
export const NoticeChannelEnum = enumOf('NoticeChannel', words.NOTICE_CHANNELS)
export const LeaveStateEnum = enumOf('LeaveState', words.LEAVE_STATES)
export const BranchTaskActEnum = enumOf('BranchTaskAct', words.BRANCH_TASKS)
export const ActivityWarningEnum = enumOf('ActivityWarning', words.ACTIVITY_WARNINGS)
