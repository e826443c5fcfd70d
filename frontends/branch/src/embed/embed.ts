import { instantInWords } from '@mobile-members/ui/dates.ts'
import { operationHash } from '@mobile-members/web/operation-hash.ts'
import { EmbeddedBranchDocument, type EmbeddedBranchQuery } from '../gql/graphql.ts'
import { embedCatalogue } from './embed.catalogue.ts'
import { EMBEDDED_BRANCH } from './embed.queries.ts'
import { styles } from './embed.styles.ts'

type Branch = NonNullable<EmbeddedBranchQuery['publicBranch']>
type Language = keyof typeof embedCatalogue

const ELEMENT = 'mobile-members-branch'
const PATIENCE = 8000

/**
 * A branch's public page inside any other page: `<mobile-members-branch branch="…" gateway="…">`.
 * It lives in a shadow tree, sets no cookie, keeps nothing, and reads only what the branch has made public.
 */
class BranchElement extends HTMLElement {
  static observedAttributes = ['branch', 'gateway', 'language']
  readonly #root = this.attachShadow({ mode: 'open' })
  #asked = 0

  connectedCallback() {
    // A sheet made by script is allowed where the host's policy forbids inline styles.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    this.#root.adoptedStyleSheets = [sheet]
    void this.#show()
  }

  attributeChangedCallback() {
    if (this.isConnected) void this.#show()
  }

  get #language(): Language {
    const wanted = this.getAttribute('language') || document.documentElement.lang || navigator.language
    return wanted.startsWith('en') ? 'en' : 'zh-CN'
  }

  async #show() {
    const words = embedCatalogue[this.#language]
    const asked = (this.#asked += 1)
    const id = this.getAttribute('branch')
    const gateway = this.getAttribute('gateway')
    if (!id || !gateway) return this.#say(words.missing)
    this.#say(words.loading, 'status')
    try {
      const branch = await fetchBranch(gateway, id)
      if (asked !== this.#asked) return
      if (branch) this.#fill(branch)
      else this.#say(words.unknown)
    } catch {
      if (asked === this.#asked) this.#say(words.down, 'alert', words.retry)
    }
  }

  #say(text: string, role = 'alert', retry?: string) {
    const line = element('p', text)
    line.setAttribute('role', role)
    const parts: HTMLElement[] = [line]
    if (retry) {
      const button = element('button', retry)
      button.addEventListener('click', () => void this.#show())
      parts.push(button)
    }
    this.#root.replaceChildren(...parts)
  }

  #fill(branch: Branch) {
    const words = embedCatalogue[this.#language]
    const section = element('section')
    section.lang = this.#language
    section.append(element('h2', branch.name))
    const leader = leaderOf(branch, words)
    if (leader) {
      const office = element('p')
      office.append(element('span', words.ledBy, 'quiet'), element('span', leader))
      section.append(office)
    }
    section.append(element('h3', words.next))
    if (branch.nextActivities.length === 0) section.append(element('p', words.none, 'quiet'))
    const list = element('ul')
    for (const { title, startsAt, place } of branch.nextActivities) {
      const item = element('li')
      const time = element('time', instantInWords(startsAt, this.#language), 'quiet')
      time.setAttribute('datetime', startsAt)
      item.append(element('strong', title), time)
      if (place) item.append(element('span', place))
      list.append(item)
    }
    if (list.childElementCount > 0) section.append(list)
    this.#root.replaceChildren(section)
  }
}

/** The office that leads the branch, never who holds it. */
function leaderOf({ secretaryOffice }: Branch, words: (typeof embedCatalogue)[Language]): string | undefined {
  return secretaryOffice === 'BRANCH_SECRETARY' || secretaryOffice === 'COMMUNITY_OFFICE_HEAD'
    ? words[secretaryOffice]
    : undefined
}

function element(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  if (className) made.className = className
  return made
}

/** The branch, null when there is none; throws when the gateway does not give an answer. */
async function fetchBranch(gateway: string, id: string): Promise<Branch | null> {
  const byHash = { persistedQuery: { version: 1, sha256Hash: operationHash(EmbeddedBranchDocument) } }
  let answer = await ask(gateway, id, { extensions: byHash })
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_SUPPORTED'))
    answer = await ask(gateway, id, { query: EMBEDDED_BRANCH })
  const branch = answer.data?.publicBranch
  if (branch) return branch
  if (
    answer.errors?.some(({ extensions }) => extensions?.code !== 'NOT_FOUND' && extensions?.code !== 'BAD_USER_INPUT')
  )
    throw new Error('no answer')
  return null
}

interface Answer {
  data?: EmbeddedBranchQuery | null
  errors?: { extensions?: { code?: string } }[]
}

async function ask(gateway: string, id: string, operation: object): Promise<Answer> {
  const response = await fetch(gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operationName: 'EmbeddedBranch', variables: { id }, ...operation }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  })
  return (await response.json()) as Answer
}

/** Puts the branch where the script tag stands, or into the element that `data-target` selects. */
async function embed(script: HTMLScriptElement) {
  const { branch = '', gateway, language, target } = script.dataset
  const made = document.createElement(ELEMENT)
  made.setAttribute('branch', branch)
  if (language) made.setAttribute('language', language)
  const place = target ? document.querySelector(target) : undefined
  if (place) place.append(made)
  else if (document.body?.contains(script)) script.after(made)
  else addEventListener('DOMContentLoaded', () => document.body.append(made))
  // Without an address of its own the tag asks the place that it was loaded from.
  made.setAttribute('gateway', gateway ?? (await gatewayBeside(script.src)))
}

async function gatewayBeside(address: string): Promise<string> {
  try {
    const response = await fetch(new URL('config.json', address), { credentials: 'omit' })
    return ((await response.json()) as { gatewayUrl?: string }).gatewayUrl ?? ''
  } catch {
    return ''
  }
}

if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, BranchElement)
if (document.currentScript instanceof HTMLScriptElement) void embed(document.currentScript)
