import { memberIdOf } from '@mobile-members/model/roles.ts'
import type { Representation, SubgraphDefinition } from '@mobile-members/subgraph/schema.ts'
import { loadActivity, loadInvitationOf } from './activities/activity.loaders.ts'
import { ActivityRegisterLineResolver, ActivityRegisterResolver } from './activities/activity-register.resolver.ts'
import { ActivityResolver } from './activities/activity.resolver.ts'
import { ActivitySeriesResolver } from './activities/activity-series.resolver.ts'
import { PaperSheetResolver } from './activities/paper-sheet.resolver.ts'
import { CalendarFeedResolver } from './activities/calendar-feed.resolver.ts'
import { BranchVenueResolver } from './activities/branch-venue.resolver.ts'
import { AttendanceResolver } from './activities/attendance.resolver.ts'
import { InvitationResolver } from './activities/invitation.resolver.ts'
import { AffiliationResolver } from './affiliations/affiliation.resolver.ts'
import type { Context } from './context.ts'
import type { Database, Row } from './db.ts'
import { DutyResolver } from './duties/duty.resolver.ts'
import { FormalMemberResolver, MemberFormalResolver } from './formal-members/formal-member.resolver.ts'
import { EducationResolver, MemberWithoutEducationResolver } from './education/education.resolver.ts'
import { BranchEducationResolver, EducationOverviewResolver } from './education/education-overview.resolver.ts'
import { FiguresResolver } from './figures/figures.resolver.ts'
import { loadHostBranch } from './host-branches/host-branch.loaders.ts'
import { HostBranchResolver, PublicBranchResolver } from './host-branches/host-branch.resolver.ts'
import { ActivityAgendaResolver, AgendaResolver } from './meetings/agenda.resolver.ts'
import { AffiliationIntakeResolver, BranchIntakeResolver, findIntakesFor } from './intake/branch-intake.resolver.ts'
import { WelcomeResolver } from './intake/welcome.resolver.ts'
import { RosterScopeResolver } from './roster-scopes/roster-scope.resolver.ts'
import { MaterialReaderResolver, MaterialResolver } from './materials/material.resolver.ts'
import { LongLeaveResolver } from './leaves/leave.resolver.ts'
import { SilentMemberResolver } from './leaves/silent.resolver.ts'
import { MemberResolver, findMembers } from './members/member.resolver.ts'
import { BranchNoticeResolver } from './notices/branch-notice.resolver.ts'
import { NoticeDeliveryResolver, NoticeResolver, UntoldResolver } from './notices/notice.resolver.ts'
import { ActivityNotebookResolver, NotebookResolver } from './notebooks/notebook.resolver.ts'
import { NotebookWritingResolver } from './notebooks/notebook-writing.resolver.ts'
import { findEntries } from './notebooks/notebook.store.ts'
import { PaperEntryResolver } from './notebooks/paper-entry.resolver.ts'
import { DissolutionResolver } from './host-branches/dissolution.resolver.ts'
import { AffiliationReviewResolver, PlacementReviewResolver } from './placement-reviews/placement-review.resolver.ts'
import {
  PlacementOutcomeResolver,
  PlacementReplayResolver,
  ReplayedPlacementResolver,
} from './placements/placement-replay.resolver.ts'
import { ObjectionResolver } from './placements/objection.resolver.ts'
import {
  PlacementChangeResolver,
  PlacementDecisionResolver,
  PlacementDistanceResolver,
  PlacementEvaluationResolver,
  PlacementFactsResolver,
  PlacementResolver,
} from './placements/placement.resolver.ts'
import { TaskResolver } from './tasks/task.resolver.ts'
import { NotebookWorkResolver, WorkResolver } from './work/work.resolver.ts'
import { ResidenceAreaResolver, WorkUnitResolver } from './work-units/work-unit.resolver.ts'

