import type { Page } from 'playwright-core'
import { confirmAct, menu } from './browser.ts'

/** Issues a letter for the first member who has none; stands on the letter's page afterwards. */
export async function issueLetter(page: Page): Promise<{ member: string; number: string }> {
  await menu(page, '证明信')
  const link = page.getByRole('link', { name: /^给.+开具证明信$/ }).first()
  const member = /^给(.+)开具/.exec((await link.getAttribute('aria-label')) ?? '')![1]!
  await link.click()
  await page.getByText('工作不固定').click()
  await page.getByRole('button', { name: '开具证明信' }).click()
  await page.waitForURL(/\/letters\/[0-9a-f-]{36}$/)
  const number = await page.getByRole('heading', { name: /\d{4}-\d+$/ }).innerText()
  return { member, number }
}

/** Saves the letter's paper where the test can read it. */
export async function saveLetter(page: Page, path: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载证明信' }).click(),
  ])
  await download.saveAs(path)
}

export async function letterCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: '显示二维码内容' }).click()
  return (await page.locator('code').innerText()).trim()
}

/** The township has read the assessment of one of its members. */
export async function acknowledge(page: Page, member: string): Promise<void> {
  await menu(page, '反馈')
  const row = page.getByRole('row').filter({ hasText: member })
  await row.getByRole('link').last().click()
  await page.getByRole('heading', { name: `${member}的表现情况鉴定` }).waitFor()
  await confirmAct(page, page.getByRole('button', { name: '签收' }), '签收')
  await page.getByText('已签收，支部已收到。').waitFor()
}
