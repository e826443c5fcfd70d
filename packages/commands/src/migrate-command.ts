import { readFileSync } from 'node:fs'
import { migrateAll } from '@mobile-members/database/migrate.ts'
import { provision } from '@mobile-members/database/provision.ts'
import { SERVICES } from '@mobile-members/database/service-names.ts'
import { z } from 'zod'
import { pathFrom, readSettings } from './env.ts'

const passwords = z.record(z.enum(SERVICES), z.string().min(16))

/**
 * `DATABASE_URL=… npm run migrate -- PASSWORDS.json`: makes the database, the roles with the given passwords, the schemas and
 * the queue where they are missing, and applies the migrations.
 */
export async function migrateCommand([file]: string[]): Promise<void> {
  const settings = readSettings()
  if (!settings.DATABASE_URL || !file) throw new Error('usage: DATABASE_URL=… npm run migrate -- PASSWORDS.json')
  const parsed = passwords.safeParse(JSON.parse(readFileSync(pathFrom(settings, file), 'utf8')))
  if (!parsed.success) throw new Error(`${file} is not right:\n${z.prettifyError(parsed.error)}`)
  const adminUrl = await provision(settings.DATABASE_URL, parsed.data)
  const applied = await migrateAll(adminUrl)
  for (const name of applied) console.log(name)
  console.log(`${applied.length} migrations applied`)
}
