export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export interface Words {
  [key: string]: string | Words
}

/** The same keys, other words. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** One noun's words in every language. */
export interface Catalogue<T extends Words = Words> {
  'zh-CN': T
  en: SameKeys<T>
}

/** One noun's words. English that lacks a key of the Chinese, or has another, does not compile. */
export function defineCatalogue<const T extends Words>(chinese: T, english: SameKeys<T>): Catalogue<T> {
  return { 'zh-CN': chinese, en: english }
}

/** A front end's nouns, each under its own key: `{ letters: lettersCatalogue }` gives `t('letters.title')`. */
export type Catalogues = Record<string, Catalogue>

/** All words of one language, by noun. */
export function wordsOf(catalogues: Catalogues, language: Language): Words {
  return Object.fromEntries(Object.entries(catalogues).map(([noun, catalogue]) => [noun, catalogue[language] as Words]))
}
