import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAccountCommand } from './accounts/account.command.ts'
import {
  aBrowser,
  aSignInService,
  anAccount,
  beginSignIn,
  exchange,
  PASSWORD,
  renew,
  sendForm,
  signInAs,
  type SignInService,
  type Tokens,
  tokensFor,
  TOWN_CENTER,
} from './testing.ts'

let service: SignInService
let issuer: string

beforeAll(async () => {
  service = await aSignInService({ SIGN_INS_PER_MINUTE: '1000', REFRESH_REUSE_SECONDS: '5' })
  issuer = service.issuer
})

afterAll(() => service.stop())

function verified(token: string) {
  return jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), { issuer, audience: 'mobile-members' })
}

test('a front end gets a token that every subgraph can verify, by a code with PKCE and without a browser', async () => {
  const { subject } = await anAccount(service, { login: 'whole-way' })
  const browser = aBrowser(issuer)
  const { verifier, page } = await beginSignIn(browser)
  expect(page).toMatch(/^\/sign-in\//)
  const shown = await browser.open(page)
  expect(await shown.text()).toContain('<form method="post"')

  const back = await sendForm(browser, page, { login: ' Whole-Way ', password: PASSWORD })
  const arrived = new URL(back.headers.get('location') ?? '')
  expect(`${arrived.origin}${arrived.pathname}`).toBe(`${TOWN_CENTER}callback`)
  expect(arrived.searchParams.get('state')).toBe('where-I-was')

  const tokens = await tokensFor(issuer, back, verifier)
  const { payload, protectedHeader } = await verified(tokens.access_token)
  expect(payload).toMatchObject({ sub: subject, preferred_username: 'whole-way', client_id: 'town-center' })
  expect(protectedHeader.alg).toBe('ES256')
  expect(payload.exp! - payload.iat!).toBe(600)
  expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: subject, preferred_username: 'whole-way', name: '中心主任' })
})

test('a code is worth nothing without the verifier, and nothing the second time', async () => {
  await anAccount(service, { login: 'codes' })
  const browser = aBrowser(issuer)
  const { page } = await beginSignIn(browser)
  const back = await sendForm(browser, page, { login: 'codes', password: PASSWORD })
  await expect(tokensFor(issuer, back, 'x'.repeat(43))).rejects.toThrow('invalid_grant')

  const again = await beginSignIn(browser)
  await tokensFor(issuer, again.response, again.verifier)
  await expect(tokensFor(issuer, again.response, again.verifier)).rejects.toThrow('invalid_grant')
})

test('without a challenge, or back to a foreign address, no sign-in begins', async () => {
  const browser = aBrowser(issuer)
  const plain = await browser.open(
    `/auth?client_id=town-center&response_type=code&scope=openid&redirect_uri=${TOWN_CENTER}callback`,
  )
  expect(plain.headers.get('location')).toContain('error=invalid_request')
  const foreign = await beginSignIn(browser, { redirect_uri: 'http://evil.example/callback' })
  expect(foreign.response.status).toBe(400)
  expect(foreign.page).toBe('')
})

test('who is signed in already enters the next front end without being asked', async () => {
  await anAccount(service, { login: 'twice' })
  const browser = aBrowser(issuer)
  await signInAs(browser, issuer, 'twice')
  const { page } = await beginSignIn(browser, { client_id: 'township', redirect_uri: 'http://localhost:5102/callback' })
  expect(page).toMatch(/^http:\/\/localhost:5102\/callback\?code=/)
})

test('a tampered token is refused', async () => {
  await anAccount(service, { login: 'tampered' })
  const { access_token: token } = await signInAs(aBrowser(issuer), issuer, 'tampered')
  const [header, payload = '', signature] = token.split('.')
  const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: crypto.randomUUID() }
  const forged = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
  await expect(verified(token)).resolves.toBeDefined()
  await expect(verified(forged)).rejects.toThrow('signature verification failed')
})

test('five wrong passwords lock the login, with the right password too, until the time is over', async () => {
  await anAccount(service, { login: 'locked' })
  const browser = aBrowser(issuer)
  const { page } = await beginSignIn(browser)
  for (let attempt = 1; attempt <= 5; attempt++) {
    const wrong = await sendForm(browser, page, { login: 'locked', password: 'not it' })
    expect(wrong.status).toBe(401)
  }
  const right = await sendForm(browser, page, { login: 'locked', password: PASSWORD })
  expect(right.status).toBe(423)
  expect(await right.text()).toMatch(/15 分钟后再试/)

  service.passMinutes(16)
  const later = await beginSignIn(browser)
  const back = await sendForm(browser, later.page, { login: 'locked', password: PASSWORD })
  expect(back.headers.get('location')).toContain('code=')
})

