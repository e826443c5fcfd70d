import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@mobile-members/database/embedded-postgres.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plainEnvironment } from './env.ts'
import { isTaken } from './supervisor.ts'

const config = { gatewayUrl: 'http://localhost:1/graphql', issuer: 'http://localhost:2', remotes: {} }
let dir: string
let port: number
let server: ChildProcess

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'frontends-'))
  mkdirSync(join(dir, 'dist', 'assets'), { recursive: true })
  writeFileSync(join(dir, 'secret.txt'), 'not yours')
  writeFileSync(join(dir, 'dist', 'index.html'), '<title>page</title>')
  writeFileSync(join(dir, 'dist', 'remoteEntry.js'), 'export {}')
  writeFileSync(join(dir, 'dist', 'assets', 'page-a1b2c3d4.js'), `export const text = '${'x'.repeat(5000)}'`)
  port = await freePort()
  server = spawn(process.execPath, [fileURLToPath(new URL('frontends-server.ts', import.meta.url))], {
    env: {
      ...plainEnvironment(),
      FRONTENDS: JSON.stringify([{ dir: join(dir, 'dist'), port }]),
      FRONTENDS_CONFIG: JSON.stringify(config),
    },
    stdio: 'inherit',
  })
  await vi.waitFor(async () => expect(await isTaken('127.0.0.1', port)).toBe(true), { timeout: 10_000 })
})

afterAll(() => {
  server.kill()
  rmSync(dir, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers })

test('a deep link gets the page, a missing script does not', async () => {
  const page = await get('/letters/7')
  expect([page.status, await page.text()]).toEqual([200, '<title>page</title>'])
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect((await get('/assets/gone-12345678.js')).status).toBe(404)
})

test('what changes with a deployment is asked for again, what carries its hash is kept', async () => {
  const entry = await get('/remoteEntry.js')
  expect(entry.headers.get('cache-control')).toBe('no-cache')
  expect(entry.headers.get('access-control-allow-origin')).toBe('*')
  expect((await get('/remoteEntry.js', { 'if-none-match': entry.headers.get('etag')! })).status).toBe(304)
  const script = await get('/assets/page-a1b2c3d4.js', { 'accept-encoding': 'br' })
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(await script.text()).toContain('xxxxx')
})

test('the configuration is this installation’s', async () => {
  expect(await (await get('/config.json')).json()).toEqual(config)
})

test('nothing outside the folder is served', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%zz',
  ]) {
    const body = await raw(path)
    expect(body, path).not.toContain('not yours')
  }
})

// fetch tidies an address up before it asks; an attacker does not.
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = ''
      response.on('data', (data) => (body += data)).on('end', () => resolve(body))
    })
      .on('error', reject)
      .end()
  })
}
