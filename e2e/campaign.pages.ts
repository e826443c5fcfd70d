import type { Page } from 'playwright-core'
import { box, choose, confirmAct, listed, menu, pressIn } from './browser.ts'
import { rowOf } from './town-center.pages.ts'

/** Publishes a new version of the open letter with one more paragraph; gives its number. */
export async function publishLetter(page: Page, paragraph: string): Promise<number> {
  await openLetters(page)
  await page.getByRole('button', { name: '发布新版' }).click()
  const asks = box(page, '发布新版')
  const text = asks.getByLabel('正文（一段一行）')
  await text.fill(`${await text.inputValue()}\n${paragraph}`)
  await pressIn(asks, '发布新版')
  const told = await page.getByText(/^第 \d+ 版已发布。$/).innerText()
  await page.getByText(paragraph).first().waitFor()
  return Number(/第 (\d+) 版/.exec(told)![1])
}

/** Records that a unit handed out copies of the newest version. */
export async function recordCopies(page: Page, unit: string, number: number): Promise<void> {
  await openLetters(page)
  await page.getByRole('button', { name: '登记发放' }).click()
  const asks = box(page, '登记发放')
  await choose(asks.getByLabel('发放单位'), unit, unit)
  await asks.getByLabel('份数').fill(String(number))
  await pressIn(asks, '登记发放')
  await page.getByText('已登记。').waitFor()
  await rowOf(page, unit)
    .filter({ hasText: String(number) })
    .first()
    .waitFor()
}

async function openLetters(page: Page): Promise<void> {
  await menu(page, '摸底调查')
  await page.getByRole('button', { name: '宣传与排摸' }).click()
  await page.getByRole('tab', { name: '公开信' }).click()
  await page.getByText('发放登记', { exact: true }).waitFor()
}

/** The centre has spoken with somebody who registered, and takes the registration into the survey. */
export async function verifyRegistration(page: Page, name: string): Promise<void> {
  await menu(page, '摸底调查')
  await page.getByRole('button', { name: '自主登记' }).click()
  const row = await listed(page, rowOf(page, name))
  await confirmAct(page, row.getByRole('button', { name: '核实', exact: true }), '核实')
  await page.getByText(`已核实，${name} 是新发现的流动党员。`).waitFor()
  await page.getByRole('tab', { name: '已核实' }).click()
  await rowOf(page, name).getByRole('link', { name: '查看党员' }).click()
  await page.getByRole('heading', { name }).first().waitFor()
}

/** Opens what a township handed over and nobody has acknowledged yet. */
export async function openHandover(page: Page, township: string): Promise<void> {
  await page.goto(new URL('/survey?list=handover', page.url()).href)
  await choose(page.getByLabel('乡镇', { exact: true }), township, township)
  await page.waitForURL(/township=/)
  // Until the choice has come, the lines of all townships stand there.
  const lines = page.locator('tbody .ant-table-row')
  await lines.first().waitFor()
  await lines.filter({ hasNotText: township }).first().waitFor({ state: 'detached' })
}

/** Asks the township about one of its lines. */
export async function queryLine(page: Page, name: string, reason: string): Promise<void> {
  const row = await listed(page, rowOf(page, name))
  await row.getByRole('checkbox').check()
  await confirmAct(page, page.getByRole('button', { name: '退回核对 1 条' }), '退回核对 1 条', reason)
  await page.getByText('已退回 1 条。').waitFor()
  await rowOf(page, name).waitFor({ state: 'detached' })
}

/** Acknowledges every line that stands on the page; gives how many. */
export async function acknowledgeAll(page: Page): Promise<number> {
  await page.getByRole('columnheader').first().getByRole('checkbox').check()
  const button = page.getByRole('button', { name: /^签收 [1-9]\d* 条$/ })
  const label = await button.innerText()
  await confirmAct(page, button, label)
  const count = Number(/\d+/.exec(label)![0])
  await page.getByText(`已签收 ${count} 条。`).waitFor()
  await page.getByText('没有待签收的信息。').waitFor()
  return count
}

/** Says of the first contradiction that it is right as it is; gives whom it was about. */
export async function settleContradiction(page: Page, reason: string): Promise<string> {
  await menu(page, '底数质量')
  await page.getByRole('button', { name: '待核实事项' }).click()
  await choose(page.getByLabel('全部类别'), '矛盾')
  await page.waitForURL(/group=CONTRADICTORY/)
  // Until the choice has come, matters of every kind stand there.
  const rows = page.locator('tbody .ant-table-row')
  await rows.first().waitFor()
  await rows.filter({ hasNotText: '矛盾' }).first().waitFor({ state: 'detached' })
  const name = await rows.first().getByRole('link').first().innerText()
  const row = rows.filter({ hasText: name }).first()
  await confirmAct(page, row.getByRole('button', { name: '核实无误' }), '核实无误', reason)
  await page.getByText('已记下：核实无误').waitFor()
  await page.locator('.ant-segmented').getByText('核实无误', { exact: true }).click()
  await rowOf(page, reason).filter({ hasText: name }).first().waitFor()
  return name
}

/** Ends the survey and opens its frozen tables; gives what was said before about townships that are not done. */
export async function closeCampaign(page: Page): Promise<string> {
  await menu(page, '摸底调查')
  await page.getByRole('button', { name: '结束摸底调查' }).click()
  const asks = box(page, '结束摸底调查')
  const open = await asks.getByRole('alert').innerText()
  await pressIn(asks, '结束摸底调查')
  await page.getByText(/摸底调查已结束，三张表已固定。/).waitFor()
  await page.getByRole('tab', { name: '结果' }).click()
  return open
}

/** Sends a letter back to its township with a reason. */
export async function returnLetter(page: Page, number: string, reason: string): Promise<void> {
  await menu(page, '证明信与报到')
  const row = await listed(page, rowOf(page, number))
  await confirmAct(page, row.getByRole('button', { name: '退回' }), '退回', reason)
  await page.getByText(`已退回证明信 ${number}，乡镇已收到理由。`).waitFor()
}
