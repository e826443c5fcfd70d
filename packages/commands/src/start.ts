import { readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@mobile-members/database/embedded-postgres.ts'
import { migrateAll } from '@mobile-members/database/migrate.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import { provision } from '@mobile-members/database/provision.ts'
import { build } from './build.ts'
import { readSettings, type Settings } from './env.ts'
import { freezeDemoYear } from './freeze-demo-year.ts'
import { addressesOf, dataDirOf, FRONTENDS, processPlans } from './plans.ts'
import { secretsIn, type Secrets } from './secrets.ts'
import { seedDemo } from './seed.ts'
import { isTaken, supervise, type Supervised } from './supervisor.ts'

/** A whole installation on this machine, in the foreground. */
export interface Installation {
  settings: Settings
  secrets: Secrets
  adminUrl: string
  /** The processes that run now, by the names of their plans. */
  pids(): Record<string, number | undefined>
  stop(): Promise<void>
}

/** `npm start`: everything, until Ctrl-C. */
export async function startCommand(): Promise<void> {
  const settings = readSettings()
  const ending = new AbortController()
  let installation: Installation | undefined
  let asked = 0
  const end = (): void => {
    // A terminal sends Ctrl-C to every process of the group, and npm passes it on once more.
    if (asked && Date.now() - asked < 1000) return
    if (asked) process.exit(1)
    asked = Date.now()
    say('ending …')
    ending.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  endWithParent(end)
  try {
    installation = await startInstallation(settings, ending.signal, say)
    tellWhere(installation)
    await new Promise<void>((resolve) => {
      if (ending.signal.aborted) resolve()
      ending.signal.addEventListener('abort', () => resolve())
    })
  } catch (error) {
    if (!ending.signal.aborted) {
      console.error(`\n${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
  await installation?.stop()
  process.exit()
}

/**
 * Starts PostgreSQL, brings the database up to date, makes the demo county when there is nothing, and starts every process.
 * What was started is ended again when a step fails or the signal says so.
 */
export async function startInstallation(
  settings: Settings,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<Installation> {
  const dataDir = dataDirOf(settings)
  const release = claim(dataDir)
  const secrets = secretsIn(dataDir)
  const running: Supervised[] = []
  let postgres: EmbeddedPostgres | undefined

  async function stop(): Promise<void> {
    await Promise.all(running.map((process) => process.stop()))
    await postgres?.stop()
    release()
  }

  try {
    await refuseTakenPorts(settings)
    say('building what has changed …')
    const built = build()
    built.catch(() => {})
    if (!settings.DATABASE_URL) {
      say('starting PostgreSQL …')
      postgres = await startEmbeddedPostgres({
        dataDir: join(dataDir, 'postgres'),
        port: settings.POSTGRES_PORT,
        password: secrets.postgres,
        onRestart: say,
      })
      if (postgres.attached) say('a PostgreSQL of an earlier start was still running and is used')
    }
    const adminUrl = await provision(settings.DATABASE_URL ?? postgres!.adminUrl, secrets.databasePasswords)
    const applied = await migrateAll(adminUrl)
    if (applied.length > 0) say(`${applied.length} migrations applied`)
    await built
    signal.throwIfAborted()
    let fresh = false
    if (settings.DEMO === '1') {
      const filled = await seedDemo(settings, secrets, adminUrl, say)
      fresh = filled.length > 0
      if (fresh) say('the demo county is made')
    }
    signal.throwIfAborted()
    say('starting the services …')
    const logDir = join(dataDir, 'logs')
    for (const plan of processPlans(settings, secrets, adminUrl)) running.push(supervise(plan, logDir, say))
    await Promise.race([Promise.all(running.map((process) => process.ready)), rejectOnAbort(signal)])
    if (fresh) await freezeLastYear(settings, say)
    const pids = () => Object.fromEntries(running.map(({ plan, pid }) => [plan.name, pid()]))
    return { settings, secrets, adminUrl, pids, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A demo county begins with last year's statistics frozen; without them it runs as well. */
async function freezeLastYear(settings: Settings, say: (line: string) => void): Promise<void> {
  const frozen = await freezeDemoYear(settings, dayOf(new Date())).catch(() => false)
  if (!frozen) say('the statistics of last year could not be frozen and stay a draft')
}

function tellWhere({ settings, secrets }: Installation): void {
  const { gatewayUrl, issuer, frontends } = addressesOf(settings)
  const titles = { 'town-center': 'town centre', township: 'townships', branch: 'branches', member: 'members' }
  say('')
  say('Mobile Members is running. 流动党员管理服务平台已启动。')
  for (const name of FRONTENDS) say(`  ${titles[name].padEnd(12)} ${frontends[name]}`)
  say(`  ${'graph'.padEnd(12)} ${gatewayUrl}`)
  say(`  ${'sign-in'.padEnd(12)} ${issuer}`)
  if (settings.DEMO === '1' && !settings.OIDC_ISSUER) {
    say('')
    say(`Demo accounts, all with the password ${secrets.demoPassword}`)
    for (const [account, who] of DEMO_ACCOUNTS) say(`  ${account.padEnd(20)} ${who}`)
    say('')
    say(`Survey returns to try: ${join(settings.DATA_DIR, 'returns')}   Logs: ${join(settings.DATA_DIR, 'logs')}`)
  }
  say('Ctrl-C ends everything.')
}

/** The accounts of the demo county and where a person would begin with each. */
const DEMO_ACCOUNTS = [
  ['director', 'town centre: director, decides placements'],
  ['staff', 'town centre: staff, surveys, linking, check-in'],
  ['committee-member', 'town centre: committee member'],
  ['host-committee', 'town centre: party committee of the host town'],
  ['county', 'town centre: county level, reads'],
  ['community-head', 'town centre: head of a community office'],
  ['township', 'township portal: committee and outflow centre, issues letters'],
  ['township2', 'township portal: another township'],
  ['outflow', 'township portal: outflow officer'],
  ['origin-secretary', 'township portal: secretary of an origin branch'],
  ['secretary', 'branch pages: secretary of an enterprise branch'],
  ['community-secretary', 'branch pages: secretary of a community branch'],
  ['member', 'member pages: a placed member'],
  ['member2', 'member pages: a member of the second township'],
  ['labour', 'labour centre'],
  ['assistance', 'assistance centre'],
  ['department', 'a department'],
  ['survey-unit', 'a survey unit'],
  ['auditor', 'reads the audit'],
  ['administrator', 'keeps accounts, sees no person'],
] as const

async function refuseTakenPorts(settings: Settings): Promise<void> {
  const host = settings.HOST === '0.0.0.0' || settings.HOST === '::' ? '127.0.0.1' : settings.HOST
  for (const [name, port] of Object.entries(addressesOf(settings).ports)) {
    if (name === 'identity' && settings.OIDC_ISSUER) continue
    if (await isTaken(host, port)) {
      const variable = `${name.replaceAll('-', '_').toUpperCase()}_PORT`
      throw new Error(`port ${port} (${name}) is taken by another program; end it, or set ${variable}`)
    }
  }
}

// Two starts on one data folder would share, and at the end stop, one PostgreSQL.
function claim(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'running.pid')
  const other = Number(readIfThere(file))
  if (other && other !== process.pid && readIfThere(`/proc/${other}/cmdline`).includes('packages/commands')) {
    throw new Error(`it is already running (process ${other}); end that first`)
  }
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

// npm's shell may die without passing the signal on; then nobody would be left to end us.
function endWithParent(end: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, 500)
  timer.unref()
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}

function say(line: string): void {
  console.log(line)
}
