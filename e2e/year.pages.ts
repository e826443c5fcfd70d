import type { Page } from 'playwright-core'
import { box, choose, confirmAct, listed, menu, pressIn } from './browser.ts'

/** Somebody whom the branch has found at its own place. */
export interface Found {
  name: string
  phone: string
  employer: string
  wish: string
}

/** The branch tells the centre of somebody whom it has found and would take in; gives how far that has come. */
export async function reportFound(page: Page, { name, phone, employer, wish }: Found): Promise<string> {
  await menu(page, '主动吸纳')
  await page.getByRole('button', { name: '报告发现的党员' }).click()
  const asks = box(page, '报告发现的党员')
  await asks.getByLabel('姓名').fill(name)
  await choose(asks.getByLabel('是不是党员'), '是党员')
  await asks.getByLabel('联系方式').fill(phone)
  await asks.getByLabel('工作单位').fill(employer)
  await asks.getByLabel('希望吸纳到本支部的理由').fill(wish)
  await pressIn(asks, '报告发现的党员')
  await page.getByText(`已报告${name}，列入排摸。`).waitFor()
  return (await listed(page, page.getByRole('row').filter({ hasText: name }))).innerText()
}

/** A notice to all mobile members; stands on its page afterwards. */
export async function writeNotice(page: Page, title: string, text: string): Promise<void> {
  await menu(page, '通知')
  await page.getByRole('button', { name: '写通知' }).click()
  await page.getByLabel('标题').fill(title)
  await page.getByLabel('内容').fill(text)
  await page.getByRole('button', { name: '发出通知' }).click()
  await page.getByText(/通知已发给 [1-9]\d* 名流动党员/).waitFor()
  await page.getByRole('heading', { name: title }).first().waitFor()
}

/** The member opens what the branch has told. */
export async function readNotice(page: Page, title: string): Promise<void> {
  await page.goto(new URL('/notices', page.url()).href)
  await page.getByRole('link').filter({ hasText: title }).click()
  await page.getByText('您已读过，支部书记能看到。').waitFor()
}

/** How the notice that stands open has reached somebody. */
export async function howReached(page: Page, name: string): Promise<string> {
  await page.reload()
  return (await listed(page, page.getByRole('row').filter({ hasText: name }))).innerText()
}

/** The branch gives everybody an address to read; stands on its page afterwards. */
export async function publishLink(page: Page, title: string, url: string): Promise<void> {
  await menu(page, '学习')
  await page.getByRole('button', { name: '发布资料' }).click()
  await page.getByLabel('标题').fill(title)
  await page.getByText('网址', { exact: true }).first().click()
  await page.getByLabel('网址', { exact: true }).last().fill(url)
  await page.getByRole('button', { name: '发布资料' }).click()
  await page.getByText('已发布，流动党员可以看到。').waitFor()
  await page.getByRole('heading', { name: title }).first().waitFor()
}

/** The member opens a material; the address behind it is somebody else's and is not followed. */
export async function openMaterial(page: Page, title: string): Promise<void> {
  await page.goto(new URL('/study', page.url()).href)
  await page.getByRole('link').filter({ hasText: title }).click()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: '看资料' }).click()
  await (await opened).close()
}

/** Work for somebody from one day to another; stands on its page afterwards. */
export async function assignWork(
  page: Page,
  { member, content, from, until, why }: Record<'member' | 'content' | 'from' | 'until' | 'why', string>,
): Promise<void> {
  await menu(page, '工作')
  await page.getByRole('button', { name: '分配工作' }).click()
  await choose(page.getByLabel('党员'), member, member)
  await page.getByLabel('工作内容').fill(content)
  await page.getByLabel('开始日期').fill(from)
  await page.getByLabel('结束日期').fill(until)
  await page.getByLabel('为什么适合').fill(why)
  await page.getByRole('button', { name: '分配工作' }).click()
  await page.getByText('已分配，等本人答复。').waitFor()
}

/** The member is willing. */
export async function acceptWork(page: Page, content: string): Promise<void> {
  await page.goto(new URL('/work', page.url()).href)
  await page.getByRole('link').filter({ hasText: content }).click()
  await page.getByRole('button', { name: '愿意', exact: true }).click()
  await page.getByText('已答复：愿意。').waitFor()
}

