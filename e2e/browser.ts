import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright-core'
import { inject } from 'vitest'
import type {} from '@mobile-members/commands/e2e-global-setup.ts'

export type Frontend = keyof ReturnType<typeof installation>['frontends']

/** How long a person would wait for one thing to appear, on a busy machine. */
export const PATIENCE = 30_000

/** What the errands walk through: addresses, the demo password, where the returns lie. */
export function installation() {
  return inject('installation')
}

/** A Chromium in which people have windows of their own; `picture` keeps what they all see when something fails. */
export interface Windows {
  /** A person's window at a front end: the same one while the person stays with that front end. */
  of(login: string, frontend: Frontend): Promise<Page>
  /** A window of somebody who is not signed in. */
  stranger(): Promise<Page>
  picture(name: string): Promise<void>
  close(): Promise<void>
}

export async function openWindows(): Promise<Windows> {
  const browser = await launch()
  const pages = new Map<string, Promise<Page>>()

  function of(login: string, frontend: Frontend): Promise<Page> {
    const key = `${login}-${frontend}`
    const known = pages.get(key) ?? signedIn(browser, frontend, login)
    pages.set(key, known)
    return known
  }

  async function stranger(): Promise<Page> {
    const page = await newWindow(browser, 1280).then((context) => context.newPage())
    page.setDefaultTimeout(PATIENCE)
    pages.set(`stranger-${pages.size}`, Promise.resolve(page))
    return page
  }

  async function picture(name: string): Promise<void> {
    const dir = fileURLToPath(new URL('../.data/test-results/', import.meta.url))
    mkdirSync(dir, { recursive: true })
    for (const [who, opening] of pages) {
      const path = join(dir, `${name} ${who}.png`.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-'))
      const page = await opening.catch(() => undefined)
      await page?.screenshot({ path, fullPage: true, timeout: 5000 }).catch(() => undefined)
      if (page) console.error(`${who} stood at ${page.url()}: ${path}`)
    }
  }

  return { of, stranger, picture, close: () => browser.close() }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: installation().chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

function newWindow(browser: Browser, width: number): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
}

/** A window of their own for an account, signed in at a front end, in Chinese; a member holds a phone. */
async function signedIn(browser: Browser, frontend: Frontend, login: string): Promise<Page> {
  const context = await newWindow(browser, frontend === 'member' ? 390 : 1440)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await signIn(page, frontend, login)
  return page
}

/** Signs in at a front end in a window in which nobody is signed in. */
export async function signIn(page: Page, frontend: Frontend, login: string): Promise<void> {
  const { demoPassword, frontends } = installation()
  await page.goto(frontends[frontend])
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码').fill(demoPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.origin === frontends[frontend] && url.pathname !== '/callback')
}

/** Opens a page by its entry in the menu. */
export async function menu(page: Page, entry: string): Promise<void> {
  // Behind the name stands how much waits there.
  const item = page.getByRole('menuitem').filter({ hasText: new RegExp(`^${entry}[\\d\\s+]*$`) })
  const before = page.url()
  await page.getByRole('navigation').locator(item).click()
  // Until the page has changed, the one before still stands there, and may have acts of the same name.
  await item.and(page.locator('.ant-menu-item-selected')).waitFor()
  // A list that the address named is left, too, when the page is the same.
  if (new URL(before).search) await page.waitForURL((url) => url.href !== before)
}

/** Chooses in a select of a form; `search` is typed into it first. The list is opened again when the page moved under it. */
export async function choose(field: Locator, option: string | RegExp, search?: string): Promise<void> {
  const options = field.page().locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
  for (const deadline = Date.now() + PATIENCE; ;) {
    await field.click()
    if (search !== undefined) await field.fill(search)
    const patience = Date.now() < deadline ? 4000 : 1
    const trouble = await options
      .filter({ hasText: option })
      .first()
      .click({ timeout: patience })
      .then(
        () => undefined,
        (error: Error) => error,
      )
    if (!trouble) return
    if (Date.now() >= deadline) throw trouble
    await field.press('Escape')
  }
}

/** Shows more of a list until the line that is looked for stands there. The list may be another one by the time of the press. */
export async function listed(page: Page, line: Locator, label = '显示更多'): Promise<Locator> {
  const more = page.getByRole('button', { name: label }).and(page.locator(':not(.ant-btn-loading)'))
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline;) {
    await line.or(more).first().waitFor()
    if (await line.first().isVisible()) return line.first()
    await more.click({ timeout: 2000 }).catch(() => undefined)
  }
  await line.first().waitFor()
  return line.first()
}

/** The box that asks before an act, by its title. */
export function box(page: Page, title: string | RegExp): Locator {
  return page.getByRole('dialog', { name: title })
}

/** Presses an act that asks first, gives a reason where one is wanted, and confirms it. */
export async function confirmAct(page: Page, button: Locator, label: string, reason?: string): Promise<void> {
  await button.click()
  const asks = box(page, label)
  if (reason !== undefined) await asks.getByRole('textbox').last().fill(reason)
  await pressIn(asks, label)
}

/** Presses the act of an open box until the box is gone: on a busy machine a press may come before the page listens. */
export async function pressIn(asks: Locator, label: string): Promise<void> {
  const button = asks.getByRole('button', { name: label, exact: true })
  for (const deadline = Date.now() + PATIENCE; ;) {
    const trouble = await button
      .click({ timeout: PATIENCE / 3 })
      .then(() => asks.waitFor({ state: 'hidden', timeout: PATIENCE / 3 }))
      .then(
        () => undefined,
        (error: Error) => error,
      )
    if (!trouble || (await asks.isHidden())) return
    if (Date.now() > deadline) throw trouble
  }
}
