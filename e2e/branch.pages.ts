import type { Page } from 'playwright-core'
import { box, choose, confirmAct, listed, menu, pressIn } from './browser.ts'

export interface PlannedActivity {
  title: string
  /** Begins then, by the county's clock. */
  startsAt: Date
}

/** The secretary says that the branch was in touch with somebody who was placed there. */
export async function welcome(page: Page, name: string): Promise<void> {
  await menu(page, '花名册')
  await page.getByRole('button', { name: `欢迎${name}` }).click()
  const asks = box(page, `欢迎${name}`)
  await asks.getByLabel('说了什么').fill('电话联系，已介绍支部情况和下次活动')
  await asks.getByRole('button', { name: `欢迎${name}` }).click()
  await page.getByText(`已欢迎${name}。`).waitFor()
}

/** Plans an activity for everybody; stands on its page afterwards. */
export async function planActivity(page: Page, { title, startsAt }: PlannedActivity): Promise<void> {
  await menu(page, '活动')
  await page.getByRole('button', { name: '计划活动' }).click()
  await choose(page.getByLabel('活动类型'), '主题党日')
  await page.getByLabel('活动主题').fill(title)
  const [day, time] = countyClock(startsAt)
  await page.getByLabel('日期').fill(day)
  await page.getByLabel('开始时间').fill(time)
  await page.getByLabel('活动地点').fill('支部活动室')
  await page.getByRole('button', { name: '发出邀请' }).click()
  await page.getByText(/已计划活动，通知已发给 \d+ 名流动党员。/).waitFor()
  await page.getByRole('heading', { name: title }).waitFor()
}

/** Opens an activity that has begun; false while it is not among those. */
export async function openHeldActivity(page: Page, title: string): Promise<boolean> {
  await page.goto(new URL('/activities?range=open', page.url()).href)
  const table = page.getByRole('region', { name: '活动', exact: true })
  const link = table.getByRole('link', { name: title, exact: true })
  await table.getByRole('link').first().or(page.getByText('没有待办结的活动。')).waitFor()
  if (!(await link.isVisible())) return false
  await link.click()
  await page.getByRole('heading', { name: title }).waitFor()
  return true
}

/** Everybody was there; the record is written and the activity closed. */
export async function closeActivity(page: Page, record: string): Promise<void> {
  await page.getByRole('button', { name: '其余都到会' }).click()
  await page.getByRole('button', { name: '保存考勤' }).click()
  await page.getByText('考勤已保存。').waitFor()
  await page.getByLabel('活动记录').fill(record)
  await confirmAct(page, page.getByRole('button', { name: '办结活动' }), '办结活动')
  await page.getByText('活动已办结。').waitFor()
}

/** Writes a half-year's assessment of somebody; stands on its page afterwards. */
export async function draftAssessment(page: Page, name: string, text: string): Promise<void> {
  await menu(page, '鉴定与反馈')
  await listed(page, page.getByRole('button', { name: `写鉴定：${name}` })).then((button) => button.click())
  await page.getByText('应参加活动').waitFor()
  await page.getByLabel('鉴定意见').fill(text)
  await page.getByRole('button', { name: '保存鉴定草稿' }).click()
  await page.getByRole('heading', { name: `${name}表现情况鉴定` }).waitFor()
}

/** Confirms the entry in which somebody wrote something. */
export async function confirmEntry(page: Page, name: string, text: string): Promise<void> {
  await menu(page, '记事本')
  const entries = page.getByRole('region', { name: '等待确认的记事' })
  const entry = entries.locator('.ant-card').filter({ hasText: text })
  await listed(page, entry, '查看更多')
  await entry.getByRole('button', { name: `确认属实：${name}` }).click()
  await page.getByText(`已确认${name}的记事。`).waitFor()
}

/** Somebody of whom a survey unit tells. */
export interface FoundPerson {
  name: string
  origin: string
  industry: string
  residence: string
  phone: string
}

/** A survey unit tells of one person and says that these were all. */
export async function reportPerson(
  page: Page,
  { name, origin, industry, residence, phone }: FoundPerson,
): Promise<void> {
  await menu(page, '排摸上报')
  await page.getByRole('button', { name: '登记一人' }).click()
  const asks = box(page, '登记一人')
  await asks.getByLabel('姓名').fill(name)
  await choose(asks.getByLabel('是不是党员'), '是党员')
  await asks.getByLabel('流出地（乡镇，县外的写省、市、县）').fill(origin)
  await asks.getByLabel('从事行业').fill(industry)
  await asks.getByLabel('住处').fill(residence)
  await asks.getByLabel('联系方式').fill(phone)
  await pressIn(asks, '登记一人')
  await page.getByText(`已登记 ${name}，五项齐全。`).waitFor()
  await listed(page, page.getByRole('region', { name: '已上报的人' }).getByRole('row').filter({ hasText: name }))
  await confirmAct(page, page.getByRole('button', { name: '报送完毕' }), '报送完毕')
  await page.getByText('已报送，谢谢。').waitFor()
}

/** The branch takes somebody's formal relation in. */
export async function acceptTransfer(page: Page, member: string, number: string): Promise<void> {
  await menu(page, '正式关系转接')
  await page.getByRole('row').filter({ hasText: number }).getByRole('link', { name: member }).click()
  await page.getByRole('heading', { name: number }).waitFor()
  await page.getByRole('button', { name: '接收正式关系' }).click()
  const asks = box(page, '接收正式关系')
  await asks.getByLabel('联系电话').fill('15400001234')
  await pressIn(asks, '接收正式关系')
  await page.getByText(`已接收，${member}现在是本支部的党员`).waitFor()
}

/** The branch asked somebody by phone whether what is registered is right; gives whom. */
export async function verifyByPhone(page: Page): Promise<string> {
  await menu(page, '年度核查')
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: '核对', exact: true }) })
    .first()
  const name = await row.getByRole('link').first().innerText()
  await row.getByRole('button', { name: '核对', exact: true }).click()
  const asks = box(page, '核对')
  await asks.getByLabel('已电话或当面问过本人，本人也这样说').check()
  await pressIn(asks, '核对')
  await asks.waitFor({ state: 'hidden' })
  return name
}

function countyClock(at: Date): [day: string, time: string] {
  const told = at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })
  return [told.slice(0, 10), told.slice(11, 16)]
}
