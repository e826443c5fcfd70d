import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aBrowser,
  aSignInService,
  anAccount,
  beginSignIn,
  renew,
  sendForm,
  signInAs,
  type SignInService,
} from '../testing.ts'
import { runAccountCommand } from './account.command.ts'

let service: SignInService

beforeAll(async () => {
  service = await aSignInService({ SIGN_INS_PER_MINUTE: '1000' })
})

afterAll(() => service.stop())

const run = (...args: string[]) => runAccountCommand(service, args)

async function answerTo(login: string, password: string) {
  const browser = aBrowser(service.issuer)
  const { page } = await beginSignIn(browser)
  return sendForm(browser, page, { login, password })
}

test('a new account gets a first password that only leads to the change of it', async () => {
  const printed = await run('add', 'Wang.Li', '--label', '中心业务骨干')
  const [, password = ''] = /password (\S+)/.exec(printed) ?? []
  const answer = await answerTo('wang.li', password)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('请先修改密码')
})

test('a given subject is kept, so that offices held before fit', async () => {
  const subject = crypto.randomUUID()
  expect(await run('add', 'given', '--label', '中心主任', '--subject', subject)).toContain(subject)
})

test.each([
  [['add', 'x', '--label', '主任'], 'a login is'],
  [['add', 'no-label'], '--label'],
  [['disable', 'nobody'], 'there is no account nobody'],
  [['whatever'], 'usage'],
])('%j is refused with a sentence', async (args, sentence) => {
  await expect(run(...args)).rejects.toThrow(sentence)
})

test('the same login is not given twice', async () => {
  await run('add', 'once', '--label', '主任')
  await expect(run('add', 'ONCE', '--label', '主任')).rejects.toThrow('exists already')
})

test('a reset ends every sign-in and opens a lock', async () => {
  await anAccount(service, { login: 'reset' })
  const { refresh_token: token } = await signInAs(aBrowser(service.issuer), service.issuer, 'reset')
  for (let attempt = 1; attempt <= 5; attempt++) await answerTo('reset', 'wrong')
  expect(await run('list')).toMatch(/^reset\t.*locked until/m)

  const [, password = ''] = /password (\S+)/.exec(await run('password', 'reset')) ?? []
  expect((await renew(service.issuer, token)).status).toBe(400)
  expect(await (await answerTo('reset', password)).text()).toContain('请先修改密码')
})

test('unlock forgets the wrong passwords, enable brings an account back', async () => {
  await anAccount(service, { login: 'back' })
  for (let attempt = 1; attempt <= 5; attempt++) await answerTo('back', 'wrong')
  await run('unlock', 'back')
  await run('disable', 'back')
  expect(await run('list')).toMatch(/^back\t.*disabled/m)
  await run('enable', 'back')
  await expect(signInAs(aBrowser(service.issuer), service.issuer, 'back')).resolves.toBeDefined()
})
