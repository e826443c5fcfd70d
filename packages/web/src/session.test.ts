import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startSession } from './session.tsx'

const ISSUER = 'http://issuer.test'
const KEY = `mobile-members.member.user:${ISSUER}:member`
const config = { gatewayUrl: 'http://gateway.test/graphql', issuer: ISSUER, remotes: {} }
let answer: () => Promise<Response>
let kept: Map<string, string>

const json = (status: number, body: object) =>
  Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }))

/** A browser's window with somebody's sign-in whose access token has run out. */
beforeEach(() => {
  const user = {
    access_token: 'old',
    refresh_token: 'refresh-1',
    token_type: 'Bearer',
    scope: 'openid offline_access',
    profile: { sub: 'li', name: '李' },
    expires_at: Math.floor(Date.now() / 1000) - 3600,
  }
  kept = new Map([[KEY, JSON.stringify(user)]])
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
  const page = {
    origin: 'http://member.test',
    pathname: '/notebook',
    search: '',
    hash: '',
    href: 'http://member.test/',
  }
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('sessionStorage', storage)
  vi.stubGlobal('location', page)
  vi.stubGlobal('window', { location: page, localStorage: storage, sessionStorage: storage })
  vi.stubGlobal('fetch', (address: string) =>
    String(address).includes('openid-configuration')
      ? answer().then(() => json(200, { issuer: ISSUER, token_endpoint: `${ISSUER}/token` }))
      : answer(),
  )
})
afterEach(() => vi.unstubAllGlobals())

const start = () => startSession('member', config, true)

test('X12 a sign-in that cannot be renewed without a network is not over: the person stays, and what waits goes on waiting', async () => {
  answer = () => Promise.reject(new TypeError('fetch failed'))
  const session = await start()
  expect(session.state()).toEqual({ status: 'SIGNED_IN', subject: 'li', name: '李' })
  await expect(session.accessToken()).rejects.toBeInstanceOf(TypeError)
  expect(session.state().status).toBe('SIGNED_IN')
  expect(kept.has(KEY)).toBe(true)
  answer = () => json(503, { error: 'temporarily_unavailable' })
  await expect(session.accessToken()).rejects.toBeInstanceOf(TypeError)
  answer = () => json(200, { access_token: 'new', refresh_token: 'refresh-2', token_type: 'Bearer', expires_in: 600 })
  expect(await session.accessToken()).toBe('new')
})

test('the sign-in service’s refusal ends it', async () => {
  answer = () => json(400, { error: 'invalid_grant' })
  const session = await start()
  expect(session.state()).toEqual({ status: 'SIGNED_OUT' })
  expect(await session.accessToken()).toBeUndefined()
  expect(kept.has(KEY)).toBe(false)
})

test('N12 who signs out without a network is signed out here, and stays so', async () => {
  answer = () => Promise.reject(new TypeError('fetch failed'))
  const session = await start()
  await session.signOut()
  expect(session.state()).toEqual({ status: 'SIGNED_OUT' })
  expect((await start()).state()).toEqual({ status: 'SIGNED_OUT' })
})
