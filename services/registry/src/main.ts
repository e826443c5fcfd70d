import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { tokenVerifier } from '@mobile-members/subgraph/actor.ts'
import { pino } from 'pino'
import type { Database } from './db.ts'
import { readEnv } from './env.ts'
import { scheduleExpiry } from './letters/expire-letters.ts'
import { useKeyring } from './secrets/keyring.ts'
import { serve } from './serve.ts'

const env = readEnv()
const log = pino({ name: 'registry', level: env.LOG_LEVEL })
useKeyring({ fieldKey: env.FIELD_KEY, letterSigningKeys: env.LETTER_SIGNING_KEYS })
const db = openDatabase<Database>(env.DATABASE_URL, 'registry', {
  onError: (error) => log.warn(error, 'a database connection broke'),
})
const boss = busOf(env.DATABASE_URL, { onError: (error) => log.warn(error, 'bus') })
await boss.start()
await scheduleExpiry(boss, db, () => new Date(), log)
const subgraph = await serve({
  db,
  boss,
  verify: tokenVerifier(env.OIDC_ISSUER, env.OIDC_AUDIENCE),
  log,
  host: env.HOST,
  port: env.PORT,
  publicUrl: env.PUBLIC_URL,
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())

async function stop(): Promise<void> {
  await subgraph.stop()
  await boss.stop({ graceful: true, timeout: 2000 })
  await db.destroy()
}
