import { createHash, randomBytes } from 'node:crypto'
import { freePort } from '@mobile-members/database/embedded-postgres.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import { pino } from 'pino'
import { insertAccount } from './accounts/account.store.ts'
import { hashPassword } from './accounts/password.ts'
import type { SignInContext } from './accounts/sign-in.ts'
import type { Database } from './db.ts'
import { readEnvironment } from './env.ts'
import { openVault } from './secrets/vault.ts'
import { startIdentity } from './server.ts'

export const PASSWORD = 'Yunxi-2026-evening'
export const TOWN_CENTER = 'http://localhost:5101/'

/** A sign-in service on a database of its own, whose clock the test moves. */
export async function aSignInService(settings: Record<string, string> = {}) {
  const database = await testDatabase()
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  const env = readEnvironment({
    DATABASE_URL: database.urlOf('identity'),
    PORT: String(port),
    OIDC_ISSUER: issuer,
    IDENTITY_SECRETS: randomBytes(32).toString('hex'),
    TOWN_CENTER_URLS: TOWN_CENTER,
    TOWNSHIP_URLS: 'http://localhost:5102',
    BRANCH_URLS: 'http://localhost:5103',
    MEMBER_URLS: 'http://localhost:5104',
    BRANCH_EMBED_ORIGINS: 'http://intranet.example:8080',
    LOG_LEVEL: 'error',
    ...settings,
  })
  const db = openDatabase<Database>(env.DATABASE_URL, 'identity', { max: 6 })
  let ahead = 0
  const context: SignInContext = {
    db,
    env,
    vault: openVault(env.IDENTITY_SECRETS),
    now: () => new Date(Date.now() + ahead),
    log: pino({ level: env.LOG_LEVEL }),
  }
  const server = await startIdentity(context)
  return {
    ...context,
    issuer,
    database,
    server,
    /** Lets time pass for locks, keys and what the database keeps. */
    passMinutes(minutes: number) {
      ahead += minutes * 60_000
    },
    async stop() {
      await server.close()
      await db.destroy()
      await database.drop()
    },
  }
}

export type SignInService = Awaited<ReturnType<typeof aSignInService>>

export async function anAccount(
  { db }: SignInService,
  values: { login: string; mustChangePassword?: boolean; demo?: boolean },
) {
  return insertAccount(db, { label: '中心主任', passwordHash: await hashPassword(PASSWORD), ...values })
}

/** What a browser does without a screen: keeps cookies by path, and does not follow redirects by itself. */
export function aBrowser(issuer: string, headers: Record<string, string> = {}) {
  const cookies = new Map<string, { name: string; value: string; path: string }>()

  async function open(address: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(address, issuer)
    const sent = [...cookies.values()].filter(({ path }) => url.pathname.startsWith(path))
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { ...headers, cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of response.headers.getSetCookie()) keep(line)
    return response
  }

  function keep(line: string) {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const [name = '', value = ''] = pair.split('=')
    const path = attributes.find((attribute) => attribute.startsWith('path='))?.slice(5) ?? '/'
    if (value === '') cookies.delete(`${name} ${path}`)
    else cookies.set(`${name} ${path}`, { name, value, path })
  }

  return { open, cookies }
}

export type Browser = ReturnType<typeof aBrowser>

/** Begins a sign-in as a front end does; gives the address of the page that asks for login and password, or the front end's own when nobody needs to ask. */
export async function beginSignIn(browser: Browser, more: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString('base64url')
  const request = new URLSearchParams({
    client_id: 'town-center',
    redirect_uri: `${TOWN_CENTER}callback`,
    response_type: 'code',
    scope: 'openid offline_access',
    state: 'where-I-was',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  })
  const response = await browser.open(`/auth?${request}`)
  return { verifier, page: response.headers.get('location') ?? '', response }
}

/** From the filled form back to the front end, as far as it goes. */
export async function sendForm(browser: Browser, page: string, form: Record<string, string>): Promise<Response> {
  const sent = await browser.open(page, form)
  const resume = sent.headers.get('location')
  return resume ? browser.open(resume) : sent
}

export function exchange(issuer: string, parameters: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${issuer}/token`, { method: 'POST', headers, body: new URLSearchParams(parameters) })
}

export interface Tokens {
  access_token: string
  refresh_token: string
  id_token: string
  expires_in: number
  scope: string
}

/** The whole way: begin, fill in, come back with a code, get tokens. */
export async function signInAs(browser: Browser, issuer: string, login: string): Promise<Tokens> {
  const { verifier, page } = await beginSignIn(browser)
  const back = await sendForm(browser, page, { login, password: PASSWORD })
  return tokensFor(issuer, back, verifier)
}

export async function tokensFor(issuer: string, back: Response, verifier: string): Promise<Tokens> {
  const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const response = await exchange(issuer, {
    grant_type: 'authorization_code',
    client_id: 'town-center',
    redirect_uri: `${TOWN_CENTER}callback`,
    code,
    code_verifier: verifier,
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Tokens
}

export function renew(issuer: string, refreshToken: string, scope = 'openid') {
  return exchange(issuer, { grant_type: 'refresh_token', client_id: 'town-center', refresh_token: refreshToken, scope })
}
