import type { Page } from 'playwright-core'
import { box, choose, pressIn } from './browser.ts'

/** What somebody says who registers without an account. */
export interface Registration {
  name: string
  phone: string
  township: string
  residence: string
  work: string
}

/** Fills in the public form and sends it; gives the number of the receipt. */
export async function register(page: Page, told: Registration): Promise<string> {
  await page.getByRole('heading', { name: '流动党员自主登记' }).waitFor()
  await page.getByLabel('姓名').fill(told.name)
  await page.getByText('男', { exact: true }).click()
  await page.getByLabel('手机号码').fill(told.phone)
  await page.getByText('正式党员', { exact: true }).click()
  await choose(page.getByLabel('所在乡镇'), told.township)
  await page.getByLabel('住在哪里').fill(told.residence)
  await page.getByLabel('做什么工作').fill(told.work)
  await page.getByRole('button', { name: '提交登记' }).click()
  await page.getByRole('heading', { name: '登记已收到' }).waitFor()
  return (await page.getByText('回执号', { exact: true }).locator('xpath=following-sibling::*[1]').innerText()).trim()
}

/** Says once a year that what is registered is still right. */
export async function nothingChanged(page: Page): Promise<void> {
  await place(page, '首页')
  await page.getByRole('link', { name: /年度核查：请核对您的信息/ }).click()
  await page.getByRole('button', { name: '信息都对，没有变动' }).click()
  await page.getByText('已收到，谢谢！').waitFor()
}

/** Opens one of the places along the lower edge of the phone page. */
async function place(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByText(name, { exact: true }).click()
}

/** The member says that they come. */
export async function comes(page: Page, activity: string): Promise<void> {
  await place(page, '活动')
  await page.getByRole('list', { name: '活动' }).getByRole('link').filter({ hasText: activity }).click()
  await page.getByRole('heading', { name: activity }).waitFor()
  await page.getByRole('button', { name: '能来', exact: true }).click()
  await page.getByText('已回复支部：能来。').waitFor()
}

/** Writes an entry about an activity that the member was at. */
export async function writeEntry(page: Page, activity: string, done: string): Promise<void> {
  await place(page, '活动')
  await page.getByText('参加过的', { exact: true }).click()
  await page.getByRole('list', { name: '活动' }).getByRole('link').filter({ hasText: activity }).click()
  await page.getByText('写记事本').click()
  await page.getByLabel('所做工作').fill(done)
  await page.getByRole('button', { name: '提交记事' }).click()
  await page.getByText('已写进记事本，等支部确认。').waitFor()
}

/** The member, and nobody else, says that a difficulty is settled. */
export async function confirmSettled(page: Page, matter: string): Promise<void> {
  await place(page, '求助')
  await page.getByRole('link').filter({ hasText: matter }).filter({ hasText: '待本人确认' }).first().click()
  await page.getByText('有结果了，请看一看，问题解决了没有。').waitFor()
  await page.getByRole('button', { name: '问题已解决' }).click()
  await pressIn(box(page, '问题已解决'), '问题已解决')
  await page.getByText('已确认，谢谢您告诉我们。').waitFor()
}

/** Reads the assessment that was shown and comments on it. */
export async function comment(page: Page, words: string): Promise<void> {
  await page.goto(new URL('/assessments', page.url()).href)
  await page.getByRole('list', { name: '我的鉴定' }).getByRole('link').filter({ hasText: '已给本人看' }).first().click()
  await page.getByRole('button', { name: '写意见' }).click()
  const asks = box(page, '写意见')
  await asks.getByLabel('我的意见').fill(words)
  await pressIn(asks, '写意见')
  await page.getByText('已提交，支部会看到您的意见。').waitFor()
}

/** Writes an entry that is about no activity of the branch, and hands it in. */
export async function writeOther(page: Page, where: string, done: string): Promise<void> {
  await page.goto(new URL('/notebook/new?activity=other', page.url()).href)
  await choose(page.getByLabel('类别'), '支部党员大会')
  await page.getByLabel('地点').fill(where)
  await page.getByLabel('所做工作').fill(done)
  await page.getByRole('button', { name: '提交记事' }).click()
}

/** Presses the sign-out in the phone page's menu. */
export async function pressSignOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
}
