import type { RequestContext } from '@mobile-members/subgraph/context.ts'
import type { Database } from './db.ts'

export type Context = RequestContext<Database>
