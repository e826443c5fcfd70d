import { jwtVerify, createRemoteJWKSet } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemoAccounts } from './demo.ts'
import { startIdentity } from './server.ts'
import {
  aBrowser,
  aSignInService,
  anAccount,
  beginSignIn,
  exchange,
  PASSWORD,
  sendForm,
  type SignInService,
  type Tokens,
} from './testing.ts'

const director = { id: '5b4b7a1e-6a55-4d0c-9f0c-2f6f3f7d0a01', login: 'director' }
const member = { id: '5b4b7a1e-6a55-4d0c-9f0c-2f6f3f7d0a02', login: 'member' }

let service: SignInService

beforeAll(async () => {
  service = await aSignInService({ DEMO: '1', DEMO_PASSWORD: PASSWORD, SIGN_INS_PER_MINUTE: '1000' })
  await seedDemoAccounts(service.db, [director, member], PASSWORD)
})

afterAll(() => service.stop())

function demoToken(account: string, password = PASSWORD) {
  return exchange(service.issuer, {
    grant_type: 'urn:mobile-members:demo-account',
    client_id: 'commands',
    account,
    password,
  })
}

test('seeding again changes nothing; a new password is taken over', async () => {
  const accounts = () => service.db.selectFrom('accounts').selectAll().orderBy('login').execute()
  const before = await accounts()
  await seedDemoAccounts(service.db, [director, member], PASSWORD)
  expect(await accounts()).toEqual(before)
  await seedDemoAccounts(service.db, [director, member], 'another-evening-2026')
  expect((await demoToken('director', 'another-evening-2026')).status).toBe(200)
  await seedDemoAccounts(service.db, [director, member], PASSWORD)
})

test('an account of a person is not taken over by the demo', async () => {
  const { subject } = await anAccount(service, { login: 'staff' })
  await seedDemoAccounts(service.db, [{ id: crypto.randomUUID(), login: 'staff' }], 'another-evening-2026')
  const held = await service.db
    .selectFrom('accounts')
    .selectAll()
    .where('login', '=', 'staff')
    .executeTakeFirstOrThrow()
  expect(held).toMatchObject({ subject, demo: false })
})

test('a script gets a token of a demo account by the demo password, and of no other account', async () => {
  const answer = await demoToken('director')
  const { access_token: token, expires_in: expiresIn } = (await answer.json()) as Tokens
  expect(expiresIn).toBe(600)
  const keys = createRemoteJWKSet(new URL(`${service.issuer}/jwks`))
  const { payload } = await jwtVerify(token, keys, { issuer: service.issuer, audience: 'mobile-members' })
  expect(payload).toMatchObject({ sub: director.id, preferred_username: 'director' })

  expect((await demoToken('director', 'wrong')).status).toBe(400)
  await anAccount(service, { login: 'a-person' })
  expect(await (await demoToken('a-person')).json()).toMatchObject({ error: 'invalid_grant' })
})

test('the sign-in page lists the demo accounts, and a click fills the login in', async () => {
  const browser = aBrowser(service.issuer)
  const { page } = await beginSignIn(browser)
  const text = await (await browser.open(page)).text()
  expect(text).toContain('镇党群副书记、中心主任')
  const [, link = ''] = /href="([^"]*login=director[^"]*)"/.exec(text) ?? []
  const filled = await (await browser.open(link.replaceAll('&amp;', '&'))).text()
  expect(filled).toMatch(/name="login"\s+value="director"/)
})

test('outside the demo neither the grant nor the accounts of the demo exist', async () => {
  const { env } = service
  const plain = await startIdentity({ ...service, env: { ...env, DEMO: false, PORT: 0 } })
  const address = `http://localhost:${plain.port}`
  try {
    const answer = await exchange(address, {
      grant_type: 'urn:mobile-members:demo-account',
      client_id: 'commands',
      account: 'director',
      password: PASSWORD,
    })
    expect(await answer.json()).toMatchObject({ error: 'invalid_client' })
    const browser = aBrowser(address)
    const { page } = await beginSignIn(browser)
    expect(await (await browser.open(page)).text()).not.toContain('login=director')
    const refused = await sendForm(browser, page, { login: 'director', password: PASSWORD })
    expect(refused.status).toBe(401)
  } finally {
    await plain.close()
  }
})
