import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { readTestDatabaseUrl } from './env.ts'
import { migrateAll, migrationFiles, migrationsDir, projectDir } from './migrate.ts'
import { asAdmin, provision, withDatabase, type Passwords } from './provision.ts'
import { SERVICES } from './service-names.ts'

/** What a test needs to know of the run's server; handed to the workers, so plain data. */
export interface ScratchServer {
  adminUrl: string
  template: string
  passwords: Passwords
}

const PREFIX = 'mobile-members-test-'
// A server that lives for minutes, on loopback, with invented people.
const PASSWORD = 'throw-away'
const passwords = Object.fromEntries(SERVICES.map((service) => [service, PASSWORD])) as Passwords

/**
 * A server for one run of tests or of one command, with a template database where everything is migrated. The prepared data folder is kept
 * under `.data/test-template` for as long as no migration changes, so that only the first run pays for initdb.
 */
export async function startScratchServer(): Promise<ScratchServer & { stop(): Promise<void> }> {
  const given = readTestDatabaseUrl()
  if (given) return prepareGivenServer(given)
  sweep()
  const dir = mkdtempSync(join(scratchDir(), PREFIX))
  chmodSync(dir, 0o755)
  writeFileSync(join(dir, 'owner.pid'), String(process.pid))
  const dataDir = join(dir, 'postgres')
  const template = 'mm_template'
  const cached = join(projectDir, '.data', 'test-template', fingerprint())
  if (existsSync(cached)) copy(cached, dataDir)
  const options = { dataDir, password: PASSWORD, durable: false }
  let server = await startEmbeddedPostgres(options)
  if (!existsSync(cached)) {
    try {
      await migrateAll(await provision(server.adminUrl, passwords, template))
    } catch (error) {
      await server.stop()
      throw error
    }
    await server.stop()
    keep(dataDir, cached)
    server = await startEmbeddedPostgres(options)
  }
  return {
    adminUrl: server.adminUrl,
    template,
    passwords,
    async stop() {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function prepareGivenServer(url: string): Promise<ScratchServer & { stop(): Promise<void> }> {
  const template = `mm_template_${fingerprint()}`
  await migrateAll(await provision(withDatabase(url, 'postgres'), passwords, template))
  return { adminUrl: withDatabase(url, 'postgres'), template, passwords, stop: () => Promise.resolve() }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.getuid?.()}`)
  const here = join(projectDir, 'packages', 'database')
  const sources = readdirSync(join(here, 'src'))
    .filter((file) => file.endsWith('.ts') && !file.includes('test'))
    .toSorted()
    .map((file) => join(here, 'src', file))
  const migrations = SERVICES.flatMap((service) =>
    migrationFiles(migrationsDir(service)).map((file) => join(migrationsDir(service), file)),
  )
  for (const file of [join(here, 'package.json'), ...sources, ...migrations])
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

// cp keeps the owner, which Node's own copy does not.
function copy(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`cannot copy ${from}: ${stderr}`)
}

function keep(dataDir: string, cached: string): void {
  const parent = join(cached, '..')
  for (const old of existsSync(parent) ? readdirSync(parent) : [])
    rmSync(join(parent, old), { recursive: true, force: true })
  mkdirSync(parent, { recursive: true })
  const draft = `${cached}.${process.pid}`
  copy(dataDir, draft)
  try {
    renameSync(draft, cached)
  } catch {
    // Another run kept the same one a moment earlier.
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Where throw-away data live: in memory if there is plenty, since a database is hundreds of small files. */
export function scratchDir(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    accessSync('/dev/shm', constants.W_OK)
    if (bavail * bsize > 2 * 1024 ** 3) return '/dev/shm'
  } catch {
    // No such place on this system.
  }
  return tmpdir()
}

// What a killed run left behind: its server, then its folder.
function sweep(): void {
  const parent = scratchDir()
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const dir = join(parent, name)
    const owner = numberIn(join(dir, 'owner.pid'))
    if (owner === undefined || isAlive(owner)) continue
    const server = numberIn(join(dir, 'postgres', 'postmaster.pid'))
    if (server !== undefined && isAlive(server) && isPostgres(server)) process.kill(server, 'SIGQUIT')
    rmSync(dir, { recursive: true, force: true })
  }
}

function numberIn(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(PREFIX)
  } catch {
    return false
  }
}

/** A fresh database on a scratch server, with every migration applied. */
export async function createScratchDatabase(server: ScratchServer): Promise<string> {
  const database = `t_${randomUUID().replaceAll('-', '')}`
  await asAdmin(server.adminUrl, (client) =>
    client.query(`create database ${database} template ${server.template} strategy file_copy`),
  )
  return withDatabase(server.adminUrl, database)
}
