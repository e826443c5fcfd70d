import { openDatabase } from '@mobile-members/database/open-database.ts'
import { pino } from 'pino'
import type { Database } from './db.ts'
import { seedDemoAccounts } from './demo.ts'
import { readEnvironment } from './env.ts'
import { openVault } from './secrets/vault.ts'
import { startIdentity } from './server.ts'

const env = readEnvironment()
const log = pino({ name: 'identity', level: env.LOG_LEVEL })
const db = openDatabase<Database>(env.DATABASE_URL, 'identity', {
  onError: (error) => log.warn(error, 'a database connection broke'),
})

if (env.DEMO && env.DEMO_PASSWORD) {
  const { generateCounty } = await import('@mobile-members/county/county.ts')
  const today = new Date().toISOString().slice(0, 10)
  // The accounts are the same whatever the county's size.
  const { identity } = generateCounty({ seed: env.DEMO_SEED, today, members: 20 })
  await seedDemoAccounts(db, identity.accounts, env.DEMO_PASSWORD)
}
const server = await startIdentity({ db, vault: openVault(env.IDENTITY_SECRETS), env, now: () => new Date(), log })
log.info({ port: server.port, issuer: env.OIDC_ISSUER }, 'identity listens')

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())

async function stop(): Promise<void> {
  await server.close()
  await db.destroy()
}
