import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { box, choose, confirmAct, installation, listed, menu, pressIn } from './browser.ts'

/** Takes workbooks of the demo county's returns into a new import; stands before its confirmation afterwards. */
export async function takeReturns(page: Page, files: readonly string[]): Promise<void> {
  await menu(page, '摸底调查')
  await page.getByRole('button', { name: '导入摸底名单' }).click()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /选择文件$/ }).click(),
  ])
  await chooser.setFiles(files.map((file) => join(installation().returnsDir, file)))
  await page.getByText('确认后将会发生').waitFor()
  await page.getByRole('button', { name: '确认导入' }).and(page.locator(':enabled')).waitFor({ timeout: 60_000 })
}

/** Confirms the import that stands on the page, and waits until it is done. */
export async function confirmImport(page: Page): Promise<void> {
  await confirmAct(page, page.getByRole('button', { name: '确认导入' }), '确认导入')
  await page.getByText('导入结果').waitFor({ timeout: 60_000 })
}

/** A figure of the forecast or of the result, by its words. */
export async function importFigure(page: Page, words: string): Promise<number> {
  const text = await page
    .locator('.ant-card')
    .filter({ has: page.getByText(/^(确认后将会发生|导入结果)$/) })
    .innerText()
  const lines = text.split(/\s*\n\s*/)
  const at = lines.indexOf(words)
  const value = [lines[at + 1], lines[at - 1]].map(Number).find(Number.isInteger)
  if (at < 0 || value === undefined) throw new Error(`no figure ${words} among: ${lines.join(' | ')}`)
  return value
}

/** A line of a list in which somebody or something stands. */
export function rowOf(page: Page, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text })
}

export async function acceptLetter(page: Page, number: string): Promise<void> {
  await menu(page, '证明信与报到')
  await page.getByText('全部证明信', { exact: true }).click()
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('heading', { name: number }).waitFor()
  await confirmAct(page, page.getByRole('button', { name: '接收' }), '接收')
  await page.getByText(`已接收证明信 ${number}。`).waitFor()
}

/** What is told at the counter when somebody works at an enterprise of the town. */
export interface Counter {
  /** What the letter's code says. */
  token: string
  employer: string
}

/** Reads a letter's code, fills in what is missing and checks its bearer in; gives the page of the placement. */
export async function checkIn(page: Page, { token, employer }: Counter): Promise<void> {
  await menu(page, '证明信与报到')
  await page.getByRole('button', { name: '窗口报到' }).click()
  await page.getByLabel('证明信二维码').fill(token)
  await page.getByRole('button', { name: '读取' }).click()
  await page.getByText('证明信有效。').waitFor()
  const field = (label: string) =>
    page.locator('.ant-form-item').filter({ has: page.getByText(label, { exact: true }) })
  const tick = async (label: string, option: string) => {
    // What the survey told already stands as it is.
    if ((await field(label).getByRole('radio', { checked: true }).count()) === 0)
      await field(label).getByText(option, { exact: true }).click()
  }
  const fill = async (label: string, text: string) => {
    const input = field(label).last().getByRole('textbox')
    if ((await input.inputValue()) === '') await input.fill(text)
  }
  await tick('性别', '男')
  await fill('出生日期', '1988-06-15')
  await tick('党员类别', '正式党员')
  await fill('联系电话', '15400001234')
  await fill('现居住地址', '新华路 18 号')
  await choose(page.getByLabel('职业', { exact: true }), '务工')
  await choose(page.getByLabel('就业形式'), '在单位就业')
  await field('就业是否稳定').getByText('稳定', { exact: true }).click()
  await choose(page.getByLabel('就业单位'), employer, employer)
  await choose(page.getByLabel('居住的社区或村'), /社区/)
  await field('居住地是否固定').getByText('固定', { exact: true }).click()
  await page.getByLabel('拨打核实').check()
  await page.getByLabel('已当面核对本人').check()
  await page.getByRole('button', { name: '确认报到' }).click()
  await page.getByText(/ 已报到。/).waitFor()
  await page.getByRole('button', { name: '去落实支部' }).and(page.locator(':not(.ant-btn-loading)')).click()
  await page.getByRole('heading', { name: /的支部落实$/ }).waitFor()
}

/** Opens somebody's placement from the queue. */
export async function openPlacement(page: Page, name: string): Promise<void> {
  await menu(page, '支部落实')
  await listed(page, page.getByRole('link', { name, exact: true })).then((link) => link.click())
  await page.getByRole('heading', { name: `${name}的支部落实` }).waitFor()
}

/** Registers at the latest reception day that somebody came with a difficulty; gives the number of the case it became. */
export async function registerVisit(
  page: Page,
  { member, matter }: { member: string; matter: string },
): Promise<string> {
  await menu(page, '服务')
  await page.getByText('接待日', { exact: true }).click()
  const today = page.getByRole('button', { name: '登记来访' })
  await page.getByRole('row').nth(1).waitFor()
  if (await today.isVisible()) await today.click()
  else {
    await page.getByText('以往', { exact: true }).click()
    await page.getByRole('row').filter({ hasText: '已接待' }).first().getByRole('link').first().click()
  }
  await choose(page.getByLabel('党员', { exact: true }), member, member)
  await page.getByLabel('事项').fill(matter)
  await page.getByLabel('反映的情况').fill('孩子九月入学，需要居住证明，不知道到哪里办理。')
  await choose(page.getByLabel('诉求类别'), '留守家属')
  await page.getByRole('button', { name: '登记来访' }).click()
  const told = await page
    .getByText(/来访已登记，转为诉求 \S+。/)
    .first()
    .innerText()
  await page.getByRole('link', { name: '查看诉求' }).click()
  await page.getByRole('heading', { name: matter }).waitFor()
  return /诉求 (\S+)。/.exec(told)![1]!
}

/** Does one of the acts on a case that ask for something first. */
export async function actOnCase(
  page: Page,
  label: string,
  done: string,
  fill?: (asks: Locator) => Promise<void>,
): Promise<void> {
  await page.getByRole('group', { name: '可办理' }).getByRole('button', { name: label }).click()
  const asks = box(page, label)
  await fill?.(asks)
  await pressIn(asks, label)
  await page.getByText(done).waitFor()
}
