import { expect, test } from 'vitest'
import { readEnvironment } from './env.ts'

const SECRET = '6f1b1c0f8e0c4f3c9a57f2d1be34a7710b9d5e6c42f8a1d3'

const right = {
  DATABASE_URL: 'postgres://mm_identity@127.0.0.1:4320/mobile_members',
  OIDC_ISSUER: 'https://sign-in.example.cn/',
  TRUST_PROXY: '1',
  IDENTITY_SECRETS: SECRET,
  TOWN_CENTER_URLS: 'https://center.example.cn',
  TOWNSHIP_URLS: 'https://township.example.cn',
  BRANCH_URLS: 'https://branch.example.cn, https://intranet.example.cn/branch',
  MEMBER_URLS: 'https://member.example.cn',
}

test('right settings are read, and nothing secret has a default', () => {
  const env = readEnvironment(right)
  expect(env).toMatchObject({
    PORT: 4010,
    OIDC_ISSUER: 'https://sign-in.example.cn',
    LOCK_AFTER: 5,
    LOCK_MINUTES: 15,
    DEMO: false,
  })
  expect(env.BRANCH_URLS).toEqual(['https://branch.example.cn', 'https://intranet.example.cn/branch'])
  expect(env.DEMO_PASSWORD).toBeUndefined()
})

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['short', SECRET.slice(0, 31)],
  ['of one character', 'a'.repeat(64)],
  ['a word', `changeme-${SECRET}`],
  ['a good one beside a weak one', `${SECRET},short`],
])('a secret that is %s: it does not start', (_how, value) => {
  expect(() => readEnvironment({ ...right, IDENTITY_SECRETS: value })).toThrow('IDENTITY_SECRETS')
})

test('every problem is told at once', () => {
  const start = () =>
    readEnvironment({ ...right, IDENTITY_SECRETS: 'weak', DATABASE_URL: undefined, MEMBER_URLS: 'nowhere', PORT: 'x' })
  for (const name of ['IDENTITY_SECRETS', 'DATABASE_URL', 'MEMBER_URLS', 'PORT']) expect(start).toThrow(name)
})

test('an address without TLS is this machine only, unless somebody says so', () => {
  const plain = { ...right, OIDC_ISSUER: 'http://10.0.0.5:4010' }
  expect(() => readEnvironment(plain)).toThrow('OIDC_ISSUER')
  expect(readEnvironment({ ...plain, ALLOW_HTTP: '1' }).OIDC_ISSUER).toBe('http://10.0.0.5:4010')
  expect(readEnvironment({ ...right, OIDC_ISSUER: 'http://localhost:4010' }).OIDC_ISSUER).toBe('http://localhost:4010')
})

test('https comes from a proxy in front, which must be named', () => {
  expect(() => readEnvironment({ ...right, TRUST_PROXY: '0' })).toThrow('TRUST_PROXY=1')
})

test('the demo has no password of its own either', () => {
  expect(() => readEnvironment({ ...right, DEMO: '1' })).toThrow('DEMO_PASSWORD')
})