test('guesses sent all at once are counted like guesses one after the other', async () => {
  await anAccount(service, { login: 'burst' })
  const browser = aBrowser(issuer)
  const { page } = await beginSignIn(browser)
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => sendForm(browser, page, { login: 'burst', password: 'not it' })),
  )
  const tried = answers.filter(({ status }) => status === 401)
  expect(tried).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 423)).toHaveLength(7)
})

test('a login without an account answers and locks like one with an account', async () => {
  await anAccount(service, { login: 'somebody' })
  const browser = aBrowser(issuer)
  const { page } = await beginSignIn(browser)
  const pages: string[][] = [[], []]
  for (const [index, login] of ['somebody', 'somenone'].entries()) {
    for (let attempt = 1; attempt <= 6; attempt++) {
      const answer = await sendForm(browser, page, { login, password: 'not it' })
      const text = await answer.text()
      pages[index]?.push(`${answer.status} ${text.replaceAll(login, 'LOGIN')}`)
    }
  }
  expect(pages[0]).toEqual(pages[1])
})

test('a refresh token is used once; used again later it ends the sign-in', async () => {
  await anAccount(service, { login: 'rotation' })
  const first = await signInAs(aBrowser(issuer), issuer, 'rotation')
  const renewed = (await (await renew(issuer, first.refresh_token, first.scope)).json()) as Tokens
  expect(renewed.refresh_token).not.toBe(first.refresh_token)
  await expect(verified(renewed.access_token)).resolves.toBeDefined()
  const twin = await renew(issuer, first.refresh_token)
  expect(twin.status, 'a second tab at the same moment').toBe(200)

  service.passMinutes(1)
  const stolen = await renew(issuer, first.refresh_token)
  expect(await stolen.json()).toMatchObject({ error: 'invalid_grant' })
  const honest = await renew(issuer, renewed.refresh_token)
  expect(await honest.json()).toMatchObject({ error: 'invalid_grant' })
})

test('a disabled account ends at once: no renewal, no session, no new sign-in', async () => {
  await anAccount(service, { login: 'disabled' })
  const browser = aBrowser(issuer)
  const tokens = await signInAs(browser, issuer, 'disabled')
  await runAccountCommand(service, ['disable', 'disabled'])

  expect((await renew(issuer, tokens.refresh_token)).status).toBe(400)
  const { page } = await beginSignIn(browser)
  expect(page).toMatch(/^\/sign-in\//)
  const refused = await sendForm(browser, page, { login: 'disabled', password: PASSWORD })
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('该账号已停用')

  await runAccountCommand(service, ['enable', 'disabled'])
  expect((await renew(issuer, tokens.refresh_token)).status, 'what has ended stays ended').toBe(400)
})

test('revoking a refresh token ends it', async () => {
  await anAccount(service, { login: 'revoked' })
  const { refresh_token: token } = await signInAs(aBrowser(issuer), issuer, 'revoked')
  await fetch(`${issuer}/token/revocation`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'town-center', token, token_type_hint: 'refresh_token' }),
  })
  expect((await renew(issuer, token)).status).toBe(400)
})

test('signing out ends session and refresh token and leads back to the front end', async () => {
  await anAccount(service, { login: 'leaver' })
  const browser = aBrowser(issuer)
  const tokens = await signInAs(browser, issuer, 'leaver')
  const request = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: TOWN_CENTER })
  const page = await (await browser.open(`/session/end?${request}`)).text()
  expect(page, 'the front end has shown whose sign-in it is').toContain('sign-out.js')
  expect(page, 'and without scripts there is a button').toContain('value="yes"')

  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const left = await browser.open('/session/end/confirm', { xsrf, logout: 'yes' })
  expect(left.headers.get('location')).toBe(TOWN_CENTER)
  expect((await renew(issuer, tokens.refresh_token)).status).toBe(400)
  const { page: next } = await beginSignIn(browser)
  expect(next).toMatch(/^\/sign-in\//)
})

test('signing out on a foreign link asks first', async () => {
  await anAccount(service, { login: 'asked' })
  const browser = aBrowser(issuer)
  await signInAs(browser, issuer, 'asked')
  const page = await (await browser.open('/session/end')).text()
  expect(page).not.toContain('sign-out.js')
  expect(page).toContain('不退出')
})

