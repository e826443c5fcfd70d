import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { installation, signIn } from './browser.ts'
import { beginErrand } from './errand.ts'
import { pressSignOut, writeOther } from './member.pages.ts'

const { of, stranger } = beginErrand('offline')
const KEPT = '已保存在手机，联网后自动送出。'
const PLACES = ['河岸甲处', '河岸乙处', '河岸丙处']

/** The entries at the server about these places, asked on another device of the same member. */
async function atTheServer(otherDevice: Page): Promise<Record<string, number>> {
  const answered = otherDevice.waitForResponse(
    async (response) =>
      response.url() === installation().gatewayUrl && (await response.text().catch(() => '')).includes('"myNotebook"'),
  )
  await otherDevice.goto(new URL('/notebook', otherDevice.url()).href)
  const { data } = (await (await answered).json()) as { data: { myNotebook: { nodes: { place: string }[] } } }
  const places = data.myNotebook.nodes.map(({ place }) => place)
  return Object.fromEntries(PLACES.map((place) => [place, places.filter((one) => one === place).length]))
}

/** The entries that the phone says it keeps. */
const keptOn = (phone: Page) => phone.getByRole('list', { name: '手机里的记事' }).getByRole('link')

test('X12 the notebook, opened once, opens without a network, and three entries written there are kept on the phone', async () => {
  const phone = await of('member', 'member')
  await phone.goto(new URL('/notebook', phone.url()).href)
  const seen = phone.getByRole('list', { name: '记事本' }).getByRole('link')
  await seen.first().waitFor()
  const before = await seen.count()
  await phone.evaluate('navigator.serviceWorker.ready.then(() => undefined)')

  await phone.context().setOffline(true)
  await phone.goto(new URL('/notebook', phone.url()).href)
  await phone.getByText('现在没有网络，记事本照常可以写，联网后自动送出。').waitFor()
  await phone.getByText(/现在没有网络，下面是 .+ 看到的内容。/).waitFor()
  await expect.poll(() => seen.count()).toBe(before)
  for (const place of PLACES) {
    await writeOther(phone, place, '没有网络时写的')
    await phone.getByText(KEPT).waitFor()
  }
  await expect.poll(() => keptOn(phone).count()).toBe(3)
  expect(await keptOn(phone).filter({ hasText: '已保存在手机' }).count()).toBe(3)
})

test('X12 signing out warns of what has not been sent', async () => {
  const phone = await of('member', 'member')
  await pressSignOut(phone)
  const asks = phone.getByRole('dialog', { name: '还有没送达的记事' })
  await asks.getByText(/有 3 篇还没有送达/).waitFor()
  await asks.getByRole('button', { name: '先不退出' }).click()
  await asks.waitFor({ state: 'hidden' })
})

test('X12 with a network again all three are at the server exactly once, although the answer to the first was lost', async () => {
  const phone = await of('member', 'member')
  const otherDevice = await stranger()
  await signIn(otherDevice, 'member', 'member')
  expect(await atTheServer(otherDevice)).toEqual({ 河岸甲处: 0, 河岸乙处: 0, 河岸丙处: 0 })

  const lost: string[] = []
  const { gatewayUrl } = installation()
  await phone.route(gatewayUrl, async (route) => {
    const asked = route.request().postData() ?? ''
    if (lost.length > 0 || !asked.includes(PLACES[0]!)) return route.continue()
    const answer = await route.fetch()
    lost.push(await answer.text())
    return route.abort('connectionreset')
  })
  await phone.context().setOffline(false)
  await expect.poll(() => keptOn(phone).filter({ hasText: '已送达' }).count(), { timeout: 60_000 }).toBe(3)
  expect(lost).toHaveLength(1)
  expect(lost[0]).toContain('"writeNotebookEntry"')
  await phone.unroute(gatewayUrl)
  expect(await atTheServer(otherDevice)).toEqual({ 河岸甲处: 1, 河岸乙处: 1, 河岸丙处: 1 })
})

test('X12 what is not sent stays on the phone for its writer alone: the next person sees nothing of it', async () => {
  const phone = await of('member', 'member')
  await phone.context().setOffline(true)
  await writeOther(phone, '晒谷场', '只给自己看的')
  await phone.getByText(KEPT).waitFor()
  await pressSignOut(phone)
  const asks = phone.getByRole('dialog', { name: '还有没送达的记事' })
  await asks.getByRole('button', { name: '直接退出' }).click()
  await phone.getByRole('button', { name: '登录' }).waitFor()
  expect(await phone.locator('body').innerText()).not.toContain('晒谷场')

  await phone.context().setOffline(false)
  const { frontends } = installation()
  await signIn(phone, 'member', 'member2')
  await phone.goto(new URL('/notebook', frontends.member).href)
  await phone.getByRole('heading', { name: '记事本' }).waitFor()
  await phone.getByRole('list', { name: '记事本' }).or(phone.getByText('记事本里还没有内容。')).first().waitFor()
  expect(await phone.locator('body').innerText()).not.toMatch(/晒谷场|河岸/)
  expect(await keptOn(phone).count()).toBe(0)

  await pressSignOut(phone)
  // By way of the sign-in service, back to the first page.
  await phone.waitForURL(`${frontends.member}/`)
  await phone.getByRole('button', { name: '登录' }).waitFor()
  await signIn(phone, 'member', 'member')
  await phone.goto(new URL('/notebook', frontends.member).href)
  await keptOn(phone).filter({ hasText: '晒谷场' }).filter({ hasText: '已送达' }).waitFor()
})
