import { CATALOGUES } from './catalogue.ts'
import { html, type Html } from './html.ts'
import type { Look } from './look.ts'

export interface Page {
  look: Look
  title: string
  /** The path that the service is mounted on; empty at the root of its host. */
  mount: string
  body: Html
  /** Whether the page's own address can be opened again in another language or size. */
  switches?: Record<string, string>
  /** A script of ours to run; the page also works without it. */
  script?: string
}

/** A whole page: head, one column, and where the address can be opened again the switches of language and size. */
export function layout({ look, title, mount, body, switches, script }: Page): string {
  const text = CATALOGUES[look.language]
  const page = html`<html lang="${look.language}" class="${look.large ? 'large' : 'normal'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title} · ${text.product}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="${mount}/sign-in.css" />
      ${script !== undefined && html`<script src="${mount}/${script}" defer></script>`}
    </head>
    <body>
      <header>
        <p class="product">${text.product}</p>
        ${switches && switchesOf(look, switches)}
      </header>
      <main>${body}</main>
    </body>
  </html>`
  return `<!doctype html>\n${page}`
}

/** The address of the same page, with what it must not forget. */
export function query(look: Look, keep: Record<string, string> = {}): string {
  return `?${new URLSearchParams({ lang: look.language, size: look.large ? 'large' : 'normal', ...keep })}`
}

function switchesOf(look: Look, keep: Record<string, string>): Html {
  const text = CATALOGUES[look.language]
  const other: Look = { ...look, language: look.language === 'en' ? 'zh-CN' : 'en' }
  const sized: Look = { ...look, large: !look.large }
  return html`<nav>
    <a href="${query(sized, keep)}">${look.large ? text.normalText : text.largerText}</a>
    <a href="${query(other, keep)}" lang="${other.language}" hreflang="${other.language}">${text.switchLanguage}</a>
  </nav>`
}
