import type { RequestContext } from '@mobile-members/subgraph/context.ts'
import type { Database } from './db.ts'

/** What a resolver of this service is given. */
export type Context = RequestContext<Database>