test('a password that somebody else gave must be changed before anything else', async () => {
  await anAccount(service, { login: 'newcomer', mustChangePassword: true })
  const browser = aBrowser(issuer)
  const { page, verifier } = await beginSignIn(browser)
  const stale = await sendForm(browser, page, { login: 'newcomer', password: PASSWORD })
  expect(await stale.text()).toContain('请先修改密码')
  // The way past the form stays closed.
  const uid = page.split('/').at(-1)?.split('?')[0]
  const around = await browser.open(`/auth/${uid}`)
  expect(around.headers.get('location')).not.toMatch(/code=/)

  const change = { login: 'newcomer', password: PASSWORD }
  const again = await beginSignIn(browser)
  const weak = await sendForm(browser, `${again.page}/password`, { ...change, next: 'short1', repeated: 'short1' })
  expect(await weak.text()).toContain('新密码太短')
  const next = 'quiet-river-2027'
  const back = await sendForm(browser, `${again.page}/password`, { ...change, next, repeated: next })
  await expect(tokensFor(issuer, back, again.verifier)).resolves.toBeDefined()
  expect(verifier).not.toBe(again.verifier)

  const old = aBrowser(issuer)
  const refused = await sendForm(old, (await beginSignIn(old)).page, change)
  expect(refused.status).toBe(401)
})

test('a changed password ends the sign-ins elsewhere, and the browser at hand goes on', async () => {
  await anAccount(service, { login: 'changer' })
  const elsewhere = await signInAs(aBrowser(issuer), issuer, 'changer')
  const browser = aBrowser(issuer)
  await signInAs(browser, issuer, 'changer')
  const { page, verifier } = await beginSignIn(browser, { prompt: 'login' })
  const next = 'quiet-river-2027'
  const back = await sendForm(browser, `${page}/password`, {
    login: 'changer',
    password: PASSWORD,
    next,
    repeated: next,
  })
  await expect(tokensFor(issuer, back, verifier)).resolves.toBeDefined()
  expect((await renew(issuer, elsewhere.refresh_token)).status).toBe(400)
})

test('behind a proxy with TLS the cookies are for TLS only, and requests count by their true source', async () => {
  const proxied = await aSignInService({
    OIDC_ISSUER: 'https://sign-in.example.cn',
    TRUST_PROXY: '1',
    SIGN_INS_PER_MINUTE: '1',
  })
  const address = `http://localhost:${proxied.server.port}`
  const from = (source: string) => ({ 'x-forwarded-proto': 'https', 'x-forwarded-for': source })
  try {
    const browser = aBrowser(address, from('192.0.2.1'))
    const { page, response } = await beginSignIn(browser)
    for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; secure/)
    expect(response.headers.get('strict-transport-security')).toContain('max-age')
    expect((await browser.open(page, { login: 'nobody', password: 'x' })).status).toBe(401)
    expect((await browser.open(page, { login: 'nobody', password: 'x' })).status).toBe(429)
    const other = aBrowser(address, from('192.0.2.2'))
    const begun = await beginSignIn(other)
    expect((await other.open(begun.page, { login: 'nobody', password: 'x' })).status).toBe(401)
  } finally {
    await proxied.stop()
  }
})

test('only the front ends themselves, and pages that embed a branch, may ask for tokens from a browser', async () => {
  const ask = async (clientId: string, origin: string) => {
    const parameters = { grant_type: 'refresh_token', client_id: clientId, refresh_token: 'x' }
    const response = await exchange(issuer, parameters, { origin })
    return response.headers.get('access-control-allow-origin')
  }
  expect(await ask('town-center', 'http://localhost:5101')).toBe('http://localhost:5101')
  expect(await ask('branch', 'http://intranet.example:8080')).toBe('http://intranet.example:8080')
  expect(await ask('town-center', 'http://intranet.example:8080')).toBeNull()
  expect(await ask('town-center', 'http://evil.example')).toBeNull()
  const keys = await fetch(`${issuer}/jwks`, { headers: { origin: 'http://localhost:5104' } })
  expect(keys.headers.get('access-control-allow-origin')).toBe('http://localhost:5104')
})

test('pages speak the language that the front end, the switch or the browser asks for, Chinese first', async () => {
  const { page } = await beginSignIn(aBrowser(issuer), { ui_locales: 'en' })
  expect(page).toMatch(/^\/sign-in\//)
  const language = async (headers: Record<string, string>, more: Record<string, string>, suffix = '') => {
    const browser = aBrowser(issuer, headers)
    const begun = await beginSignIn(browser, more)
    const text = await (await browser.open(`${begun.page}${suffix}`)).text()
    return /<html\s+lang="([^"]+)"/.exec(text)?.[1]
  }
  expect(await language({}, {})).toBe('zh-CN')
  expect(await language({ 'accept-language': 'en-GB,en;q=0.9' }, {})).toBe('en')
  expect(await language({ 'accept-language': 'en-GB' }, { ui_locales: 'zh-CN' })).toBe('zh-CN')
  expect(await language({}, { ui_locales: 'zh-CN' }, '?lang=en')).toBe('en')
})

