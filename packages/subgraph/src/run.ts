import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import type { SubgraphName } from '@mobile-members/model/policies.ts'
import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { type Logger, pino } from 'pino'
import { type VerifyToken, tokenVerifier } from './actor.ts'
import type { RunningSubgraph } from './server.ts'

/** What a service serves with: opened by whoever starts it, a process or a test. */
export interface ServeOptions<DB> {
  db: Kysely<DB>
  boss: PgBoss
  verify: VerifyToken
  log: Logger
  host: string
  port: number
  now?: () => Date
}

interface RunSettings {
  DATABASE_URL: string
  HOST: string
  PORT: number
  OIDC_ISSUER: string
  OIDC_AUDIENCE: string
  LOG_LEVEL: string
}

/** Opens what a subgraph needs, serves it, and ends everything in order at SIGTERM or SIGINT. */
export async function runSubgraph<DB>(
  name: SubgraphName,
  env: RunSettings,
  serve: (options: ServeOptions<DB>) => Promise<RunningSubgraph>,
): Promise<void> {
  const log = pino({ name, level: env.LOG_LEVEL })
  const db = openDatabase<DB>(env.DATABASE_URL, name, {
    onError: (error) => log.warn(error, 'a database connection broke'),
  })
  const boss = busOf(env.DATABASE_URL, { onError: (error) => log.warn(error, 'bus') })
  await boss.start()
  const verify = tokenVerifier(env.OIDC_ISSUER, env.OIDC_AUDIENCE)
  const subgraph = await serve({ db, boss, verify, log, host: env.HOST, port: env.PORT })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())

  async function stop(): Promise<void> {
    await subgraph.stop()
    await boss.stop({ graceful: true, timeout: 2000 })
    await db.destroy()
  }
}
