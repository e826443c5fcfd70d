import type { Locator, Page } from 'playwright-core'
import { box, choose, confirmAct, listed, menu, pressIn } from './browser.ts'
import { rowOf } from './town-center.pages.ts'

/** The facts that a township tells of a member who is away. */
export interface ToldLine {
  name: string
  destination: string
  industry: string
  residence: string
  phone: string
}

function branches(page: Page): Locator {
  return page.getByRole('region', { name: '党支部' }).getByRole('row')
}

/** Types a line for the first branch that has told of somebody. */
export async function typeLine(page: Page, line: ToldLine): Promise<void> {
  await menu(page, '逐支部调查')
  await branches(page).getByRole('button', { name: '录入' }).first().click()
  await page.getByRole('heading', { name: '录入外出党员' }).waitFor()
  await page.getByLabel('姓名').fill(line.name)
  await page.getByLabel('流向').fill(line.destination)
  await page.getByLabel('从事行业').fill(line.industry)
  await page.getByLabel('住处').fill(line.residence)
  await page.getByLabel('联系方式').fill(line.phone)
  await page.getByLabel('联系方式').press('Enter')
  await page.getByText(`已保存 ${line.name}，五项齐全。`).waitFor()
}

/** Records of every branch that has told of nobody that nobody is away; gives how many these were. */
export async function recordNilReturns(page: Page, toldBy: string): Promise<number> {
  await menu(page, '逐支部调查')
  await branches(page).nth(1).waitFor()
  const missing = branches(page).filter({ hasText: '未报' })
  const count = await missing.count()
  for (let left = count; left > 0; left--) {
    await missing.first().getByRole('button', { name: '登记零报告' }).click()
    const asks = box(page, '登记零报告')
    await asks.getByLabel('告知人').fill(toldBy)
    await pressIn(asks, '登记零报告')
    await asks.waitFor({ state: 'hidden' })
    await missing.nth(left - 1).waitFor({ state: 'detached' })
  }
  await branches(page)
    .filter({ hasText: `${toldBy}于` })
    .first()
    .waitFor()
  return count
}

/** Hands over to the centre whatever was typed or imported; gives how many lines. */
export async function handOver(page: Page): Promise<number> {
  await menu(page, '逐支部调查')
  await confirmAct(page, page.getByRole('button', { name: '报送镇中心' }), '报送镇中心')
  const told = await page.getByText(/^已报送 \d+ 条。$/).innerText()
  return Number(/\d+/.exec(told)![0])
}

/** Corrects a line that the centre asked about, and says of every other one that it is right. */
export async function answerQueries(
  page: Page,
  corrected: { name: string; residence: string; note: string },
  answer: string,
): Promise<void> {
  await menu(page, '逐支部调查')
  await page.getByRole('tab', { name: '调查名单' }).click()
  await choose(page.getByLabel('范围', { exact: true }), '退回核对')
  const row = await listed(page, rowOf(page, corrected.name))
  await row.getByRole('button', { name: '更正' }).click()
  const asks = box(page, '更正')
  await asks.getByLabel('住处').fill(corrected.residence)
  await asks.getByLabel('核对情况说明').fill(corrected.note)
  await pressIn(asks, '更正')
  await asks.waitFor({ state: 'hidden' })
  await rowOf(page, corrected.name).waitFor({ state: 'detached' })
  const right = page.getByRole('button', { name: '情况属实' })
  for (let left = await right.count(); left > 0; left--) {
    await confirmAct(page, right.first(), '情况属实', answer)
    await right.nth(left - 1).waitFor({ state: 'detached' })
  }
  await page.getByText('没有符合条件的信息。').waitFor()
}

/** Closes the township's own survey and opens the archives that it became. */
export async function closeOwnSurvey(page: Page): Promise<void> {
  await menu(page, '逐支部调查')
  await confirmAct(page, page.getByRole('button', { name: '结束本乡镇调查' }), '结束本乡镇调查')
  await page.getByText('本乡镇调查已结束，档案已建立。').waitFor()
  await page.getByRole('button', { name: '外出党员信息档案' }).click()
  await page.getByRole('heading', { name: '外出党员信息档案' }).waitFor()
}

/** Sends the formal relation of a member who is placed to a branch of the employer; stands on the letter's page afterwards. */
export async function sendTransfer(
  page: Page,
  branch: string,
  without: readonly string[],
): Promise<{ member: string; number: string }> {
  await page.goto(new URL('/members?stage=PLACED', page.url()).href)
  const rows = page.getByRole('region', { name: '外出党员' }).getByRole('row')
  const links = rows.filter({ hasNotText: new RegExp(['预备党员', ...without].join('|')) }).getByRole('link')
  await links.first().waitFor()
  const member = await links.first().innerText()
  await links.first().click()
  await page.getByRole('tab', { name: '流动与转接' }).click()
  await page.getByRole('button', { name: '转接正式关系' }).click()
  const asks = box(page, '转接正式关系')
  await asks.getByText('工作单位党组织').click()
  await choose(asks.getByLabel('转入支部'), branch, branch)
  await asks.getByLabel('党费交至（年-月）').fill('2026-10')
  await pressIn(asks, '转接正式关系')
  const told = await page.getByText(/^介绍信 .+ 已发出$/).innerText()
  const number = /介绍信 (.+) 已发出/.exec(told)![1]!
  await page.getByRole('heading', { name: number }).waitFor()
  return { member, number }
}
