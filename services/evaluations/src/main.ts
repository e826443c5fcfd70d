import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { tokenVerifier } from '@mobile-members/subgraph/actor.ts'
import { startConsumers } from '@mobile-members/subgraph/events.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { startSubgraph } from '@mobile-members/subgraph/server.ts'
import { pino } from 'pino'
import { scheduleEscalation } from './dispatches/escalate-feedback.ts'
import type { Database } from './db.ts'
import { env } from './env.ts'
import { handlers } from './events.ts'
import { definition } from './schema.ts'

const log = pino({ name: 'evaluations', level: env.LOG_LEVEL })
const now = () => new Date()
const db = openDatabase<Database>(env.DATABASE_URL, 'evaluations', {
  onError: (error) => log.warn(error, 'a database connection broke'),
})
const boss = busOf(env.DATABASE_URL, { onError: (error) => log.warn(error, 'bus') })
await boss.start()
await startConsumers(boss, db, 'evaluations', handlers, log)
await scheduleEscalation(boss, db, now, log)
const subgraph = await startSubgraph({
  name: 'evaluations',
  schema: subgraphSchema(definition, boss),
  db,
  verify: tokenVerifier(env.OIDC_ISSUER, env.OIDC_AUDIENCE),
  log,
  host: env.HOST,
  port: env.PORT,
  now,
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())

async function stop(): Promise<void> {
  await subgraph.stop()
  await boss.stop({ graceful: true, timeout: 2000 })
  await db.destroy()
}
