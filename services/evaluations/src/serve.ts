import { startConsumers } from '@mobile-members/subgraph/events.ts'
import type { ServeOptions } from '@mobile-members/subgraph/run.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { type RunningSubgraph, startSubgraph } from '@mobile-members/subgraph/server.ts'
import { scheduleEscalation } from './dispatches/escalate-feedback.ts'
import type { Database } from './db.ts'
import { handlers } from './events.ts'
import { definition } from './schema.ts'

/** Starts the consumers, the hourly look at deadlines and the subgraph on what has been opened already. */
export async function serve({
  boss,
  now = () => new Date(),
  ...start
}: ServeOptions<Database>): Promise<RunningSubgraph> {
  const { db, log } = start
  await startConsumers(boss, db, 'evaluations', handlers, log)
  await scheduleEscalation(boss, db, now, log)
  return startSubgraph({
    ...start,
    name: 'evaluations',
    schema: subgraphSchema(definition, boss),
    now,
  })
}
