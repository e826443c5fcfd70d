import { openDatabase } from '@mobile-members/database/open-database.ts'
import { runAccountCommand } from './accounts/account.command.ts'
import type { Database } from './db.ts'
import { readEnvironment } from './env.ts'
import { openVault } from './secrets/vault.ts'

const env = readEnvironment()
const db = openDatabase<Database>(env.DATABASE_URL, 'identity', { max: 1 })
const context = { db, vault: openVault(env.IDENTITY_SECRETS), now: () => new Date() }
try {
  console.log(await runAccountCommand(context, process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await db.destroy()
}
