import { startConsumers } from '@mobile-members/subgraph/events.ts'
import type { ServeOptions } from '@mobile-members/subgraph/run.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { type RunningSubgraph, startSubgraph } from '@mobile-members/subgraph/server.ts'
import { serveCaseExport } from './cases/case-export.ts'
import { scheduleEscalation } from './cases/escalate-cases.ts'
import type { Database } from './db.ts'
import { handlers } from './events.ts'
import { serveReceptionFeed } from './reception-days/reception-feed.ts'
import { definition } from './schema.ts'

/** Starts the consumers, the hourly look at deadlines and the subgraph on what has been opened already. */
export async function serve({
  boss,
  now = () => new Date(),
  ...start
}: ServeOptions<Database>): Promise<RunningSubgraph> {
  const { db, log } = start
  await startConsumers(boss, db, 'services', handlers, log)
  await scheduleEscalation(boss, db, now, log)
  return startSubgraph({
    ...start,
    name: 'services',
    schema: subgraphSchema(definition, boss),
    now,
    routes(app, actorFor) {
      serveReceptionFeed(app, db, now)
      serveCaseExport(app, actorFor, db, now)
    },
  })
}