export const definition: SubgraphDefinition<Database> = {
  name: 'branches',
  resolvers: [
    HostBranchResolver,
    PublicBranchResolver,
    WorkUnitResolver,
    ResidenceAreaResolver,
    AffiliationResolver,
    WelcomeResolver,
    BranchIntakeResolver,
    AffiliationIntakeResolver,
    RosterScopeResolver,
    PlacementResolver,
    ObjectionResolver,
    PlacementReplayResolver,
    ReplayedPlacementResolver,
    PlacementOutcomeResolver,
    PlacementReviewResolver,
    AffiliationReviewResolver,
    DissolutionResolver,
    PlacementDecisionResolver,
    PlacementEvaluationResolver,
    PlacementDistanceResolver,
    PlacementChangeResolver,
    PlacementFactsResolver,
    ActivityResolver,
    InvitationResolver,
    ActivitySeriesResolver,
    BranchVenueResolver,
    CalendarFeedResolver,
    PaperSheetResolver,
    AttendanceResolver,
    ActivityRegisterResolver,
    ActivityRegisterLineResolver,
    AgendaResolver,
    ActivityAgendaResolver,
    NotebookResolver,
    NotebookWritingResolver,
    PaperEntryResolver,
    ActivityNotebookResolver,
    MemberResolver,
    FormalMemberResolver,
    MemberFormalResolver,
    BranchNoticeResolver,
    NoticeResolver,
    NoticeDeliveryResolver,
    UntoldResolver,
    MaterialResolver,
    MaterialReaderResolver,
    WorkResolver,
    NotebookWorkResolver,
    EducationResolver,
    MemberWithoutEducationResolver,
    EducationOverviewResolver,
    BranchEducationResolver,
    FiguresResolver,
    DutyResolver,
    TaskResolver,
    LongLeaveResolver,
    SilentMemberResolver,
  ],
  references: {
    Member: findMembers,
    HostBranch: (representations, ctx) => Promise.all(representations.map(({ id }) => loadHostBranch(ctx, id))),
    BranchIntake: findIntakesFor,
    Activity: findActivitiesFor,
    NotebookEntry: findEntriesFor,
  },
  constraints: {
    one_open_affiliation: 'AFFILIATION_OPEN',
    one_open_leave: 'LEAVE_OPEN',
    left_out_once: 'LEFT_OUT_ALREADY',
    affiliation_step: 'ILLEGAL_STEP',
    one_open_review: 'REVIEW_OPEN',
    one_temporary_branch: 'TEMPORARY_BRANCH_EXISTS',
    branch_name_in_use: 'NAME_IN_USE',
    one_venue_of_a_name: 'NAME_IN_USE',
    activities_present_of_due: 'PRESENT_MORE_THAN_DUE',
    one_entry_of_an_activity: 'ENTRY_EXISTS',
    one_entry_of_a_work: 'ENTRY_EXISTS',
    one_session_of_an_activity: 'ACTIVITY_TAKEN',
    copied_once: 'NOTHING_TO_COPY',
    material_versions_file_id_key: 'FILE_TAKEN',
    work_units_branch_id_fkey: 'BRANCH_NOT_FITTING',
    work_units_parent_id_fkey: 'PARENT_NOT_FITTING',
    placement_rule_sets_effective_from_key: 'RULE_SET_EXISTS',
  },
}

function findActivitiesFor(
  representations: Representation[],
  ctx: Context,
): Promise<(Row<'activities'> | undefined)[]> {
  const memberId = memberIdOf(ctx.actor)
  return Promise.all(
    representations.map(async ({ id }) => {
      const activity = await loadActivity(ctx, id)
      const invited = memberId ? await loadInvitationOf(ctx, id, memberId) : undefined
      return activity && ctx.may('Activity', { branchId: activity.branchId, memberId: invited?.memberId ?? null })
        ? activity
        : undefined
    }),
  )
}

async function findEntriesFor(
  representations: Representation[],
  ctx: Context,
): Promise<(Row<'notebookEntries'> | undefined)[]> {
  const rows = await findEntries(
    ctx.db,
    representations.map(({ id }) => id),
  )
  const byId = new Map(rows.map((entry) => [entry.id, entry]))
  return representations.map(({ id }) => {
    const entry = byId.get(id)
    return entry && ctx.may('NotebookEntry', { memberId: entry.memberId, branchId: entry.branchId }) ? entry : undefined
  })
}
