import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, openSync, closeSync, readFileSync, renameSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One process of ours: how it is started and how one knows that it works. */
export interface ProcessPlan {
  name: string
  /** What Node runs, and its arguments. */
  args: string[]
  cwd: string
  env: Record<string, string>
  host: string
  port: number
  /** A path that answers 200 when the process is ready; without one an open port will do. */
  health?: string
}

export interface Supervised {
  plan: ProcessPlan
  /** Settled when the process answers for the first time, or has failed too often to wait for. */
  ready: Promise<void>
  /** The process that runs now. */
  pid(): number | undefined
  stop(): Promise<void>
}

const BACK_OFF = [200, 500, 1000, 2000, 5000, 10_000]
const STEADY = 30_000
const ATTEMPTS_BEFORE_READY = 3
const PATIENCE = 60_000
const GRACE = 6000
const LOG_LIMIT = 20 * 1024 * 1024
const leaveWithParent = fileURLToPath(new URL('leave-with-parent.mjs', import.meta.url))

/** Starts a process and starts it again whenever it ends unasked, with growing pauses; the others are not touched. */
export function supervise(plan: ProcessPlan, logDir: string, say: (line: string) => void): Supervised {
  const logFile = join(logDir, `${plan.name}.log`)
  let child: ChildProcess | undefined
  let stopping = false
  let failures = 0
  let wasReady = false
  let wake: (() => void) | undefined
  const ready = Promise.withResolvers<void>()
  ready.promise.catch(() => {})
  const done = live()

  async function live(): Promise<void> {
    while (!stopping) {
      const started = Date.now()
      child = launch(plan, logFile)
      const current = child
      void answered(plan, () => current.exitCode === null && current.signalCode === null).then((answers) => {
        if (stopping) return
        if (!answers) {
          const silent = current.exitCode === null && current.signalCode === null
          if (silent) ready.reject(new Error(`${plan.name} does not answer. Its last words:\n${lastWords(logFile)}`))
          return
        }
        if (wasReady) say(`${plan.name} is back`)
        wasReady = true
        ready.resolve()
      })
      const reason = await ended(current)
      if (stopping) return
      if (Date.now() - started > STEADY) failures = 0
      failures++
      if (!wasReady && failures >= ATTEMPTS_BEFORE_READY) {
        ready.reject(new Error(`${plan.name} does not start (${reason}). Its last words:\n${lastWords(logFile)}`))
        return
      }
      const pause = BACK_OFF[Math.min(failures - 1, BACK_OFF.length - 1)]!
      say(`${plan.name} ended (${reason}), starting it again`)
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pause)
      })
    }
  }

  return {
    plan,
    ready: ready.promise,
    pid: () => child?.pid,
    async stop() {
      stopping = true
      wake?.()
      child?.kill('SIGTERM')
      const force = setTimeout(() => child?.kill('SIGKILL'), GRACE)
      await done
      clearTimeout(force)
    },
  }
}

/** Whether something listens there already. */
export function isTaken(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host, port, timeout: 1000 })
    const finish = (taken: boolean) => {
      socket.destroy()
      answer(taken)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('timeout', () => finish(false))
  })
}

export function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-25).join('\n')
}

export function openLog(logFile: string): number {
  mkdirSync(join(logFile, '..'), { recursive: true })
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT) renameSync(logFile, `${logFile}.1`)
  return openSync(logFile, 'a', 0o600)
}

function launch(plan: ProcessPlan, logFile: string): ChildProcess {
  const log = openLog(logFile)
  const child = spawn(process.execPath, ['--import', leaveWithParent, '--enable-source-maps', ...plan.args], {
    cwd: plan.cwd,
    env: plan.env,
    // A group of its own: Ctrl-C reaches only us, and we end the processes in their order.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
    child.once('error', (error) => resolve(error.message))
  })
}

async function answered(plan: ProcessPlan, isAlive: () => boolean): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < PATIENCE && isAlive(); await pause(100)) {
    if (!(await isTaken(plan.host, plan.port))) continue
    if (!plan.health) return true
    const response = await fetch(`http://${plan.host}:${plan.port}${plan.health}`).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.ok) return true
  }
  return false
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