test('what somebody typed comes back as text, never as a page', async () => {
  const browser = aBrowser(issuer)
  const { page } = await beginSignIn(browser)
  const answer = await sendForm(browser, page, { login: '"><script>alert(1)</script>', password: 'x' })
  expect(await answer.text()).not.toContain('<script>alert')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('a sign-in page of another browser, or one that was used, says that it has expired', async () => {
  const { page } = await beginSignIn(aBrowser(issuer))
  const stranger = await aBrowser(issuer).open(page)
  expect(stranger.status).toBe(400)
  expect(await stranger.text()).toContain('登录页面已过期')
})

test('requests of one source beyond the limit of a minute are refused', async () => {
  const limited = await aSignInService({ SIGN_INS_PER_MINUTE: '3' })
  try {
    const browser = aBrowser(limited.issuer)
    const { page } = await beginSignIn(browser)
    const statuses = []
    for (const login of ['a-1', 'a-2', 'a-3', 'a-4']) {
      const answer = await sendForm(browser, page, { login, password: 'x' })
      statuses.push(answer.status)
    }
    expect(statuses).toEqual([401, 401, 401, 429])
  } finally {
    await limited.stop()
  }
})

test('a new signing key is announced before it signs, and the old one stays until its tokens have run out', async () => {
  await anAccount(service, { login: 'keys' })
  const kids = async () => {
    const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: { kid: string }[] }
    return keys.map(({ kid }) => kid)
  }
  const kidOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid
  const before = await signInAs(aBrowser(issuer), issuer, 'keys')
  await runAccountCommand(service, ['rotate-keys'])
  await service.server.tend()
  const announced = await kids()
  expect(announced).toHaveLength(2)
  const during = await signInAs(aBrowser(issuer), issuer, 'keys')
  expect(kidOf(during.access_token)).toBe(kidOf(before.access_token))

  service.passMinutes(11)
  await service.server.tend()
  const after = await signInAs(aBrowser(issuer), issuer, 'keys')
  expect(kidOf(after.access_token)).not.toBe(kidOf(before.access_token))
  expect(await kids()).toContain(kidOf(before.access_token))
  await expect(verified(before.access_token)).resolves.toBeDefined()
})

test('who steals the database finds no token, no key and no login that was typed', async () => {
  await anAccount(service, { login: 'thief' })
  const browser = aBrowser(issuer)
  const tokens = await signInAs(browser, issuer, 'thief')
  const { page } = await beginSignIn(aBrowser(issuer))
  await sendForm(aBrowser(issuer), page, { login: 'typed-by-mistake', password: 'x' })
  const dump = JSON.stringify(
    await Promise.all([
      service.db.selectFrom('providerRecords').selectAll().execute(),
      service.db.selectFrom('signingKeys').selectAll().execute(),
      service.db.selectFrom('signInAttempts').selectAll().execute(),
      service.db.selectFrom('auditEntries').selectAll().execute(),
    ]),
  )
  expect(dump).toContain('RefreshToken')
  expect(dump).not.toContain(tokens.refresh_token)
  for (const { value } of browser.cookies.values()) expect(dump).not.toContain(value)
  expect(dump).not.toContain('"d":')
  expect(dump).not.toContain('typed-by-mistake')
})

test('what has run out is removed', async () => {
  const own = await aSignInService()
  try {
    await anAccount(own, { login: 'gone' })
    await signInAs(aBrowser(own.issuer), own.issuer, 'gone')
    own.passMinutes(15 * 24 * 60)
    await own.server.tend()
    const { rows } = await own.db
      .selectFrom('providerRecords')
      .select((select) => select.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    expect(rows).toBe(0)
  } finally {
    await own.stop()
  }
})

test('every sign-in and every failure is on record, without what was typed', async () => {
  const { subject } = await anAccount(service, { login: 'recorded' })
  const browser = aBrowser(issuer)
  const { page } = await beginSignIn(browser)
  await sendForm(browser, page, { login: 'recorded', password: 'not it' })
  await sendForm(browser, page, { login: 'recorded', password: PASSWORD })
  const entries = await service.db
    .selectFrom('auditEntries')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('seq')
    .execute()
  expect(entries.map(({ operation }) => operation)).toEqual(['signInFailed', 'signIn'])
  await expect(service.db.deleteFrom('auditEntries').execute()).rejects.toThrow('permission denied')
})
