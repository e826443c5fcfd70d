import type { SubgraphDefinition } from '@mobile-members/subgraph/schema.ts'
import { CalendarDayResolver } from './calendar/calendar-day.resolver.ts'
import { BranchHelpResolver } from './cases/branch-help.resolver.ts'
import { CaseResultResolver } from './cases/case-result.resolver.ts'
import { CaseResolver } from './cases/case.resolver.ts'
import { listCasesByIds } from './cases/case.store.ts'
import { CenterOfficeResolver } from './center-offices/center-office.resolver.ts'
import type { Database } from './db.ts'
import { DutyResolver } from './duties/duty.resolver.ts'
import { ServiceFiguresResolver } from './figures/service-figures.resolver.ts'
import { MemberResolver } from './members/member.resolver.ts'
import { ReceptionDayResolver } from './reception-days/reception-day.resolver.ts'
import { ReceptionDayVisitsResolver, ReceptionVisitResolver } from './reception-visits/reception-visit.resolver.ts'
import { ServiceWorkResolver } from './work/service-work.resolver.ts'

/** The service's part of the graph. */
export const definition: SubgraphDefinition<Database> = {
  name: 'services',
  resolvers: [
    CalendarDayResolver,
    CenterOfficeResolver,
    ReceptionDayResolver,
    ReceptionVisitResolver,
    ReceptionDayVisitsResolver,
    CaseResolver,
    CaseResultResolver,
    BranchHelpResolver,
    MemberResolver,
    ServiceWorkResolver,
    ServiceFiguresResolver,
    DutyResolver,
  ],
  references: {
    /** Nothing is asked here: what this service knows of members is fetched for all of them when a field wants it. */
    async Member(representations) {
      return representations.map(({ id }) => ({ id }))
    },
    async IssueCase(representations, ctx) {
      const ids = representations.map(({ id }) => id)
      const rows = new Map((await listCasesByIds(ctx.db, ids, ctx.scope('IssueCase'))).map((row) => [row.id, row]))
      return ids.map((id) => rows.get(id))
    },
  },
  constraints: {
    reception_day_taken: 'DAY_TAKEN',
    swap_open: 'SWAP_OPEN',
    center_office_day_taken: 'DAY_TAKEN',
  },
}
