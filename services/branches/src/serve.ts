import { startConsumers } from '@mobile-members/subgraph/events.ts'
import type { FileStore } from '@mobile-members/subgraph/file-store.ts'
import type { ServeOptions } from '@mobile-members/subgraph/run.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { type RunningSubgraph, startSubgraph } from '@mobile-members/subgraph/server.ts'
import type { Database } from './db.ts'
import { handlers } from './events.ts'
import { throwAwayFiles } from './materials/material-files.ts'
import { serveMaterials } from './materials/material.routes.ts'
import { serveCalendarFeeds } from './activities/calendar-feed.routes.ts'
import { definition } from './schema.ts'

export interface BranchesStart extends ServeOptions<Database> {
  /** Where study materials are kept; without one in a folder of their own that the machine clears, which is for tests. */
  files?: FileStore
}

/** Starts the consumers and the subgraph on what has been opened already, with its files beside the graph. */
export async function serve({ boss, files = throwAwayFiles(), ...start }: BranchesStart): Promise<RunningSubgraph> {
  const { db, log, now = () => new Date() } = start
  await startConsumers(boss, db, 'branches', handlers, log)
  return startSubgraph({
    ...start,
    name: 'branches',
    schema: subgraphSchema(definition, boss),
    routes(app, actorFor) {
      serveMaterials(app, { db, now, actorFor, log, files })
      serveCalendarFeeds(app, db, now)
    },
  })
}
