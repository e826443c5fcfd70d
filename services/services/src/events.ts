import { type EventHandlers, STANDINGS_HANDLERS, combineHandlers } from '@mobile-members/subgraph/events.ts'
import type { Database } from './db.ts'
import { countService } from './statistics/report-statistics.ts'

const STATISTICS: EventHandlers<Database> = {
  /** T11 and T12 of the yearly statistics, in answer to registry (R124). Jobs and courses are not kept here yet, and it says so. */
  async 'statistics.requested'(tx, { payload }, publish) {
    const { runId } = payload
    publish('statistics.reported', { runId, table: 'T11', cells: await countService(tx, payload), notes: [] })
    publish('statistics.reported', { runId, table: 'T12', cells: [], notes: ['NOT_KEPT_JOBS_AND_COURSES'] })
  },
}

/** What this service learns from the others: where members belong, for authorisation. */
export const handlers = combineHandlers<Database>(STANDINGS_HANDLERS as unknown as EventHandlers<Database>, STATISTICS)
