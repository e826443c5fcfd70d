import type { IncomingMessage } from 'node:http'
import { CATALOGUES, type Language } from './catalogue.ts'

/** How a page speaks and how large it writes. */
export interface Look {
  language: Language
  large: boolean
}

export const LOOK_COOKIE = 'mm_look'

/**
 * The language and the size for a request: what the page's own switch says, then what the front end asked for,
 * then what was chosen last time, then the browser's first language; Chinese otherwise.
 */
export function lookOf(request: IncomingMessage, uiLocales?: string): Look {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams
  const [chosen, size] = cookieOf(request).split('.')
  const language =
    languageOf(query.get('lang')) ??
    firstLanguage((uiLocales ?? query.get('ui_locales'))?.split(' ')) ??
    languageOf(chosen) ??
    firstLanguage(request.headers['accept-language']?.split(',').map((part) => part.split(';')[0] ?? '')) ??
    'zh-CN'
  return { language, large: (query.get('size') ?? size) === 'large' }
}

/** What the cookie says after a switch was used; undefined when none was. */
export function chosenLook(request: IncomingMessage, look: Look): string | undefined {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams
  if (!query.has('lang') && !query.has('size')) return undefined
  return `${look.language}.${look.large ? 'large' : 'normal'}`
}

function cookieOf(request: IncomingMessage): string {
  const pair = request.headers.cookie?.split(/;\s*/).find((part) => part.startsWith(`${LOOK_COOKIE}=`))
  return pair?.slice(LOOK_COOKIE.length + 1) ?? ''
}

function firstLanguage(tags: readonly string[] | undefined): Language | undefined {
  for (const tag of tags ?? []) {
    const language = languageOf(tag)
    if (language) return language
  }
}

function languageOf(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0]
  return (Object.keys(CATALOGUES) as Language[]).find((language) => language.split('-')[0] === primary)
}
