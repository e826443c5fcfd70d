import { spawn } from 'node:child_process'
import { closeSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from '@mobile-members/database/migrate.ts'
import { asAdmin, provision } from '@mobile-members/database/provision.ts'
import { SUBGRAPHS, type ServiceName } from '@mobile-members/database/service-names.ts'
import type pg from 'pg'
import { runCommand } from './build.ts'
import type { Settings } from './env.ts'
import { dataDirOf, serviceDir, serviceEnvironment } from './plans.ts'
import type { Secrets } from './secrets.ts'
import { lastWords, openLog } from './supervisor.ts'

const DEMO_SEED = '1'

/**
 * Makes the demo county, each service its own part, when the database is empty. What an interrupted start left half done
 * is cleared and made anew; a database with other people's rows is left alone. Gives the services that were filled.
 */
export async function seedDemo(
  settings: Settings,
  secrets: Secrets,
  adminUrl: string,
  say: (line: string) => void,
): Promise<ServiceName[]> {
  const { open, begun } = await asAdmin(adminUrl, unfinishedServices)
  for (const service of begun) await startAnew(service, secrets, adminUrl)
  const today = await asAdmin(adminUrl, demoDay)
  const returns = join(dataDirOf(settings), 'returns')
  if (open.length > 0) say('making the demo county …')
  await Promise.all([
    ...(existsSync(returns) || !today ? [] : [writeReturns(returns, today)]),
    ...open.map(async (service) => {
      await runDemo(service, settings, secrets, adminUrl, today!)
      await asAdmin(adminUrl, (client) =>
        client.query('update demo.progress set finished_at = now() where service = $1', [service]),
      )
    }),
  ])
  // Without it the planner guesses at full tables until autovacuum comes by, which costs the first visitors.
  if (open.length > 0) await asAdmin(adminUrl, (client) => client.query('analyze'))
  return open
}

interface Unfinished {
  open: ServiceName[]
  /** Those of them that an earlier start has begun. */
  begun: ServiceName[]
}

async function unfinishedServices(client: pg.Client): Promise<Unfinished> {
  await client.query('create schema if not exists demo')
  await client.query(`
    create table if not exists demo.progress (
      service     text primary key,
      told_on     date not null,
      started_at  timestamptz not null default now(),
      finished_at timestamptz
    )`)
  const { rows } = await client.query<{ service: ServiceName; finished: boolean }>(
    'select service, finished_at is not null as finished from demo.progress',
  )
  const today = (await demoDay(client)) ?? todayInCounty()
  const known = new Map(rows.map((row) => [row.service, row.finished]))
  // Identity makes its demo accounts by itself, since they follow the demo password of each start.
  const withDemo = SUBGRAPHS.filter((service) => existsSync(join(serviceDir(service), 'dist', 'demo-main.js')))
  if (known.size === 0 && (await isInhabited(client))) return { open: [], begun: [] }
  const open = withDemo.filter((service) => known.get(service) !== true)
  for (const service of open) {
    await client.query('insert into demo.progress (service, told_on) values ($1, $2) on conflict do nothing', [
      service,
      today,
    ])
  }
  return { open, begun: open.filter((service) => known.has(service)) }
}

/** The day on which the demo county is told; every service's part must be of the same one. */
async function demoDay(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ day: string }>('select min(told_on)::text as day from demo.progress')
  return rows[0]?.day ?? undefined
}

function todayInCounty(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}

async function writeReturns(folder: string, today: string): Promise<void> {
  const script = fileURLToPath(new URL('returns-main.ts', import.meta.url))
  await runCommand(process.execPath, [script, folder, DEMO_SEED, today])
}

// Organisations come first in every register; other tables have rows from the beginning, such as settings.
async function isInhabited(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ inhabited: boolean }>(
    'select exists (select 1 from registry.organizations) as inhabited',
  )
  return rows[0]!.inhabited
}

// The migrations put in what a schema begins with, so half a world is best taken away whole.
async function startAnew(service: ServiceName, secrets: Secrets, adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await client.query(`drop schema ${service} cascade`)
    if (service === 'registry') await client.query('delete from bus.offices_in_force')
  })
  await provision(adminUrl, secrets.databasePasswords)
  await migrate(adminUrl, service)
}

async function runDemo(
  service: ServiceName,
  settings: Settings,
  secrets: Secrets,
  adminUrl: string,
  today: string,
): Promise<void> {
  const logFile = join(dataDirOf(settings), 'logs', `${service}-demo.log`)
  const log = openLog(logFile)
  const child = spawn(process.execPath, ['--enable-source-maps', join('dist', 'demo-main.js')], {
    cwd: serviceDir(service),
    env: { ...serviceEnvironment(service, settings, secrets, adminUrl), DEMO_SEED, DEMO_TODAY: today },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  const reason = await new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code))
    child.once('error', (error) => resolve(error.message))
  })
  process.off('exit', endWithUs)
  if (reason !== 0) throw new Error(`the demo data of ${service} failed (${String(reason)}):\n${lastWords(logFile)}`)
}
