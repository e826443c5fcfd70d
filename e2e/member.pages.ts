import type { Page } from 'playwright-core'
import { box } from './browser.ts'

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
  await box(page, '问题已解决').getByRole('button', { name: '问题已解决' }).click()
  await page.getByText('已确认，谢谢您告诉我们。').waitFor()
}

/** Reads the assessment that was shown and comments on it. */
export async function comment(page: Page, words: string): Promise<void> {
  await page.goto(new URL('/assessments', page.url()).href)
  await page.getByRole('list', { name: '我的鉴定' }).getByRole('link').filter({ hasText: '已给本人看' }).first().click()
  await page.getByRole('button', { name: '写意见' }).click()
  const asks = box(page, '写意见')
  await asks.getByLabel('我的意见').fill(words)
  await asks.getByRole('button', { name: '写意见' }).click()
  await page.getByText('已提交，支部会看到您的意见。').waitFor()
}
