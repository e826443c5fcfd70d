import { type EventHandlers, STANDINGS_HANDLERS } from '@mobile-members/subgraph/events.ts'
import type { Database } from './db.ts'

/** What this service learns from the others: where members belong, for authorisation. */
export const handlers: EventHandlers<Database> = STANDINGS_HANDLERS as unknown as EventHandlers<Database>
