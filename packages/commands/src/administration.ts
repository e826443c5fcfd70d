import { join } from 'node:path'
import { startEmbeddedPostgres } from '@mobile-members/database/embedded-postgres.ts'
import { asAdmin, databaseOf, withDatabase } from '@mobile-members/database/provision.ts'
import { DATABASE_NAME } from '@mobile-members/database/service-names.ts'
import type pg from 'pg'
import { readSettings } from './env.ts'
import { dataDirOf } from './plans.ts'
import { secretsIn } from './secrets.ts'

/** Does something as the administrator of this installation's database, whether it is running or not. */
export async function withAdministrator<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const settings = readSettings()
  if (settings.DATABASE_URL)
    return asAdmin(withDatabase(settings.DATABASE_URL, databaseOf(settings.DATABASE_URL)), work)
  const dataDir = dataDirOf(settings)
  const server = await startEmbeddedPostgres({
    dataDir: join(dataDir, 'postgres'),
    password: secretsIn(dataDir).postgres,
  })
  try {
    return await asAdmin(withDatabase(server.adminUrl, DATABASE_NAME), work)
  } finally {
    // A server that ran before us belongs to npm start.
    if (!server.attached) await server.stop()
    else server.detach()
  }
}
