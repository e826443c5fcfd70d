import type { VerifyToken } from '@mobile-members/subgraph/actor.ts'
import { startConsumers } from '@mobile-members/subgraph/events.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { type RunningSubgraph, startSubgraph } from '@mobile-members/subgraph/server.ts'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from './db.ts'
import { handlers } from './events.ts'
import { definition } from './schema.ts'

export interface ServeOptions {
  db: Db
  boss: PgBoss
  verify: VerifyToken
  log: Logger
  host: string
  port: number
  now?: () => Date
}

/** Starts the consumers and the subgraph on what has been opened already. */
export async function serve({ boss, ...start }: ServeOptions): Promise<RunningSubgraph> {
  await startConsumers(boss, start.db, 'branches', handlers, start.log)
  return startSubgraph({ ...start, name: 'branches', schema: subgraphSchema(definition, boss) })
}
