import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import { type Windows, installation, menu, openWindows } from './browser.ts'

const E1 = /绿木玩具/
let windows: Windows
let branchId = ''

beforeAll(async () => {
  windows = await openWindows()
  const staff = await windows.of('staff', 'town-center')
  await menu(staff, '支部')
  const link = staff.getByRole('link', { name: E1 }).first()
  branchId = (await link.getAttribute('href'))!.split('/').at(-1)!
})

afterAll(() => windows?.close())

beforeEach(({ task }) => {
  onTestFailed(() => windows.picture(task.name))
})

test('a branch stands in a plain page of the intranet by one script tag', async () => {
  const script = `${installation().frontends.branch}/embed.js`
  const { address, close } = await plainPage(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>镇政府内网</title><h1>镇政府内网</h1>` +
      `<script src="${script}" data-branch="${branchId}"></script></html>`,
  )
  try {
    const stranger = await windows.stranger()
    await stranger.goto(address)
    await stranger.getByRole('heading', { name: E1 }).waitFor()
    await stranger.getByRole('heading', { name: '近期活动' }).waitFor()
    expect(await stranger.context().cookies()).toEqual([])
  } finally {
    close()
  }
})

test('a front end that does not answer says so in its place, and comes back at a touch', async () => {
  const staff = await windows.of('staff', 'town-center')
  const context = staff.context()
  const branchFiles = `${installation().frontends.branch}/**`
  await context.route(branchFiles, (route) => route.abort())
  await staff.goto(`${installation().frontends['town-center']}/branches/${branchId}`)
  const board = staff.getByRole('region').filter({ hasText: '暂时打不开。' })
  await board.getByText('本页其他部分照常可用').waitFor()
  await staff.getByRole('heading', { name: E1 }).waitFor()

  await context.unroute(branchFiles)
  await board.getByRole('button', { name: '再试一次' }).click()
  await staff.getByText('近期活动').first().waitFor()
})

test('a page and the page mounted in it speak English at one press, and Chinese at the next', async () => {
  const staff = await windows.of('staff', 'town-center')
  await staff.goto(`${installation().frontends['town-center']}/branches/${branchId}`)
  await staff.getByText('近期活动').first().waitFor()
  await staff.getByRole('button', { name: 'English' }).click()
  await staff.getByText('Own members').first().waitFor()
  await staff.getByText('Next activities').first().waitFor()
  await staff.getByRole('button', { name: '中文' }).click()
  await staff.getByText('近期活动').first().waitFor()
})

test('a subgraph that stands still takes only its own card from the dashboard', async () => {
  const pid = installation().pids['services']!
  const director = await windows.of('director', 'town-center')
  await director.getByText('未办结诉求', { exact: true }).first().waitFor()
  process.kill(pid, 'SIGSTOP')
  try {
    await director.reload()
    await director.getByText('暂时取不到：“服务”的数字。').first().waitFor()
    await director.getByText('流动党员总数', { exact: true }).first().waitFor()
    await director.getByText('签收率', { exact: true }).first().waitFor()
    expect(await director.getByText('暂时取不到：“登记”的数字。').count()).toBe(0)
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  await director.reload()
  await director.getByText('未办结诉求', { exact: true }).first().waitFor()
})

/** A page of somebody else's, on a server of its own. */
async function plainPage(html: string): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
