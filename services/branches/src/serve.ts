import { startConsumers } from '@mobile-members/subgraph/events.ts'
import type { ServeOptions } from '@mobile-members/subgraph/run.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { type RunningSubgraph, startSubgraph } from '@mobile-members/subgraph/server.ts'
import type { Database } from './db.ts'
import { handlers } from './events.ts'
import { definition } from './schema.ts'

/** Starts the consumers and the subgraph on what has been opened already. */
export async function serve({ boss, ...start }: ServeOptions<Database>): Promise<RunningSubgraph> {
  await startConsumers(boss, start.db, 'branches', handlers, start.log)
  return startSubgraph({ ...start, name: 'branches', schema: subgraphSchema(definition, boss) })
}
