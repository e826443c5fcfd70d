import type { SubgraphDefinition } from '@mobile-members/subgraph/schema.ts'
import { AssessmentResolver } from './assessments/assessment.resolver.ts'
import { listAssessmentsByIds } from './assessments/assessment.store.ts'
import { reachOf } from './assessments/reach.ts'
import type { Database } from './db.ts'
import { AssessmentDispatchResolver, DispatchResolver } from './dispatches/dispatch.resolver.ts'
import { listDispatchesByIds } from './dispatches/dispatch.store.ts'
import { DutyResolver } from './duties/duty.resolver.ts'
import { FeedbackFiguresResolver } from './figures/feedback-figures.resolver.ts'
import { HostBranchResolver } from './host-branches/host-branch.resolver.ts'
import { MemberResolver } from './members/member.resolver.ts'
import { TermResolver } from './terms/term.resolver.ts'
import { FeedbackWorkResolver } from './work/feedback-work.resolver.ts'

/** The service's part of the graph. */
export const definition: SubgraphDefinition<Database> = {
  name: 'evaluations',
  resolvers: [
    AssessmentResolver,
    DispatchResolver,
    AssessmentDispatchResolver,
    MemberResolver,
    HostBranchResolver,
    TermResolver,
    FeedbackWorkResolver,
    FeedbackFiguresResolver,
    DutyResolver,
  ],
  references: {
    /** Nothing is asked here: what this service knows of members and branches is fetched for all of them when a field wants it. */
    async Member(representations) {
      return representations.map(({ id }) => ({ id }))
    },
    async HostBranch(representations) {
      return representations.map(({ id }) => ({ id }))
    },
    async PerformanceAssessment(representations, ctx) {
      const ids = representations.map(({ id }) => id)
      const rows = new Map((await listAssessmentsByIds(ctx.db, ids, reachOf(ctx))).map((row) => [row.id, row]))
      return ids.map((id) => rows.get(id))
    },
    async FeedbackDispatch(representations, ctx) {
      const ids = representations.map(({ id }) => id)
      const rows = await listDispatchesByIds(ctx.db, ids, ctx.scope('FeedbackDispatch'))
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id))
    },
  },
  constraints: {
    assessment_version: 'ALREADY_ASSESSED',
    assessment_open: 'ALREADY_BEGUN',
    already_dispatched: 'ALREADY_DISPATCHED',
    question_open: 'QUESTION_OPEN',
    signed_is_final: 'SIGNED_IS_FINAL',
  },
}