/** What stands open is done, and with what result. */
export async function completeWork(page: Page, result: string): Promise<void> {
  await page.reload()
  await page.getByRole('button', { name: '登记完成' }).click()
  const asks = box(page, '登记完成')
  await asks.getByLabel('结果').fill(result)
  await pressIn(asks, '登记完成')
  await page.getByText('已登记完成，已记入本人记事本。').waitFor()
}

/** The member tells the branch of a long leave; gives what the form said of its length. */
export async function reportLeave(
  page: Page,
  { from, until, destination }: Record<'from' | 'until' | 'destination', string>,
): Promise<string> {
  await page.goto(new URL('/leave/new', page.url()).href)
  await page.getByLabel('何时离开').fill(from)
  await page.getByLabel('预计何时返回').fill(until)
  const said = await page.getByRole('status').filter({ hasText: '天' }).innerText()
  await page.getByText('去外地工作', { exact: true }).click()
  await page.getByLabel('去哪里').fill(destination)
  await page.getByRole('button', { name: '报告支部' }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/leave'))
  return said
}

/** The branch has asked, and hands the report on to the centre. */
export async function noteLeave(page: Page, member: string, destination: string): Promise<void> {
  await menu(page, '长期外出')
  const row = page.getByRole('row').filter({ hasText: member }).filter({ hasText: destination })
  await (await listed(page, row)).getByRole('link').first().click()
  await confirmAct(page, page.getByRole('button', { name: '登记并交中心' }), '登记并交中心', '已电话核实')
  await page.getByText('支部已登记').first().waitFor()
}

/** A meeting at which the branch elects somebody; gives what the roll says of who has a vote. */
export async function putElection(page: Page, topic: string): Promise<string> {
  await page.getByRole('button', { name: '加入议程' }).click()
  const asks = box(page, '加入议程')
  await choose(asks.getByLabel('种类'), '选举')
  await asks.getByLabel('内容').fill(topic)
  await pressIn(asks, '加入议程')
  await page.getByText('已加入议程。').waitFor()
  return page.locator('.ant-card').filter({ hasText: topic }).last().innerText()
}

/** One act plans the same for every week; gives how many that are, and opens the first. */
export async function planSeries(
  page: Page,
  { title, firstOn, until }: Record<'title' | 'firstOn' | 'until', string>,
): Promise<number> {
  await menu(page, '活动')
  await page.getByRole('button', { name: '计划活动' }).click()
  await choose(page.getByLabel('活动类型'), '党课')
  await page.getByLabel('活动主题').fill(title)
  await page.getByLabel('日期').fill(firstOn)
  await page.getByLabel('活动地点').fill('支部活动室')
  await choose(page.getByLabel('重复'), '每周')
  await page.getByLabel('直到').fill(until)
  await page.getByText(/共 \d+ 次/).waitFor()
  await page.getByRole('button', { name: '一次计划全部' }).click()
  const said = await page.getByText(/已计划 \d+ 次活动/).innerText()
  await page.getByRole('region', { name: '活动', exact: true }).getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { name: title }).first().waitFor()
  return Number(/\d+/.exec(said)![0])
}

/** The member tells the branch of a difficulty. */
export async function raiseDifficulty(page: Page, what: string, description: string): Promise<void> {
  await page.goto(new URL('/cases/new', page.url()).href)
  await page.getByText(/^我的支部（/).click()
  await choose(page.getByLabel('是哪方面的困难'), '生活困难')
  await page.getByLabel('一句话说清是什么事').fill(what)
  await page.getByLabel('具体情况').fill(description)
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByText(/已提交，编号/).waitFor()
}

/** The branch takes a difficulty on, finds that it is beyond its power, and hands it to the centre with what was done. */
export async function passOn(page: Page, what: string, plan: string, reason: string): Promise<void> {
  await menu(page, '求助')
  await listed(page, page.getByRole('link').filter({ hasText: what })).then((link) => link.click())
  await page.getByRole('button', { name: '承办' }).click()
  const asks = box(page, '承办')
  await asks.getByLabel('打算怎样办（可以不填）').fill(plan)
  await pressIn(asks, '承办')
  await page.getByText('已记录。').waitFor()
  const label = '超出支部能力，转镇中心'
  await confirmAct(page, page.getByRole('button', { name: label }), label, reason)
  await page.getByText('已转镇中心。').waitFor()
}
