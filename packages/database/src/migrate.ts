import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import pg from 'pg'
import { roleOf, SERVICES, type ServiceName } from './service-names.ts'
import { sharedMigrations } from './shared-migrations.ts'

/** The folder of the project, from which services/X/migrations is found. */
export const projectDir = fileURLToPath(new URL('../../../', import.meta.url))

/** Brings every service's schema up to date, as the administrator. Gives the names of what was applied. */
export async function migrateAll(adminUrl: string): Promise<string[]> {
  const applied: string[] = []
  for (const service of SERVICES) applied.push(...(await migrate(adminUrl, service)))
  return applied
}

/** Brings one service's schema up to date: the shared tables first, then its own, in the order of their names. */
export async function migrate(adminUrl: string, service: ServiceName): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2, options: `-c search_path=${service}` })
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const shared = await apply(db, service, 'shared_migrations', () => Promise.resolve(sharedMigrations(service)))
    const own = await apply(db, service, 'migrations', () => migrationsIn(migrationsDir(service)))
    await restrict(db, service)
    return [...shared, ...own].map((name) => `${service} ${name}`)
  } finally {
    await db.destroy()
  }
}

export function migrationsDir(service: ServiceName): string {
  return join(projectDir, 'services', service, 'migrations')
}

export function migrationFiles(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((file) => file.endsWith('.ts'))
      .toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function migrationsIn(dir: string): Promise<Record<string, Migration>> {
  const migrations: Record<string, Migration> = {}
  for (const file of migrationFiles(dir)) {
    const path = pathToFileURL(join(dir, file)).href
    migrations[file.slice(0, -'.ts'.length)] = (await import(/* @vite-ignore */ path)) as Migration
  }
  return migrations
}

async function apply(
  db: Kysely<unknown>,
  schema: ServiceName,
  table: string,
  getMigrations: () => Promise<Record<string, Migration>>,
): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations },
    migrationTableSchema: schema,
    migrationTableName: table,
    migrationLockTableName: `${table}_lock`,
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) {
    const failed = results.find((result) => result.status === 'Error')?.migrationName
    throw new Error(
      `migration ${schema} ${failed ?? ''} failed: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
  return results.map((result) => result.migrationName)
}

// The default privileges open every table of the schema to its service; these few are not its to change.
async function restrict(db: Kysely<unknown>, service: ServiceName): Promise<void> {
  const role = sql.id(roleOf(service))
  for (const table of ['migrations', 'migrations_lock', 'shared_migrations', 'shared_migrations_lock']) {
    await sql`revoke insert, update, delete, truncate on ${sql.table(`${service}.${table}`)} from ${role}`.execute(db)
  }
  await sql`revoke update, delete, truncate on ${sql.table(`${service}.audit_entries`)} from ${role}`.execute(db)
}
