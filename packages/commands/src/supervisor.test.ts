import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@mobile-members/database/embedded-postgres.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plainEnvironment } from './env.ts'
import { isTaken, supervise, type ProcessPlan } from './supervisor.ts'

let dir: string

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'supervisor-'))
  writeFileSync(
    join(dir, 'server.mjs'),
    `import { createServer } from 'node:http'
     createServer((request, response) => response.end(String(process.pid))).listen(Number(process.argv[2]), '127.0.0.1')
     process.on('SIGTERM', () => process.exit(0))`,
  )
  writeFileSync(join(dir, 'broken.mjs'), `console.log('no colour today'); process.exit(3)`)
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

function planFor(file: string, port: number): ProcessPlan {
  return {
    name: 'example',
    args: [join(dir, file), String(port)],
    cwd: dir,
    env: plainEnvironment(),
    host: '127.0.0.1',
    port,
    health: '/',
  }
}

async function pidAt(port: number): Promise<number> {
  return Number(await (await fetch(`http://127.0.0.1:${port}/`)).text())
}

test('a process that is killed comes back, and one that is stopped does not', async () => {
  const port = await freePort()
  const said: string[] = []
  const supervised = supervise(planFor('server.mjs', port), dir, (line) => said.push(line))
  await supervised.ready
  const first = await pidAt(port)
  process.kill(first, 'SIGKILL')
  await vi.waitFor(() => expect(said).toContain('example is back'), { timeout: 10_000 })
  expect(await pidAt(port)).not.toBe(first)
  await supervised.stop()
  expect(await isTaken('127.0.0.1', port)).toBe(false)
})

test('a process that never starts is told with its last words', async () => {
  const supervised = supervise(planFor('broken.mjs', await freePort()), dir, () => {})
  await expect(supervised.ready).rejects.toThrow(/example does not start \(exit code 3\)[^]*no colour today/)
  await supervised.stop()
})

test('when the supervisor is killed, its processes go too', async () => {
  const port = await freePort()
  writeFileSync(
    join(dir, 'parent.ts'),
    `import { supervise } from ${JSON.stringify(new URL('supervisor.ts', import.meta.url).href)}
     supervise(${JSON.stringify(planFor('server.mjs', port))}, ${JSON.stringify(dir)}, () => {})`,
  )
  const parent = spawn(process.execPath, [join(dir, 'parent.ts')], { stdio: 'ignore' })
  await vi.waitFor(async () => expect(await isTaken('127.0.0.1', port)).toBe(true), { timeout: 10_000 })
  parent.kill('SIGKILL')
  await vi.waitFor(async () => expect(await isTaken('127.0.0.1', port)).toBe(false), { timeout: 10_000 })
})
