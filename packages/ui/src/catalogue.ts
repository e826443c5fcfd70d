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

/** What a built page has instead of the English words: how to fetch them. */
type Fetched = () => Promise<Words>

/** All words of one language, by noun, where they are at hand: Chinese everywhere, English outside a built page. */
export function wordsOf(catalogues: Catalogues, language: Language): Words {
  return Object.fromEntries(Object.entries(catalogues).map(([noun, catalogue]) => [noun, catalogue[language] as Words]))
}

/** All words of one language, by noun, fetched where they are not at hand. */
export async function loadWords(catalogues: Catalogues, language: Language): Promise<Words> {
  const nouns = Object.entries(catalogues).map(async ([noun, catalogue]) => {
    const words = catalogue[language] as Words | Fetched
    return [noun, typeof words === 'function' ? await words() : words]
  })
  return Object.fromEntries(await Promise.all(nouns)) as Words
}
